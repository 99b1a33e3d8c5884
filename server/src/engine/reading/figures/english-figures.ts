import { DEFINITE, NO_COUNT, NO_MODIFIER, NO_PLURAL, ORDER } from '../../lexicon/count-nouns.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import type { Figure, Unit } from '../../quantity/figure.ts';
import { isCjk, isDigit, isLetter, skipBlanks } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';
import { readEnglishNumeral } from '../numbers/english-number.ts';
import { singular } from '../numbers/singular.ts';
import { ENGLISH_NUMBERS, NUMBER_WORDS } from '../numbers/word-table.ts';
import { countOf, readCountedNoun, readScale, readUnit } from '../units/units.ts';
import { type Lead, type Number_, readFigure } from './figure-reader.ts';
import { makeFigure } from './make-figure.ts';
import { stepOfRate } from './one-of-each.ts';
import { fraction, type WordNumber } from './word-number-reader.ts';

/** "nine months", "six years", "four percentage points", "two and a half million": a number word with what it counts. */
export function readEnglishNumber(
  text: string,
  lower: string,
  at: number,
  lead: Lead,
): WordNumber | undefined {
  const found = readEnglishNumeral(lower, at) ?? readSingle(lower, at);
  if (found === undefined || isCjk(lower.charCodeAt(found.end))) return undefined;
  const length = readEnglishDuration(lower, found.end, found.value);
  if (length !== undefined) return length;
  const rate = readOneIn(text, lower, at, found, lead);
  if (rate !== undefined) return rate;
  const number: Number_ = { start: at, end: found.end, value: found.value, step: found.step, written: '' };
  const figure = readFigure(text, lower, number, lead);
  if (figure === undefined || isAdjective(lower, found.end, figure)) return undefined;
  if (figure.unit === undefined && figure.scale === 1 && figure.kind === 'amount') {
    const noun = found.value < leastCount(lower, at) ? undefined : countedNoun(lower, found.end);
    if (noun === undefined && !lower.startsWith('dozen', found.end - 5)) return undefined;
    return { figure: ofNoun(text, figure, noun), end: found.end };
  }
  return { figure, end: figure.span.end };
}

/** "one-person households": what is counted, and no count. */
function isAdjective(lower: string, at: number, { scale, unit }: Figure): boolean {
  return lower[at] === '-' && scale === 1 && unit?.dimension.startsWith('count') === true;
}

/** A count that is spelled out is exact, unless it is blurred by a word: "some forty-five banks". */
function ofNoun(text: string, figure: Figure, noun: string | undefined): Figure {
  const unit = noun === undefined ? undefined : unitOfNoun(noun);
  return makeFigure(text, {
    ...figure,
    step: figure.hedge === undefined ? 0 : Math.max(1, figure.step),
    unitSource: unit === undefined ? 'none' : 'subject',
    unit,
  });
}

/** "firms" and "users" are of the units that are known; any other noun is a unit of its own. */
function unitOfNoun(noun: string): Unit {
  const known = readUnit(`${noun}s`, 0);
  if (known?.end === noun.length + 1 && known.value.type === 'unit') return known.value.unit;
  return readCountedNoun(` ${noun}s`, 0)?.value ?? countOf(noun);
}

/** "One" is an article or a pronoun more often than a count, and "the four regions" are those that were counted before; "the top five brands" are a rank. */
function leastCount(lower: string, at: number): number {
  const before = lower.slice(Math.max(0, at - 10), at);
  if (ORDER.test(before)) return Number.POSITIVE_INFINITY;
  return DEFINITE.test(before) ? 10 : 2;
}

const NOUN_PHRASE = /^ ([a-z]{3,}(?:-[a-z]+)?)(?: ([a-z]{4,}))?(?![a-z])/;

/** "four of the six plants": so many of those that are counted behind. */
const OF_THOSE =
  /^ of (?:the|its|their|our|these|those) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) ([a-z]{3,}(?:-[a-z]+)?)(?: ([a-z]{4,}))?(?![a-z])/;

/** "Twelve firms", "three new plants": the plural noun that stands behind, at most one word away, or behind "of the six"; in the singular. */
function countedNoun(lower: string, at: number): string | undefined {
  const [, first = '', second = ''] =
    NOUN_PHRASE.exec(lower.slice(at, at + 44)) ?? OF_THOSE.exec(lower.slice(at, at + 64)) ?? [];
  if (first === '' || NO_COUNT.test(first) || NO_MODIFIER.test(first)) return undefined;
  const noun = [first, second].find(word => word.endsWith('s') && !word.endsWith('ss'));
  return noun === undefined || NO_PLURAL.test(noun) ? undefined : singular(noun);
}

/** "a million": one of a scale. */
function readSingle(lower: string, at: number): { end: number; value: number; step: number } | undefined {
  if (!lower.startsWith('a ', at)) return undefined;
  const scale = readScale(lower, at + 1);
  return scale !== undefined && scale.value >= 1000 && scale.end - at > 5
    ? { end: at + 1, value: 1, step: 0.1 }
    : undefined;
}

