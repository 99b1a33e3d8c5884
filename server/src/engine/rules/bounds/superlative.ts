import { OF_THE_CHANGE_OPENS } from '../../lexicon/contributions.ts';
import {
  ANY_RANK,
  AT_VALUE,
  CALLS,
  CLASS_NOUN,
  NARROWED,
  NEXT_RANK,
  NOT_OF_ALL,
  OF_ONE_SORT,
  ORDERED,
  PER_HEAD,
  RANKS,
} from '../../lexicon/superlatives.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Board } from '../document/board.ts';
import { itemsOf, type Mention, mentionsIn, unnamed } from '../document/mentions.ts';
import { besideTables, type Passage } from '../document/passages.ts';
import { spanIn } from '../document/places.ts';
import { itemAt, placeOf, rivalsOf, type Scale } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Order, orderIn, scalesFor } from './orders.ts';

/** "The Coast has the most pupils", 東寮鎮人口最多, "Italy ranks second": the table puts another item there. */
export const superlative: Rule = {
  id: 'bounds/superlative',
  severity: 'warning',
  summary: 'The item called largest, highest or smallest is so in no column of the table.',
  scope: 'document',
  check: document =>
    besideTables(document).flatMap(({ block, boards, sentences }) =>
      ofEach(sentences, sentence =>
        ofEach(ofEach(sentence.clauses, splitAtRanks), clause =>
          checkClause(boards, block.reading.text, sentence, clause).map(d => ({
            ...d,
            span: spanIn(block, d),
          })),
        ),
      ),
    ),
};

/** "highest on the Green line and lowest on the Amber line": each rank with its own item. */
function splitAtRanks(clause: Passage): Passage[] {
  const at = NEXT_RANK.exec(clause.text);
  if (at === null || !ANY_RANK.test(clause.text.slice(0, at.index))) return [clause];
  const middle = clause.start + at.index;
  return [
    { text: clause.text.slice(0, at.index), start: clause.start, end: middle },
    { text: clause.text.slice(at.index), start: middle, end: clause.end },
  ];
}

/** What a clause claims: this item stands at this place of an order. */
interface Claim {
  readonly mention: Mention;
  readonly order: Order;
}

function checkClause(boards: readonly Board[], text: string, sentence: Passage, clause: Passage): Draft[] {
  if (!ORDERED.test(clause.text) || OPENS_NARROWED.test(sentence.text)) return [];
  // 空置最严重的澜州恰好体量最小: which words are of which order is left open
  if (clause.text.split('最').length > 2) return [];
  // "Of the $1,172 million increase, transport takes the largest part": of what was added, which no column shows
  if (OF_THE_CHANGE_OPENS.test(sentence.text)) return [];
  const drafts: Draft[] = [];
  for (const board of boards) {
    const words = unnamed(text, clause, mentionsIn(board, text, clause.start, clause.end));
    const order = orderIn(words);
    if (order === undefined || isOfOthers(words, order) || isOfOneSort(board, clause, sentence)) continue;
    const mention = subjectOf(board, text, sentence, clause, order);
    if (mention === undefined || !isOnTopic(board, withoutRank(words, order, text, clause, mention)))
      continue;
    const found = judge(board, { mention, order }, words, sentence.text);
    if (found === 'holds') return [];
    if (found !== undefined) drafts.push(found);
  }
  return drafts.slice(0, 1);
}

/** "Nordfon, the third-largest network": what a thing is called that has its place there tells of no measure. */
function withoutRank(
  words: string,
  { said, start, end }: Order,
  text: string,
  clause: Passage,
  mention: Mention,
): string {
  const rest = words.replace(said, ' ');
  const between = text.slice(mention.end, clause.start + start);
  if (mention.end > clause.start + start || !CALLS.test(between)) return rest;
  const [called] = CLASS_NOUN.exec(words.slice(end)) ?? [];
  return called === undefined ? rest : rest.replace(called, ' ');
}

/** "Among private labels, which take 22% of the total, soy still leads": of less than the table. */
const OPENS_NARROWED = /^\W*(?:Among|Within)(?! (?:the|all)\b)/;

function isOfOthers(clause: string, { start, end, place }: Order): boolean {
  const rest = `${clause.slice(0, start)} ${clause.slice(end)}`;
  return (
    NOT_OF_ALL.test(place === 1 ? clause : rest) ||
    NARROWED.test(clause) ||
    RANKS.some(([, words]) => words.test(rest))
  );
}

/** "the largest foreign nationality", where nothing says that the table lists foreign ones only. */
function isOfOneSort({ table: { model } }: Board, clause: Passage, sentence: Passage): boolean {
  // "…, Belgians the second largest": of those spoken of before
  const said = ENDS_IN_RANK.test(clause.text) ? sentence.text : clause.text;
  const sort = OF_ONE_SORT.exec(said)?.[1]?.toLowerCase();
  if (sort === undefined) return false;
  const heads = [model.caption, ...model.columns.map(c => c.name)].join('\n').toLowerCase();
  return !heads.includes(sort);
}

