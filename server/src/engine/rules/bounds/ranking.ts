import { FOLLOWED, NOT_OF_ALL, TOP_OF } from '../../lexicon/superlatives.ts';
import { below } from '../../quantity/interval.ts';
import type { PlacedProse } from '../../reading/document-reading.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Board } from '../document/board.ts';
import { itemsOf, type Mention, mentionsIn, unnamed } from '../document/mentions.ts';
import { besideTables, type Passage } from '../document/passages.ts';
import { spanIn } from '../document/places.ts';
import { placeOf, rivalsOf, type Scale } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Order, orderIn, scalesFor } from './orders.ts';

/** "Germany leads, followed by France and Poland", 前两位为甲和乙: the table has them in another order. */
export const ranking: Rule = {
  id: 'bounds/superlative',
  severity: 'warning',
  summary: 'Items named in order of size, or as the largest few, are so in no column of the table.',
  scope: 'document',
  check: document =>
    besideTables(document).flatMap(({ block, boards, sentences }) =>
      ofEach(sentences, sentence => checkSentence(boards, block, sentence)),
    ),
};

function checkSentence(boards: readonly Board[], block: PlacedProse, sentence: Passage): Draft[] {
  if (!FOLLOWED.test(sentence.text) && !TOP_OF.test(sentence.text)) return [];
  const drafts: Draft[] = [];
  for (const board of boards) {
    const run = orderedIn(board, block.reading.text, sentence) ?? topIn(board, block.reading.text, sentence);
    if (run === undefined) continue;
    const scales = run.scales.filter(s => run.items.every(i => s.values[i] !== undefined));
    if (scales.length === 0) continue;
    if (scales.some(s => (run.kind === 'order' ? isInOrder(board, s, run) : isTop(board, s, run)))) return [];
    drafts.push(draft(board, block, run, scales[0] as Scale));
  }
  return drafts.slice(0, 1);
}

/** Items that the sentence puts in an order, or calls the first few of one. */
interface Run {
  readonly kind: 'order' | 'top';
  readonly items: readonly number[];
  readonly mentions: readonly Mention[];
  readonly way: Order['way'];
  readonly scales: readonly Scale[];
}

/** "A leads, followed by B and C", 从高到低依次为A、B、C. */
function orderedIn(board: Board, text: string, sentence: Passage): Run | undefined {
  const mentions = mentionsIn(board, text, sentence.start, sentence.end);
  const words = unnamed(text, sentence, mentions);
  const at = FOLLOWED.exec(words);
  if (at === null || NOT_OF_ALL.test(words.replace(at[0], ' ')) || /\d/.test(words.slice(at.index)))
    return undefined;
  const from = sentence.start + at.index;
  const behind = listed(
    text,
    mentions.filter(m => m.start >= from),
    from + at[0].length,
  );
  const isWhole = /依次/.test(at[0]) || /[由从從]/.test(at[0]);
  const before = mentions.filter(m => m.end <= from);
  if (behind.length < (isWhole ? 2 : 1) || (!isWhole && itemsOf(before).length > 1)) return undefined;
  if (!isWhole && before.length === 0) return undefined;
  const order = isWhole ? DESCENDING : orderIn(words.slice(0, at.index));
  if (order === undefined || order.place !== 1 || !isAbout(board, words.slice(0, at.index))) return undefined;
  const run = isWhole ? behind : [...before.slice(-1), ...behind];
  return {
    kind: 'order',
    items: itemsOf(run),
    mentions: run,
    way: order.way,
    scales: scalesFor(board, order, words, sentence.text),
  };
}

const DESCENDING: Order = { way: 'most', of: 'level', place: 1, said: '', start: 0, end: 0 };

