import type { Figure, Unit } from '../engine/quantity/figure.ts';
import type { Interval } from '../engine/quantity/interval.ts';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number as a reader takes it in: 58 trillion, 1,234.5. At most six significant digits. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const [size, word] = scaleOf(value);
  return word === '' ? digits(value) : `${digits(value / size)} ${word}`;
}

/** The value of a figure, of a range both its ends: "3 to 5 billion". */
export function readableValue({ value, range }: Pick<Figure, 'value' | 'range'>): string {
  return range === undefined || range.low === range.high
    ? readable(value)
    : readableInterval({ low: range.low, high: range.high });
}

function scaleOf(value: number): readonly [number, string] {
  return SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
}

function digits(value: number): string {
  return Number(value.toPrecision(6))
    .toLocaleString('en-US', { maximumFractionDigits: 10 })
    .replace('-', '−');
}

/** A unit as people write it: kWh, where its code has a dot between the two. */
export function writtenUnit(unit: string): string {
  return unit.replaceAll('.', '');
}

/** The name of a unit: CNY, %, percentage points, kW.h. */
export function unitName(figure: Figure): string {
  if (figure.kind === 'percent' || figure.kind === 'fraction') return '%';
  if (figure.kind === 'points') return 'percentage points';
  if (figure.kind === 'multiple') return 'times';
  return figure.unit ? nameOf(figure.unit) : '';
}

/** "57.5 to 58.5 trillion", "at least 500", "exactly 5". */
export function readableInterval({ low, high }: Interval): string {
  if (low === high) return `exactly ${readable(low)}`;
  if (high === Number.POSITIVE_INFINITY) return `${readable(low)} or more`;
  if (low === Number.NEGATIVE_INFINITY) return `${readable(high)} or less`;
  const [size, word] = scaleOf(high);
  return scaleOf(low)[0] === size
    ? `${digits(low / size)} to ${digits(high / size)} ${word}`.trim()
    : `${readable(low)} to ${readable(high)}`;
}

function nameOf(unit: Unit): string {
  return unit.id.startsWith('x-') ? unit.id.slice(2) : unit.id;
}
