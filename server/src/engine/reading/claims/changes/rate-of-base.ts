import { OF_LAST_PART, OF_LAST_YEAR } from '../../../lexicon/bindings.ts';
import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Draft } from '../changes.ts';

/**
 * 季增 14.8%，年减 2.1%；前一季为 172.9 亿元，去年同期为 190.3 亿元: of the rates of one level whose bases are told behind, the one that a base
 * belongs to by its time.
 */
export function rateOfBase(
  changes: readonly Draft[],
  last: Statement | undefined,
  s: Statement,
  text: string,
): Draft | undefined {
  if (s.role !== 'level' || (s.base !== 'from' && s.base !== 'past')) return undefined;
  const rates = changes
    .slice(-2)
    .filter(c => c.growth !== undefined && c.to !== undefined && c.growth.sentence === s.sentence);
  const [first, second = first] = rates;
  if (first?.to === undefined || first.to !== second?.to || !comparable(first.to.figure, s.figure))
    return undefined;
  // Another level between them has bases of its own
  if (last === undefined || !rates.some(c => c.growth === last || c.from === last)) return undefined;
  if (first !== second && first.growth?.basis === second.growth?.basis) return undefined;
  const basis = basisOf(s, text);
  return rates.find(c => c.growth?.basis === basis && c.from === undefined);
}

function basisOf({ figure, relative }: Statement, text: string): 'yoy' | 'qoq' | undefined {
  const before = text.slice(Math.max(0, figure.span.start - REACH), figure.span.start);
  if (OF_LAST_PART.test(before)) return 'qoq';
  return relative === -1 || OF_LAST_YEAR.test(before) ? 'yoy' : undefined;
}

const REACH = 12;
