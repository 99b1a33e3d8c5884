import { linear } from './formula.ts';
import type { Grid, GridLine } from './grid.ts';
import { NAMED } from './relation.ts';
import { placesOf, propose, type Search } from './search.ts';

const LONGEST = 40;

/** Lines called an average: the mean of the run before them. A weighted mean, anywhere between the least and the greatest, stays open. */
export function findAverages(search: Search): void {
  const { grid } = search;
  for (const target of grid.lines) {
    if (!isMean(target) || isBetweenBounds(grid, target)) continue;
    const before = grid.lines.filter(
      line => line.index < target.index && line.dimension === target.dimension && line.line.role !== 'total',
    );
    for (let length = 2; length <= Math.min(before.length, LONGEST); length++) {
      const run = before.slice(before.length - length);
      const indices = run.map(line => line.index);
      propose(search, {
        kind: 'average',
        formula: linear(run.map(() => 1 / length)),
        target: target.line,
        operands: run.map(line => line.line),
        places: placesOf(grid, target.index, indices, (goal, slots) =>
          [goal, ...slots].every(slot => slot.dimension === target.dimension),
        ),
        prior: NAMED,
      });
    }
  }
}

function isMean({ line }: GridLine): boolean {
  return line.tags.has('average') && !line.tags.has('minimum') && !line.tags.has('price');
}

/** Minimum, average, maximum side by side: the average is of something else. */
function isBetweenBounds(grid: Grid, target: GridLine): boolean {
  return [target.index - 1, target.index + 1].some(index => {
    const tags = grid.lines[index]?.line.tags;
    return tags?.has('minimum') === true || tags?.has('maximum') === true;
  });
}
