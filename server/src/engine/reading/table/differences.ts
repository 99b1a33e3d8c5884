import { yearsBetween } from '../../quantity/period.ts';
import { once } from '../latest.ts';
import type { TableLine } from '../table-model.ts';
import { linear } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, POINTS_DIMENSION, type Slot } from './grid.ts';
import { NAMED, type RelationKind } from './relation.ts';
import { placesOf, propose, type Search } from './search.ts';

import { isAdditiveAt } from './sums.ts';

/** How far apart the lines of a difference may stand. */
const REACH = 6;
const LONGEST_ROLL = 5;
/** With so many signs to choose from, chance has to be beaten by more where the heads say nothing. */
const UNNAMED = -4;
const MINUS = linear([1, -1]);

/** The patterns of signs of a roll-forward, by its length. */
const SIGNS: readonly (readonly number[][])[] = Array.from({ length: LONGEST_ROLL + 1 }, (_, n) => signs(n));

/** Balances, changes between two periods, and stocks that are rolled forward: sums with signs. */
export function findDifferences(search: Search): void {
  const lines = search.grid.lines.filter(line => line.dimension !== undefined);
  lines.forEach((target, at) => {
    const near = lines.slice(Math.max(0, at - REACH), at + REACH + 1).filter(line => line !== target);
    findPairs(search, target, near);
    findRolls(search, target, lines, at);
  });
}

function findPairs(search: Search, target: GridLine, near: readonly GridLine[]): void {
  for (const a of near) {
    for (const b of near) {
      if (a === b || a.dimension !== b.dimension) continue;
      const kind = pairKind(target, a, b);
      if (kind === undefined) continue;
      propose(search, {
        kind,
        formula: MINUS,
        target: target.line,
        operands: [a.line, b.line],
        places: placesOf(search.grid, target.index, [a.index, b.index], (goal, [over, under]) => {
          const dimension = over?.dimension ?? '';
          if (goal.dimension !== target.dimension) return false;
          if (kind === 'difference' && !isAdditiveAt(positionOf(search.grid, goal), goal)) return false;
          return dimension === under?.dimension && fits(goal.dimension, dimension);
        }),
        prior: pairPrior(kind, target, a, b),
      });
    }
  }
}

/** Rows of prices or of shortest and longest times are compared, never taken from each other. */
function positionOf({ axis, positions }: Grid, { row, column }: Slot): TableLine | undefined {
  return positions[axis === 'rows' ? column : row];
}

/** Percentages differ by points; amounts by amounts of the same dimension. */
function fits(target: string, operand: string): boolean {
  if (operand !== PERCENT_DIMENSION) return target === operand;
  return target === POINTS_DIMENSION || target === PERCENT_DIMENSION;
}

/** Differences of rates that have names of their own. */
const NAMED_DIFFERENCE =
  /自然(?:增长|增長|增加|变动|變動)率|(?:净|淨)(?:增长|增長|迁移|遷移|移入|流入)率|利差|息差|剪刀差|价差|價差|\b(?:natural (?:increase|growth|change)|spread|net migration rate)\b/iu;

const isNamedDifference = once((line: TableLine) => NAMED_DIFFERENCE.test(line.name));

function pairKind(target: GridLine, a: GridLine, b: GridLine): RelationKind | undefined {
  if (!fits(target.dimension ?? '', a.dimension ?? '')) return undefined;
  const later = a.line.period;
  const earlier = b.line.period;
  const changes =
    target.line.role === 'change' || target.line.role === 'growth' || target.dimension === POINTS_DIMENSION;
  if (later !== undefined && earlier !== undefined) {
    // Neither is a year the difference of two other years, nor does a change run backwards.
    if (target.line.period !== undefined && !changes) return undefined;
    if (yearsBetween(earlier, later) <= 0) return undefined;
    return a.dimension === PERCENT_DIMENSION ? 'points-change' : 'change';
  }
  if (a.dimension === PERCENT_DIMENSION && isNamedDifference(target.line))
    return target.index > Math.max(a.index, b.index) ? 'difference' : undefined;
  if (a.dimension === PERCENT_DIMENSION)
    return target.dimension === POINTS_DIMENSION ? 'points-change' : undefined;
  const isNamed = target.index > Math.max(a.index, b.index) && isNamedDifference(target.line);
  return isNamed || (a.isAdditive && b.isAdditive && target.isAdditive) ? 'difference' : undefined;
}

function pairPrior(kind: RelationKind, target: GridLine, a: GridLine, b: GridLine): number {
  if (kind === 'difference') {
    if (target.index <= a.index) return 0;
    return target.line.tags.has('difference') || isNamedDifference(target.line) ? 3 : 0;
  }
  const named = target.line.role === 'change' || target.dimension === POINTS_DIMENSION;
  const dated = a.line.period !== undefined && b.line.period !== undefined;
  return named && dated ? NAMED + 2 : named ? 3 : 0;
}

/** closing = opening ± what came in or went out, in a run of neighbouring lines. */
function findRolls(search: Search, target: GridLine, lines: readonly GridLine[], at: number): void {
  if (!target.isAdditive) return;
  for (let length = 3; length <= LONGEST_ROLL && length <= at; length++) {
    const run = lines.slice(at - length, at);
    if (!run.every(line => line.dimension === target.dimension && line.isAdditive)) break;
    // What happens between an opening and a closing has no year of its own beside other years.
    if (run.some(line => line.line.period !== undefined && !line.line.period.instant)) break;
    const indices = run.map(line => line.index);
    const places = placesOf(
      search.grid,
      target.index,
      indices,
      (goal, slots) =>
        goal.dimension === target.dimension && slots.every(slot => slot.dimension === goal.dimension),
    );
    const named = isOpening(run[0]?.line) && isClosing(target.line);
    for (const weights of SIGNS[length] ?? []) {
      propose(search, {
        kind: 'roll-forward',
        formula: linear(weights),
        target: target.line,
        operands: run.map(line => line.line),
        places,
        prior: named ? NAMED : UNNAMED,
      });
    }
  }
}

/** A line that says what there was: 期初, "opening", a date. */
export function isOpening(line: TableLine | undefined): boolean {
  return line !== undefined && (line.tags.has('opening') || line.period?.instant === true);
}

export function isClosing(line: TableLine | undefined): boolean {
  return line !== undefined && (line.tags.has('closing') || line.period?.instant === true);
}

/** All patterns of signs with a positive first and at least one negative: plain sums are tried elsewhere. */
function signs(length: number): number[][] {
  const out: number[][] = [];
  for (let mask = 1; mask < 1 << (length - 1); mask++) {
    out.push(Array.from({ length }, (_, i) => (i > 0 && (mask >> (i - 1)) & 1 ? -1 : 1)));
  }
  return out;
}
