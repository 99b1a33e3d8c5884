/** A number in Chinese numerals: 二十, 一万五千, 十五点四, 壹佰. */
export interface ChineseNumber {
  readonly end: number;
  readonly value: number;
  /** The last written place. */
  readonly step: number;
  readonly characters: number;
  /** A single last digit counts the place below the one before it: 三百一 is 310. */
  readonly short?: boolean;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇零一二三四五六七八九'].map((c, i) => [c, Math.max(0, i - 1)] as const),
  ['两', 2],
  ['兩', 2],
  ['壹', 1],
  ['贰', 2],
  ['貳', 2],
  ['叁', 3],
  ['參', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['陸', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
]);

const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['廿', 20],
  ['卅', 30],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

export const CHINESE_NUMERALS = [...DIGITS.keys(), ...PLACES.keys()].join('');

/**
 * Reads a numeral below 万; the scale words 万 亿 兆 are read by whoever reads the scale. `start` is at a numeral.
 * "一百零五" 105, "三百一" 310, "二十" 20, "十五点四" 15.4, "二〇二三" 2023.
 */
export function readChineseNumber(text: string, start: number): ChineseNumber | undefined {
  let at = start;
  let total = 0;
  let pending: number | undefined;
  let lastPlace = 1;
  let run = '';
  for (; at < text.length; at++) {
    const character = text[at] as string;
    const digit = DIGITS.get(character);
    if (digit !== undefined) {
      run += digit;
      pending = digit;
      continue;
    }
    const place = PLACES.get(character);
    if (place === undefined) break;
    if (run.length > 2 || (run.length === 2 && run[0] !== '0')) return undefined;
    if (place === 20 || place === 30) total += place;
    else total += (pending ?? 1) * place;
    lastPlace = place === 20 || place === 30 ? 10 : place;
    pending = undefined;
    run = '';
  }
  if (at === start) return undefined;
  let step = lastPlace;
  let short = false;
  if (run.length > 1 && (total === 0 ? run.length === 2 && !run.includes('0') : run[0] !== '0'))
    return undefined;
  if (run.length > 1 && total === 0) {
    // 二〇二三: digits read one by one
    total = Number(run);
    step = 1;
  } else if (pending !== undefined) {
    short = total > 0 && lastPlace > 10 && run.length === 1 && text[at - 2] !== '零' && text[at - 2] !== '〇';
    const unit = short ? lastPlace / 10 : 1;
    total += pending * unit;
    step = unit;
  }
  const point = readPoint(text, at);
  if (point === undefined)
    return { end: at, value: total, step, characters: at - start, ...(short && { short }) };
  return { end: point.end, value: total + point.value, step: point.step, characters: point.end - start };
}

/**
 * 一万五千 before 亿, 一亿二千万, 两亿三千四百万五千: numerals on both sides of 万 and 亿, as one number. What is left to the
 * reader of scales stays as it is.
 */
export function chainNumerals(
  text: string,
  first: ChineseNumber,
): Omit<ChineseNumber, 'characters' | 'short'> {
  const scale = text[first.end] ?? '';
  const rest = isNumeral(text, first.end + 1) ? readChineseNumber(text, first.end + 1) : undefined;
  if (rest === undefined) return first;
  if (scale === '万' || scale === '萬') return { ...join(first, 1e4, rest), end: rest.end };
  if (scale !== '亿' && scale !== '億') return first;
  const behind = text[rest.end] ?? '';
  if (behind !== '万' && behind !== '萬') return { ...join(first, 1e8, rest), end: rest.end };
  const last = isNumeral(text, rest.end + 1) ? readChineseNumber(text, rest.end + 1) : undefined;
  const below =
    last === undefined ? { value: rest.value * 1e4, step: rest.step * 1e4 } : join(rest, 1e4, last);
  return { value: first.value * 1e8 + below.value, step: below.step, end: last?.end ?? rest.end + 1 };
}

/** 一万五 is 15,000: a single digit behind a scale counts the next place. */
function join(first: ChineseNumber, scale: number, rest: ChineseNumber): { value: number; step: number } {
  const step = rest.characters === 1 && rest.value < 10 ? scale / 10 : 1;
  return { value: first.value * scale + rest.value * step, step: Math.max(step, rest.step) };
}

function isNumeral(text: string, at: number): boolean {
  return CHINESE_NUMERALS.includes(text[at] ?? ' ');
}

function readPoint(text: string, at: number): { end: number; value: number; step: number } | undefined {
  if (text[at] !== '点' && text[at] !== '點') return undefined;
  let digits = '';
  let i = at + 1;
  for (; i < text.length; i++) {
    const digit = DIGITS.get(text[i] as string);
    if (digit === undefined) break;
    digits += digit;
  }
  return digits === '' ? undefined : { end: i, value: Number(`0.${digits}`), step: 10 ** -digits.length };
}
