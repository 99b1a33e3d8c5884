import { type IdentityWords, part } from './identity-words.ts';
import {
  DIVIDEND_PER_SHARE,
  EARNINGS_PER_SHARE,
  EQUITY,
  NET_PROFIT,
  SHARE_PRICE,
  SHARES,
} from './vocabulary.ts';

const PROFIT_OF_SHARES = part(
  new RegExp(`${NET_PROFIT.words?.source}|盈利|溢利|盈余|盈餘|\\b(?:profit|earning)\\b`, 'i'),
);
const BOOK_VALUE_PER_SHARE = part(
  /每股(?:净资产|淨資產|净值|淨值|资产净值|資產淨值|账面值|帳面值)|\b(?:book value|net asset value|nav)\b/i,
);
const MARKET_VALUE = part(
  /市值|\bmarket (?:capitali[sz]ation|value|cap)\b|\b(?:it|company|group|firm|bank) (?:is|was) (?:valued at|worth)\b|\bvalu(?:es|ed|ing) the (?:company|group|firm|bank|business) at\b/i,
);
const TOTAL_DIVIDEND = part(
  /派现|派現|现金分红|現金分紅|分红总额|股利總額|现金红利|派息|\b(?:dividend|distribut\w+)\b/i,
);

const PAY_OUT =
  /分红率|分紅率|分红比例|分紅比例|派息率|派息比率|股利支付率|股利发放率|配息率|盈餘分配率|盈餘配發率|\bpay-?out(?: ratio)?\b/i;
const PRICE_EARNINGS =
  /市盈率|本益比|\bp\/e\b|\bprice[-–/ ](?:to-)?earning|\|[^|]*\btime (?:(?:trailing|historic|last year|net|our|this year|next year|20\d\d|forecast|estimated) ?){0,3} ?earning\b/i;

/** What shares cost, earn and pay. Forward multiples are of earnings that are not told: `OTHER_BASIS` leaves them out. */
export const MARKETS: readonly IdentityWords[] = [
  {
    name: 'earnings per share',
    rule: 'identity/per-unit',
    result:
      /每股(?:基本)?(?:收益|盈利|盈余|盈餘|纯益|純益|净利|淨利)|\bearning per share\b|\beps\b|\bearn(?:ed|ing)?\b[^|]*\|[^|]*\b(?:a|per) share\b/i,
    form: 'amount',
    formula: 'quotient',
    parts: [PROFIT_OF_SHARES, SHARES],
  },
  {
    name: 'book value per share',
    rule: 'identity/per-unit',
    result:
      /每股(?:净资产|淨資產|净值|淨值|资产净值|資產淨值|账面值|帳面值)|\b(?:book value|net asset value|nav|net asset) (?:per|a) share\b/i,
    form: 'amount',
    formula: 'quotient',
    parts: [EQUITY, SHARES],
  },
  {
    name: 'market value',
    rule: 'identity/volume-price',
    result: MARKET_VALUE.words ?? /市值/,
    form: 'amount',
    formula: 'product',
    parts: [SHARES, SHARE_PRICE],
  },
  {
    name: 'proceeds of shares',
    rule: 'identity/volume-price',
    result:
      /募集资金(?:总额|约|共)|募集資金(?:總額|約|共)|募资(?:总额|约|共)|募資(?:總額|約|共)|\b(?:gross proceeds|raised|raising|to raise)\b/i,
    form: 'amount',
    formula: 'product',
    parts: [
      SHARES,
      part(/发行价|發行價|每股|承销价|承銷價|\b(?:issue price|offer price|a share|per share|at)\b/i),
    ],
  },
  {
    name: 'dividend of all shares',
    rule: 'identity/volume-price',
    result:
      /派现|派現|派发(?:现金)?(?:红利|股利)?总额|现金分红|現金股利總額|现金红利(?:总额|合计|共)|(?:共计?|合计|總計|总计|共)(?:派|配發)|(?:合计|共)(?:派发|派發|分配)/,
    form: 'amount',
    formula: 'product',
    parts: [SHARES, part(/每(?:10|十)股[^，。；]{0,4}[派配发發分]/)],
    factor: 0.1,
  },
  {
    name: 'dividend of all shares',
    rule: 'identity/volume-price',
    result:
      /派现|派現|(?:现金|現金)(?:分红|股利|红利)总额|現金股利總額|(?:共计?|合计|總計|总计|共)(?:派|配發)/,
    form: 'amount',
    formula: 'product',
    parts: [SHARES, part(/每股[^，。；]{0,4}[派配发發分]|每股(?:现金|現金)/)],
  },
  {
    name: 'dividend cover',
    rule: 'identity/ratio',
    result:
      /股利保障倍数|股利保障倍數|\bdividend (?:cover|is cover|was cover|wa cover)|\b(?:dividend|payout|pay-out|distribution)\b[^|]*\bcovered?\b|\bcover(?:ed)?(?: of)?\s*\|/i,
    form: 'times',
    formula: 'quotient',
    parts: [EARNINGS_PER_SHARE, DIVIDEND_PER_SHARE],
  },
  {
    name: 'pay-out ratio',
    rule: 'identity/ratio',
    result: PAY_OUT,
    form: 'percent',
    formula: 'quotient',
    parts: [DIVIDEND_PER_SHARE, EARNINGS_PER_SHARE],
  },
  {
    name: 'pay-out ratio',
    rule: 'identity/ratio',
    result: PAY_OUT,
    form: 'percent',
    formula: 'quotient',
    parts: [TOTAL_DIVIDEND, PROFIT_OF_SHARES],
  },
  {
    name: 'dividend yield',
    rule: 'identity/ratio',
    result:
      /股息率|殖利率|股利收益率|股息收益率|周息率|週息率|\bdividend yield\b|\byield(?:s|ed|ing)?(?: of)?\s*\|/i,
    form: 'percent',
    formula: 'quotient',
    parts: [DIVIDEND_PER_SHARE, SHARE_PRICE],
  },
  {
    name: 'price-earnings ratio',
    rule: 'identity/ratio',
    result: PRICE_EARNINGS,
    form: 'times',
    formula: 'quotient',
    parts: [SHARE_PRICE, EARNINGS_PER_SHARE],
  },
  {
    name: 'price-earnings ratio',
    rule: 'identity/ratio',
    result: PRICE_EARNINGS,
    form: 'times',
    formula: 'quotient',
    parts: [MARKET_VALUE, NET_PROFIT],
  },
  {
    name: 'price-to-book ratio',
    rule: 'identity/ratio',
    result: /市净率|股价净值比|股價淨值比|\bp\/b\b|\bprice[-–/ ](?:to-)?book\b|\|[^|]*\btime book\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [SHARE_PRICE, BOOK_VALUE_PER_SHARE],
  },
];
