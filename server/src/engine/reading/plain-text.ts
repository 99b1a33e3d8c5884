import { ASIDES_IN_BRACKETS } from '../lexicon/asides.ts';
import type { Prose } from '../syntax/document.ts';
import { matchesIn } from '../text/matches.ts';
import { ofEach } from '../text/of-each.ts';
import { type Cut, inWhole, type Omitted, without } from '../text/omitted.ts';
import type { Span } from '../text/span.ts';

/**
 * What a block says, without what does not change it: marks of emphasis, links, notes and code, the ends of wrapped lines,
 * spaces between Chinese and digits, brackets that point elsewhere. Whoever reads on meets one way of writing.
 */
export interface PlainText {
  readonly text: string;
  /** How to get back to the block, step by step; undefined when the block is plain as it is. */
  readonly omitted: readonly Omitted[] | undefined;
}

export function plainText({ text, masked }: Prose): PlainText {
  let plain = text;
  let omitted: Omitted[] | undefined;
  const leaveOut = (cuts: readonly Cut[]): void => {
    if (cuts.length === 0) return;
    const rest = without(plain, cuts);
    plain = rest.text;
    omitted ??= [];
    omitted.unshift(rest.omitted);
  };
  if (masked.length > 0) leaveOut(marksIn(text, masked));
  plain = withPlainBlanks(plain);
  if (plain.includes('\n')) leaveOut(wrapsIn(plain));
  leaveOut(notesIn(plain));
  for (const { opens, aside } of ASIDES_IN_BRACKETS)
    if (plain.includes(opens)) leaveOut(matchesIn(plain, aside).map(nothing));
  if (CJK.test(plain)) leaveOut(matchesIn(plain, BLANK_BESIDE_CHINESE).map(nothing));
  return { text: plain, omitted };
}

/** Where a stretch of the plain text stands in the block. */
export function inBlock(omitted: readonly Omitted[] | undefined, span: Span): Span {
  return omitted === undefined ? span : omitted.reduce((inner, step) => inWhole(step, inner), span);
}

function nothing({ 0: said, index }: RegExpExecArray): Cut {
  return { start: index, end: index + said.length, fill: '' };
}

/** Code, breaks, entities and addresses part the words beside them; other marks do not. */
const PARTS = /^(?:`|&|<br|<[a-z]+:|https?:|www\.|\n|\r)/i;

/** The mark of a heading stays: by it the number of a section is told from a figure. */
function marksIn(text: string, masked: readonly Span[]): Cut[] {
  return ofEach(masked, ({ start, end }) => {
    const mark = text.slice(start, end);
    return mark.startsWith('#') ? [] : [{ start, end, fill: PARTS.test(mark) ? ' ' : '' }];
  });
}

/** Blanks of other widths, unless they part the groups of a number. */
function withPlainBlanks(text: string): string {
  return /[\u00a0\u2009\u202f]/.test(text)
    ? text.replace(/(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)/g, ' ')
    : text;
}

const CJK = /[\u3400-\u9fff]/;
const LINE_END = /[ \t]{0,8}\r?\n[ \t]*/g;
/** A line that goes on to here was broken because it was full; a shorter one ends on purpose. */
const FULL = 30;

/** Ends of full lines: a space in English, nothing in Chinese. */
function wrapsIn(text: string): Cut[] {
  let lineStart = 0;
  const cuts: Cut[] = [];
  for (const { 0: said, index } of matchesIn(text, LINE_END)) {
    const end = index + said.length;
    const width = widthOf(text, lineStart, index);
    const isOnPurpose = width < FULL || said.startsWith('  ');
    lineStart = end;
    if (isOnPurpose) continue;
    const isChinese = isWide(text.charCodeAt(index - 1)) && isWide(text.charCodeAt(end));
    cuts.push({ start: index, end, fill: isChinese ? '' : ' ' });
  }
  return cuts;
}

/** Columns up to `FULL`: a Chinese character takes two. */
function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end && width < FULL; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return (code >= 0x3000 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60);
}

/** [1], ¹, †: straight behind what they note. */
const NOTE =
  /\[\d{1,3}\](?<=[^\s[\]()（）]\[\d{1,3}\])|[⁰¹²³⁴-⁹]{1,3}(?<=[%％‰。，；、,;:.)）][⁰¹²³⁴-⁹]{1,3})|[*†‡](?<=[\d%％‰元]\S)(?![\d*])/g;

function notesIn(text: string): Cut[] {
  return matchesIn(text, NOTE).map(nothing);
}

/** 占 12% 的 for 占12%的, 98 万 6,200 户. Another numeral keeps its distance: 之一 12, 2024 一季度. */
const BLANK_BESIDE_CHINESE =
  / (?<=\d ?[万萬亿億兆] )(?=\d,?\d{0,3} ?[^\d,.年 ])| (?<=[\u3400-\u9fff] )(?<![〇零一二三四五六七八九十百千万萬亿億兆两兩] )(?=[\d$€£¥￥])| (?<=[\d%％‰] )(?=[\u3400-\u9fff])(?![〇零一二三四五六七八九十两兩半])/g;
