import { longestMatch } from '../lexicon/trie.ts';
import type { Figure } from '../quantity/figure.ts';
import { isCjk, isLetter, skipBlanks } from './chars.ts';
import { CHINESE_NUMERALS, readChineseNumber } from './chinese-number.ts';
import { type Lead, type Number_, readFigure } from './figure-reader.ts';
import { makeFigure } from './make-figure.ts';
import { PERCENT, readScale, readUnit } from './units.ts';
import { ENGLISH_NUMBERS, NUMBER_WORDS } from './word-table.ts';

export function startsChineseNumeral(text: string, at: number): boolean {
  return CHINESE_NUMERALS.includes(text[at] ?? ' ');
}

export interface WordNumber {
  readonly figure?: Figure;
  /** A length of time, in months. */
  readonly duration?: number;
  readonly end: number;
}

/** A figure written in Chinese numerals: 二十万亿元, 三成, 百分之十五点四, 三分之一, 五个百分点, 三年. */
export function readChineseFigure(
  text: string,
  lower: string,
  at: number,
  lead: Lead,
): WordNumber | undefined {
  // 千兆网络, 百兆宽带: a speed of lines, in letters no number is meant by
  if (/^[千百万萬]兆/.test(text.slice(at, at + 2))) return undefined;
  const percent = readPercentOf(text, at, lead) ?? readTenthsPair(text, at, lead);
  if (percent !== undefined) return percent;
  const n = readChineseNumber(lower, at);
  if (n === undefined) return undefined;
  const fraction = readFractionOf(text, at, n.end, n.value, lead);
  if (fraction !== undefined) return fraction;
  const duration = readDuration(lower, n.end, n.value);
  if (duration !== undefined) return duration;
  const number: Number_ = { start: at, end: n.end, value: n.value, step: n.step, written: '' };
  if (!isMeasured(lower, n.end, n.characters)) return undefined;
  const chained = chainWan(lower, n.end, number);
  const figure = readFigure(text, lower, chained, lead);
  if (figure === undefined || (figure.unit === undefined && figure.kind === 'amount' && figure.scale === 1))
    return undefined;
  return { figure: figure.kind === 'fraction' ? tenths(text, figure, n.step) : figure, end: figure.span.end };
}

/** 一万五千亿: 万 inside a numeral, with more numerals and a larger scale behind. */
function chainWan(lower: string, at: number, first: Number_): Number_ {
  const wan = lower[at];
  if ((wan !== '万' && wan !== '萬') || !startsChineseNumeral(lower, at + 1)) return first;
  const rest = readChineseNumber(lower, at + 1);
  if (rest === undefined) return first;
  const shorthand = rest.characters === 1 && rest.value < 10;
  const value = first.value * 1e4 + (shorthand ? rest.value * 1000 : rest.value);
  return { ...first, end: rest.end, value, step: shorthand ? 1000 : rest.step };
}

/** Words such as 一般 or 三农 are no numbers: a scale from 万 up, a unit of measure, percent, 成 or 倍 must follow. */
function isMeasured(lower: string, at: number, characters: number): boolean {
  const next = lower[at] ?? '';
  if (next === '成' || next === '倍' || '万萬亿億兆'.includes(next))
    return (
      next !== '' &&
      !(
        characters === 1 &&
        lower.startsWith('万', at) &&
        !readUnitAfterScale(lower, at) &&
        !continuesAfterWan(lower, at)
      )
    );
  if (isLetter(lower.charCodeAt(at)) && (readScale(lower, at)?.value ?? 0) >= 1e6) return true;
  const unit = readUnit(lower, at);
  if (unit === undefined) return false;
  if (unit.value.type !== 'unit') return true;
  const { dimension, id } = unit.value.unit;
  if (dimension.startsWith('count') || dimension === 'length' || id === 'd' || id === 'CNY.jiao')
    return characters > 1;
  return true;
}

/** 一万一千元: more numerals behind 万, and a unit behind them. */
function continuesAfterWan(lower: string, at: number): boolean {
  if (!startsChineseNumeral(lower, at + 1)) return false;
  const rest = readChineseNumber(lower, at + 1);
  return (
    rest !== undefined &&
    (readUnit(lower, rest.end) !== undefined || readScale(lower, rest.end) !== undefined)
  );
}

function readUnitAfterScale(lower: string, at: number): boolean {
  const scale = readScale(lower, at);
  return scale !== undefined && (readUnit(lower, scale.end) !== undefined || scale.value >= 1e8);
}

/** 百分之十五点四, 千分之三, 百分之百. */
function readPercentOf(text: string, at: number, lead: Lead): WordNumber | undefined {
  const thousand = text.startsWith('千分之', at);
  if (!thousand && !text.startsWith('百分之', at)) return undefined;
  const n = text[at + 3] === '百' ? { end: at + 4, value: 100, step: 0 } : readChineseNumber(text, at + 3);
  if (n === undefined) return undefined;
  const factor = thousand ? 0.1 : 1;
  const figure = makeFigure(text, {
    span: { start: lead.start, end: n.end },
    digits: { start: at + 3, end: n.end },
    kind: 'percent',
    written: '',
    value: n.value * factor * (lead.negative ? -1 : 1),
    step: n.step * factor,
    scale: 1,
    unit: PERCENT,
    unitSource: 'beside',
    ...hedgeOf(lead),
  });
  return { figure, end: n.end };
}

