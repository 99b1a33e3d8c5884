import { ENDS_IN_HEDGE, VERBS_WITH_OVER } from '../../lexicon/hedges.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import type { Hedge } from '../../quantity/figure.ts';
import { startsChineseNumeral } from '../figures/chinese-figures.ts';
import { readEnglishNumber } from '../figures/english-figures.ts';
import type { Lead } from '../figures/figure-reader.ts';
import { readNumberWord } from '../figures/word-number-reader.ts';
import { isCjk, isDigit, isLetter, skipBlanks } from '../numbers/chars.ts';
import { HEDGE_WORDS } from '../numbers/word-table.ts';
import { readYear } from '../periods/period-reader.ts';
import { readMoneyPrefix, readScale, readUnit } from '../units/units.ts';
import type { Scan } from './scan.ts';

/** A hedge counts only when a number follows at once; else the words may claim something ("12% under the average"). */
export function hedgeAt(s: Scan): boolean {
  const found = longestMatch(HEDGE_WORDS, s.lower, s.at);
  if (found === undefined || belongsToVerb(s, found.value) || isNetTrade(s, found.end)) return false;
  if (ENDS_IN_HEDGE.test(s.text.slice(Math.max(0, s.at - 2), s.at + 1))) return false;
  // 跌破0.7元: broken from above
  const hedge =
    found.value === 'over' && s.text[s.at] === '破' && s.text[s.at - 1] === '跌' ? 'below' : found.value;
  let next = skipBlanks(s.lower, found.end);
  if (s.text[next] === '了') next++;
  // "16.0% below 2024": a year is no number to be blurred.
  if (isDigit(s.text.charCodeAt(next)) && readYear(s.lower, next) !== undefined) return false;
  if (!startsNumber(s, next)) {
    const bare = bareScale(s, next);
    if (bare) s.hedge = { hedge, span: { start: s.at, end: next } };
    else return false;
  } else s.hedge = { hedge, span: { start: s.at, end: next } };
  s.at = next;
  return true;
}

/** "handed over 18,400 bikes", "spreads over 2,750 hectares": the verb's own word. */
function belongsToVerb({ lower, at }: Scan, hedge: Hedge): boolean {
  return (
    hedge === 'over' &&
    lower.startsWith('over ', at) &&
    VERBS_WITH_OVER.test(lower.slice(Math.max(0, at - 14), at))
  );
}

/** 外資買超120億元: what was bought on balance, no more than that. */
function isNetTrade({ text, at }: Scan, end: number): boolean {
  return end === at + 1 && text[at] === '超' && '買賣买卖'.includes(text[at - 1] ?? ' ');
}

function startsNumber(s: Scan, at: number): boolean {
  const code = s.text.charCodeAt(at);
  if (isDigit(code) || startsChineseNumeral(s.text, at)) return true;
  if (readMoneyPrefix(s.lower, at) !== undefined) return true;
  const lead: Lead = { start: at };
  if (isCjk(code)) return readNumberWord(s.text, s.lower, at, lead) !== undefined;
  return (
    isLetter(code) &&
    (readNumberWord(s.text, s.lower, at, lead) ?? readEnglishNumber(s.text, s.lower, at, lead)) !== undefined
  );
}

/** 突破万亿元: a scale word that stands for one of itself. */
export function bareScale(s: Scan, at: number): boolean {
  const found = readScale(s.lower, at);
  return (
    found !== undefined &&
    found.value >= 1e4 &&
    isCjk(s.text.charCodeAt(at)) &&
    readUnit(s.lower, found.end) !== undefined
  );
}
