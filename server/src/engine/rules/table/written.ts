import { type Interval, width } from '../../quantity/interval.ts';
import { displayUnit, type Slot, stepOf } from '../../reading/table/grid.ts';

/** Places behind the point, as a cell is written. */
export function decimalsOf(slot: Slot): number {
  return slot.figure.written.split('.')[1]?.length ?? 0;
}

/** A value in base units, written in the manner of a cell: its scale, decimals and grouping. */
export function writtenLike(slot: Slot, value: number, decimals = decimalsOf(slot)): string {
  const text = numberText(value / displayUnit(slot.figure), decimals, /\d[,，]\d/.test(slot.figure.text));
  return text + sign(slot);
}

function sign(slot: Slot): string {
  const { figure } = slot;
  if (figure.kind !== 'percent') return '';
  return figure.scale === 0.1 ? '‰' : '%';
}

/** Plain digits with a minus sign; groups of three when the cell has them. */
export function numberText(value: number, decimals: number, grouped: boolean): string {
  const fixed = Math.abs(value).toFixed(Math.min(decimals, 12));
  const [whole = '', fraction] = fixed.split('.');
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const text = fraction === undefined ? digits : `${digits}.${fraction}`;
  return value < 0 && Number(fixed) !== 0 ? `−${text}` : text;
}

/** "(6.1–8.2%)", when rounding leaves more than one unit of room; else nothing. */
export function roomText(slot: Slot, computed: Interval): string {
  if (width(computed) <= 1.5 * stepOf(slot)) return '';
  const low = writtenLike(slot, computed.low).replace(/[%‰]$/, '');
  return ` (${low}–${writtenLike(slot, computed.high)})`;
}

/** The only number of a cell's precision within an interval; undefined when there are several or none. */
export function onlyValue(slot: Slot, expected: Interval): number | undefined {
  const unit = stepOf(slot) || displayUnit(slot.figure);
  const first = Math.ceil(expected.low / unit - 1e-9);
  const last = Math.floor(expected.high / unit + 1e-9);
  return first === last ? first * unit : undefined;
}

/** What to put in place of a cell's digits for it to say `value`; undefined when that takes another sign. */
export function digitsFor(slot: Slot, value: number): string | undefined {
  const { figure } = slot;
  if (Math.sign(value) * Math.sign(figure.value) < 0 || figure.written === '') return undefined;
  const old = figure.text.slice(
    figure.digits.start - figure.span.start,
    figure.digits.end - figure.span.start,
  );
  const lead = /^[+\-−–]/.exec(old)?.[0] ?? '';
  const grouped = /\d[,，]\d/.test(old);
  return lead + numberText(Math.abs(value / displayUnit(figure)), decimalsOf(slot), grouped);
}
