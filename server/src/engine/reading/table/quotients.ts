import { middle } from '../../quantity/interval.ts';
import type { Formula } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { ASSERTED, between, type Candidate, NAMED, test } from './relation.ts';

const MANY_LINES = 14;

/**
 * Amounts per unit of another: prices, densities, averages per head. The power of ten between the units is taken from
 * the table where heads leave it open, and has to be 1 where they do not.
 */
export function quotientCandidates(grid: Grid): Candidate[] {
  const out: Candidate[] = [];
  for (const target of grid.lines) {
    if (!isPerUnit(target)) continue;
    const amounts = grid.lines.filter(line => line !== target && isAmount(line)).slice(0, MANY_LINES);
    for (const over of amounts) {
      for (const under of amounts) {
        if (over === under || (over.line.period !== undefined && under.line.period !== undefined)) continue;
        const candidate = perUnit(grid, target, over, under);
        if (candidate !== undefined) out.push(candidate);
      }
    }
  }
  return out;
}

function isAmount(line: GridLine): boolean {
  return line.dimension !== undefined && line.dimension !== PERCENT_DIMENSION && line.dimension !== 'pp';
}

function isPerUnit(line: GridLine): boolean {
  if (!isAmount(line)) return false;
  const { tags } = line.line;
  return tags.has('price') || tags.has('intensive') || (line.dimension ?? '').includes('/');
}

function perUnit(grid: Grid, target: GridLine, over: GridLine, under: GridLine): Candidate | undefined {
  const known = unitsAgree(target, over, under);
  if (known === false) return undefined;
  const power = commonPower(grid, target, over, under);
  if (power === undefined) return undefined;
  const formula: Formula = { type: 'ratio', factor: 10 ** power, exponent: 1, offset: 0 };
  const instances = between(grid, formula, target.index, [over.index, under.index], () => true);
  const priced =
    target.line.tags.has('price') && over.line.tags.has('revenue') && under.line.tags.has('volume');
  return {
    kind: priced ? 'volume-price' : 'per-unit',
    axis: grid.axis,
    formula,
    target: target.line,
    operands: [over.line, under.line],
    instances,
    prior:
      (known === true ? 4 : 0) + (priced ? NAMED : 0) + (known === true && priced ? ASSERTED - NAMED - 4 : 0),
  };
}

/** true: the units fit exactly; false: they contradict each other; undefined: heads do not tell. */
function unitsAgree(target: GridLine, over: GridLine, under: GridLine): boolean | undefined {
  const unit = target.dimension ?? '';
  const value = over.dimension ?? '';
  const count = under.dimension ?? '';
  if (unit === '' || value === '') return undefined;
  if (unit === value) return count === value ? false : count !== '' ? true : undefined;
  if (count === '') return undefined;
  return unit === `${value}/${count}` ? true : unit.includes('/') ? false : undefined;
}

/** The power of ten that most positions share; a table where none does proves nothing. */
function commonPower(grid: Grid, target: GridLine, over: GridLine, under: GridLine): number | undefined {
  const counts = new Map<number, number>();
  for (let position = 0; position < grid.positions.length; position++) {
    const power = powerAt(target.slots[position], over.slots[position], under.slots[position]);
    if (power !== undefined) counts.set(power, (counts.get(power) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [power, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = power;
  return best;
}

function powerAt(target?: Slot, over?: Slot, under?: Slot): number | undefined {
  if (target === undefined || over === undefined || under === undefined) return undefined;
  const ratio = (middle(target.x) * middle(under.x)) / middle(over.x);
  if (!(ratio > 0) || !Number.isFinite(ratio)) return undefined;
  const power = Math.round(Math.log10(ratio));
  const formula: Formula = { type: 'ratio', factor: 10 ** power, exponent: 1, offset: 0 };
  return test(formula, target, [over, under])?.state === 'holds' ? power : undefined;
}
