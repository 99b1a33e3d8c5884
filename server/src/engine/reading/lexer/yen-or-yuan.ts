import { YEN_WORDS, YUAN_WORDS } from '../../lexicon/currencies.ts';
import type { Figure, Unit } from '../../quantity/figure.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units/units.ts';

/** The ¥ of a text that says neither whose it is. A currency of its own: it is compared with itself alone. */
const EITHER: Unit = { id: '¥', dimension: 'money:¥', factor: 1 };

const SIGN = /[¥￥]/;

/** "Toyota of Japan earned ¥2.4 trillion": the sign is the yen's and the yuan's, and only the words around it tell which. */
export function yenOrYuan(text: string, tokens: Token[]): Token[] {
  const home = SIGN.test(text) ? signOf(text) : undefined;
  if (home === undefined) return tokens;
  return tokens.map(token =>
    token.type === 'figure' && SIGN.test(token.figure.text)
      ? { ...token, figure: inMoney(token.figure, home) }
      : token,
  );
}

/** What ¥ stands for; undefined for the yuan, which it is read as. */
export function signOf(text: string): Unit | undefined {
  const [isYuan, isYen] = [YUAN_WORDS.test(text), YEN_WORDS.test(text)];
  if (isYen && !isYuan) return unitOf('JPY');
  return isYuan || (isYen === isYuan && /[\u3400-\u9fff]/u.test(text)) ? undefined : EITHER;
}

/** The same figure, when it is in yuan, in another money; what it is divided by stays. */
export function inMoney(figure: Figure, money: Unit): Figure {
  const { unit } = figure;
  if (unit === undefined || !unit.dimension.startsWith('money:CNY')) return figure;
  return {
    ...figure,
    unit: {
      ...unit,
      id: unit.id.replace('CNY', money.id),
      dimension: unit.dimension.replace('money:CNY', money.dimension),
    },
  };
}
