import type { Figure } from '../../quantity/figure.ts';
import type { Period } from '../../quantity/period.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { shiftFigure } from '../../reading/figure-text.ts';
import { wordsBetween } from '../../reading/statements/measure.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { cellsOf } from './tie.ts';

/** A value that a report gives for a measure and a period, in its prose or in a cell. */
export interface Told {
  /** Equal for what is said of one measure and period, whatever the year of the report. */
  readonly key: string;
  /** What it is a figure of, as a person would say it. */
  readonly name: string;
  readonly period: Period;
  /** Where it stands in the whole text. */
  readonly figure: Figure;
  /** What it stands in: a table, or a block of prose. */
  readonly place: object;
  /** What is said beside it: the sentence, or the table's title, notes and heads. */
  readonly beside: string;
}

/** What the report tells of past periods with all keys given: no forecasts, no targets, no figures of others. */
export function toldIn(document: DocumentReading): readonly Told[] {
  return [...document.tables.flatMap(inTable), ...factsOf(document).flatMap(inProse)];
}

function inTable(table: PlacedTable): Told[] {
  const { time, caption, surroundings } = table.model;
  if (time === undefined) return [];
  return cellsOf(table).flatMap((cell: TableFact): Told[] => {
    const name = time === 'columns' ? cell.rowName : cell.columnName;
    const { period, figure } = cell;
    if (period === undefined || period.forecast) return [];
    const words = [name, caption].flatMap(text => wordsBetween(text, [], 0, text.length));
    if (wordsBetween(name, [], 0, name.length).length === 0) return [];
    return [
      {
        key: keyOf(cell.role, figure, period, words),
        name,
        period,
        figure: shiftFigure(figure, table.start),
        place: table,
        beside: [caption, surroundings, cell.rowName, cell.columnName].join('\n'),
      },
    ];
  });
}

function inProse(fact: Fact): Told[] {
  const { statement: s, block, measure } = fact;
  const { figure, period } = s;
  if (period === undefined || period.forecast || !s.ownPeriod || s.relative !== undefined) return [];
  if (s.depth > 0 || figure.range !== undefined || figure.hedge !== undefined) return [];
  if (s.role !== 'level' && s.role !== 'share' && s.role !== 'growth') return [];
  if (s.base === 'from' || s.base === 'past' || measure.core.length === 0) return [];
  if (s.scope.has('source') || s.scope.has('condition') || s.scope.has('negation')) return [];
  const sentence = block.reading.sentences[s.sentence];
  return [
    {
      key: keyOf(`${s.role} ${s.basis} ${s.direction}`, figure, period, measure.words),
      name: measure.head,
      period,
      figure: shiftFigure(figure, fact.start),
      place: block,
      beside: block.reading.text.slice(sentence?.start, sentence?.end),
    },
  ];
}

function keyOf(
  role: string,
  { kind, unit }: Figure,
  { start, end }: Period,
  words: readonly string[],
): string {
  return `${role}|${kind}|${unit?.dimension ?? ''}|${start}–${end}|${[...words].sort().join(' ')}`;
}
