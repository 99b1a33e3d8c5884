import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  ANNIVERSARY,
  CLOSED,
  FOUNDED,
  FOUNDED_BEHIND_ZH,
  FOUNDED_ZH,
  YEARS_OF_LIFE,
} from '../../lexicon/stretches.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { isYear, yearOf } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../../reading/numbers/word-table.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft } from '../rule.ts';

const COUNTS_YEARS = cue(ANNIVERSARY, YEARS_OF_LIFE);

/** "Founded in 1974, it celebrates its 60th anniversary in 2024", 1951 年出生、2019 年逝世，享年 78 岁: years counted from a year that is told. */
export function countedYears(block: BlockReading): Draft[] {
  if (!mayHold(block, COUNTS_YEARS)) return [];
  return block.sentences.flatMap(sentence => {
    const years = sentence.tokens.filter(
      (t): t is PeriodToken =>
        t.type === 'period' &&
        t.period !== undefined &&
        !t.isSpan &&
        t.duration === undefined &&
        /\d{4}/u.test(block.text.slice(t.start, t.end)),
    );
    const first = years.find(t => isFirst(block.text, t)) ?? oldYear(block.text, sentence);
    if (first === undefined) return [];
    const said = block.text.slice(sentence.start, sentence.end);
    return [
      ...matchesIn(said, ANNIVERSARY).flatMap(m => judge(block, sentence, m, first, years, 'exact')),
      ...matchesIn(said, YEARS_OF_LIFE).flatMap(m => judge(block, sentence, m, first, years, 'loose')),
    ];
  });
}

/** "founded in 1874": a year before those that are read as such. */
function oldYear(text: string, { start, end }: Sentence): PeriodToken | undefined {
  for (const found of matchesIn(text.slice(start, end), OLD_YEAR)) {
    const at = start + found.index;
    const year = 12 * Number(found[0]);
    const token: PeriodToken = {
      type: 'period',
      start: at,
      end: at + found[0].length,
      period: { start: year, end: year + 12 },
    };
    if (isFirst(text, token)) return token;
  }
  return undefined;
}

const OLD_YEAR = /(?<![\d.,])1[4-8]\d\d(?![\d.,]?\d)/gu;

function isFirst(text: string, { start, end }: PeriodToken): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return FOUNDED.test(before) || FOUNDED_ZH.test(before) || FOUNDED_BEHIND_ZH.test(text.slice(end, end + 6));
}

function judge(
  block: BlockReading,
  sentence: Sentence,
  found: RegExpExecArray,
  first: PeriodToken,
  years: readonly PeriodToken[],
  way: 'exact' | 'loose',
): Draft[] {
  const stated = Object.values(found.groups ?? {}).find(n => n !== undefined);
  const count = stated === undefined ? undefined : numberOf(stated);
  const others = years.filter(
    t => t !== first && t.period && first.period && t.period.start > first.period.start,
  );
  const [last] = others;
  if (count === undefined || last?.period === undefined || others.length !== 1 || !first.period) return [];
  if (way === 'loose' && !isLast(block.text, last)) return [];
  const passed = yearOf(last.period) - yearOf(first.period);
  // Not yet had that year's birthday; 虚岁 counts one more
  const room = way === 'exact' ? 0 : 1;
  if (Math.abs(count - passed) <= room) return [];
  if (way === 'exact' && !(isYear(first.period) && isYear(last.period)) && Math.abs(count - passed) <= 1)
    return [];
  const start = sentence.start + found.index;
  const name = (t: PeriodToken) => block.text.slice(t.start, t.end);
  return [
    {
      span: { start, end: start + found[0].length },
      message: `${found[0]} stated; from ${name(first)} to ${name(last)} is ${passed} years`,
      related: [first, last].map(t => ({ span: { start: t.start, end: t.end }, message: name(t) })),
      fixes: [],
    },
  ];
}

function isLast(text: string, { start, end }: PeriodToken): boolean {
  return CLOSED.test(text.slice(Math.max(0, start - 40), start)) || CLOSED.test(text.slice(end, end + 8));
}

function numberOf(said: string): number | undefined {
  if (/^\d+$/u.test(said)) return Number(said);
  return longestMatch(ENGLISH_NUMBERS, said.toLowerCase(), 0)?.value ?? readChineseNumber(said, 0)?.value;
}
