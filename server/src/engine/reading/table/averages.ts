import { hull, meets } from '../../quantity/interval.ts';
import { linear } from './formula.ts';
import type { Grid, GridLine, Slot } from './grid.ts';
import { type Candidate, type Instance, NAMED, test } from './relation.ts';

/** Lines called an average: the mean of the run before them. A weighted mean, anywhere between the least and the greatest, stays open. */
export function averageCandidates(grid: Grid): Candidate[] {
  const out: Candidate[] = [];
  for (const target of grid.lines) {
    if (!target.line.tags.has('average') || target.line.tags.has('minimum') || target.line.tags.has('price'))
      continue;
    const before = grid.lines.filter(
      line => line.index < target.index && line.dimension === target.dimension && line.line.role !== 'total',
    );
    if (isBetweenBounds(grid, target)) continue;
    for (let length = 2; length <= Math.min(before.length, 40); length++) {
      const run = before.slice(before.length - length);
      const instances = meansOf(grid, target, run);
      if (instances.length > 0) {
        out.push({
          kind: 'average',
          axis: grid.axis,
          formula: linear(run.map(() => 1 / run.length)),
          target: target.line,
          operands: run.map(line => line.line),
          instances,
          prior: NAMED,
        });
      }
    }
  }
  return out;
}

/** Minimum, average, maximum side by side: the average is of something else. */
function isBetweenBounds(grid: Grid, target: GridLine): boolean {
  return [target.index - 1, target.index + 1].some(index => {
    const tags = grid.lines[index]?.line.tags;
    return tags?.has('minimum') === true || tags?.has('maximum') === true;
  });
}

function meansOf(grid: Grid, target: GridLine, run: readonly GridLine[]): Instance[] {
  const out: Instance[] = [];
  for (let position = 0; position < grid.positions.length; position++) {
    const goal = target.slots[position];
    const operands = run.map(line => line.slots[position]).filter((slot): slot is Slot => slot !== undefined);
    if (goal === undefined || operands.length !== run.length) continue;
    if (operands.some(slot => slot.dimension !== goal.dimension)) continue;
    const instance = test(linear(operands.map(() => 1 / operands.length)), goal, operands);
    if (instance !== undefined) out.push(instance);
  }
  return out;
}

/** True when a stated mean lies among what it is the mean of, as every weighted mean does. */
export function withinParts(instance: Instance): boolean {
  const all = instance.operands.map(slot => slot.x).reduce(hull);
  return meets(all, instance.target.x);
}
