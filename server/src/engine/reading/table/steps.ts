import { months, type Period } from '../../quantity/period.ts';
import { ofEach } from '../../text/of-each.ts';
import type { TableLine } from '../table-model.ts';

/** Pairs of positions: one, and the one that it is compared with. */
export type Step = readonly (readonly [position: number, before: number])[];

/**
 * The ways in which positions follow each other: by their periods (a year before, or the period before) where they
 * have any, so that a missing year is never bridged; else in the order of the table.
 */
export function stepsOf(positions: readonly TableLine[]): Step[] {
  const dated = ofEach(positions, (line, position) =>
    line.period === undefined || !isPoint(line) ? [] : [{ position, period: line.period }],
  );
  if (dated.length >= 2) {
    const lengths = new Set([12, ...dated.map(({ period }) => stepLength(period))]);
    return [...lengths].map(by => backBy(dated, by)).filter(step => step.length > 0);
  }
  const plain = ofEach(positions, (line, position) => (isPoint(line) ? [position] : []));
  if (plain.length < 3 || plain.length > 400) return [];
  return [plain.slice(1).map((position, i) => [position, plain[i] ?? 0] as const)];
}

/** Totals and comparisons at the end of a series are no point of it. */
function isPoint(line: TableLine): boolean {
  return line.role === 'value' || line.role === 'label';
}

/** Instants are compared from year to year. */
function stepLength(period: Period): number {
  return period.instant ? 12 : months(period);
}

function backBy(dated: readonly { position: number; period: Period }[], by: number): Step {
  const byEnd = new Map<string, number>();
  for (const { position, period } of dated) byEnd.set(key(period, 0), position);
  return ofEach(dated, ({ position, period }) => {
    const before = byEnd.get(key(period, by));
    return before === undefined || before === position ? [] : [[position, before] as const];
  });
}

function key(period: Period, back: number): string {
  return `${period.start - back}:${period.end - back}`;
}
