import { longestMatch } from '../../lexicon/trie.ts';
import type { Lead } from '../figures/figure-reader.ts';
import { isBlank, isCjk, isDigit } from '../numbers/chars.ts';
import { HEDGE_WORDS } from '../numbers/word-table.ts';
import { readShortYear } from '../periods/period-codes.ts';
import type { StopToken } from '../tokens.ts';
import { readMoneyPrefix } from '../units/units.ts';
import { accounting } from './accounting.ts';
import { money, number } from './numbers.ts';
import { type Scan, takeHedge } from './scan.ts';

const LEVELS: readonly (readonly [string, StopToken['level']])[] = [
  ['。', 'sentence'],
  ['！', 'sentence'],
  ['？', 'sentence'],
  ['!', 'sentence'],
  ['?', 'sentence'],
  ['；', 'semicolon'],
  [';', 'semicolon'],
  ['，', 'comma'],
  [',', 'comma'],
  ['、', 'list'],
  ['：', 'colon'],
  [':', 'colon'],
  ['(', 'open'],
  ['（', 'open'],
  ['[', 'open'],
  ['【', 'open'],
  [')', 'close'],
  ['）', 'close'],
  [']', 'close'],
  ['】', 'close'],
];
const STOPS: ReadonlyMap<number, StopToken['level']> = new Map(
  LEVELS.map(([mark, level]) => [mark.charCodeAt(0), level]),
);
const POINT = '.'.charCodeAt(0);

/** A symbol of money, a sign, a stop, or a hedge such as ~. */
export function mark(s: Scan, code: number): void {
  const prefix = readMoneyPrefix(s.lower, s.at);
  if (prefix !== undefined) {
    money(s, s.at, prefix.end, prefix.value);
    return;
  }
  if (accounting(s) || signAt(s, code)) return;
  const year = readShortYear(s.lower, s.at);
  if (year !== undefined) {
    s.tokens.push(year);
    s.at = year.end;
    return;
  }
  if (code === POINT && isSentenceEnd(s.text, s.at)) push(s, 'sentence', s.at + 1);
  else {
    const level = STOPS.get(code);
    if (level !== undefined) push(s, level, s.at + 1);
    else {
      const hedge = longestMatch(HEDGE_WORDS, s.lower, s.at);
      // 3~5亿元: between two numbers it makes a range
      if (hedge !== undefined && !isBetweenNumbers(s) && !isArrow(s.text, s.at))
        s.hedge = { hedge: hedge.value, span: { start: s.at, end: hedge.end } };
      s.at++;
    }
  }
}

function isBetweenNumbers({ tokens, at }: Scan): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.end === at && last.type !== 'stop' && last.type !== 'word';
}

/** ->, =>, <b>: no comparison. */
function isArrow(text: string, at: number): boolean {
  return text[at] === '>' && /[-=\w"'/]/.test(text[at - 1] ?? ' ');
}

function push(s: Scan, level: StopToken['level'], end: number): void {
  s.tokens.push({ type: 'stop', start: s.at, end, level });
  s.at = end;
}

function isSentenceEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (
    !(
      Number.isNaN(next) ||
      isBlank(next) ||
      isCjk(next) ||
      next === 10 ||
      next === 0x29 ||
      next === 0x22 ||
      next === 0x201d
    )
  )
    return false;
  const word = text.slice(Math.max(0, at - 4), at);
  return !/(^|[\s(])(No|vs|c|ca|approx|Fig|e\.g|i\.e|St|Mr|Dr|Inc|Ltd|Co|U\.S|p\.a)$/.test(word);
}

/** A minus or plus that belongs to the digits behind it. */
function signAt(s: Scan, code: number): boolean {
  const isMinus = code === 0x2d || code === 0x2212 || code === 0x2013 || code === 0xff0d;
  if (!isMinus && code !== 0x2b && code !== 0xff0b) return false;
  const before = s.at === 0 ? Number.NaN : s.text.charCodeAt(s.at - 1);
  const free =
    Number.isNaN(before) ||
    isBlank(before) ||
    isCjk(before) ||
    '(（[，,、;；:：|/'.includes(String.fromCharCode(before)) ||
    isBehindRateName(s);
  if (!free || (isBlank(before) && isDigit(s.text.charCodeAt(s.at - 2)))) return false;
  const next = s.at + 1;
  const prefix = readMoneyPrefix(s.lower, next);
  const digits = prefix?.end ?? next;
  if (!isDigit(s.text.charCodeAt(digits))) return false;
  const lead: Lead = {
    start: s.at,
    ...(isMinus && { negative: true as const }),
    ...(prefix && { currency: prefix.value }),
    ...takeHedge(s, s.at),
  };
  s.at = digits;
  number(s, lead);
  return true;
}

/** YoY+34%, QoQ-5%: the name of a rate straight before its sign. */
function isBehindRateName({ tokens, at }: Scan): boolean {
  const last = tokens.at(-1);
  return last?.type === 'word' && last.end === at && (last.kind === 'yoy' || last.kind === 'qoq');
}
