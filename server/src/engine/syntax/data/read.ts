import type { Period } from '../../quantity/period.ts';
import type { ChartSpec, Check, DataEnvironment, DataFigure, Reference, ReportData } from '../data.ts';
import type { Problem } from '../document.ts';
import { parseFormula } from '../formula/parse.ts';
import { DataContext } from './context.ts';
import { CHART_EXPECTATIONS, EXPECTATIONS } from './expectations.ts';
import { child, type DataNode, type Entry, entries, items, type ScalarNode, scalar, textOf } from './node.ts';
import { chartSchema, reportDataSchema } from './schema.ts';
import { named, readSeries, reference } from './series.ts';
import { readSilencers } from './silencers.ts';
import { unitHint } from './unit-hint.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';
import { type KeptEntries, parseEntries } from './yaml-pieces.ts';

/**
 * Reads report data from `text`, which stands at `offset` of its file. Never fails: every problem is told at the exact
 * scalar, and what is right is read, whatever stands beside it. All spans count from the start of the file. With the
 * data of the version before, entries that an edit left alone are not parsed again.
 */
export function readReportData(
  text: string,
  offset: number,
  environment: DataEnvironment,
  previous?: ReportData,
): ReportData {
  const { root, problems, kept } = parseEntries(text, offset, previous && entriesOf.get(previous));
  const context = new DataContext(environment);
  const seriesNodes = entries(child(root, 'series'));
  const title = textOf(child(root, 'title'));
  const currency = textOf(child(root, 'currency'));
  const asOf = readPeriod(context, child(root, 'as-of'));
  const periods = readPeriod(context, child(root, 'periods'));
  const data = {
    ...(title === undefined ? {} : { title }),
    ...(currency === undefined ? {} : { currency }),
    ...(asOf ? { asOf } : {}),
    ...(periods ? { periods } : {}),
    series: seriesNodes.map(entry => readSeries(context, entry)).filter(s => s !== undefined),
    figures: entries(child(root, 'figures')).flatMap(entry => readFigureEntry(context, entry)),
    checks: items(child(root, 'checks')).flatMap(node => readCheck(context, node)),
    charts: items(child(root, 'charts')).flatMap(readChart),
  };
  const shape = root ? validate(root, reportDataSchema(), EXPECTATIONS) : [];
  const all = inOrder([...problems, ...shape, ...context.problems]);
  const read: ReportData = {
    text,
    offset,
    kind: 'data',
    ...data,
    problems: all,
    silencers: readSilencers(text, offset),
  };
  entriesOf.set(read, kept);
  return read;
}

const entriesOf = new WeakMap<ReportData, KeptEntries>();

/** Reads a `chart` block of a report: one chart, of series that stand in the data of the report. */
export function readChartBlock(text: string, offset: number): ReportData {
  const { root, problems } = parseYaml(text, offset);
  const charts = root ? readChart(root) : [];
  const shape = root ? validate(root, chartSchema(), CHART_EXPECTATIONS) : [];
  const nothing = { series: [], figures: [], checks: [] };
  const all = inOrder([...problems, ...shape]);
  return {
    text,
    offset,
    kind: 'chart',
    ...nothing,
    charts,
    problems: all,
    silencers: readSilencers(text, offset),
  };
}

function readPeriod(context: DataContext, node: DataNode | undefined): Period | undefined {
  const text = textOf(node);
  return node && text !== undefined ? context.period(text, node.span) : undefined;
}

function readFigureEntry(context: DataContext, from: Entry): DataFigure[] {
  if (from.value.kind !== 'map') return [];
  const value = child(from.value, 'value');
  const at = readPeriod(context, child(from.value, 'at'));
  const over = readPeriod(context, child(from.value, 'over'));
  const figure =
    value && context.figure(value, unitHint(textOf(child(from.value, 'unit')), context.environment));
  const period = at ?? over;
  return [
    {
      ...named(context, from),
      ...(figure ? { figure: period ? { ...figure, period } : figure } : {}),
      ...(at ? { at } : {}),
      ...(over ? { over } : {}),
    },
  ];
}

function readCheck(context: DataContext, node: DataNode): Check[] {
  const source = scalar(node.kind === 'map' ? child(node, 'check') : node);
  if (!source || typeof source.value !== 'string') return [];
  const { formula, problem } = parseFormula(source.text);
  if (problem) {
    const span = inScalar(source, problem.span);
    context.problem('schema/invalid', span, problem.message);
  }
  const toleranceNode = child(node, 'tolerance');
  const tolerance = toleranceNode && context.figure(toleranceNode, undefined);
  const message = textOf(child(node, 'message'));
  return [
    {
      text: source.text,
      span: source.span,
      ...(formula ? { formula } : {}),
      ...(tolerance ? { tolerance } : {}),
      ...(message === undefined ? {} : { message }),
    },
  ];
}

/** A place in the text of a scalar; the whole scalar when escapes or folded lines move its characters. */
function inScalar(
  source: ScalarNode,
  span: { readonly start: number; readonly end: number },
): ScalarNode['span'] {
  if (source.span.end - source.span.start !== source.text.length) return source.span;
  const start = source.span.start + span.start;
  return { start, end: Math.max(source.span.start + span.end, start) };
}

function readChart(node: DataNode): ChartSpec[] {
  if (node.kind !== 'map') return [];
  const series = items(child(node, 'series'))
    .map(reference)
    .filter(r => r !== undefined);
  const growth = reference(child(node, 'growth'));
  const references: Reference[] = growth ? [...series, growth] : series;
  const title = textOf(child(node, 'title'));
  const type = CHART_TYPES.find(t => t === textOf(child(node, 'type')));
  const stack = STACKS.find(s => s === textOf(child(node, 'stack')));
  return [
    {
      span: node.span,
      series: series.map(r => r.id),
      references: references.sort((a, b) => a.span.start - b.span.start),
      ...(growth ? { growth: growth.id } : {}),
      ...(title === undefined ? {} : { title }),
      ...(type ? { type } : {}),
      ...(stack ? { stack } : {}),
    },
  ];
}

const CHART_TYPES = ['line', 'bar', 'area', 'combo', 'pie'] as const;
const STACKS = ['total', '100%'] as const;

/** By place; of two that say something of the very same place, the first. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const places = new Set<string>();
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const place = `${span.start}-${span.end}`;
      const first = !places.has(place);
      places.add(place);
      return first;
    });
}
