import { type Period, yearsBetween } from '../../quantity/period.ts';
import { compound, GROWTH, SHARE } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION } from './grid.ts';
import { ASSERTED, between, type Candidate, NAMED } from './relation.ts';

/** Above this many lines of amounts, only neighbours of a rate are tried as its operands. */
const MANY_LINES = 14;
const REACH = 5;

/** Percentages between two lines: growth from one to the other, and one as a part of the other. */
export function rateCandidates(grid: Grid): Candidate[] {
  const out: Candidate[] = [];
  for (const target of grid.lines) {
    if (!isRate(target)) continue;
    const amounts = grid.lines.filter(
      line => line !== target && line.dimension !== undefined && !isRate(line),
    );
    const near =
      amounts.length <= MANY_LINES
        ? amounts
        : amounts.filter(line => Math.abs(line.index - target.index) <= REACH);
    for (const a of near) {
      for (const b of near) {
        if (a !== b && a.dimension === b.dimension) out.push(...rates(grid, target, a, b, near.length));
      }
    }
  }
  return out;
}

/** A line of percentages, or of bare numbers under a head that says growth. */
export function isRate(line: GridLine): boolean {
  return line.dimension === PERCENT_DIMENSION;
}

function rates(grid: Grid, target: GridLine, over: GridLine, under: GridLine, choice: number): Candidate[] {
  const lines = { target: target.line, operands: [over.line, under.line], axis: grid.axis };
  const alike = (slots: readonly { readonly dimension: string }[]): boolean =>
    slots[0]?.dimension === slots[1]?.dimension && slots[0]?.dimension !== PERCENT_DIMENSION;
  const at = [over.index, under.index];
  const out: Candidate[] = [];
  const { role, tags } = target.line;
  if (role !== 'share') {
    const years = yearsApart(under.line.period, over.line.period);
    if (role === 'compound' && years !== undefined && years > 1) {
      const formula = compound(years);
      out.push({
        ...lines,
        kind: 'compound',
        formula,
        instances: between(grid, formula, target.index, at, alike),
        prior: NAMED + 2,
      });
    } else if (role === 'growth' || !tags.has('ratio')) {
      const backwards = years !== undefined && years < 0;
      if (!backwards) {
        out.push({
          ...lines,
          kind: 'growth',
          formula: GROWTH,
          instances: between(grid, GROWTH, target.index, at, alike),
          prior: growthPrior(target, over, under, years, choice),
        });
      }
    }
  }
  const dated = over.line.period !== undefined && under.line.period !== undefined;
  if (role !== 'growth' && role !== 'compound' && !dated) {
    out.push({
      ...lines,
      kind: role === 'share' ? 'share' : 'ratio',
      formula: SHARE,
      instances: between(grid, SHARE, target.index, at, alike),
      prior: ratioPrior(target, over, under, choice),
    });
  }
  return out.filter(candidate => candidate.instances.length > 0);
}

function yearsApart(from: Period | undefined, to: Period | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : yearsBetween(from, to);
}

function growthPrior(
  target: GridLine,
  over: GridLine,
  under: GridLine,
  years: number | undefined,
  choice: number,
): number {
  if (target.line.role !== 'growth') return 0;
  if (target.line.tags.has('real')) return 0;
  if (years === undefined) return 3;
  // Two years and their growth, and nothing else: there is no other way to read it.
  const adjacent = Math.abs(over.index - under.index) === 1;
  return choice === 2 && years === 1 ? ASSERTED : adjacent ? NAMED + 2 : 4;
}

function ratioPrior(target: GridLine, over: GridLine, under: GridLine, choice: number): number {
  const { tags, role } = target.line;
  if (!tags.has('ratio') && !tags.has('margin') && role !== 'share') return 0;
  const named = sharesWord(target.line.name, over.line.name);
  const only = choice === 2 && over.index < target.index && under.index < target.index;
  return 3 + (named ? 3 : 0) + (only ? 2 : 0);
}

/** "Claims ratio" speaks of "Claims paid", 毛利率 of 毛利. */
export function sharesWord(a: string, b: string): boolean {
  const latin = a.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const other = b.toLowerCase();
  if (latin.some(word => other.includes(word))) return true;
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    if (/^[㐀-鿿]{2}$/u.test(pair) && b.includes(pair)) return true;
  }
  return false;
}
