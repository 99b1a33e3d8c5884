import type { Digits } from '../numbers/digits.ts';
import { readScale, readUnit } from '../units/units.ts';
import { fromDigits, type Lead, type Number_ } from './figure-reader.ts';
import { fraction, type WordNumber } from './word-number-reader.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Digits with what belongs to them before any scale: 2½, 1.2e6, 3.5×10⁸. */
export function wholeNumber(lower: string, digits: Digits): Number_ {
  const number = fromDigits(digits);
  const part = PARTS.get(lower[number.end] ?? '');
  if (part !== undefined)
    return { ...number, end: number.end + 1, value: number.value + part, step: 0.5, written: '' };
  const power = powerAt(lower, number.end);
  if (power === undefined) return number;
  const factor = 10 ** power.exponent;
  return {
    ...number,
    end: power.end,
    value: number.value * factor,
    step: number.step * factor,
    written: '',
  };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER_BEGINS = 'e ×x*';
const SHORT_POWER = /e([+-]?\d{1,2})(?![a-z\d])/y;
const POWER_OF_TEN = / ?[×x*] ?10(?:\^([+-]?\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/y;

/** e6, ×10^6, ×10⁸: the power of ten of scientific notation. */
function powerAt(lower: string, at: number): { end: number; exponent: number } | undefined {
  if (!POWER_BEGINS.includes(lower.charAt(at))) return undefined;
  SHORT_POWER.lastIndex = at;
  const short = SHORT_POWER.exec(lower);
  if (short !== null) return { end: SHORT_POWER.lastIndex, exponent: Number(short[1]) };
  POWER_OF_TEN.lastIndex = at;
  const long = POWER_OF_TEN.exec(lower);
  if (long === null) return undefined;
  const raised = [...(long[2] ?? '')].map(c => SUPERSCRIPTS.indexOf(c)).join('');
  return { end: POWER_OF_TEN.lastIndex, exponent: Number(long[1] ?? raised) };
}

const LARGEST_PART = 10;
/** Words that make 1/3 a part, before it and behind it; 9/11 and 24/7 are names. */
const PART_BEFORE =
  /[占佔约約近超逾足过過到达達为為的]$|(?:about|roughly|nearly|almost|over|than|around|some) $/;
const PART_BEHIND = /^(?: of | majority|的|以上|以下|左右|强|強)/;

/** 近1/3, "2/3 of firms": a fraction in digits. */
export function slashFraction(
  text: string,
  lower: string,
  digits: Digits,
  lead: Lead,
): WordNumber | undefined {
  const { start, end, value } = digits;
  if (lower[end] !== '/' || lower[start - 1] === '/' || !digits.plain || value < 1) return undefined;
  const below = /\/(\d{1,2})(?![\d/%])/y;
  below.lastIndex = end;
  const whole = Number(below.exec(lower)?.[1] ?? 0);
  if (whole <= value || whole > LARGEST_PART) return undefined;
  const told =
    PART_BEFORE.test(lower.slice(Math.max(0, start - 8), start)) ||
    PART_BEHIND.test(lower.slice(below.lastIndex, below.lastIndex + 10));
  return told
    ? { figure: fraction(text, start, below.lastIndex, (100 * value) / whole, 5, lead), end: below.lastIndex }
    : undefined;
}

/** 24/7, 9/11, 50/50: two short numbers with a slash and nothing that they measure behind them. Returns where they end. */
export function slashPairEnd(lower: string, digits: Digits): number | undefined {
  const { start, end } = digits;
  if (lower[end] !== '/' || end - start > 2 || !digits.plain || lower[start - 1] === '/') return undefined;
  const pair = /\/\d{1,2}(?![\d/%]|\.\d)/y;
  pair.lastIndex = end;
  if (!pair.test(lower)) return undefined;
  const at = pair.lastIndex;
  return readScale(lower, at) === undefined && readUnit(lower, at) === undefined ? at : undefined;
}
