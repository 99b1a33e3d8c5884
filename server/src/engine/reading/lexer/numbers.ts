import type { Unit } from '../../quantity/figure.ts';
import { countedMonths, namedYearsEnd, yearsEnd } from '../figures/chinese-figures.ts';
import { readEnglishDuration, readOneIn } from '../figures/english-figures.ts';
import { type Lead, readFigure } from '../figures/figure-reader.ts';
import { readOneOfEach } from '../figures/one-of-each.ts';
import { slashFraction, slashPairEnd, wholeNumber } from '../figures/written-forms.ts';
import { isDigit, isLetter } from '../numbers/chars.ts';
import { type Digits, readDigits } from '../numbers/digits.ts';
import { readMinguo } from '../periods/eras.ts';
import { readMonths } from '../periods/months.ts';
import { isShortYear, readPartYear, readYearPart } from '../periods/period-codes.ts';
import { readYear, withPart } from '../periods/period-reader.ts';
import { readScale, readUnit } from '../units/units.ts';
import {
  codeEnd,
  codeShapeEnd,
  isIndexNumber,
  isNamed,
  isNameNumber,
  isSectionName,
  numberOfStandardEnd,
  standardEnd,
} from './not-a-figure.ts';
import { plan, pushFigure, pushWordNumber, type Scan, takeHedge } from './scan.ts';
import { readSlashed } from './slashed.ts';
import { isTopCount } from './top-count.ts';

/** Digits behind a symbol or code of money. */
export function money(s: Scan, start: number, digitsAt: number, currency: Unit): void {
  const hedge = takeHedge(s, start);
  let at = digitsAt;
  let negative = false;
  const sign = s.text.charCodeAt(at);
  if (!isDigit(sign)) {
    negative = sign === 0x2d || sign === 0x2212;
    at++;
  }
  s.at = at;
  number(s, { start, currency, ...(negative && { negative: true as const }), ...hedge });
}

/** Digits: a period, a figure, or something that is neither. */
export function number(s: Scan, lead: Lead): void {
  const start = s.at;
  if (isKey(s.text, start)) {
    s.at = codeEnd(s.text, start);
    return;
  }
  const plain = lead.currency === undefined && lead.negative === undefined;
  if (plain) {
    if (plan(s)) return;
    if (isIndexNumber(s.lower, start)) {
      s.at = start + 4;
      return;
    }
    const standard = numberOfStandardEnd(s.text, start);
    if (standard !== undefined) {
      s.at = standard;
      return;
    }
    const slashed = readSlashed(s.lower, start);
    if (slashed !== undefined) {
      s.tokens.push(...slashed.periods);
      s.at = slashed.end;
      return;
    }
    const period =
      readYear(s.lower, start) ??
      readMinguo(s.lower, start) ??
      readPartYear(s.lower, start) ??
      readYearPart(s.lower, start);
    if (period !== undefined) {
      s.tokens.push(period);
      s.at = period.end;
      return;
    }
    const months = readMonths(s.lower, start);
    if (months !== undefined) {
      s.tokens.push({
        type: 'period',
        start,
        end: months.end,
        part: months.part,
        ...(months.instant && { instant: true as const }),
      });
      s.at = months.end;
      return;
    }
  }
  const digits = readDigits(s.lower, start);
  // "58.4 cases per 1,000 people", 每10万人: what a rate is counted by is no quantity of its own
  const each = plain ? readOneOfEach(s.text, start, digits, lead) : undefined;
  if (each !== undefined) {
    pushWordNumber(s, each);
    return;
  }
  if (plain && /(?:\bper |\bevery |每)$/.test(s.lower.slice(Math.max(0, start - 7), start))) {
    s.at = digits.end;
    return;
  }
  // H2.0: behind a point that a name or number goes on with begins no number.
  if (plain && s.text[start - 1] === '.' && isDigit(s.text.charCodeAt(start - 2))) {
    s.at = codeEnd(s.text, digits.end);
    return;
  }
  const shape = lead.currency === undefined ? codeShapeEnd(s.text, start, digits.end) : undefined;
  const before = s.tokens.at(-1);
  // "h-20" is a name; "3bn-5bn" is a range.
  const glued =
    lead.negative === undefined &&
    s.text[start - 1] === '-' &&
    isLetter(s.text.charCodeAt(start - 2)) &&
    !(before?.type === 'figure' && before.end === start - 1);
  if (shape !== undefined || glued) {
    s.at = shape ?? digits.end;
    return;
  }
  if (plain && isName(s, start, digits)) {
    s.at = standardEnd(s.text, digits.end);
    return;
  }
  if (plain && (isShortYear(s.lower, start, digits.end) || followsShortYear(s, digits))) {
    const year = withPart(s.lower, start, digits.end + 1, 2000 + digits.value);
    s.tokens.push(year);
    s.at = year.end;
    return;
  }
  if (plain && isTenor(s, digits)) {
    s.at = digits.end;
    return;
  }
  const duration = plain ? durationAt(s, digits.end, digits.value) : undefined;
  if (duration !== undefined) {
    s.tokens.push({ type: 'period', start, end: duration.end, duration: duration.months });
    s.at = duration.end;
    return;
  }
  const rate =
    plain && digits.plain
      ? (readOneIn(s.text, s.lower, start, digits, lead) ?? slashFraction(s.text, s.lower, digits, lead))
      : undefined;
  if (rate !== undefined) {
    pushWordNumber(s, rate);
    return;
  }
  const pairEnd = plain ? slashPairEnd(s.lower, digits) : undefined;
  if (pairEnd !== undefined) {
    s.at = pairEnd;
    return;
  }
  const figure = readFigure(s.text, s.lower, wholeNumber(s.lower, digits), lead);
  if (figure === undefined) {
    s.at = codeEnd(s.text, digits.end);
    return;
  }
  if (
    figure.unit === undefined &&
    figure.scale === 1 &&
    figure.kind === 'amount' &&
    !digits.grouped &&
    isNameNumber(s.text, start, digits.end)
  ) {
    s.at = standardEnd(s.text, digits.end);
    return;
  }
  pushFigure(s, figure);
  s.at = figure.span.end;
}

