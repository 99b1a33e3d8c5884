import {
  BOUNDED_EN,
  EXAMINED_EN,
  OF_ANOTHER_TIME,
  PEOPLE_EN,
  RATES_OF_SOME,
  SHARE_NAMED,
} from '../../lexicon/bounded-rates.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** What an English percentage is a part of, as a message says it; undefined when it may be a ratio of two things. */
export function englishWhole(
  { text, sentences }: BlockReading,
  s: Statement,
  before: string,
): string | undefined {
  const own = s.subject.words;
  if (own.some(word => RATIO_WORDS.has(word))) return undefined;
  const rate = own.find(word => BOUNDED_EN.has(word)) ?? rateOfSome(before);
  if (rate !== undefined && s.role === 'level') return `${/^[aeiou]/.test(rate) ? 'An' : 'A'} ${rate} rate`;
  const behind = text.slice(s.figure.span.end, s.figure.span.end + REACH);
  if (/^ of what\b/i.test(behind)) return undefined;
  if (/^\s*of all\b/i.test(behind)) return 'A share of all';
  if (SHARE_NAMED.test(before)) return 'A share';
  const start = sentences[s.sentence]?.start ?? 0;
  if (opensWithThem(text.slice(start, s.figure.hedgeSpan?.start ?? s.figure.span.start)))
    return 'A share of them';
  const people = countedBehind(behind);
  return people === undefined ? undefined : `A share of ${people}`;
}

const REACH = 60;
const RATIO_WORDS = new Set(['gross', 'capacity', 'ratio', 'coverage', 'design']);

function rateOfSome(before: string): string | undefined {
  const named = /\b([a-z-]+) rate\b[^,;]*$/iu.exec(before)?.[1]?.toLowerCase();
  return named !== undefined && RATES_OF_SOME.includes(named) ? named : undefined;
}

/** "of the pharmacists surveyed", "of respondents", "of its 340 member firms": who they are, where they are counted one by one. */
function countedBehind(behind: string): string | undefined {
  const phrase = /^ of ((?:(?:the|our|its|their|these|those|all) )?(?:[\d,]+ )?[a-z' -]+)/iu.exec(
    behind,
  )?.[1];
  if (phrase === undefined) return undefined;
  const words = phrase.toLowerCase().split(' ');
  const at = words.findIndex(isCounted);
  if (at < 0 || at > MOST_BEFORE || OF_ANOTHER_TIME.test(words.slice(0, at + 3).join(' '))) return undefined;
  return words[at];
}

const MOST_BEFORE = 4;

function isCounted(word: string, at: number, words: readonly string[]): boolean {
  if (EXAMINED_EN.test(words[at + 1] ?? '')) return word.endsWith('s');
  return PEOPLE_EN.has(word) || PEOPLE_EN.has(singular(word));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=(?:ch|sh|ss|x))es$|s$/u, '');
}

/** "Of the 2,150 coffee growers interviewed this spring, 104% sell": the sentence opens with those whom the share is of. */
function opensWithThem(before: string): boolean {
  const found = OPENS_WITH.exec(before)?.[1];
  return found?.toLowerCase().split(' ').some(isCounted) === true && !OF_ANOTHER_TIME.test(found);
}

const OPENS_WITH =
  /^\s*(?:Of|Among) (?:(?:the|all|its|those|our|these|their) )+(?:[\d,.]+ (?:million |thousand )?)?([a-z-]+(?: [a-z-]+){0,8}), $/u;
