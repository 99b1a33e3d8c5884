import { INDEX_OF_2000, NAMING_EN, NAMING_ZH } from '../../lexicon/naming.ts';
import { isToldAsRatio } from '../figures/special-tails.ts';
import { foldCase, isBlank, isCjk, isDigit, isLetter } from '../numbers/chars.ts';
import { readCountedNoun, readUnit } from '../units/units.ts';
import { isAge } from './ages.ts';

/** What is numbered with points: Section 3.2, 图 2.1. */
const SECTIONS =
  /(?:\b(?:table|figure|fig\.?|chart|box|section|chapter|article|appendix|annex|clause|equation|version|release)|[表图圖第章节節§]) ?$/;

/** Section 3.2, 表 2.1: a point in the number of a part of the text. */
export function isSectionName(lower: string, start: number): boolean {
  return SECTIONS.test(lower.slice(Math.max(0, start - 12), start));
}

/** ISO 9001:2015, GB/T 23331—2020, IEC 61851-1: the part and year of a standard belong to its number. */
export function standardEnd(text: string, digitsEnd: number): number {
  const tail = /[-–—:]{1,2}\d+|\([\da-z]{1,3}\)(?:\([\da-z]{1,3}\))?/y;
  tail.lastIndex = digitsEnd;
  return tail.test(text) ? tail.lastIndex : digitsEnd;
}

/** LY/T 2013—2012, DB11/T 2020-2018: the number of a standard that looks like years; returns where it ends. */
export function numberOfStandardEnd(text: string, start: number): number | undefined {
  if (text[start - 1] !== ' ' && !isLetter(text.charCodeAt(start - 1))) return undefined;
  if (!/[A-Z]\d{0,4}\/[A-Z]{1,2} ?$/.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  const number = /\d+(?:\.\d+)?(?:[-–—]{1,2}\d{4})?/y;
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : undefined;
}

/** 978-7-111-54742-6, 555-123-4567: three groups or more with one mark between them; 401(k). */
const GROUPED = /-\d+-\d|\([a-z]\)/y;

/** 618大促, 985高校, 12306热线: digits that name what stands behind them. */
const NAMED_BEHIND =
  /^(?:大促|[强強](?![度劲勁])|[购購]物[节節]|[热熱][线線]|[晚年]会|晚會|高校|院校|大[楼樓]|[国國]道|工作制|人力[银銀]行)/u;
/** 7-11门店, 85度C, 10时30分, 10派2.5元: shops, times of day, and the ten shares that a dividend is told for. */
const NAMES_AND_TIMES =
  /(?:7-11(?=\s?(?:[门門]店|[门門]市|店|便利|超商|超市|[连連][锁鎖]|stores?\b|outlets?\b))|85度c(?![a-z])|(?:[01]?\d|2[0-4])[时時](?![间間代期段候])(?:[0-5]?\d分)?|10(?=[送转轉派]\d))/iy;

/** Where a run of letters, digits, dots, dashes and slashes that forms one code ends. */
export function codeEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) continue;
    const mark = text[i] as string;
    if ('.-–/_:@'.includes(mark) && (isLetter(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i + 1))))
      continue;
    break;
  }
  return i;
}

