import { comparable, inBase, likelyInBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { inFile } from '../../reading/in-file.ts';
import { core } from '../../reading/statements/measure.ts';
import type { Series } from '../../syntax/data.ts';
import { countAtHead } from '../../text/ordered.ts';
import type { Span } from '../../text/span.ts';
import { bindingsOf } from '../data/bindings.ts';
import { nameOf, type Valued, valued } from '../data/lookup.ts';
import { asWritten } from '../data/write.ts';
import { nameMatches } from '../document/names.ts';
import type { Draft, Rule } from '../rule.ts';

/** [DUP] between a chart's data and the prose around it. What alt texts and captions say is prose, and of conflict/same-fact. */
export const chart: Rule = {
  id: 'conflict/chart',
  severity: 'warning',
  summary: 'A figure of the text differs from the value that a chart of the report draws for it.',
  scope: 'document',
  check: document => {
    const drawn = drawnSeries(document);
    return drawn.length === 0 ? [] : facts(document).flatMap(fact => check(fact, drawn));
  },
};

interface Drawn {
  readonly series: Series;
  /** Places in other files cannot be shown beside a finding of this one. */
  readonly place: 'here' | 'elsewhere';
}

/** The series that a chart of the report or of its data files names. */
function drawnSeries(document: DocumentReading): Drawn[] {
  const files = [
    ...document.data.map(data => ({ data, place: 'here' as const })),
    ...document.linked.map(({ data }) => ({ data, place: 'elsewhere' as const })),
  ];
  const names = new Set(files.flatMap(({ data }) => data.charts.flatMap(c => c.series)));
  return files.flatMap(({ data, place }) =>
    data.series.filter(s => names.has(s.id) && s.title !== undefined).map(series => ({ series, place })),
  );
}

/** Levels with a year of their own that no link binds: those are of conflict/binding-stale. */
function facts(document: DocumentReading): Fact[] {
  const isBound = coveredBy(bindingsOf(document).map(b => b.textSpan));
  return factsOf(document).filter(fact => {
    const { statement: s } = fact;
    return (
      (s.role === 'level' || s.role === 'share') &&
      s.dated &&
      s.period !== undefined &&
      s.relative === undefined &&
      s.depth === 0 &&
      s.figure.range === undefined &&
      !s.scope.has('source') &&
      !s.scope.has('condition') &&
      !isBound(inFile(document, spanOf(fact)))
    );
  });
}

/** Whether one of some spans that follow each other holds a span. */
function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    const last = spans[countAtHead(spans, s => s.start <= start) - 1];
    return last !== undefined && end <= last.end;
  };
}

function check(fact: Fact, drawn: readonly Drawn[]): Draft[] {
  const named = drawn.filter(d => isOf(fact, nameOf(d.series)));
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const point = valued(only.series).find(p => isComparable(fact, p));
  const { figure } = fact.statement;
  if (point === undefined || meets(inBase(point.figure), likelyInBase(figure))) return [];
  const unit = only.series.unitText === undefined ? {} : { unitText: only.series.unitText };
  const written = asWritten({ figure: point.figure, ...unit });
  return [
    {
      span: spanOf(fact),
      message: `Stated ${figure.text}; the chart draws ${written} for ${nameOf(only.series)}`,
      related: only.place === 'here' ? [{ span: point.figure.span, message: written }] : [],
      fixes: [],
    },
  ];
}

function isComparable({ statement: s }: Fact, point: Valued): boolean {
  return s.period !== undefined && samePeriod(s.period, point.period) && comparable(s.figure, point.figure);
}

/** The words of the fact are the title's and no more: one further word may be another scope. */
function isOf(fact: Fact, title: string): boolean {
  if (!nameMatches(title, fact)) return false;
  const words = core(fact.measure);
  const left = words.filter(w => !title.toLowerCase().includes(w.toLowerCase()));
  return left.every(w => w.charCodeAt(0) < 0x3400)
    ? left.length === 0
    : left.join('').replace(title, '') === '';
}
