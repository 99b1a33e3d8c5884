import type { Unit } from '../../quantity/figure.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { Token } from '../tokens.ts';
import { ratioUnit, readUnit } from '../units/units.ts';

/** What things are priced by. A price by a counted thing (每人, 每辆) is told by its words, and by time (每年) it is none. */
const PRICED_BY = new Set(['mass', 'area', 'energy', 'volume', 'length', 'oil-volume', 'emission', 'x-teu']);

/** Between 每吨 and its price stands little: 价格由, 成本约为. */
const FARTHEST = 16;

/** 每吨3,200元, 每平方米由1.2万元涨至1.3万元: a unit price whose second unit stands before the number, for the whole clause. */
export function applyPrefixUnits(text: string, tokens: Token[]): Token[] {
  let from = 0;
  let per: Unit | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'stop' && token.level !== 'list') {
      per = undefined;
      from = token.end;
    }
    if (token.type !== 'figure') continue;
    const told = perBefore(text, Math.max(from, token.start - FARTHEST), token.start);
    if (told !== undefined) per = told === 'other' ? undefined : told;
    from = token.end;
    const { unit } = token.figure;
    if (per === undefined || unit?.dimension.startsWith('money:') !== true || unit.dimension.includes('/'))
      continue;
    tokens[i] = {
      ...token,
      figure: withUnit(token.figure, ratioUnit(unit, per), 1, token.figure.unitSource),
    };
  }
  return tokens;
}

/** 每10股派2.5元, 10派2.5元: a dividend is told for ten shares. */
const TEN_SHARES: Unit = { id: '(10.share)', dimension: 'ten-shares', factor: 1 };
const FOR_TEN_SHARES = /(?:每(?:10|十)股|(?:^|[^\d.])10(?:[送转轉][\d.]+股?){0,2}派)[^\d]*$/u;

/** 'other': by something that things are not priced by here, 每人, 每股. */
function perBefore(text: string, from: number, to: number): Unit | 'other' | undefined {
  const before = text.slice(from, to);
  const at = before.lastIndexOf('每');
  if ((at >= 0 || before.includes('派')) && FOR_TEN_SHARES.test(before)) return TEN_SHARES;
  if (at < 0) return undefined;
  const found = readUnit(text, from + at + 1);
  return found?.value.type === 'unit' && PRICED_BY.has(found.value.unit.dimension) && found.end <= to
    ? found.value.unit
    : 'other';
}
