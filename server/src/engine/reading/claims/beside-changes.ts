import { OF_PLACE } from '../../lexicon/bindings.ts';
import { OF_THE_CHANGE } from '../../lexicon/contributions.ts';
import type { Statement } from '../statements/statements.ts';
import type { Change } from './changes.ts';

/** A level that stands beside a change and is neither end of it. */
export function isBeside(change: Change, s: Statement): boolean {
  return isBenchmark(change, s) || (change.to !== undefined && isDailyRate(s)) || isOfFrom(change.from, s);
}

/** "34 %, up two points, against 43 % of the workforce": once the change is told, an undated comparison is with others. */
function isBenchmark(change: Change, s: Statement): boolean {
  if (s.base !== 'from' || !s.words.has('compare') || s.ownPeriod || s.relative !== undefined) return false;
  // "6.8 points more than the 42.5% measured ten years earlier": dated by the words behind it
  if (s.tail.some(t => t.type === 'word' && t.kind === 'earlier')) return false;
  if (change.to === undefined || (change.points ?? change.growth ?? change.delta) === undefined) return false;
  // "9.6% less than the €1.87 charged before": in one breath with the rate
  if (change.growth?.clause === s.clause && change.growth.sentence === s.sentence) return s.freshSubject;
  return s.freshSubject || s.after.length > 0;
}

/** "210,000 doses, 30,000 a day": the same once more, by the day. */
function isDailyRate(s: Statement): boolean {
  return s.base === 'none' && /^(?:hour|day|night|week|month)$/.test(s.after[0] ?? '');
}

/** "from 120 stores in 3 countries to …": bare counts of other things, before the change has come to its "to". */
function isOfFrom(from: Statement | undefined, s: Statement): boolean {
  if (from?.base !== 'from' || s.base !== 'none' || from.clause !== s.clause || s.role !== 'level')
    return false;
  if (from.figure.unit !== undefined || s.figure.unit !== undefined) return false;
  const [a, b] = [from.after[0], s.after[0]];
  return (
    a !== undefined && b !== undefined && a !== b && !s.lead.some(t => t.type === 'word' && t.kind === 'to')
  );
}

/** "6.2 million nights in the group's 118 houses": where it was, in a count of its own. */
export function isOfPlace(s: Statement, last: Statement | undefined, text: string): boolean {
  if (last === undefined || last.clause !== s.clause || last.sentence !== s.sentence) return false;
  if (s.base !== 'none' || last.role !== 'level' || s.role !== 'level' || s.figure.kind !== 'amount')
    return false;
  const { unit } = s.figure;
  if (unit !== undefined && !unit.dimension.startsWith('count')) return false;
  return s.after.length > 0 && OF_PLACE.test(text.slice(last.figure.span.end, s.figure.span.start));
}

/** "Flats bear four fifths of the decline, and their share has dropped …": how much of a change falls on one is no level. */
export function opensWithShareOfChange(last: Statement | undefined, s: Statement, text: string): boolean {
  const { kind, span } = s.figure;
  return (
    (kind === 'percent' || kind === 'fraction') &&
    last?.sentence !== s.sentence &&
    text.startsWith(' of ', span.end) &&
    OF_THE_CHANGE.test(text.slice(span.end, span.end + 48))
  );
}

/** 环比为 99.6（上月=100），同比为 94.8（上年同月=100）: each index stands against a base of its own, and neither against the other. */
export function isIndexOfBase({ figure: { unit, span } }: Statement, text: string): boolean {
  return (
    unit === undefined &&
    '（('.includes(text[span.end] ?? ' ') &&
    /^\s?[（(][^（）()]{1,16}[=＝]\s?100[）)]/u.test(text.slice(span.end, span.end + 24))
  );
}

/** "quadrupled in two seasons": how long it took, counted by what is no length of time. */
export function isOfTurns(s: Statement, text: string): boolean {
  const { unit, value, scale, span } = s.figure;
  return (
    unit?.dimension === 'count:season' ||
    (unit?.dimension.startsWith('count:') === true &&
      scale === 1 &&
      value < 20 &&
      TURNS.test(unit.dimension) &&
      /\b(?:in|within|over|for|after|during|across|the (?:last|past)) $/i.test(
        text.slice(Math.max(0, span.start - 10), span.start),
      ))
  );
}

const TURNS =
  /:(?:season|term|semester|round|session|cycle|campaign|harvest|winter|summer|sitting|edition|generation|stage|step)$/;

/** 偿还本金 92.8 亿元，余额较上年末的 1273.9 亿元净增…: a noun before the comparison is what is compared. */
export function isOwnSubject(s: Statement, to: Statement | undefined): boolean {
  const [first] = s.subject.words;
  if (to === undefined || first === undefined || !STOCKS.has(first)) return false;
  return !to.subject.words.join('').includes(first);
}

/** What a clause is about when it opens with one of them. */
const STOCKS = new Set([
  '余额',
  '餘額',
  '总额',
  '總額',
  '规模',
  '規模',
  '总量',
  '總量',
  '存量',
  '库存',
  '庫存',
]);
