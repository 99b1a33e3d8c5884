import { BEFORE_SURPLUS } from '../../lexicon/hedges.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { partOf } from '../../quantity/period.ts';
import { readChineseFigure, startsChineseNumeral } from '../figures/chinese-figures.ts';
import { readEnglishNumber, readPartOfOne } from '../figures/english-figures.ts';
import { type Lead, readFigure } from '../figures/figure-reader.ts';
import { readNumberWord } from '../figures/word-number-reader.ts';
import { CLASSES, Class, codesOf, isDigit, skipBlanks } from '../numbers/chars.ts';
import { PERIODS, WORDS } from '../numbers/word-table.ts';
import { readYearInNumerals } from '../periods/eras.ts';
import { readYearBehind } from '../periods/period-codes.ts';
import { readPrefixedYear } from '../periods/year-prefixes.ts';
import { MONEY_PREFIX_WORDS, readMoneyPrefix, readScale } from '../units/units.ts';
import { Opening } from './first-look.ts';
import { bareScale, hedgeAt } from './hedges.ts';
import { money, number } from './numbers.ts';
import { peekHedge, plan, pushFigure, pushWordNumber, type Scan, takeHedge } from './scan.ts';
import { isTopCount } from './top-count.ts';

/** A Latin word: hedge, period, number word, currency code, claim word, or nothing to us. */
export function latin(s: Scan, openings: number): void {
  if ((openings & Opening.Money) !== 0 && moneyWord(s)) return;
  if ((openings & Opening.Hedge) !== 0 && hedgeAt(s)) return;
  if ((openings & Opening.Number) !== 0 && numberWord(s)) return;
  if ((openings & Opening.Period) !== 0 && periodWord(s)) return;
  if ((openings & Opening.Claim) !== 0 && claimWord(s)) return;
  s.at = wordEnd(s.text, s.at);
}

function moneyWord(s: Scan): boolean {
  const prefix = readMoneyPrefix(s.lower, s.at);
  if (prefix === undefined) return false;
  money(s, s.at, prefix.end, prefix.value);
  return true;
}

function numberWord(s: Scan): boolean {
  const { lower, at } = s;
  const lead: Lead = s.hedge === undefined ? { start: at } : { start: at, ...peekHedge(s, at) };
  const word =
    readPartOfOne(s.text, lower, at, lead) ??
    readNumberWord(s.text, lower, at, lead) ??
    readEnglishNumber(s.text, lower, at, lead);
  if (word === undefined) return false;
  if (word.figure !== undefined && isTopCount(lower, at, word.figure.digits.end)) s.at = word.end;
  else pushWordNumber(s, word);
  return true;
}

export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const cls = CLASSES[text.charCodeAt(i)];
    if (cls === Class.Letter || cls === Class.Digit) i++;
    else if (text.charCodeAt(i) === 0x2d && CLASSES[text.charCodeAt(i + 1)] === Class.Letter) i++;
    else if (isVersionPoint(text, i)) i++;
    else if (text.charCodeAt(i) === 0x2d && isCodePart(text, at, i)) i++;
    else break;
  }
  return i;
}

/** A100-80GB, XJ-2023-118: letters and digits before a dash, or letters with more than one group of digits behind them. */
function isCodePart(text: string, start: number, dash: number): boolean {
  if (!isDigit(text.charCodeAt(dash + 1))) return false;
  if (isDigit(text.charCodeAt(dash - 1))) return true;
  GROUPS.lastIndex = dash;
  return isCapital(text.charCodeAt(start)) && GROUPS.test(text);
}

