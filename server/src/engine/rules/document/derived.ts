import { comparable, inBase, likelyInBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import {
  add,
  divide,
  type Interval,
  isRoundingOf,
  magnitude,
  meets,
  middle,
  negate,
  scale,
  subtract,
} from '../../quantity/interval.ts';
import { meetingAny } from '../../quantity/meeting.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from './grouped.ts';

/** Cells of a table beyond this make any figure as the sum or quotient of some two. */
const MOST_CELLS = 40;
/** Two figures of prose that make a third stand near each other. */
const NEIGHBOURS = 4;

/**
 * True when the report bears a figure out: some other figure agrees with it, or two others make it as their sum, difference,
 * quotient or growth; two of one kind with `like` only, where that is given.
 */
export function isBorne(
  document: DocumentReading,
  { statement: { figure, role, direction } }: Fact,
  body: readonly Fact[],
  like?: Figure,
): boolean {
  const told = body.map(f => f.statement.figure);
  const claim = likelyInBase(figure);
  if (told.some(f => isOfOneKind(f, figure) && agrees(f, claim))) return true;
  const cells = cellsOf(document);
  if (cells.agree(figure, claim)) return true;
  const makes = (a: Figure, b: Figure) =>
    (like === undefined || comparable(a, like)) &&
    isMadeBy(a, b, figure, role === 'growth' ? direction : undefined, claim);
  return (
    told.some((a, i) => told.slice(i + 1, i + 1 + NEIGHBOURS).some(b => makes(a, b))) ||
    cells.pairs.some(([a, b]) => makes(a, b))
  );
}

function agrees(f: Figure, claim: Interval): boolean {
  return f.kind === 'fraction'
    ? isToldInWords(f, claim)
    : isRoundingOf(inBase(f), claim) || isRoundingOf(negate(inBase(f)), claim);
}

/** The cells of all tables, for titles of which each asks for its own figure. */
interface Cells {
  /** Some cell is of the figure's kind and says what it claims. */
  readonly agree: (figure: Figure, claim: Interval) => boolean;
  /** Those at the top that may make a figure together. */
  readonly pairs: readonly (readonly [Figure, Figure])[];
}

const cellsOf: (document: DocumentReading) => Cells = once(({ tables }) => {
  const all = ofEach(tables, t =>
    ofEach(t.model.cells, row => ofEach(row, c => (c.figure ? [c.figure] : []))),
  );
  const alike = [...grouped(all, f => `${f.kind} ${f.unit?.dimension}`).values()].map(
    (figures): readonly [Figure, (claim: Interval) => boolean] => {
      const first = figures[0] as Figure;
      return [first, first.kind === 'fraction' ? inWords(figures) : inDigits(figures)];
    },
  );
  const top = all.slice(0, MOST_CELLS);
  return {
    agree: (figure, claim) =>
      alike.some(([first, agreesAny]) => isOfOneKind(first, figure) && agreesAny(claim)),
    pairs: ofEach(top, (a, i) => ofEach(top.slice(i + 1), b => (comparable(a, b) ? [[a, b] as const] : []))),
  };
});

function inDigits(figures: readonly Figure[]): (claim: Interval) => boolean {
  const meetsAny = meetingAny(figures.map(inBase));
  return claim => meetsAny(claim) || meetsAny(negate(claim));
}

/** Words that tell fractions are few, however often they are told. */
function inWords(figures: readonly Figure[]): (claim: Interval) => boolean {
  const words = [...grouped(figures, f => `${f.interval.low} ${f.interval.high}`).values()];
  return claim => words.some(([first]) => first !== undefined && isToldInWords(first, claim));
}

/** 一成 bears out 9% and 12%, not 15%, and neither does 兩成. */
function isToldInWords({ interval }: Figure, claim: Interval): boolean {
  const told = middle(claim);
  return told > interval.low && told < interval.high;
}

const RATES: ReadonlySet<Figure['kind']> = new Set(['percent', 'points', 'fraction']);

/** A percentage and a fraction in words, points and percent are told for each other. */
function isOfOneKind(a: Figure, b: Figure): boolean {
  return comparable(a, b) || (RATES.has(a.kind) && RATES.has(b.kind));
}

/** `way` is that of a rate of change: of two amounts only one order makes a rise. */
function isMadeBy(
  a: Figure,
  b: Figure,
  claimed: Figure,
  way: -1 | 0 | 1 | undefined,
  claim: Interval,
): boolean {
  if (!comparable(a, b)) return false;
  const [x, y] = [inBase(a), inBase(b)];
  const isSum = () => meets(add(x, y), claim) || meets(magnitude(subtract(x, y)), claim);
  if (claimed.kind === 'amount') return comparable(a, claimed) && isSum();
  if (a.kind !== 'amount') return way === undefined && claimed.kind !== 'multiple' && isSum();
  const quotients = [divide(x, y), divide(y, x)].filter(q => q !== undefined);
  if (claimed.kind === 'multiple') return quotients.some(q => meets(q, claim));
  const rates = [growth(x, y), growth(y, x)].flatMap(r =>
    r === undefined || (way !== undefined && middle(r) * way < 0) ? [] : [magnitude(r)],
  );
  const made = way !== undefined ? rates : [...rates, ...quotients.map(q => scale(q, 100))];
  return made.some(r => meets(r, claim));
}
