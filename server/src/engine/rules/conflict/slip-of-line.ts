import type { Figure } from '../../quantity/figure.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import type { OnLine } from '../cell/binding.ts';
import { cellOfRow } from '../cell/by-row.ts';
import { cellOfYear } from '../cell/by-year.ts';
import { cellDraft } from '../cell/draft.ts';
import { isSaid, tablesNear } from '../document/tie.ts';
import { wordingOf } from '../document/wording.ts';
import { isMadeOf, isToldAmong } from '../drawn/explained.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';

/** Of a cell only the line is known, by its name or by its year: then its digits in another order say which one it is. */
export const slipOfLine: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'warning',
  summary: 'A figure of the text has the digits of a cell of the line that it speaks of in another order.',
  scope: 'document',
  check: document =>
    document.tables.length === 0
      ? []
      : ofEach(factsOf(document), fact => (isPlain(fact) ? check(document, fact) : [])),
};

/** What may say the line, the surest first. */
const BINDINGS: readonly ((table: PlacedTable, fact: Fact) => OnLine | undefined)[] = [cellOfRow, cellOfYear];

function check(document: DocumentReading, fact: Fact): Draft[] {
  const tables = tablesNear(document, fact);
  const bound = BINDINGS.flatMap(binding => boundIn(tables, fact, binding));
  if (bound.length === 0 || wordingOf(fact).isAhead || isToldElsewhere(document, fact)) return [];
  if (tables.some(table => isSaid(table, fact.statement))) return [];
  return bound
    .filter(({ line }) => !isMade(fact, line))
    .slice(0, 1)
    .map(({ table, cell }) => ({ ...cellDraft(table, cell, fact), yields: true }));
}

/** In the first table that has such a cell. */
function boundIn(
  tables: readonly PlacedTable[],
  fact: Fact,
  binding: (typeof BINDINGS)[number],
): (OnLine & { readonly table: PlacedTable })[] {
  for (const table of tables) {
    const found = binding(table, fact);
    if (found !== undefined) return [{ ...found, table }];
  }
  return [];
}

/** A level that is told plainly: no range, no guess, no base of a comparison. */
function isPlain({ statement }: Fact): boolean {
  const { figure, role, base, relative } = statement;
  if (figure.kind !== 'amount' && figure.kind !== 'percent') return false;
  if (figure.range !== undefined || figure.hedge === 'vague' || figure.written === '') return false;
  if (base === 'from' || base === 'past' || relative !== undefined) return false;
  return (role === 'level' || role === 'share' || role === 'growth') && !isHypothetical(statement);
}

function isToldElsewhere(document: DocumentReading, fact: Fact): boolean {
  const others = factsOf(document).filter(f => f !== fact);
  return isToldAmong(
    fact.statement.figure,
    others.map(f => f.statement.figure),
  );
}

/** The text may tell what two others of its line, or of its own paragraph, make. */
function isMade({ statement, block }: Fact, line: readonly Figure[]): boolean {
  const { figure } = statement;
  const around = [
    ...line,
    ...block.reading.bySentence.flat().flatMap(s => (s === statement ? [] : [s.figure])),
  ];
  return isMadeOf(figure, around.slice(0, MOST_AROUND));
}

const MOST_AROUND = 12;