const GROUPS = /-\d+-\d/y;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** V3.1, PM2.5: a point between digits of a name. */
function isVersionPoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** A Chinese character: hedge, numeral, period, claim word, or nothing to us. */
export function cjk(s: Scan, openings: number): void {
  const { text, lower, at } = s;
  const code = text.charCodeAt(at);
  if (
    code === ORDINAL &&
    startsChineseNumeral(text, at + 1) &&
    longestMatch(PERIODS, lower, at) === undefined
  ) {
    s.at = at + 2;
    return;
  }
  if (SEVERAL.has(code) && readScale(lower, at + 1) !== undefined) {
    s.at = (readScale(lower, at + 1)?.end ?? at) + 1;
    return;
  }
  if ((openings & Opening.Money) !== 0 && (moneyWord(s) || moneyInNumerals(s))) return;
  if (((openings & Opening.Hedge) !== 0 && hedgeAt(s)) || upFrom(s)) return;
  if (s.hedge !== undefined && s.hedge.span.end === at && bareScale(s, at)) {
    bareFigure(s);
    return;
  }
  const lead: Lead = s.hedge === undefined ? { start: at } : { start: at, ...peekHedge(s, at) };
  if (MINUS.has(code) && !ENDS_IN_BURDEN.has(text.charCodeAt(at - 1))) {
    const digits = skipBlanks(text, at + 1);
    if (isDigit(text.charCodeAt(digits))) {
      s.at = digits;
      number(s, { start: at, negative: true, ...takeHedge(s, at) });
      return;
    }
  }
  const year = text[at + 4] === '年' ? readYearInNumerals(lower, at) : undefined;
  if (year !== undefined) {
    s.tokens.push(year);
    s.at = year.end;
    return;
  }
  const word = readNumberWord(text, lower, at, lead) ?? (periodStarts(s) ? undefined : chineseAt(s, lead));
  if (word !== undefined) {
    pushWordNumber(s, word);
    return;
  }
  if (((openings & Opening.Period) !== 0 && periodWord(s)) || opensComparison(s)) return;
  if ((openings & Opening.Claim) !== 0 && claimWord(s)) return;
  s.at = at + 1;
}

const ORDINAL = '第'.charCodeAt(0);
const SEVERAL = codesOf('数几數幾');
const MINUS = codesOf('负負');

/** 新臺幣參佰萬元, 港币三百万元: a currency before a numeral in words. */
function moneyInNumerals(s: Scan): boolean {
  const { text, lower, at } = s;
  const currency = longestMatch(MONEY_PREFIX_WORDS, lower, at);
  if (currency === undefined || !startsChineseNumeral(text, currency.end)) return false;
  const lead: Lead = { start: at, currency: currency.value, ...peekHedge(s, at) };
  const word = readChineseFigure(text, lower, currency.end, lead);
  if (word?.figure === undefined) return false;
  pushWordNumber(s, word);
  return true;
}

/** 上百家, 上千万元, 上亿元: more than one of the place. Not in 线上百货, 基础上百分之三. */
function upFrom(s: Scan): boolean {
  const { text, at } = s;
  if (text.charCodeAt(at) !== UP || !'百千万萬亿億'.includes(text[at + 1] ?? ' ') || text[at + 2] === '分')
    return false;
  if ('以在线線网網市场場基础礎表面路会會'.includes(text[at - 1] ?? ' ')) return false;
  s.hedge = { hedge: 'over', span: { start: at, end: at + 1 } };
  s.at = at + 1;
  return true;
}

const UP = '上'.charCodeAt(0);

/** 税负 27.4%, 胜负 3 场: the end of a noun, no sign. */
const ENDS_IN_BURDEN = codesOf('税稅债債胜勝抱承担擔正减減');

function periodWord(s: Scan): boolean {
  const { lower, at } = s;
  const prefixed = readPrefixedYear(lower, at);
  if (prefixed !== undefined) {
    s.tokens.push(prefixed);
    s.at = prefixed.end;
    return true;
  }
  if (plan(s)) return true;
  const found = longestMatch(PERIODS, lower, at);
  if (found === undefined) return false;
  const { part, years, instant, length } = found.value;
  const dated = part?.[1] === 1 ? readYearBehind(lower, found.end) : undefined;
  if (part !== undefined && dated !== undefined) {
    s.tokens.push({ type: 'period', start: at, end: dated.end, period: partOf(dated.year, part) });
    s.at = dated.end;
    return true;
  }
  // 二季度末: the end of the part
  const mark = s.text[found.end];
  const end = part !== undefined && (mark === '末' || mark === '底') ? found.end + 1 : found.end;
  s.tokens.push({
    type: 'period',
    start: at,
    end,
    ...(part && { part }),
    ...(years !== undefined && { years }),
    ...(instant && { instant }),
    ...(length !== undefined && { duration: length }),
  });
  s.at = end;
  return true;
}

