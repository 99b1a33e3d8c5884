import {
  CONCLUDED_BEHIND,
  CONCLUSIONS,
  FOR_EACH,
  FOR_MANY,
  ON_AVERAGE,
  PAID_BY,
  RATIO_NOUN,
  RATIO_OF_COUNTS,
  SET_AGAINST,
  THE_BALANCE,
  type Way,
} from '../../lexicon/conclusions.ts';

import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import { TOGETHER } from '../../lexicon/derived-words.ts';
import { comparable } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Fact } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Making } from './makings.ts';
import type { ToldAround } from './told-around.ts';

/** Why a figure is taken to be made of others. */
export interface Evidence {
  readonly ways: ReadonlySet<Making['way']>;
  /** Of more sets of figures than this it might be made by chance. */
  readonly most: number;
  /** What it may be made of. */
  readonly operands: readonly Fact[];
  /** Nothing but a slip of two digits between what is stated and what is made says so. */
  readonly bySlip: boolean;
}

const CUES = CONCLUSIONS.map(({ words }) => cue(words));
const RATIO = cue(RATIO_NOUN);
const BEHIND = cue(CONCLUDED_BEHIND);
const OF_ANY: readonly Way[] = ['sum', 'difference', 'product', 'quotient', 'share'];

const MOST_CONCLUDED = 5;
const MOST_FOR_EACH = 3;

/** The words say that the figure is drawn from what was told. */
export function byWords(told: ToldAround): Evidence | undefined {
  const { fact, before, lead, tail } = told;
  const { role, figure } = fact.statement;
  if ((role !== 'level' && role !== 'share') || SET_AGAINST.test(lead)) return undefined;
  const { reading } = fact.block;
  const ways = new Set<Making['way']>(
    ofEach(CONCLUSIONS, ({ words, ways }, i) =>
      mayHold(reading, CUES[i] as Cue) && words.test(lead) ? ways : [],
    ),
  );
  if (mayHold(reading, BEHIND) && CONCLUDED_BEHIND.test(tail)) for (const way of OF_ANY) ways.add(way);
  if (ways.has('difference') && isRestOfAll(told)) ways.delete('difference');
  const isConcluded = ways.size > 0;
  if (figure.kind === 'amount' && isForEach(told)) ways.add('quotient');
  // "each therefore closed 196 cases": what falls on one is made in one way
  if (EACH_OF.test(lead)) for (const way of OF_ANY) if (way !== 'quotient') ways.delete(way);
  if (ways.size === 0 || BY.test(lead)) return undefined;
  if (isJoint(told) && ways.delete('share')) ways.add('joint');
  return {
    ways,
    most: isConcluded ? MOST_CONCLUDED : MOST_FOR_EACH,
    operands: before.filter(isLevel),
    bySlip: false,
  };
}

const EACH_OF = /\b(?:each|every one|per head)\b|[每各]/iu;

/** "shops £7.9m; the balance of £4.7m came from grants": what several leave of a whole, not the difference of two. */
function isRestOfAll({ fact, before, lead, tail }: ToldAround): boolean {
  if (!THE_BALANCE.test(lead)) return false;
  const { sentence, figure } = fact.statement;
  const own = before.filter(
    f =>
      f.block === fact.block && f.statement.sentence === sentence && comparable(f.statement.figure, figure),
  );
  return own.length > 2 || PAID_BY.test(tail);
}

/** "have grown faster, by 9%": how much something has changed. */
const BY = /\bby $/iu;

function isJoint({ lead, tail }: ToldAround): boolean {
  return TOGETHER.test(lead) || TOGETHER.test(tail);
}

function isForEach({ fact, lead, tail }: ToldAround): boolean {
  if (FOR_MANY.test(lead) || FOR_MANY.test(tail)) return false;
  const isDerived = fact.statement.figure.unit?.dimension.includes('/') === true;
  return isDerived || FOR_EACH.test(tail) || ON_AVERAGE.test(lead);
}

