import { areOpposed } from '../../lexicon/opposites.ts';
import { digitsOf, roundedTo } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { slipBetween } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Board, cellAt, sideOf } from '../document/board.ts';
import { mentionsIn } from '../document/mentions.ts';
import { isSaid, tablesNear } from '../document/tie.ts';
import { namesHead } from '../document/vocabulary.ts';
import { wordingOf } from '../document/wording.ts';
import type { Draft, Rule } from '../rule.ts';
import { isMade, isOfOneSort, isPlain, isToldElsewhere } from './slip-of-cell.ts';

/**
 * "Households on the night rate in zone B are charged 17.9 cents" beside 19.7 for zone B: the sentence names a line of a table,
 * and the figure is one of that line's with two digits changed.
 */
export const rowSlip: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'warning',
  summary: 'A figure of the text has the digits of a cell of the line that it names in another order.',
  scope: 'document',
  check: document =>
    document.tables.length === 0
      ? []
      : factsOf(document).flatMap(fact => (isPlain(fact) ? check(document, fact) : [])),
};

function check(document: DocumentReading, fact: Fact): Draft[] {
  const { statement } = fact;
  const tables = tablesNear(document, { section: fact.section, start: fact.start });
  for (const table of tables) {
    const [board] = sideOf(table);
    const item = board && itemBefore(board, fact);
    if (board === undefined || item === undefined) continue;
    const cell = slipIn(board, item, fact);
    if (cell === undefined) continue;
    if (tables.some(t => isSaid(t, statement)) || isToldElsewhere(document, fact)) return [];
    return isMade(fact, lineOf(board, item)) ? [] : [draft(board, item, cell, fact)];
  }
  return [];
}

/** The line that the sentence named last before the figure, or alone behind it. */
function itemBefore(board: Board, { block, statement }: Fact): number | undefined {
  const { text, sentences } = block.reading;
  const sentence = sentences[statement.sentence];
  if (sentence === undefined) return undefined;
  const { start, end } = statement.figure.span;
  const before = mentionsIn(board, text, sentence.start, start);
  const [named] = before.slice(-1);
  if (named !== undefined) return named.item;
  return (
    only(mentionsIn(board, text, end, sentence.end))?.item ??
    lettered(board, text.slice(sentence.start, start))
  );
}

const LETTER = /^(?:[A-Z]|\d{1,3})$/;

/** "in zone B": the only line of those that a letter or number tells apart, by what stands over them. */
function lettered({ items, table: { model } }: Board, before: string): number | undefined {
  const head = model.columns[0]?.name ?? '';
  if (!/^[A-Z][a-z]{2,}$/.test(head) || !LETTER.test(items[0]?.name ?? '')) return undefined;
  const found = matchesIn(before, /\b([A-Za-z]{3,}) ([A-Z]|\d{1,3})\b/g).filter(
    ([, noun = '']) => noun.toLowerCase() === head.toLowerCase(),
  );
  const at = items.findIndex(({ name }) => name === only(found)?.[2]);
  return at < 0 ? undefined : at;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function lineOf({ vectors }: Board, item: number): Figure[] {
  return vectors.flatMap(v => v.figures[item] ?? []);
}

interface Cell {
  readonly figure: Figure;
  readonly head: string;
}

/** The only cell of the line with the claim's digits but for two that have changed places. */
function slipIn(board: Board, item: number, fact: Fact): Cell | undefined {
  const { figure } = fact.statement;
  const own = digitsOf(figure);
  const { sentence, isAhead } = wordingOf(fact);
  if (isAhead) return undefined;
  const found = board.vectors.flatMap(({ name, figures }): Cell[] => {
    const cell = figures[item];
    if (cell === undefined || cell.written === '') return [];
    if (!isOfOneSort(cell, figure)) return [];
    const told = roundedTo(digitsOf(cell), Math.max(LONG, own.digits.length));
    // A note on the table that its figures are thousands may stand anywhere
    const isUnscaled = isBare(cell) && SCALES.has(own.exponent - told.exponent);
    const slip = slipBetween(isUnscaled ? { ...told, exponent: own.exponent } : told, own);
    if (slip !== 'swap' && slip !== 'farSwap') return [];
    const length = Math.max(told.digits.length, own.digits.length);
    return length >= LONG || namesHead(name, sentence) ? [{ figure: cell, head: name }] : [];
  });
  const cell = only(found);
  return cell === undefined || areOpposed(`${cell.head}`, sentence) ? undefined : cell;
}

function isBare({ unit, scale }: Figure): boolean {
  return unit === undefined && scale === 1;
}

const SCALES: ReadonlySet<number> = new Set([3, 4, 6, 8, 9]);

/** Three digits change places by chance in one line of a table of some columns in a hundred. */
const LONG = 3;

function draft(board: Board, item: number, { figure, head }: Cell, fact: Fact): Draft {
  const name = [board.items[item]?.name ?? '', head].filter(n => n !== '').join(', ');
  return {
    span: spanOf(fact),
    message: `Stated ${fact.statement.figure.text}; the table has ${figure.text} for ${name}`,
    related: [cellAt(board, figure, head)],
    fixes: [],
    yields: true,
  };
}