/** 三分之一, 四分之三: exact unless hedged. */
function readFractionOf(
  text: string,
  at: number,
  end: number,
  denominator: number,
  lead: Lead,
): WordNumber | undefined {
  if (!text.startsWith('分之', end)) return undefined;
  const n = readChineseNumber(text, end + 2);
  if (n === undefined || denominator <= 0 || n.value >= denominator) return undefined;
  return { figure: fraction(text, at, n.end, (100 * n.value) / denominator, 5, lead), end: n.end };
}

/** 八成五, 七成二, 一成半: tenths and hundredths. */
function readTenthsPair(text: string, at: number, lead: Lead): WordNumber | undefined {
  if (text[at + 1] !== '成') return undefined;
  const tens = readChineseNumber(text.slice(at, at + 1), 0);
  if (tens === undefined || tens.value > 10) return undefined;
  const next = text[at + 2] ?? '';
  const units =
    next === '半'
      ? { value: 5 }
      : startsChineseNumeral(text, at + 2)
        ? readChineseNumber(next, 0)
        : undefined;
  if (units === undefined || units.value > 9) return undefined;
  return { figure: fraction(text, at, at + 3, tens.value * 10 + units.value, 1, lead), end: at + 3 };
}

/** 三成 alone: five points either way, as the word is used. */
function tenths(text: string, f: Figure, step: number): Figure {
  return makeFigure(text, {
    ...f,
    written: '',
    value: f.value,
    step: step * 10,
    scale: 1,
    unit: PERCENT,
    unitSource: 'beside',
  });
}

/** 三年, 三年间, 五年来, 三年前: the word that only says that time passed belongs to the length. */
export function yearsEnd(text: string, at: number): number {
  return '间間来來前'.includes(text[at + 1] ?? ' ') ? at + 2 : at + 1;
}

function readDuration(lower: string, at: number, value: number): WordNumber | undefined {
  if (lower[at] === '年' && !'代级級产產度'.includes(lower[at + 1] ?? ' '))
    return { duration: value * 12, end: yearsEnd(lower, at) };
  if (lower.startsWith('个月', at) || lower.startsWith('個月', at)) return { duration: value, end: at + 2 };
  return undefined;
}

function hedgeOf(lead: Lead) {
  return { ...(lead.hedge && { hedge: lead.hedge }), ...(lead.hedgeSpan && { hedgeSpan: lead.hedgeSpan }) };
}

/** `open` is how many points a bare fraction word leaves either side of it, as a step. */
function fraction(
  text: string,
  start: number,
  end: number,
  percent: number,
  open: number,
  lead: Lead,
): Figure {
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
  });
}

/** "doubled", "two-thirds", "a majority", "half", 翻番, 一半. */
export function readNumberWord(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  const found = longestMatch(NUMBER_WORDS, lower, at);
  if (found === undefined) return undefined;
  const { type, value } = found.value;
  if (type === 'fraction') return { figure: fraction(text, at, found.end, value, 5, lead), end: found.end };
  if (type === 'majority')
    return { figure: fraction(text, at, found.end, 50, 0, { ...lead, hedge: 'over' }), end: found.end };
  const figure = makeFigure(text, {
    span: { start: lead.start, end: found.end },
    digits: { start: at, end: found.end },
    kind: 'multiple',
    written: '',
    value,
    step: value * 0.1,
    scale: 1,
    unitSource: 'none',
    ...hedgeOf(lead),
  });
  return { figure, end: found.end };
}

/** "nine months", "six years", "four percentage points", "two million": a number word with what it counts. */
export function readEnglishNumber(
  text: string,
  lower: string,
  at: number,
  lead: Lead,
): WordNumber | undefined {
  const found = longestMatch(ENGLISH_NUMBERS, lower, at);
  if (found === undefined || isCjk(lower.charCodeAt(found.end))) return undefined;
  const length = readEnglishDuration(lower, found.end, found.value);
  if (length !== undefined) return length;
  const number: Number_ = { start: at, end: found.end, value: found.value, step: 1, written: '' };
  const figure = readFigure(text, lower, number, lead);
  if (figure === undefined || (figure.unit === undefined && figure.scale === 1 && figure.kind === 'amount'))
    return undefined;
  return { figure, end: figure.span.end };
}

const KIND_OF_YEAR = /^(?:school|fiscal|financial|calendar|full|consecutive|academic|straight) /;

export function readEnglishDuration(lower: string, at: number, value: number): WordNumber | undefined {
  const first = lower[at] === '-' ? at + 1 : skipBlanks(lower, at);
  const start = first + (KIND_OF_YEAR.exec(lower.slice(first, first + 12))?.[0].length ?? 0);
  for (const [word, monthsEach] of [
    ['years', 12],
    ['year', 12],
    ['months', 1],
    ['month', 1],
    ['quarters', 3],
  ] as const) {
    if (lower.startsWith(word, start) && start > at && !/[a-z]/.test(lower[start + word.length] ?? ' ')) {
      return { duration: value * monthsEach, end: start + word.length };
    }
  }
  return undefined;
}
