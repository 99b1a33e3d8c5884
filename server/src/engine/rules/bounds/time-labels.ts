import { ALL_FOUR_QUARTERS, FROM_TO, TIME_KINDS } from '../../lexicon/time-labels.ts';
import { matchesIn } from '../../text/matches.ts';

/** A point in time that a text names: months, quarters and weekdays by their number, years as they are. */
export interface TimeLabel {
  readonly kind: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const PATTERNS = TIME_KINDS.map(({ name, points }) => ({
  name,
  any: new RegExp(points.map(p => `(${p})`).join('|'), 'giu'),
}));
const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?![\d%])年?/gu;

/** All that a text names, by kind and in order of place. */
export function timeLabelsIn(text: string): ReadonlyMap<string, readonly TimeLabel[]> {
  const found = new Map<string, TimeLabel[]>();
  for (const { name, any } of PATTERNS) {
    const labels = matchesIn(text, any).map(m => ({
      kind: name,
      at: m.slice(1).findIndex(group => group !== undefined),
      start: m.index,
      end: m.index + m[0].length,
    }));
    if (labels.length > 0) found.set(name, labels);
  }
  const years = matchesIn(text, YEAR).map(m => ({
    kind: 'year',
    at: Number(m[1]),
    start: m.index,
    end: m.index + m[0].length,
  }));
  if (years.length > 0) found.set('year', years);
  return found;
}

/** `count` points one after the other: listed one by one, told by their first and last, or as all four quarters. */
export function pointsListed(
  text: string,
  count: number,
): { kind: string; at: readonly number[] } | undefined {
  for (const [kind, labels] of timeLabelsIn(text)) {
    if (labels.length === count) return { kind, at: labels.map(l => l.at) };
    for (let i = 0; i + 1 < labels.length; i++) {
      const [a, b] = [labels[i], labels[i + 1]];
      if (a === undefined || b === undefined || !FROM_TO.test(text.slice(a.end, b.start))) continue;
      if (b.at - a.at + 1 === count) return { kind, at: Array.from({ length: count }, (_, k) => a.at + k) };
    }
  }
  return count === 4 && ALL_FOUR_QUARTERS.test(text) ? { kind: 'quarter', at: [0, 1, 2, 3] } : undefined;
}
