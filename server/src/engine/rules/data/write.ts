import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatInterval, formatNumber } from '../../quantity/format.ts';
import { type Interval, scale, width } from '../../quantity/interval.ts';

/** What a computed number is written like: a figure of the data, with the unit that its series states. */
export interface Manner {
  readonly figure: Figure;
  readonly unitText?: string;
}

/** A figure as written, with the unit of its series where it has none of its own: 450.0億元. */
export function asWritten({ figure, unitText }: Manner): string {
  const bare = figure.span.end === figure.digits.end && figure.span.start === figure.digits.start;
  return bare ? withUnit(figure.text, unitText) : figure.text;
}

/** A value in base units, written in the manner of a figure. */
export function writtenLike(value: number, manner: Manner): string {
  const { figure, unitText } = manner;
  const text = formatNumber(value / sizeOf(figure), decimalsOf(figure.written));
  return withUnit(text, suffixOf(figure) ?? unitText);
}

/** "45.0億元 (44.8–45.1)": a computed interval, with its ends where rounding leaves more than one unit of room. */
export function computedLike(value: number, computed: Interval, manner: Manner): string {
  const { figure } = manner;
  const text = writtenLike(value, manner);
  if (width(computed) <= 1.5 * stepOf(figure)) return text;
  return `${text} (${formatInterval(scale(computed, 1 / sizeOf(figure)), decimalsOf(figure.written))})`;
}

/** What to put in place of the digits of a figure for it to say `value`, in base units. */
export function digitsFor(value: number, figure: Figure): string {
  const plain = formatNumber(value / sizeOf(figure), decimalsOf(figure.written)).replaceAll(',', '');
  const grouped = /\d,\d{3}/.test(figure.text);
  return grouped ? plain.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',') : plain;
}

/** The only number of a figure's precision within an interval; undefined when there are several or none. */
export function onlyValue(computed: Interval, figure: Figure): number | undefined {
  const unit = stepOf(figure) || sizeOf(figure);
  const first = Math.ceil(computed.low / unit - 1e-9);
  const last = Math.floor(computed.high / unit + 1e-9);
  return first === last ? first * unit : undefined;
}

/** One of what the digits count, in base units: 1e8 for 億元. */
function sizeOf(figure: Figure): number {
  return figure.scale * (figure.unit?.factor ?? 1);
}

function stepOf(figure: Figure): number {
  return figure.step * (figure.unit?.factor ?? 1);
}

/** What follows the digits of a figure, when it is written with its unit. */
function suffixOf(figure: Figure): string | undefined {
  const suffix = figure.text.slice(figure.digits.end - figure.span.start);
  return suffix === '' ? undefined : suffix;
}

function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined || unit === '') return text;
  return /^[A-Za-z$€£¥]/.test(unit) ? `${text} ${unit}` : text + unit.trimStart();
}
