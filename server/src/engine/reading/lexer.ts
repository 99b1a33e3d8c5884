import { FISCAL_PREFIXES, INSTANT_PREFIXES } from '../lexicon/periods.ts';
import { longestMatch } from '../lexicon/trie.ts';
import type { Hedge, Unit } from '../quantity/figure.ts';
import type { Span } from '../text/span.ts';
import { CLASSES, Class, foldCase, isBlank, isCjk, isDigit, isLetter, skipBlanks } from './chars.ts';
import { readDigits } from './digits.ts';
import { fromDigits, type Lead, readFigure } from './figure-reader.ts';
import { mayStartWord } from './first-look.ts';
import { codeEnd, codeShapeEnd, isNamed, isNameNumber } from './not-a-figure.ts';
import { readFiscal, readMinguo, readMonths, readPartYear, readYear } from './period-reader.ts';
import type { StopToken, Token } from './tokens.ts';
import { readMoneyPrefix, readScale, readUnit } from './units.ts';
import {
  readChineseFigure,
  readEnglishDuration,
  readEnglishNumber,
  readNumberWord,
  startsChineseNumeral,
  yearsEnd,
} from './word-number-reader.ts';
import { HEDGE_WORDS, PERIODS, WORDS } from './word-table.ts';

/** State of one pass. Plain data: the functions below move `at` forward and push tokens. */
interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  at: number;
  hedge: { readonly hedge: Hedge; readonly span: Span } | undefined;
}

/** Prose → tokens, in one pass from left to right. `masked` spans (code, links, marks) are read as blanks. */
export function lex(text: string, masked: readonly Span[] = []): Token[] {
  const visible = blankOut(text, masked);
  const scan: Scan = { text: visible, lower: foldCase(visible), tokens: [], at: 0, hedge: undefined };
  while (scan.at < visible.length) {
    const before = scan.at;
    step(scan);
    if (scan.at <= before) scan.at = before + 1;
  }
  return scan.tokens;
}

function blankOut(text: string, masked: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const m of masked) {
    if (m.start < at) continue;
    out += text.slice(at, m.start) + ' '.repeat(m.end - m.start);
    at = m.end;
  }
  out += text.slice(at);
  return out.includes('\n') ? out.replaceAll('\n', ' ').replaceAll('\r', ' ') : out;
}

function step(s: Scan): void {
  const code = s.text.charCodeAt(s.at);
  switch (CLASSES[code]) {
    case Class.Digit:
      number(s, plainLead(s));
      return;
    case Class.Letter:
      if (mayStartWord(s.lower, s.at)) latin(s);
      else s.at = wordEnd(s.text, s.at);
      return;
    case Class.Cjk:
      if (s.hedge?.span.end === s.at || mayStartWord(s.lower, s.at)) cjk(s);
      else s.at++;
      return;
    case Class.Mark:
      mark(s, code);
      return;
    default:
      s.at++;
  }
}

/** Most numbers have no hedge: then nothing is taken apart. */
function plainLead(s: Scan): Lead {
  return s.hedge === undefined ? { start: s.at } : { start: s.at, ...takeHedge(s, s.at) };
}

function takeHedge(s: Scan, at: number): { hedge?: Hedge; hedgeSpan?: Span } {
  const found = s.hedge;
  s.hedge = undefined;
  if (found === undefined || s.text.slice(found.span.end, at).trim() !== '') return {};
  return { hedge: found.hedge, hedgeSpan: found.span };
}

const STOPS: ReadonlyMap<string, StopToken['level']> = new Map([
  ['。', 'sentence'],
  ['！', 'sentence'],
  ['？', 'sentence'],
  ['!', 'sentence'],
  ['?', 'sentence'],
  ['；', 'semicolon'],
  [';', 'semicolon'],
  ['，', 'comma'],
  [',', 'comma'],
  ['、', 'list'],
  ['：', 'colon'],
  [':', 'colon'],
  ['(', 'open'],
  ['（', 'open'],
  ['[', 'open'],
  ['【', 'open'],
  [')', 'close'],
  ['）', 'close'],
  [']', 'close'],
  ['】', 'close'],
]);

function mark(s: Scan, code: number): void {
  const prefix = readMoneyPrefix(s.lower, s.at);
  if (prefix !== undefined) {
    money(s, s.at, prefix.end, prefix.value);
    return;
  }
  const signed = signAt(s, code);
  if (signed) return;
  const character = s.text[s.at] as string;
  if (character === '.' && isSentenceEnd(s.text, s.at)) push(s, 'sentence', s.at + 1);
  else {
    const level = STOPS.get(character);
    if (level !== undefined) push(s, level, s.at + 1);
    else {
      const hedge = longestMatch(HEDGE_WORDS, s.lower, s.at);
      if (hedge !== undefined) s.hedge = { hedge: hedge.value, span: { start: s.at, end: hedge.end } };
      s.at++;
    }
  }
}

