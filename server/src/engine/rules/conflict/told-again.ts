import { comparable, inBase } from '../../quantity/compare.ts';
import { type Digits, digitsKey, digitsOf } from '../../quantity/digits.ts';
import { areWithin, type Interval, magnitude, meets, middle } from '../../quantity/interval.ts';
import { isSwap, type Slip, slipBetween, unlikeliness } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { areInOneSentence, type Fact, factsOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from '../document/grouped.ts';
import { wordingOf } from '../document/wording.ts';
import { isMadeOf, isToldAmong } from '../drawn/explained.ts';
import type { Making } from '../drawn/makings.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { areOfOtherThings, type Commonness, commonnessIn, type Kin, kinOf } from './again-kin.ts';
import { saidOtherwise } from './said-otherwise.ts';

/**
 * "Nights in holiday flats rose by 14% … the 41% rise in nights in holiday flats": one figure told twice, in other words and
 * with other digits. What speaks for one fact is added up in powers of ten: how unlikely the slip is by chance, how many rare
 * words the two share, how much of the one's wording the other's sentence has, and that the later points back to something told.
 */
export const toldAgain: Rule = {
  id: 'conflict/same-fact',
  severity: 'warning',
  summary: 'A figure comes again in other words, with other digits.',
  scope: 'document',
  check: document => {
    const mentions = factsOf(document).filter(isPlain).map(mentionOf);
    if (mentions.length < 2) return [];
    const told: Told = {
      document,
      alike: grouped(mentions, m => m.key),
      inCells: keysInCells(document),
      commonness: commonnessIn(mentions.map(m => m.fact)),
      count: mentions.length,
    };
    return mentions.flatMap((later, i) =>
      check(told, later, () => mentions.slice(Math.max(0, i - REACH), i)),
    );
  },
};

/** How many figures back something told may be pointed to; digits that change places are looked for everywhere. */
const REACH = 40;
const MOST_ALIKE = 20;

interface Mention {
  readonly fact: Fact;
  readonly digits: Digits;
  /** In base units, and what lies in the middle of it. */
  readonly base: Interval;
  readonly middle: number;
  /** Equal for figures of one kind and size with the same digits in any order. */
  readonly key: string;
}

interface Told {
  readonly document: DocumentReading;
  readonly alike: ReadonlyMap<string, readonly Mention[]>;
  readonly inCells: ReadonlySet<string>;
  readonly commonness: Commonness;
  readonly count: number;
}

function mentionOf(fact: Fact): Mention {
  const digits = digitsOf(fact.statement.figure);
  const base = inBase(fact.statement.figure);
  return {
    fact,
    digits,
    base,
    middle: middle(base),
    key: `${fact.statement.figure.kind} ${digitsKey(digits)}`,
  };
}

function isPlain({ statement }: Fact): boolean {
  const { figure, role, depth } = statement;
  return (
    !isHypothetical(statement) &&
    (figure.kind === 'amount' || figure.kind === 'percent') &&
    figure.range === undefined &&
    figure.hedge !== 'vague' &&
    role !== 'delta' &&
    role !== 'multiple' &&
    depth === 0
  );
}

/** The digits of all cells, as they stand. */
function keysInCells({ tables }: DocumentReading): ReadonlySet<string> {
  return new Set(
    ofEach(tables, t =>
      ofEach(t.model.cells, row => ofEach(row, c => (c.figure ? [exactKey(digitsOf(c.figure))] : []))),
    ),
  );
}

function exactKey({ digits, exponent }: Digits): string {
  return `${digits} ${exponent}`;
}

function check(told: Told, later: Mention, before: () => readonly Mention[]): Draft[] {
  const alike = told.alike.get(later.key) ?? [];
  const own = alike.indexOf(later);
  const swapped = alike.slice(Math.max(0, own - MOST_ALIKE), own);
  const pointed = wordingOf(later.fact).pointer === undefined ? [] : before();
  const candidates = [...new Set([...swapped, ...pointed])].flatMap(earlier => {
    const sure = surenessOf(told, earlier, later);
    return sure === undefined ? [] : [{ earlier, sure }];
  });
  const [best] = candidates.sort((a, b) => b.sure - a.sure);
  if (best === undefined || isToldElsewhere(told, later, alike)) return [];
  return [{ ...saidOtherwise(best.earlier.fact, later.fact), yields: true }];
}

function isToldElsewhere({ inCells }: Told, later: Mention, alike: readonly Mention[]): boolean {
  return (
    inCells.has(exactKey(later.digits)) ||
    alike.some(m => m !== later && m.digits.digits === later.digits.digits)
  );
}

/** Two values of one thing lie nearer than this, unless digits have changed places. */
const FARTHEST = 1.7;

/** How sure it is that the later figure is the earlier one told otherwise; undefined when it is not sure enough. */
function surenessOf(
  { commonness, count, document }: Told,
  earlier: Mention,
  later: Mention,
): number | undefined {
  const [a, b] = [earlier.fact, later.fact];
  const [x, y] = [a.statement.figure, b.statement.figure];
  if (areInOneSentence(a, b)) return undefined;
  const slip = slipBetween(earlier.digits, later.digits);
  if (slip === undefined && !areWithin(FARTHEST, earlier.middle, later.middle)) return undefined;
  if (!comparable(x, y) || meets(earlier.base, later.base)) return undefined;
  const kin = kinOf(a, b, commonness, count);
  const sure = unlikeliness(slip, earlier.digits, later.digits) + weigh(kin) - crowding(count);
  const least = leastFor(slip, kin, earlier, later);
  if (least === undefined || sure < least || areOfOtherThings(a, b)) return undefined;
  const made = [a, b].filter(fact => isMade(document, fact));
  // One that is made may be the other mistyped; two that are made are two
  return made.length <= (isSwap(slip) ? 1 : 0) ? sure : undefined;
}

function weigh({ rare, covered, isPointing, isSameTime }: Kin): number {
  return 0.6 * rare + 2 * (covered - 0.5) + (isPointing ? 0.8 : 0) + (isSameTime ? 0.5 : 0);
}

/** Among so many figures digits change places by chance: in powers of ten, of a short text of a few paragraphs none. */
function crowding(count: number): number {
  return Math.max(0, Math.log10(count / FEW));
}

const FEW = 8;

/** The sum that makes it sure; undefined where no words do. */
function leastFor(slip: Slip | undefined, kin: Kin, earlier: Mention, later: Mention): number | undefined {
  const length = Math.max(earlier.digits.digits.length, later.digits.digits.length);
  // "less than the average inflation of 2.8% in 2023": set beside something else, and of the year that both name
  const isEnd =
    !kin.isSameTime &&
    [earlier, later].some(m => m.fact.statement.base === 'from' || m.fact.statement.base === 'past');
  if (!kin.isPointing)
    return isSwap(slip) && !isEnd && earlier.fact.block !== later.fact.block ? LEAST_BY_WORDS : undefined;
  if (earlier.fact.block === later.fact.block) return isSwap(slip) && length >= 3 && !isEnd ? 3 : undefined;
  if (isSwap(slip)) return length >= 3 ? 2 : 2.4;
  if (isEnd || kin.rare < LEAST_RARE) return undefined;
  if (slip === 'digit' && length >= 3) return 2.6;
  return kin.covered >= LEAST_COVERED ? 2.2 : undefined;
}

const LEAST_BY_WORDS = 2.6;
/** Without a slip of digits it is the words that have to say it. */
const LEAST_RARE = 0.9;
const LEAST_COVERED = 0.65;

/** Told again, or made, in the simplest ways, of what stands beside it: then it is no slip of another. */
function isMade(document: DocumentReading, fact: Fact): boolean {
  const { figure } = fact.statement;
  const around = factsOf(document)
    .filter(f => f.block === fact.block && f !== fact && isSharp(f))
    .map(f => f.statement.figure);
  return isToldAmong(figure, around) || isMadeOf(figure, around, isPlainMaking);
}

/** Of several percentages anything is made by their ratios. */
function isPlainMaking({ way, figures }: Making): boolean {
  return way !== 'joint' && !(way === 'change' && figures.some(f => f.kind === 'percent'));
}

/** "most of them" makes anything of anything. */
function isSharp({ statement: { figure } }: Fact): boolean {
  const { low, high } = magnitude(figure.interval);
  return high < low * WIDE;
}

const WIDE = 1.2;
