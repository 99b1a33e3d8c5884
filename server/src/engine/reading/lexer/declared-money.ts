import type { Figure, Unit } from '../../quantity/figure.ts';
import type { Token } from '../tokens.ts';
import { inMoney } from './yen-or-yuan.ts';

/** Currencies that write themselves $, and those that write themselves 元. */
const OF_DOLLARS = new Set(['HKD', 'TWD', 'SGD', 'AUD', 'NZD', 'CAD', 'MOP', 'MXN']);
const OF_YUAN = new Set(['TWD', 'HKD', 'MOP']);

const BARE_YUAN = /[\d十百千万萬亿億兆]\s?[元圆圓]$/u;
const BARE_DOLLAR = /^[-−(]?[$＄]/;

/** A bare $ or 元 in a report whose front matter says what its currency is. */
export function declaredMoney(tokens: Token[], declared: Unit | undefined): Token[] {
  if (declared === undefined || !(OF_DOLLARS.has(declared.id) || OF_YUAN.has(declared.id))) return tokens;
  return tokens.map(token =>
    token.type === 'figure' ? { ...token, figure: inDeclared(token.figure, declared) } : token,
  );
}

export function inDeclared(figure: Figure, declared: Unit): Figure {
  if (OF_DOLLARS.has(declared.id) && BARE_DOLLAR.test(figure.text)) return inMoney(figure, declared, 'USD');
  return OF_YUAN.has(declared.id) && BARE_YUAN.test(figure.text) ? inMoney(figure, declared) : figure;
}
