import { closest } from '../../text/suggest.ts';
import type { GrowthEntry, Named, Point, Reference, Series } from '../data.ts';
import type { DataContext } from './context.ts';
import { pointsFromCsv } from './csv-source.ts';
import { child, type DataNode, type Entry, entries, entry, scalar, textOf } from './node.ts';
import { unitHint } from './unit-hint.ts';

const ID = /^[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*$/u;

/** What series and figures have in common: id, title, places. An id that checks cannot name is a problem. */
export function named(context: DataContext, { key, keySpan, value }: Entry): Named {
  if (!ID.test(key)) {
    const newText = key
      .trim()
      .replace(/[^\p{L}\p{N}_]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase();
    const suggestion = ID.test(newText) ? { title: `Rename to ${newText}`, newText } : undefined;
    const message = `An id is a word, or words with hyphens between${suggestion ? `, such as ${newText}` : ''}: checks and links name it`;
    context.problem('schema/invalid', keySpan, message, suggestion);
  }
  const title = textOf(child(value, 'title'));
  const span = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
  return { id: key, idSpan: keySpan, span, ...(title === undefined ? {} : { title }) };
}

export function readSeries(context: DataContext, from: Entry): Series | undefined {
  const node = from.value;
  if (node.kind !== 'map') return undefined;
  const head = named(context, from);
  const unit = scalar(child(node, 'unit'));
  const unitText = unit && readUnitName(context, unit.text, unit);
  const partOf = reference(child(node, 'part-of'));
  const hint = unitHint(unitText, context.environment);
  const source = readSource(node);
  const points = readPoints(context, child(node, 'values'), hint);
  if (points.length === 0 && source === undefined && entry(node, 'values') === undefined) {
    context.problem(
      'schema/invalid',
      head.idSpan,
      `“${head.id}” has no values: expected values, or from with a CSV file`,
    );
  }
  const basis = textOf(child(node, 'basis'));
  const decimals = scalar(child(node, 'precision'))?.value;
  return {
    ...head,
    ...(unitText === undefined || !unit ? {} : { unitText, unitSpan: unit.span }),
    ...(partOf ? { partOf } : {}),
    ...(source ? { source } : {}),
    ...(basis === 'real' || basis === 'nominal' ? { basis } : {}),
    ...(typeof decimals === 'number' ? { decimals } : {}),
    parts: scalar(child(node, 'partition'))?.value === false ? 'some' : 'all',
    coverage: scalar(child(node, 'sparse'))?.value === true ? 'some' : 'every',
    points: source ? [...points, ...pointsFromCsv(context, source, hint)] : points,
    growth: readGrowth(context, child(node, 'growth')),
  };
}

/** The shortest unit name that is sure to be a slip: between shorter ones one letter is the whole difference. */
const SHORTEST_SLIP = 3;

/**
 * The text of a unit. What nobody knows is taken for something that is counted (robots, 枚), unless it is nearly the
 * name of a known unit.
 */
function readUnitName(context: DataContext, text: string, node: DataNode): string {
  const { knowsUnit, unitNames } = context.environment;
  if (text.length < SHORTEST_SLIP || knowsUnit(text)) return text;
  const meant = closest(text, unitNames, 1);
  if (meant) {
    const suggestion = { title: `Change to ${meant}`, newText: meant };
    context.problem('schema/unit', node.span, `Unknown unit “${text}”; did you mean “${meant}”?`, suggestion);
  }
  return text;
}

export function reference(node: DataNode | undefined): Reference | undefined {
  const id = textOf(node);
  return node && id !== undefined ? { id, span: node.span } : undefined;
}

function readSource(node: DataNode): Series['source'] {
  const from = child(node, 'from');
  const path = textOf(from);
  if (!from || path === undefined) return undefined;
  const period = textOf(child(node, 'period'));
  const value = textOf(child(node, 'value'));
  return {
    path,
    span: from.span,
    ...(period === undefined ? {} : { period }),
    ...(value === undefined ? {} : { value }),
  };
}

function readPoints(context: DataContext, values: DataNode | undefined, unit: string | undefined): Point[] {
  const points: Point[] = [];
  for (const { key, keySpan, value } of withoutSplitNumbers(context, entries(values))) {
    const period = context.period(key, keySpan);
    if (!period) continue;
    const inner = value.kind === 'map' ? child(value, 'value') : value;
    const figure = inner && context.figure(inner, unit);
    const display = child(value, 'display');
    const printed = display && context.figure(display, unit);
    const note = textOf(child(value, 'note'));
    const sourceName = textOf(child(value, 'source'));
    const status = readStatus(child(value, 'status'));
    points.push({
      period,
      periodSpan: keySpan,
      span: inner?.span ?? value.span,
      ...(figure ? { figure: { ...figure, period } } : {}),
      ...(printed ? { display: printed } : {}),
      ...(note === undefined ? {} : { note }),
      ...(sourceName === undefined ? {} : { sourceName }),
      ...(status ? { status } : {}),
    });
  }
  return points;
}

function readStatus(node: DataNode | undefined): Point['status'] {
  const name = textOf(node);
  return node && (name === 'actual' || name === 'estimate' || name === 'forecast')
    ? { name, span: node.span }
    : undefined;
}

/** `{ 2025: 1,234 }` means 1 and a key 234 to YAML: said once, where the comma is, and read as neither. */
function withoutSplitNumbers(context: DataContext, all: readonly Entry[]): readonly Entry[] {
  return all.filter((current, i) => {
    const next = all[i + 1];
    const split = next && isTail(next) && next.keySpan.start === current.value.span.end + 1;
    if (split && current.value.kind === 'scalar') {
      const written = `${current.value.text},${next.key}`;
      const span = { start: current.value.span.start, end: next.keySpan.end };
      const newText = `"${written}"`;
      const message = `The comma ends the value here: put ${written} in quotes, or leave the comma out`;
      context.problem('schema/number-format', span, message, { title: `Write ${newText}`, newText });
      return false;
    }
    const before = all[i - 1];
    return !(before && isTail(current) && current.keySpan.start === before.value.span.end + 1);
  });
}

/** The three digits behind a comma, read as a key without a value. */
function isTail({ key, value }: Entry): boolean {
  return /^\d{3}(?:\.\d+)?$/.test(key) && value.kind === 'scalar' && value.value === null;
}

function readGrowth(context: DataContext, node: DataNode | undefined): GrowthEntry[] {
  const out: GrowthEntry[] = [];
  for (const { key, keySpan, value } of entries(node)) {
    const period = context.period(key, keySpan);
    const figure = period && context.figure(value, '%');
    if (figure) out.push({ period, periodSpan: keySpan, figure });
  }
  return out;
}
