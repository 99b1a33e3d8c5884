import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { formatInterval } from '../../quantity/format.ts';
import { add, type Interval, magnitude, meets, middle, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyAmount, isOffByLevel } from '../../quantity/mistake.ts';
import { yearsBetween } from '../../quantity/period.ts';
import { isOneDigitOff } from '../../quantity/slips.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { isHypothetical, isOneOfSeveral } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { isSpelledOut, isSwapped } from '../prose/mistakes.ts';
import { fitsOtherPair } from '../prose/other-pairs.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const absDeltaMismatch: Rule = {
  id: 'growth/abs-delta-mismatch',
  severity: 'error',
  summary: 'A stated increase or decrease is not the difference of the two levels.',
  scope: 'prose',
  needs: ['levels', 'delta'],
  check: block => block.changes.flatMap(change => check(change, block)),
};

function check(change: Change, block: BlockReading): Draft[] {
  const levels = levelsOf(change);
  const { delta } = change;
  if (
    levels === undefined ||
    delta === undefined ||
    delta.figure.range !== undefined ||
    // 減收百餘億元: so loosely told that it is held to nothing
    (delta.figure.hedge === 'odd' && delta.figure.written === '') ||
    isBaseOfFactor(change) ||
    isHypothetical(delta) ||
    (delta.basis !== 'annual' && isOneOfSeveral(delta, block.text))
  )
    return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (from.figure.kind !== 'amount' || !comparable(delta.figure, to.figure)) return [];
  const years = delta.basis === 'annual' ? yearsApart(change, block) : 1;
  if (years === undefined) return [];
  const rise = scale(subtract(levels.to, levels.from), 1 / years);
  const size = magnitude(rise);
  const claim = inBase(delta.figure);
  // 增加 6.14，其中 1 月 5.13，2 月 1.01: of both together
  if (meets(size, claim) || meets(add(levels.from, levels.to), claim)) return [];
  if (fitsOtherPair(block, delta, levels, (a, b) => meets(magnitude(subtract(b, a)), claim))) return [];
  if (
    change.isDrawn !== true &&
    !isSpelledOut(levels, delta) &&
    !isLikelyAmount(claim, size) &&
    !isOneDigitOff(writtenAs(delta.figure, middle(size)), delta.figure.written) &&
    !isSwapped([from.figure, to.figure, delta.figure], areDifference) &&
    !isOffByLevel(levels.from, levels.to, (a, b) => meets(magnitude(subtract(b, a)), claim))
  )
    return [];
  const own = scale(size, 1 / (delta.figure.unit?.factor ?? 1));
  const shown = scale(own, 1 / delta.figure.scale);
  return [
    {
      span: delta.figure.span,
      message: `Stated change ${delta.figure.text}; ${from.figure.text} → ${to.figure.text} is ${formatInterval(shown, decimals(delta.figure.written))}${years === 1 ? '' : ` a year over ${years} years`}`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: valueFix(delta.figure, own, 'preferred'),
    },
  ];
}

/** "Net debt fell by $31m to $268m, or 0.96 times the $279m EBITDA": what the factor is of, and no level of the change. */
function isBaseOfFactor({ from, delta, multiple }: Change): boolean {
  if (from === undefined || delta === undefined || multiple === undefined) return false;
  const [d, m, f] = [delta, multiple, from].map(s => s.figure.span.start) as [number, number, number];
  return d < m && m < f;
}

/** "from 1,120 km at the end of 2018 to 1,350 km at the end of 2023, it added 46 km a year": on average, between two dates. */
function yearsApart({ from, to, delta }: Change, { text, sentences }: BlockReading): number | undefined {
  if (from?.ownPeriod !== true || to?.ownPeriod !== true || delta === undefined) return undefined;
  if (from.period === undefined || to.period === undefined) return undefined;
  const { start, end } = sentences[delta.sentence] ?? delta.figure.span;
  const years = yearsBetween(from.period, to.period);
  return years > 1.5 && ON_AVERAGE.test(text.slice(start, end)) ? years : undefined;
}

const ON_AVERAGE = /\b(?:average|averag\w+|mean)\b|平均|年均/iu;

function areDifference([from, to, change]: readonly Interval[]): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    change !== undefined &&
    meets(magnitude(subtract(to, from)), change)
  );
}

/** A value in base units with the places and in the scale of a figure. */
function writtenAs({ unit, scale: by, written }: Figure, value: number): string {
  return (value / (unit?.factor ?? 1) / by).toFixed(decimals(written));
}

function decimals(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}
