import type { Unit } from '../../quantity/figure.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { Token } from '../tokens.ts';
import { readUnit } from '../units/units.ts';

/** Straight before a bare 元: what the amount is told in. */
const TOLD_IN =
  /(美元|美金|欧元|歐元|日元|日圆|日圓|英镑|英鎊|港元|港币|港幣|澳元|澳币|澳幣|加元|新元|韩元|韓元)(?:计价|計價|计|計|口径|口徑)?(?:則|则)?(?:为|為|是|达|達|有)(?:约|約)?$/u;
/** Before the level that it is set beside. */
const BESIDE = /[较較比由从從][^，。；;]{0,12}$/u;
const BARE = /[\d十百千万萬亿億兆]\s?[元圆圓]$/u;
const PARTED = /[。；;！？（(]/u;

/** 換算美元為 43.3 億元，較首季的 39.6 億元: the currency that is named before a bare 元 is the one meant, and goes for what it is set beside. */
export function namedCurrency(text: string, tokens: Token[]): Token[] {
  let named: { readonly unit: Unit; readonly end: number } | undefined;
  tokens.forEach((token, i) => {
    if (token.type !== 'figure' || !BARE.test(token.figure.text)) return;
    if (token.figure.unit?.dimension.startsWith('money') !== true) return;
    const before = text.slice(Math.max(0, token.start - REACH), token.start);
    const word = TOLD_IN.exec(before)?.[1];
    const gap = named === undefined ? '' : text.slice(named.end, token.start);
    const own = word === undefined ? undefined : readUnit(word, 0)?.value;
    if (own?.type === 'unit') named = { unit: own.unit, end: token.end };
    else if (named === undefined || PARTED.test(gap) || !BESIDE.test(gap)) named = undefined;
    if (named !== undefined)
      tokens[i] = { ...token, figure: withUnit(token.figure, named.unit, 1, 'shared') };
  });
  return tokens;
}

const REACH = 12;
