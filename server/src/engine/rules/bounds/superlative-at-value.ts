import { LEAST, MOST, NARROWED, NOT_OF_ALL, SUPERLATIVE_OF_SOME_KIND } from '../../lexicon/superlatives.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { below, meets } from '../../quantity/interval.ts';
import type { PlacedProse } from '../../reading/document-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, cellAt, type Vector } from '../document/board.ts';
import { itemsOf, mentionsIn } from '../document/mentions.ts';
import { besideTables, type Sentence } from '../document/passages.ts';
import { rivalsOf } from '../document/vectors.ts';
import type { Draft, Rule } from '../rule.ts';
import { superlative } from './superlative.ts';

/**
 * "The quickest answers, at 298 ms, come from Cinder": the value tells which column is meant, and there others lie on both
 * sides of it. Whichever way the word goes, the item is no extreme.
 */
export const superlativeAtValue: Rule = {
  id: superlative.id,
  severity: superlative.severity,
  summary: 'What is called the quickest, dearest or best, at a value of the table, has others on both sides.',
  scope: 'document',
  check: document =>
    besideTables(document).flatMap(({ block, boards, sentences }) =>
      ofEach(sentences, sentence => boards.flatMap(board => check(board, block, sentence)).slice(0, 1)),
    ),
};

/** How far a value may stand from its superlative. */
const REACH = 60;

function check(board: Board, block: PlacedProse, sentence: Sentence): Draft[] {
  const found = SUPERLATIVE_OF_SOME_KIND.exec(sentence.text);
  if (found === null || MOST.test(found[0]) || LEAST.test(found[0])) return [];
  if (NOT_OF_ALL.test(sentence.text) || NARROWED.test(sentence.text)) return [];
  const { text, statements } = block.reading;
  const mentions = mentionsIn(board, text, sentence.start, sentence.end);
  const [item] = itemsOf(mentions);
  const [mention] = mentions;
  if (item === undefined || mention === undefined || itemsOf(mentions).length > 1) return [];
  const own = statements.filter(
    s => s.figure.span.start >= sentence.start && s.figure.span.end <= sentence.end,
  );
  const [value] = own;
  const at = sentence.start + found.index;
  if (value === undefined || own.length > 1 || !isValue(value)) return [];
  if (Math.abs(value.figure.span.start - at) > REACH) return [];
  const columns = board.vectors.filter(v => isTold(v.figures[item], value));
  const [column] = columns;
  if (column === undefined || columns.length > 1) return [];
  const beside = beyond(board, column, item);
  if (beside === undefined) return [];
  return [
    {
      span: { start: mention.start + block.start, end: mention.end + block.start },
      message: `"${found[0].trim()}" is said of ${value.figure.text}; ${column.name} has ${beside.map(f => f.text).join(' and ')} on either side`,
      related: beside.map(f => cellAt(board, f, '')),
      fixes: [],
    },
  ];
}

function isValue({ figure, role, base }: Statement): boolean {
  const isPlain = figure.hedge === undefined && figure.range === undefined && figure.kind !== 'fraction';
  return isPlain && (role === 'level' || role === 'share') && base !== 'from' && base !== 'past';
}

function isTold(cell: Figure | undefined, { figure }: Statement): boolean {
  if (cell === undefined || cell.kind !== figure.kind) return false;
  const isAlike = comparable(cell, figure) || cell.unit === undefined;
  return isAlike && (meets(inBase(cell), inBase(figure)) || cell.written === figure.written);
}

/** A value below and one above that of the item, of those compared. */
function beyond(board: Board, { figures }: Vector, item: number): readonly Figure[] | undefined {
  const own = figures[item];
  if (own === undefined) return undefined;
  const others = rivalsOf(board).flatMap(r => (r === item ? [] : (figures[r] ?? [])));
  const less = others.find(f => comparable(f, own) && below(inBase(f), inBase(own)));
  const more = others.find(f => comparable(f, own) && below(inBase(own), inBase(f)));
  return less === undefined || more === undefined ? undefined : [less, more];
}
