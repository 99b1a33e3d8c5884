/**
 * Amounts of one unit that stand together and of which one is made of the others, as the words beside it say: the sum of them,
 * what is left of the largest, the difference of two. Nothing but the place and these words binds them.
 */
import {
  OF_EACH,
  SAYS_DIFFERENCE_BEFORE,
  SAYS_DIFFERENCE_BEHIND,
  SAYS_REST_BEFORE,
  SAYS_REST_BEHIND,
  SAYS_SUM_BEFORE,
  SAYS_SUM_BEHIND,
} from '../../lexicon/sum-words.ts';
import { comparable } from '../../quantity/compare.ts';
import { type Interval, magnitude, middle, scale } from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { latest } from '../latest.ts';
import type { Statement } from '../statements/statements.ts';
import { startOf } from '../statements/whole-levels.ts';
import { isPlainAmount, isSignedSum } from './near-amounts.ts';

export interface AdditiveGroup {
  /** In order of place, each in the base unit of all. */
  readonly members: readonly Member[];
  readonly largest: Member;
  /** Those of which the words say that they follow from the others. */
  readonly results: readonly Member[];
}

export interface Member {
  readonly s: Statement;
  readonly size: Interval;
  /** What a size is divided by for the units of the figure's value. */
  readonly factor: number;
}

/** Sentences that one sum may stretch over, and amounts that it may be of: in one sentence, in several. */
const REACH = 2;
const MOST = 6;
const MOST_APART = 5;

/** The smallest groups around each sentence; those of which some member is explained by others are left out. */
export const additiveGroups: (block: BlockReading) => readonly AdditiveGroup[] = latest(block => {
  const additive = block.bySentence.map(told =>
    told.filter(s => isAdditive(isOfOwnTime(block, s) ? { ...s, base: 'none' } : s)),
  );
  const known: boolean[] = [];
  const mayFollow = (told: readonly Statement[], sentence: number): boolean => {
    known[sentence] ??= told.some(s => isSum(block, s) || isRest(block, s, 3));
    return known[sentence];
  };
  return ofEach(additive, (_, i) => {
    const first = Math.max(0, i - REACH);
    const told = additive.slice(first, i + 1);
    const isEnough = told.reduce((sum, { length }) => sum + length, 0) >= 3;
    return isEnough && told.some((own, at) => mayFollow(own, first + at))
      ? groupsUpTo(block, additive, i)
      : NONE;
  });
});

const NONE: readonly AdditiveGroup[] = [];

/** The amounts that may stand in a sum, sentence by sentence. */
type Additive = readonly (readonly Statement[])[];

function groupsUpTo(block: BlockReading, additive: Additive, i: number): AdditiveGroup[] {
  const last = additive[i] as readonly Statement[];
  const found: AdditiveGroup[] = [];
  for (let back = 0; back <= Math.min(REACH, i); back++) {
    for (const members of groupsOf(additive, i - back, i + 1)) {
      // The sentence that closes the window has to add something to it
      if (!members.some(({ s }) => last.includes(s)) || members.length < 3 || members.length > MOST) continue;
      if (isExplained(members) || isExplained(widest(additive, i, members))) return found;
      if (isChange(members) || !isOneLevel(members) || (back > 0 && members.length > MOST_APART)) continue;
      const largest = members.reduce((a, b) => (middle(b.size) > middle(a.size) ? b : a));
      const results = members.filter(m =>
        // How much something has changed is told by the rules of growth
        m.s.role === 'delta' ? false : m === largest ? isSum(block, m.s) : isRest(block, m.s, members.length),
      );
      if (results.length > 0) found.push({ members, largest, results });
    }
  }
  return found;
}

/** With all that is told of the kind in the sentences before and the one behind. */
function widest(additive: Additive, i: number, members: readonly Member[]): readonly Member[] {
  const groups = groupsOf(additive, Math.max(0, i - REACH), i + 2);
  return groups.find(group => members.every(m => group.some(({ s }) => s === m.s))) ?? members;
}

