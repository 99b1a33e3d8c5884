/**
 * Words that tell what a number claims. Rows: category, Chinese words of both scripts, English words (`_` is a blank).
 * The grammar that combines them is in reading/.
 */
export type WordKind =
  | 'rise' // a verb or noun of increase
  | 'fall'
  | 'from'
  | 'to'
  | 'by'
  | 'compare' // a base for comparison follows
  | 'compound'
  | 'average-annual' // 年均, a year: compound unless an amount follows
  | 'yoy'
  | 'qoq'
  | 'annualised'
  | 'real'
  | 'nominal'
  | 'forecast'
  | 'source'
  | 'share'
  | 'of'
  | 'total'
  | 'rest'
  | 'respectively'
  | 'of-which'
  | 'including'
  | 'same' // two writings of one quantity: 约合, equivalent to
  | 'average'
  | 'net'
  | 'negation'
  | 'condition'
  | 'contribution'
  | 'contrast' // starts a new subject: while, whereas, 而
  | 'is' // a level follows: 为, 达, was, stood at
  | 'between'
  | 'multiple' // an n-fold verb
  | 'survey' // shares may overlap
  | 'record'
  | 'earlier' // ten years earlier, ago
  | 'and'
  | 'none'; // looks like one of the others and is not: swallowed, so that its parts are not read

