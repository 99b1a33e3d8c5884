/**
 * What a pattern needs: texts of which every match holds at least one, in lower case. `BREAK` in front or behind says that
 * a word begins or ends there. Undefined when a match may hold anything ("\d+ of \w+" needs " of ", "[^,]*" needs nothing).
 */
export function requiredBy({ source }: RegExp): readonly string[] | undefined {
  const reader = { source, at: 0 };
  return bestOf(alternatives(reader));
}

/** A place between a letter and what is none: `\b`. */
export const BREAK = '\u0001';

/** What is known of a part of a pattern: all that it can match when that is little, and what each match holds. */
interface Known {
  readonly exact: readonly string[] | undefined;
  readonly held: readonly string[] | undefined;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** So many texts are kept apart; of more only their parts are looked at. */
const MOST = 48;
const ANYTHING: Known = { exact: undefined, held: undefined };
const NOTHING: Known = { exact: [''], held: undefined };

function alternatives(reader: Reader): Known {
  const all = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    all.push(sequence(reader));
  }
  const exact = all.every(one => one.exact !== undefined) ? all.flatMap(one => one.exact ?? []) : undefined;
  const held = all.map(bestOf);
  return {
    exact: exact !== undefined && exact.length <= MOST ? exact : undefined,
    held: held.every(one => one !== undefined) ? held.flatMap(one => one ?? []) : undefined,
  };
}

/** Parts one behind the other: the texts that they make together as long as these are few, and the best of what each holds. */
function sequence(reader: Reader): Known {
  const { source } = reader;
  let exact: readonly string[] = [''];
  let isWhole = true;
  let best: readonly string[] | undefined;
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const part = quantified(reader);
    if (part.held !== undefined) best = better(best, part.held);
    if (part.exact === undefined || exact.length * part.exact.length > MOST) {
      isWhole = false;
      best = better(best, exact);
      exact = [''];
    }
    if (part.exact !== undefined) exact = joined(exact, part.exact);
  }
  return isWhole ? { exact, held: best } : { exact: undefined, held: better(best, exact) };
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  if (starts.length === 1 && ends.length === 1) return [`${starts[0]}${ends[0]}`];
  const all: string[] = [];
  for (const start of starts) for (const end of ends) all.push(start + end);
  return all;
}

function quantified(reader: Reader): Known {
  const part = atom(reader);
  if (!'*+?{'.includes(reader.source[reader.at] ?? '|')) return part;
  const found = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (found === null) return part;
  reader.at += found[0].length;
  const [sign, least] = [found[0][0], found[1]];
  if (sign === '?') return { exact: part.exact && ['', ...part.exact], held: undefined };
  if (sign === '*' || least === '0') return ANYTHING;
  return { exact: undefined, held: bestOf(part) };
}

function atom(reader: Reader): Known {
  const { source } = reader;
  const sign = source[reader.at++] as string;
  if (sign === '^' || sign === '$') return NOTHING;
  if (sign === '.') return ANYTHING;
  if (sign === '[') return oneOf(reader);
  if (sign === '\\') return escaped(reader);
  if (sign !== '(') return { exact: [sign.toLowerCase()], held: undefined };
  const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(reader.at, reader.at + 32))?.[0] ?? '';
  reader.at += head.length;
  const inner = alternatives(reader);
  reader.at++;
  // What only stands around a match is no part of it; what must not stand there even less
  return /[=!]$/.test(head) ? NOTHING : inner;
}

/** `[亿億]` is one of two; ranges, kinds of characters and "all but" may be anything. */
function oneOf(reader: Reader): Known {
  const { source } = reader;
  const from = reader.at;
  while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inside = source.slice(from, reader.at++);
  return /^\^|\\|.-./.test(inside)
    ? ANYTHING
    : { exact: [...new Set(inside.toLowerCase())], held: undefined };
}

function escaped(reader: Reader): Known {
  const { source } = reader;
  const sign = source[reader.at++] as string;
  if (sign === 'b') return { exact: [BREAK], held: undefined };
  if (sign === 'B') return NOTHING;
  const code = sign === 'u' ? /^[0-9a-f]{4}/i.exec(source.slice(reader.at, reader.at + 4))?.[0] : undefined;
  if (code !== undefined) {
    reader.at += 4;
    return { exact: [String.fromCharCode(Number.parseInt(code, 16)).toLowerCase()], held: undefined };
  }
  if (sign === 'p' || sign === 'P' || sign === 'u') reader.at = source.indexOf('}', reader.at) + 1;
  return /\w/.test(sign) ? ANYTHING : { exact: [sign], held: undefined };
}

function bestOf({ exact, held }: Known): readonly string[] | undefined {
  return better(held, exact);
}

/** Of two sets of which each must be met, the one that is met less often: its shortest text is longer. */
function better(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  const [one, other] = [weightOf(a), weightOf(b)];
  if (one <= 0 && other <= 0) return undefined;
  return other > one ? b : a;
}

function weightOf(texts: readonly string[] | undefined): number {
  if (texts === undefined) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const text of texts) least = Math.min(least, weight(text));
  return least;
}

/** A Chinese character says as much as three letters, and a letter more where it has to begin a word. */
function weight(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== BREAK) sum += text.charCodeAt(i) > 0x2e7f ? 3 : 1;
  }
  return sum > 0 && text[0] === BREAK ? sum + 1 : sum;
}
