import { comparable, likeKinds } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { add, magnitude, meets, subtract } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { type Board, boardsOf } from '../document/board.ts';
import { itemsOf, mentionsIn } from '../document/mentions.ts';
import { cellsOf, fits } from '../document/tie.ts';
import { phraseSpan } from '../prose/phrase.ts';
import { only } from './binding.ts';
import { isTurned, TELLING_DIGITS } from './slips.ts';

/** In a larger table any digits stand somewhere in another order. */
const MOST_CELLS = 60;

/**
 * "Latin America was the bright spot, its sales advancing 12.9% to $1,532 million" beside 1,352: the only cell that has the
 * digits in another order lies in a line that the sentence names, or, where it names none, in the total of the table.
 */
export function cellByDigits(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { figure } = fact.statement;
  if (figure.hedge !== undefined || digitCount(figure.written) < TELLING_DIGITS) return undefined;
  const cells = cellsOf(table);
  if (cells.length > MOST_CELLS) return undefined;
  const alike = cells.filter(c => isOfUnit(c, fact));
  const cell = only(alike.filter(c => isTurned(c.figure, figure)));
  if (cell === undefined || !isOfTime(cell, fact)) return undefined;
  return isNamed(table, cell, fact) && !isMadeOfTwo(alike, fact) ? cell : undefined;
}

/** A table may leave its unit to the words around it. */
function isOfUnit({ figure }: TableFact, { statement: s }: Fact): boolean {
  return comparable(figure, s.figure) || (figure.unit === undefined && likeKinds(figure, s.figure));
}

function isOfTime({ period }: TableFact, { statement: s }: Fact): boolean {
  // "$62.8 billion in the second half" beside a column of Q2
  if (period !== undefined && s.part !== undefined && s.part[1] !== period.end - period.start) return false;
  if (period === undefined || s.period === undefined || !s.dated || s.relative !== undefined) return true;
  return fits(period, s.period);
}

function isNamed(table: PlacedTable, cell: TableFact, fact: Fact): boolean {
  const boards = boardsOf(table) ?? [];
  const named = boards.map(board => namesIn(board, fact));
  if (named.every(names => names.length === 0)) return cell.isTotal;
  const [rows = [], columns = []] = named;
  // "overshot the budget by": the column that the difference is to
  const isOfAnyColumn = cell.role === 'change' || cell.isTotal;
  // 赔付率 70.4%…；费用率 27.0%: what stands with the figure names its line, and not all that the sentence names
  const near = boards.map(board => namesNear(board, fact));
  const [ownRow = [], ownColumn = []] = near;
  if (ownRow.length > 0 && !ownRow.includes(cell.rowName)) return false;
  if (ownColumn.length > 0 && !ownColumn.includes(cell.columnName) && !isOfAnyColumn) return false;
  return (
    (rows.length === 0 || rows.includes(cell.rowName)) &&
    (columns.length === 0 || columns.includes(cell.columnName) || isOfAnyColumn)
  );
}

/** The lines that its own clause names. */
function namesNear(board: Board, { block: { reading }, statement }: Fact): readonly string[] {
  const { start, end } = phraseSpan(reading, statement);
  return itemsOf(mentionsIn(board, reading.text, start, end)).map(item => board.items[item]?.name ?? '');
}

/** The lines that the sentence names. */
function namesIn(board: Board, { block: { reading }, statement: { sentence } }: Fact): readonly string[] {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return itemsOf(mentionsIn(board, reading.text, start, end)).map(item => board.items[item]?.name ?? '');
}

/** The text may tell what two cells of one line make. */
function isMadeOfTwo(cells: readonly TableFact[], { statement: s }: Fact): boolean {
  const own = s.figure.interval;
  const claims = [
    own,
    { low: own.low * (s.figure.unit?.factor ?? 1), high: own.high * (s.figure.unit?.factor ?? 1) },
  ];
  return cells.some((a, i) =>
    cells
      .slice(i + 1)
      .filter(b => a.rowName === b.rowName || a.columnName === b.columnName)
      .some(b =>
        claims.some(
          claim => meets(add(a.base, b.base), claim) || meets(magnitude(subtract(a.base, b.base)), claim),
        ),
      ),
  );
}
