import { TERM_PAIRS } from '../../lexicon/notation.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import type { Draft, Rule } from '../rule.ts';

/** One name for one scale throughout a report. */
export const termMix: Rule = {
  id: 'style/term-mix',
  severity: 'hint',
  summary: 'The prose of a report writes one scale in two ways (bn and billion, 萬億 and 兆).',
  scope: 'document',
  check: document => {
    const words = scaleWords(document);
    return ofEach(TERM_PAIRS, pair =>
      check(pair.map(term => ({ ...term, places: words.filter(w => term.in.test(w.text)) }))),
    );
  },
};

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** What stands between the digits and the unit of each amount of money. */
function scaleWords(document: DocumentReading): Word[] {
  return ofEach(document.prose, ({ reading, start }) =>
    ofEach(reading.statements, ({ figure }) => {
      // £14m beside 184 million shares is a style of its own
      if (!figure.unit?.dimension.startsWith('money:') || figure.scale === 1 || figure.range !== undefined)
        return [];
      const from = figure.digits.end;
      return [
        {
          text: reading.text.slice(from, figure.span.end),
          span: { start: from + start, end: figure.span.end + start },
        },
      ];
    }),
  );
}

interface Term {
  readonly name: string;
  readonly in: RegExp;
  readonly places: readonly Word[];
}

/** One finding, at the first place of the rarer name. */
function check(terms: readonly Term[]): Draft[] {
  const [rare, common] = terms.toSorted((a, b) => a.places.length - b.places.length);
  const first = rare?.places[0];
  if (rare === undefined || common === undefined || first === undefined) return [];
  const [rareName, commonName] = [rare.name.trim(), common.name.trim()];
  const other = common.places[0];
  return [
    {
      span: first.span,
      message: `“${rareName}” ${times(rare)}, “${commonName}” ${times(common)} in this report`,
      related: [
        ...rare.places.slice(1, 12).map(w => ({ span: w.span, message: rareName })),
        ...(other === undefined ? [] : [{ span: other.span, message: commonName }]),
      ],
      fixes: [
        {
          title: `Write ${commonName} throughout`,
          kind: 'notation',
          preferred: true,
          edits: rare.places.map(w => {
            const length = rare.in.exec(w.text)?.[0].length ?? 0;
            return { span: { start: w.span.start, end: w.span.start + length }, newText: common.name };
          }),
        },
      ],
    },
  ];
}

function times({ places }: Term): string {
  return places.length === 1 ? 'once' : `${places.length} times`;
}
