import { REPORTS_LEVEL } from '../../../lexicon/bindings.ts';
import { comparable } from '../../../quantity/compare.ts';
import { isBaseOfShare } from '../../statements/base-of-share.ts';
import type { Statement } from '../../statements/statements.ts';
import { isOwnSubject } from '../beside-changes.ts';
import type { Draft } from '../changes.ts';

/** A clause with a subject of its own tells of something else, unless it only dates the other end of the change. */
export function startsAnew(current: Draft | undefined, s: Statement, text: string): boolean {
  if (current === undefined) return false;
  const told = current.delta ?? current.growth ?? current.multiple;
  // 下降 5.6%，占比从 24.9% 降到 21.8%; "grew 5 %, yet its share rose from …": the share is another measure
  if (s.base === 'from' && told !== undefined && s.words.has('share') && told.clause !== s.clause)
    return true;
  // 512 万较上年翻了一番，却只相当于 2019 年 698 万的 73.4%: what a share is told of is no end of the change before it
  if (s.base === 'none' && told !== undefined && told.clause !== s.clause && isBaseOfShare(text, s))
    return true;
  // "tripled between 2010 and 2020 and have since risen from A to B"
  if (s.base === 'from' && told !== undefined && SINCE.test(between(told, s, text))) return true;
  // "an increase of 28%, and stands for 36% of the total": what it is of a whole is no level that the rate leads to
  if (
    s.role === 'share' &&
    current.to === undefined &&
    told?.role === 'growth' &&
    s.clause !== told.clause &&
    isOfWhole(s)
  )
    return true;
  if (!s.freshSubject || isReported(current, s, text) || opensWithLevel(current, s, text)) return false;
  if (isFrontedBase(current, s, text)) return false;
  // 增幅为 67.79%，…：周转天数由 118 天缩短至 104 天: what was told so far has its own subject
  if (s.base === 'from' && current.from === undefined && told !== undefined && s.clause !== told.clause)
    return true;
  // "…, so capacity went from A to B" begins a change of its own; "… to B from A" and "compared with A" end one.
  if (
    s.base === 'from' &&
    current.to !== undefined &&
    s.lead.some(t => t.type === 'word' && t.kind === 'from')
  )
    return true;
  if (s.base === 'from' && current.from === undefined && isOwnSubject(s, current.to)) return true;
  if (s.depth > 0 || s.base === 'from' || s.base === 'past') return false;
  // "At a compound rate of 5.8 %, the segment will expand from …": a rate that names no subject waits for one.
  const rate = current.compound ?? current.growth;
  // 預測成長率為 3.43%，平均每人 GDP 為…: a rate that is told in full waits for nothing.
  if (rate === current.growth && rate?.lead.some(t => t.type === 'word' && t.kind === 'is')) return true;
  if (
    current.from === undefined &&
    current.to === undefined &&
    current.delta === undefined &&
    rate !== undefined &&
    !rate.freshSubject &&
    !isSetApart(rate, s, text)
  )
    return false;
  if (
    s.role === 'compound' &&
    current.compound === undefined &&
    current.from !== undefined &&
    current.to !== undefined
  )
    return false;
  const first = current.to;
  if (
    s.role === 'level' &&
    first !== undefined &&
    current.from === undefined &&
    isLater(first, s) &&
    isContinued(s)
  )
    return false;
  return true;
}

/** "At C$731.5m, sales were 13.8% down on the previous year's C$848.2m", "At 38.4 GW, against 31.9 GW a year ago, capacity": the levels ahead of whose they are. */
function opensWithLevel(
  { to, from, growth, delta, multiple, compound }: Draft,
  s: Statement,
  text: string,
): boolean {
  if (to === undefined || s.role !== 'growth' || s.sentence !== to.sentence) return false;
  if (from !== undefined && !isSetStraightBeside(to, from, text)) return false;
  if ((growth ?? delta ?? multiple ?? compound) !== undefined || to.figure.kind !== 'amount') return false;
  const { start } = to.figure.hedgeSpan ?? to.figure.span;
  return (
    AHEAD.test(text.slice(Math.max(0, start - 16), start)) && THEN_SUBJECT.test(between(from ?? to, s, text))
  );
}

