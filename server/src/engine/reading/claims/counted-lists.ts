import {
  BOUND,
  COUNTERS_ZH,
  FURTHER_NUMBER,
  KINDS_OF_PLACES_ZH,
  LAST_JOIN_ZH,
  NAMED_ZH,
  OPEN_LIST_EN,
  OPEN_LIST_ZH,
  TIME_NOUNS,
  TIME_ZH,
} from '../../lexicon/counts.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import { readChineseNumber } from '../numbers/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../numbers/word-table.ts';
import { numberedRun } from './numbered-runs.ts';

/** A number of things that a text announces. */
export interface Count {
  readonly span: Span;
  readonly stated: number;
  readonly noun: string;
}

/** A number of things and how many are then named; several numbers when the list may be taken apart in several ways. */
export interface CountedList extends Count {
  readonly listed: readonly number[];
}

const MOST = 12;

/** "six fields", 四大重点: the numbers of things in a piece of text. */
export function countsIn(text: string, offset: number): Count[] {
  return [...englishCounts(text, offset), ...chineseCounts(text, offset)].filter(
    ({ span }) => !BOUND.test(text.slice(0, span.start - offset)),
  );
}

const ENGLISH_COUNT = /\b([a-z]+|\d{1,2})(?= ((?:[a-z-]+ ){0,3}?[a-z-]+s)\b)/giu;

function englishCounts(text: string, offset: number): Count[] {
  return matchesIn(text, ENGLISH_COUNT).flatMap(found => {
    const [, said = '', noun = ''] = found;
    const stated = /^\d/.test(said)
      ? Number(said)
      : longestMatch(ENGLISH_NUMBERS, said.toLowerCase(), 0)?.value;
    if (stated === undefined || stated < 2 || stated > MOST || TIME_NOUNS.test(noun)) return [];
    const start = offset + found.index;
    return [
      { span: { start, end: start + said.length }, stated, noun: noun.split(' ').slice(0, 3).join(' ') },
    ];
  });
}

const CHINESE_COUNT = new RegExp(
  `(?<![第零一二三四五六七八九十百千万萬亿億数數几幾\\d.])([二两兩三四五六七八九十]|\\d{1,2})(?=(?:${COUNTERS_ZH}))`,
  'gu',
);

function chineseCounts(text: string, offset: number): Count[] {
  return matchesIn(text, CHINESE_COUNT).flatMap(found => {
    const [said] = found;
    const stated = /^\d/.test(said) ? Number(said) : readChineseNumber(said, 0)?.value;
    const behind = text.slice(found.index + said.length);
    if (stated === undefined || stated < 2 || stated > MOST || TIME_ZH.test(behind)) return [];
    const noun = /^[\u3400-\u9fff]{1,8}/u.exec(behind)?.[0] ?? '';
    const start = offset + found.index;
    return [{ span: { start, end: start + said.length }, stated, noun }];
  });
}

/** Every count of a text that stands with its list in one sentence. */
export function countedLists(text: string): CountedList[] {
  return [...announced(text), ...gatheredUp(text), ...numbered(text)];
}

/** 四项措施：（一）…；（二）…: the members are numbered. */
function numbered(text: string): CountedList[] {
  return ofEach(matchesIn(text, /[：:]/gu), ({ index }) => {
    const run = numberedRun(text.slice(index));
    if (run < 2) return [];
    const start =
      Math.max(text.lastIndexOf('。', index), text.lastIndexOf('\n', index), index - LONGEST_LEAD) + 1;
    const last = countsIn(
      clauseBefore(text.slice(start, index)),
      index - clauseBefore(text.slice(start, index)).length,
    ).at(-1);
    return last === undefined ? [] : [{ ...last, listed: [run] }];
  });
}