/** 23年收入12亿元，24年有望达15亿元: the year behind one that was written as short. */
function followsShortYear({ text, tokens }: Scan, { start, end, value }: Digits): boolean {
  if (end - start !== 2 || text[end] !== '年') return false;
  const last = tokens.findLast(token => token.type === 'period' && token.period !== undefined);
  const before = /^\d\d(?=年)/.exec(text.slice(last?.start, (last?.start ?? 0) + 3))?.[0];
  return before !== undefined && Math.abs(value - Number(before)) === 1;
}

const MOST_DIGITS = 40;

/** No quantity has so many digits in a row: a key, or a dump. */
function isKey(text: string, start: number): boolean {
  if (!isDigit(text.charCodeAt(start + MOST_DIGITS))) return false;
  for (let i = start; i < start + MOST_DIGITS; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Table 5, 第12条, Section 3.2: digits that name something. */
function isName(s: Scan, start: number, digits: Digits): boolean {
  if (s.text[start - 1] === '第') return true;
  if (digits.plain && isTopCount(s.lower, start, digits.end)) return true;
  if (digits.plain) return isNamed(s.lower, start) && !isMeasured(s, digits.end);
  return !digits.grouped && isSectionName(s.lower, start) && !isMeasured(s, digits.end);
}

function isMeasured(s: Scan, at: number): boolean {
  return readScale(s.lower, at) !== undefined || readUnit(s.lower, at) !== undefined;
}

/** "10-year Treasuries": a security by its term. */
function isTenor({ lower }: Scan, { end, value }: Digits): boolean {
  const term = readEnglishDuration(lower, end, value);
  return term !== undefined && term.duration === undefined;
}

function durationAt(s: Scan, at: number, value: number): { end: number; months: number } | undefined {
  if (!Number.isInteger(value)) return undefined;
  const english = readEnglishDuration(s.lower, at, value);
  if (english?.duration !== undefined) return { end: english.end, months: english.duration };
  if (s.text[at] === '年' && value <= 60 && Number.isInteger(value))
    return { end: yearsEnd(s.text, at), months: value * 12 };
  const counted = countedMonths(s.lower, at);
  if (counted !== undefined) return { end: counted.end, months: value * counted.months };
  const named = namedYearsEnd(s.lower, at);
  if (named !== undefined) return { end: named, months: value * 12 };
  return undefined;
}
