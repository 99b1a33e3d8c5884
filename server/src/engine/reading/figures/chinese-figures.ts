import type { Figure } from '../../quantity/figure.ts';
import { codesOf, isLetter } from '../numbers/chars.ts';
import {
  CHINESE_NUMERALS,
  type ChineseNumber,
  chainNumerals,
  readChineseNumber,
} from '../numbers/chinese-number.ts';
import { PERCENT, readScale, readUnit } from '../units/units.ts';
import { type Lead, type Number_, oddEnd, readFigure } from './figure-reader.ts';
import { makeFigure, makeRange } from './make-figure.ts';
import { readOneOfEach } from './one-of-each.ts';
import { readPercentOf } from './percent-of.ts';
import { isSmallCount } from './small-counts.ts';
import { rateStepEnd } from './special-tails.ts';
import { fraction, hedgeOf, type WordNumber } from './word-number-reader.ts';

const NUMERALS = codesOf(CHINESE_NUMERALS);

export function startsChineseNumeral(text: string, at: number): boolean {
  return NUMERALS.has(text.charCodeAt(at));
}

/** A figure written in Chinese numerals: 二十万亿元, 三成, 百分之十五点四, 三分之一, 五个百分点, 三年. */
export function readChineseFigure(
  text: string,
  lower: string,
  at: number,
  lead: Lead,
): WordNumber | undefined {
  if (NAMES.test(text.slice(at, at + 3))) return undefined;
  const percent =
    readPercentOf(text, at, lead) ?? readTenthsPair(text, at, lead) ?? readHalfStep(text, lower, at, lead);
  if (percent !== undefined) return percent;
  const few = readFew(text, lower, at, lead);
  if (few !== undefined) return few;
  const n = readChineseNumber(lower, at);
  if (n === undefined) return undefined;
  const fraction = readFractionOf(text, at, n.end, n.value, lead) ?? readOneOfEach(text, at, n, lead);
  if (fraction !== undefined) return fraction;
  const duration = readDuration(lower, n.end, n.value);
  if (duration !== undefined) return duration;
  return readNumeralRange(text, lower, at, n, lead) ?? readMeasured(text, lower, at, n, lead);
}

/** 升息半碼: half of a quarter of a point. */
function readHalfStep(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  if (text[at] !== '半' || rateStepEnd(lower, at + 1) === undefined) return undefined;
  const number: Number_ = { start: at, end: at + 1, value: 0.5, step: 0, written: '' };
  const figure = readFigure(text, lower, number, lead);
  return figure && { figure, end: figure.span.end };
}

/** 千兆网络, 百兆宽带, 百度, 百家乐: names that begin as a number with a unit. */
const NAMES = /^(?:[千百万萬]兆|百度|百家[乐樂姓])/u;

/** 千元机, 百亿级市场, 万元户: a size that tells what kind of thing it is. */
const CLASS_NOUN = /^(?:人民[币幣])?(?:[级級](?!别下)|量级|量級|[档檔]|[机機](?![构構会會])|[户戶]|店)/u;

/** 每千瓦时 0.372 元: the first character of a unit counts nothing. */
function isUnitItself(lower: string, at: number, n: ChineseNumber): boolean {
  const unit = n.characters === 1 ? readUnit(lower, at) : undefined;
  return unit !== undefined && unit.end > n.end;
}

/** A numeral with its scale and unit. */
function readMeasured(
  text: string,
  lower: string,
  at: number,
  n: ChineseNumber,
  lead: Lead,
): WordNumber | undefined {
  if (!isMeasured(lower, n, lead) || isUnitItself(lower, at, n)) return undefined;
  const number: Number_ = { start: at, written: '', ...chainNumerals(lower, n) };
  const figure = readFigure(text, lower, number, lead);
  if (figure === undefined || isClass(lower, figure)) return undefined;
  if (figure.unit === undefined && figure.kind === 'amount' && figure.value < 1e4 && !isShortAmount(lower, n))
    return undefined;
  return { figure: figure.kind === 'fraction' ? tenths(text, figure, n.step) : figure, end: figure.span.end };
}

function isClass(lower: string, { unit, kind, span }: Figure): boolean {
  return (
    kind === 'amount' &&
    (unit === undefined || unit.dimension.startsWith('money')) &&
    CLASS_NOUN.test(lower.slice(span.end, span.end + 5))
  );
}

/** 五至六成, 三十到五十万元: the unit of the second numeral is that of the first. */
function readNumeralRange(
  text: string,
  lower: string,
  at: number,
  n: ChineseNumber,
  lead: Lead,
): WordNumber | undefined {
  if (!'至到~～-–—'.includes(lower[n.end] ?? ' ') || '由从從自'.includes(lower[at - 1] ?? ' '))
    return undefined;
  const start = n.end + 1;
  const second = startsChineseNumeral(lower, start) ? readChineseNumber(lower, start) : undefined;
  if (second === undefined || second.value <= n.value) return undefined;
  // 三到五年: a length of time
  if (readDuration(lower, second.end, second.value) !== undefined) return undefined;
  const high = readMeasured(text, lower, start, second, { start })?.figure;
  return high && rangeUpTo(text, at, high, high.value * (n.value / second.value), lead);
}

/** 两三成, 三五百人, 七八十万元: two digits side by side are the ends of a range. */
function readFew(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  const [from, to] = [digitAt(lower, at), digitAt(lower, at + 1)];
  if (
    startsChineseNumeral(lower, at - 1) ||
    from === 0 ||
    (to !== from + 1 && !(from === 3 && to === 5)) ||
    digitAt(lower, at + 2) !== 0
  )
    return undefined;
  const second = readChineseNumber(lower, at + 1);
  const high = second && readMeasured(text, lower, at + 1, second, { start: at + 1 })?.figure;
  if (second === undefined || high === undefined) return undefined;
  const place = readChineseNumber(lower, at + 2)?.value ?? 1;
  const lacking = (to - from) * (isPlace(lower, at + 2) ? place : 1);
  return rangeUpTo(text, at, high, high.value * ((second.value - lacking) / second.value), lead);
}

