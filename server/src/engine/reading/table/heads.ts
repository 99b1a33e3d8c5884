import type { TableTag } from '../../lexicon/table-words.ts';
import type { Period } from '../../quantity/period.ts';
import { halfYear, quarter, year } from '../../quantity/period.ts';
import { lex } from '../lexer/lexer.ts';
import { merge } from '../lexer/merge.ts';
import { readUnitText, type UnitText } from '../units/unit-text.ts';
import { plainText } from './marks.ts';
import { tagsOf } from './words.ts';

/** What a row or column head says. */
export interface Head {
  /** Without marks, unit and, where a measure is left over, without its period. */
  readonly name: string;
  readonly unit?: UnitText;
  /** The unit as written. */
  readonly unitText: string;
  readonly period?: Period;
  readonly tags: ReadonlySet<TableTag>;
  readonly level: number;
}

/** Reads "收入（億元）", "2022年GDP（亿元）", "Premium income (₹ crore)", "FY24", "Change, %". */
export function readHead(source: string): Head {
  const { text, level } = withoutIndent(plainText(source));
  const { rest, unit, unitText } = splitUnit(text);
  const period = headPeriod(rest);
  const name = period === undefined ? rest : measureBeside(rest, period.text);
  return {
    name,
    unitText,
    tags: name === rest ? tagsOf(rest) : new Set([...tagsOf(rest), ...tagsOf(name)]),
    level,
    ...(unit && { unit }),
    ...(period && { period: period.period }),
  };
}

const INDENT = /^(?:&(?:nbsp|emsp|ensp);|[\s　]|[-–—•·└├│]+\s*(?=\S))+/u;
const OUTLINE =
  /^(?:(\d{1,2}(?:\.\d{1,2}){1,3})[\s.、]|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十a-z]{1,3}\))\s*/u;

function withoutIndent(text: string): { text: string; level: number } {
  const indent = INDENT.exec(text)?.[0] ?? '';
  const rest = text.slice(indent.length);
  const outline = OUTLINE.exec(rest);
  if (rest === '') return { text, level: 0 };
  const depth = outline === null ? 0 : (outline[1]?.split('.').length ?? 2) - 1;
  const level = depth + (indent === '' ? 0 : 1);
  return {
    text: depth > 0 && outline?.[1] === undefined ? rest.slice(outline?.[0].length ?? 0) : rest,
    level,
  };
}

/** Takes the unit off a head: in brackets, behind a comma, as a percent sign at its end, or all of it. */
function splitUnit(text: string): { rest: string; unit?: UnitText; unitText: string } {
  const whole = /\d/.test(text) ? undefined : readUnitText(text);
  if (whole !== undefined && isWholeUnit(whole, text)) return { rest: text, unit: whole, unitText: text };
  for (const group of bracketGroups(text)) {
    const found = unitAmong(group.inner);
    if (found !== undefined)
      return { rest: `${text.slice(0, group.start)}${text.slice(group.end)}`.trim(), ...found };
  }
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'), text.lastIndexOf('/'));
  if (comma > 0) {
    const tail = text.slice(comma + 1).trim();
    const unit = /\d/.test(tail) ? undefined : readUnitText(tail);
    if (unit !== undefined && text[comma] !== '/')
      return { rest: text.slice(0, comma).trim(), unit, unitText: tail };
  }
  // "% change", "% of total"
  const led = /^[%％‰]\s*(?=\p{L})/u.exec(text)?.[0];
  if (led !== undefined) {
    const sign = led.slice(0, 1);
    const unit = readUnitText(sign);
    if (unit !== undefined) return { rest: text.slice(led.length), unit, unitText: sign };
  }
  // "Lower 95%" is of an interval, not in percent
  if (/(?:^|[^\d]|(?:19|20)\d\d)[%％‰]$/.test(text)) {
    const sign = text.slice(-1);
    const unit = readUnitText(sign);
    if (unit !== undefined) return { rest: text.slice(0, -1).trim(), unit, unitText: sign };
  }
  // "Δ bps", 变动 pp
  const points = /\s(?:pps?|ppts?|pct|bps?)$/i.exec(text);
  const unit = points === null ? undefined : readUnitText(points[0].trim());
  if (points !== null && unit !== undefined)
    return { rest: text.slice(0, points.index).trim(), unit, unitText: points[0].trim() };
  return { rest: text, unitText: '' };
}

