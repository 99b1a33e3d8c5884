import { DEFINITE_NUMBER, OF_SOME } from '../../lexicon/definite-rows.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../../reading/numbers/word-table.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, boardsOf } from '../document/board.ts';
import { tablesNear } from '../document/tie.ts';
import { rivalsOf } from '../document/vectors.ts';
import type { Draft, Rule } from '../rule.ts';
import { count } from '../total/count.ts';

/** "in all eight districts" beside a table with seven rows under "District". */
export const countOfRows: Rule = {
  id: count.id,
  severity: 'warning',
  summary: 'The text counts other numbers of what the rows of its table are than there are rows.',
  scope: 'document',
  check: document =>
    document.tables.length === 0 ? [] : ofEach(document.prose, block => checkBlock(document, block)),
};

const FEWEST = 3;
/** Further off, they are other things of that name. */
const FARTHEST = 2;

function checkBlock(document: DocumentReading, block: DocumentReading['prose'][number]): Draft[] {
  const { text } = block.reading;
  const boards = tablesNear(document, block).flatMap(t => rowsOf(t) ?? []);
  if (boards.length === 0) return [];
  return matchesIn(text, DEFINITE_NUMBER).flatMap(found => {
    const stated = numberOf(found[1] ?? found[3] ?? '');
    const noun = found[2] ?? found[4] ?? '';
    if (stated === undefined || OF_SOME.test(found[0])) return [];
    const named = boards.filter(b => isNounOf(headOf(b), noun));
    const [board] = named;
    if (board === undefined || named.some(b => Math.abs(rivalsOf(b).length - stated) > FARTHEST)) return [];
    if (named.some(b => rivalsOf(b).length === stated || b.items.length === stated)) return [];
    const start =
      block.start + found.index + found[0].search(/\d|(?<=\s|^)[a-z]+ [a-z]+$|[一二两兩三四五六七八九十]/iu);
    return [
      {
        span: { start, end: block.start + found.index + found[0].length },
        message: `Stated ${stated} ${noun}; the table has ${rivalsOf(board).length}`,
        related: [],
        fixes: [],
      },
    ];
  });
}

/** The rows as things of one name; none where some gather the rest, or the caption speaks of the largest alone. */
function rowsOf(table: PlacedTable): Board | undefined {
  const board = boardsOf(table)?.[0];
  if (board === undefined || table.model.time === 'rows' || rivalsOf(board).length < FEWEST) return undefined;
  if (board.items.some(i => i.part === 'rest') || OF_SOME.test(table.model.caption)) return undefined;
  const names = rivalsOf(board).map(i => board.items[i]?.name);
  return new Set(names).size === names.length ? board : undefined;
}

function headOf({ table }: Board): string {
  return (table.model.columns[0]?.name ?? '').trim().toLowerCase();
}

/** "districts" under "District", 区 under 区. */
function isNounOf(head: string, noun: string): boolean {
  if (/^[\u3400-\u9fff]/u.test(noun)) return head !== '' && head === noun;
  const one = noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$|s$/, '');
  return noun.toLowerCase() !== one && head === one;
}

function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word);
  return /[a-z]/i.test(word)
    ? longestMatch(ENGLISH_NUMBERS, word.toLowerCase(), 0)?.value
    : readChineseNumber(word, 0)?.value;
}
