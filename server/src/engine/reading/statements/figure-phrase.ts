import type { BlockReading } from '../block-reading.ts';
import { latest } from '../latest.ts';
import { clauseBefore } from './gaps.ts';
import type { Statement } from './statements.ts';

const BEFORE = 90;

/** The phrases of the block that is looked at, each made when it is asked for. */
const memory = latest((block: BlockReading) => ({
  phrases: new Map<Statement, string>(),
  previous: new Map(block.statements.map((s, i) => [s, block.statements[i - 1]])),
}));

/**
 * What the clause says of a figure: the words before it, a bar, and its unit with the words behind: "in issue were | million
 * share". English nouns are in the singular. A list shares what stands before its first figure.
 */
export function figurePhrase(block: BlockReading, s: Statement): string {
  const { phrases, previous } = memory(block);
  let text = phrases.get(s);
  if (text === undefined) {
    text = phraseOf(block, s, previous.get(s));
    phrases.set(s, text);
  }
  return text;
}

function phraseOf(block: BlockReading, s: Statement, previous: Statement | undefined): string {
  const end = s.figure.span.start;
  // A clause with two figures is of the first up to its end, and of the second from there.
  const from = Math.max(0, end - BEFORE, previous?.figure.span.end ?? 0);
  const clause = clauseBefore(block.text, from, end, '，。；,;.（(');
  const shared =
    previous !== undefined && LISTED.test(block.text.slice(previous.figure.span.end, end))
      ? figurePhrase(block, previous).split('|')[0]
      : '';
  // "EBITDA increased by 9.7% to €298 million": the clause is cut by its own rate
  const subject =
    clause.trim().length < 6
      ? (apposedTo(block.text, from, end, clause) ?? apposedName(block.text, end))
      : undefined;
  const named = subject ?? (clause.trim().length < 6 ? s.subject.words.join(' ') : '');
  const behind = behindOf(block.text.slice(s.figure.digits.end), WHOM.test(clause));
  return `${shared}${named} ${singular(clause)} | ${singular(behind)}`;
}

/** "its bad-loan ratio, at 7.4%, is": the name stands before the comma. */
function apposedTo(text: string, from: number, end: number, clause: string): string | undefined {
  const comma = end - clause.length - 1;
  if (text[comma] !== ',' || !/^ (?:now |still |just )?at $/i.test(clause)) return undefined;
  const before = clauseBefore(text, from, comma, '，。；,;.（(');
  return before.trim() === '' ? undefined : singular(before);
}

/** "Revenue per customer, €258 for the year, was", "Book value per share (CHF 45.10)": what is told for one of something, in front of its mark. */
export function apposedName(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const named = APPOSED.exec(before)?.[1];
  return named === undefined ? undefined : singular(`${named} `).trim();
}

const APPOSED =
  /(?:^|[.;] |, )((?:[A-Z]|the |its )[\p{L}’' -]{2,50} per (?!cent\b|annum\b|year\b|month\b|day\b)[\p{L}-]{3,20}(?: [\p{L}-]{3,20})?)(?:, | \()(?:now |at |about |which was )?$/u;

const LISTED = /^(?:\s*(?:,|、|and|和|及|与|與)\s*)+$/;

/** "of whom 142,600 were out of work": what is counted stands behind the verb. */
const WHOM = /\b(?:whom|which)\s+(?:[a-z]+\s)?$/i;

function behindOf(text: string, isOfWhom: boolean): string {
  // "2.84 million 60-kg bags": the size of each is passed over
  const plain = text.startsWith(' ') ? text.replace(SIZE_OF_EACH, '$1 ') : text;
  const words = /^[%％‰]?((?:[\u3400-\u9fffA-Za-z /-]|20\d\d\b){0,44})/.exec(plain)?.[1] ?? '';
  const end = words.search(isOfWhom ? / and\b/ : / (?:and|in|on|were|was|outstanding)\b/);
  return end < 0 ? words : words.slice(0, end);
}

const SIZE_OF_EACH = /^( (?:million|billion|thousand))? \d+-[a-z]+ /;

export function singular(text: string): string {
  return text.includes('s') ? text.replace(/\b([A-Za-z]{3,}[^s\s])s\b/g, '$1') : text;
}
