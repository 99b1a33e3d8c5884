import type { DocumentReading } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import type { ReportData } from '../../syntax/data.ts';
import type { Link } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { dataById } from './lookup.ts';

/** A link of the prose that binds a figure to the data: `[48.5%](#alipay@2025)`, `[…](market.report.yaml#alipay@2025)`. */
export interface Binding {
  readonly id: string;
  readonly period?: string;
  /** Where the id and period stand in the address. */
  readonly span: Span;
  /** What is bound: between the brackets. */
  readonly text: string;
  readonly textSpan: Span;
  /** Where the id is looked up. */
  readonly data: readonly ReportData[];
}

const ADDRESS = /^([^#]*)#([^@#]+)(?:@([^@#]+))?$/;

/**
 * The bindings of a report. A link to a place of its own text (`#summary`) is none: without a file before it, an address
 * binds when it names a period, or an id that the data has.
 */
export const bindingsOf: (document: DocumentReading) => readonly Binding[] = once(document => {
  if (document.data.length === 0 && document.linked.length === 0) return [];
  return document.blocks.flatMap((block, i) => {
    if (!('links' in block)) return [];
    return block.links.flatMap(
      link => bindingOf(document, link, block.text, document.starts[i] as number) ?? [],
    );
  });
});

function bindingOf(document: DocumentReading, link: Link, text: string, by: number): Binding | undefined {
  const parts = ADDRESS.exec(link.address);
  if (!parts) return undefined;
  const [, path = '', id = '', period] = parts;
  const data = dataOf(document, path);
  const known = dataById(data).has(id);
  if (data.length === 0 || (path === '' && period === undefined && !known)) return undefined;
  const start = by + link.target.start + path.length + 1;
  return {
    id,
    ...(period === undefined ? {} : { period }),
    span: { start, end: by + link.target.end },
    text: text.slice(link.text.start, link.text.end),
    textSpan: { start: by + link.text.start, end: by + link.text.end },
    data,
  };
}

/** One list for all links of a path: what is looked up in it is sorted out once. */
function dataOf(document: DocumentReading, path: string): readonly ReportData[] {
  const byPath = dataByPath(document);
  let data = byPath.get(path);
  if (data === undefined) {
    data = document.linked
      .filter(file => file.path === path || file.path === `./${path}`)
      .map(file => file.data);
    byPath.set(path, data);
  }
  return data;
}

const dataByPath: (document: DocumentReading) => Map<string, readonly ReportData[]> = once(
  ({ data, linked }) => new Map([['', [...data, ...linked.map(file => file.data)]]]),
);
