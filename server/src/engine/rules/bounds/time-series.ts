import { comparable, inBase } from '../../quantity/compare.ts';
import { type Interval, scale } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import { boardsOf } from '../document/board.ts';
import { type Line, linesOf } from '../document/lines.ts';
import { pointsListed, timeLabelsIn } from './time-labels.ts';

/** A value of a point in time. */
export interface Point {
  readonly at: number;
  readonly value: Interval;
  readonly text: string;
  readonly span: Span;
}

/** The values of one thing at three or more points in time, in a sentence, a list or a line of a table. */
export interface Series {
  readonly kind: string;
  readonly points: readonly Point[];
  /** What is said of it: the sentence, or the heads of the table. */
  readonly words: string;
  /** The sentences in which it stands. */
  readonly lines: readonly Line[];
  readonly table?: PlacedTable;
}

const FEWEST = 3;

export const seriesIn: (document: DocumentReading) => readonly Series[] = once(document => {
  const lines = linesOf(document);
  return [...ofEach(lines, inLine), ...inItems(lines), ...document.tables.flatMap(inTable)];
});

function isValue({ statement: s }: Fact): boolean {
  const isLevel = s.role === 'level' || s.role === 'share';
  return isLevel && s.depth === 0 && s.figure.range === undefined && s.figure.hedge === undefined;
}

function inLine(line: Line): Series[] {
  const values = line.facts.filter(isValue);
  const [first] = values;
  if (first === undefined || values.length < FEWEST) return [];
  const alike = values.filter(f => isLike(f, first));
  if (alike.length < FEWEST) return [];
  const found = listedIn(line, alike) ?? labelledIn(line, alike);
  return found === undefined ? [] : [{ ...found, words: line.text, lines: [line] }];
}

/** "412 million cubic metres in April, 388 in May": what the first shows is that of all. */
function isLike({ statement: { figure } }: Fact, { statement: { figure: first } }: Fact): boolean {
  return (
    comparable(figure, first) ||
    (figure.unit === undefined && figure.scale === 1 && figure.kind === first.kind)
  );
}

/** "between January and June ran to 61 mm, 18 mm, 44 mm …": nothing but commas between the values. */
function listedIn(line: Line, values: readonly Fact[]): Pick<Series, 'kind' | 'points'> | undefined {
  const { text } = line.block.reading;
  const isList = values.every((f, i) => {
    const last = values[i - 1];
    return (
      last === undefined ||
      /^(?: [a-z]{1,4})?(?:、|，|, ?| ?and |, and |和|与|與|及|以及)$/u.test(
        text.slice(last.statement.figure.span.end, f.statement.figure.span.start),
      )
    );
  });
  if (!isList) return undefined;
  const listed = pointsListed(line.text, values.length);
  if (listed === undefined) return undefined;
  return {
    kind: listed.kind,
    points: values.map((f, i) => pointOf(f, listed.at[i] as number, values)),
  };
}

/** "41, 48, 39 and 52 million": a unit and scale that one end of a list shows are those of all. */
function pointOf(fact: Fact, at: number, values: readonly Fact[]): Point {
  const { figure } = fact.statement;
  const own = inBase(figure);
  const ends = [values[0], values.at(-1)].flatMap(f => f?.statement.figure ?? []);
  const shown = ends.find(f => f.scale > 1) ?? ends.find(f => f.unit !== undefined);
  const isShort = figure.scale === 1 && (figure.unit === undefined || figure.unit.id === shown?.unit?.id);
  const factor = figure.unit === undefined ? (shown?.unit?.factor ?? 1) : 1;
  const value = isShort && shown !== undefined ? scale(own, shown.scale * factor) : own;
  return { at, value, text: figure.text, span: spanOf(fact) };
}

