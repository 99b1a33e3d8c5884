import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { magnitude, meets, subtract } from '../../quantity/interval.ts';
import { isAgainstUntold } from '../../reading/claims/changes/gap-to.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { againstTables } from '../cell/against-tables.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf } from '../document/tie.ts';
import type { Draft, Rule } from '../rule.ts';

/** "enlarged by 75 to 644": the level is a cell of the table, and the year before beside it says by how much. */
export const deltaVsTable: Rule = {
  id: 'growth/abs-delta-mismatch',
  severity: 'error',
  summary: 'An increase told with its level is not what the cell of that level and the one before make.',
  scope: 'document',
  check: againstTables(isIncrease, against),
};

function isIncrease({ statement, block }: Fact): boolean {
  const { role, figure } = statement;
  return (
    role === 'delta' &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    !isAgainstUntold(statement, block.reading.text)
  );
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const { figure } = fact.statement;
  const own = inBase(figure);
  const cells = cellsOf(table).filter(c => comparable(c.figure, figure));
  const beside = besideLevel(cells, fact) ?? [];
  return beside.some(step => meets(magnitude(subtract(step.to.base, step.from.base)), own))
    ? []
    : beside.slice(0, 1).map(step => draft(table, fact, step));
}

interface Step {
  readonly from: TableFact;
  readonly to: TableFact;
}

/** "enlarged by 75 to 644": the level told with the increase is one cell of the table, and the year before stands in its row. */
function besideLevel(cells: readonly TableFact[], fact: Fact): readonly Step[] | undefined {
  const change = fact.block.reading.changes.find(c => c.delta === fact.statement);
  const level = change?.to;
  if (level === undefined || change?.from !== undefined || digitCount(level.figure.written) < 3)
    return undefined;
  const same = cells.filter(
    c => c.period !== undefined && comparable(c.figure, level.figure) && meets(c.base, inBase(level.figure)),
  );
  const [to] = same;
  if (same.length !== 1 || to === undefined) return undefined;
  // as reported and restated: two columns of one year
  const steps = cells.filter(c => isStep(c, to)).map(from => ({ from, to }));
  return steps.length > 0 ? steps : undefined;
}

function draft(table: PlacedTable, fact: Fact, { from, to }: Step): Draft {
  const { figure } = fact.statement;
  return {
    span: spanOf(fact),
    message: `Stated change ${figure.text}; ${from.figure.text} → ${to.figure.text} in the table (${to.rowName}) is ${formatNumber((to.figure.value - from.figure.value) / figure.scale, decimalsOf(figure.written))}`,
    related: [placeIn(table, from.figure), placeIn(table, to.figure)],
    fixes: [],
  };
}

function isStep(from: TableFact, to: TableFact): boolean {
  return from.rowName === to.rowName && (to.period?.end ?? 0) - (from.period?.end ?? 0) === 12;
}
