import { isOfOtherSide } from '../../lexicon/opposites.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { areWithin, meets } from '../../quantity/interval.ts';
import type { Period } from '../../quantity/period.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { core } from '../../reading/statements/measure.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { nameMatches } from '../document/names.ts';
import { candidates, cellsOf, fits, namedCells, rowsNamed } from '../document/tie.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { phraseSpan } from '../prose/phrase.ts';
import { only } from './binding.ts';
import { isShortSlip, isSlip, TELLING_DIGITS } from './slips.ts';

/** The one cell of the lines and the year that the text names of which its figure is a slip. */
export function slipOfNamed(table: PlacedTable, fact: Fact): TableFact | undefined {
  const s = fact.statement;
  // A year that the text carries along from a base told before is not the one that the sentence speaks of.
  const cells = s.dated ? candidates(table, fact) : namedCells(table, fact);
  return only(
    cells.filter(
      c =>
        (isSlip(c.figure, s.figure) && isLongOrDated(c, fact)) ||
        (isShortSlip(c.figure, s.figure) && (isCrossing(table, c, fact) || isAllOfItsKind(table, c, fact))),
    ),
  );
}

/** "The debt ratio came down to 79.8% in 2023" beside 78.9 for gross debt: one word of the name, the year, and the digits in another order. */
export function slipNearby(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { statement: s } = fact;
  if (!s.ownPeriod || digitCount(s.figure.written) < TELLING_DIGITS) return undefined;
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
  return found.length > 0 && candidates(table, fact).length === 0 ? only(found) : undefined;
}

/** The one cell that the text names by all that stands over it, however far the figure is off. */
export function cellNamed(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { statement: s } = fact;
  if (s.figure.hedge !== undefined) return undefined;
  const cell = only(candidates(table, fact));
  if (cell === undefined || meets(cell.base, inBase(s.figure))) return undefined;
  const isBound =
    cell.period === undefined
      ? isCrossing(table, cell, fact)
      : isOfYear(cell.period, s) && !isOfPart(s, cell.period);
  return isBound && isOfOneSize(cell.figure, s.figure) && isPrecise(cell, fact) ? cell : undefined;
}

/** Two digits turn round by chance: there the year must be the cell's, and the row's own name stand beside the figure. */
function isLongOrDated(cell: TableFact, fact: Fact): boolean {
  if (digitCount(fact.statement.figure.written) >= TELLING_DIGITS) return true;
  return (
    (cell.period === undefined || isOfYear(cell.period, fact.statement)) &&
    (nameMatches(cell.rowName, fact) || nameMatches(cell.columnName, fact))
  );
}

/** The sentence, or one before it, names the year of the cell. */
function isOfYear(period: Period, s: Statement): boolean {
  return s.period !== undefined && s.relative === undefined && fits(period, s.period);
}

/** 首六個月開支 3,823 億 beside the 8,223 of the year: of some months of it alone. One month may be a date of a stock. */
function isOfPart({ period }: Statement, whole: Period): boolean {
  if (period === undefined || period.instant || whole.instant) return false;
  const months = period.end - period.start;
  return months > 1 && months < whole.end - whole.start;
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
  const words = `${reading.text.slice(start, figure.span.start)} ${behindFigure(fact)}`;
  return relevance(table, words.replaceAll(cell.rowName, ' ')).foreign <= 1;
}

/** The sentence names the cell's row and, behind the figure or before it, its column. */
function isCrossing(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const { reading } = fact.block;
  const { start } = phraseSpan(reading, fact.statement);
  const { end } = fact.statement.figure.span;
  return (
    rowsNamed(table, fact).has(cell.rowName) &&
    namesHead(cell.columnName, reading.text.slice(start, end) + behindFigure(fact))
  );
}

/** Up to the next stop. */
function behindFigure({ block: { reading }, statement: { figure } }: Fact): string {
  const { end } = figure.span;
  return /^[^,.;，。；]*/.exec(reading.text.slice(end, end + 40))?.[0] ?? '';
}

/** The text says no more of its figure than the heads of the cell do: one further word may be another scope. */
function isPrecise(cell: TableFact, fact: Fact): boolean {
  const heads = `${cell.rowName} ${cell.columnName} ${cell.caption}`.toLowerCase();
  if (isOfOtherSide(core(fact.measure).join(' '), heads)) return false;
  const left = core(fact.measure).filter(w => !heads.includes(w.toLowerCase()));
  if (left.every(w => w.charCodeAt(0) < 0x3400)) return left.length <= 1;
  const rest = left.join('').replace(cell.rowName, '').replace(cell.columnName, '');
  return rest.length <= 3;
}

/** Within five times of each other: else they are not figures of one thing. */
function isOfOneSize(a: Figure, b: Figure): boolean {
  return areWithin(5, Math.abs(baseValue(a)), Math.abs(baseValue(b)));
}
