import { part } from './identity-words.ts';

/** Parts that several identities share. */
export const REVENUE = part(
  /营收|營收|营业收入|營業收入|总收入|總收入|营业额|營業額|主营收入|主營收入|主营业务收入|主營業務收入|总收益|總收益|收益总额|收益總額|生意额|生意額|营运收入|營運收入|经营收入|經營收入|收入净额|收入淨額|营收净额|營收淨額|销售收入|銷售收入|销售额|銷售額|(?:^|[\s，、的])收入$|收入\s*(?:约|約|为|為|达|達)?\s*\||\b(?:revenue|sale|turnover)\b/i,
);
export const COST_OF_SALES = part(
  /营业成本|營業成本|主营业务成本|主營業務成本|已售成本|商品成本|销售成本|銷售成本|销货成本|銷貨成本|\bcost of (?:sale|good|revenue|product)|\bcost of goods sold\b|\bcogs\b/i,
);
export const GROSS_PROFIT = part(/毛利(?!率|润率|潤率)|\bgross profit\b/i);
export const NET_PROFIT = part(
  /净利润(?!率)|淨利潤(?!率)|净利(?!润|率)|淨利(?!潤|率)|纯益(?!率)|純益(?!率)|纯利(?!率)|純利(?!率)|归母净利|[应應][占佔](?:净|淨|[综綜]合)?(?:溢利|利润|利潤|盈利)|(?:期内|期內|年内|年內|年度|本期)(?:溢利|利润|利潤)|(?:税后|稅後|除税后|除稅後)(?:溢利|利润|利潤|净利|淨利|盈余|盈餘|纯益|純益)|\b(?:net (?:income|profit|earning)|profit after tax|profit for the year)\b/i,
);
export const OPERATING_PROFIT = part(
  /营业利润(?!率)|营业利益(?!率)|營業利益(?!率)|營業利潤(?!率)|(?:经营|經營|营运|營運)(?:溢利|利润|利潤|利益)(?!率)|营益(?!率)|營益(?!率)|\b(?:operating (?:profit|income|result)|ebit)\b(?! margin)/i,
);
export const EBITDA = part(/\bebitda\b(?! margin)/i);
export const EQUITY = part(
  /净资产(?!收益)|淨資產(?!收益)|股东权益|股東權益|所有者权益|所有者權益|业主权益|業主權益|权益总额|權益總額|权益合计|權益合計|股东资金|股東資金|资产净值|資產淨值|归母权益|歸母權益|\b(?:equity|net asset)\b/i,
);
export const ASSETS = part(
  /总资产(?!周转|收益)|總資產(?!週轉|周轉|報酬)|资产总额|資產總額|资产总计|資產總計|资产总值|資產總值|资产合计|資產合計|\btotal asset/i,
);
export const LIABILITIES = part(
  /总负债|總負債|负债总额|負債總額|负债合计|負債合計|负债总计|負債總計|负债总值|負債總值|\btotal liabilit/i,
);
export const DIVIDEND_PER_SHARE = part(
  /每股[^，。；]{0,10}(?:股利|股息|分红|分紅|红利|紅利|派)|(?:现金股利|現金股利|股利|股息)[^|]*\|\s*元|\b(?:dividend|interim|payout|pay-out|distribution)\b/i,
);
export const EARNINGS_PER_SHARE = part(
  /每股(?:基本)?(?:收益|盈利|盈余|盈餘|纯益|純益|净利|淨利)|\b(?:earning per share|earning (?:estimate |forecast )?of|eps)\b|\bearning\b[^|]*\|[^|]*\b(?:a|per) share\b/i,
);
export const SHARE_PRICE = part(
  /股价|股價|收盘价|收盤價|收市价|收市價|收报|收報|\b(?:share price|closing price|price of|close of|closed at|close at|trading at|trade at)\b|\bat\s*\|\s*the (?:share|stock)\b/i,
);
export const SHARES = part(
  /总股本|總股本|股本|股数|股數|股份|普通股|流通股|在外流通|\|\s*[万亿萬億]*股|\bshare\b/i,
);
export const POPULATION = part(
  /人口(?!密度|的)|居民|\b(?:population|inhabitant|resident)\b|\bhome to\b[^|]*\|[^|]*\bpeople\b|\b(?:has|had|have|ha|holds?|counts?|houses?|harbours?)(?: about| some)? *\|[^|]*\bpeople\b|\blive[sd]? \b[^|]*\|[^|]*\bpeople\b/i,
);
export const ENERGY = { dimension: /^energy$/ } as const;
export const POWER = { dimension: /^power$/ } as const;
