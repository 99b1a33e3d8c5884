import { baseValue, inBase, likeUnits } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { meets, scale } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { nameMatches } from '../document/names.ts';
import { cellsOf } from '../document/tie.ts';
import { namesHead } from '../document/vocabulary.ts';
import { only } from './binding.ts';

/** 8,836吨 in the text, 8,836 under 万吨 in the table: the same digits, ten thousand times apart. */
export function cellOfOtherScale(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { figure } = fact.statement;
  const digits = digitCount(figure.written);
  if (figure.kind !== 'amount' || digits < 2) return undefined;
  return only(
    cellsOf(table).filter(
      c =>
        c.figure.unit !== undefined &&
        figure.unit !== undefined &&
        likeUnits(c.figure.unit, figure.unit) &&
        isPowerOff(c.figure, figure) &&
        (c.isTotal || areAsLong(c.figure, figure)) &&
        (digits < 3
          ? c.isTotal && isToldOfTotal(c, fact)
          : c.isTotal ||
            nameMatches(c.rowName, fact) ||
            nameMatches(c.columnName, fact) ||
            (digits >= 4 && (significant(c.figure) === significant(figure) || !isTenfold(c.figure, figure)))),
    ),
  );
}

/** "£8.4 billion in hand from its funders" beside a line of "All funders". */
function isToldOfTotal(cell: TableFact, { block, statement }: Fact): boolean {
  const { start, end } = block.reading.sentences[statement.sentence] ?? { start: 0, end: 0 };
  return namesHead(cell.rowName.replace(/^(?:all|total)\s/i, ''), block.reading.text.slice(start, end));
}

/** 214 against the 2,145 of a line: three digits agree by chance where the last is rounded away. */
function areAsLong(a: Figure, b: Figure): boolean {
  const [x, y] = [significant(a).length, significant(b).length];
  return x === y || Math.min(x, y) >= 4;
}

/** thousand and million, 万 and 亿: what is mistaken for another; a factor of ten is as likely another figure. */
const SLIPS = new Set([3, 4, 6, 8]);

/** A slip of the point; of another thing as likely, unless the line is named. */
function isTenfold(a: Figure, b: Figure): boolean {
  return Math.round(Math.abs(Math.log10(Math.abs(baseValue(a) / baseValue(b))))) === 1;
}

/** The digits that count: 257.0 and 2.57 both say 257. */
function significant({ written }: Figure): string {
  return written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** The same but for a factor of a thousand, ten thousand and so on: within what the coarser writing of the two allows. */
function isPowerOff(a: Figure, b: Figure): boolean {
  const power = Math.round(Math.log10(Math.abs(baseValue(a) / baseValue(b))));
  if (power === 0 || !meets(inBase(a), scale(inBase(b), 10 ** power))) return false;
  if (SLIPS.has(Math.abs(power))) return true;
  const [x, y] = [significant(a), significant(b)];
  return (x === y && x.length >= 3) || Math.min(x.length, y.length) >= 4;
}
