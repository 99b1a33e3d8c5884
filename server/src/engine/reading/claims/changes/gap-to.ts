import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Draft } from '../changes.ts';

const BEHIND =
  /^(?: points?)? (?:above|below|under|over(?! (?:the|that|this|those|these|its|a|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: [a-z]+)? (?:stretch|period|time|span|interval|years?|months?|quarters?|decades?|spell))|short of|ahead of|behind|off|shy of|beneath|(?:higher|lower) than)\b/i;
/** "27 basis points wider than the 2.14% of …" */
const WIDER = /^ (?:wider|narrower|better|worse|stronger|weaker|larger|smaller) than (?:the|its|their)\b/i;
/** What leads from a difference to the level that it is a difference from, in one breath. */
const TO_LEVEL = /^(?![^,.;:()]{0,60}\b(?:but|and|yet|while|though)\b)[^,.;:()]{0,60}$/;

/** "some 14 points below the pandemic peak of 119.7%": a difference from what is named behind it, not from where the level came. */
export function isGapTo(s: Statement, change: Draft | undefined, text: string): boolean {
  if (s.role !== 'points' && s.role !== 'growth' && s.role !== 'delta') return false;
  return (
    change?.to?.sentence === s.sentence &&
    s.depth === 0 &&
    (BEHIND.test(text.slice(s.figure.span.end, s.figure.span.end + 20)) ||
      (s.role === 'points' && WIDER.test(text.slice(s.figure.span.end, s.figure.span.end + 24))) ||
      isAgainstUntold(s, text))
  );
}

/** The level that such a difference is told from. */
export function isLevelOfGap(gap: Draft, s: Statement, text: string): boolean {
  const told = gap.points ?? gap.growth ?? gap.delta;
  if (told === undefined || gap.to === undefined || !comparable(gap.to.figure, s.figure)) return false;
  return (
    (s.role === 'level' || s.role === 'share') &&
    s.sentence === told.sentence &&
    TO_LEVEL.test(text.slice(told.figure.span.end, s.figure.span.start))
  );
}

/** "to $64, some 18% above the last close": told against something that the sentence gives no figure of. */
export function isAgainstUntold({ figure }: Statement, text: string): boolean {
  const next = text.slice(figure.span.end, figure.span.end + 60);
  if (!COMPARATIVES.has(firstWord(next))) return false;
  const behind = /^[^,.;:()]*/.exec(next)?.[0] ?? '';
  const clause = behind.replace(GOES_ON, '');
  if (/\d/.test(clause)) return false;
  return (AGAINST.test(clause) && !OF_TIME.test(clause)) || AGAINST_SAID.test(clause);
}

/** The word behind a space, and behind "points". */
function firstWord(text: string): string {
  const [, first = '', second = ''] = text.split(' ', 3);
  return first === 'points' || first === 'point' ? second : first;
}

const COMPARATIVES: ReadonlySet<string> = new Set(
  'above below short ahead shy beneath higher lower more less fewer better worse stronger weaker larger smaller under over'.split(
    ' ',
  ),
);
const AGAINST =
  /^(?: points?)? (?:above|below|short of|ahead of|shy of|beneath) (?:the|its|their|what|our|consensus)\b/i;
const GOES_ON = / (?:but|and|while|though|yet)\b.*$/i;
/** "less than the mayor had asked for", "lower than in the March round": than what somebody wanted or foresaw. */
const AGAINST_SAID =
  /^(?: points?)? (?:higher|lower|more|less|fewer|better|worse|stronger|weaker|larger|smaller|above|below|under|over|short of) (?:than )?(?:(?:in|at|under|by|as) )?(?:[a-z'’-]+ ){0,5}?(?:ask(?:ed|ing)|request(?:ed|s)?|want(?:ed|s)?|propos(?:ed|al)|recommended|sought|demand(?:ed|s)|foreseen|foresaw|foresees|forecast(?:s|ers)?|predict(?:ed|ion|ions)|project(?:ed|ion|ions)|plann(?:ed|ers)|budgeted|assumed|thought|feared|hoped|bid|guess(?:ed)?|estimat(?:ed|e|es)|intended|suggested|round|outlook|survey|poll|exercise|edition)\b/i;
const OF_TIME = /\b(?:year|quarter|month|half|earlier|before|previous|prior|last time)\b/i;
