import { below } from '../../quantity/interval.ts';
import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { relatedTo } from '../table/dispute-drafts.ts';

/** Rows that a ranking has at least, and from how many on any one row that stands wrong is a slip. */
const FEWEST = 4;
const ENOUGH = 5;

/** A column of ranks 1, 2, 3 … goes by one of the other columns; one row that stands wrong there is a slip. */
export const rankOrderInTable: Rule = {
  id: 'bounds/rank-order',
  severity: 'warning',
  summary: 'A ranking is not in the order of the values that it ranks.',
  scope: 'table',
  check(table) {
    const order = rankedRows(table);
    if (order === undefined) return [];
    const values = gridsOf(table).columns.lines.filter(line => isMeasure(line));
    const verdicts = values.map(line => verdictOf(line, order));
    if (verdicts.some(verdict => verdict === 'ordered')) return [];
    const odd = verdicts.filter(verdict => typeof verdict === 'object');
    const [one] = odd;
    if (typeof one !== 'object') return [];
    // 店数 and 占比: what is the same order twice is wrong in one place
    const isAlike = odd.every(other => other.below.row === one.below.row && other.rising === one.rising);
    const isSure =
      order.length >= ENOUGH
        ? odd.length === 1 || isAlike
        : isOneOrder(verdicts) && isAlike && ranksOneOf(table, values);
    if (!isSure || (order.length < ENOUGH && one.rising)) return [];
    return [draftOf(table, one)];
  },
};

/** Of few rows all that they tell has to stand in one order but for one pair. */
function isOneOrder(verdicts: readonly (Misplaced | 'ordered' | undefined)[]): boolean {
  return verdicts.length > 0 && verdicts.every(verdict => typeof verdict === 'object');
}

/** 名次（依店数）: what the head names besides the rank is one of the columns. */
function ranksOneOf({ columns }: TableModel, values: readonly GridLine[]): boolean {
  const head = columns.find(line => line.tags.has('rank'))?.name ?? '';
  const named = head.replace(OF_RANKS, '');
  return (
    named === '' ||
    values.some(({ line: { name } }) => name !== '' && (name.includes(named) || named.includes(name)))
  );
}

const OF_RANKS =
  /排名|名次|位次|排行榜?|序[号號位]|全[国國省市球]|世界|[（()）依按以\d年\s.#]|\b(?:rank(?:ing)?|place|position|no|by|world)\b/giu;

interface Misplaced {
  readonly above: Slot;
  readonly below: Slot;
  readonly rising: boolean;
}

/** Rows from rank 1 down; undefined when no column ranks all of them. */
function rankedRows(table: TableModel): number[] | undefined {
  const column = table.columns.findIndex(line => line.tags.has('rank'));
  if (column < 0 || table.rows.length < FEWEST) return undefined;
  const ranks = table.cells.map(row =>
    Number(/^\s*(?:no\.?\s*)?(\d{1,3})\.?\s*$/i.exec(row[column]?.text ?? '')?.[1]),
  );
  const rows = ranks.flatMap((rank, row) => (Number.isNaN(rank) ? [] : [{ rank, row }]));
  if (rows.length < FEWEST || new Set(rows.map(({ rank }) => rank)).size !== rows.length) return undefined;
  return rows.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

function isMeasure({ line, dimension }: GridLine): boolean {
  return dimension !== undefined && line.role !== 'label' && !line.tags.has('rank');
}

/** 'ordered' when the values never rise (or never fall) down the ranks; the pair where they do when one row explains it. */
function verdictOf(line: GridLine, order: readonly number[]): Misplaced | 'ordered' | undefined {
  const slots = order.map(row => line.slots[row]);
  if (!slots.every(slot => slot !== undefined)) return undefined;
  for (const rising of [false, true]) {
    const turns = slots.flatMap((slot, i) =>
      i > 0 && isTurn(slots[i - 1] as Slot, slot, rising) ? [i] : [],
    );
    if (turns.length === 0) return 'ordered';
    const [at = 0] = turns;
    const without = [at, at - 1].some(skip =>
      isOrdered(
        slots.filter((_, i) => i !== skip),
        rising,
      ),
    );
    if (turns.length === 1 && without) {
      return { above: slots[at - 1] as Slot, below: slots[at] as Slot, rising };
    }
  }
  return undefined;
}

function isOrdered(slots: readonly Slot[], rising: boolean): boolean {
  return slots.every((slot, i) => i === 0 || !isTurn(slots[i - 1] as Slot, slot, rising));
}

function isTurn(first: Slot, second: Slot, rising: boolean): boolean {
  return rising ? below(second.x, first.x) : below(first.x, second.x);
}

function draftOf(table: TableModel, { above, below: lower, rising }: Misplaced): Draft {
  return {
    span: lower.figure.span,
    message: `${lower.figure.text} ranks after ${above.figure.text}, but is ${rising ? 'less' : 'more'}; every other row is in order`,
    related: [relatedTo(table, above)],
    fixes: [],
  };
}
