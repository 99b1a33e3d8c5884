import { ODD_WORDS } from '../../lexicon/hedges.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import type { Figure, Hedge, Unit } from '../../quantity/figure.ts';
import type { Span } from '../../text/span.ts';
import { isCjk, isDigit, isLetter, skipBlanks } from '../numbers/chars.ts';
import { type Digits, readDigits } from '../numbers/digits.ts';
import { HEDGE_WORDS_AFTER } from '../numbers/word-table.ts';
import { countedUnit } from '../units/counted.ts';
import {
  inWrittenCase,
  PERCENT,
  POINTS,
  ratioUnit,
  readCountedNoun,
  readMoneyScale,
  readPer,
  readScale,
  readUnit,
} from '../units/units.ts';
import { makeFigure, type Parts } from './make-figure.ts';
import {
  readMultiple,
  readPerPopulation,
  readRateStep,
  readRatio,
  readTenths,
  type Tail,
} from './special-tails.ts';

/** What was read before the digits: a currency, a sign, a hedge. */
export interface Lead {
  /** Where the figure begins: its symbol, sign or first digit. */
  readonly start: number;
  readonly currency?: Unit;
  readonly negative?: true;
  readonly hedge?: Hedge;
  readonly hedgeSpan?: Span;
}

/** A number before its unit: digits, or numerals in words. */
export interface Number_ {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly written: string;
}

export function fromDigits(d: Digits): Number_ {
  return { start: d.start, end: d.end, value: d.value, step: 10 ** -d.decimals, written: d.written };
}

/** Scale words, "odd" words, unit, and a hedge behind: everything that follows a number. Undefined when what follows makes it a code. */
export function readFigure(text: string, lower: string, number: Number_, lead: Lead): Figure | undefined {
  let end = number.end;
  let hedge = lead.hedge;
  let hedgeSpan = lead.hedgeSpan;
  const odd = oddEnd(text, end);
  if (odd !== undefined) {
    hedge = 'odd';
    hedgeSpan = { start: end, end: odd };
    end = odd;
  }
  const compound = readCompound(text, lower, number, end) ?? readPlaces(lower, number, end);
  const scale = compound ?? readScales(lower, end, lead.currency !== undefined);
  end = scale.end;
  const oddLater = odd === undefined && scale.factor > 1 ? oddEnd(text, end) : undefined;
  if (oddLater !== undefined) {
    hedge = 'odd';
    hedgeSpan = { start: end, end: oddLater };
    end = oddLater;
  }
  const plus = plusEnd(lower, end);
  if (plus !== undefined && hedge === undefined) {
    hedge = 'over';
    hedgeSpan = { start: end, end: plus };
  }
  const tail = readTail(lower, plus ?? end, lead.currency);
  if (tail.type === 'code') return undefined;
  // "12bn+" alone: the sign is a hedge behind the figure
  end = plus !== undefined && tail.end === plus ? end : tail.end;
  const more = isMore(text, end) ? { hedge: 'odd' as const, span: { start: end, end: end + 1 } } : undefined;
  const after = more ?? readHedgeAfter(lower, end);
  if (after !== undefined && hedge === undefined) {
    hedge = after.hedge;
    hedgeSpan = after.span;
  }
  const written = tail.unit && inWrittenCase(tail.unit, text.slice(number.end, end));
  const unit = countedUnit(text, end, written, scale.factor);
  const sign = lead.negative ? -1 : 1;
  const value = compound === undefined ? number.value : compound.value;
  const step = compound === undefined ? number.step : compound.step;
  const parts: Parts = {
    span: { start: lead.start, end },
    digits: { start: number.start, end: number.end },
    kind: tail.type === 'fraction' ? 'fraction' : tail.type,
    written: number.written,
    value: sign * value * tail.factor,
    step: tail.isExact ? 0 : step * tail.factor,
    scale: scale.factor,
    unitSource:
      unit === undefined
        ? 'none'
        : lead.currency !== undefined && tail.unit === lead.currency
          ? 'symbol'
          : 'beside',
    unit,
    hedge,
    hedgeSpan,
  };
  return makeFigure(text, parts);
}

/** 两倍多, 三成多: more than what is said; 三倍多于 compares. */
function isMore(text: string, at: number): boolean {
  return text[at] === '多' && '倍成'.includes(text[at - 1] ?? ' ') && !'于於'.includes(text[at + 1] ?? ' ');
}

/** 余, 多 behind a number: 500多亿, 二十余万; "30-odd firms". */
export function oddEnd(text: string, at: number): number | undefined {
  if (text.startsWith('-odd', at)) return at + 4;
  const mark = text[at];
  if (mark === undefined || !ODD_WORDS.includes(mark)) return undefined;
  // 三百来家; 20来自 is no such thing
  if ((mark === '来' || mark === '來') && !isCounter(text, at + 1)) return undefined;
  return at + 1;
}

function isCounter(text: string, at: number): boolean {
  const unit = readUnit(text, at)?.value;
  return unit?.type === 'unit' && unit.unit.dimension.startsWith('count');
}

