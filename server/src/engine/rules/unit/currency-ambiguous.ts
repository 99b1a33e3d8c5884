import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import type { Draft, Rule } from '../rule.ts';

/** One sign, two currencies in the text: $ beside HK$ and US$, ¥ beside 日元 and 人民币. */
export const currencyAmbiguous: Rule = {
  id: 'unit/currency-ambiguous',
  severity: 'hint',
  summary: 'A bare $ or ¥ in a text that tells amounts of two currencies with that sign.',
  scope: 'document',
  check: document => {
    const money = factsOf(document).filter(f => f.statement.figure.unit?.dimension.startsWith('money'));
    return SIGNS.flatMap(sign => (sign.declared.test(document.text) ? [] : check(money, sign)));
  },
};

interface Sign {
  readonly bare: RegExp;
  /** Amounts whose currency is named in full; by the name. */
  readonly named: readonly (readonly [name: string, text: RegExp])[];
  /** The text says once what its sign means. */
  readonly declared: RegExp;
  /** What the bare sign means where nothing else is said. */
  readonly home: string;
}

const SIGNS: readonly Sign[] = [
  {
    bare: /^[$＄]/,
    named: [
      ['US$', /^(?:US|U\.S\.)\$|^USD|美元|美金/i],
      ['HK$', /^HK\$|^HKD|港元|港币|港幣/i],
      ['A$', /^AU?\$|^AUD/i],
      ['C$', /^CA?\$|^CAD/i],
      ['S$', /^S\$|^SGD/i],
      ['NT$', /^NT\$|^[NT]WD|^NTD/i],
      ['NZ$', /^NZ\$|^NZD/i],
    ],
    declared:
      /(?:\$|\bdollars?\b)[^.\n]{0,40}\b(?:are|is|means?|refers?|denotes?|stands? for|unless)\b|[货貨][币幣]\s?[:：]|^currency:/im,
    home: 'US$',
  },
  {
    bare: /^[¥￥]/,
    named: [
      ['JPY', /日元|日圆|日圓|円|\byen\b|^JPY|^JP¥/i],
      ['CNY', /人民币|人民幣|\byuan\b|^RMB|^CNY|^CN¥|(?<![日美欧歐港澳])元$/i],
    ],
    declared:
      /[¥￥][^。.\n]{0,24}(?:指|为|為|均|\bis\b|\bmeans?\b|\bdenotes?\b)|[货貨][币幣]\s?[:：]|^currency:/im,
    home: 'CNY',
  },
];

function check(money: readonly Fact[], sign: Sign): Draft[] {
  const bare = money.find(f => sign.bare.test(f.statement.figure.text));
  if (bare === undefined) return [];
  const others = sign.named.flatMap(([name, text]) => {
    const fact = money.find(f => text.test(f.statement.figure.text));
    return fact === undefined ? [] : [{ name, fact }];
  });
  const foreign = others.filter(o => o.name !== sign.home);
  if (foreign.length === 0) return [];
  const isBoth = others.some(o => o.name === sign.home);
  return [
    {
      span: spanOf(bare),
      message: `${bare.statement.figure.text} may be ${[...new Set([sign.home, ...others.map(o => o.name)])].join(' or ')}: the text has amounts in ${others.map(o => o.name).join(', ')}`,
      related: others.map(o => ({ span: spanOf(o.fact), message: o.fact.statement.figure.text })),
      fixes: [],
      // Where the bare sign's own currency is written out as well, the author tells it from something
      severity: isBoth ? 'warning' : 'hint',
    },
  ];
}
