/**
 * A figure for each, and what may be so many times it: "46 branches each hold mortgages worth $9.2m, a book of $423m", "48 days
 * at $32,500 a day earned it", 每亩 2,600 公斤. The words only mark what is told for each; the units say what can be a product.
 */

import { cue, mayHold } from '../../lexicon/cues.ts';
import { FOR_EACH_BEFORE_EN, FOR_EACH_BEHIND_EN, FOR_EACH_ZH } from '../../lexicon/per-units.ts';
import { exactly, type Interval, multiply, scale } from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';
import { startOf } from '../statements/whole-levels.ts';
import { isEndOfRange } from './ends-of-range.ts';
import { isCounted, isPlainAmount } from './near-amounts.ts';

/** So many, each of so much, make so much. */
export interface Product {
  readonly each: Statement;
  readonly count: Statement;
  readonly total: Statement;
}

export interface ToldForEach {
  readonly each: Statement;
  /** Of one sentence, or of two that follow each other. */
  readonly near: readonly Product[];
  /** Of all the sentences around. */
  readonly far: readonly Product[];
  /** Every amount around. */
  readonly amounts: readonly Statement[];
  /** Every percentage around: what is left out or added. */
  readonly rates: readonly Statement[];
}

export function toldForEach(block: BlockReading): ToldForEach[] {
  const told = block.statements.filter(s => isTold(block, s));
  return ofEach(told, each => {
    const amounts = told.filter(s => s !== each && Math.abs(s.turn - each.turn) <= REACH);
    if (amounts.length < 2 || !isMarked(block, each)) return [];
    const rates = block.statements.filter(
      s => s.figure.kind === 'percent' && Math.abs(s.turn - each.turn) <= REACH,
    );
    const far = ofEach(amounts, count =>
      amounts
        .filter(total => total !== count && isSound(each, count, total))
        .map((total): Product => ({ each, count, total })),
    );
    const near = far.filter(p => sentencesOf(p) <= 1);
    return far.length === 0 ? [] : [{ each, near, far, amounts, rates }];
  });
}

const REACH = 2;

/** "an hour and 36 minutes": the minutes are not all of it. */
const REST_OF_LENGTH = /(?:\d|\ban?|\bone) ?(?:hours?|h|minutes?|years?|months?|weeks?|days?)(?: and)? $/;

function isTold(block: BlockReading, s: Statement): boolean {
  const { text } = block;
  const { hedge, span } = s.figure;
  return (
    isPlainAmount(s) &&
    !isEndOfRange(block, s) &&
    (hedge === undefined || hedge === 'about') &&
    !REST_OF_LENGTH.test(text.slice(span.start - 14, span.start))
  );
}

function sentencesOf({ each, count, total }: Product): number {
  const at = [each, count, total].map(s => s.sentence);
  return Math.max(...at) - Math.min(...at);
}

function isMarked(block: BlockReading, s: Statement): boolean {
  const { digits, span, unit } = s.figure;
  if (unit?.id.includes('/') === true) return true;
  const start = block.sentences[s.sentence]?.start ?? 0;
  const lead = block.text.slice(Math.max(start, startOf(s) - LONGEST), startOf(s));
  return (
    FOR_EACH_BEHIND_EN.test(block.text.slice(digits.end, digits.end + LONGEST)) ||
    (span.end !== digits.end && FOR_EACH_BEHIND_EN.test(block.text.slice(span.end, span.end + LONGEST))) ||
    (mayHold(block, FOR_EACH) && (FOR_EACH_BEFORE_EN.test(lead) || FOR_EACH_ZH.test(lead)))
  );
}

const FOR_EACH = cue(FOR_EACH_BEFORE_EN, FOR_EACH_ZH);
const LONGEST = 60;

/** What is told for each is in the unit of the total; what is counted is in another, unless all are mere counts. */
function isSound(each: Statement, count: Statement, total: Statement): boolean {
  const [own = '', under] = dimensionOf(each).split('/');
  const [counted, whole] = [dimensionOf(count), dimensionOf(total)];
  if (whole.startsWith('duration') && !own.startsWith('duration')) return false;
  const isOfUnit = own === whole || (isCounted(own) && isCounted(whole));
  if (!isOfUnit || total.figure.value * unitOf(total) <= each.figure.value * unitOf(each)) return false;
  if (under !== undefined && under === counted) return true;
  if (counted.startsWith('money')) return false;
  // "1.58 children per woman" beside two numbers of inhabitants
  if (isCounted(own) && each.figure.value < LEAST_FOR_EACH) return false;
  return isCounted(own) ? isCounted(counted) || counted.startsWith('duration') : counted !== own;
}

/** Of a count for each: two numbers of one thing are seldom so far apart. */
const LEAST_FOR_EACH = 3;

function dimensionOf({ figure }: Statement): string {
  return figure.unit?.dimension ?? '';
}

function unitOf({ figure }: Statement): number {
  return figure.unit?.factor ?? 1;
}

/** In base units, but for the count of a unit that is named beside ("tonnes to the hectare"): so many of that unit. */
export function sizesOf({ each, count, total }: Product): Record<'each' | 'count' | 'total', Interval> {
  const isByUnit = dimensionOf(each).includes('/');
  return {
    each: scale(each.figure.interval, unitOf(each)),
    count: isByUnit ? scale(wholeOf(count), unitOf(count)) : wholeOf(count),
    total: scale(total.figure.interval, unitOf(total)),
  };
}

/** What is counted one by one is no rounded number. */
function wholeOf({ figure }: Statement): Interval {
  const isExact = isCounted(figure.unit?.dimension) && figure.scale === 1 && figure.hedge === undefined;
  return isExact ? exactly(figure.value) : figure.interval;
}

export function made(product: Product): Interval {
  const { each, count } = sizesOf(product);
  return multiply(each, count);
}
