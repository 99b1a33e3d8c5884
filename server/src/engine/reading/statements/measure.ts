/**
 * What a figure is a figure of.
 *
 * A measure is the set of content words around the figure: in English the words of its clause that are no verb of
 * change, period, hedge or function word; in Chinese the runs of characters left after the same are taken away.
 * Two measures are the same when their words are equal, or when one only adds scope words that a second mention
 * drops ("global", 全年). What only a digit or letter tells apart is a word of its own (5G用户 and 4G用户, "5-star hotels", B股). Any other word that one has and the other lacks keeps them apart: a miss is cheaper
 * than a false alarm. Numbers in different units, periods, roles (level, growth, share) or on a different basis
 * (real, forecast of another source) never reach this comparison.
 */
import { ENDS_IN_HEDGE } from '../../lexicon/hedges.ts';
import { holdsAny, phraseList, without } from '../../lexicon/phrases.ts';
import {
  ALONE_ZH,
  ENDS_ZH,
  FILLERS_ZH,
  GENERIC_EN,
  GENERIC_ZH,
  STARTS_ZH,
  STOPWORDS_EN,
} from '../../lexicon/stopwords.ts';
import { countAtHead } from '../../text/ordered.ts';
import { singular } from '../numbers/singular.ts';
import type { Token } from '../tokens.ts';

const GENERIC = phraseList(GENERIC_ZH);

export interface Measure {
  /** Content words, in order of place. */
  readonly words: readonly string[];
  /** Those that are not mere scope; all of them when nothing else is left. */
  readonly core: readonly string[];
  /** The last noun before the figure, or the first one after it: what is counted. */
  readonly head: string;
}

export function measure(words: readonly string[], head: string): Measure {
  return { words, core: coreOf(words), head };
}

export const NO_MEASURE: Measure = measure([], '');

/** The text between tokens in [from, to), as content words. */
export function wordsBetween(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly string[] {
  const words: string[] = [];
  let at = from;
  for (let i = countAtHead(tokens, t => t.end <= from); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.end <= at) continue;
    if (token.start >= to) break;
    if (token.start > at) collect(text.slice(at, token.start), words);
    at = Math.max(at, token.end);
  }
  if (at < to) collect(text.slice(at, to), words);
  // A list that has grown keeps room for more; these are kept as long as the report is open.
  return words.length === 0 ? NO_WORDS : words.slice();
}

function collect(piece: string, words: string[]): void {
  let at = 0;
  while (at < piece.length) {
    const code = piece.charCodeAt(at);
    const start = at++;
    if (isIdeograph(code)) {
      while (at < piece.length && isIdeograph(piece.charCodeAt(at))) at++;
      addRun(piece.slice(start, at), words);
    } else if (isWordStart(code)) {
      while (at < piece.length && isWordPart(piece.charCodeAt(at))) at++;
      const written = piece.slice(start, at).toLowerCase();
      // A股, B端: the letter tells which
      if (at - start === 1 && isCapital(code) && isIdeograph(piece.charCodeAt(at))) {
        at = addNamed(piece, written, at, words);
        continue;
      }
      if (STOPWORDS_EN.has(written)) continue;
      const word = singular(written);
      if (word !== '' && !STOPWORDS_EN.has(word) && !word.endsWith('ly')) words.push(word);
    } else if (isAsciiDigit(code)) at = addNumbered(piece, start, words);
  }
}

/** 5G用户, "5-star hotels", 95后用户, S&P 500: a number that is no figure tells which one is meant. Returns where it ends. */
function addNumbered(piece: string, start: number, words: string[]): number {
  let at = start;
  while (at < piece.length && isWordPart(piece.charCodeAt(at))) at++;
  const written = piece.slice(start, at).toLowerCase();
  const hasLetter = /[a-z]/.test(written);
  if (!hasLetter && (!/^\d{1,4}$/.test(written) || isOfTime(written, piece.charAt(at)))) return at;
  if (isIdeograph(piece.charCodeAt(at)))
    return REFERENCES.includes(piece.charAt(start - 1)) && start > 0
      ? at
      : addNamed(piece, written, at, words);
  if (hasLetter || NUMBERED.test(piece.slice(Math.max(0, start - 12), start))) words.push(written);
  return at;
}

/** 2024年, 12月, "2024": where a text is read without its periods. */
function isOfTime(digits: string, next: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits) || (next !== '' && '年月日号號季时時点點分'.includes(next));
}

