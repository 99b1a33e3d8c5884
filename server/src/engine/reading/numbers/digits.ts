import { CLASSES, Class, digitValue, isDigit } from './chars.ts';

/** Digits as written, and what they say. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Places after the point. */
  readonly decimals: number;
  /** Plain form: "1234.50". */
  readonly written: string;
  readonly grouped: boolean;
  /** Whole digits in a row with no grouping and no point, e.g. for years. */
  readonly plain: boolean;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const WIDE_COMMA = 0xff0c;
const WIDE_POINT = 0xff0e;

/** Reads the longest number of digits, groups and one point that starts at a digit. */
export function readDigits(text: string, start: number): Digits {
  let at = digitsEnd(text, start);
  let whole = plainDigits(text, start, at);
  let grouped = false;
  if (at - start <= 3) {
    const groups = readGroups(text, at);
    if (groups !== undefined) {
      grouped = true;
      whole += groups.digits;
      at = groups.end;
    }
  }
  let decimals = '';
  const mark = text.charCodeAt(at);
  if ((mark === POINT || mark === WIDE_POINT) && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1);
    decimals = plainDigits(text, at + 1, end);
    at = end;
  }
  const written = decimals === '' ? whole : `${whole}.${decimals}`;
  return {
    start,
    end: at,
    value: Number(written),
    decimals: decimals.length,
    written,
    grouped,
    plain: !grouped && decimals === '',
  };
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (CLASSES[text.charCodeAt(at)] === Class.Digit) at++;
  return at;
}

function plainDigits(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) < 0x80) return text.slice(start, end);
  let out = '';
  for (let i = start; i < end; i++) out += digitValue(text.charCodeAt(i));
  return out;
}

interface Groups {
  readonly digits: string;
  readonly end: number;
}

/** Groups of three after a comma, an apostrophe or a narrow blank, or the Indian groups of two that end in three. */
function readGroups(text: string, start: number): Groups | undefined {
  const mark = text.charCodeAt(start);
  if (!isGroupMark(mark)) return undefined;
  let digits = '';
  let at = start;
  while (text.charCodeAt(at) === mark) {
    const end = digitsEnd(text, at + 1);
    const size = end - at - 1;
    if (
      size !== 3 &&
      !(size === 2 && (mark === COMMA || mark === WIDE_COMMA) && indianContinues(text, end, mark))
    )
      break;
    digits += plainDigits(text, at + 1, end);
    at = end;
  }
  return at === start ? undefined : { digits, end: at };
}

function isGroupMark(code: number): boolean {
  return (
    code === COMMA ||
    code === WIDE_COMMA ||
    code === 0x20 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x202f
  );
}

/** After a group of two another group must follow, and the last must be one of three. */
function indianContinues(text: string, at: number, mark: number): boolean {
  let i = at;
  for (let group = 0; group < 4 && text.charCodeAt(i) === mark; group++) {
    const end = digitsEnd(text, i + 1);
    const size = end - i - 1;
    if (size === 3) return true;
    if (size !== 2) return false;
    i = end;
  }
  return false;
}
