import type { Figure, UnitSource } from '../engine/quantity/figure.ts';
import { periodName } from '../engine/quantity/period.ts';

/** What is said of a figure in words, in hovers, in the list of figures and on the command line. */

/** "2024", "FY2023/24, forecast", "2023-12, at its end"; empty when it has no period. */
export function periodInWords({ period }: Figure): string {
  if (period === undefined) return '';
  const marks = [period.instant ? 'at its end' : '', period.forecast ? 'forecast' : ''];
  return [periodName(period), ...marks.filter(mark => mark !== '')].join(', ');
}

/** What sort of number it is, and what it is told as: "amount, a level". */
export function kindInWords({ kind, role }: Figure): string {
  return role === undefined || role === 'unknown' ? KINDS[kind] : `${KINDS[kind]}, ${ROLES[role]}`;
}

/** The words around it that blur it, as one of a few sorts; empty when there are none. */
export function hedgeInWords({ hedge }: Figure): string {
  return hedge === undefined ? '' : HEDGES[hedge];
}

/** Where its unit is told; empty when it has none. */
export function unitSourceInWords({ unitSource }: Figure): string {
  return UNIT_SOURCES[unitSource];
}

const UNIT_SOURCES: Readonly<Record<UnitSource, string>> = {
  beside: 'written beside it',
  symbol: 'by the sign or name before it',
  shared: 'shared with its neighbours',
  subject: 'from the words around it',
  cell: 'in the cell',
  row: 'from the head of the row',
  column: 'from the head of the column',
  caption: 'from the caption',
  context: 'from a note that holds here',
  data: 'from the data',
  none: '',
};

const KINDS: Readonly<Record<Figure['kind'], string>> = {
  amount: 'amount',
  percent: 'percentage',
  points: 'percentage points',
  multiple: 'multiple',
  fraction: 'share in words',
};

const HEDGES: Readonly<Record<NonNullable<Figure['hedge']>, string>> = {
  about: 'about',
  nearly: 'nearly',
  below: 'below',
  over: 'over',
  odd: 'odd',
  atLeast: 'at least',
  atMost: 'at most',
  vague: 'some',
};

const ROLES: Readonly<Record<Exclude<NonNullable<Figure['role']>, 'unknown'>, string>> = {
  level: 'a level',
  growth: 'growth on the period before',
  compound: 'compound growth a year',
  change: 'a change',
  difference: 'a difference',
  share: 'a share',
  multiple: 'so many times',
  total: 'a total',
};
