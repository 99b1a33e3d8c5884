import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  ABOVE,
  ALL,
  ALL_SO_MANY,
  EXCEPT,
  NONE,
  NOT_THE_LEVEL,
  ONLY,
  SO_MANY,
  UNDER,
  WENT_DOWN,
  WENT_EITHER_WAY,
  WENT_UP,
} from '../../lexicon/quantifiers.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { comparable } from '../../quantity/compare.ts';
import { below, type Interval } from '../../quantity/interval.ts';
import type { PlacedProse } from '../../reading/document-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../../reading/numbers/word-table.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Board } from '../document/board.ts';
import { itemsOf, type Mention, mentionsIn, unnamed } from '../document/mentions.ts';
import { besideTables, type Passage } from '../document/passages.ts';
import { spanIn } from '../document/places.ts';
import { changeScales, levelScales, ofYears, rivalsOf, type Scale } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Output fell in three of the six countries", 各区人口均增加, "every region has more than 60 schools": counted in the table. */
export const quantified: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'error',
  summary:
    'What the text says of all, of none, of only some lines of the table, or of so many, does not hold there.',
  scope: 'document',
  check: document =>
    besideTables(document).flatMap(({ block, boards, sentences }) =>
      ofEach(sentences, sentence =>
        sentence.clauses.flatMap((clause, i, all) =>
          checkClause(boards, block, sentence, withOpening(block.reading.text, clause, all[i - 1])),
        ),
      ),
    ),
};

/** 四个板块中，两个…; 除甲外，…: the clause before opens the count. */
function withOpening(text: string, clause: Passage, before: Passage | undefined): Passage {
  if (
    before === undefined ||
    !(/[中外]$/.test(before.text) || /^\s*(?:except|apart from|other than)\b/i.test(before.text))
  )
    return clause;
  return { text: text.slice(before.start, clause.end), start: before.start, end: clause.end };
}

/** Of which lines a predicate is said to hold. */
type Quantity =
  | { readonly kind: 'all'; readonly except: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'only' | 'named'; readonly items: readonly number[] }
  | { readonly kind: 'count'; readonly count: number };

/** What is said of each line, told by the scales on which it may be meant. */
interface Predicate {
  readonly scales: readonly Scale[];
  readonly holds: (value: Interval) => 'yes' | 'no' | 'maybe';
}

const PREDICATES = cue(WENT_UP, WENT_DOWN, WENT_EITHER_WAY, ABOVE, UNDER);

function checkClause(
  boards: readonly Board[],
  block: PlacedProse,
  sentence: Passage,
  clause: Passage,
): Draft[] {
  const { text } = block.reading;
  if (
    !mayHold(block.reading, PREDICATES) ||
    (!WENT_UP.test(clause.text) &&
      !WENT_DOWN.test(clause.text) &&
      !WENT_EITHER_WAY.test(clause.text) &&
      !ABOVE.test(clause.text) &&
      !UNDER.test(clause.text))
  )
    return [];
  const drafts: Draft[] = [];
  for (const board of boards) {
    const mentions = mentionsIn(board, text, clause.start, clause.end);
    const words = unnamed(text, clause, mentions);
    const quantity = quantityIn(board, words, mentions);
    if (quantity === undefined) continue;
    if (relevance(board.table, words).foreign > (countsAll(board, words) ? MOST_FOREIGN : 0)) continue;
    const found = predicatesIn(board, block, sentence, clause, words, quantity).flatMap(predicate => {
      const scales = predicate.scales.filter(
        s => rivalsOf(board).filter(r => s.values[r] !== undefined).length >= 2,
      );
      return scales.map(scale => ({ predicate, scale }));
    });
    if (found.some(({ predicate, scale }) => isTrue(board, scale, quantity, predicate))) return [];
    const told = nearestTo(board, quantity, found);
    if (told !== undefined) drafts.push(draft(board, block, clause, told.scale, quantity, told.predicate));
  }
  return drafts.slice(0, 1);
}

interface Meant {
  readonly predicate: Predicate;
  readonly scale: Scale;
}

