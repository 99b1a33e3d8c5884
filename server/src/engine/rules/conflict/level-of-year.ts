import { GENERIC_LEVEL, OF_LESS, OTHER_VIEW, PART_OF_IT, WOULD_BE } from '../../lexicon/level-words.ts';
import { areOpposed } from '../../lexicon/opposites.ts';
import { NARROWER } from '../../lexicon/synonyms.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { areWithin, meets, middle } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { areInOneSentence, type Fact, factsOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf } from '../document/concepts.ts';
import { grouped } from '../document/grouped.ts';
import { haveOtherNames } from '../document/kinship.ts';
import { wordingOf } from '../document/wording.ts';
import { isMadeOf } from '../drawn/explained.ts';
import type { Draft, Rule } from '../rule.ts';
import { saidOtherwise } from './said-otherwise.ts';

/**
 * "The market was worth €3.8 billion in 2023 and will be €6.6 billion in 2029 … The model arrives at a market of €7.4 billion for
 * 2029": a report of one market gives it two sizes in one year. The later clause names nothing that was not named with the
 * earlier figure, so that it is of no part.
 */
export const levelOfYear: Rule = {
  id: 'conflict/same-fact',
  severity: 'warning',
  summary: 'What the report is about has two sizes in one year.',
  scope: 'document',
  check: document => {
    const levels = factsOf(document).filter(isDatedLevel);
    if (levels.length < 2 || levels.length > MOST_LEVELS) return [];
    const years = grouped(levels, f => `${f.statement.period?.start} ${f.statement.period?.end}`);
    return [...years.values()].flatMap(told =>
      ofEach(told, (later, i) => check(document, told.slice(0, i), later)),
    );
  },
};

/** With more amounts of years than this a report tells of more than one thing. */
const MOST_LEVELS = 24;
/** Two sizes of one thing lie nearer than this. */
const FARTHEST = 1.4;

function isDatedLevel({ statement: s }: Fact): boolean {
  const { figure } = s;
  return (
    figure.kind === 'amount' &&
    figure.unit?.dimension.startsWith('money') === true &&
    !figure.unit.dimension.includes('/') &&
    figure.scale >= LEAST_SCALE &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    s.role === 'level' &&
    s.base !== 'past' &&
    s.dated &&
    s.period !== undefined &&
    s.relative === undefined &&
    !s.scope.has('condition')
  );
}

/** Prices are of many things. */
const LEAST_SCALE = 1e4;

function check(document: DocumentReading, before: readonly Fact[], later: Fact): Draft[] {
  const like = before.filter(f => comparable(f.statement.figure, later.statement.figure));
  const [earlier] = like.filter(
    f => !areInOneSentence(f, later) && areNear(f, later) && isSameYear(f, later),
  );
  if (earlier === undefined || like.some(f => !areNear(f, later) || isSameSize(f, later))) return [];
  if (!saysNothingNew(document, earlier, later)) return [];
  if (isMade(document, later) || isMade(document, earlier) || areOfOtherScope(earlier, later)) return [];
  return [{ ...saidOtherwise(earlier, later), yields: true }];
}

/** Guess and outcome may be told of one year; names, net and gross, and opposites may not. */
function areOfOtherScope(a: Fact, b: Fact): boolean {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  return (
    haveOtherNames(a, b) || NARROWER.test(x.near) !== NARROWER.test(y.near) || areOpposed(x.near, y.near)
  );
}

function isSameYear({ statement: { period: a } }: Fact, { statement: { period: b } }: Fact): boolean {
  return a !== undefined && b !== undefined && samePeriod(a, b);
}

function isSameSize(a: Fact, b: Fact): boolean {
  return meets(inBase(a.statement.figure), inBase(b.statement.figure));
}

function areNear(a: Fact, b: Fact): boolean {
  return areWithin(FARTHEST, middle(inBase(a.statement.figure)), middle(inBase(b.statement.figure)));
}

/** The clause of the later figure has no notion that headings and the sentence of the earlier figure lack. */
function saysNothingNew(document: DocumentReading, earlier: Fact, later: Fact): boolean {
  const clause = clauseOf(later);
  const known = new Set([
    ...conceptsOf(toldUpTo(earlier)),
    ...factsOf(document)
      .filter(f => f.isHeading)
      .flatMap(f => [...conceptsOf(f.block.reading.text)]),
  ]);
  const own = [...conceptsOf(clause.replace(GENERIC_LEVEL, ' '))].filter(c => !isPrefixOf(c, known));
  if (own.length > 0 || PART_OF_IT.test(clause)) return false;
  return !isSeenOtherwise(earlier, later);
}

/** Another study, scenario or definition explains the second size; what is left out does when that is the smaller. */
function isSeenOtherwise(earlier: Fact, later: Fact): boolean {
  const isLess = middle(inBase(later.statement.figure)) < middle(inBase(earlier.statement.figure));
  return [earlier, later].some(
    fact =>
      OTHER_VIEW.test(nearby(fact)) ||
      WOULD_BE.test(wordingOf(fact).sentence) ||
      (OF_LESS.test(nearby(fact)) && isLess === (fact === later)),
  );
}

/** "insurers" beside "insurance": one family. */
function isPrefixOf(concept: string, known: ReadonlySet<string>): boolean {
  if (known.has(concept)) return true;
  const stem = concept.slice(0, STEM);
  return stem.length === STEM && [...known].some(c => c.startsWith(stem));
}

const STEM = 5;

/** The paragraph of a figure up to the end of its sentence. */
function toldUpTo({ block: { reading }, statement }: Fact): string {
  return reading.text.slice(0, reading.sentences[statement.sentence]?.end ?? 0);
}

/** The sentence of a figure and the one before it. */
function nearby({ block: { reading }, statement: { sentence } }: Fact): string {
  const start = reading.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  return reading.text.slice(start, reading.sentences[sentence]?.end ?? 0);
}

/** Since the last comma or colon before it, and behind it up to the next; all before it where a pronoun says what it is of. */
function clauseOf({ block: { reading }, statement: { figure, sentence } }: Fact): string {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const before = reading.text.slice(start, figure.span.start);
  const behind = reading.text.slice(figure.span.end, end);
  const from = Math.max(...[', ', '; ', ': ', '，', '；', '：'].map(mark => before.lastIndexOf(mark)));
  const to = behind.search(/[,;:，；：]|\d(?!\d{3}\b)|\.\s/u);
  const own = before.slice(from + 1);
  return `${PRONOUN.test(own) ? before : own} ${to < 0 ? behind : behind.slice(0, to)}`;
}

const PRONOUN = /^ ?(?:and |but |yet )?(?:they|it|these|those|this|that)\b|^[它其这這]/iu;

function isMade(document: DocumentReading, fact: Fact): boolean {
  const around = factsOf(document)
    .filter(f => f !== fact && f.block === fact.block && f.statement.figure.hedge === undefined)
    .map(f => f.statement.figure);
  return isMadeOf(
    fact.statement.figure,
    around.slice(0, MOST_AROUND),
    ({ way }) => way !== 'joint' && way !== 'change',
  );
}

const MOST_AROUND = 10;
