/** Net figures that are one amount less another. */
export interface DifferenceWords {
  readonly name: string;
  readonly result: RegExp;
  readonly minuend: RegExp;
  readonly subtrahend: RegExp;
  /** There may be a third amount between them: minority interests beside equity. */
  readonly open?: RegExp;
}

export const DIFFERENCES: readonly DifferenceWords[] = [
  {
    name: 'trade balance',
    result:
      /顺差|順差|逆差|出超|入超|\b(?:trade |goods )?(?:surplus|deficit|gap|shortfall)\b|\b(?:trade|goods|merchandise|external) balance\b|\bnet (?:ex|im)ports\b/i,
    minuend:
      /(?<![进進])出口(?!.{0,6}(?:占|佔))|\bexports?\b|\b(?:shipments|shipped|sold|sales|deliveries|delivered|sent) abroad\b|\b(?:left|went out of) the country\b|\bforeign sales\b/i,
    subtrahend:
      /进口|進口|\bimports?\b|\b(?:purchases?|purchased|bought|ordered)(?: in)?(?: from)? abroad\b|\b(?:brought in|came in|bought in) from abroad\b|\b(?:entered|came into) the country\b|\bforeign purchases\b/i,
  },
  {
    name: 'gross profit',
    result: /毛利(?!率)|\bgross profit\b/i,
    minuend: /营业收入|營業收入|营收|營收|收入|\b(?:revenue|sales|turnover)\b/i,
    subtrahend: /营业成本|營業成本|销售成本|銷售成本|\bcost of (?:sales|goods sold|revenue)\b/i,
  },
  {
    name: 'equity',
    result:
      /股东权益|股東權益|所有者权益|净资产(?!收益)|淨資產|资产净值|資產淨值|\b(?:share|stock|unit)holders.? (?:equity|funds)\b|\b(?:members|owners|partners).? (?:equity|funds|capital)\b|\bown funds\b|\bnet (?:assets|worth)\b|(?<!private |return on )\bequity(?: capital)?(?: of| at| was| stood at| came to| totall?ed| amounted to| is|,)?\s*$/i,
    minuend:
      /资产(?:总额|总计|合计|总值)|資產(?:總額|總計|合計|總值)|总资产|總資產|(?:^|[末底])(?:资产|資產)[为為]?$|\btotal assets\b|(?<!\b(?:net|fixed|current|other|liquid|financial|intangible|managed|weighted|foreign) )\bassets(?: of| at| were| stood at| came to| totall?ed| amounted to|,)?\s*$/i,
    subtrahend:
      /负债(?:总额|总计|合计)|負債(?:總額|總計|合計)|总负债|總負債|^(?:负债|負債)[为為]?$|\btotal liabilities\b|(?<!\b(?:current|other|term|contingent|lease|tax|net|pension) )\bliabilities\b/i,
    open: /少数股东|少數股東|非控制|非控股|归母|归属|歸屬|歸母|永续|永續|\b(?:minorit|non-controlling|attributable|perpetual|provisions)/i,
  },
  {
    name: 'budget balance',
    result:
      /结余|結餘|收支差额|收支差額|收支缺口|收支相抵|财政盈余|財政盈餘|财政赤字|財政赤字|\b(?:budget )?(?:surplus|deficit|shortfall)\b/i,
    minuend: /财政收入|財政收入|歲入|岁入|(?<!成本|营业|營業)收入|\b(?:income|revenues?|receipts)\b/i,
    subtrahend: /支出|歲出|岁出|\b(?:spending|expenditures?|expenses|outlays)\b/i,
  },
  {
    name: 'net proceeds',
    result: /募集(?:资金)?净额|募集(?:資金)?淨額|募资净额|募資淨額|\bnet proceeds\b/i,
    minuend: /募集(?:资金)?总额|募集(?:資金)?總額|募资总额|募資總額|\bgross proceeds\b/i,
    subtrahend:
      /发行费用|發行費用|承销费|承銷費|\b(?:issue|offering|listing|underwriting) (?:costs|expenses|fees)\b/i,
  },
  {
    name: 'operating profit',
    result: /营业利润(?!率)|營業利益(?!率)|營業利潤(?!率)|\boperating (?:profit|surplus|result|loss)\b/i,
    minuend: /营业收入|營業收入|营收|營收|总收入|總收入|\b(?:revenue|sales|turnover|income)\b/i,
    subtrahend:
      /总成本|總成本|营业总成本|成本费用(?:合计|总额)|营业支出|營業支出|\b(?:total|all|operating) (?:costs|expenses|expenditure)\b|(?:^\s*|\b(?:and|its|the|while|against|with) )(?:costs|expenses)\b/i,
  },
  {
    name: 'natural change',
    result: /自然增长(?!率)|自然增長(?!率)|自然增加(?!率)|\bnatural (?:change|increase|decrease)\b/i,
    minuend: /出生(?!率)|\bbirths?\b/i,
    subtrahend: /死亡(?!率)|\bdeaths?\b/i,
  },
  {
    name: 'net flow',
    result:
      /净申购|淨申購|净流入|净流出|淨流入|淨流出|\bnet (?:in|out)?flows?\b|\bnet (?:subscriptions|redemptions|sales|new money)\b/i,
    minuend:
      /(?<![净淨])(?:申购|申購|流入)|(?<!net )\b(?:inflows|subscriptions|gross sales|contributions)\b/i,
    subtrahend:
      /赎回|贖回|(?<![净淨])流出|(?<!net )\b(?:outflows|redemptions|withdrawals|redeemed|withdrew)\b/i,
    open: /市场(?:变动|收益|影响)|\bmarket (?:gains|losses|movements?|effects?)\b/i,
  },
  {
    name: 'net injection',
    result:
      /净投放|净回笼|淨投放|淨回籠|净融资|淨融資|净发行|淨發行|\bnet (?:injection|withdrawal|drain|issuance|financing|borrowing)\b/i,
    minuend: /(?<![净淨])(?:投放|发行|發行|逆回购操作)|(?<!net )\b(?:injected|issued|issuance of|sold)\b/i,
    subtrahend:
      /到期|偿还|償還|兑付|兌付|\b(?:matur(?:ed|ing)|maturities|expired|expiring|redeemed|repaid|repayments|redemptions)\b/i,
  },
  {
    name: 'net migration',
    result: /净迁入|净流入|淨遷入|淨遷出|净迁出|淨移入|淨移出|\bnet (?:im|em)?migration\b/i,
    minuend:
      /(?<![净淨])(?:迁入|遷入|移入)|(?<!net )\b(?:arrivals|immigrants|immigration|moved in|arrived|in-migration)\b/i,
    subtrahend:
      /(?<![净淨])(?:迁出|遷出|移出)|(?<!net )\b(?:departures|emigrants|emigration|moved (?:out|away)|out-migration)\b/i,
  },
  {
    name: 'net debt',
    result: /净债务|净负债(?!率)|淨債務|淨負債(?!率|比)|净有息负债|\bnet (?:debt|borrowings?)\b(?! to)/i,
    minuend:
      /有息负债(?!率)|有息債務|总债务|總債務|借款总额|借款總額|\b(?:gross debt|total debt|gross borrowings?|total borrowings?|borrowings of)\b/i,
    subtrahend: /现金|現金|货币资金|\bcash\b/i,
  },
  {
    name: 'free cash flow',
    result: /自由现金流|自由現金流|\bfree cash flow\b/i,
    minuend:
      /经营.{0,4}现金流|營[業運].{0,4}現金流|經營.{0,4}現金流|(?<!free )\b(?:operating cash flow|cash (?:flow )?from operations|cash generated|operations (?:generated|brought in|produced|yielded))\b/i,
    subtrahend:
      /资本(?:性)?(?:开支|支出)|資本(?:性)?(?:開支|支出)|\b(?:capex|capital (?:expenditure|spending|investment))\b/i,
    open: /租赁|租賃|利息|\b(?:leases?|interest|dividends?|disposals?)\b/i,
  },
  {
    name: 'net profit',
    result:
      /(?<!归母|归属.{0,12}|歸屬.{0,12})(?:净利润(?!率)|淨利潤(?!率)|税后(?:净利|纯益)|稅後(?:淨利|純益))|\b(?:net (?:profit|income)|(?:profit|income|earnings) after tax|post-tax profit)\b(?! margin)/i,
    minuend:
      /利润总额|利潤總額|税前(?:利润|净利|利潤|纯益)|稅前(?:利潤|淨利|純益)|\b(?:(?:profit|income|earnings) before tax|pre-?tax (?:profit|income|earnings))\b/i,
    subtrahend:
      /所得税(?!率)|所得稅(?!率)|\b(?:income tax|corporation tax|tax (?:charge|bill|expense)|taxes)\b/i,
    open: /少数股东|少數股東|归母|归属|歸屬|母公司|\b(?:minorit|attributable|discontinued|exceptional)/i,
  },
  {
    name: 'net interest income',
    result: /净利息收入|利息净收入|淨利息收入|利息淨收(?:入|益)|\bnet interest income\b/i,
    minuend: /(?<![净淨])利息收入|(?<!net )\binterest (?:income|received|earned)\b/i,
    subtrahend: /利息支出|利息费用|利息費用|\binterest (?:expenses?|paid|costs?)\b/i,
  },
];
