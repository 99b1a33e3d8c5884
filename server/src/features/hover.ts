import type { Finding } from '../engine/finding.ts';
import type { Figure } from '../engine/quantity/figure.ts';
import { samePeriod } from '../engine/quantity/period.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { hedgeInWords, kindInWords, periodInWords, unitSourceInWords } from './figure-words.ts';
import { figureAt, findingsAbout } from './lookup.ts';
import { readable, readableInterval, readableValue, unitName, writtenUnit } from './numbers.ts';

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
    [figure.text, `= ${withUnit(readableValue(figure), unit)}`],
    ['Could be', `${withUnit(readableInterval(figure.interval), unit)}${precision(figure)}`],
    ['Unit', figure.unit === undefined ? '' : `${unit}, ${unitSourceInWords(figure)}`],
    ['Period', periodInWords(figure)],
    ['Measure', figure.measure ?? ''],
    ['Read as', kindInWords(figure)],
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
  if (figure.hedge) return `, as it says “${hedgeInWords(figure)}”`;
  return figure.step > 0 ? `, rounded to ${readable(figure.step)}` : '';
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