export const CLAIM_WORDS: readonly (readonly [kind: WordKind, zh: string, en: string])[] = [
  ['from', '由 从 從 自', 'from'],
  [
    'to',
    '至 到 变为 變為 变成 變成 变到 變到 变至 變至 改为 改為 调整为 調整為 调整至 調整至 调整到 調整到',
    'to',
  ],
  ['by', '', 'by to_the_tune_of'],
  [
    'compare',
    '较 較 比 相较于 相較於 相比 与之相比 对比 同…相比 上年为 上年同期为 上期为 上期為 上月为 上月為 上季为 上季為 上季度为 上一季为 上一季為 上一季度为 上一季度為 前一季为 前一季為 前一季度为 前季為 前一月为 前一月為 前月為 上一月为 上个月为 上個月為 上周为 上周為 上週為 前值为 前值為 前次为 前次為 此前的 原先的 此前为',
    'compared_with compared_to comparing_with comparing_to compare_with compare_to as_opposed_to as_against in_comparison_with in_comparison_to by_comparison_with set_against measured_against weighed_against stacked_up_against against versus vs vs. than instead_of relative_to on_the on',
  ],
  [
    'compound',
    '复合年成长率 複合年成長率 年均复合增长率 年均複合增長率 年均複合成長率 年复合增长率 年複合增長率 年複合成長率 年复合增速 年均复合增速 复合年增长率 複合年增長率 複合年增率 年複合增率 复合年均增长率 复合增长率 複合增長率 複合成長率 复合增速 複合增速 年复合增长 年均复合增长 年均複合增長 复合年增速 年均復合增長率 年復合增長率 復合增長率 復合年增長率 年均復合增長 cagr',
    'cagr compound_annual_growth_rate compound_annual_growth compound_annual_rate compound_growth_rate compound_rate compounded_annual_growth_rate compound_average_growth_rate compound_annual compounded_annually compounded compounds compounding compound_annualised_growth_rate compound_annualized_growth_rate compounded_growth compounded_growth_rate compounded_rate compound_growth compound_yearly_rate compound_average_rate',
  ],
  [
    'average-annual',
    '年均 年平均 每年 逐年',
    'a_year per_year annually per_annum each_year every_year p.a. yearly annual_average average_annual annual_growth_rate annual_rate',
  ],
  ['yoy', '同比 按年', 'year_on_year year-on-year yoy y/y on_the_year year_over_year year-over-year'],
  [
    'qoq',
    '环比 環比 按季 按月 较上季 較上季',
    'quarter_on_quarter quarter-on-quarter qoq q/q m/m month_on_month month-on-month mom sequentially on_the_quarter on_the_month',
  ],
  ['annualised', '折年率 年化 年率化', 'annualised annualized'],
  [
    'real',
    '可比价 可比價 可比价格 不变价 不變價 实际 實際 實質 剔除 扣除价格 同口径 同口徑 有机 有機',
    'real constant organic_growth organic_sales organic_revenue organic_revenues organic_basis organic_rate organic_increase organic_decline organic_turnover organic_net organic_terms organically like-for-like underlying comparable inflation-adjusted constant-currency adjusted_for after_inflation in_volume',
  ],
  ['nominal', '名义 名義 名目', 'nominal'],
  [
    'forecast',
    '预计 預計 预期 預期 有望 将 將 预测 預測 预估 預估 目标 目標 力争 力爭 可望 上看 计划 計劃 拟 擬 指引 估计 估計 判断 判斷 推估 研判',
    'expected expects expect projected projects forecast forecasts will likely target targets anticipated estimated would should plan plans planned aims predicted set_to on_course guidance outlook sees',
  ],
  ['source', '据 據 根据 根據 来源 來源', 'according_to source data_from'],
  [
    'share',
    '占 佔 占比 佔比 比重 份额 份額 市占率 市佔率 占有率 渗透率 滲透率 占据 佔據 占到 占了 比例 配比 发电占比 權重 权重',
    'account_for accounts_for accounted_for accounting_for represent represents represented representing makes_up made_up making_up make_up eats_up ate_up eaten_up eating_up eat_up uses_up used_up use_up soaks_up soaked_up soak_up swallows_up swallowed_up takes_up took_up take_up share shares constitutes comprised comprises equal_to equivalent_to_a or',
  ],
  ['of', '', 'of'],
  [
    'total',
    '合计 合計 共计 共計 总计 總計 总共 總共 合共 加总 加總 加起来 加起來 相加 加在一起 合起来 合起來 总和 總和 共 凑起来 湊起來 凑在一起 湊在一起 拢共 攏共 统共 統共 一共 拼起来 拼起來 拼在一起 兜在一块 兜在一塊 兜起来 兜起來 归在一起 歸在一起 累加 疊加 叠加 汇总 彙總 算在一起 加一块 加一塊 归总 歸總 合在一起',
    'between_them in_all in_total total totals totalling totaling totalled totaled altogether combined together sum adds_up_to add_up_to added_up_to adding_up_to sums_to summed_to all_told taken_together overall',
  ],
  [
    'rest',
    '其余 其餘 剩余 剩餘 余下 餘下 剩下 賸下 其他 其它',
    'the_rest remaining the_remainder remainder others the_balance what_is_left what_remains left_over',
  ],
  ['respectively', '分别 分別 分别为 分別為 依次为 依次為 依次 依序 依序为 依序為', 'respectively'],
  ['of-which', '其中', 'of_which of_whom of_this of_these of_that'],
  ['including', '包括 包含 例如 等', 'including such_as among_them e.g. for_example'],
  [
    'same',
    '约合 約合 折合 折算 合人民币 也就是 即 相当于 相當於 约等于 約等於 等于',
    'equivalent_to that_is i.e. which_is equals',
  ],
  [
    'average',
    '平均 人均 户均 戶均 均价 均價 单价 單價 中位数 中位數',
    'average averaged averaging mean median per_capita',
  ],
  ['net', '差额 差額 顺差 順差 逆差 出超 入超', 'surplus deficit balance gap difference'],
  ['negation', '并非 並非 不是 未能 没有 沒有 并未', 'not never neither nor'],
  ['condition', '如果 若 假设 假設 假如 倘若', 'if suppose assuming were_it had_it'],
  ['contribution', '贡献 貢獻 拉动 拉動', 'contributed contributing contribution contributes'],
  [
    'contrast',
    '而 但 而且 相比之下 另 另外 另有 此外',
    'while whereas but although though meanwhile however and_that',
  ],
  [
    'is',
    '高达 高達 为 為 达 達 达到 達到 达成 达至 录得 錄得 实现 實現 完成 来到 來到 做到 停在 停留在 站在 站上 站到 冲上 衝上 攀上 爬上 跃上 躍上 登上 冲到 衝到 落在 落到 定格在 收在 守在 维持在 維持在 稳定在 穩定在',
    'was were is are at reached reach reaches came_to comes_to stood_at stands_at amounted_to amounts_to ran_to runs_to settled_at settles_at settled_on worked_out_at works_out_at came_in_at comes_in_at came_out_at comes_out_at turned_out_at ended_at ends_at ended_up_at closed_at closes_at finished_at landed_at rested_at hovered_at hovers_at lay_at lies_at sat_at sits_at remained_at remains_at held_at averaged_out_at read reads registered recorded numbered numbers stood_on hit totalled totaled be been',
  ],
  ['between', '介于 介於 之间 之間', 'between'],
  [
    'survey',
    '多选 多選 复选 複選',
    'multiple_answers multiple_responses multiple_replies several_answers several_replies several_responses could_tick could_name could_choose could_give could_select more_than_one',
  ],
  ['record', '新高 新低 历史最高 歷年最高', 'record'],
  ['earlier', '之前 以前', 'ago earlier before previously'],
  [
    'none',
    '',
    'service_contracts supply_contracts sales_contracts employment_contracts futures_contracts option_contracts options_contracts new_contracts rental_contracts lease_contracts maintenance_contracts insurance_contracts labour_contracts labor_contracts construction_contracts power_contracts export_contracts of_contracts and_contracts the_contracts narrow-body narrow-bodied narrowbody narrow_gauge within_a_year within_the_year in_a_year the_balance-sheet the_balance_sheet balance_sheet balance-sheet according_to_the_same growth_rate_of_return on_average upstream downstream up-to-date more_than_made add-on markup rise_to_power no_longer as_well as_well_as share_capital share_price per_share earnings_per_share shareholders net_of_overlaps to_date real_estate real-time target_price than_ever than_ever_before than_in_any than_at_any not_since not_in never_before never_since not_only not_least not_even not_until not_for raised_by_debt higher_education fall_season lost_time cut-off',
  ],
  ['and', '和 与 與 及 以及 、', 'and'],
];

