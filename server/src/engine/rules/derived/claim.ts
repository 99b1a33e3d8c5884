import { comparable } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, isRoundingOf, meets } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { nextOf } from '../../reading/statements/gaps.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, sideOf } from '../document/board.ts';
import { itemsOf, type Mention, mentionsIn, unnamed } from '../document/mentions.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf, isSaid, tablesNear } from '../document/tie.ts';
import { rivalsOf } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseSpan } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';

/** A figure of the text with the clause in which it stands. */
export interface Said {
  readonly fact: Fact;
  /** From the figure before, and to the end of the clause. */
  readonly before: string;
  readonly after: string;
  /** Where the years of the claim are told. */
  readonly dates: string;
  readonly start: number;
  /** Where the figure begins, with its hedge. */
  readonly stop: number;
  readonly end: number;
}

/** A figure of the text with what its clause names of a table. */
export interface Claim extends Said {
  readonly board: Board;
  /** The clause without the names and the figure. */
  readonly words: string;
  /** The items named before the figure, and behind it. */
  readonly named: readonly Mention[];
  readonly behind: readonly Mention[];
}

/** What cells of the table make, in the units in which it is compared with the figure. */
export interface Made {
  readonly value: Interval;
  /** "1,360 − 1,318", and what it comes to, for the message. */
  readonly arithmetic: string;
  readonly shown: string;
  readonly figures: readonly Figure[];
}

/** One way to derive a figure from a table. */
export interface Derivation {
  /** What can be told from the figure and its clause alone, before any table is looked at. */
  readonly concerns: (said: Said) => boolean;
  /** All that the figure may be, or undefined when the clause says nothing of the kind. */
  readonly derive: (claim: Claim) => readonly Made[] | undefined;
  /** What the figure states, in the units of what is made. */
  readonly stated: (fact: Fact) => Interval;
  /** How many words of its own the clause may have; none where nothing is said. */
  readonly ownWords?: number;
  /** Words that say no more than that all of the table is meant, whatever it is of: "of what the country sold abroad". */
  readonly ofAll?: RegExp;
  /** Whether what is planned or forecast is derived too; only facts when left out. */
  readonly of?: 'facts' | 'facts and plans';
}

/** A rule that compares figures of the text with what the cells that they name make. */
export function derivedRule(id: string, summary: string, derivation: Derivation): Rule {
  return {
    id,
    severity: 'error',
    summary,
    scope: 'document',
    check: document =>
      ofEach(saidIn(document), said =>
        isOfKind(said, derivation) && derivation.concerns(said) ? check(document, said, derivation) : [],
      ),
  };
}

function isOfKind({ fact }: Said, { of }: Derivation): boolean {
  return of === 'facts and plans' || !fact.statement.scope.has('forecast');
}

/** Every figure of the prose that may be derived from some table. */
const saidIn: (document: DocumentReading) => readonly Said[] = once(document =>
  document.tables.length === 0
    ? []
    : factsOf(document)
        .filter(fact => mayBeDerived(fact) && tablesNear(document, fact).length > 0)
        .map(saidOf),
);

function mayBeDerived({ statement: s }: Fact): boolean {
  return s.figure.range === undefined && s.depth === 0 && !isHypothetical(s) && !s.scope.has('real');
}

function check(
  document: DocumentReading,
  said: Said,
  { derive, stated, ownWords = 0, ofAll }: Derivation,
): Draft[] {
  const { fact } = said;
  const drafts: Draft[] = [];
  for (const claim of claimsOf(document, said)) {
    const made = derive(claim);
    if (made === undefined || made.length === 0) continue;
    if (made.some(m => meets(m.value, stated(fact)))) return [];
    const words = ofAll === undefined ? claim.words : claim.words.replace(ofAll, ' ');
    if (relevance(claim.board.table, words).foreign > ownWords) continue;
    drafts.push(draft(claim.board, fact, made.at(-1) as Made));
  }
  return drafts.slice(0, 1);
}

const known = new WeakMap<Said, readonly Claim[]>();

/** What a figure claims of each table near it; nothing when a cell says that very figure. Several rules ask. */
function claimsOf(document: DocumentReading, said: Said): readonly Claim[] {
  let claims = known.get(said);
  if (claims === undefined) {
    const tables = tablesNear(document, said.fact);
    const telling = tables.filter(t => isTold(t, said.fact));
    const all = tables.flatMap(sideOf).map(board => claimOn(board, said));
    claims = telling.length === 0 ? all : telling.every(t => isByChance(t, said.fact, all)) ? all : [];
    known.set(said, claims);
  }
  return claims;
}

