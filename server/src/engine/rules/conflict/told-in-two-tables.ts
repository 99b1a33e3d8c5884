import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { areWithin, meets, middle } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import { isMistyped } from '../../quantity/slips.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { foldCase } from '../../reading/numbers/chars.ts';
import { disputesOf } from '../../reading/table/disputes.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, boardsOf, cellAt, type Vector } from '../document/board.ts';
import type { Draft, Rule } from '../rule.ts';

/** A column of one table that another table repeats, one cell aside: 3,256 here, 3,456 there. */
export const toldInTwoTables: Rule = {
  id: 'conflict/same-fact',
  severity: 'error',
  summary: 'Two tables give the same lines one column, and one cell of it otherwise.',
  scope: 'document',
  check({ tables }: DocumentReading) {
    const drafts: Draft[] = [];
    const told = new Set<Figure>();
    const compared = tables.map(sidesOf);
    compared.forEach((later, i) => {
      for (const earlier of compared.slice(Math.max(0, i - MOST_BACK), i)) {
        for (const { draft, figure } of ofEach(earlier, a => ofEach(later, b => held(a, b)))) {
          if (!told.has(figure)) drafts.push(draft);
          told.add(figure);
        }
      }
    });
    return drafts;
  },
};

/** Tables that repeat each other stand near each other. */
const MOST_BACK = 8;

interface Found {
  readonly figure: Figure;
  readonly draft: Draft;
}

/** A board with the names by which its lines are found on another. */
interface Side {
  readonly board: Board;
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Both sides of a table; none when it tells its values anew on purpose. */
function sidesOf(table: PlacedTable): readonly Side[] {
  const boards = boardsOf(table);
  if (boards === undefined || isRevised(table)) return [];
  return ofEach(boards, board => {
    const names = board.items.map(item => nameOf(item.name));
    const places = new Map(names.map((name, i) => [name, i] as const));
    return names.length === 0 ? [] : [{ board, names, places }];
  });
}

/** Earlier values and those worked out anew differ on purpose. */
function isRevised({ model }: PlacedTable): boolean {
  return REVISED.test([model.caption, model.surroundings, ...model.columns.map(c => c.name)].join(' '));
}

const REVISED =
  /重述|调整[前后]|調整[前後]|修订|修訂|初步|初值|终值|終值|预算|預算|计划|計劃|目标|目標|预测|預測|\b(?:restated|revised|adjusted|as reported|preliminary|budget|plan|planned|target|forecast)\b/i;

/** The lines that both boards have, and the vectors that agree on all of them but one. */
function held({ board: a, places }: Side, { board: b, names }: Side): Found[] {
  const shared = ofEach(b.items, (item, i) => {
    const name = names[i] as string;
    const at = places.get(name);
    const isDated = item.period !== undefined || item.part === 'rest';
    return at === undefined || name === '' || isDated ? [] : [[at, i] as const];
  });
  if (shared.length < 2) return [];
  return ofEach(a.vectors, x => ofEach(b.vectors, y => oddOne(a, b, x, y, shared) ?? []));
}

function nameOf(name: string): string {
  return foldCase(name).replace(/[\s*（）()]/g, '');
}

/** Digits that count in a figure that is told twice: 12 and 12 agree by chance. */
const LEAST_DIGITS = 3;
const FARTHEST = 1.5;

function oddOne(
  a: Board,
  b: Board,
  x: Vector,
  y: Vector,
  shared: readonly (readonly [number, number])[],
): Found[] | undefined {
  if (x.role === 'growth' || y.role === 'growth') return undefined;
  if (x.period !== undefined && y.period !== undefined && !samePeriod(x.period, y.period)) return undefined;
  let agreed = 0;
  const odd: [Figure, Figure, string][] = [];
  for (const [i, j] of shared) {
    const [f, g] = [x.figures[i], y.figures[j]];
    if (f === undefined || g === undefined) continue;
    if (!comparable(f, g) || Math.min(digitCount(f.written), digitCount(g.written)) < LEAST_DIGITS)
      return undefined;
    if (meets(inBase(f), inBase(g))) agreed++;
    else odd.push([f, g, b.items[j]?.name ?? '']);
  }
  const [one] = odd;
  if (agreed === 0 || odd.length !== 1 || one === undefined) return undefined;
  const [f, g, name] = one;
  const isSlip = isMistyped(f.written, g.written);
  const isNear = areWithin(FARTHEST, middle(inBase(f)), middle(inBase(g)));
  if (!(isSlip || (agreed >= 2 && isNear)) || isInDispute(a, f) || isInDispute(b, g)) return undefined;
  const { span } = cellAt(b, g, name);
  return [
    {
      figure: g,
      draft: {
        span,
        message: `${g.text} for ${name}; the other table has ${f.text}, and agrees in ${agreed} other ${agreed === 1 ? 'line' : 'lines'}`,
        related: [cellAt(a, f, name)],
        fixes: [],
      },
    },
  ];
}

/** Its own table already tells what is wrong with it. */
function isInDispute({ table }: Board, figure: Figure): boolean {
  return disputesOf(table.model).some(d => d.slot.figure === figure);
}
