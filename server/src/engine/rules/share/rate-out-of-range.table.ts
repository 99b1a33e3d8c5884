import { BOUNDED_EN, BOUNDED_ZH, EXCEEDABLE, UNBOUNDED_ZH } from '../../lexicon/bounded-rates.ts';
import { type GridLine, gridsOf, PERCENT_DIMENSION, type Slot } from '../../reading/table/grid.ts';
import type { TableLine, TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf } from '../table/dispute-drafts.ts';

/** A rate of a population (attendance, literacy, 合格率) above 100 % among others below it, so named by head or caption. */
export const rateOutOfRange: Rule = {
  id: 'share/out-of-range',
  severity: 'error',
  summary: 'A rate of a population lies above 100 %.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    if (!columns.lines.some(line => ratesOf(line).some(isOver))) return [];
    const named = [...columns.lines, ...rows.lines].filter(line => isBounded(line.line.name));
    const lines = named.length > 0 || !isBounded(table.caption) ? named : columns.lines.filter(isPlain);
    const rates = lines.filter(line => !isChange(line.line) && line.line.role !== 'share').flatMap(ratesOf);
    const over = rates.filter(isOver);
    return over.length === 1 && rates.length > LEAST_OTHERS ? over.map(slot => draftOf(table, slot)) : [];
  },
};

function isOver({ x }: Slot): boolean {
  return x.low > 100;
}

function isBounded(name: string): boolean {
  if (EXCEEDABLE.test(name)) return false;
  const zh = BOUNDED_ZH.exec(name);
  if (zh !== null) return !UNBOUNDED_ZH.test(name.slice(0, zh.index));
  return (name.toLowerCase().match(/[a-z]+/g) ?? []).some(word => BOUNDED_EN.has(word));
}

/** Under a caption that names the rate, a column has no measure of its own. */
function isPlain({ line }: GridLine): boolean {
  return line.role === 'value' || line.role === 'share';
}

const LEAST_OTHERS = 2;

function ratesOf({ slots }: GridLine): Slot[] {
  return ofEach(slots, slot =>
    slot?.dimension === PERCENT_DIMENSION && slot.figure.kind === 'percent' ? [slot] : [],
  );
}

function isChange({ role }: TableLine): boolean {
  return role === 'growth' || role === 'change' || role === 'compound';
}

function draftOf(table: TableModel, slot: Slot): Draft {
  return {
    span: slot.figure.span,
    message: `A rate of a population cannot exceed 100%: ${slot.figure.text} > 100% (${labelOf(table, slot)})`,
    related: [],
    fixes: [],
  };
}
