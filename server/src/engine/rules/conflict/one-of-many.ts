import { yearOf } from '../../quantity/period.ts';
import { spanOf } from '../../reading/facts.ts';
import type { TopicFact } from '../../reading/statements/topics.ts';
import { MOST_LISTED } from '../document/extremes.ts';
import { toldSizes } from '../document/told-sizes.ts';
import type { Draft, Rule } from '../rule.ts';
import { type TopicGroup, topicGroups } from './topic-groups.ts';

export const oneOfMany: Rule = {
  id: 'conflict/one-of-many',
  severity: 'warning',
  summary: 'One measure of one period has three or more values in the report that no rounding reconciles.',
  scope: 'document',
  check: document =>
    topicGroups(document)
      .filter(g => g.values >= 3)
      .flatMap(drafts),
};

/** One finding at each place, all others related, smallest first. */
function drafts(group: TopicGroup): Draft[] {
  const ordered = [...group.facts].sort((a, b) => a.value.low - b.value.low);
  const texts = toldSizes(ordered);
  const list = `${texts.slice(0, MOST_LISTED).join(', ')}${texts.length > MOST_LISTED ? ', …' : ''}`;
  const shown = ordered.slice(0, MOST_LISTED + 1);
  return group.facts.map((f): Draft => {
    const others = shown.filter(o => o !== f);
    return {
      span: spanOf(f.fact),
      message: `${group.values} values that cannot all be true for ${f.topic}, ${periodOf(f)}: ${list}`,
      related: others.map(o => ({ span: spanOf(o.fact), message: o.fact.statement.figure.text })),
      fixes: [],
    };
  });
}

function periodOf(f: TopicFact): string {
  const { period } = f.fact.statement;
  if (period === undefined) return '';
  const months = period.end - period.start;
  return months === 12 ? String(yearOf(period)) : `${yearOf(period)} (${months} months)`;
}