/** "3,120 in May, 4,480 in June", 5月3,120人、6月4,480人: each value with its point, all of them on one side. */
function labelledIn(line: Line, values: readonly Fact[]): Pick<Series, 'kind' | 'points'> | undefined {
  const places = values.map(f => f.statement.figure.span.start - line.start);
  const ends = [...places.slice(1), line.text.length];
  for (const [kind, labels] of timeLabelsIn(line.text)) {
    const behind = places.map((place, i) =>
      labels.filter(l => l.start > place && l.start < (ends[i] as number)),
    );
    const ahead = places.map((place, i) =>
      labels.filter(l => l.start < place && l.start > (places[i - 1] ?? -1)),
    );
    // "Summer was the quietest season: …": what stands before the first is of the whole sentence
    const isBehind = behind.every(found => found.length === 1);
    const isAhead =
      ahead.every(found => found.length === 1) &&
      !/[:;：；]/u.test(line.text.slice(ahead[0]?.[0]?.end ?? 0, places[0]));
    if (isBehind === isAhead) continue;
    const found = isBehind ? behind : ahead;
    return { kind, points: values.map((f, i) => pointOf(f, found[i]?.[0]?.at as number, values)) };
  }
  return undefined;
}

/** "- Q1: 3.12 million parcels": one value in each item of a list. */
function inItems(lines: readonly Line[]): Series[] {
  const found: Series[] = [];
  let run: { line: Line; fact: Fact; kind: string; at: number }[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length >= FEWEST)
      found.push({
        kind: first.kind,
        points: run.map(({ fact, at }, _, all) =>
          pointOf(
            fact,
            at,
            all.map(r => r.fact),
          ),
        ),
        words: run.map(({ line }) => line.text).join('\n'),
        lines: run.map(({ line }) => line),
      });
    run = [];
  };
  for (const line of lines) {
    const one = itemOf(line);
    const last = run.at(-1);
    const goesOn =
      one !== undefined &&
      (last === undefined ||
        (last.kind === one.kind &&
          last.line.at === line.at - 1 &&
          comparable(last.fact.statement.figure, one.fact.statement.figure)));
    if (!goesOn) close();
    if (one !== undefined) run.push({ line, ...one });
  }
  close();
  return found;
}

function itemOf(line: Line): { fact: Fact; kind: string; at: number } | undefined {
  if (line.block.reading.kind !== 'item') return undefined;
  const [fact] = line.facts.filter(isValue);
  if (fact === undefined) return undefined;
  const before = line.text.slice(0, fact.statement.figure.span.start - line.start);
  const labels = [...timeLabelsIn(before)].filter(([, all]) => all.length === 1);
  const [[kind, [label]] = ['', []]] = labels;
  return label === undefined || labels.length > 1 ? undefined : { fact, kind, at: label.at };
}

/** A column of a table whose rows are points in time, or a row whose columns are. */
function inTable(table: PlacedTable): Series[] {
  return (boardsOf(table) ?? []).flatMap(board => {
    const labels = board.items.map(item => {
      const all = [...timeLabelsIn(item.name)].filter(([, found]) => found.length === 1);
      const [[kind, [label]] = ['', []]] = all;
      return label === undefined || all.length > 1 ? undefined : { kind, at: label.at };
    });
    const kind = labels.find(l => l !== undefined)?.kind;
    if (kind === undefined) return [];
    return board.vectors.flatMap(vector => {
      if (vector.role === 'growth' || vector.role === 'change' || vector.role === 'compound') return [];
      const points = ofEach(vector.figures, (figure, i): Point[] => {
        const label = labels[i];
        if (figure === undefined || label?.kind !== kind || board.items[i]?.part === 'total') return [];
        const { start, end } = figure.span;
        const span = { start: start + table.start, end: end + table.start };
        return [{ at: label.at, value: inBase(figure), text: figure.text, span }];
      });
      if (points.length < FEWEST) return [];
      const words = [vector.name, table.model.caption, table.model.columns[0]?.name ?? ''].join('\n');
      return [{ kind, points, words, lines: [], table }];
    });
  });
}
