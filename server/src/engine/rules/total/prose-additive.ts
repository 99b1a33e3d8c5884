import { writingOf } from '../../quantity/digits.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import {
  add,
  areWithin,
  type Interval,
  middle,
  scale,
  subtract,
  sum,
  width,
} from '../../quantity/interval.ts';
import { slipTo } from '../../quantity/slips.ts';
import { type AdditiveGroup, additiveGroups, type Member } from '../../reading/claims/additive-groups.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const SUMMARIES = {
  'total/prose-sum':
    'A total is the sum of the amounts told with it but for two digits that have changed places.',
  'total/difference':
    'A rest or difference is what the amounts told with it make but for two digits that have changed places.',
} as const;

/** "96.4 for the year, 41.7 in the first half, so the second brought 57.4": the largest is the sum of the others but for a slip. */
export const PROSE_ADDITIVE_RULES: readonly Rule[] = (
  Object.keys(SUMMARIES) as (keyof typeof SUMMARIES)[]
).map(id => ({
  id,
  severity: 'error',
  summary: SUMMARIES[id],
  scope: 'prose',
  needs: ['triple'],
  check: block =>
    additiveGroups(block)
      .filter(({ largest, results }) => (results.at(-1) === largest) === (id === 'total/prose-sum'))
      .flatMap(check),
}));

function check({ members, largest, results }: AdditiveGroup): Draft[] {
  const result = results.at(-1) as Member;
  const isOneSentence = members.every(({ s }) => s.sentence === result.s.sentence);
  const isMended = members.some(
    m =>
      (isOneSentence || results.includes(m)) &&
      isSlip(
        m,
        computed(members, largest, m),
        !results.includes(m) ? PART : members.length > 3 ? RESULT : OF_TWO,
      ),
  );
  if (isMended) return [draftOf(result, formulaOf(members, largest, result), members)];
  // Three sharp amounts in a sentence or two, and another digit would do
  const isNextSentence = members.every(({ s }) => result.s.turn - s.turn <= 1);
  const isOneDigitOff =
    (isOneSentence || (result !== largest && isNextSentence)) &&
    members.length === 3 &&
    isNear(members, largest, result) &&
    isDigit(result, computed(members, largest, result));
  if (isOneDigitOff) return [draftOf(result, formulaOf(members, largest, result), members)];
  const balance = result === members.at(-1) && members.length > 3 ? balanceOf(members, result) : undefined;
  return balance === undefined ? [] : [draftOf(result, balance, members)];
}

interface Formula {
  readonly text: string;
  readonly value: Interval;
}

function formulaOf(members: readonly Member[], largest: Member, result: Member): Formula {
  const texts = members.filter(m => m !== result && m !== largest).map(({ s }) => s.figure.text);
  const text = result === largest ? texts.join(' + ') : [largest.s.figure.text, ...texts].join(' − ');
  return { text, value: computed(members, largest, result) };
}

/** What was there, with what came and without what went: the last of them but for a slip of its own. */
function balanceOf(members: readonly Member[], result: Member): Formula | undefined {
  const [first, ...flows] = members.filter(m => m !== result);
  if (first === undefined) return undefined;
  let ways: Formula[] = [{ text: first.s.figure.text, value: first.size }];
  for (const { s, size } of flows)
    ways = ways.flatMap(({ text, value }) => [
      { text: `${text} + ${s.figure.text}`, value: add(value, size) },
      { text: `${text} − ${s.figure.text}`, value: subtract(value, size) },
    ]);
  const mended = ways.filter(({ value }) => isSlip(result, value, RESULT));
  return mended.length === 1 ? mended[0] : undefined;
}

/** What the others make of one: their sum, or what they leave of the largest. */
function computed(members: readonly Member[], largest: Member, one: Member): Interval {
  const parts = members.filter(m => m !== largest && m !== one).map(({ size }) => size);
  return one === largest ? sum(parts) : parts.reduce(subtract, largest.size);
}

/** What is known less sharply than `vague`, or in fewer digits, is met by too many numbers. */
interface Sharpness {
  readonly vague: number;
  readonly digits: number;
}
const PART: Sharpness = { vague: 0.012, digits: 3 };
/** Of that which the words make the result, less has to be known. */
const RESULT: Sharpness = { vague: 0.022, digits: 3 };
const OF_TWO: Sharpness = { vague: 0.03, digits: 3 };

function isSlip({ s: { figure }, factor }: Member, target: Interval, { vague, digits }: Sharpness): boolean {
  if (target.low <= 0 || width(target) > vague * middle(target)) return false;
  return countedDigits(figure.written) >= digits && slipTo(figure, scale(target, 1 / factor)) === 'swap';
}

/** Farther off it is of something else. */
const FARTHEST = 1.7;

function isNear(members: readonly Member[], largest: Member, result: Member): boolean {
  return areWithin(FARTHEST, middle(computed(members, largest, result)), middle(result.size));
}

function isDigit({ s: { figure }, factor }: Member, target: Interval): boolean {
  if (target.low <= 0 || width(target) > OF_DIGIT.vague * middle(target)) return false;
  return (
    countedDigits(figure.written) >= OF_DIGIT.digits && slipTo(figure, scale(target, 1 / factor)) === 'digit'
  );
}

const OF_DIGIT: Sharpness = { vague: 0.005, digits: 4 };

/** 2.50 is told to three digits, 2,500 to two. */
function countedDigits(written: string): number {
  const { significant, digits, places } = writingOf(written);
  return places > 0 ? digits.replace(/^0+/, '').length : significant;
}

function draftOf(result: Member, { text, value }: Formula, members: readonly Member[]): Draft {
  const { figure } = result.s;
  const own = scale(value, 1 / result.factor);
  return {
    span: figure.span,
    message: `Stated ${figure.text}; ${text} is ${formatInterval(scale(own, 1 / figure.scale), decimalsOf(figure.written))}`,
    related: members.filter(m => m !== result).map(({ s }) => relatedTo(s)),
    fixes: valueFix(figure, own, 'offered'),
    yields: true,
  };
}
