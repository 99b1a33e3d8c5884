import { FIRST_LINE, PUT_ON, RESULT_LINE, TAKEN_OFF } from '../../lexicon/income-statement.ts';
import { meets, negate, subtract, sum } from '../../quantity/interval.ts';
import { linear } from './formula.ts';
import type { GridLine } from './grid.ts';
import { ASSERTED, type Instance, test } from './relation.ts';
import { type Place, placesOf, propose, type Search } from './search.ts';

/** From one result to the next: what is put on and taken off between them. */
interface Step {
  readonly target: GridLine;
  readonly run: readonly GridLine[];
  readonly weights: readonly number[];
  readonly places: readonly Place[];
  readonly instances: readonly Instance[];
}

const FEWEST_STEPS = 2;

/**
 * Income statements: revenue less costs is gross profit, less expenses is operating profit, and so on. The names of the
 * lines alone do not prove that nothing is left out: another step has to hold, or one value has to mend two that fail.
 */
export function findWaterfall(search: Search): void {
  if (search.grid.axis !== 'rows') return;
  const steps = stepsOf(search);
  if (steps.length < FEWEST_STEPS || !isBelievable(steps)) return;
  for (const { target, run, weights, places } of steps) {
    propose(search, {
      kind: 'difference',
      formula: linear(weights),
      target: target.line,
      operands: run.map(line => line.line),
      places,
      prior: ASSERTED + 4,
    });
  }
}

function stepsOf(search: Search): Step[] {
  const { lines } = search.grid;
  const first = lines.findIndex(
    line => line.dimension !== undefined && FIRST_LINE.test(line.line.name.trim()),
  );
  const start = lines[first];
  if (start === undefined) return [];
  const rest = lines
    .slice(first + 1)
    .filter(
      line =>
        line.dimension === start.dimension &&
        line.line.role !== 'of-which' &&
        line.line.level === start.line.level,
    );
  const signed = rest.some(line => TAKEN_OFF.test(line.line.name) && isNegative(line));
  const steps: Step[] = [];
  let run = [start];
  let weights = [1];
  let marked = 0;
  for (const line of rest) {
    const name = line.line.name.trim();
    if (RESULT_LINE.test(name)) {
      if (run.length > 1) steps.push(stepOf(search, line, run, weights));
      [run, weights, marked] = [[line], [1], 0];
      continue;
    }
    marked = /^减|^減|^less\b/i.test(name) ? -1 : /^加|^add\b|^plus\b/i.test(name) ? 1 : marked;
    const sign = signed ? 1 : marked || signOf(name);
    if (sign === 0) break;
    run.push(line);
    weights.push(sign);
  }
  return steps;
}

function signOf(name: string): number {
  if (TAKEN_OFF.test(name)) return -1;
  return PUT_ON.test(name) ? 1 : 0;
}

function isNegative(line: GridLine): boolean {
  return line.slots.some(slot => slot !== undefined && slot.middle < 0);
}

function stepOf(
  { grid }: Search,
  target: GridLine,
  run: readonly GridLine[],
  weights: readonly number[],
): Step {
  const places = placesOf(
    grid,
    target.index,
    run.map(line => line.index),
    (goal, slots) =>
      goal.dimension === target.dimension && slots.every(slot => slot.dimension === goal.dimension),
  );
  const formula = linear(weights);
  const instances = places.flatMap(place => test(formula, place.target, place.operands) ?? []);
  return { target, run, weights, places, instances };
}

function isBelievable(steps: readonly Step[]): boolean {
  const all = steps.flatMap(step => step.instances);
  const holds = all.filter(instance => instance.state === 'holds').length;
  const breaks = all.length - holds;
  return holds >= Math.max(1, breaks) || steps.some((step, i) => isMendedByOne(step, steps[i + 1]));
}

/** The result that both steps share would make both right with one other value. */
function isMendedByOne(step: Step, next: Step | undefined): boolean {
  const [one] = step.instances;
  const other = next?.instances.find(instance => instance.operands[0] === one?.target);
  if (one === undefined || other === undefined || step.instances.length !== 1) return false;
  if (one.state === 'holds' || other.state === 'holds' || next === undefined) return false;
  const others = sum(
    other.operands.slice(1).map((slot, i) => ((next.weights[i + 1] ?? 1) < 0 ? negate(slot.x) : slot.x)),
  );
  return meets(subtract(other.target.x, others), one.computed);
}
