import type { Finding } from '../engine/finding.ts';
import type { Figure, UnitSource } from '../engine/quantity/figure.ts';
import { formatPeriod, samePeriod } from '../engine/quantity/period.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { figureAt, findingsAbout } from './lookup.ts';
import { readable, readableInterval, unitName, writtenUnit } from './numbers.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

const MOST_PLACES = 5;

/**
 * What the figure under an offset is taken to be, and what it is checked against. Findings that stand at the figure
 * itself are left to the editor, which shows them beside this.
 */
export function hoverAt(snapshot: Snapshot, offset: number): Hover | undefined {
  const figure = figureAt(snapshot, offset);
  if (!figure) return undefined;
  const parts = [
    facts(figure),
    list('Disagrees', findingsAbout(snapshot, figure.span).map(says)),
    list('Also said', sameFact(snapshot, figure)),
  ];
  return { span: figure.span, markdown: parts.filter(part => part !== '').join('\n\n') };
}

function facts(figure: Figure): string {
  const unit = writtenUnit(unitName(figure));
  const rows: readonly (readonly [string, string])[] = [
    [figure.text, `= ${withUnit(readable(figure.value), unit)}`],
    ['Could be', `${withUnit(readableInterval(figure.interval), unit)}${precision(figure)}`],
    ['Unit', UNIT_SOURCES[figure.unitSource] === '' ? '' : `${unit}${UNIT_SOURCES[figure.unitSource]}`],
    ['Period', figure.period ? period(figure) : ''],
    ['Measure', figure.measure ?? ''],
    ['Read as', figure.role && figure.role !== 'unknown' ? ROLES[figure.role] : ''],
  ];
  const [head, ...lines] = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `| ${cell(name)} | ${cell(value)} |`);
  return [head, '|:--|:--|', ...lines].join('\n');
}

function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function precision(figure: Figure): string {
  if (figure.hedge) return `, as it says “${HEDGES[figure.hedge]}”`;
  return figure.step > 0 ? `, rounded to ${readable(figure.step)}` : '';
}

function period(figure: Figure): string {
  if (!figure.period) return '';
  const name = formatPeriod(figure.period);
  const marks = [figure.period.instant ? 'at its end' : '', figure.period.forecast ? 'forecast' : ''];
  return [name, ...marks.filter(mark => mark !== '')].join(', ');
}

function says(finding: Finding): string {
  return `${plain(finding.message)} \`${finding.rule}\``;
}

/** Other figures with the same measure, period and kind of unit: what this one has to agree with. */
function sameFact(snapshot: Snapshot, figure: Figure): readonly string[] {
  const { measure, period } = figure;
  if (measure === undefined || measure === '' || !period) return [];
  const others = snapshot.figures.filter(
    other =>
      other !== figure &&
      other.measure === measure &&
      other.kind === figure.kind &&
      other.unit?.dimension === figure.unit?.dimension &&
      other.period !== undefined &&
      samePeriod(other.period, period),
  );
  return others
    .slice(0, MOST_PLACES)
    .map(other => `line ${snapshot.lines.position(other.span.start).line + 1}: ${plain(other.text)}`);
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${title}:`, ...items.map(item => `- ${item}`)].join('\n');
}

function cell(text: string): string {
  return plain(text).replace(/\n/g, ' ');
}

/** Text of the report must not become markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&');
}

const UNIT_SOURCES: Readonly<Record<UnitSource, string>> = {
  beside: '',
  symbol: '',
  shared: ', shared with its neighbours',
  subject: ', from the words before it',
  cell: '',
  row: ', from the head of the row',
  column: ', from the head of the column',
  caption: ', from the caption',
  context: ', from a note that holds here',
  data: ', from the data',
  none: '',
};

const HEDGES: Readonly<Record<NonNullable<Figure['hedge']>, string>> = {
  about: 'about',
  nearly: 'nearly',
  below: 'below',
  over: 'over',
  odd: 'odd',
  atLeast: 'at least',
  atMost: 'at most',
  vague: 'some',
};

const ROLES: Readonly<Record<Exclude<NonNullable<Figure['role']>, 'unknown'>, string>> = {
  level: 'a level',
  growth: 'growth on the period before',
  compound: 'compound growth a year',
  change: 'a change',
  share: 'a share',
  multiple: 'a multiple',
  total: 'a total',
};
