import { cue } from '../../lexicon/cues.ts';
import {
  EXTREME,
  EXTREME_AFTER,
  EXTREME_BEHIND,
  JOINS_ENDS,
  NAMED_VALUE,
  NEVER_LEFT,
  OF_ALL_TOGETHER,
  OF_ONE_OF_THEM,
  OVER_MEMBERS,
  RANGES_FROM,
  REACHED,
  VARIES,
} from '../../lexicon/ranges.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { hull, type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { rollCall } from '../../reading/claims/roll-call.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const outsideRange: Rule = {
  id: 'bounds/outside-range',
  severity: 'warning',
  summary: 'A value lies outside the range that the sentence gives for it.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(VARIES, RANGES_FROM)],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

/** One value behind a range may be of something else. */
const FEWEST = 2;
const MEMBER = /其中|\b(?:of which|with|among them)\b/i;

/** "between 820 and 965, of which October 1,012": values told as members of the range before them. */
function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const range = rangeIn(block, group);
  if (range === undefined) return [];
  const later = group.filter(s => s.figure.span.start > range.last.figure.span.end);
  const [first] = later;
  const isMember =
    first !== undefined && MEMBER.test(block.text.slice(range.last.figure.span.end, first.figure.span.start));
  const called = rollCall(block, range.last, later);
  const members = isMember
    ? later.filter(s => !isCountOfShare(block, s))
    : called.length >= FEWEST
      ? called
      : [...new Set(toldOfIt(block, range.last))];
  return members.flatMap(s => {
    if (
      (s.role !== 'level' && s.role !== 'share') ||
      s.base === 'from' ||
      s.figure.range !== undefined ||
      s.figure.kind !== range.last.figure.kind ||
      !isInUnitOf(s.figure, range.last.figure) ||
      meets(valueIn(range.last.figure, s.figure), range.hull)
    )
      return [];
    return [
      {
        span: s.figure.span,
        message: `${s.figure.text} lies outside the stated range ${range.text}`,
        related: range.ends.map(relatedTo),
        fixes: [],
      },
    ];
  });
}

/** "women made up 55% (352)": so many of those who were counted. */
function isCountOfShare({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return /%\s?[（(]$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
}

/** 每公斤 24 元至 31 元, 甲地 26.5 元: what the range is counted by goes without saying. */
function isInUnitOf(member: Figure, range: Figure): boolean {
  return member.unit?.id === range.unit?.id || isShort(member, range);
}

function isShort(member: Figure, range: Figure): boolean {
  return member.unit !== undefined && range.unit?.id.startsWith(`${member.unit.id}/`) === true;
}

function valueIn(range: Figure, member: Figure): Interval {
  return isShort(member, range) ? scale(member.interval, range.unit?.factor ?? 1) : inBase(member);
}

/** What is said to vary: one figure with two ends, or two figures, "ranged from 88% to 99%". */
interface Stretch {
  readonly ends: readonly Statement[];
  readonly last: Statement;
  readonly hull: Interval;
  readonly text: string;
}

function rangeIn(block: BlockReading, group: readonly Statement[]): Stretch | undefined {
  for (const [i, s] of group.entries()) {
    const { start, end } = s.figure.span;
    const before = block.text.slice(Math.max(0, start - 24), start);
    if (s.figure.range !== undefined) {
      if (s.role !== 'level' || !VARIES.test(before + block.text.slice(end, end + 12))) continue;
      return { ends: [s], last: s, hull: inBase(s.figure), text: s.figure.text };
    }
    const next = group[i + 1];
    if (next === undefined || !RANGES_FROM.test(before) || s.figure.hedge !== undefined) continue;
    if (!JOINS_ENDS.test(block.text.slice(end, next.figure.span.start))) continue;
    const low = inUnitOf(s.figure, next.figure);
    if (low === undefined || next.figure.range !== undefined || next.figure.hedge !== undefined) continue;
    const text = block.text.slice(start, next.figure.span.end);
    return { ends: [s, next], last: next, hull: hull(low, inBase(next.figure)), text };
  }
  return undefined;
}

/** "between €54 and €88 per MWh": what the second is counted by holds for the first. */
function inUnitOf(first: Figure, second: Figure): Interval | undefined {
  if (comparable(first, second)) return inBase(first);
  return isShort(first, second) ? valueIn(second, first) : undefined;
}

/** What is told of the same things in the next sentence: an extreme of what ranged, one by its name, all of them together. */
function toldOfIt(block: BlockReading, range: Statement): Statement[] {
  const next = block.statements.filter(s => s.sentence === range.sentence + 1);
  const alike = next.filter(s => s.figure.kind === range.figure.kind && isInUnitOf(s.figure, range.figure));
  const isOfMembers = OVER_MEMBERS.test(sentenceOf(block, range));
  const isKept = NEVER_LEFT.test(sentenceOf(block, range));
  return [
    ...block.statements.filter(s => isExtremeBehind(block, range, s)),
    ...next.filter(s => {
      const { start } = s.figure.span;
      const clause = clauseBefore(block.text, start - 48, start, ';；。');
      if (EXTREME.test(clause)) return true;
      if (!alike.includes(s) || s.ownPeriod || s.relative !== undefined || s.direction !== 0) return false;
      if (isOfMembers && OF_ONE_OF_THEM.test(clause)) return true;
      return NAMED_VALUE.test(clause) || (s.figure.kind === 'percent' && OF_ALL_TOGETHER.test(clause));
    }),
    // "It started at 6.3%, touched 11.4% and was back at 7.0%": of what never left its band
    ...(isKept && GOES_ON_ABOUT_IT.test(sentenceOf(block, next[0]))
      ? alike.filter(s => isReached(block, s))
      : []),
  ];
}

const GOES_ON_ABOUT_IT = /^\s*(?:it|they|this|the (?:rate|share|price|figure|value|index|level))\b/i;

function isReached({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return REACHED.test(text.slice(Math.max(0, span.start - 24), span.start));
}

function isExtremeBehind({ text }: BlockReading, range: Statement, { sentence, figure }: Statement): boolean {
  const { start } = figure.span;
  return (
    sentence === range.sentence &&
    start > range.figure.span.end &&
    (EXTREME_BEHIND.test(text.slice(range.figure.span.end, start)) ||
      EXTREME_AFTER.test(text.slice(figure.span.end, figure.span.end + 8)))
  );
}

function sentenceOf({ text, sentences }: BlockReading, s: Statement | undefined): string {
  const { start = 0, end = 0 } = (s && sentences[s.sentence]) ?? {};
  return text.slice(start, end);
}