function digitAt(lower: string, at: number): number {
  const character = lower[at] ?? ' ';
  return isPlace(lower, at) || !CHINESE_NUMERALS.includes(character)
    ? 0
    : (readChineseNumber(character, 0)?.value ?? 0);
}

function isPlace(lower: string, at: number): boolean {
  return '十拾百佰千仟'.includes(lower[at] ?? ' ');
}

function rangeUpTo(text: string, at: number, high: Figure, value: number, lead: Lead): WordNumber {
  const low = makeFigure(text, {
    ...high,
    span: { start: lead.start, end: high.span.start },
    digits: { start: at, end: high.span.start },
    value: value / high.scale,
    step: high.step / high.scale,
    ...hedgeOf(lead),
  });
  return { figure: makeRange(text, low, high), end: high.span.end };
}

/** Words such as 一般 or 三农 are no numbers: a scale from 万 up, a unit of measure, percent, 成 or 倍 must follow. */
function isMeasured(lower: string, n: ChineseNumber, lead: Lead): boolean {
  if (isShortAmount(lower, n)) return true;
  const odd = n.step >= 10 ? oddEnd(lower, n.end) : undefined;
  const at = odd ?? n.end;
  const next = lower[at] ?? '';
  if (next === '成' || next === '倍' || '万萬亿億兆'.includes(next))
    return next !== '' && !(n.characters === 1 && isLoneWan(lower, at));
  if (isLetter(lower.charCodeAt(at)) && (readScale(lower, at)?.value ?? 0) >= 1e6) return true;
  if (rateStepEnd(lower, at) !== undefined) return true;
  const unit = readUnit(lower, at);
  if (unit === undefined) return false;
  if (unit.value.type !== 'unit') return true;
  const { dimension, id } = unit.value.unit;
  // 二十多年: a length of time
  if (odd !== undefined && dimension.startsWith('duration')) return false;
  if (
    dimension.startsWith('count') ||
    dimension === 'length' ||
    id === 'd' ||
    id === 'wk' ||
    id === 'CNY.jiao'
  )
    return (
      n.characters > 1 ||
      isSmallCount(lower, at, n.characters, n.value) ||
      n.value === 20 ||
      n.value === 30 ||
      odd !== undefined ||
      (n.step >= 10 && lead.hedge !== undefined)
    );
  return true;
}

/** 月租三千五。 一千二的手机: a short numeral says by itself that it counts, where its clause ends or its noun follows. */
function isShortAmount(lower: string, { short, end }: ChineseNumber): boolean {
  return short === true && '，。；、,;）)的'.includes(lower[end] ?? '。');
}

/** 一万 with nothing behind it that makes an amount of it. */
function isLoneWan(lower: string, at: number): boolean {
  return '万萬'.includes(lower[at] ?? ' ') && !readUnitAfterScale(lower, at) && !continuesAfterWan(lower, at);
}

/** 一万一千元: more numerals behind 万, and a unit behind them. */
function continuesAfterWan(lower: string, at: number): boolean {
  if (!startsChineseNumeral(lower, at + 1)) return false;
  const rest = readChineseNumber(lower, at + 1);
  return (
    rest !== undefined &&
    (endsShort(lower, rest) ||
      readUnit(lower, rest.end) !== undefined ||
      readScale(lower, rest.end) !== undefined)
  );
}

/** 月租一万五，: a single digit at the end of a clause counts the next place. */
function endsShort(lower: string, rest: ChineseNumber): boolean {
  return rest.characters === 1 && '，。；、,;）)的'.includes(lower[rest.end] ?? '。');
}

function readUnitAfterScale(lower: string, at: number): boolean {
  const scale = readScale(lower, at);
  if (scale === undefined) return false;
  return scale.value >= 1e8 || readUnit(lower, oddEnd(lower, scale.end) ?? scale.end) !== undefined;
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

const NAMED_YEARS = /[个個](?:完整)?(?:[财財](?:政)?年度?|[会會][计計]年度|学年度?|學年度?|年度|年头|年頭)/uy;

/** 三个财年, 三個財政年度: where the counted years of another calendar end. */
export function namedYearsEnd(lower: string, at: number): number | undefined {
  NAMED_YEARS.lastIndex = at;
  return NAMED_YEARS.test(lower) ? NAMED_YEARS.lastIndex : undefined;
}

/** 个月 and 个季度 behind their number: how many months one is, and where the words end. */
export function countedMonths(lower: string, at: number): { months: number; end: number } | undefined {
  if (lower[at] !== '个' && lower[at] !== '個') return undefined;
  if (lower[at + 1] === '月') return { months: 1, end: at + 2 };
  return lower.startsWith('季度', at + 1) ? { months: 3, end: at + 3 } : undefined;
}

function readDuration(lower: string, at: number, value: number): WordNumber | undefined {
  if (lower[at] === '年' && !'代级級产產度'.includes(lower[at + 1] ?? ' '))
    return { duration: value * 12, end: yearsEnd(lower, at) };
  const counted = countedMonths(lower, at);
  if (counted !== undefined) return { duration: value * counted.months, end: counted.end };
  const named = namedYearsEnd(lower, at);
  if (named !== undefined) return { duration: value * 12, end: named };
  return undefined;
}