function push(s: Scan, level: StopToken['level'], end: number): void {
  s.tokens.push({ type: 'stop', start: s.at, end, level });
  s.at = end;
}

function isSentenceEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (
    !(
      Number.isNaN(next) ||
      isBlank(next) ||
      isCjk(next) ||
      next === 10 ||
      next === 0x29 ||
      next === 0x22 ||
      next === 0x201d
    )
  )
    return false;
  const word = text.slice(Math.max(0, at - 4), at);
  return !/(^|[\s(])(No|vs|c|ca|approx|Fig|e\.g|i\.e|St|Mr|Dr|Inc|Ltd|Co|U\.S|p\.a)$/.test(word);
}

/** A minus or plus that belongs to the digits behind it. */
function signAt(s: Scan, code: number): boolean {
  const isMinus = code === 0x2d || code === 0x2212 || code === 0x2013;
  if (!isMinus && code !== 0x2b && code !== 0xff0b) return false;
  const before = s.at === 0 ? Number.NaN : s.text.charCodeAt(s.at - 1);
  const free =
    Number.isNaN(before) ||
    isBlank(before) ||
    isCjk(before) ||
    '(（[，,:：|/'.includes(String.fromCharCode(before));
  if (!free || (isBlank(before) && isDigit(s.text.charCodeAt(s.at - 2)))) return false;
  const next = s.at + 1;
  const prefix = readMoneyPrefix(s.lower, next);
  const digits = prefix?.end ?? next;
  if (!isDigit(s.text.charCodeAt(digits))) return false;
  const lead: Lead = {
    start: s.at,
    ...(isMinus && { negative: true as const }),
    ...(prefix && { currency: prefix.value }),
    ...takeHedge(s, s.at),
  };
  s.at = digits;
  number(s, lead);
  return true;
}

