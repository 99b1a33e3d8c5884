import { longestMatch } from '../lexicon/trie.ts';
import { isDigit } from './chars.ts';
import { readDigits } from './digits.ts';
import { fromDigits, readFigure } from './figure-reader.ts';
import { pushFigure, type Scan, takeHedge } from './scan.ts';
import { MONEY_PREFIX_WORDS } from './units.ts';

/** "(5.6)%", "$(12.3) million": brackets that say minus. A sign or scale outside of them tells them from an aside. */
export function accounting(s: Scan): boolean {
  const { text, lower, at } = s;
  const currency = longestMatch(MONEY_PREFIX_WORDS, lower, at);
  const open = currency?.end ?? at;
  if ((text[open] !== '(' && text[open] !== '（') || !isDigit(text.charCodeAt(open + 1))) return false;
  const digits = readDigits(lower, open + 1);
  const closed = text[digits.end] === ')' || text[digits.end] === '）';
  const next = lower[digits.end + 1];
  if (!closed || (currency === undefined && next !== '%' && next !== '％')) return false;
  const figure = readFigure(
    text,
    lower,
    { ...fromDigits(digits), end: digits.end + 1 },
    { start: at, negative: true, ...(currency && { currency: currency.value }), ...takeHedge(s, at) },
  );
  if (figure === undefined) return false;
  pushFigure(s, { ...figure, digits: { start: digits.start, end: digits.end } });
  s.at = figure.span.end;
  return true;
}
