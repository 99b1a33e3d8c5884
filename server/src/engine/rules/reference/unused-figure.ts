import { NEAREST_SPOKEN_OF } from '../../lexicon/references.ts';
import { exactly } from '../../quantity/interval.ts';
import { meetingAny } from '../../quantity/meeting.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { namesIn } from '../../syntax/formula/formula.ts';
import { bindingsOf } from '../data/bindings.ts';
import { nameOf } from '../data/lookup.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Label, labelsOf, type Passage, passagesOf, placeOf } from './labels.ts';

export const unusedFigure: Rule = {
  id: 'reference/unused-figure',
  severity: 'hint',
  summary: 'A numbered table or figure, or a figure of the data, is never spoken of.',
  scope: 'document',
  places: 'written',
  check: document => [...unusedLabels(document), ...unusedData(document)],
};

/** A report that speaks of so many of its tables, and of all but a few, means to speak of each. */
const ENOUGH = 3;

function unusedLabels(document: DocumentReading): Draft[] {
  const { given, cited } = labelsOf(document);
  const named = new Set(cited.map(label => `${label.kind} ${label.key}`));
  return [...grouped(given, label => label.kind).values()].flatMap(labels => {
    const unused = labels.filter(label => !named.has(`${label.kind} ${label.key}`));
    const used = labels.length - unused.length;
    if (used < ENOUGH || unused.length * 2 > used) return [];
    if (unused.length === 0) return [];
    const spoken = passagesOf(document).filter(({ block }) => NEAREST_SPOKEN_OF.test(block.text));
    const isNear = nearAny(spoken);
    return unused
      .filter(label => !isNear(label))
      .map(
        (label): Draft => ({
          span: placeOf(label, label.span),
          message: `Nothing speaks of ${label.text}`,
          related: [],
          fixes: [],
        }),
      );
  });
}

/** How far around a caption 上表 may stand. */
const NEARBY = 1500;

function nearAny(passages: readonly Passage[]): (label: Label) => boolean {
  const near = meetingAny(
    passages.map(({ start }) => ({ low: start - NEARBY + 1, high: start + NEARBY - 1 })),
  );
  return ({ start }) => near(exactly(start));
}

/** Entries of the report's own data that no link, check or chart names, where others are linked. */
function unusedData(document: DocumentReading): Draft[] {
  const links = bindingsOf(document).map(b => b.id);
  if (new Set(links).size < ENOUGH) return [];
  const all = [...document.data, ...document.linked.map(file => file.data)];
  const named = new Set([
    ...links,
    ...all.flatMap(data => [
      ...data.series.flatMap(s => (s.partOf ? [s.partOf.id, s.id] : [])),
      ...data.charts.flatMap(chart => chart.references.map(r => r.id)),
      ...data.checks.flatMap(({ formula: f }) =>
        f ? [...namesIn(f.left), ...namesIn(f.right)].map(name => name.id) : [],
      ),
    ]),
  ]);
  return document.data.flatMap(data =>
    [...data.series, ...data.figures]
      .filter(entry => !named.has(entry.id))
      .map(
        (entry): Draft => ({
          span: entry.idSpan,
          message: `Nothing speaks of ${nameOf(entry)}`,
          related: [],
          fixes: [],
        }),
      ),
  );
}
