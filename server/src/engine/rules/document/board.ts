import type { Figure } from '../../quantity/figure.ts';
import type { Period } from '../../quantity/period.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import type { LineRole, TableLine, TableModel } from '../../reading/table-model.ts';
import type { DraftRelated } from '../rule.ts';
import { spanIn } from './places.ts';

/** A table laid out for comparison: the things that are compared, and one vector of values for each measure or period. */
export interface Board {
  readonly table: PlacedTable;
  /** Rows, or columns when the board is turned. */
  readonly items: readonly Item[];
  readonly vectors: readonly Vector[];
}

export interface Item {
  readonly name: string;
  readonly period?: Period;
  /** What the line is: one of those compared, what they come to, or what has no line of its own. */
  readonly part: 'one' | 'total' | 'rest';
}

export interface Vector {
  readonly name: string;
  readonly period?: Period;
  readonly role: LineRole;
  readonly isTotal: boolean;
  /** By the place of the item. */
  readonly figures: readonly (Figure | undefined)[];
}

/** Beyond this a table is data to be looked up; no sentence compares its rows. */
const MOST_ITEMS = 80;

/** The rows of a table as the things compared, and the columns. Undefined for very large tables. */
export const boardsOf: (table: PlacedTable) => readonly [rows: Board, columns: Board] | undefined = once(lay);

/** The side of a table whose lines are things, not years or measures. */
export function sideOf(table: PlacedTable): readonly Board[] {
  const boards = boardsOf(table);
  return boards === undefined ? [] : [boards[areThingsInColumns(table) ? 1 : 0]];
}

const areThingsInColumns: (table: PlacedTable) => boolean = once(
  ({ model }) => model.time === 'rows' || (model.time === undefined && isOfMeasures(model)),
);

/** Each row is counted in one way and each column in several: the rows are measures, and what is measured stands above. */
function isOfMeasures({ rows, columns, cells }: TableModel): boolean {
  if (columns.length < 3) return false;
  if (rows.length === 1) return columns.length > 3;
  const sorts = cells.map(row =>
    row.map(({ figure }) => figure && `${figure.kind} ${figure.unit?.dimension}`),
  );
  const inColumns = columns.map((_, c) => new Set(sorts.flatMap(row => row[c] ?? [])).size);
  return (
    sorts.every(row => new Set(row.filter(sort => sort !== undefined)).size === 1) &&
    inColumns.every(size => size !== 1)
  );
}

function lay(table: PlacedTable): readonly [Board, Board] | undefined {
  const { rows, columns, cells } = table.model;
  if (rows.length > MOST_ITEMS || columns.length > MOST_ITEMS) return undefined;
  const own = columns.map((_, c) => c).filter(c => c > 0 && columns[c]?.role !== 'label');
  const across = rows.map(
    (row, r): Vector =>
      vectorOf(
        row,
        own.map(c => cells[r]?.[c]?.figure),
      ),
  );
  const down = own.map(c =>
    vectorOf(
      columns[c] as TableLine,
      rows.map((_, r) => cells[r]?.[c]?.figure),
    ),
  );
  return [
    { table, items: rows.map(itemOf), vectors: down },
    { table, items: own.map(c => itemOf(columns[c] as TableLine)), vectors: across },
  ];
}

function vectorOf(line: TableLine, figures: readonly (Figure | undefined)[]): Vector {
  const { name, role, period } = line;
  return { name, role, isTotal: isTotal(role), figures, ...(period && { period }) };
}

/** Lines that gather what has no line of its own are nobody's rival. */
const REST =
  /^(?:(?:all )?others?\b|rest\b|remaining|remainder|unallocated|unknown|其他|其它|其余|其餘|未分|不详|不詳)/i;
/** Heads of a whole that reading did not have to find: it sums nothing. */
const WHOLE =
  /^(?:average|mean|median|overall|eu\b|oecd|world|national|nationwide|平均|全国|全國|全省|全市|全县|全縣|全区|全區|均值|整体|整體)/i;

function itemOf(line: TableLine): Item {
  const { name, role, period, tags } = line;
  const part =
    isTotal(role) || tags.has('total') || tags.has('average') || tags.has('world') || WHOLE.test(name)
      ? 'total'
      : REST.test(name) || tags.has('other') || role === 'of-which'
        ? 'rest'
        : 'one';
  return { name, part, ...(period && { period }) };
}

function isTotal(role: LineRole): boolean {
  return role === 'total' || role === 'subtotal';
}

/** A cell, named by its line. */
export function cellAt(board: Board, figure: Figure, name: string): DraftRelated {
  return {
    span: spanIn(board.table, figure),
    message: name === '' ? figure.text : `${name}: ${figure.text}`,
  };
}
