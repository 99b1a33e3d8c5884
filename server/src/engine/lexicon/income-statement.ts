/** The lines of an income statement: what it begins with, what it comes to in between, and what is taken off on the way. */
export const FIRST_LINE =
  /^(?:一、)?(?:营业总?收入|營業收入|主营业务收入|收入|营收|營收|销售收入|銷售收入|收入总额|收益|[营營][业業][额額])(?:净额|淨額|合计|合計)?$|^(?:net |total )?(?:revenues?|sales|turnover)$/i;

export const RESULT_LINE =
  /^(?:[二三四五六]、)?(?:营业毛利|營業毛利|毛利|营业利润|營業利益|營業利潤|利润总额|利潤總額|税前利润|稅前淨利|稅前利潤|稅前利益|税前净利|净利润|淨利|淨利潤|本期淨利|本期净利|息税前利润|息税折旧摊销前利润|经营利润|稅後淨利|(?:除?[税稅][前后後])?溢利|[经經][营營](?:溢利|盈利)|[年期本][内內年期][溢盈]利|[税稅][后後][净淨]利|[税稅]前盈利)(?:总额|（损失）|\(损失\))?$|^(?:gross (?:profit|margin)|operating (?:profit|income|result|loss)|ebitda?|profit before (?:income )?tax(?:ation)?|income before (?:income )?tax(?:es)?|pre-?tax (?:profit|income)|net (?:income|profit|result|earnings)|profit for the (?:year|period)|profit after tax)$/i;

export const TAKEN_OFF =
  /成本|费用|費用|支出|[开開]支|[销銷]管|税|稅|损失|損失|减值|減損|折旧|折舊|摊销|攤銷|\b(?:cost|costs|expense|expenses|tax|taxes|taxation|depreciation|amorti[sz]ation|charge|charges|loss|losses|interest|impairment|impairments|selling|administrative|administration|marketing|distribution|research|overheads|wages|staff|rent|provision|provisions)\b/i;

export const PUT_ON =
  /收入|收益|利得|补贴|補助|\b(?:income|gain|gains|share of profits?|subsid\w+|grants?)\b/i;
