import { cue } from '../../lexicon/cues.ts';
import { NEVER, NEVER_OVER, NEVER_UNDER, NOT_OF_EVERY, OF_EVERY } from '../../lexicon/marks.ts';
import { FIRST_OR_LAST } from '../../lexicon/ranges.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { rollCall } from '../../reading/claims/roll-call.ts';
import { listedBefore, listedBehind } from '../../reading/statements/listed-behind.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { outsideRange } from './outside-range.ts';

/** "between 18 and 24 weeks at every trust. Truro waited 19, Exeter 22 and Barnstaple 27": one of those listed next lies outside. */
export const listedWithin: Rule = {
  id: outsideRange.id,
  severity: outsideRange.severity,
  summary: 'A value of a list lies beyond the limits that the words before it set for all of them.',
  scope: 'prose',
  needs: ['triple'],
  cues: [cue(OF_EVERY)],
  check: block => ofEach(block.statements, limit => check(block, limit)),
};

const LIMITS = new Set(['over', 'below', 'atLeast', 'atMost']);
/** Fewer names with their values are no roll-call. */
const FEWEST = 3;

function check(block: BlockReading, limit: Statement): Draft[] {
  const bounds = boundsOf(block, limit);
  if (bounds === undefined || limit.scope.has('condition')) return [];
  if (limit.role !== 'level' && limit.role !== 'share' && !isNeverPassed(block, limit)) return [];
  if (!isOfEvery(block, limit)) return [];
  const own = block.statements.filter(s => s.sentence === limit.sentence);
  // A roll-call in the sentence itself is read by the rules of limits and of ranges
  if (rollCall(block, limit, own).length >= FEWEST) return [];
  const behind = listedBehind(block, limit);
  const listed = behind.length > 0 ? behind : listedBefore(block, limit);
  const outside = listed.filter(s => !meets(inUnitOf(s, limit), bounds));
  // Where most of the list lies beyond, it is of something else
  const isOfList = outside.length > 0 && outside.length * 2 < listed.length;
  const beyond = isOfList
    ? outside
    : extremesOf(block, limit).filter(s => !meets(inUnitOf(s, limit), bounds));
  return beyond.map(s => ({
    span: s.figure.span,
    message: `${s.figure.text} lies beyond the ${limit.figure.text} told of all of them`,
    related: [relatedTo(limit)],
    fixes: [],
  }));
}

/** "None sorted fewer than 1,200 parcels. … brought up the rear at 1,090": the first and the last of them, in the next sentence. */
function extremesOf({ text, statements, sentences }: BlockReading, limit: Statement): readonly Statement[] {
  return statements.filter(s => {
    const { kind, unit, range, span, hedge } = s.figure;
    if (s.sentence !== limit.sentence + 1 || kind !== limit.figure.kind || s.role !== 'level') return false;
    if (range !== undefined || hedge !== undefined || s.ownPeriod || isHypothetical(s)) return false;
    if (unit !== undefined && unit.dimension !== limit.figure.unit?.dimension) return false;
    const from = Math.max(sentences[s.sentence]?.start ?? 0, span.start - REACH);
    return FIRST_OR_LAST.test(text.slice(from, span.start));
  });
}

/** "At no time did it drop below 70%": no change of that size. */
function isNeverPassed({ text }: BlockReading, { figure: { span, hedgeSpan, hedge } }: Statement): boolean {
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  return LIMITS.has(hedge ?? '') && NEVER.test(text.slice(Math.max(0, start - REACH), start));
}

/** The sentence up to its colon speaks of every one of them. */
function isOfEvery({ text, sentences }: BlockReading, limit: Statement): boolean {
  const { start = 0, end = text.length } = sentences[limit.sentence] ?? {};
  const behind = /^[^:：]*/u.exec(text.slice(limit.figure.span.end, end))?.[0] ?? '';
  const own = text.slice(start, limit.figure.span.start) + behind;
  return OF_EVERY.test(own) && !NOT_OF_EVERY.test(own);
}

/** A range, a hedge, or "never topped 412 metres": what none of the list may lie beyond. */
function boundsOf({ text }: BlockReading, limit: Statement): Interval | undefined {
  const { hedge, hedgeSpan, range, span, value } = limit.figure;
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (hedge !== undefined && NEVER.test(before)) {
    if (hedge === 'over') return { low: Number.NEGATIVE_INFINITY, high: value };
    return hedge === 'below' ? { low: value, high: Number.POSITIVE_INFINITY } : undefined;
  }
  if (range !== undefined || LIMITS.has(hedge ?? ''))
    return isHypothetical(limit) ? undefined : limit.figure.interval;
  if (hedge !== undefined) return undefined;
  if (NEVER_OVER.test(before)) return { low: Number.NEGATIVE_INFINITY, high: value };
  return NEVER_UNDER.test(before) ? { low: value, high: Number.POSITIVE_INFINITY } : undefined;
}

const REACH = 40;

/** A bare number of the list is in the unit and scale of the limit. */
function inUnitOf({ figure }: Statement, { figure: { unit, scale: own } }: Statement): Interval {
  const isShort = figure.unit === undefined && figure.scale === 1 && unit !== undefined;
  return isShort ? scale(figure.interval, own) : figure.interval;
}
