import { longestMatch } from '../../lexicon/trie.ts';
import { fromDigits, readFigure } from '../figures/figure-reader.ts';
import { isDigit } from '../numbers/chars.ts';
import { type Digits, readDigits } from '../numbers/digits.ts';
import { MONEY_PREFIX_WORDS, readScale, readUnit } from '../units/units.ts';
import { pushFigure, type Scan, takeHedge } from './scan.ts';

/** "(5.6)%", "$(12.3) million", （1,234）万元: brackets that say minus. A sign or scale outside of them tells them from an aside. */
export function accounting(s: Scan): boolean {
  const { text, lower, at } = s;
  const currency = longestMatch(MONEY_PREFIX_WORDS, lower, at);
  const open = currency?.end ?? at;
  if ((text[open] !== '(' && text[open] !== '（') || !isDigit(text.charCodeAt(open + 1))) return false;
  const digits = readDigits(lower, open + 1);
  const closed = text[digits.end] === ')' || text[digits.end] === '）';
  const next = lower[digits.end + 1];
  if (!closed) return false;
  const isSigned = currency !== undefined || next === '%' || next === '％';
  if (!isSigned && !isAmountIn(lower, digits)) return false;
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

/** （1,234）万元, "(45.6) thousand euros": a scale of money behind the bracket. "(2) million" is numbered. */
function isAmountIn(lower: string, { end, grouped, decimals }: Digits): boolean {
  if (!grouped && decimals === 0) return false;
  const at = readScale(lower, end + 1)?.end ?? end + 1;
  const unit = readUnit(lower, at)?.value;
  return unit?.type === 'unit' && unit.unit.dimension.startsWith('money');
}
