import { type IdentityWords, part } from './identity-words.ts';

const LOANS = part(
  /(?<!不良)(?<!逾期)(?<!关注类)(?:贷款(?!款|率|拨备|损失)|貸款(?!率|撥備|損失)|放款(?!率)|授信)|\b(?<!non-performing )(?<!bad )(?:loan|lending|mortgage|loan book)\b/i,
);
const BAD_LOANS = part(
  /不良贷款(?!率)|不良貸款(?!率)|逾期放款(?!率|比)|逾放(?!率|比)|\b(?:non-performing|bad|impaired|npl|soured)\b/i,
);
const PREMIUMS = part(/保费(?:收入)?|保費(?:收入)?|\bpremium\b/i);
const CLAIMS = part(
  /赔付(?!率)|赔款(?!率)|理赔|理賠|賠款(?!率)|\bclaim\b(?! ratio)|\bloss(?:e)? incurred\b/i,
);
const EXPENSES = part(/(?:营业|營業|业务|業務|管理|综合)?(?:费用|費用)(?!率)|\bexpense\b(?! ratio)/i);

/** Ratios of banks and insurers. */
export const BANKS: readonly IdentityWords[] = [
  {
    name: 'interest',
    rule: 'identity/ratio',
    result:
      /年利息(?!率)|利息(?:支出|负担|負擔|成本)?(?:每年)?[约約为為达達]?\s*\||\binterest (?:bill|cost|charge|payment|of)\b|\bcost\b[^|]*\|[^|]*\ba year\b/i,
    form: 'amount',
    formula: 'product',
    parts: [
      { words: /利率|票面|\b(?:interest|coupon)\b/i, percent: true },
      part(/贷款|貸款|借款|债券|債券|本金|\b(?:loan|bond|debt|note|principal|facility)\b/i),
    ],
  },
  {
    name: 'provision coverage',
    rule: 'identity/margin',
    result:
      /拨备覆盖率|撥備覆蓋率|备抵呆帐覆盖率|備抵呆帳覆蓋率|\b(?:provision|npl|reserve|allowance|loan-loss) coverage\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /拨备(?:余额|餘額)?(?!覆)|撥備(?:余额|餘額)?(?!覆)|备抵呆帐(?!覆)|備抵呆帳(?!覆)|\b(?:provision|allowance|loan-loss reserve)\b(?! coverage)/i,
      ),
      BAD_LOANS,
    ],
  },
  {
    name: 'bad-loan ratio',
    rule: 'identity/ratio',
    result:
      /不良(?:贷款|貸款)?率|逾放比率?|逾期放款(?:比|率)|\b(?:npl|non-performing(?: loans?| exposures?)?|bad(?:-| )loan|bad debt|problem(?:-| )loan|impaired(?:-| )loan) ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [BAD_LOANS, LOANS],
  },
  {
    name: 'loan-to-deposit ratio',
    rule: 'identity/ratio',
    result: /存贷比|存貸比|存放比|贷存比|\bloan(?:s)?[- ]to[- ]deposit\b|\bloan\/deposit\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [LOANS, part(/存款|\bdeposit\b/i)],
  },
  {
    name: 'loan-to-value ratio',
    rule: 'identity/ratio',
    result: /贷款价值比|抵押率|貸款成數|贷款成数|\bloan[- ]to[- ]value\b|\bltv\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(/贷款(?!价值)|貸款(?!成數)|借款|债务|\b(?:loan|borrowing|debt|mortgage)\b/i),
      part(
        /估值|估价|估價|鑑價|评估价|评估值|物业价值|市值|\b(?:valued|valuation|value|worth|portfolio|propert\w+)\b/i,
      ),
    ],
  },
  {
    name: 'cost-income ratio',
    rule: 'identity/ratio',
    result: /成本收入比|成本收益比|\bcost(?:s)?(?:[-–/ ]| to |-to-)income\b|\befficiency ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /业务及管理费|营业支出|营运支出|營業費用|營業支出|(?<!信用)(?:成本|费用)(?!收入比|率)|\b(?:operating (?:expense|cost)|cost|expense)\b(?!-income| income|\/income)/i,
      ),
      part(/营业收入|營業收入|营运收入|淨收益|净收益|\b(?:operating income|total income|income|revenue)\b/i),
    ],
  },
  {
    name: 'capital ratio',
    rule: 'identity/ratio',
    result:
      /资本充足率|資本充足率|资本适足率|資本適足率|\b(?:capital|cet1|tier 1|common equity tier 1)(?: capital)?(?: adequacy)? ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /资本(?:净额|淨額)?(?!充足|适足)|資本(?:淨額)?(?!充足|適足)|\bcapital\b(?! ratio| adequacy)|\bcet1\b(?! ratio)/i,
      ),
      part(/风险加权资产|風險加權資產|风险性资产|風險性資產|\brisk-weighted\b|\brwa\b/i),
    ],
  },
  {
    name: 'solvency ratio',
    rule: 'identity/ratio',
    result: /偿付能力充足率|償付能力充足率|\bsolvency (?:ii )?(?:ratio|cover|margin ratio)/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(/实际资本|自有资本|自有資本|\b(?:own fund|available capital|available solvency)\b/i),
      part(
        /最低资本|风险资本|風險資本|\b(?:capital requirement|required capital|solvency capital requirement|scr)\b/i,
      ),
    ],
  },
  {
    name: 'combined ratio',
    rule: 'identity/ratio',
    result: /综合成本率|綜合成本率|综合率|綜合率|\bcombined (?:operating )?ratio\b/i,
    form: 'percent',
    formula: 'joint',
    parts: [CLAIMS, EXPENSES, PREMIUMS],
  },
  {
    name: 'claims ratio',
    rule: 'identity/ratio',
    result: /(?:综合|簡單|简单|綜合)?(?:赔付率|賠付率|损失率|損失率|赔款率)|\b(?:claim|loss) ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [CLAIMS, PREMIUMS],
  },
  {
    name: 'expense ratio',
    rule: 'identity/ratio',
    result: /(?:综合|綜合)(?:费用率|費用率)|\bexpense ratio\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [EXPENSES, PREMIUMS],
  },
  {
    name: 'interest of a year',
    rule: 'identity/ratio',
    result:
      /(?:年|全年|每年)(?:应付|支付|的)?利息(?:支出|费用|費用)?[约約为為达達]*\s*\||\bannual interest(?: (?:payment|bill|cost|charge|expense|income))?(?: (?:is|was|will be|of|comes to|came to|amounts to|amounted to|at))?\s*\|/i,
    form: 'amount',
    formula: 'product',
    parts: [
      part(
        /本金|贷款|貸款|借款|债券|債券|发行|發行|\b(?:loan|bond|note|principal|debt|borrow\w*|issue\w*)\b/i,
      ),
      {
        words:
          /年利率|票面利率|票面|利率|年息|\b(?:interest|coupon|rate|fixed)\b|\|[^|]*\b(?:coupon|interest)\b/i,
        percent: true,
      },
    ],
    room: 0.03,
    yearly: true,
  },
];
