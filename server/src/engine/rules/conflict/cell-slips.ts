import { baseValue, comparable } from '../../quantity/compare.ts';
import { digitCount, writingOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { Period } from '../../quantity/period.ts';
import { isOneDigitOff, isSlipOf } from '../../quantity/slips.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { core } from '../../reading/statements/measure.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { nameMatches } from '../document/names.ts';
import { cellsOf, fits, rowsNamed } from '../document/tie.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { phraseSpan } from '../prose/phrase.ts';

/** The digits of the cell in another order, or all of four but one. */
export function isSlip(cell: Figure, prose: Figure): boolean {
  if (prose.written === '' || digitCount(cell.written) < 2) return false;
  // One of the text's own places, in base units: 万千瓦 may be a scale before a unit, or a unit
  const place = Math.abs(baseValue(prose) / Number(prose.written.replace(/,/g, '') || 1));
  const told = Math.abs(baseValue(cell)) / place;
  const isAsWritten = Math.abs(told / Number(cell.written.replace(/,/g, '')) - 1) < 1e-9;
  const written = isAsWritten ? cell.written : String(Number(told.toPrecision(12)));
  return isSlipOf(writingOf(written), writingOf(prose.written));
}

/** "The debt ratio came down to 79.8% in 2023" beside 78.9 for gross debt: one word of the name, the year, and the digits in another order. */
export function turnedNearby(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { statement: s } = fact;
  if (!s.ownPeriod || digitCount(s.figure.written) < 3) return undefined;
  const own = new Set(core(fact.measure));
  const found = cellsOf(table).filter(
    c =>
      comparable(c.figure, s.figure) &&
      c.period !== undefined &&
      isOfYear(c.period, s) &&
      isSlip(c.figure, s.figure) &&
      c.rowName
        .toLowerCase()
        .split(/\W+/)
        .some(word => own.has(word)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Two digits turn round by chance: there the year must be the cell's, and the row's own name stand beside the figure. */
export function isLongOrDated(cell: TableFact, fact: Fact): boolean {
  if (digitCount(fact.statement.figure.written) >= 3) return true;
  return (
    (cell.period === undefined || isOfYear(cell.period, fact.statement)) &&
    (nameMatches(cell.rowName, fact) || nameMatches(cell.columnName, fact))
  );
}

/** The sentence, or one before it, names the year of the cell. */
export function isOfYear(period: Period, s: Statement): boolean {
  return s.period !== undefined && s.relative === undefined && fits(period, s.period);
}

/** One digit of three wrong, where the sentence names the row and the column. */
export function isShortSlip(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { written } = fact.statement.figure;
  return (
    digitCount(written) >= 3 &&
    isOneDigitOff(cell.figure.written, written) &&
    (isCrossing(table, cell, fact) || isAllOfItsKind(table, cell, fact))
  );
}

/** "The Infirmary managed 79.0%": one column holds figures of that kind, and the clause says no more than the row's name. */
function isAllOfItsKind(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { reading } = fact.block;
  const { figure } = fact.statement;
  if (figure.kind !== 'percent' || fact.statement.role !== 'level' || cell.role === 'growth') return false;
  if (!rowsNamed(table, fact).has(cell.rowName)) return false;
  if (cellsOf(table).some(c => c.columnName !== cell.columnName && comparable(c.figure, figure)))
    return false;
  const { start } = phraseSpan(reading, fact.statement);
  const behind = /^[^,.;，。；]*/.exec(reading.text.slice(figure.span.end, figure.span.end + 40))?.[0] ?? '';
  const words = `${reading.text.slice(start, figure.span.start)} ${behind}`;
  return relevance(table, words.replaceAll(cell.rowName, ' ')).foreign <= 1;
}

/** The sentence names the cell's row and, behind the figure or before it, its column. */
export function isCrossing(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { reading } = fact.block;
  const { start } = phraseSpan(reading, fact.statement);
  const { end } = fact.statement.figure.span;
  const clause = /^[^,.;，。；]*/.exec(reading.text.slice(end, end + 40))?.[0] ?? '';
  return (
    rowsNamed(table, fact).has(cell.rowName) &&
    namesHead(cell.columnName, reading.text.slice(start, end) + clause)
  );
}
