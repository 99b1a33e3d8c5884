import { INCLUDES_OTHERS, OF_PLAN } from '../../lexicon/table-words.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { LineRole } from '../table-model.ts';
import { type Head, isYearPair } from './heads.ts';

/** Above this a number without a sign is no growth rate in percent. */
const LARGEST_BARE_RATE = 1000;

/** "2024, % change": the head says what its bare numbers are. */
const PERCENT_CHANGE = /(?:%|\bper ?cent(?:age)?) (?:change|chg)\b/i;

/** What most figures of a line are, and how large they get. */
export interface Content {
  readonly kind: Figure['kind'] | undefined;
  readonly largest: number;
  /** A plus before a number says that it is a change; so do signs that differ. */
  readonly sign: 'plus' | 'mixed' | 'none';
  /** How many of the figures are neither percentages nor points. */
  readonly amounts: number;
}

const AGAINST_YEAR = /[较較比](?=\d|去|上|前)|\b(?:vs|versus|over|on)\.? \d/i;

/** Under a head that names nothing, "%" or "+/−", signs that differ say that these are changes. */
function isOfChanges({ name }: Head, sign: Content['sign']): boolean {
  return sign === 'plus' || (sign === 'mixed' && !/\p{L}/u.test(name));
}

/** What a line is for, from the words of its head, its unit, and what most of its cells are. */
export function roleOf(
  head: Head,
  { kind: cells, largest, sign }: Content,
  side: 'row' | 'column',
): LineRole {
  const { tags } = head;
  // 2023年较2022年, "2023 vs 2022": a column of percentages between two years
  const rates = cells === 'percent' || head.unit?.unit?.dimension === 'percent';
  if (rates && side === 'column' && (AGAINST_YEAR.test(head.name) || isYearPair(head.name))) return 'growth';
  if (tags.size === 0) return rates && side === 'column' && isOfChanges(head, sign) ? 'growth' : 'value';
  const dimension = head.unit?.unit?.dimension;
  const bare = head.unit === undefined && cells !== 'percent' && cells !== 'points';
  const percent = dimension === 'percent' || (dimension === undefined && cells === 'percent');
  if (tags.has('compound') && (percent || (bare && largest < LARGEST_BARE_RATE))) return 'compound';
  if (tags.has('points') || dimension === 'points' || cells === 'points') return 'change';
  if (tags.has('growth') || tags.has('change')) {
    if (percent || PERCENT_CHANGE.test(head.name)) return 'growth';
    if (tags.has('change') && !(side === 'row' && tags.has('difference'))) return 'change';
    if (bare && tags.has('growth') && side === 'column' && largest < LARGEST_BARE_RATE) return 'growth';
  }
  if (percent && largest > 100 && OF_PLAN.test(head.name)) return 'value';
  // "% of total": the total is what the share is of.
  if (percent && side === 'column' && /^\W*(?:of|share of)\b|^占|^佔/i.test(head.name)) return 'share';
  if (tags.has('share') && !tags.has('equity') && (percent || (bare && largest <= 100))) return 'share';
  if (tags.has('subtotal')) return 'subtotal';
  if (tags.has('total') && !tags.has('average')) return 'total';
  // "Copper (incl. VDSL)" is a line of its own
  if (tags.has('of-which') && !INCLUDES_OTHERS.test(head.name)) return 'of-which';
  return 'value';
}
