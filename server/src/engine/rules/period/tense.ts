import { DONE, LOOKS_BACK, NOT_TOLD, TO_COME } from '../../lexicon/tenses.ts';
import { formatPeriod, type Period } from '../../quantity/period.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { shift } from '../../text/span.ts';
import { reportDate } from '../document/report-date.ts';
import type { Draft, Rule } from '../rule.ts';

/** Against the date of the report: what is told as done must be over, what is told as to come must not be. */
export const tense: Rule = {
  id: 'period/tense',
  severity: 'warning',
  summary: 'A year to come is told as done, or a year long over as a forecast.',
  scope: 'document',
  check: document => {
    const date = reportDate(document);
    if (date === undefined) return [];
    return [
      ...factsOf(document).flatMap(fact => inProse(fact, date)),
      ...document.tables.flatMap(table => inTable(document, table, date)),
    ];
  },
};

/** Figures of a year are settled within so many months of its end; until then an estimate is in order. */
const SETTLED_AFTER = 12;

function isToCome(period: Period, date: Period): boolean {
  return period.start >= date.end + (period.fiscal ? 12 : 0);
}

function isLongOver(period: Period, date: Period): boolean {
  return period.end + SETTLED_AFTER + (period.fiscal ? 12 : 0) <= date.start;
}

function inProse(fact: Fact, date: Period): Draft[] {
  const { statement: s, block } = fact;
  const sentence = block.reading.sentences[s.sentence];
  if (s.period === undefined || !s.dated || s.relative !== undefined || sentence === undefined) return [];
  const text = block.reading.text.slice(sentence.start, sentence.end);
  const near = block.reading.text.slice(
    Math.max(sentence.start, s.figure.span.start - REACH),
    s.figure.span.start,
  );
  const isDone = isToCome(s.period, date) && s.ownPeriod && DONE.test(near) && !NOT_TOLD.test(text);
  const isOpen =
    isLongOver(s.period, date) &&
    TO_COME.test(near) &&
    !LOOKS_BACK.test(text) &&
    s.base !== 'from' &&
    s.base !== 'past' &&
    isOnlyYear(fact);
  if (!isDone && !isOpen) return [];
  const how = isDone ? 'told as done' : 'told as still to come';
  return [
    {
      span: spanOf(fact),
      message: `${formatPeriod(s.period)} is ${how}; the report is of ${formatPeriod(date)}`,
      related: [],
      fixes: [],
    },
  ];
}

/** Characters before a figure in which its verb stands. */
const REACH = 40;

/** No later year stands before the figure: in 2021—2030年预计 the forecast is of 2030. */
function isOnlyYear({ statement: s, block }: Fact): boolean {
  const tokens = block.reading.sentences[s.sentence]?.tokens ?? [];
  return !tokens.some(
    t =>
      t.type === 'period' &&
      t.period !== undefined &&
      t.start < s.figure.span.start &&
      (t.isSpan || t.period.end > (s.period?.end ?? 0)),
  );
}

/** A column 2022E in a report of 2026. Where the outcome stands beside it, the estimate is kept on purpose. */
function inTable(document: DocumentReading, table: PlacedTable, date: Period): Draft[] {
  const lines = [...table.model.columns, ...table.model.rows];
  const outcomes = new Set(lines.flatMap(l => (l.period?.forecast === true ? [] : [l.period?.end])));
  return lines.flatMap((line): Draft[] => {
    const { period } = line;
    if (period === undefined) return [];
    const span = shift(line.span, table.start);
    const isOpen = period.forecast === true && isLongOver(period, date) && !outcomes.has(period.end);
    const isDone = isToCome(period, date) && ACTUAL.test(document.text.slice(span.start, span.end).trim());
    if (!isOpen && !isDone) return [];
    const how = isDone ? 'marked as actual' : 'marked as a forecast';
    return [
      {
        span,
        message: `${formatPeriod(period)} is ${how}; the report is of ${formatPeriod(date)}`,
        related: [],
        fixes: [],
      },
    ];
  });
}

const ACTUAL = /\d{4}\s?A$/;
