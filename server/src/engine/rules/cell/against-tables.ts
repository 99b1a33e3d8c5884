import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { tablesNear } from '../document/tie.ts';
import type { Draft } from '../rule.ts';

/** Holds each figure of the text that is a claim against the tables near it: what the first of them tells that contradicts it. */
export function againstTables(
  isClaim: (fact: Fact) => boolean,
  against: (table: PlacedTable, fact: Fact) => readonly Draft[],
): (document: DocumentReading) => Draft[] {
  return document => {
    if (document.tables.length === 0) return [];
    return ofEach(factsOf(document), fact =>
      isClaim(fact) ? ofEach(tablesNear(document, fact), table => against(table, fact)).slice(0, 1) : [],
    );
  };
}
