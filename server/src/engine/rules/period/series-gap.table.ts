import { formatPeriod } from '../../quantity/period.ts';
import { captionYears } from '../../reading/table/caption.ts';
import { type SeriesLines, seriesIn } from '../../reading/table/time.ts';
import { tagsOf } from '../../reading/table/words.ts';
import type { TableLine, TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';

/** Without a caption that promises the years, so many have to follow each other before one is missed. */
const ENOUGH = 4;

/** Years, quarters or months of a table that are missing, said twice or out of order. */
export const seriesGapInTable: Rule = {
  id: 'period/series-gap',
  severity: 'warning',
  summary: 'A series leaves out, repeats or misplaces a period.',
  scope: 'table',
  check(table) {
    if (tagsOf(`${table.caption} ${table.surroundings}`).has('selected')) return [];
    return seriesIn(table).flatMap(series => gapsOf(table, series));
  },
};

function gapsOf(table: TableModel, { lines, at }: SeriesLines): Draft[] {
  const repeated = repetition(lines, at);
  if (repeated !== undefined) return [repeated];
  const up = at.every((x, i) => i === 0 || x > (at[i - 1] ?? 0));
  const down = at.every((x, i) => i === 0 || x < (at[i - 1] ?? 0));
  if (!up && !down) return disorder(lines, at);
  const [ordered, places] = up ? [lines, at] : [[...lines].reverse(), [...at].reverse()];
  return shifted(table, ordered) ?? promised(table, ordered) ?? missing(ordered, places);
}

function repetition(lines: readonly TableLine[], at: readonly number[]): Draft | undefined {
  if (at.length < ENOUGH || new Set(at).size !== at.length - 1) return undefined;
  const second = at.findIndex((x, i) => at.indexOf(x) < i);
  const line = lines[second];
  const first = lines[at.indexOf(at[second] ?? 0)];
  if (line === undefined || first === undefined) return undefined;
  // 2023E beside 2023: what was expected and what came
  if (line.period?.forecast !== first.period?.forecast) return undefined;
  return {
    span: line.span,
    message: `${nameOf(line)} stands twice in this series`,
    related: [{ span: first.span, message: nameOf(first) }],
    fixes: [],
  };
}

/** Two neighbours swapped; any other order (by size, by group) may be meant. */
function disorder(lines: readonly TableLine[], at: readonly number[]): Draft[] {
  if (at.length < ENOUGH) return [];
  for (let i = 0; i + 1 < at.length; i++) {
    const swapped = [...at];
    [swapped[i], swapped[i + 1]] = [at[i + 1] ?? 0, at[i] ?? 0];
    const up = swapped.every((x, j) => j === 0 || x > (swapped[j - 1] ?? 0));
    const down = swapped.every((x, j) => j === 0 || x < (swapped[j - 1] ?? 0));
    const [first, second] = [lines[i], lines[i + 1]];
    if ((up || down) && first !== undefined && second !== undefined) {
      return [
        {
          span: second.span,
          message: `${nameOf(second)} stands after ${nameOf(first)}: the series runs ${lines.map(nameOf).join(', ')}`,
          related: [{ span: first.span, message: nameOf(first) }],
          fixes: [],
        },
      ];
    }
  }
  return [];
}

/** What the caption's own span of years asks for; undefined when it asks for nothing. */
function promised(table: TableModel, lines: readonly TableLine[]): Draft[] | undefined {
  const span = captionYears(table.caption);
  const first = yearOfLine(lines[0]);
  const last = yearOfLine(lines.at(-1));
  if (span === undefined || first === undefined || last === undefined || lines.length < 3) return undefined;
  const present = new Set(lines.map(yearOfLine));
  const from = Math.min(span.from, first);
  const absent: number[] = [];
  for (let y = from; y <= Math.max(span.to, last); y++) if (!present.has(y)) absent.push(y);
  const [gap] = absent;
  if (gap === undefined) return [];
  const consecutive = last - first + 1 === lines.length;
  const ends = consecutive && first === span.from && last === span.to - 1;
  const inner = first === span.from && last === span.to && absent.length <= Math.max(1, lines.length / 3);
  if (!ends && !inner) return undefined;
  const line = lines.find(other => (yearOfLine(other) ?? 0) > gap) ?? lines.at(-1);
  if (line === undefined) return undefined;
  const count = span.to - span.from + 1;
  return [
    {
      span: line.span,
      message: `The caption says ${span.from}–${span.to}, which is ${count} years; the table has ${lines.length}, without ${absent.join(', ')}`,
      related: table.captionSpan === undefined ? [] : [{ span: table.captionSpan, message: 'caption' }],
      fixes: [],
    },
  ];
}

/** As many years as the caption says, and not those: 2020–2024 over the lines 2019 to 2023. */
function shifted(table: TableModel, lines: readonly TableLine[]): Draft[] | undefined {
  const span = captionYears(table.caption);
  const [first, last] = [yearOfLine(lines[0]), yearOfLine(lines.at(-1))];
  if (span === undefined || first === undefined || last === undefined || lines.length < 3) return undefined;
  const isRun = last - first + 1 === lines.length && span.to - span.from === last - first;
  if (!isRun || first === span.from || Math.abs(first - span.from) >= lines.length) return undefined;
  const line = lines[0] as TableLine;
  return [
    {
      span: table.captionSpan ?? line.span,
      message: `The caption says ${span.from}–${span.to}; the table has ${first}–${last}`,
      related: [line, lines.at(-1) as TableLine].map(l => ({ span: l.span, message: nameOf(l) })),
      fixes: [],
    },
  ];
}

/** One period left out of an otherwise unbroken run. A first step that is longer is a base year, a last one a far forecast. */
function missing(lines: readonly TableLine[], at: readonly number[]): Draft[] {
  const steps = at.slice(1).map((x, i) => x - (at[i] ?? 0));
  const wide = steps.findIndex(step => step !== 1);
  const regular = steps.filter(step => step === 1).length === steps.length - 1;
  if (at.length < ENOUGH || wide <= 0 || !regular || steps[wide] !== 2) return [];
  const [before, after] = [lines[wide], lines[wide + 1]];
  if (before === undefined || after === undefined) return [];
  const isLast = wide === steps.length - 1;
  // Forecasts are given for the years that matter: 2025E, 2027E, 2030E.
  if (isLast && (wide < 3 || after.period?.forecast === true)) return [];
  return [
    {
      span: after.span,
      message: `${skipped(before)} is missing: the series goes from ${nameOf(before)} to ${nameOf(after)}`,
      related: [{ span: before.span, message: nameOf(before) }],
      fixes: [],
    },
  ];
}

function skipped({ period }: TableLine): string {
  if (period === undefined) return 'A period';
  const length = period.instant ? 12 : period.end - period.start;
  const next = { start: period.start + length, end: period.end + length };
  return next.start < 24 ? 'A period' : formatPeriod(next);
}

function yearOfLine(line: TableLine | undefined): number | undefined {
  const { period } = line ?? {};
  return period === undefined ? undefined : Math.floor((period.end - 1) / 12);
}

function nameOf(line: TableLine): string {
  const { period } = line;
  return period !== undefined && period.start >= 24 && !period.instant ? formatPeriod(period) : line.name;
}
