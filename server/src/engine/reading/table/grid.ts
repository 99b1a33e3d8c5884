import type { Figure } from '../../quantity/figure.ts';
import { type Interval, middle, scale, width } from '../../quantity/interval.ts';
import { latest } from '../latest.ts';
import type { TableCell, TableLine, TableModel } from '../table-model.ts';
import { tagsOf } from './words.ts';

/** Which lines a relation ties together: columns (tested in each row) or rows (tested in each column). */
export type Axis = 'columns' | 'rows';

/** A cell that holds a figure. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
  readonly figure: Figure;
  /** The figure's interval in base units of its dimension, so that 3 GW and 3,000 MW compare. */
  readonly x: Interval;
  /** Its middle, and half its width, for a first look. */
  readonly middle: number;
  readonly half: number;
  /** Only slots of one dimension are added or divided into a percentage. */
  readonly dimension: string;
}

export interface GridLine {
  readonly index: number;
  readonly line: TableLine;
  /** By position; undefined where there is no figure. */
  readonly slots: readonly (Slot | undefined)[];
  /** The dimension of most of its slots; undefined for lines of words. */
  readonly dimension: string | undefined;
  /** Its figures may be added up with others. */
  readonly isAdditive: boolean;
}

/** A table seen along one axis: lines, and the positions at which relations between lines are tested. */
export interface Grid {
  readonly axis: Axis;
  readonly lines: readonly GridLine[];
  readonly positions: readonly TableLine[];
  /** The table tells what each line contributes to a rate: points that do add up, and to a rate. */
  readonly addsPoints: boolean;
  cellAt(line: number, position: number): TableCell | undefined;
}

export interface Grids {
  readonly columns: Grid;
  readonly rows: Grid;
}

export const PERCENT_DIMENSION = '%';
export const POINTS_DIMENSION = 'pp';

/** Both views of a table. The row heads (column 0) take no part in relations. */
export const gridsOf: (model: TableModel) => Grids = latest(buildGrids);

function buildGrids(model: TableModel): Grids {
  const addsPoints = tagsOf(model.caption).has('contribution');
  const slots = model.cells.map((cells, row) => {
    const isWholeRate = addsPoints && model.rows[row]?.tags.has('growth') === true;
    return cells.map((cell, column) => {
      const slot = slotOf(cell, row, column);
      // The rate itself is told in percent, its parts in points of it
      return isWholeRate && slot?.dimension === PERCENT_DIMENSION
        ? { ...slot, dimension: POINTS_DIMENSION }
        : slot;
    });
  });
  const columns = model.columns.map((line, index) =>
    gridLine(
      line,
      index,
      slots.map(row => row[index]),
      addsPoints,
    ),
  );
  const rows = model.rows.map((line, index) => gridLine(line, index, slots[index] ?? [], addsPoints));
  return {
    columns: {
      axis: 'columns',
      lines: columns,
      positions: model.rows,
      addsPoints,
      cellAt: (line, position) => model.cells[position]?.[line],
    },
    rows: {
      axis: 'rows',
      lines: rows,
      positions: model.columns,
      addsPoints,
      cellAt: (line, position) => model.cells[line]?.[position],
    },
  };
}

function slotOf(cell: TableCell, row: number, column: number): Slot | undefined {
  const figure = cell.figure;
  if (figure === undefined || column === 0) return undefined;
  const x =
    figure.unit === undefined || figure.unit.factor === 1
      ? figure.interval
      : scale(figure.interval, figure.unit.factor);
  return {
    row,
    column,
    cell,
    figure,
    x,
    middle: middle(x),
    half: width(x) / 2,
    dimension: dimensionOf(figure),
  };
}

function dimensionOf(figure: Figure): string {
  if (figure.kind === 'percent' || figure.kind === 'fraction') return PERCENT_DIMENSION;
  if (figure.kind === 'points') return POINTS_DIMENSION;
  if (figure.kind === 'multiple') return 'x';
  return figure.unit?.dimension ?? '';
}

function gridLine(
  line: TableLine,
  index: number,
  slots: readonly (Slot | undefined)[],
  addsPoints: boolean,
): GridLine {
  const own = { index, line, slots, dimension: commonest(slots) };
  const isOfPoints = own.dimension === POINTS_DIMENSION || own.dimension === PERCENT_DIMENSION;
  return { ...own, isAdditive: addsPoints && isOfPoints ? line.role !== 'compound' : isAdditive(own) };
}

export function isTotal(line: TableLine): boolean {
  return line.role === 'total' || line.role === 'subtotal';
}

/** True for lines of amounts and of shares; rates and prices are averaged, never added. */
function isAdditive({ line, dimension, slots }: Omit<GridLine, 'isAdditive'>): boolean {
  const { tags, role } = line;
  if (dimension === 'x' || dimension === POINTS_DIMENSION || role === 'growth' || role === 'compound')
    return false;
  if (tags.has('index') || tags.has('average') || tags.has('rank')) return false;
  if (dimension === PERCENT_DIMENSION)
    return !slots.some(isSigned) && (role === 'share' || isTotal(line) || !tags.has('ratio'));
  return role === 'share' || role === 'change' || isTotal(line) || !tags.has('intensive');
}

/** "+57%": a change, under whatever head. */
export function isSigned(slot: Slot | undefined): boolean {
  if (slot?.dimension !== PERCENT_DIMENSION) return false;
  return slot.figure.text.startsWith('+') || slot.figure.text.startsWith('＋');
}

function commonest(slots: readonly (Slot | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const slot of slots) {
    if (slot !== undefined) counts.set(slot.dimension, (counts.get(slot.dimension) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [dimension, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = dimension;
  }
  return best;
}

/** The size of one written unit of a figure in base units: 1e8 for 億元. */
export function displayUnit(figure: Figure): number {
  return figure.scale * (figure.kind === 'amount' ? (figure.unit?.factor ?? 1) : 1);
}

/** One unit in the last written place, in base units. */
export function stepOf(slot: Slot): number {
  const { figure } = slot;
  return figure.step * (figure.kind === 'amount' ? (figure.unit?.factor ?? 1) : 1);
}
