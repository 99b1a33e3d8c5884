import type { Figure } from '../../quantity/figure.ts';
import { captionUnit, captionYears, type DefaultUnit } from '../../reading/table/caption.ts';
import { type SeriesLines, seriesIn } from '../../reading/table/time.ts';
import type { TableLine, TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** A caption that was not carried along when its table changed: other years, another unit. */
export const captionScope: Rule = {
  id: 'reference/caption-scope',
  severity: 'warning',
  summary: 'A caption names years or a unit that its table does not have.',
  scope: 'table',
  check: table => [...seriesIn(table).flatMap(series => years(table, series)), ...units(table)],
};

function captionOf(table: TableModel): Draft['related'] {
  return table.captionSpan === undefined ? [] : [{ span: table.captionSpan, message: 'caption' }];
}

/** The years of a rate in the caption, which may be others than those of the table. */
const OF_A_RATE = /cagr|复合|複合|compound/i;

/** Years behind the last one of the caption, or a whole table that has moved on. */
function years(table: TableModel, { lines }: SeriesLines): Draft[] {
  const span = captionYears(table.caption);
  if (span === undefined || OF_A_RATE.test(table.caption)) return [];
  const told = lines.filter(line => isWholeYear(line));
  const all = told.map(yearOf);
  const later = told.filter(line => yearOf(line) > span.to && line.period?.forecast !== true);
  const earlier = told.filter(line => yearOf(line) < span.from);
  const hasMoved = earlier.length > 0 && !all.includes(span.to) && Math.max(...all) < span.to;
  // One year before the first is the base of the growth that is shown
  const outside = later.length > 0 ? later : hasMoved ? earlier : [];
  const [line] = outside;
  // As many years, all moved: period/series-gap
  if (span.to - span.from === lines.length - 1 && told.length === lines.length) return [];
  if (line === undefined || told.length < 3 || !all.some(y => y >= span.from && y <= span.to)) return [];
  return [
    {
      span: line.span,
      message: `The caption says ${span.from}–${span.to}; the table has ${outside.map(yearOf).join(', ')}`,
      related: captionOf(table),
      fixes: [],
    },
  ];
}

function isWholeYear({ period }: TableLine): boolean {
  return period !== undefined && period.start >= 24 && (period.instant || period.end - period.start === 12);
}

function yearOf({ period }: TableLine): number {
  return Math.floor(((period?.end ?? 1) - 1) / 12);
}

/** "(US$ billion)" over columns in US$ million: no cell has the unit of the caption. */
function units(table: TableModel): Draft[] {
  const stated = captionUnit(table.caption);
  if (stated?.unit === undefined || table.columns[0]?.unitText !== '') return [];
  const figures = table.cells.flatMap(row => ofEach(row, cell => (cell.figure ? [cell.figure] : [])));
  if (figures.some(figure => figure.unitSource === 'caption' || isIn(figure, stated))) return [];
  const lines = [...table.columns.slice(1), ...table.rows].filter(
    line =>
      line.unit !== undefined && familyOf(line.unit.dimension) === familyOf(stated.unit?.dimension ?? ''),
  );
  const [line] = lines;
  if (line === undefined || lines.some(l => l.unit?.id === stated.unit?.id && l.scale === stated.scale))
    return [];
  return [
    {
      span: line.span,
      message: `The caption says ${stated.text}; ${line.name} is in ${line.unitText}`,
      related: captionOf(table),
      fixes: [],
    },
  ];
}

function isIn(figure: Figure, { unit, scale }: DefaultUnit): boolean {
  return figure.unit?.id === unit?.id && figure.scale === scale;
}

function familyOf(dimension: string): string {
  return dimension.startsWith('money') ? 'money' : dimension;
}
