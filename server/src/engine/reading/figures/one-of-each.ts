import { isDigit } from '../numbers/chars.ts';
import { readChineseNumber } from '../numbers/chinese-number.ts';
import { readDigits } from '../numbers/digits.ts';
import type { Lead } from './figure-reader.ts';
import { fraction, type WordNumber } from './word-number-reader.ts';

/** Counter, what is counted, and "there are": 每五|人就有|一人, 每十|户农家中有|三户. */
const HAS =
  /([家户戶个個名位人所辆輛台臺件张張本株棵头頭只隻])[\u3400-\u9fff]{0,6}?(?:就|便|即|[里裡中]面?就?)(?:[约約]|大[约約]|平均)?有/y;
/** Larger groups are what a rate is counted by: 每千人有 2.4 名醫生. */
const LARGEST = 20;

/** 每五人就有一人, 每10戶中有3戶: a share told by a group and how many of it; `at` stands behind 每, `end` behind the number. */
export function readOneOfEach(
  text: string,
  at: number,
  { end, value }: { readonly end: number; readonly value: number },
  lead: Lead,
): WordNumber | undefined {
  if (text[at - 1] !== '每' || value > LARGEST) return undefined;
  HAS.lastIndex = end;
  const counter = HAS.exec(text)?.[1];
  if (counter === undefined) return undefined;
  const start = HAS.lastIndex;
  const part = isDigit(text.charCodeAt(start)) ? readDigits(text, start) : readChineseNumber(text, start);
  if (part === undefined || text[part.end] !== counter || part.value < 1 || part.value >= value)
    return undefined;
  const percent = (100 * part.value) / value;
  return {
    figure: fraction(text, at, part.end + 1, percent, stepOfRate(part.value, value), lead),
    end: part.end + 1,
  };
}

/** "One in five" tells it from one in four and in six; "three in ten" from two and four, "two in three" from three in five and in four. */
export function stepOfRate(part: number, whole: number): number {
  return part === 1 ? Math.min(50 / whole, Math.max(4, 130 / whole ** 2)) : Math.min(50 / whole, 12);
}
