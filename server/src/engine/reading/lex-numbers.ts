import type { Unit } from '../quantity/figure.ts';
import { isDigit, isLetter } from './chars.ts';
import { readDigits } from './digits.ts';
import { fromDigits, type Lead, readFigure } from './figure-reader.ts';
import { codeEnd, codeShapeEnd, isNamed, isNameNumber } from './not-a-figure.ts';
import { readMinguo, readMonths, readPartYear, readYear } from './period-reader.ts';
import { plan, pushFigure, type Scan, takeHedge } from './scan.ts';
import { readScale, readUnit } from './units.ts';
import { readEnglishDuration, yearsEnd } from './word-number-reader.ts';

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
  const plain = lead.currency === undefined && lead.negative === undefined;
  if (plain) {
    if (plan(s)) return;
    const period = readYear(s.lower, start) ?? readMinguo(s.lower, start) ?? readPartYear(s.lower, start);
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
  if (plain && /(?:\bper |\bevery |每)$/.test(s.lower.slice(Math.max(0, start - 7), start))) {
    s.at = digits.end;
    return;
  }
  const shape = lead.currency === undefined ? codeShapeEnd(s.text, start, digits.end) : undefined;
  const glued = start > 0 && s.text[start - 1] === '-' && isLetter(s.text.charCodeAt(start - 2));
  if (
    shape !== undefined ||
    glued ||
    (plain && digits.plain && isNamed(s.lower, start) && !isMeasured(s, digits.end))
  ) {
    s.at = shape ?? digits.end;
    return;
  }
  const duration = plain ? durationAt(s, digits.end, digits.value) : undefined;
  if (duration !== undefined) {
    s.tokens.push({ type: 'period', start, end: duration.end, duration: duration.months });
    s.at = duration.end;
    return;
  }
  const figure = readFigure(s.text, s.lower, fromDigits(digits), lead);
  if (figure === undefined) {
    s.at = codeEnd(s.text, digits.end);
    return;
  }
  if (
    figure.unit === undefined &&
    figure.scale === 1 &&
    figure.kind === 'amount' &&
    digits.plain &&
    isNameNumber(s.text, start)
  ) {
    s.at = digits.end;
    return;
  }
  pushFigure(s, figure);
  s.at = figure.span.end;
}

function isMeasured(s: Scan, at: number): boolean {
  return readScale(s.lower, at) !== undefined || readUnit(s.lower, at) !== undefined;
}

function durationAt(s: Scan, at: number, value: number): { end: number; months: number } | undefined {
  if (!Number.isInteger(value)) return undefined;
  const english = readEnglishDuration(s.lower, at, value);
  if (english?.duration !== undefined) return { end: english.end, months: english.duration };
  if (s.text[at] === '年' && value <= 60 && Number.isInteger(value))
    return { end: yearsEnd(s.text, at), months: value * 12 };
  if (s.lower.startsWith('个月', at) || s.lower.startsWith('個月', at)) return { end: at + 2, months: value };
  return undefined;
}
