import { DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';
import { readTable, type TableContext } from '../../../server/src/engine/reading/table/read-table.ts';
import type { TableModel } from '../../../server/src/engine/reading/table-model.ts';
import { TABLE_RULES } from '../../../server/src/engine/rules/table/rules.ts';
import type { Table } from '../../../server/src/engine/syntax/document.ts';
import { readDocument } from '../../../server/src/engine/syntax/read.ts';

/** The first table of a Markdown text, as the parser gives it. */
export function tableIn(text: string): Table {
  const { blocks } = readDocument('markdown', text);
  const table = [...blocks].find((block): block is Table => block.kind === 'table');
  if (table === undefined) throw new Error('no table in this text');
  return table;
}

/** Reads a table written in Markdown. */
export function read(text: string, context: Partial<TableContext> = {}): TableModel {
  return readTable(tableIn(text), { caption: '', ...context });
}

/** "rule at text" for every error and warning of the table rules; empty for a clean table. */
export function findingsIn(text: string, context: Partial<TableContext> = {}): string[] {
  const block = tableIn(text);
  const model = readTable(block, { caption: '', ...context });
  return TABLE_RULES.filter(rule => rule.optIn !== true).flatMap(rule => {
    if (rule.scope !== 'table') return [];
    return rule
      .check(model, { settings: DEFAULT_SETTINGS, options: {} })
      .filter(draft => ['error', 'warning'].includes(draft.severity ?? rule.severity))
      .map(({ span }) => `${rule.id} at ${block.text.slice(span.start, span.end)}`);
  });
}

/** A Markdown table of given cells, the first row being the head. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => `| ${row.join(' | ')} |`);
  return [lines[0], `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)].join('\n');
}
