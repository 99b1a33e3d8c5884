import type { Figure } from '../../quantity/figure.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import { closest } from '../../text/suggest.ts';
import { readCsv } from '../csv.ts';
import type { Point, Series } from '../data.ts';
import type { Table } from '../document.ts';
import type { DataContext } from './context.ts';

/**
 * The points of a series from two columns of a CSV file; the first column holds the periods and the second the values
 * unless named. All spans are that of the file's name: the values stand in another file.
 */
export function pointsFromCsv(
  context: DataContext,
  source: NonNullable<Series['source']>,
  unit: string | undefined,
): readonly Point[] {
  const { linked } = context.environment;
  if (!linked) return [];
  const text = linked(source.path);
  if (text === undefined) {
    context.problem('schema/invalid', source.span, `${source.path} is not there, or cannot be read`);
    return [];
  }
  const table = [...readCsv(text).blocks].find(block => block.kind === 'table');
  const periods = table && column(context, table, source, source.period, 0);
  const values = table && column(context, table, source, source.value, 1);
  if (!table || periods === undefined || values === undefined) return [];
  return table.rows.flatMap(row => {
    const period = readPeriodText(row[periods]?.text ?? '');
    if (!period) return [];
    const figure = readCell(context, row[values]?.text ?? '', unit, source);
    const point: Point = { period, periodSpan: source.span, span: source.span };
    return [figure ? { ...point, figure: { ...figure, period } } : point];
  });
}

function column(
  context: DataContext,
  table: Table,
  source: NonNullable<Series['source']>,
  name: string | undefined,
  otherwise: number,
): number | undefined {
  if (name === undefined) return otherwise;
  const names = table.header.map(cell => cell.text);
  const found = names.indexOf(name);
  if (found >= 0) return found;
  const meant = closest(name, names);
  const hint = meant ? `did you mean “${meant}”?` : `it has ${names.join(', ')}`;
  context.problem('schema/invalid', source.span, `${source.path} has no column “${name}”; ${hint}`);
  return undefined;
}

function readCell(
  context: DataContext,
  text: string,
  unit: string | undefined,
  source: NonNullable<Series['source']>,
): Figure | undefined {
  if (!/\d/.test(text)) return undefined;
  const figure = context.environment.readFigure(text, 0, unit === undefined ? {} : { unit });
  return figure && { ...figure, span: source.span, digits: source.span };
}