/** 與去年同期的 5.0 億元相比: the "and" that opens a comparison. */
const OPENS_COMPARISON =
  /^[与與和跟同][^，。；;：:]{1,30}?(?:相[比较較]|相对照|相對照|放在一起|[对對][比照]|比起[来來]|比一比|并排|並排|一比)/u;
const JOINS = codesOf('与與和跟同');

function opensComparison(s: Scan): boolean {
  const { text, at } = s;
  if (!JOINS.has(text.charCodeAt(at)) || !OPENS_COMPARISON.test(text.slice(at, at + LONGEST_BASE)))
    return false;
  s.tokens.push({ type: 'word', start: at, end: at + 1, kind: 'compare' });
  s.at = at + 1;
  return true;
}

const LONGEST_BASE = 34;

function claimWord(s: Scan): boolean {
  const found = longestMatch(WORDS, s.lower, s.at);
  if (found === undefined || isOverNoun(s, found.end) || isPartOfCompound(s, found.end, found.value.kind))
    return false;
  const end = MORE_OR_LESS.has(s.text.charCodeAt(s.at)) ? verbEnd(s.text, found.end) : found.end;
  if (found.value.kind !== 'none') s.tokens.push({ type: 'word', start: s.at, end, ...found.value });
  // 约合: what is another writing of a quantity may be blurred as well
  if (found.value.kind === 'same' && '约約'.includes(s.text[s.at] ?? ' '))
    s.hedge = { hedge: 'about', span: { start: s.at, end } };
  s.at = end;
  return true;
}

/** 收入超12亿元 */
function isOverNoun({ text, at }: Scan, end: number): boolean {
  return text[end - 1] === '超' && end === at + 2 && BEFORE_SURPLUS.includes(text[at - 1] ?? ' ');
}

/** "14 narrow-bodies", "drop-in centres", "rise-and-fall tables": a verb of change that a dash joins to a noun tells of none. */
function isPartOfCompound({ text }: Scan, end: number, kind: string): boolean {
  return (
    (kind === 'rise' || kind === 'fall') &&
    text.charCodeAt(end) === 0x2d &&
    CLASSES[text.charCodeAt(end + 1)] === Class.Letter
  );
}

const MORE_OR_LESS = codesOf('多少');

/** 多收 5.2 万吨, 少缴 3 亿元: more or less of what the verb does is one word of change. */
function verbEnd(text: string, at: number): number {
  const verb = DONE.exec(text.slice(at, at + 6));
  return verb === null ? at : at + verb[0].length;
}

const DONE = /^(?:(?![逾超近约約将將大])[\u4e00-\u9fff]){1,2}了?(?=[\d０-９约約近逾超]|[将將]近|大[约約])/u;

function periodStarts(s: Scan): boolean {
  return longestMatch(PERIODS, s.lower, s.at) !== undefined;
}

/** Numerals begin where no others go before them: 十七八岁 says no 八岁. */
function chineseAt(s: Scan, lead: Lead) {
  const { text, lower, at } = s;
  if (!startsChineseNumeral(text, at) && text[at + 1] !== '分' && !isHalfStep(text, at)) return undefined;
  if (startsChineseNumeral(text, at - 1) && s.tokens.at(-1)?.end !== at) return undefined;
  return readChineseFigure(text, lower, at, lead);
}

/** 半碼 */
function isHalfStep(text: string, at: number): boolean {
  return text[at] === '半' && (text[at + 1] === '碼' || text[at + 1] === '码');
}

function bareFigure(s: Scan): void {
  const hedge = takeHedge(s, s.at);
  const figure = readFigure(
    s.text,
    s.lower,
    { start: s.at, end: s.at, value: 1, step: 0, written: '' },
    { start: s.at, ...hedge },
  );
  if (figure === undefined) {
    s.at++;
    return;
  }
  pushFigure(s, figure);
  s.at = figure.span.end;
}
