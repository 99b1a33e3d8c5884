import type { DocumentReading } from '../../reading/document-reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft } from '../rule.ts';
import { passagesOf } from './labels.ts';

const MARK = /\[\^([^\s[\]]{1,64})\](:?)/g;
const GIVEN = /^ {0,3}\[\^([^\s[\]]{1,64})\]:/gm;

/** Footnote marks without their note: [^3] and no line that begins with [^3]:. */
export function danglingFootnotes(document: DocumentReading): Draft[] {
  const given = new Set(matchesIn(document.text, GIVEN).map(found => found[1]));
  // A text pasted without its notes has none at all: then they stand elsewhere
  if (given.size === 0) return [];
  return passagesOf(document).flatMap(({ block, start: from }) =>
    matchesIn(block.text, MARK).flatMap((found): Draft[] => {
      const [mark, name = '', colon] = found;
      const isMark = block.masked.some(m => m.start === found.index && m.end >= found.index + mark.length);
      if (colon === ':' || given.has(name) || !isMark) return [];
      const start = from + found.index;
      return [
        {
          span: { start, end: start + mark.length },
          message: `There is no note ${mark}`,
          related: [],
          fixes: [],
        },
      ];
    }),
  );
}
