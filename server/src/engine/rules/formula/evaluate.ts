import { baseValue, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { exactly, scale } from '../../quantity/interval.ts';
import type { Period } from '../../quantity/period.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import { readFigureText } from '../../reading/figure-text.ts';
import type { ReportData } from '../../syntax/data.ts';
import type { Expression, Name } from '../../syntax/formula/formula.ts';
import { nameOf, seriesById, valueAt } from '../data/lookup.ts';
import type { Manner } from '../data/write.ts';
import { addOrSubtract, isProblem, literal, negated, over, type Result, times, type Value } from './value.ts';

/** The figure that a name stands for in one period. */
export interface Operand extends Manner {
  readonly name: string;
}

export type Lookup = (name: Name) => Operand | undefined;

/** What the names of a check stand for in a period; single figures are the same in all. */
export function lookupAt(data: ReportData, period: Period | undefined): Lookup {
  return ({ id, period: own }) => {
    const series = seriesById(data, id);
    if (series) {
      const at = own === undefined ? period : readPeriodText(own);
      const point = at && valueAt(series, at);
      const unit = series.unitText === undefined ? {} : { unitText: series.unitText };
      return point && { figure: point.figure, name: nameOf(series), ...unit };
    }
    const single = data.figures.find(figure => figure.id === id);
    return single?.figure && { figure: single.figure, name: nameOf(single) };
  };
}

/**
 * How amounts are computed with: in the base units of their dimensions, or as they are written, when a price is for one
 * of the unit that the volume is written in (tonnes times 元 is 元, whatever the base unit of mass).
 */
export type Sizes = 'base' | 'written';

/** The value of an expression; undefined when one of its names has no value. */
export function evaluate(expression: Expression, lookup: Lookup, sizes: Sizes = 'base'): Result | undefined {
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression.text, sizes);
    case 'name': {
      const found = lookup(expression);
      return found && figureValue(found.figure, sizes);
    }
    case 'negation':
      return then(evaluate(expression.of, lookup, sizes), negated);
    case 'operation': {
      const { operator } = expression;
      return then(evaluate(expression.left, lookup, sizes), left =>
        then(evaluate(expression.right, lookup, sizes), right => {
          if (operator === '*') return times(left, right);
          return operator === '/' ? over(left, right) : addOrSubtract(left, right, operator);
        }),
      );
    }
    case 'sum':
      return expression.terms
        .map(term => evaluate(term, lookup, sizes))
        .reduce((total, term) => then(total, a => then(term, b => addOrSubtract(a, b, '+'))));
  }
}

function then(result: Result | undefined, next: (value: Value) => Result | undefined): Result | undefined {
  return result === undefined || isProblem(result) ? result : next(result);
}

/** A number in the check itself is exact; with a unit it is an amount like any other. */
function literalValue(text: string, sizes: Sizes): Result {
  const plain = Number(text.replace(/[,%]/g, ''));
  if (Number.isFinite(plain)) return literal(plain, text.endsWith('%') ? 'percent' : 'plain');
  const figure = readFigureText(text, 0);
  if (!figure) return { problem: `“${text}” is not read as a number` };
  const value = exactly(sizes === 'base' ? baseValue(figure) : figure.value);
  if (figure.unit === undefined) return { interval: value, sort: 'literal' };
  return { ...figureValue(figure, sizes), interval: value };
}

function figureValue(figure: Figure, sizes: Sizes): Value {
  const interval = sizes === 'base' ? inBase(figure) : figure.interval;
  if (figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'fraction') {
    return { interval: scale(interval, 0.01), sort: 'percent' };
  }
  if (figure.unit === undefined) return { interval, sort: 'bare' };
  return sizes === 'base'
    ? { interval, sort: 'amount', dimension: figure.unit.dimension }
    : { interval, sort: 'amount' };
}
