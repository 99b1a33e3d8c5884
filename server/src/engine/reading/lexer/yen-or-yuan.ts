import type { Figure, Unit } from '../../quantity/figure.ts';
import { type HomeMoney, signSaid } from '../home-money.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units/units.ts';

/** The ¥ of a text that says neither whose it is. A currency of its own: it is compared with itself alone. */
const EITHER: Unit = { id: '¥', dimension: 'money:¥', factor: 1 };

const SIGN = /[¥￥]/;

/** "Toyota of Japan earned ¥2.4 trillion": the sign is the yen's and the yuan's, and only the words around it, or its report, tell which. */
export function yenOrYuan(text: string, tokens: Token[], home: HomeMoney): Token[] {
  const money = SIGN.test(text) ? signOf(text, home) : undefined;
  if (money === undefined) return tokens;
  return tokens.map(token =>
    token.type === 'figure' && SIGN.test(token.figure.text) && !NAMED.test(token.figure.text)
      ? { ...token, figure: inMoney(token.figure, money) }
      : token,
  );
}

/** CN¥12m, JP¥12m: said by the sign itself. */
const NAMED = /^(?:CN|JP)[¥￥]/i;

/** What ¥ stands for; undefined for the yuan, which it is read as. */
export function signOf(text: string, { declared, yen }: HomeMoney): Unit | undefined {
  const said = signSaid(text);
  if (said === 'yen') return unitOf('JPY');
  if (said === 'yuan' || said === 'both') return undefined;
  const home = isOfSign(declared) ? declared : yen;
  if (home !== undefined) return home.id === 'JPY' ? home : undefined;
  return /[\u3400-\u9fff]/u.test(text) ? undefined : EITHER;
}

function isOfSign(unit: Unit | undefined): boolean {
  return unit?.id === 'JPY' || unit?.id === 'CNY';
}

/** The same figure, when it is in yuan (or in what `from` says), in another money; what it is divided by stays. */
export function inMoney(figure: Figure, money: Unit, from = 'CNY'): Figure {
  const { unit } = figure;
  if (unit === undefined || !unit.dimension.startsWith(`money:${from}`)) return figure;
  return {
    ...figure,
    unit: {
      ...unit,
      id: unit.id.replace(from, money.id),
      dimension: unit.dimension.replace(`money:${from}`, money.dimension),
    },
  };
}
