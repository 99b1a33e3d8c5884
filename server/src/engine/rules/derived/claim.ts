import { comparable } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { type Board, sideOf } from '../document/board.ts';
import { itemsOf, type Mention, mentionsIn, unnamed } from '../document/mentions.ts';
import { cellsOf, isSaid, tablesNear } from '../document/tie.ts';
import { relevance } from '../document/vocabulary.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseSpan } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';

/** A figure of the text with what its clause names of a table. */
export interface Claim {
  readonly fact: Fact;
  readonly board: Board;
  /** From the figure before to the end of the clause, as it stands, and without the names and the figure. */
  readonly before: string;
  readonly after: string;
  readonly words: string;
  /** The items named before the figure, and behind it. */
  readonly named: readonly Mention[];
  readonly behind: readonly Mention[];
  /** Where the years of the claim are told. */
  readonly dates: string;
}

/** What cells of the table make, in the units in which it is compared with the figure. */
export interface Made {
  readonly value: Interval;
  /** "1,360 − 1,318", and what it comes to, for the message. */
  readonly arithmetic: string;
  readonly shown: string;
  readonly figures: readonly Figure[];
}

/** How a figure may be derived from a table: all that it may be, or undefined when the clause says nothing of the kind. */
export type Derivation = (claim: Claim) => readonly Made[] | undefined;

/** A rule that compares figures of the text with what the cells that they name make. */
export function derivedRule(
  id: string,
  summary: string,
  derive: Derivation,
  stated: (fact: Fact) => Interval,
): Rule {
  return {
    id,
    severity: 'error',
    summary,
    scope: 'document',
    check: document =>
      document.tables.length === 0
        ? []
        : factsOf(document).flatMap(fact =>
            mayBeDerived(fact) ? check(document, fact, derive, stated) : [],
          ),
  };
}

function mayBeDerived({ statement: s }: Fact): boolean {
  return (
    s.figure.range === undefined &&
    s.depth === 0 &&
    !isHypothetical(s) &&
    !s.scope.has('forecast') &&
    !s.scope.has('real')
  );
}

function check(
  document: DocumentReading,
  fact: Fact,
  derive: Derivation,
  stated: (fact: Fact) => Interval,
): Draft[] {
  const tables = tablesNear(document, fact);
  if (tables.some(t => isTold(t, fact))) return [];
  const drafts: Draft[] = [];
  for (const board of tables.flatMap(sideOf)) {
    const claim = claimOn(board, fact);
    const made = derive(claim);
    if (made === undefined || made.length === 0) continue;
    if (made.some(m => meets(m.value, stated(fact)))) return [];
    if (relevance(board.table.model, claim.words).foreign > 0) continue;
    drafts.push(draft(board, fact, made.at(-1) as Made));
  }
  return drafts.slice(0, 1);
}

/** A cell says this very figure: the text speaks of that one. A multiple is in no cell. */
function isTold(table: PlacedTable, fact: Fact): boolean {
  const { figure } = fact.statement;
  if (figure.kind === 'multiple') return false;
  if (figure.kind === 'percent')
    return cellsOf(table).some(
      c =>
        comparable(c.figure, figure) &&
        (meets(c.figure.interval, figure.interval) || meets(c.figure.interval, mirrored(figure.interval))),
    );
  return isSaid(table, fact.statement);
}

function mirrored({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** To the end of the clause, or of the part before what "and" goes on with. */
const CLAUSE_REST =
  /^(?:(?!\s(?:and|while|whereas|but|as against|compared)\s(?!\d))(?:[^,.;，。；]|[.,](?=\d)))*/u;

function claimOn(board: Board, fact: Fact): Claim {
  const { reading } = fact.block;
  const { figure, sentence } = fact.statement;
  const { text } = reading;
  const { start } = phraseSpan(reading, fact.statement);
  const sentenceEnd = reading.sentences[sentence]?.end ?? text.length;
  const next =
    reading.statements.find(s => s.figure.span.start >= figure.span.end)?.figure.span.start ?? text.length;
  const rest = CLAUSE_REST.exec(text.slice(figure.span.end, Math.min(sentenceEnd, next)))?.[0] ?? '';
  const end = figure.span.end + rest.length;
  const stop =
    figure.hedgeSpan !== undefined && figure.hedgeSpan.end <= figure.span.start
      ? figure.hedgeSpan.start
      : figure.span.start;
  const named = mentionsIn(board, text, start, figure.span.start);
  const behind = mentionsIn(board, text, figure.span.end, end);
  const piece = (from: number, to: number, mentions: readonly Mention[]) =>
    unnamed(text, { text: '', start: from, end: to }, mentions);
  return {
    fact,
    board,
    before: text.slice(start, stop),
    after: rest,
    words: `${piece(
      start,
      stop,
      named.filter(m => m.end <= stop),
    )} ${piece(figure.span.end, end, behind)}`,
    named,
    behind,
    dates: /(?:19|20)\d\d/.test(text.slice(start, end))
      ? text.slice(start, end)
      : text.slice(reading.sentences[sentence]?.start ?? 0, sentenceEnd),
  };
}

/** The one item that the claim names, or the total when it speaks of that; undefined when it names none, or several. */
export function lineOf({ board, named, behind, before, after }: Claim): number | undefined {
  const [item, other] = itemsOf([...named, ...behind]);
  if (item !== undefined) return other === undefined ? item : undefined;
  const at = board.items.findLastIndex(i => i.part === 'total');
  const total = board.items[at];
  if (total === undefined) return undefined;
  const text = `${before} ${after}`.toLowerCase();
  return TOTAL.test(text) || text.includes(total.name.replace(/\*/g, '').toLowerCase()) ? at : undefined;
}

const TOTAL = /\b(?:total|overall|altogether)\b|合计|合計|总(?!部|裁)|總(?!部|裁)/;

function draft(board: Board, fact: Fact, made: Made): Draft {
  return {
    span: spanOf(fact),
    message: `Stated ${fact.statement.figure.text}; ${made.arithmetic} in the table is ${made.shown}`,
    related: made.figures.map(f => ({
      span: { start: f.span.start + board.table.start, end: f.span.end + board.table.start },
      message: f.text,
    })),
    fixes: [],
  };
}