/** What stands between a count and its list, and what ends the list. */
const OPENS =
  /[:：(（]|——|，(?:即|亦即|也就是|计有|計有|(?:分别|分別|依次|依序)[为為是])(?=[\u3400-\u9fff“《])|, (?:namely|viz\.|i\.e\.|that is),? | [—–] (?=[A-Z])|(?<=\d|[a-z]s) (?:are|were)(?= )|(?:分别|分別)?[为為是](?=[\u3400-\u9fff])/giu;
const SENTENCE = /(?:[^.。;；!！?？\n]|(?<=\d)\.(?=\d))+/gu;

/** "six fields last year: Auk, Fenland and Merrow", 四大重点：甲、乙和丙, "four countries (Austria and Hungary)". */
function announced(text: string): CountedList[] {
  return ofEach(matchesIn(text, SENTENCE), ({ 0: sentence, index }) =>
    ofEach(matchesIn(sentence, OPENS), ({ 0: mark, index: at }) => {
      const before = clauseBefore(sentence.slice(0, at));
      if (before.length > LONGEST_LEAD || !MAY_COUNT.test(before)) return [];
      const counts = countsIn(before, index + at - before.length);
      const last = counts.at(-1);
      if (last === undefined) return [];
      const isBracket = mark === '(' || mark === '（';
      if (isBracket && KINDS_OF_PLACES_ZH.test(sentence.slice(at))) return [];
      const isDash = mark.startsWith('—') || /^ [—–] $/u.test(mark);
      const isNamely = /^[,，]/u.test(mark);
      const list = listBehind(
        sentence.slice(at + mark.length),
        isBracket ? 'bracket' : /^ [—–] $/u.test(mark) ? 'dash' : 'open',
      );
      if (list === undefined) return [];
      // 这两位巨头的优势是布局、技术和…: those told before, not what follows
      if (POINTS_BACK.test(before.slice(0, last.span.start - index - at + before.length))) return [];
      if (FURTHER_NUMBER.test(before.slice(last.span.end - index - at + before.length))) return [];
      if ((isBracket || isDash || isNamely) && !isStraightBehind(before, last, index + at - before.length))
        return [];
      const listed = itemsOf(list, last.noun);
      // "in two steps, three sites: …": each of several counts may be of the list
      const isAnother =
        counts.some(c => c !== last && listed.includes(c.stated)) ||
        listed.includes(partBefore(before.slice(0, last.span.start - index - at + before.length)) ?? 0);
      return listed.length === 0 || isAnother ? [] : [{ ...last, listed }];
    }),
  );
}

/** A digit or a piece of every number word from two to twelve: most clauses before a colon or bracket count nothing. */
const MAY_COUNT = /[\d二两兩三四五六七八九十]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/iu;

/** "Three of the five banks (…)": the list is of the three. */
function partBefore(text: string): number | undefined {
  const said = PART_OF.exec(text)?.[1]?.toLowerCase();
  return said === undefined ? undefined : longestMatch(ENGLISH_NUMBERS, said, 0)?.value;
}

const PART_OF = /\b([a-z]+) of (?:the|its|their|our|these|those) $/i;

const POINTS_BACK = /(?:[这這该該此]|\b(?:these|those))\s*$/iu;
const LONGEST_LEAD = 70;

/** From the last comma on; a short clause before it goes along: "in 2023, six fields". */
function clauseBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('，'), text.lastIndexOf(', '), text.lastIndexOf('：')) + 1);
}

/** A bracket belongs to the words it touches: 三大运营商（…）, "four countries (…)". */
function isStraightBehind(before: string, count: Count, offset: number): boolean {
  const between = before.slice(count.span.end - offset).trim();
  return /^[\u3400-\u9fff]{1,8}$/u.test(between) || between.split(' ').length <= 3;
}

