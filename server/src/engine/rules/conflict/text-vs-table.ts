import { INCREMENT } from '../../lexicon/bindings.ts';
import { COUNTED_LINES } from '../../lexicon/derived-words.ts';
import { COUNTS } from '../../lexicon/totals.ts';
import { baseValue, comparable, inBase, likeUnits } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { add, meets, scale } from '../../quantity/interval.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import { isOneDigitOff, isTellingSlip, isTransposed } from '../../quantity/slips.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { core } from '../../reading/measure.ts';
import type { Statement } from '../../reading/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { sideOf } from '../document/board.ts';
import { nameMatches } from '../document/names.ts';
import {
  candidates,
  cellsOf,
  fits,
  isSaid,
  lineSums,
  namedCells,
  rowsNamed,
  tablesNear,
} from '../document/tie.ts';
import { rivalsOf } from '../document/vectors.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { phraseSpan } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { cellsBesideBase } from './beside-base.ts';
import { inCurrencyOf } from './local-currency.ts';
import { otherCurrency } from './other-currency.ts';

export const textVsTable: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'error',
  summary: 'A figure of the text differs from the cell of the table that it speaks of.',
  scope: 'document',
  check: document => (document.tables.length === 0 ? [] : factsOf(document).flatMap(f => check(document, f))),
};

function check(document: DocumentReading, fact: Fact): Draft[] {
  const s = fact.statement;
  if (
    s.figure.range !== undefined ||
    s.depth > 0 ||
    s.base === 'from' ||
    s.base === 'past' ||
    (s.role === 'delta' && !isNewlyAdded(fact) && !tablesNear(document, fact).some(isOfFlows)) ||
    s.role === 'points' ||
    s.role === 'multiple' ||
    s.role === 'compound' ||
    s.role === 'growth' ||
    s.basis !== 'none'
  )
    return [];
  if (isThreshold(fact)) return [];
  const tables = tablesNear(document, fact).map(table => ({ table, told: inCurrencyOf(table, fact) }));
  const other = tables.flatMap(({ table, told }) => otherPeriod(table, told));
  if (other.length > 0) return other.slice(0, 1);
  if (tables.some(({ table, told }) => isSaid(table, told.statement))) return [];
  return tables.flatMap(({ table, told }) => against(table, told)).slice(0, 1);
}

/** A table of what came and went tells losses with a sign: there "lost 4,130" and "gained 1,975" are its cells. */
function isOfFlows(table: PlacedTable): boolean {
  const amounts = cellsOf(table).filter(c => c.figure.kind === 'amount' && c.role === 'level');
  return amounts.some(c => c.figure.value < 0) && amounts.some(c => c.figure.value > 0);
}

/** 分布式光伏新增 568 万千瓦: what was added in a period, told as its table tells it. */
function isNewlyAdded({ block, statement: { figure } }: Fact): boolean {
  return INCREMENT.test(block.reading.text.slice(Math.max(0, figure.span.start - 12), figure.span.start));
}

/** "passed €50 million for the first time": a mark on the way, not where the level stands. */
function isThreshold({ block, statement: { figure } }: Fact): boolean {
  const { text } = block.reading;
  return (
    /(?:突破|跌破|超过|超過|首破|\b(?:pass|passed|passing|cross|crossed|crossing|topped|surpassed|broke through|exceeded|above|beyond))\s*(?:the )?$/i.test(
      text.slice(Math.max(0, figure.span.start - 20), figure.span.start),
    ) ||
    /^(?:[- ](?:mark|threshold|barrier)\b|大关|大關|关口|關口)/i.test(
      text.slice(figure.span.end, figure.span.end + 12),
    )
  );
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const s = fact.statement;
  const cells = candidates(table, fact);
  const [only] = cells;
  // A year that the text carries along from a base told before is not the one that the sentence speaks of.
  const slip = (s.dated ? cells : namedCells(table, fact)).filter(
    c => (isSlip(c.figure, s.figure) && isLongOrDated(c, fact)) || isShortSlip(table, c, fact),
  );
  if (slip.length === 1) return [draft(table, fact, slip[0] as TableFact, 'error')];
  if (s.role === 'delta') return [];
  const [later, ...others] = s.base === 'to' ? cellsBesideBase(table, fact) : [];
  if (later !== undefined && (others.length === 0 || isSlip(later.figure, s.figure)))
    return [draft(table, fact, later, 'error')];
  const scaled = otherScale(table, fact);
  if (scaled !== undefined) return scaled;
  if (
    cells.length === 1 &&
    only !== undefined &&
    !meets(only.base, s.figure.hedge === undefined ? inBase(s.figure) : s.figure.likely)
  ) {
    return s.figure.hedge === undefined &&
      (only.period === undefined ? isCrossing(table, only, fact) : isOfYear(only.period, s)) &&
      isOfOneSize(only.figure, s.figure) &&
      isPrecise(only, fact)
      ? [draft(table, fact, only, 'error')]
      : [];
  }
  if (cells.length > 0) return [];
  return otherCurrency(table, fact) ?? wrongSum(table, fact);
}

