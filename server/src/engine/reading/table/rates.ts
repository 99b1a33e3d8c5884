import { IDENTITIES } from '../../lexicon/identities.ts';
import { type Period, yearsBetween } from '../../quantity/period.ts';
import { isIdeograph } from '../statements/measure.ts';
import type { TableLine } from '../table-model.ts';
import { compound, GROWTH, REMAINDER, SHARE } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { ASSERTED, NAMED } from './relation.ts';
import { placesOf, propose, type Search } from './search.ts';

/** Above this many lines of amounts, only neighbours of a rate are tried as its operands. */
const MANY_LINES = 14;
const REACH = 5;

/** Percentages between two lines: growth from one to the other, and one as a part of the other. */
export function findRates(search: Search): void {
  const { lines } = search.grid;
  for (const target of lines) {
    if (!isRate(target)) continue;
    const amounts = lines.filter(line => line !== target && line.dimension !== undefined && !isRate(line));
    const near =
      amounts.length <= MANY_LINES
        ? amounts
        : amounts.filter(line => Math.abs(line.index - target.index) <= REACH);
    for (const over of near) {
      for (const under of near) {
        if (over !== under && over.dimension === under.dimension) {
          findBetween(search, { target, over, under, choice: near.length });
        }
      }
    }
  }
}

/** A line of percentages, or of bare numbers under a head that says growth. */
export function isRate(line: GridLine): boolean {
  return line.dimension === PERCENT_DIMENSION;
}

interface Trio {
  readonly target: GridLine;
  readonly over: GridLine;
  readonly under: GridLine;
  /** How many lines there were to choose the two from. */
  readonly choice: number;
}

function findBetween(search: Search, trio: Trio): void {
  const { target, over, under } = trio;
  const lines = { target: target.line, operands: [over.line, under.line] };
  const places = placesOf(
    search.grid,
    target.index,
    [over.index, under.index],
    // A change of -0.6 days or of 25 times stands among the percentages, and is none.
    (goal, [a, b]) => goal.dimension === PERCENT_DIMENSION && isAmounts(a, b),
  );
  if (places.length === 0) return;
  const { role, tags } = target.line;
  const years = yearsApart(under.line.period, over.line.period);
  if (role === 'compound' && years !== undefined && years > 1) {
    propose(search, { ...lines, kind: 'compound', formula: compound(years), places, prior: NAMED + 2 });
  } else if (role === 'growth' || (role !== 'share' && !tags.has('ratio'))) {
    const backwards = years !== undefined && years < 0;
    const prior = growthPrior(trio, years);
    if (!backwards) propose(search, { ...lines, kind: 'growth', formula: GROWTH, places, prior });
  }
  const dated = !areOfOneTime([over.line, under.line, ...(target.line.period ? [target.line] : [])]);
  if (role !== 'growth' && role !== 'compound' && !dated) {
    const kind = role === 'share' ? 'share' : 'ratio';
    const prior = ratioPrior(trio);
    const levels = places.filter(({ target: slot }) => !isOfChanges(search.grid, slot));
    propose(search, { ...lines, kind, formula: SHARE, places: levels, prior });
    if (tags.has('margin'))
      propose(search, { ...lines, kind: 'ratio', formula: REMAINDER, places: levels, prior });
  }
}

/** "Sales 2023, EBITA 2023, Margin 2023": a ratio of two amounts of one year; of two years it is a change. */
function areOfOneTime([first, ...others]: readonly TableLine[]): boolean {
  const period = first?.period;
  return others.every(
    ({ period: other }) =>
      period === undefined ||
      other === undefined ||
      (period.start === other.start && period.end === other.end),
  );
}

/** A column of changes runs through rows of amounts and of their ratios: its cells divide into nothing. */
function isOfChanges({ axis, positions }: Grid, { row, column }: Slot): boolean {
  const role = positions[axis === 'rows' ? column : row]?.role;
  return role === 'growth' || role === 'change' || role === 'compound';
}

function isAmounts(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.dimension === b?.dimension && a?.dimension !== PERCENT_DIMENSION;
}

function yearsApart(from: Period | undefined, to: Period | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : yearsBetween(from, to);
}

function growthPrior({ target, over, under, choice }: Trio, years: number | undefined): number {
  if (target.line.role !== 'growth') return 0;
  if (target.line.tags.has('real')) return 0;
  if (years === undefined) return 3;
  // Two years and their growth, and nothing else: there is no other way to read it.
  const adjacent = Math.abs(over.index - under.index) === 1;
  return choice === 2 && years === 1 ? ASSERTED : adjacent ? NAMED + 2 : 4;
}

function ratioPrior({ target, over, under, choice }: Trio): number {
  const { tags, role } = target.line;
  if (!tags.has('ratio') && !tags.has('margin') && role !== 'share') return 0;
  const named = sharesWord(target.line.name, over.line.name) || isKnown(target, over, under);
  const only = choice === 2 && over.index < target.index && under.index < target.index;
  // "Operating margin" of "Operating profit" and "Net sales": the accounts leave no other reading
  const isOfSales = tags.has('margin') && named && under.line.tags.has('revenue');
  return 3 + (named ? 3 : 0) + (only ? 2 : 0) + (isOfSales ? 3 : 0);
}

/** 營益率 of 營業利益 and 營業收入: by the names that prose has for them, too. */
function isKnown({ line: target }: GridLine, { line: over }: GridLine, { line: under }: GridLine): boolean {
  return IDENTITIES.some(({ form, formula, result, parts: [a, b] }) => {
    if (form !== 'percent' || formula !== 'quotient' || !result.test(target.name)) return false;
    return a?.words?.test(over.name) === true && b?.words?.test(under.name) === true;
  });
}

/** "Claims ratio" speaks of "Claims paid", 毛利率 of 毛利. */
export function sharesWord(a: string, b: string): boolean {
  const latin = a.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const other = b.toLowerCase();
  if (latin.some(word => other.includes(word))) return true;
  for (let i = 0; i + 1 < a.length; i++) {
    if (!isIdeograph(a.charCodeAt(i)) || !isIdeograph(a.charCodeAt(i + 1))) continue;
    if (b.includes(a.slice(i, i + 2))) return true;
  }
  return false;
}
