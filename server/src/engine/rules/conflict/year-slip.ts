import { areOpposed } from '../../lexicon/opposites.ts';
import { baseValue } from '../../quantity/compare.ts';
import { digitsOf, writingOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import { isTransposed, slipBetween } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { type Board, boardsOf, cellAt } from '../document/board.ts';
import { fits, isSaid, tablesNear } from '../document/tie.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { wordingOf } from '../document/wording.ts';
import type { Draft, Rule } from '../rule.ts';
import { isMade, isOfOneSort, isPlain, isToldElsewhere } from './slip-of-cell.ts';

/**
 * "At the end of June 2024 the group employed 18,340 people" beside 18,034 in a table by years: the sentence names the line by
 * its time alone, and the figure is the only one of its sort in it with two digits changed, or one wrong.
 */
export const yearSlip: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'warning',
  summary: 'A figure of the text has the digits of a cell of the year that it speaks of in another order.',
  scope: 'document',
  check: document =>
    document.tables.length === 0
      ? []
      : factsOf(document).flatMap(fact => (isPlain(fact) ? check(document, fact) : [])),
};

function check(document: DocumentReading, fact: Fact): Draft[] {
  const period = timeOf(fact);
  if (period === undefined) return [];
  const tables = tablesNear(document, { section: fact.section, start: fact.start });
  for (const table of tables) {
    const found = (boardsOf(table) ?? []).flatMap(board => slipIn(board, period, fact));
    const [cell] = found;
    if (cell === undefined || found.length > 1) continue;
    if (wordingOf(fact).isAhead) return [];
    if (tables.some(t => isSaid(t, fact.statement)) || isToldElsewhere(document, fact)) return [];
    return isMade(fact, cell.line) ? [] : [draft(cell, fact)];
  }
  return [];
}

/** The statement's own time, or the only one that its sentence names. */
function timeOf({ block, statement }: Fact): Period | undefined {
  if (statement.period !== undefined) return statement.dated ? statement.period : undefined;
  const { tokens = [] } = block.reading.sentences[statement.sentence] ?? {};
  const times = tokens.flatMap(t =>
    t.type === 'period' && t.period !== undefined ? [{ ...t, period: t.period }] : [],
  );
  const [only] =
    times.length === 1 ? times : times.filter(t => t.end <= statement.figure.span.start).slice(-1);
  return only?.period;
}

interface Cell {
  readonly board: Board;
  readonly figure: Figure;
  readonly head: string;
  readonly line: readonly Figure[];
}

/** The only figure of its sort in the line of that time, where it is a slip of it. */
function slipIn(board: Board, period: Period, fact: Fact): Cell[] {
  const lines = board.items.flatMap((item, i) =>
    item.period !== undefined && fits(item.period, period) ? [i] : [],
  );
  const exact = lines.filter(i => samePeriod(board.items[i]?.period ?? period, period));
  // "closed 2023 with" beside four quarters: where it stood at the end of the last
  const closing = lines.filter(i => board.items[i]?.period?.end === period.end);
  const [item] = lines.length === 1 ? lines : exact.length > 0 ? exact : closing;
  if (item === undefined) return [];
  const line = board.vectors.flatMap(v => v.figures[item] ?? []);
  const alike = board.vectors.flatMap(({ name, role, figures }) => {
    const figure = figures[item];
    const isLevel = role !== 'growth' && role !== 'change' && role !== 'compound';
    return figure !== undefined && isLevel && isOfOneSort(figure, fact.statement.figure)
      ? [{ board, figure, head: name, line }]
      : [];
  });
  // Names are held against each other last, for that costs the most
  const [only] = alike.filter(
    ({ figure, head }) => isSlip(figure, head, board, fact) && !areOpposed(head, wordingOf(fact).sentence),
  );
  return only !== undefined && alike.filter(c => isNear(c.figure, only.figure)).length === 1 ? [only] : [];
}

/** Figures of one size: domestic and foreign guests may differ by a digit. */
function isNear(a: Figure, b: Figure): boolean {
  const ratio = Math.abs(a.value / b.value);
  return ratio > 0.5 && ratio < 2;
}

/** Four digits in another order are no chance; three, or one wrong of four, want a word that the table uses too. */
function isSlip(cell: Figure, head: string, board: Board, fact: Fact): boolean {
  const { figure } = fact.statement;
  const { length } = writingOf(figure.written).digits;
  const isTurned = isTransposed(cell.written, figure.written) && cell.scale === figure.scale;
  const slip = slipBetween(digitsOf(cell), digitsOf(figure));
  const isSwap = slip === 'swap' || slip === 'farSwap';
  if (length >= 4 && (isTurned || isSwap)) return true;
  if (length < 3 || !(isTurned || isSwap || slip === 'digit')) return false;
  const { sentence, clause } = wordingOf(fact);
  const isNamed = namesHead(head, sentence) || relevance(board.table, clause).shared > 0;
  if (length === 3) return isNamed && (isTurned || isSwap);
  const isBare = relevance(board.table, clause).foreign <= 2;
  return (
    length >= 4 &&
    isNamed &&
    isBare &&
    (slip === 'digit' || (namesHead(head, clause) && isAlmost(cell, figure)))
  );
}

/** Told as sharply, and a little off: of one line there is one value at one time. */
function isAlmost(a: Figure, b: Figure): boolean {
  const ratio = baseValue(a) / baseValue(b);
  return a.hedge === undefined && b.hedge === undefined && ratio > 1 / ALMOST && ratio < ALMOST;
}

const ALMOST = 1.06;

function draft({ board, figure, head }: Cell, fact: Fact): Draft {
  return {
    span: spanOf(fact),
    message: `Stated ${fact.statement.figure.text}; the table has ${figure.text}${head === '' ? '' : ` for ${head}`}`,
    related: [cellAt(board, figure, head)],
    fixes: [],
    yields: true,
  };
}
