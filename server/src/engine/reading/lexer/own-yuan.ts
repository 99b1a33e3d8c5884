import type { Unit } from '../../quantity/figure.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units/units.ts';

/** Currencies whose own name for themselves is 元 as well. */
const HOMES = new Set(['TWD', 'HKD', 'MOP']);
/** Any word for the yuan of the mainland: then a bare 元 may be that. */
const MAINLAND = /人民|RMB|CNY|[¥￥]/i;
const TRADITIONAL = /[億萬臺幣萬營額較資產業]/u;
const BARE = /[\d十百千萬億兆]\s?元$/u;

/** 資本支出新臺幣 283 億元…，第三季 72 億元: in traditional characters a bare 元 is the one that the text names. */
export function ownYuan(text: string, tokens: Token[]): Token[] {
  const home = homeOf(text, tokens);
  if (home === undefined) return tokens;
  return tokens.map(token => {
    if (token.type !== 'figure' || token.figure.unit === undefined || !BARE.test(token.figure.text))
      return token;
    const { unit } = token.figure;
    if (unit.dimension !== 'money:CNY') return token;
    return {
      ...token,
      figure: { ...token.figure, unit: { ...unit, id: home.id, dimension: home.dimension } },
    };
  });
}

/** The only currency of its kind that the text names. */
function homeOf(text: string, tokens: readonly Token[]): Unit | undefined {
  if (!NAMED.test(text) || !TRADITIONAL.test(text) || MAINLAND.test(text)) return undefined;
  const named = tokens.flatMap(t =>
    t.type === 'figure' && t.figure.unit !== undefined && HOMES.has(t.figure.unit.id) ? [t.figure.unit] : [],
  );
  const [first = byName(text)] = named;
  return named.every(u => u.id === first?.id) ? first : undefined;
}

const NAMED = /(?:[臺台港澳]|澳[門门])[幣币元]|NT\$|HK\$|MOP|TWD|HKD/iu;

/** 美元兌新台幣收32.08元: the currency of a place is named without a number. Undefined when two are. */
function byName(text: string): Unit | undefined {
  const names = HOME_NAMES.filter(([name]) => name.test(text));
  return names.length === 1 ? unitOf(names[0]?.[1] ?? '') : undefined;
}

const HOME_NAMES: readonly (readonly [RegExp, string])[] = [
  [/[臺台][幣币]/u, 'TWD'],
  [/港[幣币元]/u, 'HKD'],
  [/澳[門门][幣币元]/u, 'MOP'],
];
