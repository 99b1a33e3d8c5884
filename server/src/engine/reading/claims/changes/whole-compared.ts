import { comparable } from '../../../quantity/compare.ts';
import { meets, sum } from '../../../quantity/interval.ts';
import type { Statement } from '../../statements/statements.ts';

/** 36.0 万，其中 A 16.4 万、B 11.9 万、C 7.7 万，较前一年的 32.8 万…: after a list of parts the whole is compared. */
export function wholeCompared(statements: readonly Statement[], s: Statement): Statement | undefined {
  if (s.base !== 'from' || !s.words.has('compare')) return undefined;
  const before = statements
    .slice(0, statements.indexOf(s))
    .filter(o => o.sentence === s.sentence && o.part_ === s.part_);
  const first = before.findIndex(o => o.words.has('of-which'));
  const parts = before.slice(first);
  const whole = before[first - 1];
  if (first < 1 || whole === undefined || parts.length < 2 || parts.at(-1)?.clause === s.clause)
    return undefined;
  const alike = parts.every(o => o.role === 'level' && comparable(o.figure, s.figure));
  // 138.1万吨二氧化碳当量，其中 A 41.8万吨、B 96.3万吨: the parts add up, though they say less of their unit
  return alike && (comparable(whole.figure, s.figure) || isSumOf(whole, parts)) ? whole : undefined;
}

function isSumOf(whole: Statement, parts: readonly Statement[]): boolean {
  return meets(whole.figure.interval, sum(parts.map(p => p.figure.interval)));
}