/** The cell of its own row and year says another value, and the value stands in the same row under another year. */
function otherPeriod(table: PlacedTable, fact: Fact): Draft[] {
  const s = fact.statement;
  if (
    !s.dated ||
    s.period === undefined ||
    s.figure.hedge !== undefined ||
    s.figure.written.replace(/\D/g, '').length < 3
  )
    return [];
  const { period } = s;
  const own = inBase(s.figure);
  const elsewhere = cellsOf(table).filter(c => comparable(c.figure, s.figure) && meets(c.base, own));
  const [first] = elsewhere;
  if (first === undefined || elsewhere.some(c => c.rowName !== first.rowName)) return [];
  const cells = candidates(table, fact).filter(c => c.period !== undefined && samePeriod(c.period, period));
  const [only] = cells;
  return cells.length === 1 && only !== undefined && only.rowName === first.rowName && !meets(only.base, own)
    ? [draft(table, fact, only, 'error')]
    : [];
}

function isSlip(cell: Figure, prose: Figure): boolean {
  if (prose.written === '' || cell.written.replace(/\D/g, '').length < 2) return false;
  const ratio = prose.scale === 0 ? 0 : cell.value / Number(cell.written || 1) / prose.scale;
  const written =
    Math.abs(ratio - 1) < 1e-9 ? cell.written : String(Number((cell.value / prose.scale).toPrecision(12)));
  return isTransposed(written, prose.written) || isTellingSlip(written, prose.written);
}

/** Two digits turn round by chance: there the year must be the cell's, and the row's own name stand beside the figure. */
function isLongOrDated(cell: TableFact, fact: Fact): boolean {
  if (fact.statement.figure.written.replace(/\D/g, '').length >= 3) return true;
  return (
    (cell.period === undefined || isOfYear(cell.period, fact.statement)) &&
    (nameMatches(cell.rowName, fact) || nameMatches(cell.columnName, fact))
  );
}

/** The sentence, or one before it, names the year of the cell. */
function isOfYear(period: Period, s: Statement): boolean {
  return s.period !== undefined && s.relative === undefined && fits(period, s.period);
}

/** One digit of three wrong, where the sentence names the row and the column. */
function isShortSlip(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { written } = fact.statement.figure;
  return (
    written.replace(/\D/g, '').length >= 3 &&
    isOneDigitOff(cell.figure.written, written) &&
    (isCrossing(table, cell, fact) || isAllOfItsKind(table, cell, fact))
  );
}

/** "The Infirmary managed 79.0%": one column holds figures of that kind, and the clause says no more than the row's name. */
function isAllOfItsKind(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { reading } = fact.block;
  const { figure } = fact.statement;
  if (figure.kind !== 'percent' || !rowsNamed(table, fact).has(cell.rowName)) return false;
  if (cellsOf(table).some(c => c.columnName !== cell.columnName && comparable(c.figure, figure)))
    return false;
  const { start } = phraseSpan(reading, fact.statement);
  const behind = /^[^,.;，。；]*/.exec(reading.text.slice(figure.span.end, figure.span.end + 40))?.[0] ?? '';
  const words = `${reading.text.slice(start, figure.span.start)} ${behind}`;
  return relevance(table, words.replaceAll(cell.rowName, ' ')).foreign <= 1;
}

/** The sentence names the cell's row and, behind the figure or before it, its column. */
function isCrossing(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { reading } = fact.block;
  const { start } = phraseSpan(reading, fact.statement);
  const { end } = fact.statement.figure.span;
  const clause = /^[^,.;，。；]*/.exec(reading.text.slice(end, end + 40))?.[0] ?? '';
  return (
    rowsNamed(table, fact).has(cell.rowName) &&
    namesHead(cell.columnName, reading.text.slice(start, end) + clause)
  );
}

function draft(table: PlacedTable, fact: Fact, cell: TableFact, severity: 'error' | 'warning'): Draft {
  const { figure } = fact.statement;
  const at = { start: cell.figure.span.start + table.start, end: cell.figure.span.end + table.start };
  return {
    span: spanOf(fact),
    message: `Stated ${figure.text}; the table has ${cell.figure.text} for ${[cell.rowName, cell.columnName].filter(n => n !== '').join(', ')}`,
    related: [{ span: at, message: cell.figure.text }],
    fixes: [],
    severity,
  };
}

/** The text says no more of its figure than the heads of the cell do: one further word may be another scope. */
function isPrecise(cell: TableFact, fact: Fact): boolean {
  const heads = `${cell.rowName} ${cell.columnName} ${cell.caption}`.toLowerCase();
  const left = core(fact.measure).filter(w => !heads.includes(w.toLowerCase()));
  if (left.every(w => w.charCodeAt(0) < 0x3400)) return left.length <= 1;
  const rest = left.join('').replace(cell.rowName, '').replace(cell.columnName, '');
  return rest.length <= 3;
}

/** Within five times of each other: else they are not figures of one thing. */
function isOfOneSize(a: Figure, b: Figure): boolean {
  const ratio = Math.abs(baseValue(a) / baseValue(b));
  return ratio > 0.2 && ratio < 5;
}

