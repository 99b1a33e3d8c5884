import { comparable, inBase } from '../../quantity/compare.ts';
import { type Interval, isRoundingOf, meets, sum } from '../../quantity/interval.ts';
import { covers, type Period, samePeriod } from '../../quantity/period.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { previousOf } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { type TableFact, tableFacts } from '../../reading/table/facts.ts';
import { countAtHead } from '../../text/ordered.ts';
import { phraseSpan } from '../prose/phrase.ts';
import { type Board, boardsOf } from './board.ts';
import { grouped } from './grouped.ts';
import { itemsOf, type Mention, mentionsIn } from './mentions.ts';
import { nameMatches } from './names.ts';

/** The cells of a table; kept with its place, so that they are let go once the document has been looked at. */
export const cellsOf: (table: PlacedTable) => readonly TableFact[] = once(({ model }) => tableFacts(model));

/** A report without headings is one section: its prose speaks of the tables around it, not of all there are. */
const MOST_ON_A_SIDE = 12;

/** Tables that a block of prose may speak of: those of its own section, or the only one there is. */
export function tablesNear(
  document: DocumentReading,
  place: { readonly section: number; readonly start: number },
): readonly PlacedTable[] {
  if (document.tables.length <= 1) return document.tables;
  const all = sectionsOf(document).get(place.section) ?? NO_TABLES;
  if (all.length <= MOST_ON_A_SIDE) return all;
  const next = countAtHead(all, table => table.start <= place.start);
  return all.slice(Math.max(0, next - MOST_ON_A_SIDE), next + MOST_ON_A_SIDE);
}

const sectionsOf: (document: DocumentReading) => ReadonlyMap<number, readonly PlacedTable[]> = once(
  document => grouped(document.tables, t => t.section),
);
const NO_TABLES: readonly PlacedTable[] = [];

/** Cells that a statement may be about: named by their row or column, of its period, of its kind and unit. */
export function candidates(table: PlacedTable, fact: Fact): TableFact[] {
  return datedAmong(namedCells(table, fact), fact);
}

/** Those named by their row or column, of whatever period. */
export function namedCells(table: PlacedTable, fact: Fact): TableFact[] {
  const s = fact.statement;
  const alike = cellsOf(table).filter(c => comparable(c.figure, s.figure) && roleFits(c, s));
  if (alike.length === 0) return [];
  const rows = rowsNamed(table, fact);
  return alike.filter(c => rows.has(c.rowName) || isNamed(c, fact));
}

function datedAmong(named: TableFact[], { statement: s }: Fact): TableFact[] {
  const dated = named.filter(
    c =>
      c.period === undefined ||
      (s.period !== undefined && s.relative === undefined && fits(c.period, s.period)),
  );
  // "南埔鎮以53,427人居首": a sentence without a year may speak of any of them
  return dated.length > 0 || (s.dated && s.relative === undefined) ? dated : named;
}

/** The rows that the sentence names since its last figure, by any of their names. */
export function rowsNamed(table: PlacedTable, fact: Fact): ReadonlySet<string> {
  const { block, statement } = fact;
  const board = boardsOf(table)?.[0];
  if (board === undefined) return NO_ROWS;
  const { start, end } = phraseSpan(block.reading, statement);
  const named = mentionsIn(board, block.reading.text, start, end);
  const items = itemsOf(named.length > 0 ? named : [...bandBefore(board, fact), ...subjectOf(board, fact)]);
  return new Set(items.map(item => board.items[item]?.name ?? ''));
}

/** 20万—30万元车型销售 398.6 万辆: the name of the line holds the figure before. */
function bandBefore(board: Board, { block, statement }: Fact): readonly Mention[] {
  const { reading } = block;
  const band = previousOf(reading, statement);
  if (band?.sentence !== statement.sentence) return [];
  const { start = 0 } = reading.sentences[statement.sentence] ?? {};
  return mentionsIn(board, reading.text, start, statement.figure.span.start).filter(
    m => m.start <= band.figure.span.start && m.end >= band.figure.digits.end,
  );
}

const IN_PASSING =
  /^(?:[,，]\s?| [a-z]+, )(?:which|who|whose|where|still|once|after|having|(?:to|of|in|at|for|on|with|from|by) (?:which|whom|whose)|helped|hit|driven|lifted|hurt|aided|supported|boosted|buoyed|favoured|spurred|despite|thanks to|because of|with|now|long|traditionally|the|an?|by far)\b[^;；。]{0,80}, [^,，;；]{0,30}$/iu;

/** "Harlow, which had lost 4,130 in 2021, gained 1,795": what stands between is said in passing. */
function subjectOf(board: Board, { block, statement }: Fact): readonly Mention[] {
  const { text, sentences } = block.reading;
  const start = sentences[statement.sentence]?.start ?? 0;
  const named = mentionsIn(board, text, start, statement.figure.span.start);
  const [only] = named;
  const isApart = only !== undefined && IN_PASSING.test(text.slice(only.end, statement.figure.span.start));
  return isApart && itemsOf(named).length === 1 ? named : [];
}

const NO_ROWS: ReadonlySet<string> = new Set();

function roleFits(c: TableFact, s: Statement): boolean {
  if (s.role === 'growth') return c.role === 'growth' || (c.role === 'level' && c.figure.kind === 'percent');
  if (s.role === 'share') return c.role === 'share' || c.figure.kind === 'percent';
  return c.role === 'level' || c.role === 'total' || c.role === 'share' || c.role === 'unknown';
}

/** A row or column whose name is a period, or that says "total", names nothing by itself. */
function isNamed(c: TableFact, fact: Fact): boolean {
  return nameMatches(c.rowName, fact) || nameMatches(c.columnName, fact);
}

export function fits(a: Period, b: Period): boolean {
  return samePeriod(a, b) || covers(a, b) || covers(b, a);
}

/** The table says this value somewhere, as a cell or as the sum of a column: the prose speaks of that, then. */
export function isSaid(table: PlacedTable, s: Statement): boolean {
  const own = inBase(s.figure);
  const turned = mirrored(own);
  if (
    cellsOf(table).some(
      c => comparable(c.figure, s.figure) && (isRoundingOf(c.base, own) || isRoundingOf(c.base, turned)),
    )
  )
    return true;
  return lineSums(table).some(x => comparable(x.like.figure, s.figure) && meets(x.sum, own));
}

function mirrored(i: Interval): Interval {
  return { low: -i.high, high: -i.low };
}

export interface LineSum {
  readonly name: string;
  readonly sum: Interval;
  readonly value: number;
  readonly like: TableFact;
}

/** What each column comes to, total rows left out. */
export const lineSums: (table: PlacedTable) => readonly LineSum[] = once(table => sumUp(cellsOf(table)));

function sumUp(cells: readonly TableFact[]): LineSum[] {
  const own = cells.filter(c => !c.isTotal && c.figure.kind === 'amount');
  return [...grouped(own, c => c.columnName)].flatMap(([name, list]) => {
    const first = list[0];
    if (first === undefined || list.length < 2 || list.some(c => !comparable(c.figure, first.figure)))
      return [];
    return [
      {
        name,
        sum: sum(list.map(c => c.base)),
        value: list.reduce((a, c) => a + c.figure.value, 0),
        like: first,
      },
    ];
  });
}
