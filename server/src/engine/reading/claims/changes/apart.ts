import { AS_NOUN, OF_COUNTED, PARTED } from '../../../lexicon/bindings.ts';
import type { Period } from '../../../quantity/period.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import type { Statement } from '../../statements/statements.ts';
import type { PeriodToken } from '../../tokens.ts';
import type { Change } from '../changes.ts';

/** "22% more than in 2022", 比上年: what a change says that it is measured against. */
function namedBase({ lead, tail }: Statement): PeriodToken | undefined {
  const at = tail.findIndex(t => t.type === 'word' && t.kind === 'compare');
  const behind = at < 0 ? undefined : tail[at + 1];
  if (behind?.type === 'period' && behind.duration === undefined) return behind;
  const last = lead.findLastIndex(t => t.type === 'word' && t.kind === 'compare');
  const before = last < 0 ? undefined : lead[last + 1];
  return before?.type === 'period' && before.duration === undefined ? before : undefined;
}

/** The claim names a base in another year than the level that is taken for it. */
export function isOnOtherYear(claim: Statement, from: Statement, to: Statement): boolean {
  const base = namedBase(claim);
  if (base === undefined) return false;
  const isDated = (from.ownPeriod || from.dated) && from.relative === undefined && from.period !== undefined;
  if (!isDated || from.period === undefined) return false;
  if (base.period !== undefined) return !isSame(base.period, from.period);
  if (base.years !== -1) return false;
  return !to.ownPeriod || to.period === undefined || Math.abs(yearsBetween(from.period, to.period) - 1) > 0.1;
}

function isSame(a: Period, b: Period | undefined): boolean {
  return b !== undefined && (a.start === b.start || a.end === b.end);
}

/** "A 12% rise in prices took revenue from …", 均价提升 12%: of a noun that the levels are not of. */
export function isOfOtherNoun(claim: Statement, from: Statement, to: Statement, text: string): boolean {
  if (isPerOne(claim, text) && !isPerOne(to, text) && !isPerOne(from, text)) return true;
  if (isOfWhatWasCounted(claim, to, text)) return false;
  const { end } = claim.figure.span;
  // "a token now takes 55% less energy than before"
  const less = LESS_OF.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
  if (less !== undefined && ![from, to].some(s => namesNoun(s, less, text))) return true;
  const noun = OF_NOUN.exec(text.slice(end, end + 60))?.[1]?.toLowerCase();
  const next = from.figure.span.start < to.figure.span.start ? from : to;
  // "7.14m hectolitres …; hence the 4.0% rise in volume"
  if (noun === 'volume' && next.figure.unit?.dimension.startsWith('money') === false) return false;
  return noun !== undefined && !namesNoun(next, noun, text);
}

/** More or less of a thing that is named. */
const LESS_OF = /^ (?:less|more|fewer) ([a-z]{3,})(?: [a-z]+)? than\b/i;

/** "2.4 billion messages … The blog speaks of a threefold rise in daily traffic": by a noun for whatever was counted before. */
export function isOfWhatWasCounted(claim: Statement, to: Statement, text: string): boolean {
  const { start, end } = claim.figure.span;
  const { unit } = to.figure;
  return (
    claim.role === 'multiple' &&
    claim.sentence !== to.sentence &&
    (unit === undefined || unit.dimension.startsWith('count')) &&
    AS_NOUN.test(text.slice(Math.max(0, start - 24), start)) &&
    OF_COUNTED.test(text.slice(end, end + 60))
  );
}

/** 均价, 人均: a price or a size by the head. */
function isPerOne({ lead }: Statement, text: string): boolean {
  return lead.some(
    t => t.type === 'word' && t.kind === 'average' && /[价價户戶人]/u.test(text.slice(t.start, t.end)),
  );
}

/** "up by 280 to 4,310, compared with 3,900 five years ago": the change was told before, and of another time. */
function isSinceLong(claim: Statement, from: Statement): boolean {
  if (!from.words.has('compare') || claim.role === 'multiple') return false;
  if (claim.figure.span.start > from.figure.span.start) return false;
  return from.tail.some(t => t.type === 'period' && t.duration !== undefined && t.duration >= 24);
}

/** As its subject, or straight before it: "took revenue to $560m". */
function namesNoun({ subject, figure }: Statement, noun: string, text: string): boolean {
  if (!subject.words.some(w => noun.startsWith(w))) return false;
  const near = text.slice(Math.max(0, figure.span.start - 20), figure.span.start).toLowerCase();
  return subject.words.filter(w => near.includes(w)).every(w => noun.startsWith(w));
}

const OF_NOUN =
  /^\s(?:rise|increase|growth|gain|fall|decline|drop|jump|advance|decrease|cut|reduction|is expected|is forecast)\s(?:in|of|for)\s(?:the |its |their |a |an )?(?!figure|number|total|year|same|time|quarter|month|half|period|decade|\w+ (?:quarter|half|year|month))([a-z]{3,})/iu;

/** "…, and of it 12% more goes to schools": of a part of what the levels are of. */
export function isOfPart(claim: Statement, from: Statement, to: Statement, text: string): boolean {
  const last = Math.max(from.figure.span.end, to.figure.span.end);
  return claim.figure.span.start > last && PARTED.test(text.slice(last, claim.figure.span.start));
}

const SLOTS = ['compound', 'growth', 'multiple', 'points', 'delta'] as const;

/** 第二季度增长 5.2%，增速比第一季度的 4.1% 加快 1.1 个百分点: the rate is itself the level that changed. */
export function ofItsRate(change: Change, text: string): Change {
  const { growth, from, to, points } = change;
  if (growth === undefined || points === undefined || to !== undefined || from?.figure.kind !== 'percent')
    return change;
  if (growth.figure.kind !== 'percent' || growth.sentence !== from.sentence) return change;
  if (growth.figure.span.start > Math.min(from.figure.span.start, points.figure.span.start)) return change;
  const first = from.figure.span.start < points.figure.span.start ? from : points;
  const said = text.slice(growth.figure.span.end, first.figure.span.start);
  if (first.subject.words.length > 0 && first.freshSubject && !OF_RATE.test(said)) return change;
  if (from.freshSubject && from.subject.words.length > 0 && !OF_RATE.test(said)) return change;
  const { move: _, ...rate } = growth;
  return { sentence: change.sentence, from, to: { ...rate, role: 'level', direction: 0 }, points };
}

const OF_RATE = /增速|增幅|增[长長]率|\bgrowth\b|\brate of (?:growth|increase)\b/iu;

/** Takes from a change what is told of another base, noun or part than its own. */
export function withoutOthers(change: Change, text: string): Change {
  const { from, to } = change;
  if (from === undefined || to === undefined) return change;
  const apart = SLOTS.filter(slot => {
    const s = change[slot];
    return (
      s !== undefined &&
      (isSinceLong(s, from) ||
        isOnOtherYear(s, from, to) ||
        isOfOtherNoun(s, from, to, text) ||
        isOfPart(s, from, to, text))
    );
  });
  if (apart.length === 0) return change;
  const rest = { ...change };
  for (const slot of apart) delete rest[slot];
  return rest;
}