/** 表2, 图3, 第4节: numbers of parts of the report. */
const REFERENCES = '表图圖注章节節页頁附';
/** Names that a number belongs to: S&P 500, Nikkei 225, CSI 300, the top 10. */
const NUMBERED =
  /(?:[A-Z]&[A-Z]|\b(?:CSI|TSE|KOSPI|CAC|DAX|FTSE|ASX|IBEX|AEX|OMX|TOPIX|SSE|MSCI|Nikkei|Russell|Stoxx|STOXX|Model|Type|Class|Tier|Series|[Tt]op)) $/;

/** A letter or number with the word that it stands before: 5g用户, b股市值. Returns where the run of characters ends. */
function addNamed(piece: string, name: string, from: number, words: string[]): number {
  let at = from;
  while (at < piece.length && isIdeograph(piece.charCodeAt(at))) at++;
  const first = words.length;
  addRun(piece.slice(from, at), words);
  if (words.length === first) words.push(name);
  else words[first] = `${name}${words[first]}`;
  return at;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** A Latin letter; × and ÷ stand among them and are none. */
function isWordStart(code: number): boolean {
  if (code >= 0xc0) return code <= 0x24f && code !== 0xd7 && code !== 0xf7;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Digits, & ' ’ . and - stand inside words: R&D, e.g., covid-19. */
function isWordPart(code: number): boolean {
  return (
    isWordStart(code) ||
    (code >= 48 && code <= 57) ||
    code === 0x26 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d ||
    code === 0x2e
  );
}

const FILLERS = phraseList(FILLERS_ZH);

function addRun(run: string, words: string[]): void {
  let pieces = [run];
  if (holdsAny(FILLERS, run))
    for (const filler of FILLERS.phrases)
      if (run.includes(filler)) pieces = pieces.flatMap(p => p.split(filler));
  for (const piece of pieces) {
    for (const part of piece.includes('的') ? piece.split('的') : [piece]) {
      const word = trimEdges(part);
      if (word !== '') words.push(word);
    }
  }
}

function trimEdges(run: string): string {
  let start = 0;
  let end = run.length;
  while (start < end && STARTS_ZH.includes(run.charAt(start))) start++;
  while (end > start && ENDS_ZH.includes(run.charAt(end - 1)) && !isEndOfNoun(run, end)) end--;
  while (start < end && isAllOf(ALONE_ZH, run, start, end)) start++;
  return run.slice(start, end);
}

/** 合约, 签约: not 约 by itself. */
function isEndOfNoun(run: string, end: number): boolean {
  return '约約近'.includes(run.charAt(end - 1)) && ENDS_IN_HEDGE.test(run.slice(0, end));
}

function isAllOf(characters: string, run: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!characters.includes(run.charAt(i))) return false;
  return true;
}

/** True when two measures name the same thing as far as their words tell. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  const own = core(a);
  const other = core(b);
  if (own.length === 0 || other.length === 0) return false;
  if (isCjkWord(own[0] as string) && isCjkWord(other[0] as string)) return own.join('') === other.join('');
  return own.length === other.length && own.every(w => other.includes(w));
}

function isCjkWord(word: string): boolean {
  return word.charCodeAt(0) >= 0x3400;
}

/** The words of a measure that are not mere scope. */
export function core(m: Measure): readonly string[] {
  return m.core;
}

const NO_WORDS: readonly string[] = [];

function coreOf(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of words) {
    if (!isCjkWord(word)) {
      if (!GENERIC_EN.has(word) && !kept.includes(word)) kept.push(word);
      continue;
    }
    const rest = without(GENERIC, word);
    if (rest !== '') kept.push(rest);
  }
  return kept.length === 0 || isSame(kept, words) ? words : kept.slice();
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Share of words in common, 0 to 1; for Chinese by pairs of characters. */
export function likeness(a: Measure, b: Measure): number {
  const own = features(a);
  const other = features(b);
  if (own.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const f of own) if (other.has(f)) common++;
  return common / Math.min(own.size, other.size);
}

function features(m: Measure): Set<string> {
  const set = new Set<string>();
  for (const word of core(m)) {
    if (!isCjkWord(word)) set.add(word);
    else if (word.length < 2) set.add(word);
    else for (let i = 0; i + 1 < word.length; i++) set.add(word.slice(i, i + 2));
  }
  return set;
}

/** What in the words of a measure only a number or letter tells: 5g of 5G用户, 10 of 10年期国债, l3 of L3级. */
export function marksOf(words: readonly string[]): readonly string[] {
  const marks = words.flatMap(word => MARK.exec(word)?.[0] ?? []);
  return marks.length === 0 ? NO_WORDS : marks;
}

const MARK = /^(?:\d[\da-z.–—~-]*|[a-z]{1,4}\d[\d.]*|[a-z](?=[\u3400-\u9fff]))/;
