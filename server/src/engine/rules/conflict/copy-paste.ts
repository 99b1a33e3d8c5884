import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { relatedTo } from '../table/dispute-drafts.ts';

/** So many equal cells of three digits or more are no coincidence of small numbers. */
const LEAST_CELLS = 3;
const LEAST_DIGITS = 3;

/** Equal rows of a table: one was copied to be overwritten, and was not. */
export const copyPaste: Rule = {
  id: 'conflict/copy-paste',
  severity: 'hint',
  optIn: true,
  summary: 'Two rows or columns of a table hold the same numbers under different names.',
  scope: 'table',
  check(table) {
    const { rows, columns } = gridsOf(table);
    return [...doubles(table, rows.lines), ...doubles(table, columns.lines)];
  },
};

function doubles(table: TableModel, lines: readonly GridLine[]): Draft[] {
  const seen = new Map<string, GridLine>();
  return lines.flatMap(line => {
    const slots = line.slots.filter((slot): slot is Slot => slot !== undefined);
    const telling = slots.filter(isTelling);
    const [first] = slots;
    if (telling.length < LEAST_CELLS || telling.length < slots.length || first === undefined) return [];
    if (new Set(slots.map(slot => slot.figure.written)).size === 1) return [];
    const key = line.slots
      .map(slot => (slot === undefined ? '' : `${slot.figure.written}${slot.dimension}`))
      .join('|');
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, line);
      return [];
    }
    if (other.line.name === line.line.name || isSum(other) || isSum(line)) return [];
    const original = other.slots.find(slot => slot !== undefined);
    return [
      {
        span: first.figure.span,
        message: `“${line.line.name}” has the same ${slots.length} numbers as “${other.line.name}”`,
        related: original === undefined ? [] : [relatedTo(table, original)],
        fixes: [],
      },
    ];
  });
}

/** The total of a single part is that part. */
function isSum({ line }: GridLine): boolean {
  return line.role === 'total' || line.role === 'subtotal' || line.tags.has('cumulative');
}

function isTelling({ figure }: Slot): boolean {
  return figure.value !== 0 && figure.written.replace(/\D/g, '').replace(/^0+/, '').length >= LEAST_DIGITS;
}
