import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { hull, type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { rollCall } from '../../reading/claims/roll-call.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const VARIES =
  /波动|波動|之间|之間|介于|介於|区间|區間|\b(?:between|ranged|ranging|range|varied|varying|fluctuated)\b/i;
const FROM =
  /\b(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)|fluctuat(?:ed|es|ing)|mov(?:ed|ing)|swung|oscillated|lay|lies|lie|stayed|were|was|all) (?:from|between) $/i;

export const outsideRange: Rule = {
  id: 'bounds/outside-range',
  severity: 'warning',
  summary: 'A value lies outside the range that the sentence gives for it.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(VARIES, FROM)],
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
  const members = isMember ? later : called.length >= FEWEST ? called : extremesAfter(block, range.last);
  return members.flatMap(s => {
    if (
      s.role !== 'level' ||
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
    if (next === undefined || !FROM.test(before) || s.figure.hedge !== undefined) continue;
    if (!/^\s*(?:to|and)\s*$/.test(block.text.slice(end, next.figure.span.start))) continue;
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

const EXTREME =
  /最高|最低|峰值|谷底|\b(?:highest|lowest|dearest|cheapest|peak|peaked|maximum|minimum|top|bottom)\b|\b(?:the|its|their) (?:low|high)(?: of| was| came at| stood at)? $/i;
/** 介于 7.58 元至 8.83 元之间，最低点 7.28 元: in the same sentence. */
const EXTREME_BEHIND =
  /[，；](?:其中)?(?:全年|年内|年內|期内|期間)?(?:最低|最高)(?:点|點|值|价|價|为|為|是|达|達|仅|僅){0,3}$/u;

/** "The dearest day was the 8th, with 97": the extremes of what ranged, in the next sentence. */
function extremesAfter(block: BlockReading, range: Statement): Statement[] {
  return block.statements.filter(s => {
    const { start } = s.figure.span;
    if (s.sentence === range.sentence)
      return start > range.figure.span.end && EXTREME_BEHIND.test(block.text.slice(0, start));
    if (s.sentence !== range.sentence + 1) return false;
    return EXTREME.test(clauseBefore(block.text, start - 48, start, ';；。'));
  });
}
