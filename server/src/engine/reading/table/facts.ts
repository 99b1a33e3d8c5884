import { inBase } from '../../quantity/compare.ts';
import type { Figure, FigureRole } from '../../quantity/figure.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Period } from '../../quantity/period.ts';
import type { LineRole, TableLine, TableModel } from '../table-model.ts';

/** One cell as a statement of its own, for tying prose out against tables. */
export interface TableFact {
  /** In base units of its unit; spans are relative to the table's block. */
  readonly figure: Figure;
  /** What the figure allows, in base units: each cell is held against many statements. */
  readonly base: Interval;
  readonly rowName: string;
  readonly columnName: string;
  readonly caption: string;
  /** Of the column, else of the row; the narrower of two. */
  readonly period?: Period;
  readonly role: FigureRole;
  /** The cell lies in a total row or column. */
  readonly isTotal: boolean;
}

/** Every figure of a table with what its heads say about it. */
export function tableFacts(model: TableModel): TableFact[] {
  const out: TableFact[] = [];
  model.cells.forEach((cells, r) => {
    const row = model.rows[r];
    cells.forEach(({ figure }, c) => {
      const column = model.columns[c];
      if (figure === undefined || row === undefined || column === undefined) return;
      const period = narrower(column.period, row.period);
      out.push({
        figure,
        base: inBase(figure),
        rowName: row.name,
        columnName: column.name,
        caption: model.caption,
        role: roleOf(row, column),
        isTotal: isTotal(row.role) || isTotal(column.role),
        ...(period && { period }),
      });
    });
  });
  return out;
}

function narrower(a: Period | undefined, b: Period | undefined): Period | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.end - b.start < a.end - a.start ? b : a;
}

function isTotal(role: LineRole): boolean {
  return role === 'total' || role === 'subtotal';
}

const ROLES: Readonly<Record<LineRole, FigureRole>> = {
  value: 'level',
  label: 'level',
  total: 'level',
  subtotal: 'level',
  'of-which': 'level',
  growth: 'growth',
  share: 'share',
  compound: 'compound',
  change: 'change',
};

function roleOf(row: TableLine, column: TableLine): FigureRole {
  const own = ROLES[column.role];
  return own === 'level' ? ROLES[row.role] : own;
}
