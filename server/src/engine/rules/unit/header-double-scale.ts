import { gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableLine, TableModel } from '../../reading/table-model.ts';
import { readScale } from '../../reading/units/units.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** "（亿元）" over a cell "12亿": twelve 亿, or twelve 亿亿? */
export const headerDoubleScale: Rule = {
  id: 'unit/header-double-scale',
  severity: 'error',
  summary: 'A cell repeats the scale that its head states already.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    return ofEach([...columns.lines, ...rows.lines], ({ line, slots }) => {
      if (line.scale === 1) return [];
      const given = slots.filter(slot => slot !== undefined);
      const doubled = given.filter(slot => ownScale(slot, table) === line.scale && !isOfOwnUnit(slot, table));
      // A column that always writes it is a manner of writing, not a slip.
      if (doubled.length === 0 || doubled.length * 2 > given.length) return [];
      return doubled.map(slot => draftOf(line, slot));
    });
  },
};

/** The scale words behind the digits of a cell: 1e8 for "12亿"; 1 when there are none. */
function ownScale(slot: Slot, table: TableModel): number {
  const { figure, cell } = slot;
  const tail = tailOf(slot);
  if (tail === '' || cell.text.length === 0 || table.cells.length === 0 || figure.kind !== 'amount') return 1;
  return readScale(tail.toLowerCase(), 0)?.value ?? 1;
}

/** -84亿元 in a column of changes in percent: it has to say its unit. */
function isOfOwnUnit({ row, column }: Slot, { rows, columns }: TableModel): boolean {
  return [rows[row], columns[column]].some(line => line?.role === 'growth' || line?.role === 'change');
}

function tailOf({ figure, cell }: Slot): string {
  return cell.text.slice(figure.digits.end - cell.span.start);
}

function draftOf(line: TableLine, slot: Slot): Draft {
  const { figure, cell } = slot;
  const end = figure.digits.end + (readScale(tailOf(slot).toLowerCase(), 0)?.end ?? 0);
  const word = cell.text.slice(figure.digits.end - cell.span.start, end - cell.span.start).trim();
  return {
    span: figure.span,
    message: `${figure.text} repeats the ${word} of its head (${line.unitText}): is it ${figure.written} or ${figure.text} times that?`,
    related: [{ span: line.span, message: `${line.name} (${line.unitText})` }],
    fixes: [
      {
        title: `Remove ${word}`,
        kind: 'notation',
        preferred: true,
        edits: [{ span: { start: figure.digits.end, end }, newText: '' }],
      },
    ],
  };
}