/** The rest of the sentence, up to the end of the list. */
function listBehind(text: string, within: 'bracket' | 'dash' | 'open'): string | undefined {
  const isBracket = within === 'bracket';
  const closing = { bracket: /[)）]/, dash: / [—–](?: |$)/u, open: /$/ }[within];
  const end = text.search(closing);
  if (end < 0) return undefined;
  const list = text.slice(0, end).trim();
  if (/^[\u3400-\u9fff“"《]/u.test(list)) return isBracket ? list : list.split(/[，,：:（(]/)[0];
  return /[:(]/.test(list) ? undefined : list;
}

/** How many names a list holds; none when it is open or no list. */
function itemsOf(list: string, noun: string): number[] {
  return list.includes('、')
    ? chineseItems(list, noun)
    : /[\u3400-\u9fff]/u.test(list)
      ? []
      : englishItems(list);
}

const LONGEST_NAME_ZH = 12;

function chineseItems(list: string, noun: string): number[] {
  if (OPEN_LIST_ZH.test(list)) return [];
  const names = list.split('、').map(n => n.trim());
  const last = (names.at(-1) ?? '').split(LAST_JOIN_ZH).filter(n => n !== '');
  if (
    names.some(n => n === '' || n.length > LONGEST_NAME_ZH * 2) ||
    names.slice(0, -1).some(n => n.length > LONGEST_NAME_ZH)
  )
    return [];
  if (last.length === 1) return [names.length];
  const joined = names.length - 1 + last.length;
  return NAMED_ZH.test(noun) && last.length === 2 ? [joined] : [names.length, joined];
}

const MOST_WORDS = 6;

/** "seven were retired and none delivered": what happened to them, not who they are. */
const NO_NAME_EN = /^(?:none|no|not)\b|^[a-z]+ed$/;

/** Up to the "and" before the last; what stands behind a further comma goes on with the sentence. */
function englishItems(list: string): number[] {
  const segments = list.split(/,\s*/);
  const joined = segments.filter(s => /(?:^|\s)and\s/.test(s));
  if (joined.length > 1 || list.split(/\sand\s|^and\s/).length > 2) return [];
  const end = joined[0] === undefined ? segments.length : segments.indexOf(joined[0]) + 1;
  const items = segments
    .slice(0, end)
    .flatMap(s => s.split(/(?:^|\s)and\s/))
    .map(s => s.trim())
    .filter(s => s !== '');
  if (joined.length === 0 && items.length < 3) return [];
  if (
    items.length < 2 ||
    items.every(startsWithCount) ||
    items.some(i => i.split(/\s+/).length > MOST_WORDS || OPEN_LIST_EN.test(i) || NO_NAME_EN.test(i))
  )
    return [];
  return [items.length];
}

/** "Two dozen schools: nine primary, eleven secondary and four special": these add up, they are not counted. */
function startsWithCount(item: string): boolean {
  const number = /^\d/.test(item) ? undefined : longestMatch(ENGLISH_NUMBERS, item.toLowerCase(), 0);
  return /^\d+ /.test(item) || (number !== undefined && item[number.end] === ' ');
}

const GATHERED =
  /((?:[^，。；：:、（(“”\s\d]{1,16}、)+[^，。；：:、（(“”\s\d]{1,16}?)(?=[二两兩三四五六七八九十])/gu;

/** What no such list goes beyond. */
const PIECE = /[^，。；：:（(“”\s\d]+/gu;

/** 大理、阳朔、安吉和莫干山四地: the list first, then how many they are. */
function gatheredUp(text: string): CountedList[] {
  if (!text.includes('、') || !COUNTED.test(text)) return [];
  return matchesIn(text, PIECE).flatMap(({ 0: piece, index }) =>
    piece.includes('、') && COUNTED.test(piece) ? gatheredIn(piece, index, text) : [],
  );
}

function gatheredIn(piece: string, offset: number, text: string): CountedList[] {
  return matchesIn(piece, GATHERED).flatMap(found => {
    const [, list = ''] = found;
    const at = offset + found.index + list.length;
    const [count] = chineseCounts(text.slice(at, at + 12), at);
    if (
      list.endsWith('第') ||
      count === undefined ||
      count.span.start !== at ||
      !GATHERS.test(text.slice(at + 1))
    )
      return [];
    const listed = chineseItems(list, text.slice(at + 1, at + 8));
    return listed.length === 0 ? [] : [{ ...count, listed }];
  });
}

/** 四地, 五个城市, 三家公司: the words that take up a list. */
const GATHERS = new RegExp(`^(?:${COUNTERS_ZH})`, 'u');
const COUNTED = new RegExp(`[二两兩三四五六七八九十](?:${COUNTERS_ZH})`, 'u');
