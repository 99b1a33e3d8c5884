import { NOTE_LINE } from '../../lexicon/references.ts';
import { COUNTED_ANEW, RATES_ON_ANOTHER_BASE } from '../../lexicon/restatements.ts';
import { latest } from '../latest.ts';
import type { TableModel } from '../table-model.ts';
import { findAverages } from './averages.ts';
import { findDifferences } from './differences.ts';
import { type Grid, type Grids, gridsOf } from './grid.ts';
import { isPlausibleTotal } from './plausible.ts';
import { findQuotients } from './quotients.ts';
import { findRates } from './rates.ts';
import { type Candidate, judge, type Relation, type RelationKind } from './relation.ts';
import type { Search } from './search.ts';
import { findSeries } from './series.ts';
import { findSums } from './sums.ts';
import { findWaterfall } from './waterfall.ts';
import { tagsOf } from './words.ts';

/** A grid with more lines than this is searched for totals only: the rest would be a search of pairs. */
const MOST_LINES = 60;

export interface TableRelations {
  readonly grids: Grids;
  readonly relations: readonly Relation[];
}

/** The relations that a table proves about itself, or that its heads assert. Searched once for each table. */
export const relationsOf: (model: TableModel) => TableRelations = latest(model => {
  const grids = gridsOf(model);
  const isIndexed = isIndexTable(model);
  const along = (grid: Grid): Relation[] => {
    const search: Search = { grid, found: [], tried: 0 };
    if (!isIndexed) findSums(search);
    if (grid.lines.length <= MOST_LINES) for (const find of OTHERS) find(search);
    return relationsIn(search, model);
  };
  return { grids, relations: [...along(grids.columns), ...along(grids.rows)] };
});

/** What is looked for besides totals. */
const OTHERS: readonly ((search: Search) => void)[] = [
  findDifferences,
  findWaterfall,
  findRates,
  findQuotients,
  findAverages,
  findSeries,
];

function relationsIn(search: Search, model: TableModel): Relation[] {
  const found = hasOtherRates(model) ? search.found.filter(({ kind }) => !RATES.has(kind)) : search.found;
  const judged = found.flatMap(candidate => judge(candidate, search.tried) ?? []);
  return bestOfEach(withoutDoubles(judged)).filter(
    relation => !SUMS.has(relation.kind) || isPlausibleTotal(model, relation),
  );
}

const SUMS: ReadonlySet<RelationKind> = new Set(['sum', 'period-sum', 'share-sum']);

/** What is noted of the table parts its rates from its amounts, even where most of them agree. */
function hasOtherRates({ caption, surroundings }: TableModel): boolean {
  const notes = surroundings.split('\n').filter(line => NOTE_LINE.test(line));
  return (
    [caption, ...notes].some(line => RATES_ON_ANOTHER_BASE.test(line)) ||
    notes.some(line => COUNTED_ANEW.test(line))
  );
}

const RATES: ReadonlySet<RelationKind> = new Set(['growth', 'compound']);

/** "(2015 = 100)": indices are averaged with weights, never added. */
function isIndexTable(model: TableModel): boolean {
  return /[=＝]\s*100/.test(model.caption) || tagsOf(model.caption).has('index');
}

/** a = b + c and c = a − b are one relation: the one that the words name stays, else the one whose target comes last. */
function withoutDoubles(relations: readonly Relation[]): Relation[] {
  const best = new Map<string, Relation>();
  const out: Relation[] = [];
  for (const relation of relations) {
    if (!STATIC.has(relation.kind)) {
      out.push(relation);
      continue;
    }
    const key = lineKey(relation);
    const other = best.get(key);
    if (other === undefined || better(relation, other)) best.set(key, relation);
  }
  return [...best.values(), ...out];
}

const STATIC: ReadonlySet<RelationKind> = new Set([
  'sum',
  'period-sum',
  'share-sum',
  'difference',
  'roll-forward',
  'change',
  'points-change',
]);

function lineKey(relation: Candidate): string {
  return [relation.target, ...relation.operands]
    .map(line => line.span.start)
    .sort((a, b) => a - b)
    .join(':');
}

function better(a: Relation, b: Relation): boolean {
  const score = a.holds - a.breaks - (b.holds - b.breaks);
  if (score !== 0) return score > 0;
  if (a.prior !== b.prior) return a.prior > b.prior;
  return a.target.span.start > b.target.span.start;
}

/**
 * Of several readings of one line, those stay that hold throughout; where none does, the best one.
 * A line that some reading explains is not blamed for missing another.
 */
function bestOfEach(relations: readonly Relation[]): Relation[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.target.span.start}:${GROUP[relation.kind]}`;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const out: Relation[] = [];
  for (const group of groups.values()) {
    const whole = group.filter(relation => relation.breaks === 0);
    if (whole.length > 0) out.push(...whole);
    else out.push(group.reduce((a, b) => (better(b, a) ? b : a)));
  }
  return out;
}

/** Readings that exclude each other have one name. */
const GROUP: Readonly<Record<RelationKind, string>> = {
  sum: 'total',
  'period-sum': 'total',
  'share-sum': 'total',
  average: 'total',
  difference: 'difference',
  'roll-forward': 'difference',
  change: 'difference',
  'points-change': 'difference',
  growth: 'rate',
  compound: 'rate',
  ratio: 'rate',
  share: 'rate',
  'per-unit': 'quotient',
  'volume-price': 'quotient',
  index: 'index',
  cumulative: 'cumulative',
  carried: 'carried',
};
