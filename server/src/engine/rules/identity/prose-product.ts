import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import {
  add,
  divide,
  exactly,
  type Interval,
  meets,
  middle,
  multiply,
  scale,
  subtract,
  width,
} from '../../quantity/interval.ts';
import { type Slip, slipTo } from '../../quantity/slips.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { made, type Product, sizesOf, type ToldForEach, toldForEach } from '../../reading/claims/products.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "48 days at $32,500 a day, it earned $2.73 million": so many, each of so much, and what they make. */
export const proseProduct: Rule = {
  id: 'identity/per-unit',
  severity: 'error',
  summary: 'A count times what is told for each is not the total told with them.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: checkAll,
};

function checkAll(block: BlockReading): Draft[] {
  const told = toldForEach(block);
  const right = told.flatMap(({ far, amounts, rates }) =>
    far.filter(product => fitsSomehow(product, amounts, rates)),
  );
  const explained = new Set(right.flatMap(({ each, count, total }) => [each, count, total]));
  return told
    .filter(({ each }) => !explained.has(each) && !isHypothetical(each))
    .flatMap(one => check(one, explained));
}

function check({ near, far }: ToldForEach, explained: ReadonlySet<Statement>): Draft[] {
  const open = far.filter(({ total }) => !explained.has(total));
  const swapped = open.filter(product => slipOf(product) === 'swap');
  const [first] = swapped;
  if (first !== undefined) return swapped.length === 1 ? draftOf(first) : [];
  const [only, ...others] = near.filter(({ total }) => !explained.has(total));
  return only !== undefined && others.length === 0 && slipOf(only) === 'digit' ? draftOf(only) : [];
}

/** Farther off it is no slip of a digit that is near to be thought of. */
const FARTHEST = 10;

/** One digit of the total, of the count or of what is told for each sets it right. */
function slipOf(product: Product): Slip | undefined {
  const { each, count, total } = sizesOf(product);
  const [perCount, forEach] = [divide(total, each), divide(total, count)];
  if (perCount === undefined || forEach === undefined) return undefined;
  const off = middle(total) / middle(made(product));
  if (off < 1 / FARTHEST || off > FARTHEST) return undefined;
  const found = [
    slipIn(product.total, made(product), total),
    slipIn(product.count, perCount, count),
    slipIn(product.each, forEach, each),
  ];
  return found.includes('swap') ? 'swap' : found.includes('digit') ? 'digit' : undefined;
}

/** What is known less sharply than this is met by too many. */
const MOST_VAGUE = 0.03;

/** `size` is what the figure is taken for, `target` what it should be. */
function slipIn({ figure }: Statement, target: Interval, size: Interval): Slip | undefined {
  if (width(target) > MOST_VAGUE * middle(target)) return undefined;
  return slipTo(figure, scale(target, middle(figure.interval) / middle(size)));
}

/** Months, weeks, days and hours, both ways, hundreds and thousands: what nobody need say. */
const UNSAID = [1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 24, 26, 30, 52, 60, 100, 250, 360, 365, 366, 1000, 8760];
/** What is told for each is an average, or rounded. */
const ROOM = 0.03;

function fitsSomehow(product: Product, amounts: readonly Statement[], rates: readonly Statement[]): boolean {
  const { total } = sizesOf(product);
  const computed = made(product);
  const isUnsaid = UNSAID.some(n => [n, 1 / n].some(by => meets(widened(scale(computed, by)), total)));
  return (
    isUnsaid ||
    rates.some(rate => sharesOf(rate).some(share => meets(widened(multiply(computed, share)), total))) ||
    amounts.some(
      s =>
        s !== product.count &&
        s !== product.total &&
        (meets(widened(multiply(computed, s.figure.interval)), total) ||
          meets(widened(computed), multiply(total, s.figure.interval))),
    )
  );
}

/** Of what is counted only a part, or less what is taken off, or more by what is added. */
function sharesOf({ figure }: Statement): Interval[] {
  const share = scale(figure.interval, 0.01);
  return [share, subtract(exactly(1), share), add(exactly(1), share)];
}

function widened({ low, high }: Interval): Interval {
  return { low: low * (1 - ROOM), high: high * (1 + ROOM) };
}

/** Told where the text draws its conclusion: at the later of the total and what falls on each. */
function draftOf(product: Product): Draft[] {
  const { each, count, total } = product;
  const isTotal = total.figure.span.start > each.figure.span.start;
  const [result, other] = isTotal ? [total, each] : [each, total];
  const sizes = sizesOf(product);
  const computed = isTotal ? made(product) : divide(sizes.total, sizes.count);
  if (computed === undefined) return [];
  const { figure } = result;
  const own = scale(computed, 1 / (figure.unit?.factor ?? 1));
  const shown = formatInterval(scale(own, 1 / figure.scale), Math.max(1, decimalsOf(figure.written)));
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${isTotal ? `${count.figure.text} × ${other.figure.text}` : `${other.figure.text} / ${count.figure.text}`} is ${shown}`,
      related: [relatedTo(count), relatedTo(other)],
      fixes: valueFix(figure, own, 'offered'),
      yields: true,
    },
  ];
}
