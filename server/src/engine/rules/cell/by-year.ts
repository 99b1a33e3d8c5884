import { areOpposed } from '../../lexicon/opposites.ts';
import { baseValue } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { areWithin } from '../../quantity/interval.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { type Board, boardsOf } from '../document/board.ts';
import { fits } from '../document/tie.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { wordingOf } from '../document/wording.ts';
import { isOfOneSort, type OnLine, onLine, only } from './binding.ts';
import { isTurned, slipOf, TELLING_DIGITS } from './slips.ts';

/**
 * "At the end of June 2024 the group employed 18,340 people" beside 18,034 in a table by years: the sentence names the line by
 * its time alone, and the figure is the only one of its sort in it with two digits changed, or one wrong.
 */
export function cellOfYear(table: PlacedTable, fact: Fact): OnLine | undefined {
  const period = timeOf(fact);
  return period && only((boardsOf(table) ?? []).flatMap(board => slipIn(board, period, fact)));
}

/** The statement's own time, or the only one that its sentence names. */
function timeOf({ block, statement }: Fact): Period | undefined {
  if (statement.period !== undefined) return statement.dated ? statement.period : undefined;
  const { tokens = [] } = block.reading.sentences[statement.sentence] ?? {};
  const times = tokens.flatMap(t =>
    t.type === 'period' && t.period !== undefined ? [{ ...t, period: t.period }] : [],
  );
  const [time] =
    times.length === 1 ? times : times.filter(t => t.end <= statement.figure.span.start).slice(-1);
  return time?.period;
}

/** The only figure of its sort in the line of that time, where it is a slip of it. */
function slipIn(board: Board, period: Period, fact: Fact): OnLine[] {
  const item = lineOf(board, period);
  if (item === undefined) return [];
  const alike = board.vectors.flatMap(({ name, role, figures }) => {
    const figure = figures[item];
    const isLevel = role !== 'growth' && role !== 'change' && role !== 'compound';
    return figure !== undefined && isLevel && isOfOneSort(figure, fact.statement.figure)
      ? [{ figure, head: name }]
      : [];
  });
  // Names are held against each other last, for that costs the most
  const [slip] = alike.filter(
    ({ figure, head }) => isSlip(figure, head, board, fact) && !areOpposed(head, wordingOf(fact).sentence),
  );
  const isOnly = slip !== undefined && alike.filter(c => isNear(c.figure, slip.figure)).length === 1;
  const found = isOnly ? onLine(board, item, slip.figure) : undefined;
  return found === undefined ? [] : [found];
}

/** The line of a time: of one that covers it, of that very time, or of the one that ends with it. */
function lineOf({ items }: Board, period: Period): number | undefined {
  const lines = items.flatMap((item, i) =>
    item.period !== undefined && fits(item.period, period) ? [i] : [],
  );
  const exact = lines.filter(i => samePeriod(items[i]?.period ?? period, period));
  // "closed 2023 with" beside four quarters: where it stood at the end of the last
  const closing = lines.filter(i => items[i]?.period?.end === period.end);
  const [item] = lines.length === 1 ? lines : exact.length > 0 ? exact : closing;
  return item;
}

/** Figures of one size: domestic and foreign guests may differ by a digit. */
function isNear(a: Figure, b: Figure): boolean {
  return areWithin(2, Math.abs(a.value), Math.abs(b.value));
}

/** Four digits in another order are no chance; three, or one wrong of four, want a word that the table uses too. */
function isSlip(cell: Figure, head: string, board: Board, fact: Fact): boolean {
  const { figure } = fact.statement;
  const length = digitCount(figure.written);
  const isOtherOrder = isTurned(cell, figure);
  const slip = slipOf(cell, figure);
  if (length >= LONG && isOtherOrder) return true;
  if (length < TELLING_DIGITS || !(isOtherOrder || slip === 'digit')) return false;
  const { sentence, clause } = wordingOf(fact);
  const isNamed = namesHead(head, sentence) || relevance(board.table, clause).shared > 0;
  if (length < LONG) return isNamed && isOtherOrder;
  const isBare = relevance(board.table, clause).foreign <= 2;
  return isNamed && isBare && (slip === 'digit' || (namesHead(head, clause) && isAlmost(cell, figure)));
}

const LONG = 4;

/** Told as sharply, and a little off: of one line there is one value at one time. */
function isAlmost(a: Figure, b: Figure): boolean {
  const areSharp = a.hedge === undefined && b.hedge === undefined;
  return areSharp && areWithin(ALMOST, baseValue(a), baseValue(b));
}

const ALMOST = 1.06;
