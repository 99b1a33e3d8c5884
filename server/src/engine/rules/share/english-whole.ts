import {
  BOUNDED_EN,
  EXAMINED_EN,
  NOT_COUNTED,
  OF_ANOTHER_TIME,
  PEOPLE_DO,
  PEOPLE_EN,
  RATES_OF_SOME,
  SHARE_NAMED,
  SURVEY,
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
  const people = countedBehind(behind, SURVEY.test(text));
  if (people !== undefined) return `A share of ${people}`;
  return PEOPLE_DO.test(behind) && SURVEY.test(text) && isSubject(before) ? 'A share of them' : undefined;
}

const REACH = 60;
const RATIO_WORDS = new Set(['gross', 'capacity', 'ratio', 'coverage', 'design']);

function rateOfSome(before: string): string | undefined {
  const named = /\b([a-z-]+) rate\b[^,;]*$/iu.exec(before)?.[1]?.toLowerCase();
  return named !== undefined && RATES_OF_SOME.includes(named) ? named : undefined;
}

/** Nothing that it could be of stands before it: "found that 104% …", "…, and 104% …". */
function isSubject(before: string): boolean {
  return /^\s*$|(?:\b(?:that|and|but|while|whereas|because|though|although|nevertheless|still|even)|[,;:–—]) *(?:(?:just|only|some|about|as many as) )?$/iu.test(
    before,
  );
}

/** "of the pharmacists surveyed", "of respondents", "of its 340 member firms": who they are, where they are counted one by one. */
function countedBehind(behind: string, isSurvey: boolean): string | undefined {
  if (OF_AGE.test(behind)) return 'them';
  const phrase = /^ of ((?:(?:the|our|its|their|these|those|all) )?(?:[\d,]+ )?[a-z' -]+)/iu.exec(
    behind,
  )?.[1];
  if (phrase === undefined) return undefined;
  const words = phrase.toLowerCase().split(' ');
  if (words[0] === 'those' && EXAMINED_EN.test(words[1] ?? '')) return 'those';
  if (isSurvey && words[0] === 'the' && isSomeone(words[1]) && !OF_ANOTHER_TIME.test(behind)) return words[1];
  const at = words.findIndex(isCounted);
  if (at < 0 || at > MOST_BEFORE || OF_ANOTHER_TIME.test(words.slice(0, at + 3).join(' '))) return undefined;
  return words[at];
}

const MOST_BEFORE = 4;
/** "of the over-65s", "of under-25s". */
const OF_AGE = /^ of (?:the |all )?(?:over|under)-\d\ds\b/iu;

/** "of the pharmacies", where the text tells of a survey: a noun in the plural. */
function isSomeone(word: string | undefined): boolean {
  return word !== undefined && /[^s]s$/u.test(word) && !NOT_COUNTED.test(word);
}

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
  if (OPENS_WITH_THESE.test(before)) return true;
  const found = OPENS_WITH.exec(before)?.[1];
  return found?.toLowerCase().split(' ').some(isCounted) === true && !OF_ANOTHER_TIME.test(found);
}

const OPENS_WITH =
  /^\s*(?:Of|Among) (?:(?:(?:the|all|its|those|our|these|their) )+(?:[\d,.]+ (?:million |thousand )?)?|[\d,.]+ (?:million |thousand )?)([a-z-]+(?: [a-z-]+){0,8}), $/u;
const OPENS_WITH_THESE = /^\s*(?:Of|Among) (?:these|those|them), (?:some |about |as many as )?$/u;
