import { COUNTED_LINES } from '../../lexicon/derived-words.ts';
import { COUNTS } from '../../lexicon/totals.ts';
import { comparable, inBase, likeUnits } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { add, meets } from '../../quantity/interval.ts';
import { isMistyped, isTransposed } from '../../quantity/slips.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { type Board, sideOf } from '../document/board.ts';
import { mentionsIn } from '../document/mentions.ts';
import { spanIn } from '../document/places.ts';
import { cellsOf, type LineSum, lineSums } from '../document/tie.ts';
import { rivalsOf } from '../document/vectors.ts';
import type { Draft } from '../rule.ts';

/** "Energy and Services together 540": some rows of the column, not all. */
function isOfTwoRows(table: PlacedTable, fact: Fact): boolean {
  const { figure } = fact.statement;
  const own = inBase(figure);
  const cells = cellsOf(table).filter(c => comparable(c.figure, figure));
  if (cells.length > MOST_CELLS) return true;
  return cells.some((a, i) =>
    cells.slice(i + 1).some(b => a.columnName === b.columnName && meets(add(a.base, b.base), own)),
  );
}

const MOST_CELLS = 200;

/** "together 645": one slip away from what a column of that unit comes to, and no cell says it. */
export function wrongSum(table: PlacedTable, fact: Fact): Draft[] {
  const { figure } = fact.statement;
  if (figure.hedge !== undefined || figure.kind !== 'amount') return [];
  if (digitCount(figure.written) < 3) return [];
  const found = lineSums(table).filter(
    l =>
      (l.like.figure.unit?.id === figure.unit?.id || likeUnits(l.like.figure.unit, figure.unit)) &&
      isWrittenSlip(l.value / figure.scale, figure),
  );
  const [line] = found;
  // A bare count needs its digits in another order; with a unit one wrong digit is enough.
  if (line === undefined || found.length > 1) return [];
  const isCounted = isOfAllLines(table, fact);
  if (!fact.statement.scope.has('total') && !isCounted) return [];
  if (
    figure.unit === undefined &&
    !isCounted &&
    !isTransposed((line.value / figure.scale).toFixed(decimalsOf(figure.written)), figure.written)
  )
    return [];
  if (isOfTwoRows(table, fact) || isToldBeside(fact, line)) return [];
  const at = spanIn(table, line.like.figure);
  return [
    {
      span: spanOf(fact),
      message: `Stated total ${figure.text}; the column ${line.name} comes to ${formatNumber(line.value / figure.scale, decimalsOf(figure.written))}`,
      related: [{ span: at, message: line.name }],
      fixes: [],
      severity: 'error',
    },
  ];
}

/** "21,552 marriages and 12,552 divorces": the sum is told, and this is another figure. */
function isToldBeside({ block, statement }: Fact, { sum, like }: LineSum): boolean {
  return block.reading.statements.some(
    s => s !== statement && comparable(s.figure, like.figure) && meets(inBase(s.figure), sum),
  );
}

/** "21,252 marriages in the four provinces taken together" beside four lines. */
function isOfAllLines(table: PlacedTable, { block, statement: { figure, sentence } }: Fact): boolean {
  const { start, end } = block.reading.sentences[sentence] ?? { start: 0, end: 0 };
  const whole = block.reading.text.slice(start, end);
  const semicolon = whole.search(/[;；]/u);
  const said = semicolon > figure.span.start - start ? whole.slice(0, semicolon) : whole;
  const found = COUNTED_LINES.exec(said);
  const count = found === null ? undefined : COUNTS[(found[1] ?? found[2] ?? '').toLowerCase()];
  const [board] = sideOf(table);
  return (
    board !== undefined &&
    (count === rivalsOf(board).length ||
      (found === null && namesAll(board, said)) ||
      tellsSumBeside(table, block, figure, sentence)) &&
    digitCount(figure.written) >= 3
  );
}

/** "Of the 520 buses 241 …" over a column that comes to 520: told of all lines. */
function tellsSumBeside(
  table: PlacedTable,
  { reading }: Fact['block'],
  figure: Figure,
  sentence: number,
): boolean {
  return (reading.bySentence.find(group => group[0]?.sentence === sentence) ?? []).some(
    s =>
      s.figure !== figure &&
      s.figure.written.length >= 3 &&
      lineSums(table).some(l => comparable(s.figure, l.like.figure) && meets(inBase(s.figure), l.sum)),
  );
}

/** "The company's mills sawed 848" over lines that are each a mill, and none of them named. */
function namesAll(board: Board, sentence: string): boolean {
  const [head = ''] = /^[A-Za-z]{3,}$/.exec(board.table.model.columns[0]?.name ?? '') ?? [];
  if (head === '' || mentionsIn(board, sentence, 0, sentence.length).length > 0) return false;
  const name = head.toLowerCase();
  const plurals = new Set([`${name}s`, `${name}es`, `${name.replace(/y$/, 'ie')}s`]);
  return sentence
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(word => plurals.has(word));
}

function isWrittenSlip(value: number, figure: Figure): boolean {
  return isMistyped(value.toFixed(decimalsOf(figure.written)), figure.written);
}