/** 100+家, "12+ firms": the sign stands between the number and what it counts. */
function plusEnd(lower: string, at: number): number | undefined {
  if (lower[at] !== '+' || isDigit(lower.charCodeAt(at + 1))) return undefined;
  const next = at + 1;
  return readUnit(lower, next) === undefined ? undefined : next;
}

interface Scales {
  readonly end: number;
  readonly factor: number;
}

function readScales(lower: string, at: number, money: boolean): Scales {
  let end = at;
  let factor = 1;
  const short = money ? readMoneyScale(lower, at) : undefined;
  if (short !== undefined) return { end: short.end, factor: short.value };
  for (let i = 0; i < 3; i++) {
    const found = readScale(lower, end);
    if (found === undefined) {
      // "-million": 5-million
      if (i === 0 && lower[end] === '-') {
        const hyphened = readScale(lower, end + 1);
        if (hyphened !== undefined && hyphened.value >= 1e6)
          return { end: hyphened.end, factor: hyphened.value };
      }
      break;
    }
    const word = lower.slice(skipBlanks(lower, end), found.end);
    if (word === 'b' && !money && readCountedNoun(lower, found.end) === undefined) break;
    if (word === 'mm' && !money) break;
    factor *= found.value;
    end = found.end;
    if (isLetter(lower.charCodeAt(end - 1)) && lower[end] !== ' ') break;
  }
  return { end, factor };
}

/** 3亿4,500万: descending scales add up. */
function readCompound(
  text: string,
  lower: string,
  first: Number_,
  at: number,
): (Scales & { value: number; step: number }) | undefined {
  const scale = readScale(lower, at);
  if (
    scale === undefined ||
    scale.value < 1e4 ||
    !isDigit(lower.charCodeAt(scale.end)) ||
    !isCjk(text.charCodeAt(at))
  )
    return undefined;
  const second = readDigits(lower, scale.end);
  const lowerScale = readScale(lower, second.end);
  const factor = lowerScale?.value ?? 1;
  if (factor >= scale.value || second.value * factor >= scale.value) return undefined;
  if (lowerScale === undefined && readUnit(lower, second.end) === undefined) return undefined;
  return {
    end: lowerScale?.end ?? second.end,
    factor: 1,
    value: first.value * scale.value + second.value * factor,
    step: 10 ** -second.decimals * factor,
  };
}

/** 3千5百万: digits before each place, down to the scale. */
function readPlaces(
  lower: string,
  first: Number_,
  at: number,
): (Scales & { value: number; step: number }) | undefined {
  const places = PLACES.get(lower[at] ?? '');
  if (places === undefined || !isDigit(lower.charCodeAt(at + 1))) return undefined;
  const second = readDigits(lower, at + 1);
  const below = PLACES.get(lower[second.end] ?? '');
  if (below === undefined || below >= places || second.value > 9) return undefined;
  const value = first.value * places + second.value * below;
  return { ...readScales(lower, second.end + 1, false), value, step: below };
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]);

function readTail(lower: string, at: number, currency: Unit | undefined): Tail {
  if (currency === undefined) {
    const special =
      readMultiple(lower, at) ??
      readTenths(lower, at) ??
      readPerPopulation(lower, at) ??
      readRateStep(lower, at) ??
      readRatio(lower, at);
    if (special !== undefined) return special;
  }
  const found = readUnit(lower, at);
  if (found === undefined) {
    if (isLetter(lower.charCodeAt(at))) return { type: 'code' };
    // 5-star, 16-bit: what the number is hyphened to is no unit
    if (lower[at] === '-' && isLetter(lower.charCodeAt(at + 1)) && isDigit(lower.charCodeAt(at - 1)))
      return { type: 'code' };
    if (currency === undefined) return { type: 'amount', end: at, factor: 1 };
    const per = readPer(lower, at);
    return per === undefined
      ? { type: 'amount', end: at, factor: 1, unit: currency }
      : { type: 'amount', end: per.end, factor: 1, unit: ratioUnit(currency, per.value) };
  }
  const { value } = found;
  if (value.type !== 'unit')
    return {
      type: value.type,
      end: found.end,
      factor: value.factor,
      unit: value.type === 'percent' ? PERCENT : POINTS,
    };
  const { unit } = value;
  if (currency === undefined) return { type: 'amount', end: found.end, factor: 1, unit };
  // 港幣3,862.4百萬元: the currency named first is the one meant by 元.
  if (unit.dimension.startsWith('money'))
    return { type: 'amount', end: found.end, factor: 1, unit: unit.id === 'CNY' ? currency : unit };
  return { type: 'amount', end: at, factor: 1, unit: currency };
}

/** 以上, "or more": straight behind a number. */
export function readHedgeAfter(lower: string, at: number): { hedge: Hedge; span: Span } | undefined {
  const start = skipBlanks(lower, at);
  const found = longestMatch(HEDGE_WORDS_AFTER, lower, start);
  // 1.2+3.4 is a sum, "10,000+ users" a bound
  if (found === undefined || (lower[start] === '+' && isDigit(lower.charCodeAt(found.end)))) return undefined;
  return { hedge: found.value, span: { start, end: found.end } };
}
