import {
  readable,
  readableInterval,
  readableValue,
  writtenUnit,
} from '../../../server/src/features/numbers.ts';
import type { PlacedFigure } from '../../../server/src/lsp/protocol.ts';

/** A column of the list of figures: what it shows, and what it sorts by. */
export interface Column {
  readonly title: string;
  /** How its cells are set; `spread` and `aside` give way in a narrow panel. */
  readonly look: '' | 'number' | 'number spread' | 'measure' | 'aside';
  text(figure: PlacedFigure): string;
  key(figure: PlacedFigure): number | string;
}

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const COLUMNS: readonly Column[] = [
  {
    title: 'Line',
    look: 'number',
    text: ({ range }) => String(range.start.line + 1),
    key: ({ range }) => range.start.line * 1e5 + range.start.character,
  },
  { title: 'Figure', look: '', text: figure => figure.text, key: figure => figure.text },
  { title: 'Value', look: 'number', text: value, key: figure => figure.value },
  { title: 'Give or take', look: 'number spread', text: spread, key: halfWidth },
  { title: 'Unit', look: '', text: unit, key: figure => figure.unit },
  { title: 'Period', look: '', text: figure => figure.period, key: figure => figure.period },
  { title: 'Measure', look: 'measure', text: figure => figure.measure, key: figure => figure.measure },
  { title: 'Read as', look: 'aside', text: figure => figure.told, key: figure => figure.told },
];

/** A new list; equal keys keep the order of the text. */
export function sorted(
  figures: readonly PlacedFigure[],
  { column, direction }: Order,
): readonly PlacedFigure[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...figures].sort((a, b) => sign * compare(column.key(a), column.key(b)));
}

/** Figures in which every word of the query stands somewhere. */
export function matching(figures: readonly PlacedFigure[], query: string): readonly PlacedFigure[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return figures;
  return figures.filter(figure => {
    const text = COLUMNS.map(column => column.text(figure))
      .join(' ')
      .toLowerCase();
    return words.every(word => text.includes(word));
  });
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

function value({ value, ends }: PlacedFigure): string {
  return readableValue({ value, ...(ends && { range: ends }) });
}

/** "CNY", and where it is told when that is not beside the number. */
function unit({ unit: name, unitFrom }: PlacedFigure): string {
  const shown = writtenUnit(name);
  return unitFrom === '' || BESIDE.has(unitFrom) ? shown : `${shown} (${unitFrom})`;
}

const BESIDE = new Set(['written beside it', 'by the sign or name before it', 'in the cell']);

/** "± 500,000" where the figure may be as much above as below its value; else from where to where. */
function spread(figure: PlacedFigure): string {
  const { hedge } = figure;
  return hedge === '' ? room(figure) : `${room(figure)} (${hedge})`;
}

function room(figure: PlacedFigure): string {
  const { value, low, high } = figure;
  if (low === null || high === null) return low === null ? `≤ ${bound(high)}` : `≥ ${bound(low)}`;
  if (low === high) return 'exact';
  const isEven = Math.abs(high - value - (value - low)) <= 1e-6 * (high - low);
  return isEven ? `± ${readable(halfWidth(figure))}` : readableInterval({ low, high });
}

function halfWidth({ low, high }: PlacedFigure): number {
  return low === null || high === null ? Number.POSITIVE_INFINITY : Number(((high - low) / 2).toPrecision(6));
}

function bound(value: number | null): string {
  return value === null ? '∞' : readable(value);
}
