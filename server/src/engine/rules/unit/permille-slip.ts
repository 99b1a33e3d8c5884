import { digitCount } from '../../quantity/digits.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { sameMeasure } from '../../reading/statements/measure.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from '../document/grouped.ts';
import { periodKinship } from '../document/period-kinship.ts';
import { spanIn } from '../document/places.ts';
import { candidates, cellsOf, tablesNear } from '../document/tie.ts';
import type { Draft, Rule } from '../rule.ts';
import { permilleBps, signOf } from './permille-bps.ts';

/** The same digits of one rate, once in percent and once in per mille. */
export const permilleSlip: Rule = {
  id: permilleBps.id,
  severity: permilleBps.severity,
  summary: permilleBps.summary,
  scope: 'document',
  check: document => {
    const rates = factsOf(document).filter(isRate);
    return [...betweenTexts(rates), ...ofEach(rates, fact => againstTables(document, fact))];
  },
};

/** Of two signs with the same digits one is the slip, and rare: so many are held against all others. */
const MOST_COMPARED = 60;
/** Two digits at least: 2% and 2‰ are too easily two rates. */
const FEWEST_DIGITS = 2;

function isRate({ statement: { figure } }: Fact): boolean {
  return (
    (figure.kind === 'percent' || figure.kind === 'points') &&
    figure.range === undefined &&
    digitCount(figure.written) >= FEWEST_DIGITS
  );
}

function betweenTexts(rates: readonly Fact[]): Draft[] {
  return [...grouped(rates, fact => fact.statement.figure.written).values()].flatMap(facts => {
    // Nearly all rates of a text are in percent
    const [first] = facts;
    if (
      first === undefined ||
      facts.every(f => signOf(f.statement.figure) === signOf(first.statement.figure))
    )
      return [];
    const places = new Map(facts.map((fact, i) => [fact, i] as const));
    const bySign = grouped(facts, f => signOf(f.statement.figure));
    const isRare = (fact: Fact) => (bySign.get(signOf(fact.statement.figure))?.length ?? 0) <= MOST_COMPARED;
    const rare = facts.filter(isRare);
    return ofEach(facts, (later, i): Draft[] => {
      const earlier = (isRare(later) ? facts : rare).find(
        other => (places.get(other) ?? i) < i && isSignSlip(other, later),
      );
      return earlier === undefined ? [] : [draft(later, earlier)];
    });
  });
}

/** Two facts that differ in nothing but the sign behind their digits. */
export function isSignSlip(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  return (
    x.figure.kind === y.figure.kind &&
    x.figure.written === y.figure.written &&
    signOf(x.figure) !== signOf(y.figure) &&
    !(a.block === b.block && x.sentence === y.sentence) &&
    periodKinship(x, y) !== 'other' &&
    sameMeasure(a.measure, b.measure)
  );
}

function draft(later: Fact, earlier: Fact): Draft {
  const [was, now] = [earlier.statement.figure.text, later.statement.figure.text];
  return {
    span: spanOf(later),
    message: `Stated ${now}; the same rate was ${was} before, ${timesText(signOf(earlier.statement.figure), signOf(later.statement.figure))}`,
    related: [{ span: spanOf(earlier), message: was }],
    fixes: [],
  };
}

function timesText(one: number, other: number): string {
  return `${Math.round(Math.max(one, other) / Math.min(one, other))} times ${one > other ? 'as much' : 'less'}`;
}

/** 2.54% in the text, 2.54 under ‰ in the table. */
function againstTables(document: DocumentReading, fact: Fact): Draft[] {
  const { figure } = fact.statement;
  if (figure.kind !== 'percent') return [];
  return ofEach(tablesNear(document, fact), table => {
    const isSlip = (c: TableFact) =>
      c.figure.written === figure.written &&
      c.figure.kind === 'percent' &&
      signOf(c.figure) !== signOf(figure);
    if (!cellsOf(table).some(isSlip)) return [];
    const cells = candidates(table, fact);
    const [cell] = cells.filter(isSlip);
    if (cell === undefined || cells.some(c => signOf(c.figure) === signOf(figure))) return [];
    const at = spanIn(table, cell.figure);
    const sign = signOf(cell.figure) === 1 ? '%' : '‰';
    return [
      {
        span: spanOf(fact),
        message: `Stated ${figure.text}; the table has ${cell.figure.written} in ${sign}, ${timesText(signOf(cell.figure), signOf(figure))}`,
        related: [{ span: at, message: `${cell.figure.written}${sign}` }],
        fixes: [],
      },
    ];
  });
}
