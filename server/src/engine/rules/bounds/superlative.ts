import { LEAST, MOST, NOT_LEVELS } from '../../lexicon/superlatives.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { cellsOf, tablesNear } from '../document/tie.ts';
import type { Draft, Rule } from '../rule.ts';

export const superlative: Rule = {
  id: 'bounds/superlative',
  severity: 'warning',
  summary: 'The item called largest, highest or smallest is so in no column of the table.',
  scope: 'document',
  check: document => document.prose.flatMap(block => checkBlock(document, block)),
};

function checkBlock(document: DocumentReading, block: PlacedProse): Draft[] {
  const tables = tablesNear(document, block);
  const { text } = block.reading;
  if (tables.length === 0 || (!MOST.test(text) && !LEAST.test(text))) return [];
  const clauses = [...text.matchAll(/[^，。；,;.!?！？\n]+/gu)];
  return clauses.flatMap(clause =>
    tables.slice(0, 1).flatMap(table => checkClause(table, block, clause[0], clause.index)),
  );
}

function checkClause(table: PlacedTable, block: PlacedProse, clause: string, at: number): Draft[] {
  const most = MOST.exec(clause);
  const found = most ?? LEAST.exec(clause);
  if (found === null || NOT_LEVELS.test(clause)) return [];
  const rows = namesIn(table, clause);
  const [name] = rows;
  if (rows.length !== 1 || name === undefined || clause.indexOf(name) > found.index) return [];
  const columns = columnsOf(table);
  if (columns.length === 0 || columns.some(cells => isExtreme(cells, name, most !== null ? 'most' : 'least')))
    return [];
  const start = at + clause.indexOf(name) + block.start;
  const rival = columns
    .map(cells => extreme(cells, most !== null ? 'most' : 'least'))
    .find(c => c !== undefined && c.rowName !== name);
  return [
    {
      span: { start, end: start + name.length },
      message: `${name} is said to have the ${found[0]}; in no column of the table does it${rival === undefined ? '' : ` (${rival.columnName}: ${rival.rowName} ${rival.figure.text})`}`,
      related:
        rival === undefined
          ? []
          : [
              {
                span: {
                  start: rival.figure.span.start + table.start,
                  end: rival.figure.span.end + table.start,
                },
                message: `${rival.rowName}: ${rival.figure.text}`,
              },
            ],
      fixes: [],
    },
  ];
}

function namesIn(table: PlacedTable, clause: string): string[] {
  const names = new Set(
    cellsOf(table)
      .filter(c => !c.isTotal)
      .map(c => c.rowName),
  );
  return [...names].filter(
    n =>
      n.length >= 2 &&
      !/^\d/.test(n) &&
      clause.includes(n) &&
      ![...names].some(o => o !== n && o.includes(n) && clause.includes(o)),
  );
}

/** Rows that gather what has no row of its own are nobody's rival. */
const RESIDUAL =
  /^(?:(?:all )?others?\b|rest\b|remaining|domestic|unallocated|其他|其它|其余|其餘|国内|國內)/i;

function columnsOf(table: PlacedTable): TableFact[][] {
  const columns = new Map<string, TableFact[]>();
  for (const c of cellsOf(table)) {
    if (c.isTotal || RESIDUAL.test(c.rowName)) continue;
    columns.set(c.columnName, [...(columns.get(c.columnName) ?? []), c]);
  }
  return [...columns.values()].filter(
    cells => cells.length >= 2 && cells.every(c => comparable(c.figure, (cells[0] as TableFact).figure)),
  );
}

/** Nothing in the column is beyond the named row's cell. */
function isExtreme(cells: readonly TableFact[], name: string, way: 'most' | 'least'): boolean {
  const own = cells.find(c => c.rowName === name);
  if (own === undefined) return false;
  return cells.every(c =>
    way === 'most'
      ? !below(inBase(own.figure), inBase(c.figure))
      : !below(inBase(c.figure), inBase(own.figure)),
  );
}

function extreme(cells: readonly TableFact[], way: 'most' | 'least'): TableFact | undefined {
  return cells.reduce<TableFact | undefined>(
    (a, c) =>
      a === undefined || (way === 'most' ? c.figure.value > a.figure.value : c.figure.value < a.figure.value)
        ? c
        : a,
    undefined,
  );
}