function isSetStraightBeside(to: Statement, from: Statement, text: string): boolean {
  return from.base === 'from' && from.clause <= to.clause + 1 && SET_BESIDE.test(between(to, from, text));
}

/** "From 3.2 million bags in 2021, exports increased to 3.5 million bags": where the change starts stands before its subject. */
function isFrontedBase({ from, to }: Draft, s: Statement, text: string): boolean {
  if (from === undefined || to !== undefined || from.sentence !== s.sentence || s.base !== 'to') return false;
  const { start } = from.figure.hedgeSpan ?? from.figure.span;
  return (
    comparable(from.figure, s.figure) &&
    FRONTED_FROM.test(
      text.slice(Math.max(0, Math.min(start, from.figure.span.start) - 12), from.figure.span.start),
    ) &&
    THEN_CHANGED.test(between(from, s, text))
  );
}

const FRONTED_FROM = /(?:^|[.:;—–)] ?)(?:Up |Down )?From (?:about |some |just )?$/u;
const THEN_CHANGED = /^[^,;:.]{0,50}, [^,;:]{3,90}$/u;

/** Straight before a level that opens its clause. */
const AHEAD = /(?:^|[.:;—–] ?|, (?:and |but |while )?)(?:At|With|Numbering|Totalling|Reaching|Worth) $/iu;
const THEN_SUBJECT = /^(?: [a-z-]+){0,3}, [^,;:.\d]{3,80}$/iu;

const SET_BESIDE = /^,? (?:(?:as )?against|compared (?:with|to)|versus|up from|down from|after) $/iu;

/** 比上月的 52.3 下跌 1.8，报 51.5: a verb that only states the level is no subject. */
function isReported({ from, to, delta, growth, points }: Draft, s: Statement, text: string): boolean {
  const told = delta ?? growth ?? points;
  if (from === undefined || to !== undefined || told === undefined || s.role !== 'level') return false;
  return comparable(from.figure, s.figure) && REPORTS_LEVEL.test(between(told, s, text));
}

function between(a: Statement, b: Statement, text: string): string {
  return text.slice(a.figure.span.end, Math.max(a.figure.span.end, b.figure.span.start));
}

const SINCE = /\b(?:and|but),?\s(?:(?:it|they|have|has|had)\s)*(?:since|then|subsequently)\b/iu;

/** "Following growth of 9% in 2022, sales came to …", "a CAGR of 9% for the segment, and the total …": of another time or thing. */
function isSetApart(rate: Statement, s: Statement, text: string): boolean {
  const first = rate.lead[0]?.start ?? rate.figure.span.start;
  return BEFORE_IT.test(text.slice(Math.max(0, first - 24), first)) || FOR_OTHER.test(between(rate, s, text));
}

const BEFORE_IT =
  /\b(?:after|following|despite|on top of|besides?)\s(?:an? )?(?:[a-z]+\s){0,2}$|[在经經][^，。；]{0,6}$/iu;
const FOR_OTHER = /^[^,;]{0,20}\bfor (?:the|its|our)\s[^,;]*,/iu;

/** "… and will spend $20.6 billion in 2028": a forecast verb with nothing else new. */
export function isContinued(s: Statement): boolean {
  return s.lead.some(t => t.type === 'word' && t.kind === 'forecast') && s.subject.words.length <= 2;
}

export function isLater(a: Statement, b: Statement): boolean {
  if (!a.dated || !b.ownPeriod || a.inSeries || b.inSeries || !comparable(a.figure, b.figure)) return false;
  // 一季度末 142 万家，二季度末为 159 万家: quarters of the year spoken of
  if (a.part !== undefined && b.part !== undefined && a.relative === b.relative)
    return a.part[1] === b.part[1] && a.part[0] < b.part[0];
  return a.period !== undefined && b.period !== undefined && a.period.end < b.period.end;
}

function isOfWhole(s: Statement): boolean {
  const [first] = s.tail;
  return first?.type === 'word' && first.kind === 'of';
}