/** "The two largest producers, A and B": as many items as it counts. */
function topIn(board: Board, text: string, sentence: Passage): Run | undefined {
  const mentions = mentionsIn(board, text, sentence.start, sentence.end);
  const words = unnamed(text, sentence, mentions);
  const at = TOP_OF.exec(words);
  if (at === null || NOT_OF_ALL.test(words.replace(at[0], ' '))) return undefined;
  const count = COUNTS[(at[1] ?? at[2] ?? at[3] ?? '').toLowerCase()];
  const to = sentence.start + at.index + at[0].length;
  const behind = mentions.filter(m => m.start >= to);
  const first = behind[0];
  if (count === undefined || first === undefined || !isApposed(text.slice(to, first.start))) return undefined;
  const run = listed(text, behind, first.start);
  if (itemsOf(run).length !== count || !isAbout(board, at[0])) return undefined;
  const order: Order = /small|low|few|小|低|少/i.test(at[0]) ? { ...DESCENDING, way: 'least' } : DESCENDING;
  const of = /fast|quick|快|增/i.test(at[0]) ? 'change' : 'level';
  return {
    kind: 'top',
    items: itemsOf(run),
    mentions: run,
    way: order.way,
    scales: scalesFor(board, { ...order, of }, words, sentence.text),
  };
}

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  两: 2,
  兩: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};

function isApposed(gap: string): boolean {
  return /^[^，。；,]{0,8}(?:[,，—–]\s*(?:the )?|(?:是|为|為|分别是|分別是|分别为|分別為|依次为|依次為)|:\s*|：|(?: [a-z]+){0,3} (?:are|were)(?: the)? )$/i.test(
    gap,
  );
}

/** Mentions that stand in one list: 甲、乙和丙, "A, B and C". */
function listed(text: string, mentions: readonly Mention[], from: number): Mention[] {
  const out: Mention[] = [];
  let at = from;
  for (const m of mentions) {
    if (
      out.length > 0 &&
      !/^(?:\s*(?:[、，,]|和|与|與|及|以及|and|then|by|&|the)\s*){1,4}$/i.test(text.slice(at, m.start))
    )
      break;
    out.push(m);
    at = m.end;
  }
  return out;
}

function isAbout(board: Board, words: string): boolean {
  const { shared, foreign } = relevance(board.table, words);
  return shared > 0 || foreign === 0;
}

/** No item before a clearly smaller one, and nothing left out between them. */
function isInOrder(board: Board, scale: Scale, { items, way }: Run): boolean {
  const rivals = rivalsOf(board).filter(r => !items.includes(r));
  return items.slice(1).every((item, i) => {
    const [a, b] = [scale.values[items[i] as number], scale.values[item]];
    if (a === undefined || b === undefined) return false;
    const [more, less] = way === 'most' ? [a, b] : [b, a];
    if (below(more, less)) return false;
    return !rivals.some(r => {
      const other = scale.values[r];
      return other !== undefined && below(other, more) && below(less, other);
    });
  });
}

function isTop(board: Board, scale: Scale, { items, way }: Run): boolean {
  const rivals = rivalsOf(board);
  return items.every(item => (placeOf(scale, item, rivals, way)?.[0] ?? 99) <= items.length);
}

function draft(board: Board, block: PlacedProse, run: Run, scale: Scale): Draft {
  const first = run.mentions[0] as Mention;
  const last = run.mentions.at(-1) as Mention;
  const rivals = rivalsOf(board).filter(r => scale.values[r] !== undefined);
  const sign = run.way === 'most' ? -1 : 1;
  const sorted = [...rivals].sort(
    (a, b) => sign * ((scale.values[a]?.low ?? 0) - (scale.values[b]?.low ?? 0)),
  );
  const shown = sorted.slice(0, Math.max(run.items.length, 2) + 1);
  const text = (i: number) =>
    `${board.items[i]?.name} ${(scale.figures[i] ?? []).map(f => f.text).join(' → ')}`;
  return {
    span: { start: first.start + block.start, end: last.end + block.start },
    message: `Said to come in this order of size; the table (${scale.name}) has ${shown.map(text).join(', ')}`,
    related: ofEach(shown, i =>
      (scale.figures[i] ?? []).map(f => ({
        span: spanIn(board.table, f),
        message: text(i),
      })),
    ),
    fixes: [],
  };
}
