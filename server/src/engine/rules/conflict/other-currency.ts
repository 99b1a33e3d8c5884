import { scriptOf } from '../../lexicon/scripts.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { meets } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { nameMatches } from '../document/names.ts';
import { spanIn } from '../document/places.ts';
import { cellsOf, fits } from '../document/tie.ts';
import type { Draft } from '../rule.ts';

/** $415.6 million in the text, 415.6 under € million in the table: a conversion would have other digits. */
export function otherCurrency(table: PlacedTable, fact: Fact): Draft[] | undefined {
  const { figure } = fact.statement;
  if (!isMoney(figure) || digitCount(figure.written) < 3) return undefined;
  const same = cellsOf(table).find(
    c =>
      isMoney(c.figure) &&
      currencyOf(c.figure) !== currencyOf(figure) &&
      !isHouseStyle(fact, c.figure) &&
      (isEqual(c.figure, figure) || isRounded(c, fact)),
  );
  if (same === undefined) return undefined;
  const at = spanIn(table, same.figure);
  return [
    {
      span: spanOf(fact),
      message: `Stated in ${figure.unit?.id}; the table has the same ${same.figure.text} in ${same.figure.unit?.id} (${[same.rowName, same.columnName].filter(n => n !== '').join(', ')})`,
      related: [{ span: at, message: `${same.figure.text} ${same.figure.unit?.id}` }],
      fixes: [],
      severity: 'error',
    },
  ];
}

function isMoney({ unit }: Figure): boolean {
  return unit?.dimension.startsWith('money') === true;
}

/** A$3.08 of the text and 3.08 under "A$ per litre" are in one currency. */
function currencyOf({ unit }: Figure): string | undefined {
  return unit?.id.split('/')[0];
}

function isEqual(a: Figure, b: Figure): boolean {
  return Math.abs(a.value - b.value) <= 1e-9 * Math.abs(b.value);
}

/** "$432 million" for 431.8: under the head that the text names, in its year. */
function isRounded(cell: TableFact, fact: Fact): boolean {
  const { figure, period } = fact.statement;
  return (
    meets(cell.figure.interval, figure.interval) &&
    (nameMatches(cell.rowName, fact) || nameMatches(cell.columnName, fact)) &&
    (cell.period === undefined || (period !== undefined && fits(cell.period, period)))
  );
}

/** In Hong Kong or Taiwan 元 and a bare $ are the dollar of the place, whatever the head of the table spells out. */
function isHouseStyle(fact: Fact, cell: Figure): boolean {
  const texts = [fact.statement.figure, cell];
  if (texts.some(f => f.unit?.id === '¥') && texts.every(f => YENS.has(f.unit?.id ?? ''))) return true;
  if (texts.some(f => /^\$/.test(f.text)) && texts.every(f => DOLLARS.has(f.unit?.id ?? ''))) return true;
  return (
    scriptOf(fact.block.reading.text) === 'traditional' &&
    texts.some(f => f.unit?.id === 'CNY' && !/人民|rmb|[¥￥]/i.test(f.text)) &&
    texts.some(f => f.unit?.id === 'HKD' || f.unit?.id === 'TWD' || f.unit?.id === 'MOP')
  );
}

const YENS = new Set(['¥', 'CNY', 'JPY']);
const DOLLARS = new Set(['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD']);
