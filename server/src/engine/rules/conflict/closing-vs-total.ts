import { comparable, inBase } from '../../quantity/compare.ts';
import { areWithin, meets, middle } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { wordsBetween } from '../../reading/statements/measure.ts';
import { disputesOf } from '../../reading/table/disputes.ts';
import { gridsOf, type Slot } from '../../reading/table/grid.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf } from '../table/dispute-drafts.ts';

/** The closing balance of one table against the total of another that divides the same stock at the same date. */
export const closingVsTotal: Rule = {
  id: 'conflict/same-fact',
  severity: 'error',
  summary: 'The closing balance of one table is not the total of another.',
  scope: 'document',
  check({ tables }: DocumentReading) {
    const closings = tables.flatMap(table => stocksOf(table, 'closing'));
    if (closings.length === 0) return [];
    const totals = grouped(
      tables.flatMap(table => stocksOf(table, 'total')),
      total => total.year,
    );
    return closings.flatMap(closing =>
      (totals.get(closing.year) ?? []).flatMap(total => compare(closing, total)),
    );
  },
};

interface Stock {
  readonly table: PlacedTable;
  readonly slot: Slot;
  readonly year: number;
}

const YEAR_END = /31 dec|year[- ]end|end of|年末|年底|期末|12月31日/i;

/** The one closing balance, or the one total at a year's end, of each year that a table tells. */
function stocksOf(table: PlacedTable, kind: 'closing' | 'total'): Stock[] {
  const { model } = table;
  const lines = gridsOf(model).rows.lines.filter(({ line }) =>
    kind === 'total' ? line.role === 'total' : line.tags.has('closing') && !line.tags.has('opening'),
  );
  const [line] = lines;
  if (line === undefined || lines.length > 1) return [];
  return line.slots.flatMap(slot => {
    const column = slot && model.columns[slot.column];
    if (slot === undefined || column === undefined || slot.figure.kind !== 'amount') return [];
    const heads = `${model.caption} ${column.name}`;
    if (kind === 'total' && (!YEAR_END.test(heads) || column.role !== 'value')) return [];
    const year = yearIn(column.name) ?? yearIn(model.caption);
    return year === undefined ? [] : [{ table, slot, year }];
  });
}

/** The only year of a head. */
function yearIn(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** Farther apart they are of different things. */
const FARTHEST = 1.3;

function compare(closing: Stock, total: Stock): Draft[] {
  const [a, b] = [closing.slot.figure, total.slot.figure];
  if (closing.table === total.table || !comparable(a, b)) return [];
  const [x, y] = [inBase(a), inBase(b)];
  if (meets(x, y) || !areWithin(FARTHEST, middle(x), middle(y))) return [];
  if (!isOfOneStock(closing.table.model.caption, total.table.model.caption)) return [];
  if ([closing, total].some(({ table, slot }) => disputesOf(table.model).some(d => d.slot === slot)))
    return [];
  const [first, last] = closing.table.start < total.table.start ? [closing, total] : [total, closing];
  return [
    {
      span: spanOf(last),
      message: `${last.slot.figure.text} (${labelOf(last.table.model, last.slot)}) is ${first.slot.figure.text} in the other table (${labelOf(first.table.model, first.slot)})`,
      related: [{ span: spanOf(first), message: first.slot.figure.text }],
      fixes: [],
    },
  ];
}

function spanOf({ table, slot }: Stock) {
  const { start, end } = slot.figure.span;
  return { start: start + table.start, end: end + table.start };
}

const FRAME_ZH =
  /表\s*\d*|变动|變動|增减|增減|情况|情況|构成|構成|结构|結構|分布|分佈|明细|明細|单位|單位|[年月日末底]|期末/gu;
const FRAME_EN =
  /^(?:table|movement|movements|change|changes|roll-forward|class|type|region|product|segment|maturity|breakdown|composition|structure|december|january|million|billion|thousand)$/;

/** Two words in common that say what it is, or a run of Chinese: "assets under management", 管理资产. */
function isOfOneStock(a: string, b: string): boolean {
  if (/[\u3400-\u9fff]/u.test(a)) {
    const runs =
      a
        .replace(/[（(][^）)]*[）)]/gu, ' ')
        .replace(FRAME_ZH, ' ')
        .match(/[\u3400-\u9fff]{2,}/gu) ?? [];
    return runs.length > 0 && runs.every(run => b.includes(run));
  }
  const words = wordsBetween(a, [], 0, a.length).filter(w => !FRAME_EN.test(w) && /[a-z]{3}/.test(w));
  const other = new Set(wordsBetween(b, [], 0, b.length));
  return words.length > 0 && words.filter(w => other.has(w)).length >= Math.min(2, words.length);
}
