import { formatPeriod } from '../engine/quantity/period.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { ReportData } from '../engine/syntax/data.ts';
import { containsOffset, type Span } from '../engine/text/span.ts';
import { filesOf } from './names.ts';

/** Something that can be written at a place, with what it stands for. */
export interface Choice {
  readonly text: string;
  readonly kind: 'id' | 'period';
  readonly detail: string;
  readonly replaces: Span;
}

/** In `[48.5%](#alipay@2025)`: the file, and the id when the period is next. */
const LINK = /\]\(([^()\s#]*)#(?:([a-z0-9-]+)@)?$/;
/** The entry of a chart that names series, also as a list: `series: [alipay, wechat, …`. */
const IN_CHART = /\b(?:series|growth): *(?:\[[^\]]*)?$/;

/** The ids that fit where the author types: in a check, in a chart, after `part-of:`, in a link; after `@` the periods. */
export function choicesAt(snapshot: Snapshot, offset: number): readonly Choice[] {
  const { line } = snapshot.lines.position(offset);
  const before = snapshot.text.slice(snapshot.lines.lineStart(line), offset);
  const typed = /[A-Za-z0-9-]*$/.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - typed.length);
  const replaces = { start: offset - typed.length, end: offset };

  const link = LINK.exec(lead);
  if (link) {
    const [, file = '', id] = link;
    const data = filesOf(snapshot)
      .filter(one => file === '' || one.file === file)
      .flatMap(one => one.data);
    return id === undefined ? ids(data, replaces) : periods(data, id, replaces);
  }
  if (isInChart(snapshot, offset) && IN_CHART.test(lead))
    return ids(
      filesOf(snapshot).flatMap(one => one.data),
      replaces,
    );
  // Checks and parts speak of the series beside them.
  const beside = snapshot.data.filter(
    data => /\bpart-of: *$/.test(lead) || data.checks.some(check => containsOffset(check.span, offset)),
  );
  return ids(beside, replaces);
}

function isInChart(snapshot: Snapshot, offset: number): boolean {
  return snapshot.data.some(data => data.charts.some(chart => containsOffset(chart.span, offset)));
}

function ids(data: readonly ReportData[], replaces: Span): readonly Choice[] {
  return data
    .flatMap(one => [...one.series, ...one.figures])
    .map(({ id, title = '' }) => ({ text: id, kind: 'id', detail: title, replaces }));
}

/** The periods for which a series has a value, with the value. */
function periods(data: readonly ReportData[], id: string, replaces: Span): readonly Choice[] {
  const points = data.flatMap(one => one.series.find(series => series.id === id)?.points ?? []);
  return points.flatMap(({ period, figure }) =>
    figure ? { text: formatPeriod(period), kind: 'period' as const, detail: figure.text, replaces } : [],
  );
}