const ENDS_IN_RANK = /\b(?:largest|biggest|highest|smallest|lowest|most|fewest|second|third|fourth)\W*$/i;

/** The one item that the clause names before the superlative, or straight behind it; else the one that the sentence goes on about. */
function subjectOf(
  board: Board,
  text: string,
  sentence: Passage,
  clause: Passage,
  order: Order,
): Mention | undefined {
  const at = clause.start + order.start;
  const mentions = mentionsIn(board, text, clause.start, clause.end);
  const [only] = mentions;
  if (itemsOf(mentions).length > 1) return undefined;
  if (only !== undefined) {
    if (only.end <= at) return only;
    return LEADS_TO.test(text.slice(clause.start + order.end, only.start)) ? only : undefined;
  }
  // "Austria, the smallest producer, exports", "The smallest producer, Austria, exports"
  const before = mentionsIn(board, text, sentence.start, clause.start);
  const last = before.at(-1);
  if (last !== undefined && itemsOf(before).length === 1 && GOES_ON.test(text.slice(last.end, at)))
    return last;
  const next = mentionsIn(board, text, clause.end, Math.min(sentence.end, clause.end + 40));
  const first = next[0];
  const isApposed =
    first !== undefined &&
    /^[,，]\s*(?:the )?$/i.test(text.slice(clause.end, first.start)) &&
    /^(?:[,，.。]|$)/.test(text.slice(first.end, sentence.end)) &&
    !/\b(?:is|was|are|were|has|had|have)\b/i.test(clause.text);
  return isApposed ? first : undefined;
}

/** "The largest producer is", 最大的是, "the most went to": from the superlative to its item. */
const LEADS_TO =
  /^[^，。；]{0,12}(?:是|为|為)$|^(?: [a-z-]+){0,6} (?:is|was|are|were|remains?|went to|belongs to|came from|comes from|falls? to|fell to|by|in|at|on)(?: the)?(?: \p{Ll}+)? $/iu;
/** What may stand between an item and a superlative that is told of it: no other subject. */
const GOES_ON =
  /^(?:[^，。；]{0,16}[，]\s*(?:仍|也|均|是|为|為|成为|成為|位居|居|排名|排|位列|名列|占比|佔比|依然|继续|繼續|高居|稳居|穩居)?|,\s*(?:still |by far |clearly |again )?(?:the|its|with the|has the|had the|ranks|came) (?:country's |region's |group's )?)$/iu;

/** The clause speaks of what the table shows, or of nothing in particular. */
function isOnTopic(board: Board, words: string): boolean {
  const { model } = board.table;
  if (PER_HEAD.test(words) && !PER_HEAD.test([model.caption, ...model.columns.map(c => c.name)].join('\n')))
    return false;
  const { shared, foreign } = relevance(board.table, words);
  return shared > 0 || foreign === 0;
}

function judge(
  board: Board,
  { mention, order }: Claim,
  clause: string,
  sentence: string,
): Draft | 'holds' | undefined {
  if (isOfUntoldColumn(board, mention.item, clause.slice(order.end))) return undefined;
  const rivals = rivalsOf(board);
  const scales = scalesFor(board, order, clause, sentence).filter(
    s => s.values[mention.item] !== undefined && rivals.filter(r => s.values[r] !== undefined).length >= 2,
  );
  if (scales.length === 0) return undefined;
  const places = scales.map(s => placeOf(s, mention.item, rivals, order.way));
  if (places.some(p => p !== undefined && p[0] <= order.place && order.place <= p[1])) return 'holds';
  const shown = scales.find(s => itemAt(s, order.place, rivals, order.way) !== undefined);
  const name = board.items[mention.item]?.name ?? '';
  return {
    span: { start: mention.start, end: mention.end },
    message: `${name} is "${order.said}" in no column of the table${shown === undefined ? '' : ` (${showAt(board, shown, order, rivals)})`}`,
    related: shown === undefined ? [] : relatedAt(board, shown, order, rivals),
    fixes: [],
  };
}

/** "has the lowest claims ratio at 62.1%", and no cell of its line says 62.1: the table has no column of that. */
function isOfUntoldColumn({ vectors }: Board, item: number, behind: string): boolean {
  const value = AT_VALUE.exec(behind)?.[1];
  return value !== undefined && !vectors.some(v => v.figures[item]?.written === value);
}

function showAt(board: Board, scale: Scale, order: Order, rivals: readonly number[]): string {
  const item = itemAt(scale, order.place, rivals, order.way) as number;
  const figures = scale.figures[item] ?? [];
  return `${scale.name}: ${board.items[item]?.name} ${figures.map(f => f.text).join(' → ')}`;
}

function relatedAt(board: Board, scale: Scale, order: Order, rivals: readonly number[]): Draft['related'] {
  const item = itemAt(scale, order.place, rivals, order.way) as number;
  return (scale.figures[item] ?? []).map(f => ({
    span: spanIn(board.table, f),
    message: `${board.items[item]?.name}: ${f.text}`,
  }));
}
