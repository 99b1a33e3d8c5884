/**
 * "1.53 million litres from 180 cows, 8,500 litres a cow": a sentence that tells two amounts and how much of one falls on each
 * of the other. Nothing else is told, so that the words need not name both.
 */

import { cue, mayHold } from '../../lexicon/cues.ts';
import { POPULATION } from '../../lexicon/identities/vocabulary.ts';
import {
  CONVERTED,
  EACH_BEFORE_EN,
  EACH_BEHIND_EN,
  GROUP_SIZES,
  ONE_FOR_EACH_ZH,
  PER_BEFORE_ZH,
  PER_BEHIND_EN,
  PRICED,
  TIMES,
} from '../../lexicon/per-units.ts';
import type { BlockReading } from '../block-reading.ts';
import { foldCase } from '../numbers/chars.ts';
import { figurePhrase } from '../statements/figure-phrase.ts';
import { clauseBefore } from '../statements/gaps.ts';
import type { Statement } from '../statements/statements.ts';
import { isToldLevel } from '../statements/told-levels.ts';
import { readUnit } from '../units/units.ts';

export interface OnlyPair {
  readonly amount: Statement;
  readonly count: Statement;
  /** Base units of the count that one unit of the mean stands for: 1000 for 每千人, 1e6 for "per square kilometre". */
  readonly size: number;
  /** The words that tell what the mean is of. */
  readonly rest: string;
}

/** Undefined unless exactly two amounts can be meant, and one way round makes the unit of the mean. */
export function onlyPair(block: BlockReading, mean: Statement): OnlyPair | undefined {
  const group = Number(/^rate:\/(1e\d)$/.exec(dimensionOf(mean))?.[1]);
  if (group > 0) return ofPopulation(block, mean, group);
  const pair = pairOf(block, mean);
  if (pair === undefined) return undefined;
  const per = perWords(block, mean);
  if (per === undefined || (PRICED.test(per.rest) && !CONVERTED.test(per.rest))) return undefined;
  const [a, b] = pair;
  // "320,000 tonnes at $415 a tonne, for revenue of …": a price makes the value behind it
  if (isPrice(block, mean) && b.figure.span.start > mean.figure.span.start) return undefined;
  const counted = countedBy(per.noun);
  const ways = [
    { amount: a, count: b },
    { amount: b, count: a },
  ].filter(
    ({ amount, count }) =>
      isSound(mean, amount, count, counted.dimension) &&
      (counted.dimension !== undefined || countsWhatIsNamed(block, counted.noun, count, amount)),
  );
  const exact = ways.filter(({ amount }) => dimensionOf(amount) === dimensionOf(mean));
  const [way] = exact.length === 1 ? exact : ways;
  // 元/坪, "tonnes per hectare": the unit of the mean holds what is counted by
  const size = dimensionOf(mean).includes('/') ? 1 : counted.size;
  return way !== undefined && (ways.length === 1 || exact.length === 1)
    ? { ...way, size, rest: per.rest }
    : undefined;
}

/** €12 a kilo; "16 million shares at $15 each". */
function isPrice({ text }: BlockReading, mean: Statement): boolean {
  const dimension = dimensionOf(mean);
  if (!dimension.startsWith('money')) return false;
  const { start } = mean.figure.span;
  return dimension.includes('/') || / at $/.test(text.slice(Math.max(0, start - 4), start));
}

/** "5.4 doctors per 1,000 inhabitants and a population of 850,000": the larger count is who they are for. */
function ofPopulation(block: BlockReading, mean: Statement, size: number): OnlyPair | undefined {
  const pair = pairOf(block, mean);
  if (pair === undefined || !pair.every(s => isCounted(dimensionOf(s)) && s.role === 'level'))
    return undefined;
  const [a, b] = pair;
  const [amount, count] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  return POPULATION.words?.test(figurePhrase(block, count)) ? { amount, count, size, rest: '' } : undefined;
}

interface Counted {
  readonly noun: string;
  readonly size: number;
  /** Of a unit that is counted by: 每平方公里. */
  readonly dimension?: string;
}

/** 千人, "square kilometre", "store": how many of what. */
function countedBy(words: string): Counted {
  const group = /^(?:[十百][万萬]|[百千万萬])(?=[\u3400-\u9fff])/u.exec(words)?.[0] ?? '';
  const noun = words.slice(group.length);
  const size = GROUP_SIZES.get(group) ?? 1;
  const unit = noun === '' ? undefined : readUnit(foldCase(noun), 0)?.value;
  if (unit?.type !== 'unit' || unit.unit.dimension.startsWith('count')) return { noun, size };
  return { noun, size: size * unit.unit.factor, dimension: unit.unit.dimension };
}

interface PerWords {
  /** What is counted by, in the words of the text; empty when they leave it out ("each", "an average of"). */
  readonly noun: string;
  readonly rest: string;
}

const LONGEST = 40;

