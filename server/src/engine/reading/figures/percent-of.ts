import { isDigit } from '../numbers/chars.ts';
import { readChineseNumber } from '../numbers/chinese-number.ts';
import { readDigits } from '../numbers/digits.ts';
import { PERCENT } from '../units/units.ts';
import { type Lead, readHedgeAfter } from './figure-reader.ts';
import { makeFigure } from './make-figure.ts';
import { hedgeOf, type WordNumber } from './word-number-reader.ts';

const PARTS_OF: ReadonlyMap<string, number> = new Map([
  ['百分之', 1],
  ['千分之', 0.1],
  ['万分之', 0.01],
  ['萬分之', 0.01],
]);

/** 百分之十五点四, 百分之12.4, 千分之三, 百分之百. */
export function readPercentOf(text: string, at: number, lead: Lead): WordNumber | undefined {
  const factor = PARTS_OF.get(text.slice(at, at + 3));
  if (factor === undefined) return undefined;
  const n = readPartsOf(text, at + 3);
  if (n === undefined) return undefined;
  const after = lead.hedge === undefined ? readHedgeAfter(text, n.end) : undefined;
  const figure = makeFigure(text, {
    span: { start: lead.start, end: n.end },
    digits: { start: at + 3, end: n.end },
    kind: 'percent',
    written: n.written,
    value: n.value * factor * (lead.negative ? -1 : 1),
    step: n.step * factor,
    scale: 1,
    unit: PERCENT,
    unitSource: 'beside',
    ...hedgeOf(lead),
    ...(after && { hedge: after.hedge, hedgeSpan: after.span }),
  });
  return { figure, end: n.end };
}

/** What stands behind 百分之, in digits or in numerals. */
function readPartsOf(text: string, at: number) {
  if (text[at] === '百') return { end: at + 1, value: 100, step: 0, written: '' };
  if (isDigit(text.charCodeAt(at))) {
    const digits = readDigits(text, at);
    return { ...digits, step: 10 ** -digits.decimals };
  }
  const n = readChineseNumber(text, at);
  return n && { ...n, written: '' };
}