/** The last, or of two ways that may be meant the one that fewer lines break. */
function nearestTo(board: Board, quantity: Quantity, found: readonly Meant[]): Meant | undefined {
  const broken = ({ predicate, scale }: Meant) =>
    rivalsOf(board).filter(r => {
      const value = scale.values[r];
      return value !== undefined && predicate.holds(value) === 'no';
    }).length;
  const last = found.at(-1);
  if (last === undefined || quantity.kind !== 'all') return last;
  return found.reduce((a, b) => (broken(b) <= broken(a) ? b : a));
}

/** "up on all six lines" beside a table of six under "Line": it is these, whatever the sentence calls what they show. */
const MOST_FOREIGN = 3;

function countsAll(board: Board, words: string): boolean {
  const found = ALL_SO_MANY.exec(words);
  const [count, noun] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
  const head = board.table.model.columns[0]?.name ?? '';
  return noun !== undefined && numberOf(count) === rivalsOf(board).length && isNounOf(head, noun);
}

/** "lines" under "Line", 路线 under 路线名称. */
function isNounOf(head: string, noun: string): boolean {
  return head !== '' && head.toLowerCase().includes(noun.toLowerCase().replace(/(?:ies|es|s)$/, ''));
}

function quantityIn(board: Board, words: string, mentions: readonly Mention[]): Quantity | undefined {
  const items = itemsOf(mentions);
  const so = SO_MANY.exec(words);
  if (so !== null && items.length === 0) {
    const [count, of] =
      so[1] === undefined ? [numberOf(so[4]), numberOf(so[3])] : [numberOf(so[1]), numberOf(so[2])];
    return count !== undefined && of === rivalsOf(board).length && count < of
      ? { kind: 'count', count }
      : undefined;
  }
  const isExcept = EXCEPT.test(words);
  if (ONLY.test(words)) return items.length > 0 && !isExcept ? { kind: 'only', items } : undefined;
  if (ALL.test(words)) return items.length > 0 === isExcept ? { kind: 'all', except: items } : undefined;
  if (NONE.test(words)) return items.length === 0 ? { kind: 'none' } : undefined;
  return items.length > 0 && !isExcept ? { kind: 'named', items } : undefined;
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return Number(word);
  return /[a-z]/i.test(word)
    ? longestMatch(ENGLISH_NUMBERS, word.toLowerCase(), 0)?.value
    : readChineseNumber(word, 0)?.value;
}

function predicatesIn(
  board: Board,
  block: PlacedProse,
  sentence: Passage,
  clause: Passage,
  words: string,
  quantity: Quantity,
): Predicate[] {
  const figures = block.reading.statements.filter(
    s =>
      s.figure.span.start >= clause.start && s.figure.span.end <= clause.end && !isCounter(words, clause, s),
  );
  const dates = /(?:19|20)\d\d/.test(clause.text) ? clause.text : sentence.text;
  const [limit] = figures;
  if (figures.length > 1) return [];
  if (limit !== undefined) {
    const threshold = quantity.kind === 'named' ? undefined : thresholdOf(board, limit, words, clause, dates);
    return threshold === undefined ? [] : [threshold];
  }
  if (NOT_THE_LEVEL.test(words)) return [];
  const scales = ofYears(changeScales(board, words), dates);
  return waysOf(words, quantity).map(way => ({ scales, holds: value => sideOfZero(value, way) }));
}

/** "All improved": all the one way or all the other. */
function waysOf(words: string, quantity: Quantity): (1 | -1)[] {
  const [up, down] = [WENT_UP.test(words), WENT_DOWN.test(words)];
  if (up !== down) return [up ? 1 : -1];
  return !up && quantity.kind === 'all' && WENT_EITHER_WAY.test(words) ? [1, -1] : [];
}

/** The number of "three of the six" is no limit. */
function isCounter(words: string, clause: Passage, { figure }: Statement): boolean {
  const so = SO_MANY.exec(words);
  const at = figure.span.start - clause.start;
  return (
    (so !== null && at >= so.index && at <= so.index + so[0].length + 1) ||
    (figure.unit === undefined && figure.written === '')
  );
}

