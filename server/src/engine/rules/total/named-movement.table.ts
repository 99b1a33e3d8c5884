import { INFLOWS, OUTFLOWS } from '../../lexicon/flows.ts';
import { holds } from '../../lexicon/trie.ts';
import { add, type Interval, meets, middle, negate } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { isClosing, isOpening } from '../../reading/table/differences.ts';
import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import { relationsOf } from '../../reading/table/relations.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { figureText } from '../table/arithmetic.ts';
import { relatedTo } from '../table/dispute-drafts.ts';
import { digitsFor, roomText, writtenLike } from '../table/written.ts';
import { totalRollForward } from './roll-forward.ts';

/**
 * Opening balance, lines that say by name or sign which way they go, closing balance: a table that has only one column proves its
 * relation by no other, and its names are enough.
 */
export const namedMovement: Rule = {
  id: totalRollForward.id,
  severity: 'error',
  summary: 'The lines between two balances, by what they are called, do not lead from one to the other.',
  scope: 'table',
  check(table) {
    const { rows } = gridsOf(table);
    const run = rows.lines.filter(({ dimension, isAdditive }) => dimension !== undefined && isAdditive);
    const [opening, closing] = [run[0], run.at(-1)];
    if (opening === undefined || closing === undefined || run.length < LEAST || run.length > MOST) return [];
    if (!isOpening(opening.line) || !isClosing(closing.line) || isProven(table, closing)) return [];
    return ofEach(rows.positions, (_, at) => check(table, run, at));
  },
};

/** An opening, something in, something out, a closing. */
const LEAST = 4;
const MOST = 12;

/** The other columns tell what makes the balance. */
function isProven(table: TableModel, closing: GridLine): boolean {
  return relationsOf(table).relations.some(({ target, holds: held }) => target === closing.line && held > 0);
}

function check(table: TableModel, run: readonly GridLine[], at: number): Draft[] {
  const slots = run.map(line => line.slots[at]);
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const flows = ofEach(run.slice(1, -1), (line, i) => flowOf(line, slots[i + 1]) ?? []);
  if (flows.length !== run.length - 2 || !flows.some(f => f.sign > 0) || !flows.some(f => f.sign < 0))
    return [];
  const computed = flows.reduce<Interval>((sum, { x }) => add(sum, x), first.x);
  if (meets(computed, last.x) || !isLikelyAmount(last.x, computed)) return [];
  const newText = digitsFor(last, middle(computed));
  const path = flows.map(
    ({ slot, sign }) => `${sign < 0 && slot.middle > 0 ? '−' : '+'} ${figureText(slot)}`,
  );
  return [
    {
      span: last.figure.span,
      message: `${figureText(last)} does not agree with ${[figureText(first), ...path].join(' ')} = ${writtenLike(last, middle(computed))}${roomText(last, computed)}`,
      related: [first, ...flows.map(f => f.slot)].map(slot => relatedTo(table, slot)),
      fixes:
        newText === undefined
          ? []
          : [
              {
                title: `Change ${figureText(last)} to ${newText}`,
                kind: 'value',
                edits: [{ span: last.figure.digits, newText }],
              },
            ],
    },
  ];
}

interface Flow {
  readonly slot: Slot;
  readonly sign: 1 | -1;
  readonly x: Interval;
}

/** A negative cell goes out as it stands; else the name of the line says which way. Undefined where neither does. */
function flowOf({ line }: GridLine, slot: Slot | undefined): Flow[] | undefined {
  if (slot === undefined) return undefined;
  if (slot.middle < 0) return [{ slot, sign: -1, x: slot.x }];
  const name = line.name.toLowerCase();
  const [isIn, isOut] = [holds(INFLOWS, name), holds(OUTFLOWS, name)];
  if (isIn === isOut) return undefined;
  return [{ slot, sign: isIn ? 1 : -1, x: isIn ? slot.x : negate(slot.x) }];
}
