/**
 * The words of table heads and captions, in both Chinese scripts and English. Data only.
 * Chinese words match anywhere in a head; English ones as whole words, whatever their case.
 */
export type TableTag =
  | 'total'
  | 'subtotal'
  | 'of-which'
  | 'growth'
  | 'compound'
  | 'change'
  | 'points'
  | 'share'
  | 'equity'
  | 'ratio'
  | 'margin'
  | 'volume'
  | 'price'
  | 'revenue'
  | 'average'
  | 'minimum'
  | 'middle'
  | 'maximum'
  | 'rank'
  | 'cumulative'
  | 'opening'
  | 'closing'
  | 'difference'
  | 'index'
  | 'intensive'
  | 'overlap'
  | 'persons'
  | 'accounts'
  | 'partial'
  | 'real'
  | 'other'
  | 'world'
  | 'contribution'
  | 'several'
  | 'rounded'
  | 'selected';

export interface TableWords {
  readonly tag: TableTag;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Words that say it only when they are the whole head: "Group" is a total, "Age group" is none. */
  readonly whole: readonly string[];
  /** Chinese endings of a head: 失业率 is a rate, 汇率变动影响 is none. */
  readonly ending: readonly string[];
}

const words = (tag: TableTag, zh: string, en: string, whole = '', ending = ''): TableWords => ({
  tag,
  zh: zh.split(' ').filter(word => word !== ''),
  en: en.split('|').filter(word => word !== ''),
  whole: whole.split('|').filter(word => word !== ''),
  ending: ending.split(' ').filter(word => word !== ''),
});

