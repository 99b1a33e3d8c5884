import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { divide, type Interval, meets, scale, sum } from '../../quantity/interval.ts';
import { ratiosOf, type StatedRatio } from '../../reading/ratios.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const SUMMARIES = {
  'identity/margin': 'A margin or utilisation is not the quotient of the two amounts told with it.',
  'identity/per-unit':
    'An amount per share, head or unit is not the quotient of the two amounts told with it.',
  'identity/penetration': 'A penetration rate is not users divided by population.',
} as const;

/** One rule for each kind of ratio; all look at the same stated ratios. */
export const PROSE_RATIO_RULES: readonly Rule[] = (Object.keys(SUMMARIES) as (keyof typeof SUMMARIES)[]).map(
  id => ({
    id,
    severity: id === 'identity/penetration' ? 'warning' : 'error',
    summary: SUMMARIES[id],
    scope: 'prose',
    needs: ['triple', 'amount'],
    check: block =>
      ratiosOf(block)
        .filter(r => r.words.rule === id)
        .flatMap(check),
  }),
);

function check(r: StatedRatio): Draft[] {
  const made = r.numerators.flatMap(n => r.denominators.flatMap(d => quotient(r, n, d)));
  const claim = inBase(r.result.figure);
  // Year-end and average counts, net and gross: silent as soon as one reading fits.
  if (made.length === 0 || made.length > 4 || made.some(m => meets(widened(m.computed), claim))) return [];
  if (r.words.kind === 'amount' && fitsAnotherCount(r, claim)) return [];
  const { numerator, denominator, computed } = made.at(-1) as Quotient;
  const own = scale(computed, 1 / (r.result.figure.unit?.factor ?? 1));
  const { figure } = r.result;
  const unit = figure.kind === 'percent' ? '%' : '';
  return [
    {
      span: figure.span,
      message: `Stated ${r.words.name} ${figure.text}; ${numerator.figure.text} / ${denominator.figure.text} is ${formatInterval(scale(own, 1 / figure.scale), Math.max(1, decimalsOf(figure.written)))}${unit}`,
      related: [relatedTo(numerator), relatedTo(denominator)],
      fixes: valueFix(figure, own, 'preferred'),
    },
  ];
}

/** "21 hours per employee" is of the whole staff, told as people, or of all the groups told. */
function fitsAnotherCount(r: StatedRatio, claim: Interval): boolean {
  const counts = r.near.filter(s => r.denominators.some(d => comparable(d.figure, s.figure)));
  const bases = [...counts.map(s => inBase(s.figure)), sum(counts.map(s => inBase(s.figure)))];
  return r.numerators.some(n =>
    bases.some(base => {
      const ratio = divide(inBase(n.figure), base);
      return ratio !== undefined && meets(widened(ratio), claim);
    }),
  );
}

interface Quotient {
  readonly numerator: Statement;
  readonly denominator: Statement;
  readonly computed: Interval;
}

function quotient(r: StatedRatio, numerator: Statement, denominator: Statement): Quotient[] {
  const [a, b] = [numerator.figure, denominator.figure];
  const same = a.unit?.dimension === b.unit?.dimension;
  if (same !== (r.words.kind === 'percent')) return [];
  if (r.words.kind === 'amount' && (!isUnitOf(r.result, numerator) || a.value < r.result.figure.value * 10))
    return [];
  const ratio = divide(inBase(a), inBase(b));
  return ratio === undefined
    ? []
    : [{ numerator, denominator, computed: r.words.kind === 'percent' ? scale(ratio, 100) : ratio }];
}

/** The result is in the numerator's currency or unit; "元/人" and the like as well. */
function isUnitOf(result: Statement, numerator: Statement): boolean {
  const unit = result.figure.unit?.dimension ?? '';
  const own = numerator.figure.unit?.dimension ?? '';
  return unit === own || unit.startsWith(`${own}/`);
}

/** Average against year-end counts move such ratios by a little; only what is clearly off is told. */
function widened(i: Interval): Interval {
  const room = 0.02 * Math.max(Math.abs(i.low), Math.abs(i.high));
  return { low: i.low - room, high: i.high + room };
}