/** What may stand in one sum: amounts of one unit, which later ones of one scale need not say again. */
function groupsOf(additive: Additive, from: number, to: number): Member[][] {
  const groups: Member[][] = [];
  for (let i = from; i < to && i < additive.length; i++) {
    for (const s of additive[i] as readonly Statement[]) {
      const group = groups.find(([first]) => first !== undefined && isOfOneUnit(first.s, s));
      const factor = (s.figure.unit ?? group?.[0]?.s.figure.unit)?.factor ?? 1;
      const member = { s, size: scale(s.figure.interval, factor), factor };
      if (group === undefined) groups.push([member]);
      else group.push(member);
    }
  }
  return groups;
}

/** What stands in brackets is of another thing, or the same once more. */
function isOneLevel([first, ...others]: readonly Member[]): boolean {
  return others.every(({ s }) => s.depth === first?.s.depth);
}

/** Hectares and 亩 are told of two things; kilowatts and megawatts may be of one. */
function isOfOneUnit({ figure: a }: Statement, { figure: b }: Statement): boolean {
  const isElliptic =
    a.unit !== undefined &&
    b.unit === undefined &&
    a.scale === b.scale &&
    a.scale > 1 &&
    b.written.includes('.');
  if (isElliptic) return true;
  const power = Math.log10((a.unit?.factor ?? 1) / (b.unit?.factor ?? 1));
  return comparable(a, b) && Math.abs(power - Math.round(power)) < 1e-9;
}

/** "61.8 last year while imports cost 74.3": an earlier year, but that of the others of its sentence. */
function isOfOwnTime({ statements }: BlockReading, s: Statement): boolean {
  return (
    s.base === 'past' &&
    statements.some(
      o =>
        o !== s && o.sentence === s.sentence && o.base === 'none' && o.ownPeriod && o.relative === s.relative,
    )
  );
}

function isAdditive(s: Statement): boolean {
  const dimension = s.figure.unit?.dimension ?? '';
  return (
    (s.role === 'level' || s.role === 'share' || s.role === 'delta') &&
    isPlainAmount(s) &&
    !isIndex(s) &&
    !s.scope.has('condition') &&
    !/\/|^ratio$|^rate:|^temperature$/.test(dimension)
  );
}

/** A number with decimals and no unit is a rate, a mean or an index. */
function isIndex({ figure: { unit, scale: by, written } }: Statement): boolean {
  return unit === undefined && by === 1 && written.includes('.');
}

/** "from 36.85 to 37.94": two values of one measure. */
function isChange(members: readonly Member[]): boolean {
  return members.some(({ s }) => s.base === 'from') && members.some(({ s }) => s.base === 'to');
}

/** One of them is made of two or more others, each added or taken away. */
function isExplained(members: readonly Member[]): boolean {
  return members.some(m => {
    const others = members.filter(o => o !== m).map(({ size }) => size);
    return isSignedSum(others, magnitude(m.size));
  });
}

function isSum(block: BlockReading, s: Statement): boolean {
  return SAYS_SUM_BEFORE.test(leadOf(block, s)) || SAYS_SUM_BEHIND.test(tailOf(block, s));
}

function isRest(block: BlockReading, s: Statement, count: number): boolean {
  const [lead, tail] = [leadOf(block, s), tailOf(block, s)];
  // "each therefore closed 196 cases": a quotient, and no rest
  if (OF_EACH.test(lead)) return false;
  return (
    SAYS_REST_BEFORE.test(lead) ||
    SAYS_REST_BEHIND.test(tail) ||
    (count === 3 && (SAYS_DIFFERENCE_BEFORE.test(lead) || SAYS_DIFFERENCE_BEHIND.test(tail)))
  );
}

/** What stands between the amount before and this one. */
function leadOf(block: BlockReading, s: Statement): string {
  const at = block.statements.indexOf(s);
  const before = block.statements.slice(0, at).findLast(o => o.figure.kind === 'amount');
  const from = Math.max(block.sentences[s.sentence]?.start ?? 0, before?.figure.span.end ?? 0);
  return block.text.slice(from, startOf(s));
}

function tailOf(block: BlockReading, s: Statement): string {
  const next = block.statements[block.statements.indexOf(s) + 1]?.figure.span.start;
  const end = block.sentences[s.sentence]?.end ?? block.text.length;
  return block.text.slice(s.figure.span.end, Math.min(end, next ?? end));
}
