/** Lines of accounts by which identities are checked; each line is called by one of the words and by none of `not`. */
export interface AccountLine {
  readonly is: RegExp;
  readonly not?: RegExp;
}

/** A = L + E, with the lines that may stand between liabilities and equity. */
export const ASSETS: AccountLine = {
  is: /^(?:资产总[计額额]|資產總[計額额]|总资产|總資產|资产合计|資產合計|资产总额|total assets)$/i,
};
export const LIABILITIES: AccountLine = {
  is: /^(?:负债[合总]计|負債[合總]計|负债总额|負債總額|总负债|總負債|负债|負債|(?:total )?liabilities)$/i,
};
export const EQUITY: AccountLine = {
  is: /^(?:(?:所有者|股东|股東|业主|業主)?权益(?:[合总]计|总额)|(?:所有者|股东|股東|業主)?權益(?:[合總]計|總額)|净资产|淨資產|权益|權益|(?:total )?(?:shareholders['’]? |stockholders['’]? )?equity|net assets)$/i,
};

/** Δcash = operating + investing + financing (+ exchange differences). */
export const OPERATING: AccountLine = {
  is: /^经营(?:活动|性).*(?:净额|现金流)|^營(?:業|運)活動.*(?:淨|現金)|^經營(?:活動|性).*(?:淨額|現金流)|^(?:net )?cash (?:flows? )?(?:generated |provided |used |inflow )?(?:by|from|in|\(used in\)) operati|^operating (?:activities|cash flow)/i,
  not: /流入小计|流出小计|流入小計|流出小計/,
};
export const INVESTING: AccountLine = {
  is: /^投资(?:活动|性).*(?:净额|现金流)|^投資(?:活動|性).*(?:淨|現金)|^(?:net )?cash (?:flows? )?(?:generated |provided |used |outflow )?(?:by|from|in|for|\(used in\)) investing|^investing (?:activities|cash flow)/i,
  not: /流入小计|流出小计|流入小計|流出小計/,
};
export const FINANCING: AccountLine = {
  is: /^筹资(?:活动|性).*(?:净额|现金流)|^融资活动.*(?:净额|现金流)|^(?:籌資|融資)(?:活動|性).*(?:淨|現金)|^(?:net )?cash (?:flows? )?(?:generated |provided |used |outflow )?(?:by|from|in|for|\(used in\)) financing|^financing (?:activities|cash flow)/i,
  not: /流入小计|流出小计|流入小計|流出小計/,
};
export const EXCHANGE: AccountLine = {
  is: /汇率|匯率|\b(?:exchange|fx|currency|translation)\b/i,
};
export const CASH_CHANGE: AccountLine = {
  is: /现金(?:及现金等价物)?的?净?(?:增加|增減|增减|变动)|現金(?:及(?:約當現金|現金等價物))?的?[淨本]?[期]?(?:增加|增減|變動)|^(?:net )?(?:increase|decrease|change|increase\/\(decrease\)|\(decrease\)\/increase)[^|]* in cash|^change in cash/i,
};
export const OPENING_CASH: AccountLine = {
  is: /(?:期初|年初).*(?:现金|現金)|^(?:现金|現金).*(?:期初|年初)|\bcash\b.*\b(?:beginning|opening|start of|brought forward)\b|^opening cash/i,
};
export const CLOSING_CASH: AccountLine = {
  is: /(?:期末|年末).*(?:现金|現金)|^(?:现金|現金).*(?:期末|年末)|\bcash\b.*\b(?:at (?:the )?end|closing|end of|carried forward)\b|^closing cash/i,
};

export const MINORITY: AccountLine = {
  is: /少数股东权益|少數股東權益|非控制权益|非控制權益|\b(?:minority|non-controlling) interests?\b/i,
};

/** The three flows as prose names them, and what they come to. */
export const CASH_FLOWS: readonly RegExp[] = [
  /经营(?:活动|性)|營[業運]活動|經營(?:活動|性)|\boperat(?:ing|ions?)\b/i,
  /投资(?:活动|性)|投資(?:活動|性)|\binvest(?:ing|ments?)\b/i,
  /[筹融]资(?:活动|性)|[籌融]資(?:活動|性)|\bfinancing\b/i,
];
export const CASH_MOVES =
  /现金(?:及现金等价物)?净?(?:增加|减少|增减|流入|流出)|現金(?:及(?:約當現金|現金等價物))?淨?(?:增加|減少|增減|流入|流出)|\bcash (?:position |balance )?(?:rose|fell|increased|decreased|grew|declined)\b|\b(?:increase|decrease|change) in cash\b/i;
