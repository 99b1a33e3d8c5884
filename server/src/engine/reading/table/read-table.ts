import type { Figure } from '../../quantity/figure.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { Table } from '../../syntax/document.ts';
import { cover, type Span } from '../../text/span.ts';
import { type HomeMoney, NO_HOME } from '../home-money.ts';
import { inDeclared } from '../lexer/declared-money.ts';
import { inMoney, signOf } from '../lexer/yen-or-yuan.ts';
import type { LineRole, TableCell, TableLine, TableModel } from '../table-model.ts';
import type { UnitText } from '../units/unit-text.ts';
import { PERCENT, POINTS } from '../units/units.ts';
import { isBareRate } from './bare-rates.ts';
import { captionUnit, type DefaultUnit } from './caption.ts';
import { inUnit, type RawCell, readCell } from './cells.ts';
import { withFootingTotal } from './footing.ts';
import { type Head, readHead } from './heads.ts';
import { inMinguo } from './minguo-rows.ts';
import { type Content, roleOf } from './roles.ts';
import { readRowHeads } from './row-heads.ts';
import { withTriangles } from './triangles.ts';
import { datedByYear } from './undated-parts.ts';
import { withWordedSigns } from './worded-signs.ts';

/** What a table is read with; the same table in the same context reads the same. */
export interface TableContext {
  /** Text of the line or paragraph straight before the table, when it names it; empty when there is none. */
  readonly caption: string;
  /** Where the caption stands, relative to the table's block. */
  readonly captionSpan?: Span;
  /** The unit in force from a section note or front matter, when the caption gives none. */
  readonly unit?: DefaultUnit;
  /** Titles above and the note below, for words about the whole table ("selected years", the country). */
  readonly surroundings?: string;
  /** What the report says of its money. */
  readonly home?: HomeMoney;
}

/** Reads a table: heads, units, periods, roles and the figure of every cell. Spans are relative to the block. */
export function readTable(block: Table, context: TableContext): TableModel {
  const seen = new Map<string, Figure | null>();
  const read = block.rows.map(row =>
    block.header.map((_, column) => readCell(row[column] ?? emptyCell(row), seen)),
  );
  const raw = withWordedSigns(withTriangles(read));
  const labels = labelColumns(raw, block.header.length);
  const columnHeads = datedByYear(block.header.map(cell => readHead(cell.text)));
  const rowHeads = datedByYear(
    inMinguo(block.header[0]?.text ?? '', readRowHeads(raw, labels, block.header)),
  );
  const corner = block.header[0]?.text ?? '';
  const unit =
    columnHeads[0]?.unit ??
    (UNIT_CORNER.test(corner) ? captionUnit(corner) : undefined) ??
    captionUnit(context.caption) ??
    context.unit ??
    unitOfTotal(columnHeads.slice(labels));
  const shared = unit ?? sharedUnit(columnHeads.slice(labels));
  const contents = columnHeads.map((_, column) => contentOf(raw.map(row => row[column])));
  const columns = columnHeads.map((head, i) => {
    const role = i < labels ? 'label' : roleOf(head, contents[i] ?? EMPTY, 'column');
    return lineOf(head, block.header[i]?.span ?? { start: 0, end: 0 }, role);
  });
  const rows = rowHeads.map((head, i) => {
    const cells = block.rows[i] ?? [];
    return lineOf(head, headSpan(cells, labels), roleOf(head, contentOf(raw[i] ?? []), 'row'));
  });
  // Where the others bear their sign, a number without one is no percentage.
  const rates = contents.map(({ kind }) => (kind === 'percent' ? undefined : PERCENT_TEXT));
  const around = `${block.text}\n${context.caption}\n${context.surroundings ?? ''}`;
  const yen = /[¥￥]/.test(around) ? signOf(around, context.home ?? NO_HOME) : undefined;
  const cells = raw.map((row, r) =>
    row.map((cell, c): TableCell => {
      const { span, text } = cell.cell;
      const base = { span, text, missing: cell.missing };
      const own = cell.figure;
      if (own === undefined || c < labels) return base;
      const isLone = contents[c]?.kind === 'percent' && contents[c]?.amounts === 1;
      const rate = isLone && isBareRate(raw, r, c, columns[c]?.role) ? PERCENT_TEXT : undefined;
      const figure =
        rate === undefined
          ? placed(own, rowHeads[r], rows[r], columnHeads[c], columns[c], unit, shared, rates[c])
          : inUnit(own, rate, 'column');
      const money = yen === undefined ? figure : inMoney(figure, yen);
      const declared = context.home?.declared;
      return { ...base, figure: declared === undefined ? money : inDeclared(money, declared) };
    }),
  );
  const time = timeAxis(columns.slice(labels), rows);
  return {
    span: { start: 0, end: block.text.length },
    caption: context.caption,
    surroundings: context.surroundings ?? '',
    columns: [
      ...columns.slice(0, labels),
      ...withFootingTotal(columns.slice(labels), turned(cells, labels, columns.length)),
    ],
    rows: withFootingTotal(rows, cells),
    cells,
    ...(context.captionSpan && { captionSpan: context.captionSpan }),
    ...(time && { time }),
  };
}

