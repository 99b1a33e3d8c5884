import { middle } from '../../quantity/interval.ts';
import type { Formula } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { ASSERTED, NAMED, test } from './relation.ts';
import { placesOf, propose, type Search } from './search.ts';

const MANY_LINES = 14;

/**
 * Amounts per unit of another: prices, densities, averages per head. The power of ten between the units is taken from
 * the table where heads leave it open, and has to be 1 where they do not.
 */
export function findQuotients(search: Search): void {
  const { lines } = search.grid;
  for (const target of lines) {
    if (!isPerUnit(target)) continue;
    const amounts = lines.filter(line => line !== target && isAmount(line)).slice(0, MANY_LINES);
    for (const over of amounts) {
      for (const under of amounts) {
        if (over === under || (over.line.period !== undefined && under.line.period !== undefined)) continue;
        findPerUnit(search, target, over, under);
      }
    }
  }
}

/** A growth column runs through rows of prices and volumes alike: its cells are rates, whatever their row. */
function isQuantity(slot: Slot): boolean {
  return slot.dimension !== PERCENT_DIMENSION && slot.dimension !== 'pp';
}

function isAmount(line: GridLine): boolean {
  return line.dimension !== undefined && line.dimension !== PERCENT_DIMENSION && line.dimension !== 'pp';
}

function isPerUnit(line: GridLine): boolean {
  if (!isAmount(line)) return false;
  const { tags } = line.line;
  return (
    tags.has('price') ||
    tags.has('intensive') ||
    EACH.test(line.line.name.toLowerCase()) ||
    (line.dimension ?? '').includes('/')
  );
}

function findPerUnit(search: Search, target: GridLine, over: GridLine, under: GridLine): void {
  const known = unitsAgree(target, over, under);
  const by = known === true && !(target.dimension ?? '').includes('/') ? unitOf(under) : 1;
  const power = known === false ? undefined : commonPower(search.grid, target, over, under, by);
  if (power === undefined) return;
  const { tags } = target.line;
  const priced = tags.has('price') && over.line.tags.has('revenue') && under.line.tags.has('volume');
  const sure = known === true;
  propose(search, {
    kind: priced ? 'volume-price' : 'per-unit',
    formula: { type: 'ratio', factor: by * 10 ** power, exponent: 1, offset: 0 },
    target: target.line,
    operands: [over.line, under.line],
    places: placesOf(search.grid, target.index, [over.index, under.index], (goal, given) =>
      [goal, ...given].every(isQuantity),
    ),
    prior: priced ? (sure ? ASSERTED : NAMED) : sure ? 4 : namesBoth(target, over, under) ? NAMED : 0,
  });
}

/** 亩产（公斤） beside 播种面积（万亩）: for each of the unit that is counted in, which the head need not say. */
function unitOf({ slots }: GridLine): number {
  return slots.find(slot => slot !== undefined)?.figure.unit?.factor ?? 1;
}

/** 平均每校學生數 of 學生數 and 校數, "pupils per school" of "pupils" and "schools". */
function namesBoth(target: GridLine, over: GridLine, under: GridLine): boolean {
  const [name, counted, each] = [target, over, under].map(({ line }) => line.name.toLowerCase());
  if (name === undefined || counted === undefined || each === undefined) return false;
  const found = EACH.exec(name);
  const unit = (found?.[1] ?? found?.[2] ?? '').trim();
  return (
    unit !== '' &&
    (each.startsWith(unit) || each.endsWith(unit)) &&
    name.includes(counted.replace(/[数數]$/u, ''))
  );
}

/** What an amount is told for: 每校, "per school". */
const EACH = /[每]([\u3400-\u9fff])|\b(?:per|to an?) ([a-z]{3,}(?: [a-z]{3,})?)/u;

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
function commonPower(
  grid: Grid,
  target: GridLine,
  over: GridLine,
  under: GridLine,
  by: number,
): number | undefined {
  const counts = new Map<number, number>();
  for (let position = 0; position < grid.positions.length; position++) {
    const power = powerAt(by, target.slots[position], over.slots[position], under.slots[position]);
    if (power !== undefined) counts.set(power, (counts.get(power) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [power, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = power;
  return best;
}

function powerAt(by: number, target?: Slot, over?: Slot, under?: Slot): number | undefined {
  if (target === undefined || over === undefined || under === undefined) return undefined;
  const ratio = (middle(target.x) * middle(under.x)) / middle(over.x) / by;
  if (!(ratio > 0) || !Number.isFinite(ratio)) return undefined;
  const power = Math.round(Math.log10(ratio));
  const formula: Formula = { type: 'ratio', factor: by * 10 ** power, exponent: 1, offset: 0 };
  return test(formula, target, [over, under])?.state === 'holds' ? power : undefined;
}
