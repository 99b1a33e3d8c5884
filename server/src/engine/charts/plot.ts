import type { Figure } from '../quantity/figure.ts';
import type { Span } from '../text/span.ts';
import type { ChartModel } from './model.ts';

/** Lines of figures over shared categories, from wherever they come; `arrange` makes charts of it. */
export interface Plot {
  readonly id: string;
  /** Empty where the lines have to name themselves. */
  readonly title: string;
  /** The title of the section that it stands in, for lines that have to name themselves. */
  readonly section?: string;
  readonly span: Span;
  readonly categories: readonly string[];
  readonly forecastFrom?: number;
  /** 'time' when the categories are periods, 'parts' when they are the parts of a whole. */
  readonly over: 'time' | 'parts';
  readonly lines: readonly PlotLine[];
  /** What the author asks for in a chart spec; the best fit otherwise. */
  readonly type?: ChartModel['type'];
  readonly stack?: ChartModel['stack'];
}

export interface PlotLine {
  readonly name: string;
  readonly role: 'value' | 'total' | 'share' | 'growth';
  readonly unitText: string;
  /** One per category. */
  readonly entries: readonly PlotEntry[];
}

export interface PlotEntry {
  readonly figure?: Figure;
  /** Left out when the figure stands in another file. */
  readonly span?: Span;
}

export function figuresOf(line: PlotLine): readonly Figure[] {
  return line.entries.flatMap(entry => entry.figure ?? []);
}

/** One point says nothing that the text does not. */
export function isDrawable(line: PlotLine): boolean {
  return figuresOf(line).length >= 2;
}

/** Lines with the same measure can share an axis: money with money of that currency, shares with shares, rates with rates. */
export function measureOf(line: PlotLine): string {
  if (line.role === 'growth') return 'growth';
  const [figure] = figuresOf(line);
  if (figure === undefined) return '';
  if (figure.kind === 'percent' || figure.kind === 'fraction') return 'percent';
  if (figure.kind !== 'amount') return figure.kind;
  return figure.unit ? `unit ${figure.unit.dimension}` : `written ${line.unitText}`;
}

/** How many base units one unit of the axis is: 1e8 where the figures are written in 億元. */
export function axisStep(line: PlotLine): number {
  const [figure] = figuresOf(line);
  return figure === undefined ? 1 : baseUnits(figure);
}

/** A figure in units of the axis, without the noise that dividing by a scale leaves behind. */
export function onAxis(figure: Figure, step: number): number {
  const value = figure.range ? (figure.range.low + figure.range.high) / 2 : figure.value;
  return Number(((value * (figure.unit?.factor ?? 1)) / step).toPrecision(12));
}

/** The unit as an axis shows it: as the head of the line says, as it stands around the digits (億元, $bn, %), or by its name. */
export function unitOf(line: PlotLine): string {
  if (line.unitText !== '') return line.unitText;
  for (const figure of figuresOf(line)) {
    const around = affixes(figure);
    if (around !== '') return around;
  }
  const [figure] = figuresOf(line);
  // A scale that is not written beside the figure is not in the unit's name either.
  return figure?.unit && figure.scale === 1 ? figure.unit.id.replace(/^x-|\./g, '') : '';
}

function affixes(figure: Figure): string {
  const from = figure.digits.start - figure.span.start;
  const to = figure.digits.end - figure.span.start;
  if (from < 0 || to <= from) return '';
  return `${figure.text.slice(0, from).trim()}${figure.text.slice(to).trim()}`.replace(/[()+−-]/g, '');
}

function baseUnits(figure: Figure): number {
  return figure.scale * (figure.unit?.factor ?? 1);
}
