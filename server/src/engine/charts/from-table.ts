import { formatPeriod, months } from '../quantity/period.ts';
import type { TableCell, TableLine, TableModel } from '../reading/table-model.ts';
import { isDrawable, measureOf, onAxis, type Plot, type PlotEntry, type PlotLine } from './plot.ts';

const LONGEST_TITLE = 60;

/**
 * What a table shows over time or as parts of a whole; undefined when it is neither. `section` is the title of the
 * section that it stands in, for a table without a caption of its own.
 */
export function plotOfTable(table: TableModel, section: string): Plot | undefined {
  const drawn = linesOf(table);
  return drawn && { ...drawn, title: titleOf(table), section };
}

type Untitled = Omit<Plot, 'title' | 'section'>;

function linesOf(table: TableModel): Untitled | undefined {
  if (table.time === 'columns') return overColumns(table);
  if (table.time === 'rows') return overRows(table);
  return partsOfWhole(table);
}

function overColumns(table: TableModel): Untitled | undefined {
  const columns = indices(table.columns).filter(i => i > 0 && isMoment(table.columns[i] as TableLine));
  const heads = columns.map(i => table.columns[i] as TableLine);
  const lines = table.rows.map((row, r) =>
    lineOf(
      row,
      columns.map(c => table.cells[r]?.[c]),
    ),
  );
  return plot(table, 'time', heads, lines);
}

function overRows(table: TableModel): Untitled | undefined {
  const rows = indices(table.rows).filter(i => isMoment(table.rows[i] as TableLine));
  const heads = rows.map(i => table.rows[i] as TableLine);
  return plot(table, 'time', heads, columnLines(table, rows));
}

/** A table without time is drawn when its lines make up a whole: they have a total, or shares that add up. */
function partsOfWhole(table: TableModel): Untitled | undefined {
  const rows = indices(table.rows).filter(i => !isSum(table.rows[i] as TableLine));
  const heads = rows.map(i => table.rows[i] as TableLine);
  const hasTotal = table.rows.some(isSum);
  const lines = columnLines(table, rows).filter(line => line.role !== 'growth' && (hasTotal || addsUp(line)));
  return plot(table, 'parts', heads, lines);
}

function columnLines(table: TableModel, rows: readonly number[]): PlotLine[] {
  return table.columns.slice(1).map((column, i) =>
    lineOf(
      column,
      rows.map(r => table.cells[r]?.[i + 1]),
    ),
  );
}

function plot(
  table: TableModel,
  over: Plot['over'],
  heads: readonly TableLine[],
  lines: readonly PlotLine[],
): Untitled | undefined {
  const drawable = lines.filter(isDrawable);
  if (heads.length < 2 || drawable.length === 0) return undefined;
  const forecastFrom = heads.findIndex(head => head.period?.forecast);
  return {
    id: `table:${namesOf(drawable)}`,
    span: table.span,
    categories: heads.map(categoryOf),
    ...(forecastFrom > 0 &&
      heads.slice(forecastFrom).every(head => head.period?.forecast) && { forecastFrom }),
    over,
    lines: drawable,
  };
}

/** The head as written where it says its period; a name such as “estimate” alone would stand under every column. */
function categoryOf(head: TableLine): string {
  if (!head.period || /\d/.test(head.name)) return head.name;
  return formatPeriod(head.period);
}

/** A caption of a few words; a whole sentence before the table is no title, and says too much to stand over a chart. */
function titleOf({ caption }: TableModel): string {
  return caption.length > LONGEST_TITLE || /[。：:.]$/.test(caption) ? '' : caption;
}

function namesOf(lines: readonly PlotLine[]): string {
  return lines.map(line => line.name).join(' · ');
}

function lineOf(head: TableLine, cells: readonly (TableCell | undefined)[]): PlotLine {
  return { name: head.name, role: roleOf(head), unitText: head.unitText, entries: cells.map(entryOf) };
}

function entryOf(cell: TableCell | undefined): PlotEntry {
  return cell?.figure ? { figure: cell.figure, span: cell.figure.span } : {};
}

function roleOf(head: TableLine): PlotLine['role'] {
  if (head.role === 'growth' || head.role === 'compound' || head.role === 'change') return 'growth';
  if (head.role === 'share') return 'share';
  return isSum(head) ? 'total' : 'value';
}

function isSum(head: TableLine): boolean {
  return head.role === 'total' || head.role === 'subtotal';
}

/** A head that names one moment or stretch of at most a year: a point on the time axis, not a growth over several. */
function isMoment(head: TableLine): boolean {
  return head.period !== undefined && months(head.period) <= 12 && roleOf(head) === 'value';
}

function addsUp(line: PlotLine): boolean {
  if (measureOf(line) !== 'percent') return false;
  const sum = line.entries.reduce((total, { figure }) => total + (figure ? onAxis(figure, 1) : 0), 0);
  return sum >= 85 && sum <= 115;
}

function indices(items: readonly unknown[]): number[] {
  return items.map((_, i) => i);
}
