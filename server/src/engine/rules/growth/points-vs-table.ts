import { formatInterval } from '../../quantity/format.ts';
import { type Interval, magnitude, meets, subtract } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { core } from '../../reading/statements/measure.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { againstTables } from '../cell/against-tables.ts';
import { nameMatches } from '../document/names.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf } from '../document/tie.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';

export const pointsVsTable: Rule = {
  id: 'growth/pp-delta-mismatch',
  severity: 'error',
  summary: 'A change in percentage points contradicts the two percentages of the table.',
  scope: 'document',
  check: againstTables(isChange, against),
};

/** A change in points whose percentages the text does not tell. */
function isChange({ statement: s, block }: Fact): boolean {
  if (s.role !== 'points' || s.direction === 0 || s.figure.range !== undefined) return false;
  if (s.basis !== 'none' || isHypothetical(s)) return false;
  return !block.reading.changes.some(c => c.points === s && c.from !== undefined);
}

/** "fell by 0.9 percentage points, to 6.4%": the level that the points led to, where it is told. */
function levelOf({ statement: s, block }: Fact): Statement | undefined {
  return block.reading.changes.find(c => c.points === s)?.to;
}

/** The one step of the table that ends in that level. */
function stepTo(level: Statement, steps: readonly Step[]): Step | undefined {
  const found = steps.filter(s => meets(s.to.figure.interval, level.figure.interval));
  return found.length === 1 ? found[0] : undefined;
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const { figure, direction } = fact.statement;
  const claim = direction < 0 ? { low: -figure.interval.high, high: -figure.interval.low } : figure.interval;
  const dated = cellsOf(table).filter(c => c.figure.kind === 'percent' && c.period !== undefined);
  const steps = dated.flatMap((to): Step[] =>
    dated.flatMap(from =>
      isStep(from, to) ? [{ from, to, change: subtract(to.figure.interval, from.figure.interval) }] : [],
    ),
  );
  const level = levelOf(fact);
  if (level !== undefined) {
    const step = stepTo(level, steps);
    if (step === undefined || meets(step.change, claim) || !isSpokenOf(step.to.rowName, fact)) return [];
    return isLikelyRate(claim, step.change) ? [draftOf(table, fact, step)] : [];
  }
  if (steps.some(s => meets(s.change, claim))) return [];
  const named = steps.filter(s => nameMatches(s.to.rowName, fact));
  const last = named.at(-1);
  // Only the right size told the wrong way is sure: another size may be of other periods.
  if (
    last === undefined ||
    new Set(named.map(s => s.to.rowName)).size !== 1 ||
    !meets(magnitude(last.change), figure.interval)
  )
    return [];
  return [draftOf(table, fact, last)];
}

/** "Unemployment fell by …, to 6.4%" of the row "Unemployment rate", which that level already tells from the others. */
function isSpokenOf(row: string, fact: Fact): boolean {
  const words = new Set(core(fact.measure).map(w => w.toLowerCase()));
  const own = row.toLowerCase().match(/[a-z]{4,}|[\u3400-\u9fff]{2,}/gu) ?? [];
  return nameMatches(row, fact) || own.some(word => words.has(word));
}

interface Step {
  readonly from: TableFact;
  readonly to: TableFact;
  readonly change: Interval;
}

function draftOf(table: PlacedTable, fact: Fact, { from, to, change }: Step): Draft {
  const { figure, direction } = fact.statement;
  return {
    span: spanOf(fact),
    message: `Stated as a ${direction > 0 ? 'rise' : 'fall'} of ${figure.text}; ${from.figure.text} → ${to.figure.text} in the table (${to.rowName}) is ${formatInterval(change, 1)}`,
    related: [placeIn(table, from.figure), placeIn(table, to.figure)],
    fixes: [],
  };
}

function isStep(from: TableFact, to: TableFact): boolean {
  return from.rowName === to.rowName && (to.period?.end ?? 0) - (from.period?.end ?? 0) === 12;
}
