import {
  ANOTHER_STRETCH_ZH,
  LENGTH_ALONE_ZH,
  LENGTH_OPENS_ZH,
  OF_CHANGE_BEHIND_ZH,
} from '../../lexicon/stretches.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { compoundGrowth } from '../../quantity/growth.ts';
import { meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft } from '../rule.ts';

/**
 * 由2022年的38億增至2029年的105億 … 五年內; 2020年為71億，2030年為160億，八年下來: two dated levels of a sentence in Chinese, and the one
 * length of time that is told with them, wherever it stands.
 */
export function lengthsOfChange(block: BlockReading): Draft[] {
  return ofEach(block.bySentence, group => {
    const [first] = group;
    const sentence = first && block.sentences[first.sentence];
    return sentence === undefined ? [] : check(block, sentence, group);
  });
}

function check(block: BlockReading, sentence: Sentence, group: readonly Statement[]): Draft[] {
  const { text } = block;
  const lengths = sentence.tokens.filter(isLength);
  const [length] = lengths;
  if (
    length === undefined ||
    lengths.length > 1 ||
    !/[\u3400-\u9fff]/u.test(text.slice(length.start, length.end))
  )
    return [];
  const ends = twoLevels(sentence, group);
  if (ends === undefined) return [];
  const [from, to] = ends;
  const years = yearsBetween(from, to);
  const stated = length.duration / 12;
  if (years === undefined || stated === years || stated === years + 1) return [];
  if (!isToldOfChange(block, length, group, ends, years)) return [];
  const [one, other] = ends.map(s => textOfPeriod(text, s));
  return [
    {
      span: { start: length.start, end: length.end },
      message: `${text.slice(length.start, length.end)} stated; from ${one} to ${other} is ${years} years`,
      related: ends.map(s => ({
        span: s.figure.span,
        message: `${textOfPeriod(text, s)}: ${s.figure.text}`,
      })),
      fixes: [],
    },
  ];
}

type Length = PeriodToken & { readonly duration: number };

function isLength(token: unknown): token is Length {
  const { type, duration } = token as PeriodToken;
  return type === 'period' && duration !== undefined && duration >= 24 && duration % 12 === 0;
}

/** The only two dates of the sentence, each with a level of one measure. */
function twoLevels(
  { tokens }: Sentence,
  group: readonly Statement[],
): readonly [Statement, Statement] | undefined {
  const dated = tokens.filter(t => t.type === 'period' && t.duration === undefined);
  const levels = group.filter(
    s =>
      s.role === 'level' &&
      s.ownPeriod &&
      s.period !== undefined &&
      s.figure.range === undefined &&
      s.depth === 0,
  );
  const [a, b] = levels;
  if (dated.length !== 2 || levels.length !== 2 || a === undefined || b === undefined) return undefined;
  if (!comparable(a.figure, b.figure) || a.part_ !== b.part_) return undefined;
  return (a.period?.start ?? 0) < (b.period?.start ?? 0) ? [a, b] : [b, a];
}

/** Whole years from the one to the other, both of one length. */
function yearsBetween({ period: a }: Statement, { period: b }: Statement): number | undefined {
  if (a === undefined || b === undefined || a.end - a.start !== b.end - b.start) return undefined;
  const months = b.start - a.start;
  return months >= 12 && months % 12 === 0 ? months / 12 : undefined;
}

/** By the words around it and by what its clause tells, the length is that of the change and of nothing else. */
function isToldOfChange(
  { text }: BlockReading,
  length: Length,
  group: readonly Statement[],
  ends: readonly [Statement, Statement],
  years: number,
): boolean {
  const before = clauseBefore(text, length.start - LONGEST, length.start, STOPS);
  const behind = clauseAfter(text, length.end);
  const own = group.filter(
    s =>
      s.figure.span.start >= length.start - before.length && s.figure.span.end <= length.end + behind.length,
  );
  if (ANOTHER_STRETCH_ZH.test(before))
    return /[未今][来來后後]|接下/u.test(before) && own.some(s => fits(s, ends, years));
  if (own.length === 0)
    return (
      LENGTH_ALONE_ZH.test(`${before}#${behind}`) ||
      LENGTH_OPENS_ZH.test(text.slice(length.end, length.end + LONGEST)) ||
      LENGTH_OPENS_ZH.test(text.slice(length.end - 1, length.end + LONGEST))
    );
  const said = text.slice(length.start, length.end) + behind;
  return own.every(s => ends.includes(s) || isOfChange(s)) && OF_CHANGE_BEHIND_ZH.test(said);
}

const STOPS = '，。；：,;:（(）)';
const LONGEST = 40;

function clauseAfter(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < LONGEST && !isStop(text, end)) end++;
  return text.slice(from, end);
}

function isStop(text: string, at: number): boolean {
  return STOPS.includes(text.charAt(at)) && !/^\d,\d/.test(text.slice(at - 1, at + 2));
}

function isOfChange({ role }: Statement): boolean {
  return role !== 'level' && role !== 'share';
}

/** The compound rate that is told with the length holds for the years between the two, so no other stretch is meant. */
function fits(s: Statement, [from, to]: readonly [Statement, Statement], years: number): boolean {
  const rate =
    s.role === 'compound' || s.basis === 'annual'
      ? compoundGrowth(inBase(from.figure), inBase(to.figure), years)
      : undefined;
  return rate !== undefined && meets(rate, s.figure.interval);
}

function textOfPeriod(text: string, { periodToken }: Statement): string {
  return periodToken === undefined ? '' : text.slice(periodToken.start, periodToken.end);
}
