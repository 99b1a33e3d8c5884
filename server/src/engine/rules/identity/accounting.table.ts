import {
  type AccountLine,
  ASSETS,
  CASH_CHANGE,
  CLOSING_CASH,
  EQUITY,
  EXCHANGE,
  FINANCING,
  INVESTING,
  LIABILITIES,
  MINORITY,
  OPENING_CASH,
  OPERATING,
} from '../../lexicon/accounts.ts';
import { add, distance, meets, middle, sum, width } from '../../quantity/interval.ts';
import { type Grid, type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import { relationsOf } from '../../reading/table/relations.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { figureText } from '../table/arithmetic.ts';
import { relatedTo } from '../table/dispute-drafts.ts';
import { digitsFor, roomText, writtenLike } from '../table/written.ts';
import { accounting } from './accounting.ts';

/** A total line, the lines that make it up, and those that may or may not belong to them. */
interface Identity {
  readonly total: AccountLine;
  readonly parts: readonly AccountLine[];
  readonly optional: AccountLine;
  /** Where the parts are as likely to be wrong as the total, no number is offered. */
  readonly fixes: 'total' | 'none';
}

const IDENTITIES: readonly Identity[] = [
  { total: ASSETS, parts: [LIABILITIES, EQUITY], optional: MINORITY, fixes: 'none' },
  { total: CASH_CHANGE, parts: [OPERATING, INVESTING, FINANCING], optional: EXCHANGE, fixes: 'total' },
  { total: CLOSING_CASH, parts: [OPENING_CASH, CASH_CHANGE], optional: EXCHANGE, fixes: 'total' },
];

export const accountingInTable: Rule = {
  id: accounting.id,
  severity: accounting.severity,
  summary: accounting.summary,
  scope: 'table',
  check(table) {
    const { rows, columns } = gridsOf(table);
    return [rows, columns].flatMap(grid => IDENTITIES.flatMap(identity => check(table, grid, identity)));
  },
};

function check(table: TableModel, grid: Grid, identity: Identity): Draft[] {
  const find = ({ is, not }: AccountLine) =>
    grid.lines.filter(
      ({ line, dimension }) => dimension !== undefined && is.test(line.name) && !not?.test(line.name),
    );
  const [total, ...doubles] = find(identity.total);
  const parts = identity.parts.map(find);
  if (total === undefined || doubles.length > 0 || parts.some(found => found.length !== 1)) return [];
  const lines = parts.flat();
  const extra = find(identity.optional).filter(line => line !== total && !lines.includes(line));
  if (extra.length > 1 || isToldElsewhere(table, [total, ...lines])) return [];
  return grid.positions.flatMap((_, at) => draftAt(table, at, total, lines, extra[0], identity.fixes));
}

/** A relation that the table proves by its other places is judged by the rule of that relation. */
function isToldElsewhere(table: TableModel, lines: readonly GridLine[]): boolean {
  const starts = new Set(lines.map(({ line }) => line.span.start));
  return relationsOf(table).relations.some(({ target, operands }) => {
    const own = [target, ...operands].map(line => line.span.start);
    return own.filter(start => starts.has(start)).length >= starts.size;
  });
}

function draftAt(
  table: TableModel,
  at: number,
  total: GridLine,
  lines: readonly GridLine[],
  extra: GridLine | undefined,
  fixes: Identity['fixes'],
): Draft[] {
  const goal = total.slots[at];
  const parts = lines.map(line => line.slots[at]).filter(slot => slot !== undefined);
  if (goal === undefined || parts.length < lines.length) return [];
  if (parts.some(slot => slot.dimension !== goal.dimension)) return [];
  const optional = extra?.slots[at];
  const plain = sum(parts.map(slot => slot.x));
  const whole = optional === undefined ? plain : add(plain, optional.x);
  if (meets(plain, goal.x) || meets(whole, goal.x)) return [];
  const missing = extra === undefined && isSmall(distance(plain, goal.x) - width(plain), parts);
  const all = optional === undefined ? parts : [...parts, optional];
  const value = middle(whole);
  const newText = digitsFor(goal, value);
  return [
    {
      span: goal.figure.span,
      message: `${figureText(goal)} does not agree with ${all.map(figureText).join(' + ')} = ${writtenLike(goal, value)}${roomText(goal, whole)}${missing ? '; a line such as exchange differences may be missing' : ''}`,
      related: all.map(slot => relatedTo(table, slot)),
      fixes: newText === undefined || missing || fixes === 'none' ? [] : [fix(goal, newText)],
      ...(missing && { severity: 'info' as const }),
    },
  ];
}

/** Within two hundredths of the largest part: as exchange differences and minority interests are. */
function isSmall(gap: number, parts: readonly Slot[]): boolean {
  return gap <= 0.02 * Math.max(...parts.map(slot => Math.abs(slot.middle)));
}

function fix(slot: Slot, newText: string): Draft['fixes'][number] {
  return {
    title: `Change ${figureText(slot)} to ${newText}`,
    kind: 'value',
    edits: [{ span: slot.figure.digits, newText }],
  };
}
