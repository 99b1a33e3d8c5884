import type { Unit } from '../../quantity/figure.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { cellsOf } from '../document/tie.ts';

/** Currencies whose unit a Chinese text calls 元 and no more, once a table or heading has named them. */
const CALLED_YUAN = new Set(['TWD', 'HKD', 'MOP']);

/** 新臺幣百萬元 over the table, 84.6 億元 in the text: an unnamed 元 is the one in which the table is told. */
export function inCurrencyOf(table: PlacedTable, fact: Fact): Fact {
  const { figure } = fact.statement;
  if (figure.unit?.id !== 'CNY' || !/(?:^|[\d\s千万萬百十亿億兆])元$/u.test(figure.text)) return fact;
  const unit = currencyOf(table);
  if (unit === undefined || unit.factor !== figure.unit.factor) return fact;
  return { ...fact, statement: { ...fact.statement, figure: { ...figure, unit } } };
}

/** The one currency of all its money. */
function currencyOf(table: PlacedTable): Unit | undefined {
  const units = ofEach(cellsOf(table), ({ figure: { unit } }) =>
    unit?.dimension.startsWith('money:') === true ? [unit] : [],
  );
  const [first] = units;
  const isOne = first !== undefined && CALLED_YUAN.has(first.id) && units.every(u => u.id === first.id);
  return isOne ? first : undefined;
}
