import { MEANS } from '../../lexicon/stocks.ts';
import { RUNNING, RUNNING_BEHIND } from '../../lexicon/year-parts.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval, formatNumber } from '../../quantity/format.ts';
import { add, meets, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const prosePartsOfPeriod: Rule = {
  id: 'total/ytd-delta',
  severity: 'warning',
  summary: 'A period is not the difference of the two cumulative figures told with it.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => ofEach(block.bySentence, group => check(block, group)),
};

interface Dated {
  readonly s: Statement;
  readonly start: number;
  readonly end: number;
}

/** 到三季度末累计, "by the end of September the running total": since the year began. */
function isRunningTotal(block: BlockReading, s: Statement): boolean {
  const phrase = phraseOf(block, s);
  return RUNNING.test(phrase) || RUNNING_BEHIND.test(block.text.slice(s.figure.span.end));
}

/** 上半年均值 2,320 点: a mean of a longer time is as large as one of a shorter. */
function isMean(block: BlockReading, s: Statement): boolean {
  return MEANS.test(phraseOf(block, s));
}

/** First half 1,204, nine months 1,893, third quarter 589: [0,6) and [6,9) make [0,9). */
function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const dated = ofEach(group, (s): Dated[] => {
    if (
      s.figure.kind !== 'amount' ||
      s.role !== 'level' ||
      s.figure.range !== undefined ||
      s.part === undefined
    )
      return [];
    const isRunning = isRunningTotal(block, s);
    const end = s.part[0] + s.part[1];
    return isRunning || s.ownPeriod ? [{ s, start: isRunning ? 0 : s.part[0], end }] : [];
  });
  return ofEach(dated, last => {
    const whole = dated.find(
      d => d !== last && d.end === last.end && d.start < last.start && comparable(d.s.figure, last.s.figure),
    );
    const first =
      whole &&
      dated.find(
        d => d.start === whole.start && d.end === last.start && comparable(d.s.figure, last.s.figure),
      );
    if (whole === undefined || first === undefined) return [];
    if ([whole, first, last].some(({ s }) => isMean(block, s))) return [];
    if (placeOf(whole) > Math.max(placeOf(first), placeOf(last))) return ofSum(whole.s, first.s, last.s);
    const computed = subtract(inBase(whole.s.figure), inBase(first.s.figure));
    // Less than nothing is left: the longer period is of something else
    if (computed.low <= 0 || meets(computed, inBase(last.s.figure))) return [];
    const { figure } = last.s;
    const own = scale(computed, 1 / (figure.unit?.factor ?? 1));
    return [
      {
        span: figure.span,
        message: `Stated ${figure.text}; ${whole.s.figure.text} less ${first.s.figure.text} is ${formatInterval(scale(own, 1 / figure.scale), decimalsOf(figure.written))}`,
        related: [relatedTo(whole.s), relatedTo(first.s)],
        fixes: valueFix(figure, own, 'preferred'),
      },
    ];
  });
}

function placeOf({ s }: Dated): number {
  return s.figure.span.start;
}

/** "Having taken 12.4 in the first half and 6.6 in the third quarter, it arrived at 18.5 after nine months": told last, the whole is what they make. */
function ofSum(whole: Statement, first: Statement, last: Statement): Draft[] {
  const { figure } = whole;
  const computed = add(inBase(first.figure), inBase(last.figure));
  if (meets(computed, inBase(figure)) || !isLikelyAmount(inBase(figure), computed)) return [];
  const factor = figure.unit?.factor ?? 1;
  const point = baseValue(first.figure) + baseValue(last.figure);
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${first.figure.text} + ${last.figure.text} = ${formatNumber(point / factor / figure.scale, decimalsOf(figure.written))}`,
      related: [relatedTo(first), relatedTo(last)],
      fixes: valueFix(figure, scale(computed, 1 / factor), 'preferred'),
    },
  ];
}
