import { includes, middle, sum } from '../../quantity/interval.ts';
import { disputesOf } from '../../reading/table/disputes.ts';
import { type Grid, type GridLine, gridsOf, PERCENT_DIMENSION, type Slot } from '../../reading/table/grid.ts';
import { tagsOf } from '../../reading/table/words.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { disputeDrafts, labelOf, relatedTo } from '../table/dispute-drafts.ts';
import { numberText } from '../table/written.ts';

/** Sums outside this are no attempt at a whole: several answers, overlapping groups, a list of the first few. */
const LEAST = 90;
const MOST = 110;
/** A list without "other" that misses more than this may just be incomplete. */
const COMPLETE = 95;

interface Whole {
  readonly slots: readonly Slot[];
  readonly total: number;
  readonly holds: boolean;
  readonly complete: boolean;
}

/** Shares of one whole, down a column or across a row, that do not make 100 %. */
export const sumNot100InTable: Rule = {
  id: 'share/sum-not-100',
  severity: 'error',
  summary: 'Shares of one whole do not add up to 100 %.',
  scope: 'table',
  check(table, context) {
    const told = disputeDrafts(table, 'share/sum-not-100', context);
    const tags = tagsOf(`${table.caption} ${table.surroundings}`);
    if (tags.has('several')) return told;
    const { columns, rows } = gridsOf(table);
    return [...told, ...alongLines(table, columns), ...alongLines(table, rows)];
  },
};

function alongLines(table: TableModel, grid: Grid): Draft[] {
  const lines = ofEach(grid.lines, line => {
    const whole = wholeOf(table, grid, line);
    return whole === undefined ? [] : [{ line, whole }];
  });
  const holds = lines.filter(({ whole }) => whole.holds).length;
  const missed = lines.filter(({ whole }) => !whole.holds && (holds >= 2 || isNear(whole)));
  if (missed.length > Math.max(1, holds)) return [];
  const disputed = new Set(disputesOf(table).map(dispute => dispute.slot));
  return missed
    .filter(({ line, whole }) => (isShareLine(table, grid, line) && whole.complete) || holds >= 2)
    .filter(({ whole }) => !whole.slots.some(slot => disputed.has(slot)))
    .filter(({ line, whole }) => !areOfOwnWholes(grid, line, whole))
    .map(({ whole }) => draftOf(table, whole));
}

/** Sums farther off than this may be chance. */
const BY_CHANCE = 3;

/** 人口 31,240 | 65岁以上占比 22.4%: of each line's own people, for the amounts beside them make other shares of one whole. */
function areOfOwnWholes(grid: Grid, line: GridLine, { slots, total }: Whole): boolean {
  if (Math.abs(total - 100) <= BY_CHANCE) return false;
  const amounts = grid.lines.filter(
    other =>
      other !== line &&
      other.isAdditive &&
      other.dimension !== PERCENT_DIMENSION &&
      line.slots.every((slot, at) => slot === undefined || other.slots[at] !== undefined),
  );
  return amounts.length > 0 && !amounts.some(other => makesShares(line, other, slots.length));
}

/** Most of the shares are, to a few points, those of the amounts. */
function makesShares(line: GridLine, amounts: GridLine, count: number): boolean {
  const told = line.slots.flatMap((slot, at) => {
    const amount = amounts.slots[at];
    return slot === undefined || amount === undefined ? [] : [{ share: slot.middle, amount: amount.middle }];
  });
  const whole = told.reduce((all, { amount }) => all + amount, 0);
  const near = told.filter(({ share, amount }) => Math.abs(share - (100 * amount) / whole) <= BY_CHANCE);
  return near.length * 2 >= count;
}

function isNear({ total }: Whole): boolean {
  return total >= LEAST && total <= MOST;
}

/** The percentages of a line that could be parts of a whole; undefined when they are something else. */
function wholeOf(table: TableModel, grid: Grid, line: GridLine): Whole | undefined {
  const { role, tags } = line.line;
  if (line.dimension !== PERCENT_DIMENSION || role === 'growth' || role === 'compound') return undefined;
  if (role !== 'share' && (tags.has('ratio') || tags.has('margin') || tags.has('intensive')))
    return undefined;
  if (grid.positions.some((position, at) => position.role === 'total' && line.slots[at] !== undefined))
    return undefined;
  const slots: Slot[] = [];
  let complete = false;
  for (const [at, slot] of line.slots.entries()) {
    const position = grid.positions[at];
    if (slot === undefined || position === undefined) continue;
    if (slot.dimension !== PERCENT_DIMENSION || !isPart(position.role) || position.level > 0)
      return undefined;
    if (position.tags.has('other')) complete = true;
    slots.push(slot);
  }
  // Periods of one share are no parts of it.
  const dated = grid.positions.filter(
    (position, at) => line.slots[at] !== undefined && position.period !== undefined,
  );
  const least = line.line.role === 'share' || grid.axis === 'columns' ? 3 : 2;
  if (slots.length < least || dated.length === slots.length) return undefined;
  if (
    grid.axis === 'rows' &&
    !grid.positions.every((p, at) => line.slots[at] === undefined || p.role === 'share')
  ) {
    return undefined;
  }
  if (slots.some(slot => slot.x.high < 0)) return undefined;
  const whole = sum(slots.map(slot => slot.x));
  const total = slots.reduce((all, slot) => all + middle(slot.x), 0);
  const partial = tagsOf(table.caption).has('partial');
  return {
    slots,
    total,
    holds: includes(whole, 100),
    complete: total > 100 || (!partial && (complete || total >= COMPLETE)),
  };
}

function isPart(role: string): boolean {
  return role === 'value' || role === 'share';
}

function isShareLine(table: TableModel, grid: Grid, { line }: GridLine): boolean {
  return line.role === 'share' || grid.axis === 'rows' || tagsOf(table.caption).has('share');
}

function draftOf(table: TableModel, { slots, total }: Whole): Draft {
  const last = slots.at(-1) as Slot;
  const decimals = Math.max(...slots.map(slot => slot.figure.written.split('.')[1]?.length ?? 0));
  const texts = slots.map(slot => slot.figure.text);
  const parts =
    texts.length <= 8 ? texts.join(' + ') : `${texts.slice(0, 3).join(' + ')} + … + ${texts.at(-1)}`;
  const span = { start: (slots[0] as Slot).figure.span.start, end: last.figure.span.end };
  const across = slots.every(slot => slot.row === last.row);
  return {
    span: across ? span : last.figure.span,
    message: `Shares add up to ${numberText(total, decimals, false)}%, not 100%: ${parts} (${labelOf(table, { row: across ? last.row : -1, column: across ? -1 : last.column })})`,
    related: slots.map(slot => relatedTo(table, slot)),
    fixes: [],
  };
}
