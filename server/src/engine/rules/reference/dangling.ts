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
  places: 'written',
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
  const known = new Set(given.map(nameOf));
  const missing = cited.filter(label => !known.has(nameOf(label)));
  if (missing.length === 0) return [];
  const spokenOf = new Set(cited.map(nameOf));
  const left = grouped(
    given.filter(label => !spokenOf.has(nameOf(label))),
    seriesOf,
  );
  const series = new Map(
    [...grouped(given, seriesOf)].map(([name, labels]) => [name, numberedText(labels)] as const),
  );
  return missing.flatMap((label): Draft[] => {
    const name = seriesOf(label);
    const numbered = series.get(name);
    if (numbered === undefined) return [];
    return [
      {
        span: placeOf(label, label.span),
        message: `There is no ${label.text}: ${numbered}`,
        related: [],
        fixes: nearest(label, left.get(name) ?? []),
      },
    ];
  });
}

/** What there is of a series; undefined where it is too little to say what is missing. */
function numberedText(labels: readonly Label[]): string | undefined {
  if (labels.length < ENOUGH || !beginsAtOne(labels)) return undefined;
  const keys = labels.slice(0, MOST_NAMES).map(label => label.key);
  return `${labels.length} are numbered, ${keys.join(', ')}${labels.length > MOST_NAMES ? ', …' : ''}`;
}

const MOST_NAMES = 8;

function nameOf({ kind, key }: Label): string {
  return `${kind} ${key}`;
}

/** "2.1" is a number among "1.1, 1.2, 2.1"; "A3" none among "1, 2, 3". */
function seriesOf({ kind, key }: Label): string {
  return `${kind} ${key.replace(/\d+/g, '0').replace(/^[A-Z]/, 'A')}`;
}

/** An excerpt that begins with Table 5 says nothing of those before it. */
function beginsAtOne(labels: readonly Label[]): boolean {
  return labels.some(l => /(?:^|\D)1$/.test(l.key) && /^[A-Z]?1/.test(l.key));
}

/** The one caption that nothing speaks of, when there is only one. */
function nearest(label: Label, left: readonly Label[]): DraftFix[] {
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
