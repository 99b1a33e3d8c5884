import { type IdentityWords, part } from './identity-words.ts';
import {
  ASSETS,
  COST_OF_SALES,
  EBITDA,
  EQUITY,
  GROSS_PROFIT,
  LIABILITIES,
  NET_PROFIT,
  OPERATING_PROFIT,
  REVENUE,
} from './vocabulary.ts';

/** Averages of the year stand under returns and turnovers as often as year-end figures. */
const AVERAGES = 0.15;

const GROSS_MARGIN = /毛利率|毛利润率|毛利潤率|\bgross (?:profit )?margin\b/i;

/** Ratios of a company's accounts. */
export const ACCOUNTS: readonly IdentityWords[] = [
  {
    name: 'net margin',
    rule: 'identity/margin',
    result:
      /净利率|淨利率|净利润率|淨利潤率|销售净利|銷售淨利|純益率|纯益率|纯利率|純利率|\bnet (?:profit |income )?margin\b|\breturn on sale/i,
    form: 'percent',
    formula: 'quotient',
    parts: [NET_PROFIT, REVENUE],
  },
  {
    name: 'gross margin',
    rule: 'identity/margin',
    result: GROSS_MARGIN,
    form: 'percent',
    formula: 'quotient',
    parts: [GROSS_PROFIT, REVENUE],
  },
  {
    name: 'gross margin',
    rule: 'identity/margin',
    result: GROSS_MARGIN,
    form: 'percent',
    formula: 'complement',
    parts: [COST_OF_SALES, REVENUE],
  },
  {
    name: 'operating margin',
    rule: 'identity/margin',
    result:
      /营业利润率|營業利益率|營業利潤率|营业利益率|营益率|營益率|(?:经营|經營|营运|營運)(?:溢利|利润|利潤|利益)率|\boperating (?:profit |income )?margin\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [OPERATING_PROFIT, REVENUE],
  },
  {
    name: 'margin',
    rule: 'identity/margin',
    result: /^[\s,]*(?:or )?a margin of\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [part(/\b(?:profit|ebit|ebita|ebitda|income|earning)\b/i), REVENUE],
  },
  {
    name: 'EBITDA margin',
    rule: 'identity/margin',
    result: /\bebitda margin\b|EBITDA利润率|EBITDA利潤率/i,
    form: 'percent',
    formula: 'quotient',
    parts: [EBITDA, REVENUE],
  },
  {
    name: 'expense ratio',
    rule: 'identity/margin',
    result:
      /(?:研发|研發|销售|銷售|推销|推銷|管理|行政|财务|財務|期间|期間|营业|營業)(?:(?:费用|費用|投入|支出)(?:率|占比|强度|強度)|[经經]费(?:率|占比|投入强度|投入強度)|經費率)/,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /(?:研发|研發|销售|銷售|推销|推銷|管理|行政|财务|財務|期间|期間|营业|營業)(?:费用|費用|投入|支出|经费|經費)(?!率|占)/,
      ),
      REVENUE,
    ],
  },
  {
    name: 'return on equity',
    rule: 'identity/margin',
    result:
      /净资产收益率|淨資產收益率|权益报酬率|權益報酬率|\breturn on (?:average )?(?:shareholder )?equity\b|\broe\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [part(new RegExp(`${NET_PROFIT.words?.source}|\\bprofit(?: after tax)?\\b`, 'i')), EQUITY],
  },
  {
    name: 'return on assets',
    rule: 'identity/margin',
    result: /总资产收益率|资产报酬率|資產報酬率|总资产报酬率|\breturn on (?:total )?asset|\broa\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [NET_PROFIT, ASSETS],
    room: AVERAGES,
  },
  {
    name: 'debt ratio',
    rule: 'identity/ratio',
    result:
      /资产负债率|資產負債率|(?<![净淨])(?:负债比|負債比)率?|(?<!net )\b(?:debt|liabilit\w+)[- ]to[- ](?:total )?asset|(?<!net )\bdebt ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [LIABILITIES, ASSETS],
  },
  {
    name: 'asset turnover',
    rule: 'identity/ratio',
    result: /总资产周转率|总资产周转次数|總資產週轉率|總資產周轉率|\basset turnover\b|\bturnover of asset/i,
    form: 'times',
    formula: 'quotient',
    parts: [REVENUE, ASSETS],
    room: AVERAGES,
  },
  {
    name: 'current ratio',
    rule: 'identity/ratio',
    result: /流动比率|流動比率|\bcurrent ratio\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [part(/流动资产|流動資產|\bcurrent asset/i), part(/流动负债|流動負債|\bcurrent liabilit/i)],
  },
  {
    name: 'net debt to EBITDA',
    rule: 'identity/ratio',
    result:
      /\b(?:leverage|gearing)\b|\bnet debt\b[^|]*(?:\bto\b|\/)[^|]*\bebitda\b|\|[^|]*\bebitda\b|净负债[^|]{0,4}EBITDA|淨負債[^|]{0,4}EBITDA/i,
    form: 'times',
    formula: 'quotient',
    parts: [part(/\bnet (?:debt|borrowings?|financial debt)\b|净负债|淨負債/i), EBITDA],
  },
  {
    name: 'interest cover',
    rule: 'identity/ratio',
    result: /\binterest cover|\bcover[^|]*\binterest\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [OPERATING_PROFIT, part(/\b(?:interest|finance cost|financing cost)\b/i)],
  },
  {
    name: 'days of inventory',
    rule: 'identity/ratio',
    result:
      /存货周转天数|存貨週轉天數|存貨周轉天數|\bdays? of (?:inventory|stock)\b|\binventory days?\b|\|[^|]*\bdays? of (?:inventory|stock|cost|sale)/i,
    form: 'days',
    formula: 'quotient',
    parts: [part(/存货(?!周转)|存貨(?!週轉|周轉)|\b(?:inventor\w+|stock)\b/i), COST_OF_SALES],
    factor: 365,
    room: AVERAGES,
    yearly: true,
  },
  {
    name: 'days of sales outstanding',
    rule: 'identity/ratio',
    result:
      /应收(?:账款|帐款)周转天数|應收帳款(?:週轉|周轉|收現)天數|\bdays? sale outstanding\b|\bdso\b|\breceivable days?\b/i,
    form: 'days',
    formula: 'quotient',
    parts: [part(/应收(?:账款|帐款)(?!周转)|應收帳款(?!週轉|周轉|收現)|\breceivable\b(?! days?)/i), REVENUE],
    factor: 365,
    room: AVERAGES,
    yearly: true,
  },
  {
    name: 'revenue per square metre',
    rule: 'identity/per-unit',
    result: /坪效|平效/,
    form: 'amount',
    formula: 'quotient',
    parts: [REVENUE, { dimension: /^area$/ }],
  },
];