function money(s: Scan, start: number, digitsAt: number, currency: Unit): void {
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
function number(s: Scan, lead: Lead): void {
  const start = s.at;
  const plain = lead.currency === undefined && lead.negative === undefined;
  if (plain) {
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
  if (plain && /(?:\bper |每)$/.test(s.lower.slice(Math.max(0, start - 5), start))) {
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
  s.tokens.push({ type: 'figure', start: figure.span.start, end: figure.span.end, figure });
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

/** A Latin word: hedge, period, number word, currency code, claim word, or nothing to us. */
function latin(s: Scan): void {
  const { lower, at } = s;
  const prefix = readMoneyPrefix(lower, at);
  if (prefix !== undefined) {
    money(s, at, prefix.end, prefix.value);
    return;
  }
  if (hedgeAt(s)) return;
  const lead: Lead = s.hedge === undefined ? { start: at } : { start: at, ...peekHedge(s, at) };
  const word = readNumberWord(s.text, lower, at, lead) ?? readEnglishNumber(s.text, lower, at, lead);
  if (word !== undefined) {
    s.hedge = undefined;
    if (word.figure !== undefined)
      s.tokens.push({
        type: 'figure',
        start: word.figure.span.start,
        end: word.figure.span.end,
        figure: word.figure,
      });
    if (word.duration !== undefined)
      s.tokens.push({ type: 'period', start: at, end: word.end, duration: word.duration });
    s.at = word.end;
    return;
  }
  if (periodWord(s) || claimWord(s)) return;
  s.at = wordEnd(s.text, at);
}

function peekHedge(s: Scan, at: number): { hedge?: Hedge; hedgeSpan?: Span } {
  const found = s.hedge;
  if (found === undefined || s.text.slice(found.span.end, at).trim() !== '') return {};
  return { hedge: found.hedge, hedgeSpan: found.span };
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const cls = CLASSES[text.charCodeAt(i)];
    if (cls === Class.Letter || cls === Class.Digit) i++;
    else if (text.charCodeAt(i) === 0x2d && CLASSES[text.charCodeAt(i + 1)] === Class.Letter) i++;
    else break;
  }
  return i;
}

/** A hedge counts only when a number follows at once; else the words may claim something ("12% under the average"). */
function hedgeAt(s: Scan): boolean {
  const found = longestMatch(HEDGE_WORDS, s.lower, s.at);
  if (found === undefined) return false;
  let next = skipBlanks(s.lower, found.end);
  if (s.text[next] === '了') next++;
  // "16.0% below 2024": a year is no number to be blurred.
  if (isDigit(s.text.charCodeAt(next)) && readYear(s.lower, next) !== undefined) return false;
  if (!startsNumber(s, next)) {
    const bare = bareScale(s, next);
    if (bare) s.hedge = { hedge: found.value, span: { start: s.at, end: next } };
    else return false;
  } else s.hedge = { hedge: found.value, span: { start: s.at, end: next } };
  s.at = next;
  return true;
}

function startsNumber(s: Scan, at: number): boolean {
  const code = s.text.charCodeAt(at);
  if (isDigit(code) || startsChineseNumeral(s.text, at)) return true;
  if (readMoneyPrefix(s.lower, at) !== undefined) return true;
  const lead: Lead = { start: at };
  return (
    isLetter(code) &&
    (readNumberWord(s.text, s.lower, at, lead) ?? readEnglishNumber(s.text, s.lower, at, lead)) !== undefined
  );
}

/** 突破万亿元: a scale word that stands for one of itself. */
function bareScale(s: Scan, at: number): boolean {
  const found = readScale(s.lower, at);
  return (
    found !== undefined &&
    found.value >= 1e4 &&
    isCjk(s.text.charCodeAt(at)) &&
    readUnit(s.lower, found.end) !== undefined
  );
}

function periodWord(s: Scan): boolean {
  const { lower, at } = s;
  for (const prefix of FISCAL_PREFIXES) {
    if (!lower.startsWith(prefix, at)) continue;
    const fiscal = readFiscal(lower, at, at + prefix.length);
    if (fiscal === undefined) break;
    s.tokens.push(fiscal);
    s.at = fiscal.end;
    return true;
  }
  for (const prefix of INSTANT_PREFIXES) {
    if (!lower.startsWith(prefix, at) || !isDigit(lower.charCodeAt(at + prefix.length))) continue;
    const y = readYear(lower, at + prefix.length);
    if (y?.period === undefined || y.isSpan) break;
    s.tokens.push({ ...y, start: at, period: { start: y.period.end - 1, end: y.period.end, instant: true } });
    s.at = y.end;
    return true;
  }
  const found = longestMatch(PERIODS, lower, at);
  if (found === undefined) return false;
  const { part, years, plan, instant } = found.value;
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
    ...(plan && { period: { start: plan[0] * 12, end: plan[1] * 12 + 12 }, isSpan: true as const }),
  });
  s.at = end;
  return true;
}

function claimWord(s: Scan): boolean {
  const found = longestMatch(WORDS, s.lower, s.at);
  if (found === undefined) return false;
  if (found.value.kind !== 'none')
    s.tokens.push({ type: 'word', start: s.at, end: found.end, ...found.value });
  s.at = found.end;
  return true;
}

function cjk(s: Scan): void {
  const { text, lower, at } = s;
  if (
    text[at] === '第' &&
    startsChineseNumeral(text, at + 1) &&
    longestMatch(PERIODS, lower, at) === undefined
  ) {
    s.at = at + 2;
    return;
  }
  if (
    (text[at] === '数' || text[at] === '几' || text[at] === '數' || text[at] === '幾') &&
    readScale(lower, at + 1) !== undefined
  ) {
    s.at = (readScale(lower, at + 1)?.end ?? at) + 1;
    return;
  }
  const prefix = readMoneyPrefix(lower, at);
  if (prefix !== undefined) {
    money(s, at, prefix.end, prefix.value);
    return;
  }
  if (hedgeAt(s)) return;
  if (s.hedge !== undefined && s.hedge.span.end === at && bareScale(s, at)) {
    bareFigure(s);
    return;
  }
  const lead: Lead = s.hedge === undefined ? { start: at } : { start: at, ...peekHedge(s, at) };
  const negative = text[at] === '负' || text[at] === '負';
  if (negative && isDigit(text.charCodeAt(at + 1))) {
    s.at = at + 1;
    number(s, { start: at, negative: true, ...takeHedge(s, at) });
    return;
  }
  const word = readNumberWord(text, lower, at, lead) ?? (periodStarts(s) ? undefined : chineseAt(s, lead));
  if (word !== undefined) {
    s.hedge = undefined;
    if (word.figure !== undefined)
      s.tokens.push({
        type: 'figure',
        start: word.figure.span.start,
        end: word.figure.span.end,
        figure: word.figure,
      });
    if (word.duration !== undefined)
      s.tokens.push({ type: 'period', start: at, end: word.end, duration: word.duration });
    s.at = word.end;
    return;
  }
  if (periodWord(s) || claimWord(s)) return;
  s.at = at + 1;
}

function periodStarts(s: Scan): boolean {
  return longestMatch(PERIODS, s.lower, s.at) !== undefined;
}

function chineseAt(s: Scan, lead: Lead) {
  return startsChineseNumeral(s.text, s.at) ? readChineseFigure(s.text, s.lower, s.at, lead) : undefined;
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
  s.tokens.push({ type: 'figure', start: figure.span.start, end: figure.span.end, figure });
  s.at = figure.span.end;
}