/** The cells of each column behind its head, for those with figures. */
function turned(cells: readonly (readonly TableCell[])[], from: number, to: number): TableCell[][] {
  return Array.from({ length: to - from }, (_, i) => [
    HEAD,
    ...cells.map(row => row[from + i]).filter(cell => cell !== undefined),
  ]);
}

const HEAD: TableCell = { span: { start: 0, end: 0 }, text: '', missing: false };

/** "单位：亿元", "Unit: US$ m" over the heads of the rows. */
const UNIT_CORNER = /^\s*(?:[（(]\s*)?(?:[计計]量)?(?:[单單]位|units?)\s?[:：]?\s?\S/iu;

const EMPTY: Content = { kind: undefined, largest: 0, sign: 'none', amounts: 0 };

function emptyCell(row: readonly { readonly span: Span }[]): { span: Span; text: string } {
  const at = row.at(-1)?.span.end ?? 0;
  return { span: { start: at, end: at }, text: '' };
}

/** Leading columns of words; the first one always, so that years and ranks head their rows. */
function labelColumns(raw: readonly (readonly RawCell[])[], count: number): number {
  let labels = 1;
  while (labels < count - 1 && labels < 4) {
    const words = raw.filter(
      row => row[labels]?.figure === undefined && row[labels]?.missing === false,
    ).length;
    if (words === 0 || words * 2 <= raw.length) break;
    labels++;
  }
  return labels;
}

function headSpan(cells: readonly { readonly span: Span }[], labels: number): Span {
  const first = cells[0]?.span ?? { start: 0, end: 0 };
  return labels > 1 ? cover(first, cells[Math.min(labels, cells.length) - 1]?.span ?? first) : first;
}

/** "percent", "points" or "amount", as most of the figures are, and the largest of them. */
function contentOf(cells: readonly (RawCell | undefined)[]): Content {
  const counts = { percent: 0, points: 0, amount: 0 };
  let largest = 0;
  let sign: Content['sign'] = 'none';
  let below = 0;
  let above = 0;
  for (const cell of cells) {
    if (cell?.figure === undefined) continue;
    const { kind, value, text } = cell.figure;
    if (text.startsWith('+')) sign = 'plus';
    if (value < 0) below++;
    else if (value > 0) above++;
    counts[kind === 'percent' || kind === 'points' ? kind : 'amount']++;
    largest = Math.max(largest, Math.abs(value));
  }
  if (sign === 'none' && below > 0 && above > 0) sign = 'mixed';
  const { percent, points, amount } = counts;
  if (percent + points + amount === 0) return { kind: undefined, largest, sign, amounts: 0 };
  if (percent >= points && percent >= amount) return { kind: 'percent', largest, sign, amounts: amount };
  return { kind: points >= amount ? 'points' : 'amount', largest, sign, amounts: amount };
}

function lineOf(head: Head, span: Span, role: LineRole): TableLine {
  return {
    name: head.name,
    span,
    role,
    scale: head.unit?.scale ?? 1,
    unitText: head.unitText,
    tags: head.tags,
    level: head.level,
    ...(head.unit?.unit && { unit: head.unit.unit }),
    ...(head.period && { period: head.period }),
  };
}

/** 初诊, 复诊, 急诊, 小计（人次）: the total alone states the unit of what it adds up. */
function unitOfTotal(heads: readonly Head[]): UnitText | undefined {
  const [total, ...more] = heads.filter(head => head.unit !== undefined);
  const others = heads.filter(head => head !== total);
  if (total === undefined || more.length > 0 || others.length < 2) return undefined;
  if (!total.tags.has('total') && !total.tags.has('subtotal')) return undefined;
  return others.every(head => head.tags.size === 0 && head.period === undefined) ? total.unit : undefined;
}

/** "一季度 … 四季度, 全年（万吨）": one head states the unit for all the periods. */
function sharedUnit(heads: readonly Head[]): UnitText | undefined {
  const dated = heads.filter(head => head.period !== undefined || head.tags.has('total'));
  const stated = dated.filter(head => head.unit !== undefined);
  const first = stated[0];
  if (first?.unit === undefined || first.unit.unit?.dimension === 'percent' || stated.length === dated.length)
    return undefined;
  return stated.every(head => head.unitText === first.unitText) ? first.unit : undefined;
}

const PERCENT_TEXT: UnitText = { unit: PERCENT, scale: 1 };

/** The unit of a cell: its own, its row's, its column's, then what holds for the table. */
function placed(
  figure: Figure,
  rowHead: Head | undefined,
  row: TableLine | undefined,
  columnHead: Head | undefined,
  column: TableLine | undefined,
  table: UnitText | undefined,
  shared: UnitText | undefined,
  rate: UnitText | undefined,
): Figure {
  if (rowHead?.unit !== undefined) {
    // "Users (m)" in a column of rates, "Margin, %" in one of points: what the column is of counts
    const isRate = rowHead.unit.unit === PERCENT;
    const told = columnHead?.unit ?? (isRate || !isRateRole(column?.role) ? undefined : rate);
    if (told?.unit === POINTS || (told?.unit === PERCENT && !isRate)) return inUnit(figure, told, 'column');
    return inUnit(figure, rowHead.unit, 'row');
  }
  if (isRateRole(row?.role)) return inUnit(figure, PERCENT_TEXT, 'row');
  if (columnHead?.unit !== undefined) return inUnit(figure, columnHead.unit, 'column');
  // 人口自然变动（‰）: the unit of the table, where that is one of rates
  const told = rate !== undefined && table?.unit?.dimension === 'percent' ? table : rate;
  if (isRateRole(column?.role)) return inUnit(figure, told, 'column');
  if (table !== undefined) return inUnit(figure, table, 'context');
  const dated = column?.period !== undefined || column?.tags.has('total') === true;
  return dated ? inUnit(figure, shared, 'column') : figure;
}

function isRateRole(role: LineRole | undefined): boolean {
  return role === 'growth' || role === 'share' || role === 'compound';
}

function timeAxis(columns: readonly TableLine[], rows: readonly TableLine[]): 'columns' | 'rows' | undefined {
  if (distinctPeriods(rows) >= 2) return 'rows';
  return distinctPeriods(columns) >= 2 ? 'columns' : undefined;
}

function distinctPeriods(lines: readonly TableLine[]): number {
  let count = 0;
  let last: TableLine['period'];
  for (const { period } of lines) {
    if (period === undefined || (last !== undefined && samePeriod(period, last))) continue;
    last = period;
    count++;
  }
  return count;
}