/** "per store", "a cow", "each"; 平均每辆, 户均, 人均消费. */
function perWords(block: BlockReading, mean: Statement): PerWords | undefined {
  const { span, digits, hedgeSpan } = mean.figure;
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  const clause = clauseBefore(block.text, start - LONGEST, start, '，。；、：:,;（(');
  const own = clause.slice(clause.search(/[^\d]*$/u));
  if (clause.endsWith('每') && ONE_FOR_EACH_ZH.test(block.text.slice(digits.end, digits.end + 12)))
    return { noun: '', rest: own };
  const zh = mayHold(block, PER_ZH) ? PER_BEFORE_ZH.exec(own) : null;
  if (zh !== null) return { noun: zh[1] ?? zh[2] ?? '', rest: own };
  const behind = /^[^.;,()]{0,50}/.exec(block.text.slice(digits.end))?.[0] ?? '';
  if (mayHold(block, EACH) && (EACH_BEHIND_EN.test(behind) || isForEach(block.text, start)))
    return { noun: '', rest: `${own} ${behind}` };
  const en = PER_BEHIND_EN.exec(behind);
  const noun = en?.[1] ?? '';
  if (en !== null) return { noun, rest: `${own} ${behind}` };
  return /\b(?:average|mean) of (?:about |some |around |just |only )?$/i.test(own)
    ? { noun: '', rest: own }
    : undefined;
}

const PER_ZH = cue(PER_BEFORE_ZH);
const EACH = cue(EACH_BEHIND_EN, EACH_BEFORE_EN);

function isForEach(text: string, start: number): boolean {
  return EACH_BEFORE_EN.test(clauseBefore(text, start - 80, start, '.;'));
}

/** The other levels of the sentence, when there are two; else with those of the sentence before. */
function pairOf(block: BlockReading, mean: Statement): readonly [Statement, Statement] | undefined {
  const own = levelsOf(block, mean, 0);
  const before = own.filter(s => s.figure.span.start < mean.figure.span.start);
  const all = before.length === 2 ? before : own.length >= 2 ? own : [...levelsOf(block, mean, 1), ...own];
  const [a, b] = all;
  return a !== undefined && b !== undefined && all.length === 2 ? [a, b] : undefined;
}

function levelsOf(block: BlockReading, mean: Statement, back: number): Statement[] {
  const isSpeed = dimensionOf(mean).startsWith('length');
  return block.statements.filter(
    s =>
      s !== mean &&
      mean.turn - s.turn === back &&
      s.figure.kind === 'amount' &&
      !(s.depth > mean.depth && s.ownPeriod) &&
      (s.role !== 'level' || isToldLevel(block, s) || isSetOn(block, s)) &&
      (isSpeed || s.figure.unit?.dimension.startsWith('duration') !== true),
  );
}

/** "on 65,000 hectares the harvest came to": no earlier end of a change. */
function isSetOn(block: BlockReading, { figure, base }: Statement): boolean {
  return (
    base === 'from' &&
    /\b(?:on|with|over|across) (?:some |about )?$/i.test(block.text.slice(0, figure.span.start))
  );
}

/** The amount over the count is in the unit of the mean, and all three are told plainly. */
function isSound(mean: Statement, amount: Statement, count: Statement, unit: string | undefined): boolean {
  if (![mean, amount, count].every(s => s.role === 'level' && s.figure.range === undefined && s.depth === 0))
    return false;
  if (![amount, count].every(s => s.sentence < mean.sentence || !isOtherTime(s, mean))) return false;
  const [own = '', under] = dimensionOf(mean).split('/');
  const [over, counted] = [dimensionOf(amount), dimensionOf(count)];
  if (under !== undefined) return over === own && counted === under;
  if (unit !== undefined) return counted === unit && (over === own || (own === '' && isCounted(over)));
  if (counted.startsWith('duration')) return over === own && own === 'length';
  // 教師 126 人、學生 1,638 人，一名教師帶 13 名: the words tell which are counted by
  if (!isCounted(counted) || over === counted)
    return own === over && isCounted(own) && sizeOf(amount) > sizeOf(count);
  return over === own || (isCounted(own) && isCounted(over) && sizeOf(amount) > sizeOf(count));
}

function isOtherTime(s: Statement, mean: Statement): boolean {
  return s.ownPeriod && mean.ownPeriod && s.period?.end !== mean.period?.end;
}

/** Of two bare counts the words have to tell which is shared out among which. */
function countsWhatIsNamed(block: BlockReading, noun: string, count: Statement, amount: Statement): boolean {
  if (noun === '') return dimensionOf(count) !== dimensionOf(amount) && isCounted(dimensionOf(count));
  const phrase = (s: Statement): string =>
    `${block.text.slice(Math.max(0, s.figure.span.start - 24), s.figure.span.start)}|${block.text.slice(s.figure.digits.end, s.figure.digits.end + 24)}`.toLowerCase();
  const stem = /[\u3400-\u9fff]/u.test(noun) ? noun.slice(0, 2) : noun.toLowerCase().replace(/s$/, '');
  if (TIMES.test(noun)) return phrase(count).includes(stem);
  if (dimensionOf(count) !== '' && dimensionOf(count) === dimensionOf(amount))
    return figurePhrase(block, count).includes(stem) && !figurePhrase(block, amount).includes(stem);
  return !phrase(amount).includes(stem) || phrase(count).includes(stem);
}

function dimensionOf({ figure }: Statement): string {
  return figure.unit?.dimension ?? '';
}

function isCounted(dimension: string): boolean {
  return dimension === '' || dimension.startsWith('count');
}

function sizeOf({ figure }: Statement): number {
  return figure.value * (figure.unit?.factor ?? 1);
}