export const TABLE_WORDS: readonly TableWords[] = [
  words(
    'total',
    '合计 合計 总计 總計 共计 共計 总和 總和 总额 總額 总数 總數 总量 總量 总体 總體 总产 總產 合　计 合　計',
    'total|totals|grand total|altogether|all regions|all products|all segments|all countries|all sectors|all sites|all plants|all units',
    '全部|全网|全網|全线|全線|全公司|全校|全院|全馆|全館|全港|全澳|全台|全臺|全岛|全島|全厂|全廠|全州|全镇|全鎮|全乡|全鄉|全村|全行|全社|全路网|全路網|全体|全體|全渠道|合并|合併|汇总|彙總|總和|全年|全市|全省|全国|全國|全县|全縣|全区|全區|全球|全行业|全行業|全集团|全集團|整体|整體|集团|集團|总|總|合計數|合计数|sum|all|overall|group|combined|full year|whole year|year|national|nationwide|consolidated|fy|company|country|city|region|world',
  ),
  words('subtotal', '小计 小計', 'subtotal|sub-total|sub total'),
  words('of-which', '其中', 'of which|thereof|including|incl.'),
  words(
    'growth',
    '增长 增長 增速 增长率 增長率 成长率 成長率 增幅 涨幅 漲幅 跌幅 降幅 同比 环比 環比 年增 年增率 增减率 增減率 成長 变动率 變動率 变化率 變化率 变动幅度 變動幅度',
    'growth|yoy|y/y|y-o-y|year on year|year-on-year|change|chg|chg.|% change|increase|variance|qoq|q/q|mom|m/m|vs|versus|growth rate',
  ),
  words(
    'compound',
    '复合 複合 年均增 年均复合 年均複合 年均成長',
    'cagr|compound|compound annual growth|annualised growth|annualized growth',
  ),
  words(
    'change',
    '增减 增減 增（减） 增（減） 增(减) 增(減) 变动 變動 变化 變化 增加额 增加額 增减额 增減額 增量 净增 淨增 新增 增长量 增長量 较上年 較上年 比上年 增加',
    'change|chg|chg.|difference|increase|decrease|delta|variance|movement|net increase|added|vs|versus',
  ),
  words('points', '百分点 百分點', 'pp|ppt|ppts|pts|percentage points|percentage point|bps|basis points'),
  words(
    'share',
    '占比 佔比 比重 份额 份額 市占率 市佔率 构成 構成 占总 占總 佔總 占全 佔全 结构 結構 所占 所佔 百分比',
    'share|shares|stake|stakes|holding in %|market share|% of total|percent of total|% of group|proportion|weight|weighting|mix|% of sales|% of revenue',
  ),
  words(
    'equity',
    '每股 股份 股价 股價 股本',
    'share capital|share price|share prices|share premium|share issue|share buyback|per share|shares outstanding|ordinary shares|number of shares',
  ),
  words(
    'ratio',
    '比例 占 佔',
    'ratio|rate|utilisation|utilization|coverage|penetration|yield|load factor|occupancy|conversion|completion|achievement|capacity factor|as % of|% of|share of',
    '',
    '率',
  ),
  words(
    'margin',
    '利润率 利潤率 毛利率 净利率 淨利率 利益率 费用率 費用率',
    'margin|cost ratio|return on sales|operating ratio|expense ratio',
  ),
  words(
    'volume',
    '销量 銷量 产量 產量 数量 數量 笔数 筆數 出货量 出貨量 成交量 交易量 订单 訂單 用户数 用戶數 用户 用戶 面积 面積 装机 裝機 客流 人次 件数 件數 台数 台數 吨数 噸數 销售量 銷售量 播种面积 播種面積 发电量 發電量',
    'volume|volumes|units|units sold|quantity|shipments|orders|transactions|deliveries|tonnes|tons|subscribers|users|customers|area|passengers|output|sales volume|nights sold|seats|hectares',
  ),
  words(
    'price',
    '单价 單價 均价 均價 价格 價格 客单价 客單價 平均单价 平均單價 亩产 畝產 亩均 畝均 单产 單產 吨价 噸價 呎价 呎價 坪价 坪價 斤价 斤價 店均 校均 床均 车均 車均 班均 台均 件均 箱均 头均 頭均 单店 單店 单车 單車 单台 單台 坪效 平效 人效 店效 产出率 產出率 生师比 生師比 师生比 師生比 房价 房價 售价 售價 人均 户均 戶均 笔均 筆均 单笔 單筆',
    'price|average price|unit price|asp|arpu|aov|fare|average selling price|average order value|tariff|yield per|revenue per|price per|average fare|basket',
  ),
  words(
    'revenue',
    '收入 营收 營收 销售额 銷售額 金额 金額 交易额 交易額 成交额 成交額 营业额 營業額 产值 產值 总产量 總產量 出口额 出口額 进口额 進口額 销售收入 銷售收入',
    'revenue|revenues|sales|turnover|value|sales value|amount|proceeds|gmv|income|receipts|takings|production',
  ),
  words('average', '平均 均值 平均数 平均數', 'average|mean|avg|avg.'),
  words(
    'minimum',
    '最低 最小 最少 下限 最短 下四分位 第一四分位 低位数 低位數 下界 第5百分位 第10百分位 第20百分位 第25百分位',
    'ci, lower|ci lower|lower ci|lower bound|lower limit|lower 95|lower confidence|lower estimate|low estimate|5th percentile|10th percentile|25th percentile|20th percentile|p5|p25|lower quartile|first quartile|bottom decile|min|min.|minimum|lowest|low|smallest|shortest|p10|fastest',
  ),
  words(
    'middle',
    '平均 均值 月均 日均 年均 周均 週均 季均 均价 均價 加权 加權 中间价 中間價 众数 眾數 中位 中间值 中間值 中值 估计值 估計值 点估计 點估計',
    'estimate|point estimate|50th percentile|median|mean|average|avg|avg.|mid|typical|p50|central',
  ),
  words(
    'maximum',
    '最高 最大 最多 上限 最长 最長 上四分位 第三四分位 高位数 高位數 上界 第75百分位 第80百分位 第90百分位 第95百分位 第99百分位',
    'ci, upper|ci upper|upper ci|upper bound|upper limit|upper 95|upper confidence|upper estimate|high estimate|75th percentile|80th percentile|90th percentile|95th percentile|p75|p95|upper quartile|third quartile|top decile|max|max.|maximum|highest|high|largest|longest|p90|peak|slowest',
  ),
  words('rank', '排名 名次 位次 序号名 排位 名次', 'rank|ranking|position|place|no.|#'),
  words(
    'cumulative',
    '累计 累計 累积 累積',
    'cumulative|running total|to date|year to date|ytd|cum.|cumulated',
  ),
  words(
    'opening',
    '期初 年初 上年末 上期末 月初 上年结转 上年結轉',
    'opening|opening balance|at start|start|at the start|at beginning|balance at start|stock at start|on hand at start|start of year|start of period|beginning|brought forward|1 jan|1 january|1 april|1 july|at 1 january',
  ),
  words(
    'closing',
    '期末 年末 年底 月末 期末余额 期末餘額',
    'closing|closing balance|at end|at finish|finish|at the end|at close|at the close|balance at end|stock at end|on hand at end|end of year|end of period|ending|carried forward|31 dec|31 december|30 june|31 march|year-end',
  ),
  words(
    'difference',
    '差额 差額 顺差 順差 逆差 净额 淨額 结余 結餘 余额 餘額 毛利 净利 淨利 净增 淨增 盈余 盈餘 赤字 利润 利潤 利益 净值 淨值 缺口 净 淨',
    'balance|net|surplus|deficit|gap|difference|profit|gross profit|operating profit|gross margin|surplus/deficit|net change|remaining|result|earnings|ebit|ebitda|spread',
  ),
  words('index', '指数 指數', 'index|indices'),
  words(
    'intensive',
    '价格 價格 单价 單價 均价 均價 密度 人均 户均 戶均 亩产 畝產 亩均 畝均 单产 單產 吨价 噸價 呎价 呎價 坪价 坪價 斤价 斤價 店均 校均 床均 车均 車均 班均 台均 件均 箱均 头均 頭均 单店 單店 单车 單車 单台 單台 坪效 平效 人效 店效 产出率 產出率 生师比 生師比 师生比 師生比 平均 中位 评分 評分 得分 温度 溫度 指数 指數 强度 強度 倍 系数 係數 年龄 年齡 增速 分数 分數 排名 浓度 濃度 满意度 滿意度 分位 最短 最长 最長 利用小时 利用小時 满发 滿發 性别比 性別比 性比例',
    'price|unit value|rate|density|per capita|per head|per|average|mean|median|score|rating|temperature|index|intensity|ratio|age|margin|rank|yield|coefficient|days|duration|concentration|satisfaction|tenure|arpu|asp|speed|return|weighted|percentile|quartile|decile|full-load hours|full load hours|load hours|utilisation hours',
    '',
    '率',
  ),
  words(
    'overlap',
    '去重 剔除重复 剔除重複 不重复 不重複 扣除重复 扣除重複 不含 不包括 除外 剔除 抵消 抵销 抵銷',
    'net of overlap|net of overlaps|net of double counting|deduplicated|de-duplicated|unduplicated|unique|distinct|net of duplicates|after eliminations|excluding|excl.|excl|less intercompany',
  ),
  words(
    'persons',
    '人数 人數 人口 用户 用戶 网民 網民 居民 常住 就业人员 就業人員 员工 員工 学生 學生 患者 参保 參保 会员数 會員數 游客数',
    'population|users|people|persons|residents|inhabitants|employees|customers|subscribers|patients|students|internet users|smartphone users|members',
  ),
  words(
    'accounts',
    '账户 賬戶 帳戶 人次 钱包 錢包 设备 設備 户次 连接 連接 次数 次數 卡 终端 終端 下载 下載',
    'accounts|wallets|devices|visits|trips|connections|cards|downloads|registrations|sim|logins|sessions|installs|person-times|subscriptions',
  ),
  words(
    'partial',
    '前三 前五 前十 主要 部分 重点 重點 选列 選列 精选 精選 代表性 不完全 不是全部 只列 仅列 僅列 抽样 抽樣 历年选 若干年',
    'top|selected|main|major|principal|leading|largest|key|not exhaustive|not all|extract|only|examples|sample|excerpt|benchmark years',
  ),
  words(
    'real',
    '实际 實際 可比 不变价 不變價 剔除 同口径 同口徑 内生 內生',
    'real|constant|comparable|like-for-like|lfl|organic|underlying|currency-neutral|adjusted|at constant',
  ),
  words(
    'other',
    '其他 其它 其余 其餘',
    'other|others|rest|remainder|rest of the world|rest of world|misc|miscellaneous',
  ),
  words(
    'several',
    '多选 多選 可多选 可多選 复选 複選 多项选择 多項選擇 重叠 重疊 重复计算 重複計算',
    'multiple answers|multiple responses|multiple choice|more than one answer|several answers|respondents could|may exceed 100|do not add|overlap|overlapping',
  ),
  words(
    'selected',
    '部分年份 主要年份 选定年份 選定年份 若干年份 代表年份 重点年份 重點年份 选列年份 選列年份',
    'selected years|benchmark years|selected dates|key years|census years|not all years|chosen years|years shown',
  ),
  words(
    'rounded',
    '四舍五入 四捨五入 尾差 舍入 進位 进位',
    'rounding|rounded|may not add|may not sum|do not sum',
  ),
  words('contribution', '拉动 拉動 贡献 貢獻', 'contribution|contributions'),
  words('world', '全球 世界 海外 国际 國際 境外', 'global|world|worldwide|international|overseas'),
];

