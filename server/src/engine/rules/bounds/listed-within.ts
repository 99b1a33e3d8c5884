import { cue } from '../../lexicon/cues.ts';
import { NOT_OF_EVERY, OF_EVERY } from '../../lexicon/marks.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { listedBehind } from '../../reading/listed-behind.ts';
import { rollCall } from '../../reading/roll-call.ts';
import type { Statement } from '../../reading/statements.ts';
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
  check: block => block.statements.flatMap(limit => check(block, limit)),
};

const LIMITS = new Set(['over', 'below', 'atLeast', 'atMost']);

function check(block: BlockReading, limit: Statement): Draft[] {
  const { hedge, range } = limit.figure;
  if ((range === undefined && !LIMITS.has(hedge ?? '')) || isHypothetical(limit)) return [];
  if (limit.role !== 'level' && limit.role !== 'share') return [];
  if (!isOfEvery(block, limit)) return [];
  const own = block.statements.filter(s => s.sentence === limit.sentence);
  // A roll-call in the sentence itself is read by the rules of limits and of ranges
  if (rollCall(block, limit, own).length > 0) return [];
  const listed = listedBehind(block, limit);
  const beyond = listed.filter(s => !meets(valueOf(s, limit), limitsOf(limit)));
  // Where most of the list lies beyond, it is of something else
  if (beyond.length === 0 || beyond.length * 2 >= listed.length) return [];
  return beyond.map(s => ({
    span: s.figure.span,
    message: `${s.figure.text} lies beyond the ${limit.figure.text} told of all of them`,
    related: [relatedTo(limit)],
    fixes: [],
  }));
}

/** The sentence up to its colon speaks of every one of them. */
function isOfEvery({ text, sentences }: BlockReading, limit: Statement): boolean {
  const { start = 0, end = text.length } = sentences[limit.sentence] ?? {};
  const own =
    text.slice(start, limit.figure.span.start) +
    (/^[^:：]*/u.exec(text.slice(limit.figure.span.end, end))?.[0] ?? '');
  return OF_EVERY.test(own) && !NOT_OF_EVERY.test(own);
}

/** The ends of a range are exact as written, with half a unit of room for what is rounded to them. */
function limitsOf({ figure }: Statement): Interval {
  return figure.interval;
}

/** A bare number of the list is in the unit and scale of the limit. */
function valueOf({ figure }: Statement, limit: Statement): Interval {
  return figure.unit === undefined && figure.scale === 1
    ? scale(figure.interval, limit.figure.unit === undefined ? 1 : limit.figure.scale)
    : figure.interval;
}