/** 8,836吨 in the text, 8,836 under 万吨 in the table: the same digits, ten thousand times apart. */
function otherScale(table: PlacedTable, fact: Fact): Draft[] | undefined {
  const { figure } = fact.statement;
  const digits = figure.written.replace(/\D/g, '').length;
  if (figure.kind !== 'amount' || digits < 2) return undefined;
  const same = cellsOf(table).filter(
    c =>
      c.figure.unit !== undefined &&
      figure.unit !== undefined &&
      likeUnits(c.figure.unit, figure.unit) &&
      isPowerOff(c.figure, figure) &&
      (digits < 3
        ? c.isTotal && isToldOfTotal(c, fact)
        : c.isTotal || nameMatches(c.rowName, fact) || nameMatches(c.columnName, fact) || digits >= 4),
  );
  const [cell] = same;
  return same.length === 1 && cell !== undefined ? [draft(table, fact, cell, 'error')] : undefined;
}

/** "£8.4 billion in hand from its funders" beside a line of "All funders". */
function isToldOfTotal(cell: TableFact, { block, statement }: Fact): boolean {
  const { start, end } = block.reading.sentences[statement.sentence] ?? { start: 0, end: 0 };
  return namesHead(cell.rowName.replace(/^(?:all|total)\s/i, ''), block.reading.text.slice(start, end));
}

/** thousand and million, 万 and 亿: what is mistaken for another; a factor of ten is as likely another figure. */
const SLIPS = new Set([3, 4, 6, 8]);

/** The digits that count: 257.0 and 2.57 both say 257. */
function significant({ written }: Figure): string {
  return written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** The same but for a factor of a thousand, ten thousand and so on: within what the coarser writing of the two allows. */
function isPowerOff(a: Figure, b: Figure): boolean {
  const power = Math.round(Math.log10(Math.abs(baseValue(a) / baseValue(b))));
  if (power === 0 || !meets(inBase(a), scale(inBase(b), 10 ** power))) return false;
  if (SLIPS.has(Math.abs(power))) return true;
  const [x, y] = [significant(a), significant(b)];
  return (x === y && x.length >= 3) || Math.min(x.length, y.length) >= 4;
}

/** "Energy and Services together 540": some rows of the column, not all. */
function isOfTwoRows(table: PlacedTable, fact: Fact): boolean {
  const { figure } = fact.statement;
  const own = inBase(figure);
  const cells = cellsOf(table).filter(c => comparable(c.figure, figure));
  if (cells.length > MOST_CELLS) return true;
  return cells.some((a, i) =>
    cells.slice(i + 1).some(b => a.columnName === b.columnName && meets(add(a.base, b.base), own)),
  );
}

const MOST_CELLS = 200;

/** "together 645": one slip away from what a column of that unit comes to, and no cell says it. */
function wrongSum(table: PlacedTable, fact: Fact): Draft[] {
  const { figure } = fact.statement;
  const isCounted = isOfAllLines(table, fact);
  if (figure.hedge !== undefined || figure.kind !== 'amount') return [];
  if (!fact.statement.scope.has('total') && !isCounted) return [];
  if (figure.written.replace(/\D/g, '').length < 3) return [];
  const found = lineSums(table).filter(
    l =>
      (l.like.figure.unit?.id === figure.unit?.id || likeUnits(l.like.figure.unit, figure.unit)) &&
      isWrittenSlip(l.value / figure.scale, figure),
  );
  const [line] = found;
  // A bare count needs its digits in another order; with a unit one wrong digit is enough.
  if (line === undefined || found.length > 1) return [];
  if (
    figure.unit === undefined &&
    !isCounted &&
    !isTransposed((line.value / figure.scale).toFixed(decimalsOf(figure.written)), figure.written)
  )
    return [];
  if (isOfTwoRows(table, fact)) return [];
  const at = {
    start: line.like.figure.span.start + table.start,
    end: line.like.figure.span.end + table.start,
  };
  return [
    {
      span: spanOf(fact),
      message: `Stated total ${figure.text}; the column ${line.name} comes to ${formatNumber(line.value / figure.scale, decimalsOf(figure.written))}`,
      related: [{ span: at, message: line.name }],
      fixes: [],
      severity: 'error',
    },
  ];
}

/** "21,252 marriages in the four provinces taken together" beside four lines. */
function isOfAllLines(table: PlacedTable, { block, statement: { figure, sentence } }: Fact): boolean {
  const { start, end } = block.reading.sentences[sentence] ?? { start: 0, end: 0 };
  const found = COUNTED_LINES.exec(block.reading.text.slice(start, end));
  const count = found === null ? undefined : COUNTS[(found[1] ?? found[2] ?? '').toLowerCase()];
  const [board] = sideOf(table);
  return (
    board !== undefined && count === rivalsOf(board).length && figure.written.replace(/\D/g, '').length >= 4
  );
}

function isWrittenSlip(value: number, figure: Figure): boolean {
  const written = value.toFixed(decimalsOf(figure.written));
  return isTransposed(written, figure.written) || isOneDigitOff(written, figure.written);
}