/** Marks that stand for "no figure here". */
export const MISSING_MARKS: readonly string[] = [
  '',
  '-',
  '–',
  '—',
  '——',
  '--',
  '−',
  '…',
  '...',
  '……',
  '*',
  '/',
  '.',
  '..',
  ':',
  'n/a',
  'n.a.',
  'na',
  'nil',
  'nm',
  'n.m.',
  'n/m',
  'tbd',
  'x',
  '×',
  '空',
  '无',
  '無',
  '不适用',
  '不適用',
  '暂无',
  '暫無',
  '缺',
  '未公布',
];

/** Before a unit that holds for a whole table: "单位：亿元", "in US$ millions". */
export const UNIT_LINE_WORDS: readonly string[] = [
  '单位',
  '單位',
  '计量单位',
  '計量單位',
  '金额单位',
  '金額單位',
  '货币单位',
  '貨幣單位',
  'unit',
  'units',
  'figures in',
  'amounts in',
  'all figures in',
  'in',
  'values in',
  'expressed in',
];

/** Between the two years of a caption's span: "2017—2023年", "2018至2023年", "from 2018 to 2023". */
export const YEAR_SPAN_JOINERS: readonly string[] = [
  '—',
  '–',
  '-',
  '－',
  '~',
  '～',
  '至',
  '到',
  'to',
  'through',
  '/',
];

/** 利润总额: what an income statement leaves before tax, and no total of the lines above it. */
export const PROFIT_BEFORE_TAX = /(利润|利潤)(?:总额|總額)/u;

/** 占累计分配预算 104.5%: so much of what was planned, and no part of it. */
export const OF_PLAN =
  /(?:预算|預算|计划|計畫|計劃|目标|目標|任务|任務|指标|指標)(?:数|數|额|額)?(?:的?(?:比重|比例|比率))?$|\bof (?:the |its )?(?:annual |full-year )?(?:budget|plan|target)\b/iu;
/** Behind the number of a cell: on which side of a plan it lies. */
export const UNDER_IN_CELL = /[\d%] ?(?:under|below|short|lower|less|fewer|down)[*_]{0,3}$/i;
export const OVER_IN_CELL = /[\d%] ?(?:over|above|higher|more|up)[*_]{0,3}$/i;
/** Behind the name of a line, in brackets: what is counted in with it. */
export const INCLUDES_OTHERS = /^[^(（]{2,}[(（](?:incl\b|including|with|含|包括)/iu;