/** A rate or ratio by its name: the only one, of the only two amounts, that its sentence and the one before tell. */
export function byName(told: ToldAround): Evidence | undefined {
  const { fact, before, after, lead } = told;
  const { role, figure, sentence } = fact.statement;
  if (figure.kind !== 'percent' || (role !== 'level' && role !== 'share')) return undefined;
  if (!mayHold(fact.block.reading, RATIO) || !RATIO_NOUN.test(lead) || isJoint(told)) return undefined;
  if (SET_AGAINST.test(lead)) return undefined;
  const near = [...before, ...after].filter(
    f => f.block === fact.block && sentence - f.statement.sentence <= 1 && f.statement.sentence <= sentence,
  );
  const amounts = near.filter(f => f.statement.figure.kind === 'amount');
  if (amounts.some(f => isOfOtherTime(f, fact))) return undefined;
  if (RATIO_OF_COUNTS.test(lead) && amounts.some(isMoney)) return undefined;
  // 磷酸铁锂占比为 74.0%: of one of which the sentence before gave no amount
  if (SHARE_OF_ONE.test(lead) && amounts.some(f => f.statement.sentence !== sentence)) return undefined;
  const isPair = amounts.length === 2 && amounts.every(isTakenWhole) && !near.some(isRate);
  return isPair ? { ways: SHARE, most: 1, operands: amounts, bySlip: false } : undefined;
}

function isMoney({ statement: { figure } }: Fact): boolean {
  return figure.unit?.dimension.startsWith('money') === true;
}

const SHARE_OF_ONE = /[\u3400-\u9fff]{2}(?:[占佔]比|比重|份[额額])(?:[为為是达達约約仅僅至])?$/u;

const SHARE: ReadonlySet<Way> = new Set(['share']);

/** 2023年网民…，2019年普及率: both say of when they are. */
function isOfOtherTime({ statement: a }: Fact, { statement: b }: Fact): boolean {
  return a.ownPeriod && b.ownPeriod && a.period?.end !== b.period?.end;
}

function isRate({ statement: { figure, role } }: Fact): boolean {
  return figure.kind === 'percent' && (role === 'level' || role === 'share');
}

/** Neither end of a change nor a price: what another may be a part of. */
function isTakenWhole(fact: Fact): boolean {
  const { base, figure } = fact.statement;
  return isLevel(fact) && base === 'none' && figure.unit?.dimension.includes('/') !== true;
}

/** By digits: a number of so many may be that far off by chance. */
const MOST_BY_DIGITS: readonly number[] = [0, 0, 0, 1, 4, 40];

/** No words: it is what the others make, but for two digits that have changed places. */
export function bySlip({ fact, before, after }: ToldAround): Evidence | undefined {
  const { role, figure } = fact.statement;
  const digits = digitCount(figure.written);
  const most = MOST_BY_DIGITS[Math.min(digits, MOST_BY_DIGITS.length - 1)] as number;
  const ways = figure.kind === 'percent' ? OF_PERCENT[role] : OF_AMOUNT[role];
  if (most === 0 || ways === undefined) return undefined;
  const inSentence = after.filter(f => f.statement.sentence === fact.statement.sentence);
  return { ways, most, operands: [...before, ...inSentence].filter(isLevel), bySlip: true };
}

type WaysOfRole = Readonly<Record<string, ReadonlySet<Making['way']>>>;
const OF_AMOUNT: WaysOfRole = { level: new Set(['sum', 'difference', 'product', 'quotient']) };
const OF_PERCENT: WaysOfRole = { level: new Set(['share', 'difference']), share: new Set(['share']) };

function isLevel({ statement }: Fact): boolean {
  const { role, depth, base, figure } = statement;
  return (
    (role === 'level' || role === 'share') && depth === 0 && base !== 'past' && figure.range === undefined
  );
}
