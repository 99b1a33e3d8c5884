import { formatInterval } from '../../quantity/format.ts';
import { magnitude, meets, subtract } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
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
  return !block.reading.changes.some(c => c.points === s && (c.from !== undefined || c.to !== undefined));
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const { figure, direction } = fact.statement;
  const claim = direction < 0 ? { low: -figure.interval.high, high: -figure.interval.low } : figure.interval;
  const dated = cellsOf(table).filter(c => c.figure.kind === 'percent' && c.period !== undefined);
  const steps = dated.flatMap(to =>
    dated.flatMap(from =>
      isStep(from, to) ? [{ from, to, change: subtract(to.figure.interval, from.figure.interval) }] : [],
    ),
  );
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
  return [
    {
      span: spanOf(fact),
      message: `Stated as a ${direction > 0 ? 'rise' : 'fall'} of ${figure.text}; ${last.from.figure.text} → ${last.to.figure.text} in the table (${last.to.rowName}) is ${formatInterval(last.change, 1)}`,
      related: [placeIn(table, last.from.figure), placeIn(table, last.to.figure)],
      fixes: [],
    },
  ];
}

function isStep(from: TableFact, to: TableFact): boolean {
  return from.rowName === to.rowName && (to.period?.end ?? 0) - (from.period?.end ?? 0) === 12;
}
