import { cue } from '../../lexicon/cues.ts';
import { BAND, NOT_WITHIN, WITHIN_BAND } from '../../lexicon/marks.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { outsideRange } from './outside-range.ts';

/** "slipped to 3.4% and so returned to the tolerance band of 1% to 3%": the band does not hold what is said to be in it. */
export const outsideBand: Rule = {
  id: outsideRange.id,
  severity: outsideRange.severity,
  summary: 'A value is said to lie within a band that does not hold it.',
  scope: 'prose',
  needs: ['pair', 'range'],
  cues: [cue(WITHIN_BAND), cue(BAND)],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

const MARGIN = 14;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  return group.flatMap((band, i) => {
    // "1,248 (2023: 1,200), inside the range of …": what stands in brackets is set beside the one that is meant
    const value = group.slice(0, i).findLast(s => s.depth <= band.depth);
    if (band.figure.range === undefined || value === undefined || !isValue(value, band)) return [];
    const { start, end } = band.figure.span;
    const between = block.text.slice(value.figure.span.end, start);
    const around = between + block.text.slice(end, end + MARGIN);
    if (!WITHIN_BAND.test(between) || !BAND.test(around) || NOT_WITHIN.test(around) || OTHER.test(between))
      return [];
    if (meets(inBase(value.figure), bandOf(band.figure))) return [];
    return [
      {
        span: value.figure.span,
        message: `${value.figure.text} lies outside ${band.figure.text}, in which it is said to be`,
        related: [relatedTo(band)],
        fixes: [],
      },
    ];
  });
}

/** The ends of a band are exact, however they are written. */
function bandOf({ range, unit, interval }: Figure): Interval {
  return range === undefined ? interval : scale({ low: range.low, high: range.high }, unit?.factor ?? 1);
}

/** What comes in between is told of something else. */
const OTHER = /[;；。]|\b(?:while|whereas|but|although|though)\b|而|但|其中|核心|扣除|剔除/;

function isValue(value: Statement, band: Statement): boolean {
  const { figure } = value;
  if (!comparable(figure, band.figure) || figure.kind !== band.figure.kind) return false;
  if (value.role !== 'level' && value.role !== 'share' && value.role !== 'growth') return false;
  return (
    figure.range === undefined &&
    figure.hedge === undefined &&
    value.base !== 'from' &&
    !isHypothetical(value)
  );
}
