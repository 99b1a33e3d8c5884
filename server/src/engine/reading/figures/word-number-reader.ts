import { COMES_ROUND, THIRD_IN_A_ROW } from '../../lexicon/claim-words.ts';
import { COUNTS_QUARTERS, QUARTERS_IN_TIME } from '../../lexicon/stretches.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import type { Figure, Hedge } from '../../quantity/figure.ts';
import { isLetter } from '../numbers/chars.ts';
import { NUMBER_WORDS } from '../numbers/word-table.ts';
import { PERCENT } from '../units/units.ts';
import { type Lead, readHedgeAfter } from './figure-reader.ts';
import { makeFigure } from './make-figure.ts';
import { stepOfRate } from './one-of-each.ts';

export interface WordNumber {
  readonly figure?: Figure;
  /** A length of time, in months. */
  readonly duration?: number;
  readonly end: number;
}

/** "a year and a half": half of another year, no share of anything. */
const TIME_AND = /(?:year|month|week|day|hour|decade|centur)(?:s|y|ies)? and $/;

/** "The triple lock", "a double bottom": a factor before its noun names something, unless it goes on to say of what. */
const FACTOR_ADJECTIVE =
  /\b(?:the|a|an|this|its|their) (?:double|triple|treble|quadruple)(?! (?:of|the|that|what|its|their|those)\b)(?= \p{L})/uy;

function isAdjective(lower: string, at: number): boolean {
  const article = lower.lastIndexOf(' ', at - 2) + 1;
  FACTOR_ADJECTIVE.lastIndex = article;
  return FACTOR_ADJECTIVE.test(lower);
}

/** "He was elected twice": a factor only where something is told of it. */
function isHowOften(lower: string, at: number, end: number): boolean {
  return /^(?:twice|thrice)$/.test(lower.slice(at, end)) && !TIMES_AS_MUCH.test(lower.slice(end, end + 12));
}

const TIMES_AS_MUCH = /^ (?:as|the|its|their|what|that|those) /;

/** "two quarters of negative growth", "the last three quarters": parts of a year, not of a whole. Nobody says two quarters for a half. */
function isTimeInQuarters(lower: string, at: number, end: number): boolean {
  const said = lower.slice(at, end);
  if (!said.endsWith('quarters')) return false;
  return (
    !said.startsWith('three') ||
    COUNTS_QUARTERS.test(lower.slice(Math.max(0, at - 24), at)) ||
    QUARTERS_IN_TIME.test(lower.slice(end, end + 40))
  );
}

/** "the middle half of answers", "the bottom third": those in a place of an order, and no share of anything. */
const OF_AN_ORDER = /\b(?:middle|upper|lower|top|bottom|central) $/u;

/** "doubled", "two-thirds", "a majority", "half", 翻番, 一半. */
export function readNumberWord(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  const found = longestMatch(NUMBER_WORDS, lower, at);
  if (found === undefined) return undefined;
  // "half-year", "double-digit": the first part of another word
  if (lower[found.end] === '-' && isLetter(lower.charCodeAt(found.end + 1))) return undefined;
  const { type, value } = found.value;
  if (type === 'fraction' && TIME_AND.test(lower.slice(Math.max(0, at - 12), at))) return { end: found.end };
  if (type === 'fraction' && /^an? .*th$|third$/.test(lower.slice(at, found.end))) {
    if (THIRD_IN_A_ROW.test(lower.slice(found.end, found.end + 14))) return undefined;
  }
  if (type === 'fraction' && isTimeInQuarters(lower, at, found.end)) return undefined;
  if (type === 'fraction' && OF_AN_ORDER.test(lower.slice(Math.max(0, at - 8), at))) return undefined;
  if (type === 'fraction') {
    const hedge = lead.hedge ?? LEANS[lower.slice(at + 2, at + 6)];
    return {
      figure: fraction(text, at, found.end, value, 5, hedge ? { ...lead, hedge } : lead),
      end: found.end,
    };
  }
  if (type === 'everyNth') return everyNth(text, lower, at, found.end, value, lead);
  if (type === 'majority')
    return { figure: fraction(text, at, found.end, 50, 0, { ...lead, hedge: 'over' }), end: found.end };
  if (isAdjective(lower, at) || isHowOften(lower, at, found.end)) return { end: found.end };
  // 翻了一番还多
  const after = lead.hedge === undefined ? readHedgeAfter(text, found.end) : undefined;
  const figure = makeFigure(text, {
    span: { start: lead.start, end: found.end },
    digits: { start: at, end: found.end },
    kind: 'multiple',
    written: '',
    value,
    step: value * 0.1,
    scale: 1,
    unitSource: 'none',
    ...hedgeOf(isMore(text, found.end) ? { ...lead, hedge: 'over' } : lead),
    ...(after && { hedge: after.hedge, hedgeSpan: after.span }),
  });
  return { figure, end: found.end };
}

/** "Every fifth dwelling", never "every second year". */
function everyNth(
  text: string,
  lower: string,
  at: number,
  end: number,
  group: number,
  lead: Lead,
): WordNumber | undefined {
  const behind = lower.slice(end, end + 14);
  if (!/^ [a-z]{3}/.test(behind) || COMES_ROUND.test(behind)) return undefined;
  return { figure: fraction(text, at, end, 100 / group, stepOfRate(1, group), lead), end };
}

/** "A good third" is a little more than one, "a bare third" a little less. */
const LEANS: Readonly<Record<string, Hedge>> = { good: 'over', full: 'over', bare: 'nearly', scan: 'nearly' };

/** 翻了一倍多; 多于 compares. */
function isMore(text: string, at: number): boolean {
  return text[at] === '多' && !'于於'.includes(text[at + 1] ?? ' ');
}

export function hedgeOf(lead: Lead) {
  return { ...(lead.hedge && { hedge: lead.hedge }), ...(lead.hedgeSpan && { hedgeSpan: lead.hedgeSpan }) };
}

/** `open` is how many points a bare fraction word leaves either side of it, as a step. */
export function fraction(
  text: string,
  start: number,
  end: number,
  percent: number,
  open: number,
  lead: Lead,
): Figure {
  // 五成五以上
  const after = lead.hedge === undefined ? readHedgeAfter(text, end) : undefined;
  return makeFigure(text, {
    span: { start: lead.start, end },
    digits: { start, end },
    kind: 'fraction',
    written: '',
    value: percent,
    step: open,
    scale: 1,
    unit: PERCENT,
    unitSource: 'beside',
    ...hedgeOf(lead),
    ...(after && { hedge: after.hedge, hedgeSpan: after.span }),
  });
}
