import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import { shiftFigure } from '../reading/figure-text.ts';
import type { LineRole, TableLine, TableModel } from '../reading/table-model.ts';

/** The figures of a table's cells with the period, the measure and the role that their heads tell. `by` is where the table starts. */
export function tableFigures(table: TableModel, by: number): Figure[] {
  return table.rows.flatMap((row, r) =>
    table.columns.flatMap((column, c) => {
      const figure = table.cells[r]?.[c]?.figure;
      if (figure === undefined) return [];
      const period = inYear(
        figure.period ??
          (table.time === 'columns' ? column.period : row.period) ??
          column.period ??
          row.period,
        table,
      );
      const measure = [row, column]
        .filter(line => line.period === undefined && line.name !== '')
        .map(line => line.name)
        .join(' ');
      const role = figure.role ?? roleOf(column, row);
      return [
        {
          ...shiftFigure(figure, by),
          ...(period && { period }),
          ...(measure !== '' && { measure }),
          ...(role && { role }),
        },
      ];
    }),
  );
}

/** Heads that name only a part of a year stand in year 0: the corner of the table may say which it is. */
function inYear(period: Period | undefined, table: TableModel): Period | undefined {
  if (period === undefined || period.start >= YEAR) return period;
  const whole = table.columns[0]?.period;
  if (whole === undefined || whole.start < YEAR || whole.end - whole.start !== YEAR) return undefined;
  return { ...period, start: whole.start + period.start, end: whole.start + period.end };
}

/** In months; no report is of the year 0. */
const YEAR = 12;

/** What the heads say that a cell is: the growth in a column of growth, the total in a row of totals. */
function roleOf(column: TableLine, row: TableLine): Figure['role'] {
  return ROLES[column.role] ?? ROLES[row.role];
}

const ROLES: Partial<Record<LineRole, Figure['role']>> = {
  growth: 'growth',
  share: 'share',
  compound: 'compound',
  change: 'change',
  total: 'total',
};
