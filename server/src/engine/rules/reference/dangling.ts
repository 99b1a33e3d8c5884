import type { DocumentReading } from '../../reading/document-reading.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';
import { danglingFootnotes } from './footnotes.ts';
import { type Label, labelsOf, placeOf } from './labels.ts';
import { danglingSections } from './sections.ts';

export const dangling: Rule = {
  id: 'reference/dangling',
  severity: 'warning',
  summary: 'The text speaks of a table, figure, section or footnote that is not there.',
  scope: 'document',
  check: document => [
    ...danglingLabels(document),
    ...danglingSections(document),
    ...danglingFootnotes(document),
  ],
};

/** With fewer captions than this a report hardly numbers its tables, or is an excerpt. */
const ENOUGH = 2;

function danglingLabels(document: DocumentReading): Draft[] {
  const { given, cited } = labelsOf(document);
  const series = grouped(given, seriesOf);
  const known = new Set(given.map(label => `${label.kind} ${label.key}`));
  return cited.flatMap((label): Draft[] => {
    const same = series.get(seriesOf(label)) ?? [];
    if (same.length < ENOUGH || known.has(`${label.kind} ${label.key}`) || !beginsAtOne(same)) return [];
    const keys = same.map(g => g.key);
    return [
      {
        span: placeOf(label, label.span),
        message: `There is no ${label.text}: ${keys.length} are numbered, ${keys.slice(0, MOST_NAMES).join(', ')}${keys.length > MOST_NAMES ? ', …' : ''}`,
        related: [],
        fixes: nearest(label, same, cited),
      },
    ];
  });
}

const MOST_NAMES = 8;

/** "2.1" is a number among "1.1, 1.2, 2.1"; "A3" none among "1, 2, 3". */
function seriesOf({ kind, key }: Label): string {
  return `${kind} ${key.replace(/\d+/g, '0').replace(/^[A-Z]/, 'A')}`;
}

/** An excerpt that begins with Table 5 says nothing of those before it. */
function beginsAtOne(labels: readonly Label[]): boolean {
  return labels.some(l => /(?:^|\D)1$/.test(l.key) && /^[A-Z]?1/.test(l.key));
}

/** The one caption that nothing speaks of, when there is only one. */
function nearest(label: Label, given: readonly Label[], cited: readonly Label[]): DraftFix[] {
  const left = given.filter(g => !cited.some(c => c.kind === g.kind && c.key === g.key));
  const [only] = left;
  if (only === undefined || left.length > 1) return [];
  return [
    {
      title: `Change ${label.text} to ${label.text.slice(0, -label.key.length)}${only.key}`,
      kind: 'structure',
      edits: [{ span: placeOf(label, label.number), newText: only.key }],
    },
  ];
}