/** A Chinese verb of change followed by one of these states the new level; by 了 the amount of change. */
export const TO_SUFFIXES = ['至', '到', '为', '為', '成', '达', '達', '抵'];
export const BY_SUFFIXES = ['了', '过', '過'];

/** n-fold words: word, factor; 'by' means on top of what was. */
export const MULTIPLE_WORDS: readonly (readonly [words: string, factor: number])[] = [
  [
    '翻番 翻一番 翻1番 翻了1番 翻倍 翻了一番 翻了一倍 翻一倍 翻了倍 倍增 doubled doubling double doubles twofold two-fold twice a_factor_of_two a_factor_of_2',
    2,
  ],
  [
    '翻两番 翻兩番 翻二番 翻2番 翻了两番 翻了兩番 翻了2番 quadrupled quadrupling quadruple quadruples fourfold four-fold a_factor_of_four a_factor_of_4',
    4,
  ],
  ['翻三番 翻3番 翻了三番 翻了3番 eightfold eight-fold', 8],
  ['翻四番 翻4番 翻了四番 翻了4番', 16],
  [
    'tripled tripling triple trebled trebling treble threefold three-fold thrice a_factor_of_three a_factor_of_3',
    3,
  ],
  ['fivefold five-fold quintupled quintupling a_factor_of_five a_factor_of_5', 5],
  ['sixfold six-fold sextupled a_factor_of_six a_factor_of_6', 6],
  ['sevenfold seven-fold', 7],
  ['ninefold nine-fold', 9],
  ['tenfold ten-fold a_factor_of_ten a_factor_of_10', 10],
  ['twentyfold twenty-fold', 20],
  ['hundredfold hundred-fold', 100],
  ['腰斩 腰斬 减半 減半 折半 halved halving', 0.5],
];
/** Fractions in words, in percent, besides those that are made of a number and an ordinal (two fifths). */
export const FRACTION_WORDS: readonly (readonly [words: string, percent: number])[] = [
  ['一半 半数 半數 对半 對半 half one_half a_half one-half', 50],
  ['a_quarter a_fourth a_good_quarter a_bare_quarter a_mere_quarter a_scant_quarter', 25],
  ['a_third a_good_third a_bare_third a_mere_third a_full_third a_scant_third', 100 / 3],
  ['a_fifth a_good_fifth a_bare_fifth a_mere_fifth a_full_fifth a_scant_fifth', 20],
  ['a_sixth a_good_sixth a_bare_sixth a_mere_sixth a_full_sixth a_scant_sixth', 100 / 6],
  ['a_tenth a_good_tenth a_bare_tenth a_mere_tenth a_full_tenth a_scant_tenth', 10],
  ['an_eighth', 12.5],
  ['百分之百', 100],
];

/** Behind "a third": what comes third in a row. */
export const THIRD_IN_A_ROW =
  /^ (?:quarter|year|month|week|day|time|place|term|round|season|straight|consecutive|successive|party|parties|country|rate|wave|lockdown|plant|site|line|store|reactor|runway)\b/;

/** "Every fifth dwelling": one of so many, and no time that comes round. */
export const EVERY_NTH: readonly (readonly [words: string, group: number])[] = [
  ['every_second every_other', 2],
  ['every_third', 3],
  ['every_fourth', 4],
  ['every_fifth', 5],
  ['every_sixth', 6],
  ['every_eighth', 8],
  ['every_tenth', 10],
  ['every_twentieth', 20],
];
/** What comes round in time or order, behind "every second". */
export const COMES_ROUND =
  /^ (?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|quarters?|seasons?|times?|winters?|summers?|springs?|autumns?|mornings?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|rounds?|editions?|issues?|rows?|lines?|stops?|stages?|of|and|or|in|on|at|to|from|for|is|was|will|has|it|that|which)\b/;

/** More than half, with no number at all. */
export const MAJORITY_WORDS =
  '过半 過半 过半数 過半數 半数以上 半數以上 一半以上 逾半 majority a_majority most_of more_than_half over_half';

/** Verbs that tell of a share of the whole without saying so: 撑起了 46.8% 的收入. */
export const SHARE_TOLD_BY =
  /(?:占|佔|贡献|貢獻|撑起|撐起|拿下|拿走|包揽|包攬|吃下|揽下|攬下|揽走|攬走|创造|創造|承担|承擔|份额|份額|比重|配比|占比|佔比)(?:了|出)?(?:约|約|为|為|达|達|到|在|落在|是)?$|\b(?:contribut(?:ed|es|ing)|made up|makes up|account(?:ed|s|ing) for|took|takes|brought in|earned|share (?:of|was|is|stood at))\s?$/iu;
