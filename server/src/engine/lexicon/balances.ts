/** Net figures that are one amount less another. */
export interface DifferenceWords {
  readonly name: string;
  readonly result: RegExp;
  readonly minuend: RegExp;
  readonly subtrahend: RegExp;
}

export const DIFFERENCES: readonly DifferenceWords[] = [
  {
    name: 'trade balance',
    result: /顺差|順差|逆差|出超|入超|\b(?:trade |goods )?(?:surplus|deficit)\b/i,
    minuend: /出口(?!.{0,6}(?:占|佔))|\bexports?\b|\bshipments abroad\b/i,
    subtrahend: /进口|進口|\bimports?\b/i,
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
      /股东权益|股東權益|所有者权益|净资产(?!收益)|淨資產|资产净值|資產淨值|\b(?:(?:shareholders|stockholders|members|owners|partners|unitholders)?.{0,2}equity|total equity|net assets|net worth)\b/i,
    minuend: /资产总额|資產總額|总资产|總資產|资产总计|\b(?:total assets|(?<!net )assets of)\b/i,
    subtrahend: /负债总额|負債總額|总负债|總負債|\b(?:total )?liabilities\b/i,
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
];
