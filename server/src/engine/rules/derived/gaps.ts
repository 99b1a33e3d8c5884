import { GAP_AS_RATE } from '../../lexicon/derived-words.ts';
import { baseValue, comparable, inBase, likeUnits } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { formatInterval, usefulDecimals } from '../../quantity/format.ts';
import { divide, exactly, type Interval, magnitude, meets, scale } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import { previousOf } from '../../reading/statements/gaps.ts';
import type { Vector } from '../document/board.ts';
import { isListed } from '../prose/guards.ts';
import { type Claim, derivedRule, lineOf, type Made, type Said } from './claim.ts';

/** "Output missed the plan by 7 kb/d, or 2.4%", 較計畫短少7千桶，即2.4%: the gap between two columns, over one of them. */
export const gapRateVsTable = derivedRule(
  'growth/yoy-mismatch',
  'A gap that the table shows, told as a rate too, is not that rate of either of its ends.',
  {
    concerns: said => gapOf(said) !== undefined,
    derive: rateOfGap,
    stated: ({ statement }) => magnitude(statement.figure.interval),
    ownWords: Number.POSITIVE_INFINITY,
    of: 'facts and plans',
  },
);

/** The amount of which the rate is said to be another way of telling. */
function gapOf({ fact: { statement, block }, before }: Said): Figure | undefined {
  if (statement.figure.kind !== 'percent' || !GAP_AS_RATE.test(before)) return undefined;
  const { changes } = block.reading;
  if (changes.some(c => c.growth === statement && c.from !== undefined && c.to !== undefined))
    return undefined;
  const gap = previousOf(block.reading, statement);
  if (gap?.figure.kind !== 'amount' || gap.figure.range !== undefined) return undefined;
  // 分别下降87小时和59小时，即3.9%和4.7%: two gaps and two rates
  const isOfList = [gap, statement].some(s => isListed(s, block.reading.text));
  return isOfList || gap.sentence !== statement.sentence ? undefined : gap.figure;
}

/** Of the one line whose two columns lie so far apart: the named one, else the only one, else the total. */
function rateOfGap(claim: Claim): Made[] | undefined {
  const gap = gapOf(claim) as Figure;
  const { board, fact } = claim;
  const lines = board.items.flatMap((_, i) => {
    const ends = endsOf(board.vectors, i, gap);
    return ends.length === 0 ? [] : [{ item: i, ends }];
  });
  const told = lines.find(l => l.item === lineOf(claim)) ?? (lines.length === 1 ? lines[0] : undefined);
  const made = lines.flatMap(({ ends }) => ends.flatMap(end => overEnd(gap, end)));
  const own = (told?.ends ?? []).flatMap(end => overEnd(gap, end));
  const last = own.at(-1);
  return last !== undefined && isLikelyRate(fact.statement.figure.interval, last.value)
    ? [...made, ...own]
    : undefined;
}

function overEnd(gap: Figure, end: Figure): Made[] {
  const ratio = divide(sizeBeside(gap, end), inBase(end));
  if (ratio === undefined) return [];
  const value = scale(ratio, 100);
  const shown = `${formatInterval(value, Math.max(1, usefulDecimals(value.high)))}%`;
  return [{ value, arithmetic: `${gap.text} ÷ ${end.text}`, shown, figures: [end] }];
}

/** The gap as the cell counts: bare where the cell is, for a table may tell its unit where nobody reads it. */
function sizeBeside(gap: Figure, cell: Figure): Interval {
  return magnitude(cell.unit === undefined ? scale(gap.interval, 1 / gap.scale) : inBase(gap));
}

/** The cells of a line that lie as far apart as the gap; what is compared with comes last. */
function endsOf(vectors: readonly Vector[], item: number, gap: Figure): Figure[] {
  const levels = vectors.flatMap(v => {
    const figure = v.figures[item];
    const isLevel = v.role !== 'growth' && v.role !== 'change' && figure?.kind === 'amount';
    return isLevel && (figure.unit === undefined || comparable(figure, gap)) ? [figure] : [];
  });
  return levels.flatMap((a, i) =>
    levels.slice(i + 1).flatMap(b => {
      const apart = Math.abs(baseValue(a) - baseValue(b));
      return likeUnits(a.unit, b.unit) && meets(exactly(apart), sizeBeside(gap, a)) ? [b, a] : [];
    }),
  );
}
