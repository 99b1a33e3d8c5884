/**
 * Ratios that reports print with both of their parts. Words are matched in what the figure measures: English as a
 * phrase of whole words, Chinese anywhere in the run. `factor` turns the quotient into the unit of the result.
 */
export interface RatioWords {
  readonly name: string;
  readonly rule: 'identity/margin' | 'identity/per-unit' | 'identity/penetration';
  readonly result: RegExp;
  readonly numerator: RegExp;
  readonly denominator: RegExp;
  readonly kind: 'percent' | 'amount';
}

const REVENUE =
  /营收|營收|营业收入|營業收入|总收入|總收入|营业额|營業額|销售收入|销售额|銷售額|^收入$|收入$|\b(?:revenue|sale|turnover)\b/i;
const PEOPLE =
  /人口|居民|员工|員工|职工|職工|学生|學生|在校生|用户|用戶|会员|會員|\b(?:population|inhabitant|resident|employee|staff|user|student|customer|subscriber|member)\b/i;

export const RATIOS: readonly RatioWords[] = [
  {
    name: 'net margin',
    rule: 'identity/margin',
    result: /净利率|淨利率|净利润率|淨利潤率|销售净利|\bnet (?:profit |income )?margin\b/i,
    numerator: /净利润|淨利潤|净利|淨利|纯益|純益|\bnet (?:income|profit|earning)\b/i,
    denominator: REVENUE,
    kind: 'percent',
  },
  {
    name: 'gross margin',
    rule: 'identity/margin',
    result: /毛利率|\bgross (?:profit )?margin\b/i,
    numerator: /毛利(?!率)|\bgross profit\b/i,
    denominator: REVENUE,
    kind: 'percent',
  },
  {
    name: 'operating margin',
    rule: 'identity/margin',
    result: /营业利润率|營業利益率|\boperating (?:profit )?margin\b/i,
    numerator: /营业利润(?!率)|營業利益(?!率)|\boperating (?:profit|income)\b/i,
    denominator: REVENUE,
    kind: 'percent',
  },
  {
    name: 'expense ratio',
    rule: 'identity/margin',
    result: /(?:研发|研發|销售|銷售|管理|财务|財務)(?:费用|費用|投入)(?:率|占比)/,
    numerator: /(?:研发|研發|销售|銷售|管理|财务|財務)(?:费用|費用|投入|支出)(?!率|占)/,
    denominator: REVENUE,
    kind: 'percent',
  },
  {
    name: 'provision coverage',
    rule: 'identity/margin',
    result: /拨备覆盖率|撥備覆蓋率|备抵呆帐覆盖率|備抵呆帳覆蓋率/,
    numerator: /拨备(?:余额|餘額)?(?!覆)|撥備(?:余额|餘額)?(?!覆)|备抵呆帐(?!覆)|備抵呆帳(?!覆)/,
    denominator: /不良贷款(?!率)|不良貸款(?!率)|逾期放款|逾放/,
    kind: 'percent',
  },
  {
    name: 'EBITDA margin',
    rule: 'identity/margin',
    result: /\bebitda margin\b|EBITDA利润率|EBITDA利潤率/i,
    numerator: /\bebitda\b(?! margin)/i,
    denominator: REVENUE,
    kind: 'percent',
  },
  {
    name: 'return on equity',
    rule: 'identity/margin',
    result:
      /净资产收益率|淨資產收益率|权益报酬率|權益報酬率|\breturn on (?:average )?(?:shareholder )?equity\b|\broe\b/i,
    numerator:
      /净利润(?!率)|淨利潤|净利(?!率)|淨利(?!率)|纯益|純益|\b(?:net (?:income|profit)|profit(?: after tax)?)\b/i,
    denominator: /净资产(?!收益)|淨資產(?!收益)|股东权益|股東權益|\bequity\b/i,
    kind: 'percent',
  },
  {
    name: 'utilisation',
    rule: 'identity/margin',
    result: /产能利用率|產能利用率|稼动率|稼動率|开工率|開工率|\b(?:capacity )?utili[sz]ation\b/i,
    numerator: /产量|產量|\b(?:output|production|throughput)\b/i,
    denominator: /产能(?!利用)|產能(?!利用)|\bcapacity\b/i,
    kind: 'percent',
  },
  {
    name: 'earnings per share',
    rule: 'identity/per-unit',
    result: /每股收益|每股盈利|每股盈余|每股盈餘|每股纯益|每股純益|\bearning per share\b|\beps\b/i,
    numerator: /净利润|淨利潤|净利|淨利|纯益|純益|盈利|\bnet (?:income|profit|earning)\b/i,
    denominator: /总股本|總股本|股本|股数|股數|股份|\bshare\b/i,
    kind: 'amount',
  },
  {
    name: 'per head',
    rule: 'identity/per-unit',
    result: /人均|户均|戶均|\b(?:per|a) (?:capita|head|person|employee|user|inhabitant)\b|\barpu\b/i,
    numerator: /./,
    denominator: PEOPLE,
    kind: 'amount',
  },
  {
    name: 'density',
    rule: 'identity/per-unit',
    result: /人口密度|\bdensity\b/i,
    numerator: /人口(?!密度)|\b(?:population|inhabitant|resident)\b/i,
    denominator: /面积|面積|\barea\b/i,
    kind: 'amount',
  },
  {
    name: 'penetration',
    rule: 'identity/penetration',
    result: /渗透率|滲透率|普及率|\bpenetration\b/i,
    numerator: /用户|用戶|网民|網民|\b(?:user|subscriber)\b/i,
    denominator: /人口|\bpopulation\b/i,
    kind: 'percent',
  },
];
