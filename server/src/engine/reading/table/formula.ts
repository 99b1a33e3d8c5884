import {
  add,
  divide,
  exactly,
  type Interval,
  multiply,
  power,
  scale,
  subtract,
  sum,
  weighted,
} from '../../quantity/interval.ts';

/** How a target follows from its operands. Each can be solved for any one operand. */
export type Formula =
  /** constant + Σ weightᵢ·xᵢ: totals, differences, averages, roll-forwards. [SUM] [DIFF] */
  | { readonly type: 'linear'; readonly weights: readonly number[]; readonly constant: number }
  /** factor·(x₀/x₁)^exponent + offset: growth (100, −100), shares (100, 0), prices per unit. [RATIO] [YOY] [CAGR] */
  | { readonly type: 'ratio'; readonly factor: number; readonly exponent: number; readonly offset: number }
  /** 100·x₀/(x₀ + x₁ + …): a share where the whole is not stated. Each operand is used once, so no room is lost. [SHARE] */
  | { readonly type: 'part' };

export const SHARE: Formula = { type: 'ratio', factor: 100, exponent: 1, offset: 0 };
export const PART: Formula = { type: 'part' };
/** 100·(1 − x₀/x₁): a margin from cost and revenue. */
export const REMAINDER: Formula = { type: 'ratio', factor: -100, exponent: 1, offset: 100 };
export const GROWTH: Formula = { type: 'ratio', factor: 100, exponent: 1, offset: -100 };

export function linear(weights: readonly number[], constant = 0): Formula {
  return { type: 'linear', weights, constant };
}

/** The growth a year over several years. */
export function compound(years: number): Formula {
  return { type: 'ratio', factor: 100, exponent: 1 / years, offset: -100 };
}

/** What the target has to be; undefined where the formula says nothing (a base that may be zero or negative). */
export function compute(formula: Formula, xs: readonly Interval[]): Interval | undefined {
  if (formula.type === 'linear') {
    return weighted(formula.weights, xs, formula.constant);
  }
  if (formula.type === 'part') return partOf(xs);
  const [over, under] = xs as [Interval, Interval];
  if (under.low <= 0) return undefined;
  const quotient = divide(over, under);
  const raised = quotient && (formula.exponent === 1 ? quotient : power(quotient, formula.exponent));
  return raised && add(scale(raised, formula.factor), exactly(formula.offset));
}

/** What operand `index` would have to be for the target to be right. */
export function solve(
  formula: Formula,
  target: Interval,
  xs: readonly Interval[],
  index: number,
): Interval | undefined {
  if (formula.type === 'linear') {
    const weight = formula.weights[index] ?? 0;
    if (weight === 0) return undefined;
    const others = sum(xs.map((x, i) => (i === index ? exactly(0) : scale(x, formula.weights[i] ?? 0))));
    return scale(subtract(subtract(target, exactly(formula.constant)), others), 1 / weight);
  }
  if (formula.type === 'part') return solvePart(target, xs, index);
  const [over, under] = xs as [Interval, Interval];
  const raised = scale(subtract(target, exactly(formula.offset)), 1 / formula.factor);
  const quotient = formula.exponent === 1 ? raised : power(raised, 1 / formula.exponent);
  if (quotient === undefined) return undefined;
  return index === 0 ? multiply(quotient, under) : divide(over, quotient);
}

function partOf([part, ...rest]: readonly Interval[]): Interval | undefined {
  const others = sum(rest);
  if (part === undefined || part.low <= 0 || others.low <= 0) return undefined;
  const odds = divide(others, part);
  const share = odds && divide(exactly(100), add(exactly(1), odds));
  return share;
}

function solvePart(
  share: Interval,
  [part, ...rest]: readonly Interval[],
  index: number,
): Interval | undefined {
  if (part === undefined || share.low <= 0 || share.high >= 100) return undefined;
  // others / part = 100 / share − 1
  const ratio = divide(exactly(100), share);
  const odds = ratio && subtract(ratio, exactly(1));
  if (odds === undefined) return undefined;
  if (index === 0) return divide(sum(rest), odds);
  return subtract(multiply(odds, part), sum(rest.filter((_, i) => i !== index - 1)));
}
