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
  const swaps = new Set(swapsOf(figure.written).map(written => Math.round(Number(written) / place)));
  if (swaps.size === 0) return false;
  const unit = (figure.kind === 'amount' ? (figure.unit?.factor ?? 1) * figure.scale : 1) * place;
  const isSwap = (value: number) => swaps.has(Math.round(Math.abs(value) / unit));
  const others = [...before, ...after].map(({ statement }: Fact) => statement.figure);
  const alike = others.filter(f => comparable(f, figure));
  return isSwapOfRun(alike, isSwap) || isSwapOfPair(figure, others, isSwap);
}

function isSwapOfRun(alike: readonly Figure[], isSwap: (value: number) => boolean): boolean {
  return alike.some((first, from) => {
    let sum = baseValue(first);
    for (const next of alike.slice(from + 1)) {
      sum += baseValue(next);
      if (isSwap(sum)) return true;
    }
    return false;
  });
}

function isSwapOfPair(
  { kind }: Figure,
  others: readonly Figure[],
  isSwap: (value: number) => boolean,
): boolean {
  for (let i = 0; i < others.length; i++)
    for (let j = i + 1; j < others.length; j++) {
      const [f, g] = [others[i] as Figure, others[j] as Figure];
      const [a, b] = [baseValue(f), baseValue(g)];
      if (isSwap(a - b)) return true;
      if (kind === 'percent' && [a / b, b / a, a / b - 1, b / a - 1].some(ratio => isSwap(ratio * 100)))
        return true;
      const [x, y] = [f.value, g.value];
      if (kind === 'amount' && [a * b, a * y, b * x, a / b, b / a, a / y, b / x].some(isSwap)) return true;
    }
  return false;
}