/** Digits in shapes that are never a quantity: 1.2.3, 12:30, 010-12345, 8214-71, +44 20 …; returns where the shape ends. */
export function codeShapeEnd(text: string, start: number, digitsEnd: number): number | undefined {
  const mark = text[digitsEnd];
  const next = text.charCodeAt(digitsEnd + 1);
  if (mark === '.' && isDigit(next)) return codeEnd(text, digitsEnd);
  if (mark === ':' && isDigit(next) && isDigit(text.charCodeAt(digitsEnd + 2)) && !isToldAsRatio(text, start))
    return codeEnd(text, digitsEnd);
  const node = processNodeEnd(text, start, digitsEnd);
  if (node !== undefined) return node;
  if (digitsEnd - start <= 2) {
    NAMES_AND_TIMES.lastIndex = start;
    if (NAMES_AND_TIMES.test(text)) return NAMES_AND_TIMES.lastIndex;
    if (isAge(text, start, digitsEnd)) return digitsEnd;
  }
  if (isStockCode(text, start, digitsEnd)) return digitsEnd;
  GROUPED.lastIndex = digitsEnd;
  if ((mark === '-' || mark === '(') && GROUPED.test(text)) return codeEnd(text, GROUPED.lastIndex);
  if (digitsEnd - start > 2 && NAMED_BEHIND.test(text.slice(digitsEnd, digitsEnd + 4))) return digitsEnd;
  // 010-12345, 0018: no quantity begins with two digits of which the first is zero.
  if (text[start] === '0' && isDigit(text.charCodeAt(start + 1))) return codeEnd(text, digitsEnd);
  // 5G, 4K, 2B, 3D: one capital that is not the M of millions. "3B users" are counted.
  if (mark !== undefined && 'GKBCDA'.includes(mark) && !isLetter(next) && !isDigit(next))
    return isCountedIn(text, digitsEnd) ? undefined : digitsEnd + 1;
  if (mark === 'p' && isResolution(text, start, digitsEnd)) return digitsEnd + 1;
  if (text[start - 1] === '[' && mark === ']' && digitsEnd - start <= 3) return digitsEnd;
  if (mark === '号' || mark === '號') return digitsEnd + 1;
  // 90后, 00後: people by their year of birth.
  if ((mark === '后' || mark === '後') && digitsEnd - start === 2) return digitsEnd + 1;
  // 2021年=100: what an index is set to in its base is no figure of anything.
  if ((text[start - 1] === '=' || text[start - 1] === '＝') && /^1000?$/.test(text.slice(start, digitsEnd)))
    return digitsEnd;
  if (isListMarker(text, start, digitsEnd)) return digitsEnd + 1;
  const heading = headingNumberEnd(text, start, digitsEnd);
  if (heading !== undefined) return heading;
  return phoneEnd(text, start, digitsEnd);
}

/** "3K units", "3B users": thousands or billions of what is counted behind. */
function isCountedIn(text: string, at: number): boolean {
  const mark = text[at];
  if ((mark !== 'K' && mark !== 'B') || text[at + 1] !== ' ') return false;
  const behind = foldCase(text.slice(at + 1, at + 24));
  return readCountedNoun(behind, 0) !== undefined || isCount(behind);
}

function isCount(behind: string): boolean {
  const unit = readUnit(behind, 0)?.value;
  return unit?.type === 'unit' && unit.unit.dimension.startsWith('count');
}

/** 1080p: how many lines a picture has. */
function isResolution(text: string, start: number, digitsEnd: number): boolean {
  return (
    /^(?:360|480|576|720|1080|1440|2160|4320)$/.test(text.slice(start, digitsEnd)) &&
    !isLetter(text.charCodeAt(digitsEnd + 1))
  );
}

/** 台積電（2330）: a number alone in brackets behind a name, in a text about shares. */
function isStockCode(text: string, start: number, digitsEnd: number): boolean {
  const size = digitsEnd - start;
  return (
    (size === 4 || size === 6) &&
    '(（'.includes(text[start - 1] ?? ' ') &&
    ')）'.includes(text[digitsEnd] ?? ' ') &&
    isCjk(text.charCodeAt(start - 2)) &&
    /股|收[盘盤]|上市|[挂掛]牌|[证證]券/u.test(text)
  );
}

/** 3nm工艺, "a 7nm chip", 7奈米及以下的製程: the name of a way to make chips, not a length. Returns where it ends. */
function processNodeEnd(text: string, start: number, digitsEnd: number): number | undefined {
  const unit = /^ ?(?:nm|奈米|纳米)(?![a-z])/i.exec(text.slice(digitsEnd, digitsEnd + 4))?.[0];
  if (unit === undefined || !CHIPS.test(text.slice(Math.max(0, start - 16), digitsEnd + 20)))
    return undefined;
  return digitsEnd + unit.length;
}