function thresholdOf(
  board: Board,
  { figure }: Statement,
  words: string,
  clause: Passage,
  dates: string,
): Predicate | undefined {
  const near = `${words.slice(Math.max(0, figure.span.start - clause.start - 16), figure.span.start - clause.start)} ${words.slice(figure.span.end - clause.start, figure.span.end - clause.start + 4)}`;
  const isUnder = UNDER.test(near);
  if (figure.range !== undefined || (!isUnder && !ABOVE.test(near))) return undefined;
  const isChange = figure.kind === 'percent' && (WENT_UP.test(words) || /增速|增幅|growth/i.test(words));
  if (!isChange && (WENT_UP.test(words) || WENT_DOWN.test(words))) return undefined;
  const all = isChange ? changeScales(board, words).filter(s => s.by === 'rate') : levelScales(board, words);
  const scales = all.filter(s =>
    s.figures.some(f => f[0] !== undefined && (isChange || comparable(f[0], figure))),
  );
  const factor = (figure.unit?.factor ?? 1) * (isChange && figure.kind !== 'percent' ? 100 : 1);
  const limit = figure.value * factor;
  return {
    scales: ofYears(scales, dates),
    holds: value => sideOfZero({ low: value.low - limit, high: value.high - limit }, isUnder ? -1 : 1),
  };
}

function sideOfZero(value: Interval, side: 1 | -1): 'yes' | 'no' | 'maybe' {
  const zero = { low: 0, high: 0 };
  if (below(zero, value)) return side > 0 ? 'yes' : 'no';
  if (below(value, zero)) return side > 0 ? 'no' : 'yes';
  return 'maybe';
}

function isTrue(board: Board, scale: Scale, quantity: Quantity, { holds }: Predicate): boolean {
  const verdicts = rivalsOf(board).flatMap(r => {
    const value = scale.values[r];
    return value === undefined ? [] : [{ item: r, verdict: holds(value) }];
  });
  const isNamed = (item: number) => 'items' in quantity && quantity.items.includes(item);
  switch (quantity.kind) {
    case 'all':
      return verdicts.every(v => v.verdict !== 'no' || quantity.except.includes(v.item));
    case 'none':
      return verdicts.every(v => v.verdict !== 'yes');
    case 'named':
      return verdicts.every(v => v.verdict !== 'no' || !isNamed(v.item));
    case 'only':
      return verdicts.every(v => v.verdict !== (isNamed(v.item) ? 'no' : 'yes'));
    case 'count': {
      const sure = verdicts.filter(v => v.verdict === 'yes').length;
      const most = verdicts.filter(v => v.verdict !== 'no').length;
      return sure <= quantity.count && quantity.count <= most;
    }
  }
}

const MOST_SHOWN = 4;

function draft(
  board: Board,
  block: PlacedProse,
  clause: Passage,
  scale: Scale,
  quantity: Quantity,
  { holds }: Predicate,
): Draft {
  const lead = clause.text.length - clause.text.trimStart().length;
  const start = clause.start + lead + block.start;
  const shown = rivalsOf(board).filter(r => {
    const value = scale.values[r];
    if (value === undefined) return false;
    const isNamed = 'items' in quantity && quantity.items.includes(r);
    if (quantity.kind === 'count' || quantity.kind === 'none') return holds(value) === 'yes';
    if (quantity.kind === 'all') return holds(value) === 'no' && !quantity.except.includes(r);
    return quantity.kind === 'named' ? isNamed : holds(value) === (isNamed ? 'no' : 'yes');
  });
  const text = (r: number) =>
    `${board.items[r]?.name} ${(scale.figures[r] ?? []).map(f => f.text).join(' → ')}`;
  const list = shown.slice(0, MOST_SHOWN).map(text).join(', ');
  const count = quantity.kind === 'count' ? `${shown.length} of ${rivalsOf(board).length}: ` : '';
  return {
    span: { start, end: start + clause.text.trim().length },
    message: `The table (${scale.name}) has ${count}${list}${shown.length > MOST_SHOWN ? ', …' : ''}`,
    related: ofEach(shown, r =>
      (scale.figures[r] ?? []).map(f => ({
        span: spanIn(board.table, f),
        message: text(r),
      })),
    ),
    fixes: [],
  };
}
