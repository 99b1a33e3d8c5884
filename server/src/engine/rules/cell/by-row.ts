import { areOpposed } from '../../lexicon/opposites.ts';
import { writingOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Board, sideOf } from '../document/board.ts';
import { mentionsIn } from '../document/mentions.ts';
import { namesHead } from '../document/vocabulary.ts';
import { wordingOf } from '../document/wording.ts';
import { isOfOneSort, type OnLine, onLine, only } from './binding.ts';
import { isTurned, TELLING_DIGITS } from './slips.ts';

/**
 * "Households on the night rate in zone B are charged 17.9 cents" beside 19.7 for zone B: the sentence names a line of a table,
 * and the figure is one of that line's with two digits changed.
 */
export function cellOfRow(table: PlacedTable, fact: Fact): OnLine | undefined {
  const [board] = sideOf(table);
  const item = board && itemBefore(board, fact);
  if (board === undefined || item === undefined) return undefined;
  const { figure } = fact.statement;
  const { sentence } = wordingOf(fact);
  const found = board.vectors.flatMap(({ name, figures }) => {
    const cell = figures[item];
    if (cell === undefined || !isOfOneSort(cell, figure) || !isTurned(cell, figure)) return [];
    return isLong(cell) || isLong(figure) || namesHead(name, sentence) ? [{ cell, head: name }] : [];
  });
  const cell = only(found);
  if (cell === undefined || areOpposed(cell.head, sentence)) return undefined;
  return onLine(board, item, cell.cell);
}

/** Two digits change places by chance in one line of a table of some columns in a hundred. */
function isLong({ written }: Figure): boolean {
  return writingOf(written).significant >= TELLING_DIGITS;
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