/** "half a million", "a quarter of a percentage point": a part of one of a scale or unit. "Half a dozen" is no half of anything. */
export function readPartOfOne(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  if (lower.startsWith('half-', at)) return readHalfOf(text, lower, at, lead);
  const found = longestMatch(NUMBER_WORDS, lower, at);
  if (found === undefined || found.value.type !== 'fraction' || !isLetter(lower.charCodeAt(at)))
    return undefined;
  const article = / (?:of )?(an? )/y;
  article.lastIndex = found.end;
  const match = article.exec(lower);
  if (match === null) return undefined;
  const end = article.lastIndex - 1;
  const scale = readScale(lower, end);
  const value = found.value.value / 100;
  if ((scale?.value ?? 0) < 1000 && readUnit(lower, end) === undefined)
    return lower[found.end + 1] === 'a' ? { end } : undefined;
  const length = readEnglishDuration(lower, end, value);
  if (length !== undefined) return length;
  const figure = readFigure(text, lower, { start: at, end, value, step: value / 5, written: '' }, lead);
  return figure && { figure, end: figure.span.end };
}

/** "the half-million mark": half of one of a scale. */
function readHalfOf(text: string, lower: string, at: number, lead: Lead): WordNumber | undefined {
  const start = at + 'half-'.length;
  const scale = readScale(lower, start);
  if (scale === undefined || scale.value < 1000) return undefined;
  const number: Number_ = { start: at, end: start, value: 0.5, step: 0.1, written: '' };
  const figure = readFigure(text, lower, number, lead);
  return figure && { figure, end: figure.span.end };
}

/** "one resident in five". */
const NOUN_BETWEEN =
  /^ (?!in |out |of |to |and |or )[a-z]{3,}(?: (?!in |out )[a-z]{3,})? (?:in|out of)(?: every)? /;
const BASES = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000]);

/** "one in five", "3 in 10 households", "seven out of ten": a rate by a round number, never by a length of time. */
export function readOneIn(
  text: string,
  lower: string,
  at: number,
  number: { readonly end: number; readonly value: number },
  lead: Lead,
): WordNumber | undefined {
  const between = / (?:in|out of)(?: every)? /y;
  between.lastIndex = number.end;
  const named = NOUN_BETWEEN.exec(lower.slice(number.end, number.end + 40));
  const isPlain = between.test(lower);
  if (!isPlain && named === null) return undefined;
  const start = isPlain ? between.lastIndex : number.end + (named?.[0].length ?? 0);
  const whole = wholeAt(lower, start);
  if (whole === undefined || !BASES.has(whole.value) || whole.value <= number.value || number.value < 1)
    return undefined;
  if (
    /^(?:[%,.]?\d|%| ?(?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|decades?|[mb]illion|percent|per cent)\b)/.test(
      lower.slice(whole.end, whole.end + 10),
    )
  )
    return undefined;
  // "two plants in five countries": what is counted behind is no whole
  if (
    !isPlain &&
    !/^(?:[,.;:)]|$| (?:was|were|is|are|has|have|had|does?|did|said|says|now|will|can|could|would|who|that)\b)/.test(
      lower.slice(whole.end),
    )
  )
    return undefined;
  const percent = (100 * number.value) / whole.value;
  return {
    figure: fraction(text, at, whole.end, percent, stepOfRate(number.value, whole.value), lead),
    end: whole.end,
  };
}

function wholeAt(lower: string, at: number): { end: number; value: number } | undefined {
  if (!isDigit(lower.charCodeAt(at))) return longestMatch(ENGLISH_NUMBERS, lower, at);
  const digits = readDigits(lower, at);
  return digits.decimals === 0 ? digits : undefined;
}

/** "the two-year lost 3 bp", "ten-year Treasuries": securities by their term, no length of time that anything took. */
const TENOR =
  /^-(?:year|month)s? (?:(?:us |german |uk )?(?:treasur|bunds?\b|gilts?\b|yields?\b|rates?\b|paper\b|swaps?\b|jgbs?\b|oats?\b|btps?\b|lpr\b|mlf\b|loan prime)|(?:lost|gained|added|rose|fell|climbed|slipped|dropped|pays?|paid|yield(?:s|ed)|traded|closed)\b)/;
const LONGEST_TENOR = 32;

const KIND_OF_YEAR = /^(?:school|fiscal|financial|calendar|full|consecutive|academic|straight) /;

/** "The 52 weeks to 30 March", "13 weeks ended": years, halves and quarters of shops. */
const WEEKS_UP_TO =
  / weeks(?= (?:to|ended|ending) (?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/y;

export function readEnglishDuration(lower: string, at: number, value: number): WordNumber | undefined {
  WEEKS_UP_TO.lastIndex = at;
  if (value % 13 <= 1 && value >= 13 && value <= 53 && WEEKS_UP_TO.test(lower))
    return { duration: Math.floor(value / 13) * 3, end: at + ' weeks'.length };
  if (lower[at] === '-' && TENOR.test(lower.slice(at, at + LONGEST_TENOR)))
    return { end: lower.indexOf(' ', at) };
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