const CHIPS = /工艺|工藝|制程|製程|节点|節點|芯片|晶片|晶[圆圓]|\b(?:process|node|chip|wafer)/iu;

/** "### 3.2 市场规模", "## 3 Results": the number of a heading. */
function headingNumberEnd(text: string, start: number, digitsEnd: number): number | undefined {
  if (start > 8 || !/^[# ]+$/.test(text.slice(0, start)) || digitsEnd - start > 4) return undefined;
  const behind = text.slice(digitsEnd, digitsEnd + 3);
  if (/^[.、)）．]/.test(behind) || (text.slice(start, digitsEnd).includes('.') && /^\s/.test(behind)))
    return codeEnd(text, digitsEnd);
  return /^ [A-Z\u3400-\u9fff]/.test(behind) ? digitsEnd : undefined;
}

/** "以下几点:1.推动…", "2、…": one or two digits at the start of something, a stop, and a word. */
function isListMarker(text: string, start: number, digitsEnd: number): boolean {
  const mark = text[digitsEnd];
  if (
    digitsEnd - start > 2 ||
    (mark !== '.' && mark !== '、' && mark !== ')' && mark !== '）' && mark !== '．')
  )
    return false;
  const next = text.charCodeAt(digitsEnd + 1);
  if (!isCjk(next) && !isBlank(next)) return false;
  const before = text[start - 1];
  return (
    before === undefined ||
    '。：:；;\n（('.includes(before) ||
    (before === ' ' &&
      /[.:;。：；]$/.test(
        text
          .slice(0, start - 1)
          .trimEnd()
          .slice(-1),
      ))
  );
}

/** +44 20 7946 0018: a plus, then groups of digits with blanks between. */
function phoneEnd(text: string, start: number, digitsEnd: number): number | undefined {
  if (text[start - 1] !== '+') return undefined;
  let at = digitsEnd;
  while ((text[at] === ' ' || text[at] === '-') && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at > digitsEnd ? at : undefined;
}

/** True when a word just before makes a bare number a name or ordinal. */
export function isNamed(lower: string, start: number): boolean {
  let at = start;
  while (at > 0 && isBlank(lower.charCodeAt(at - 1))) at--;
  for (const word of NAMING_ZH) if (lower.startsWith(word, at - word.length)) return true;
  let from = at;
  while (from > 0 && at - from < 12 && /[a-z/.&-]/.test(lower[from - 1] as string)) from--;
  const word = lower.slice(from, at).replace(/^[("[]/, '');
  return NAMING_EN.has(word) && !(word === 'number' && isVerb(lower, from));
}

/** Russell 2000: the number of an index, and no year. */
export function isIndexNumber(lower: string, start: number): boolean {
  return lower.startsWith('2000', start) && INDEX_OF_2000.test(lower.slice(Math.max(0, start - 9), start));
}

/** "Girls number 432", "they number 30": what is counted stands before it. */
function isVerb(lower: string, start: number): boolean {
  return COUNTED_BEFORE.test(lower.slice(Math.max(0, start - 24), start));
}

const COUNTED_BEFORE = /(?:[a-z]{2,}[^s\W]s|\b(?:people|men|women|children|they|these|those|now)) $/;

/** "LTE 17", "iPhone 15", "Industry 4.0": a word with capitals inside straight before a bare number, or any name before a version. */
export function isNameNumber(text: string, start: number, digitsEnd: number): boolean {
  if (start < 2 || text[start - 1] !== ' ') return false;
  let from = start - 1;
  while (from > 0 && /[A-Za-z0-9&/-]/.test(text[from - 1] as string)) from--;
  const word = text.slice(from, start - 1);
  if (/^[A-Z][a-z]+$/.test(word)) return /^\d\.0$/.test(text.slice(start, digitsEnd));
  return word.length > 1 && /[A-Z]/.test(word) && /^(?:[A-Z0-9/&-]+|[a-z]+[A-Z][A-Za-z]*)$/.test(word);
}