/** 香港净减 9 间, and 9 in the line of 马来西亚: a count of few that only another line says than the one that is named. */
function isByChance(
  table: PlacedTable,
  { statement: { figure, role } }: Fact,
  claims: readonly Claim[],
): boolean {
  const own = claims.find(c => c.board.table === table);
  const named = own === undefined ? [] : itemsOf([...own.named, ...own.behind]);
  const [item] = named;
  if (own === undefined || item === undefined || named.length > 1 || role !== 'delta') return false;
  if (figure.kind !== 'amount' || !/^\d{1,2}$/.test(figure.written)) return false;
  return !own.board.vectors.some(v => {
    const cell = v.figures[item];
    return cell !== undefined && Math.abs(cell.value) === Math.abs(figure.value);
  });
}

/** A cell says this very figure: the text speaks of that one. A multiple is in no cell. */
function isTold(table: PlacedTable, fact: Fact): boolean {
  const { figure } = fact.statement;
  if (figure.kind === 'multiple') return false;
  if (figure.kind === 'percent')
    return cellsOf(table).some(
      c =>
        comparable(c.figure, figure) &&
        (isRoundingOf(c.figure.interval, figure.interval) ||
          isRoundingOf(c.figure.interval, mirrored(figure.interval))),
    );
  return isSaid(table, fact.statement);
}

function mirrored({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** To the end of the clause, or of the part before what "and" goes on with. */
const CLAUSE_REST =
  /^(?:(?!\s(?:and|while|whereas|but|as against|compared)\s(?!\d))(?:[^,.;，。；]|[.,](?=\d)))*/u;

function saidOf(fact: Fact): Said {
  const { reading } = fact.block;
  const { figure, sentence } = fact.statement;
  const { text } = reading;
  const { start } = phraseSpan(reading, fact.statement);
  const sentenceEnd = reading.sentences[sentence]?.end ?? text.length;
  const next = nextOf(reading, fact.statement)?.figure.span.start ?? text.length;
  const after = CLAUSE_REST.exec(text.slice(figure.span.end, Math.min(sentenceEnd, next)))?.[0] ?? '';
  const end = figure.span.end + after.length;
  const stop =
    figure.hedgeSpan !== undefined && figure.hedgeSpan.end <= figure.span.start
      ? figure.hedgeSpan.start
      : figure.span.start;
  return {
    fact,
    before: text.slice(start, stop),
    after,
    dates: /(?:19|20)\d\d/.test(text.slice(start, end))
      ? text.slice(start, end)
      : text.slice(reading.sentences[sentence]?.start ?? 0, sentenceEnd),
    start,
    stop,
    end,
  };
}

function claimOn(board: Board, said: Said): Claim {
  const { text } = said.fact.block.reading;
  const { span } = said.fact.statement.figure;
  const { start, stop, end } = said;
  const named = mentionsIn(board, text, start, span.start);
  const behind = mentionsIn(board, text, span.end, end);
  const piece = (from: number, to: number, mentions: readonly Mention[]) =>
    unnamed(text, { start: from, end: to }, mentions);
  const words = `${piece(
    start,
    stop,
    named.filter(m => m.end <= stop),
  )} ${piece(span.end, end, behind)}`;
  return { ...said, board, words, named, behind };
}

/** The one item that the claim names, or the total when it speaks of that; undefined when it names none, or several. */
export function lineOf({ board, named, behind, before, after }: Claim): number | undefined {
  const items = itemsOf([...named, ...behind]);
  const [item, other] = items;
  // 範疇一與範疇二總排放: all that the total is of
  const isAll = items.length > 1 && rivalsOf(board).every(rival => items.includes(rival));
  if (item !== undefined && !isAll) return other === undefined ? item : undefined;
  const at = board.items.findLastIndex(i => i.part === 'total');
  const total = board.items[at];
  if (total === undefined) return undefined;
  const text = `${before} ${after}`.toLowerCase();
  return TOTAL.test(text) || text.includes(total.name.replace(/\*/g, '').toLowerCase()) ? at : undefined;
}

const TOTAL =
  /\b(?:total|overall|altogether|whole|entire|combined|aggregate)\b|合计|合計|总(?!部|裁)|總(?!部|裁)|全部|整体|整體/;

function draft(board: Board, fact: Fact, made: Made): Draft {
  return {
    span: spanOf(fact),
    message: `Stated ${fact.statement.figure.text}; ${made.arithmetic} in the table is ${made.shown}`,
    related: made.figures.map(f => placeIn(board.table, f)),
    fixes: [],
  };
}
