import { baseValue, comparable } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf } from '../../quantity/format.ts';
import { swapsOf } from '../../quantity/slips.ts';
import type { Fact } from '../../reading/facts.ts';
import type { ToldAround } from './told-around.ts';

/**
 * Whether two of the figures around may make this one with two of its digits changed. A quick look at plain numbers before
 * anything is worked out: it is asked of every figure, and hardly any passes.
 */
export function maySlip({ fact, before, after }: ToldAround): boolean {
  const { figure } = fact.statement;
  const place = 10 ** -decimalsOf(figure.written);
  const swaps = swapsOf(figure.written).map(written => Math.round(Number(written) / place));
  if (swaps.length === 0) return false;
  const unit = (figure.kind === 'amount' ? (figure.unit?.factor ?? 1) * figure.scale : 1) * place;
  const least = (Math.min(...swaps) - 1) * unit;
  const most = (Math.max(...swaps) + 1) * unit;
  const slips: Slips = { swaps, least, most, unit };
  const others = [...before, ...after].map(({ statement }: Fact) => statement.figure);
  return isSlipOfRun(figure, others, slips) || isSlipOfPair(figure, others, slips);
}

/** What the figure may have been, as whole numbers of its last place; what one of that place is; what lies about all of them. */
interface Slips {
  readonly swaps: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly unit: number;
}

function isOneOf({ swaps, least, most, unit }: Slips, value: number): boolean {
  const size = Math.abs(value);
  return size > least && size < most && swaps.includes(Math.round(size / unit));
}

function isSlipOfRun(figure: Figure, others: readonly Figure[], slips: Slips): boolean {
  const alike = others.filter(f => comparable(f, figure)).map(baseValue);
  for (let from = 0; from < alike.length; from++) {
    let sum = alike[from] as number;
    for (let to = from + 1; to < alike.length; to++) {
      sum += alike[to] as number;
      if (isOneOf(slips, sum)) return true;
    }
  }
  return false;
}

function isSlipOfPair({ kind }: Figure, others: readonly Figure[], slips: Slips): boolean {
  const isAny = kind === 'percent' ? isRatio : kind === 'amount' ? isMade : undefined;
  const bases = others.map(baseValue);
  for (let i = 0; i < others.length; i++)
    for (let j = i + 1; j < others.length; j++) {
      const [a, b] = [bases[i] as number, bases[j] as number];
      if (isOneOf(slips, a - b)) return true;
      if (isAny?.(slips, a, b, (others[i] as Figure).value, (others[j] as Figure).value)) return true;
    }
  return false;
}

function isRatio(slips: Slips, a: number, b: number): boolean {
  const [up, down] = [a / b, b / a];
  return (
    isOneOf(slips, up * 100) ||
    isOneOf(slips, down * 100) ||
    isOneOf(slips, (up - 1) * 100) ||
    isOneOf(slips, (down - 1) * 100)
  );
}

/** Products and quotients of two amounts, each in its base unit or as it is counted. */
function isMade(slips: Slips, a: number, b: number, x: number, y: number): boolean {
  return (
    isOneOf(slips, a * b) ||
    isOneOf(slips, a * y) ||
    isOneOf(slips, b * x) ||
    isOneOf(slips, a / b) ||
    isOneOf(slips, b / a) ||
    isOneOf(slips, a / y) ||
    isOneOf(slips, b / x)
  );
}
