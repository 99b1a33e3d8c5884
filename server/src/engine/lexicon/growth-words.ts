/** Measures that may pass below zero, so that a fall by more than 100 % says something. */
export const SIGNED_MEASURES =
  /利润|利潤|净利|淨利|纯益|純益|收益|盈利|盈余|盈餘|现金流|現金流|差额|差額|顺差|順差|逆差|结余|結餘|净额|淨額|净流|淨流|净增|淨增|亏损|虧損|ebit|\b(?:profit|profits|income|earnings?|result|results|loss|losses|cash flow|flows?|balance|surplus|deficit|eps|return|returns|net)\b/i;

/** Words behind a factor that compare with something larger: "three times cheaper". */
export const TIMES_LESS =
  /^(?:以上)?(?:\s*(?:lower|less|fewer|smaller|cheaper|slower|shorter|lighter|weaker|rarer|below)\b)/i;

/** A measure that is itself a factor, of which so many 倍 may be taken away. */
export const FACTOR_MEASURES =
  /市盈率|市净率|市淨率|市销率|市銷率|本益比|杠杆|槓桿|倍数|倍數|覆盖率|覆蓋率|保障|\b(?:multiples?|leverage|cover|coverage|ratio|gearing|turns|p\/e|pe|ev)\b/i;

/** From loss to profit: a rate beside these words is known to say nothing. */
export const TURNED_ROUND =
  /扭亏|扭虧|转盈|轉盈|转亏|轉虧|由亏转|由虧轉|转正|轉正|\b(?:turnaround|turned (?:a|to|into)|swung|swing|not meaningful|n\.?m\.?)\b/i;

/** How many periods of a rate make a year, by the words beside it. */
export const PERIODS_A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/季|\b(?:quarter|quarterly|q\/q|qoq|Q[1-4])\b/i, 4],
  [/月|\b(?:month|monthly|m\/m|mom)\b/i, 12],
  [/半年|\b(?:half|half-year|first half|second half|H[12])\b/i, 2],
];

/** What makes a total grow other than its parts do. */
export const REBASED =
  /以(?:人民币|人民幣|美元|本币|本幣|新台幣|新臺幣)[计計]|in (?:dollar|local[- ]currency|euro|yuan) terms|收购|收購|并购|併購|合并范围|合併範圍|并表|併表|重述|追溯|剔除|可比|实际|實際|名义|名義|不变价|不變價|同口径|同口徑|\b(?:acqui\w+|dispos\w+|divest\w+|merge\w*|restated|organic|like-for-like|constant|real|nominal|underlying|pro forma|eliminations?)\b/i;

/** What stands straight before an amount that was lost, and before one that was gained. */
export const LOSS_OF = /(?:亏损|虧損|净亏|淨虧|\bloss(?:es)? of)\s*$/i;
export const PROFIT_OF = /(?:盈利|利润|利潤|净利|淨利|\b(?:profit|earnings|income) of)\s*$/i;

/** Gathered over several periods. */
export const CUMULATIVE = /累计|累計|累积|累積|\bcumulative|\bto date\b|\bsince\b/i;

/** Behind a rate: "above the first ($27.6 billion)", "up on the previous quarter". */
export const ON_PART_BEFORE =
  /^ (?:(?:above|below|over|under|up on|down on|more than|less than|higher than|lower than|better than|on|from) )(?:in )?(?:the )?(?:(?:first|second|third) (?:quarter|half)?(?! of (?:last|the previous))[ ,.(]|(?:previous|preceding|prior|last) (?:quarter|month|week|half))/i;
