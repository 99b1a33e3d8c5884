import { bandsOf } from '../../lexicon/bands.ts';
import { PEOPLE_ENDINGS, PEOPLES, PLACE_ENDINGS_EN, PLACE_ENDINGS_ZH } from '../../lexicon/peoples.ts';
import { latest, once } from '../../reading/latest.ts';
import { foldCase } from '../../reading/numbers/chars.ts';
import type { Span } from '../../text/span.ts';
import type { Board } from './board.ts';

/** A place in a text that names an item of a board. */
export interface Mention {
  /** The item's place on the board. */
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

type Index = ReadonlyMap<string, readonly { readonly text: string; readonly item: number }[]>;

/** One text is looked at with many boards and from many places. */
const folded = latest(foldCase);

/** The items that a stretch of text names, in order of place; the longest name wins where two begin alike. */
export function mentionsIn(board: Board, text: string, from: number, to: number): Mention[] {
  const index = indexOf(board);
  const lower = folded(text);
  const out: Mention[] = [];
  let at = from;
  while (at < to) {
    const latin = isLatin(lower.charCodeAt(at));
    if (latin && at > 0 && isLatin(lower.charCodeAt(at - 1))) {
      at++;
      continue;
    }
    const key = latin ? wordAt(lower, at) : (lower[at] as string);
    const found = index
      .get(key)
      ?.find(
        ({ text: name }) =>
          lower.startsWith(name, at) && at + name.length <= to && endsWord(lower, at + name.length),
      );
    if (found === undefined) {
      at += key.length;
      continue;
    }
    out.push({ item: found.item, start: at, end: at + found.text.length });
    at += found.text.length;
  }
  return out;
}

/** The items that are named, each once, in order of place. */
export function itemsOf(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.map(m => m.item))];
}

/** A passage without the names in it, so that no word is read out of a name. */
export function unnamed(text: string, { start, end }: Span, mentions: readonly Mention[]): string {
  let words = '';
  let at = start;
  for (const m of mentions) {
    words += text.slice(at, m.start) + ' '.repeat(m.end - m.start);
    at = m.end;
  }
  return words + text.slice(at, end);
}

/** Names under their first word or character, the longest first; a name that two items share names neither. */
const indexOf: (board: Board) => Index = once(board => {
  const owners = new Map<string, number | undefined>();
  const add = (name: string, item: number): void => {
    owners.set(name, owners.has(name) && owners.get(name) !== item ? undefined : item);
  };
  const shorter: [string, number][] = [];
  board.items.forEach(({ name, part }, item) => {
    const [full, ...rest] = part === 'one' ? variantsOf(name) : [];
    if (full === undefined) return;
    add(full, item);
    for (const variant of rest) shorter.push([variant, item]);
  });
  const full = new Set(owners.keys());
  for (const [variant, item] of shorter) if (!full.has(variant)) add(variant, item);
  const index = new Map<string, { text: string; item: number }[]>();
  for (const [text, item] of owners) {
    if (item === undefined) continue;
    const key = isLatin(text.charCodeAt(0)) ? wordAt(text, 0) : (text[0] as string);
    index.set(
      key,
      [...(index.get(key) ?? []), { text, item }].sort((a, b) => b.text.length - a.text.length),
    );
  }
  return index;
});

const SHORTEST_STEM = 4;

/** How a text may call a line: by its name, without its bracket or generic last word, by its people. */
function variantsOf(head: string): string[] {
  const name = head
    .replace(/\*/g, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .trim()
    .toLowerCase();
  if (/^\d/.test(name)) return [...bandsOf(name)];
  if (name.length < 2) return [];
  if (name.charCodeAt(0) >= 0x3400) {
    const ending = PLACE_ENDINGS_ZH.find(e => name.endsWith(e) && name.length - e.length >= 2);
    return ending === undefined ? [name] : [name, name.slice(0, -ending.length)];
  }
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const bare = words.length > 1 && PLACE_ENDINGS_EN.includes(last) ? words.slice(0, -1).join(' ') : undefined;
  const peoples = PEOPLES[name]?.split(' ') ?? [];
  return [
    name,
    ...(bare === undefined ? [] : [bare]),
    ...endsOfRoute(head),
    ...peoples,
    ...(words.length === 1 ? inflected(name) : []),
  ];
}

/** "Volos–Skiathos": the boats of Volos, where no other line ends there. */
function endsOfRoute(head: string): string[] {
  const ends = /^(\p{Lu}\p{L}{3,})\s?[–—]\s?(\p{Lu}\p{L}{3,})$/u.exec(head.trim());
  return ends === null ? [] : [ends[1] as string, ends[2] as string].map(end => end.toLowerCase());
}

function inflected(word: string): string[] {
  if (word.length < SHORTEST_STEM) return [];
  const stem = word.replace(/(?:ia|[aeys])$/, '');
  const stems = stem.length >= SHORTEST_STEM ? [word, stem] : [word];
  return stems.flatMap(s => PEOPLE_ENDINGS.map(e => s + e)).filter(w => w !== word);
}

function wordAt(lower: string, at: number): string {
  let end = at;
  while (end < lower.length && isLatin(lower.charCodeAt(end))) end++;
  return lower.slice(at, end);
}

function endsWord(lower: string, end: number): boolean {
  return !isLatin(lower.charCodeAt(end - 1)) || !isLatin(lower.charCodeAt(end));
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code < 0x250);
}
