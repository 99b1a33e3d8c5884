import { months } from '../../quantity/period.ts';
import type { TableLine, TableModel } from '../table-model.ts';

/** Lines of one measure that follow each other in time. */
export interface SeriesLines {
  readonly lines: readonly TableLine[];
  /** Where each stands, counted in periods of the series. */
  readonly at: readonly number[];
}

/** The runs of periods along the heads of a table, one for each measure, in the order in which they stand. */
export function seriesIn(table: TableModel): SeriesLines[] {
  return [...grouped(table.columns.slice(1)), ...grouped(table.rows)].flatMap(series);
}

/** "2022年GDP" and "2023年GDP" are one series, "2023 (restated)" is none with "2023". */
function grouped(lines: readonly TableLine[]): TableLine[][] {
  const groups = new Map<string, TableLine[]>();
  for (const line of lines) {
    if (line.period === undefined || line.role !== 'value') continue;
    const key = `${line.name.replace(PERIOD_MARKS, '')}:${months(line.period)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

/** What tells one period of a series from the next in their heads. */
const PERIOD_MARKS =
  /\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*|[\d年EFA\s./-]+|[第首一二三四五六七八九十]+(?=[季月])|[上下](?=半年)/gu;

/** Blocks of a panel ("2022, 2023" for each region) start anew and are taken one by one. */
function series(lines: readonly TableLine[]): SeriesLines[] {
  const first = lines[0]?.period;
  if (first === undefined || lines.length < 3) return [];
  const length = first.instant ? 12 : months(first);
  const at = lines.map(line => ((line.period?.end ?? 0) - first.end) / length);
  if (!at.every(Number.isInteger)) return [];
  const distinct = new Set(at).size;
  if (distinct < at.length - 1) return [];
  return [{ lines, at }];
}