/** A cell of a column that names the units: 万辆, GW, 元/吨. */
export function unitHead(text: string): Head {
  const unit = readUnitText(text.trim());
  return unit === undefined
    ? readHead(text)
    : { name: text, unit, unitText: text, tags: new Set<TableTag>(), level: 0 };
}

/** "US$ m", "%", "million" as a whole head. Single letters name things, and what is only counted is no unit to be shared. */
function isWholeUnit({ unit, scale }: UnitText, text: string): boolean {
  if (unit?.dimension === 'percent') return true;
  const money = unit?.dimension.startsWith('money') === true;
  return (money || scale !== 1) && text.length >= (money ? 2 : 4);
}

function unitAmong(inner: string): { unit: UnitText; unitText: string } | undefined {
  for (const piece of [inner, ...inner.split(/[,，;；、]/)]) {
    const text = piece.replace(/^\s*(?:单位|單位|unit|units|in)\s*[:：]?\s*/iu, '').trim();
    const unit = text === '' || /\d/.test(text) ? undefined : readUnitText(text);
    if (unit !== undefined) return { unit, unitText: text };
  }
  return undefined;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/** Bracketed stretches, the last first: the unit stands at the end of a head. */
export function bracketGroups(text: string): Group[] {
  const out: Group[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (mark === '(' || mark === '（' || mark === '[') open = i;
    else if ((mark === ')' || mark === '）' || mark === ']') && open >= 0) {
      out.unshift({ start: open, end: i + 1, inner: text.slice(open + 1, i) });
      open = -1;
    }
  }
  return out;
}

const MAY_HOLD_PERIOD =
  /[\d年季月]|上半|下半|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|first|second|third|fourth)/iu;

/** "Q3 23", "H1 '24": of the year 2000 and so many. */
const SHORT_PART = /^([QH])([1-4]) ?['’]?(\d\d)$/i;

function partOfYear([, part = '', number = '', year = '']: RegExpExecArray): Period {
  const y = 2000 + Number(year);
  return part.toUpperCase() === 'Q' ? quarter(y, Number(number)) : halfYear(y, Number(number));
}

/** The one period of a head, with the words that say it; undefined when there are none or several. */
function headPeriod(text: string): { period: Period; text: string } | undefined {
  if (!MAY_HOLD_PERIOD.test(text) || isYearPair(text)) return undefined;
  const minguo = /^(\d{2,3})年(?:底|度)?$/u.exec(text);
  if (minguo !== null && Number(minguo[1]) >= 60 && Number(minguo[1]) <= 130) {
    return { period: year(Number(minguo[1]) + 1911), text };
  }
  const short = SHORT_PART.exec(text.trim());
  if (short !== null) return { period: partOfYear(short), text };
  const tokens = merge(text, lex(text)).filter(token => token.type === 'period');
  const token = tokens[0];
  if (token === undefined || tokens.length > 1 || token.isSpan || token.duration !== undefined)
    return undefined;
  const part = token.part;
  const found = token.period ?? (part === undefined ? undefined : { start: part[0], end: part[0] + part[1] });
  if (found === undefined) return undefined;
  const words = text.slice(token.start, token.end);
  const dated = /^\d{1,2}\s+[A-Za-z]/.test(words) || token.instant === true || /日$/u.test(words);
  const forecast = token.forecast === true || /^\s*[EF](?![a-z])/u.test(text.slice(token.end));
  const period: Period = {
    ...found,
    ...(dated && { instant: true as const }),
    ...(forecast && { forecast: true as const }),
  };
  return { period, text: words };
}

/** "2023/22", "2021–2023": one year against an earlier one, or several years apart. "2022/23" may be one financial year. */
export function isYearPair(text: string): boolean {
  const pair = /^(?:FY|CY)?\s?((?:19|20)?\d\d)年?\s?[/／\-–—~～至到]\s?((?:19|20)?\d\d)年?[EFP]?$/u.exec(
    text.trim(),
  );
  if (pair === null) return false;
  const [first = '', last = ''] = pair.slice(1);
  const [from, to] = [Number(first) % 100, Number(last) % 100];
  // "25–34" may be an age
  return to < from || (first.length === 4 && to > from + 1);
}

/** "2022年GDP" is GDP of 2022; "2023年" alone keeps its name. */
function measureBeside(text: string, period: string): string {
  const rest = text.replace(period, ' ').replace(/\s+/g, ' ').trim();
  return rest.length >= 2 && !/^[EFA]$/u.test(rest) ? rest : text;
}
