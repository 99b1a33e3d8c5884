import { SHARE_TOLD_BY } from '../../lexicon/claim-words.ts';
import { SET_BEFORE } from '../../lexicon/targets.ts';
import { comparable } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { divide, type Interval, magnitude, meets, scale } from '../../quantity/interval.ts';
import { isLikelyRate, isLikelyShare } from '../../quantity/mistake.ts';
import { isMistyped } from '../../quantity/slips.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
import { LIST_GAPS } from '../../reading/lexer/share-units.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { cellDraft } from '../cell/draft.ts';
import { boardsOf } from '../document/board.ts';
import { itemsOf, mentionsIn } from '../document/mentions.ts';
import { cellsOf, tablesNear } from '../document/tie.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft } from '../rule.ts';

/** 蔬菜、水果产量分别增长 3.2% 和 4.5%, 华东撑起了 46.8% 的收入: percentages of rows that the clause names, one for each. */
export function percentsOfRows(document: DocumentReading): Draft[] {
  return document.prose.flatMap(block => checkBlock(document, block));
}

function checkBlock(document: DocumentReading, block: PlacedProse): Draft[] {
  const runs = ofEach(block.reading.bySentence, group => runsOf(block.reading.text, group));
  if (runs.length === 0) return [];
  const place = { section: block.section, start: block.start };
  return ofEach(runs, run =>
    ofEach(tablesNear(document, place), table => check(table, block, run)).slice(0, 1),
  );
}

/** Percentages with nothing but commas and "and" between them. */
function runsOf(text: string, group: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  let last: Statement | undefined;
  for (const s of group) {
    const isNext =
      last !== undefined && LIST_GAPS.has(text.slice(last.figure.span.end, s.figure.span.start).trim());
    if (isNext && last !== undefined && runs.at(-1)?.at(-1) === last && isPlain(s)) runs.at(-1)?.push(s);
    else if (isPlain(s) && !isNext) runs.push([s]);
    last = s;
  }
  return runs;
}

function isPlain(s: Statement): boolean {
  const { figure, role, depth, base, basis } = s;
  return (
    figure.kind === 'percent' &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    depth === 0 &&
    base === 'none' &&
    (role === 'share' || role === 'level' || role === 'growth') &&
    (basis === 'none' || basis === 'yoy') &&
    !isHypothetical(s)
  );
}

interface Told {
  readonly s: Statement;
  readonly cell: TableFact;
  readonly isRight: boolean;
}

function check(table: PlacedTable, block: PlacedProse, run: readonly Statement[]): Draft[] {
  const board = boardsOf(table)?.[0];
  const [first] = run;
  if (board === undefined || first === undefined) return [];
  const { text } = block.reading;
  const start = clauseStart(block, first);
  const named = itemsOf(mentionsIn(board, text, start, first.figure.span.start));
  const before = text.slice(start, first.figure.span.start);
  if (named.length !== run.length || SEVERAL.test(before) || SET_BEFORE.test(before)) return [];
  const told = run.flatMap((s, i): Told[] => {
    const cell = cellOf(table, board.items[named[i] as number]?.name ?? '', first, block);
    return cell === undefined ? [] : [{ s, cell, isRight: agree(s, cell) }];
  });
  if (told.length !== run.length) return [];
  const isList = told.some(t => t.isRight);
  return told
    .filter(
      t =>
        !t.isRight &&
        (isList ? isLikelyRate(t.s.figure.interval, t.cell.figure.interval) : isSlip(table, block, t)),
    )
    .map(({ s, cell }) => cellDraft(table, cell, { statement: s, start: block.start }));
}

/** 合计, 之和: what is told of several rows together. */
const SEVERAL =
  /合计|合計|之和|相加|加在一起|加起来|加起來|合共|共同|除|以外|之外|较|較|比|低于|低於|高于|高於|\b(?:together|combined|than|except|without|besides)\b/iu;

/** Behind the last figure or stop before the run. */
function clauseStart({ reading }: PlacedProse, first: Statement): number {
  const { start } = first.figure.span;
  const sentence = reading.sentences[first.sentence]?.start ?? 0;
  const before = reading.statements.findLast(
    s => s.figure.span.end <= start && s.sentence === first.sentence,
  );
  const from = Math.max(sentence, before?.figure.span.end ?? sentence);
  const cut = reading.text.slice(from, start).search(/[^，；。,;.：:]*$/u);
  return from + Math.max(0, cut);
}

/** The one percentage of the row that the run can be of: a rate of growth, or a share. */
function cellOf(
  table: PlacedTable,
  row: string,
  first: Statement,
  block: PlacedProse,
): TableFact | undefined {
  const cells = cellsOf(table).filter(
    c => c.rowName === row && c.figure.kind === 'percent' && isOfRole(c, first) && !c.isTotal,
  );
  if (cells.length < 2) return cells[0];
  const sentence = block.reading.sentences[first.sentence];
  const said = block.reading.text.slice(sentence?.start, sentence?.end);
  const byHead = cells.filter(c => c.columnName.length >= 2 && said.includes(c.columnName));
  return byHead.length === 1 ? byHead[0] : undefined;
}

function isOfRole({ role }: TableFact, { role: own }: Statement): boolean {
  return own === 'growth' ? role === 'growth' : role === 'share' || (own === 'level' && role === 'level');
}

/** The text may say by its words which way it went. */
function agree({ figure }: Statement, cell: TableFact): boolean {
  return meets(magnitude(figure.interval), magnitude(cell.figure.interval));
}

/** Digits in another order or one of them wrong; a share may be off further, when a word says that it is one. */
function isSlip(table: PlacedTable, { reading }: PlacedProse, { s, cell }: Told): boolean {
  const { figure } = s;
  const isElsewhere = cellsOf(table).some(
    c => c.figure.kind === 'percent' && meets(magnitude(c.figure.interval), magnitude(figure.interval)),
  );
  if (isElsewhere) return false;
  if (isMistyped(cell.figure.written, figure.written)) return true;
  const before = reading.text.slice(Math.max(0, figure.span.start - 12), figure.span.start);
  const isShare = cell.role === 'share' && (s.role === 'share' || SHARE_TOLD_BY.test(before));
  return (
    isShare &&
    digitCount(figure.written) >= 3 &&
    isLikelyShare(figure.interval, cell.figure.interval) &&
    !isOfOtherWhole(table, cell, figure.interval)
  );
}

/** "Within the EU, Germany took 25.9%": of a subtotal, not of what the column of shares is of. */
function isOfOtherWhole(table: PlacedTable, { rowName }: TableFact, claim: Interval): boolean {
  const amounts = cellsOf(table).filter(c => c.figure.kind === 'amount');
  return amounts
    .filter(c => c.rowName === rowName)
    .some(part =>
      amounts.some(whole => {
        if (whole.columnName !== part.columnName || !comparable(whole.figure, part.figure)) return false;
        const ratio = divide(part.base, whole.base);
        return ratio !== undefined && meets(scale(ratio, 100), claim);
      }),
    );
}
