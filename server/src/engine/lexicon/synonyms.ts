/**
 * Words under which reports tell one thing twice: a row is one notion. They serve only where something else (unit, period,
 * place in the document) already suggests that two figures are of one thing; no two of a row are ever taken for equal alone.
 */
export const SYNONYMS_EN: readonly string[] = [
  'sale sales sold sell sells selling revenue revenues turnover takings',
  'profit profits earnings income',
  'employee employees staff worker workers workforce headcount personnel employed employs payroll',
  'customer customers client clients',
  'subscriber subscribers subscription subscriptions subscribed',
  'passenger passengers traveller travellers traveler travelers rider riders',
  'visitor visitors tourist tourists visits arrivals holidaymakers',
  'guest guests overnight nights stays',
  'shop shops store stores outlet outlets branch branches',
  'plant plants factory factories mill mills',
  'phone phones handset handsets smartphone smartphones',
  'car cars vehicle vehicles automobile automobiles',
  'home homes house houses dwelling dwellings housing',
  'flat flats apartment apartments',
  'pupil pupils student students',
  'unemployment jobless unemployed joblessness',
  'output production produced produce produces',
  'shipment shipments shipped delivery deliveries delivered deliver',
  'export exports exported exporting',
  'import imports imported importing',
  'order orders ordered booking bookings booked',
  'installation installations installed install',
  'spending expenditure expenditures outlay outlays spend spent spends',
  'investment investments invested invest invests',
  'harvest harvests harvested crop crops',
  'debt debts borrowing borrowings',
  'electricity power',
  'petrol gasoline',
  'emission emissions emit emits emitted',
  'airline airlines carrier carriers',
  'ship ships vessel vessels',
  'freight cargo goods',
  'doctor doctors physician physicians',
  'birth births born baby babies',
  'death deaths died fatalities',
  'resident residents inhabitant inhabitants population people',
  'loan loans lending lent',
  'deposit deposits savings',
  'occupancy occupied',
  'vacancy vacancies vacant',
  'rent rents rental',
  'wage wages pay salary salaries',
  'rainfall rain precipitation',
  'attendance audience audiences spectators admissions',
  'acquisition acquired takeover deal merger',
  'deficit shortfall gap',
  'permit permits licence licences license licenses',
  'grant grants granted issued issue awarded',
  'consumption consumed consume consumes used use',
  'generation generated generates',
  'recycling recycled recycle',
  'treated treatment treatments',
  'enrolment enrolments enrollment enrolled',
  'graduate graduates graduated',
  'building built build builds completed completions construction',
  'opening opened openings',
  'closure closures closed',
  'hired hires hiring recruited recruits recruitment',
  'price prices priced cost costs',
  'fare fares ticket tickets',
];

/** What goes by one word elsewhere: "consumer prices rose by 3%" is inflation. */
export const PHRASES_EN: readonly (readonly [phrase: string, word: string])[] = [
  ['consumer price', 'inflation'],
  ['cost of living', 'inflation'],
  ['cpi ', 'inflation '],
  ['foreigners', 'foreign visitors'],
];

/** The first of a row stands for all of it; longer phrases before those that they hold. */
export const SYNONYMS_ZH: readonly string[] = [
  '营收 主营业务收入 主營業務收入 营业总收入 營業總收入 营业收入 營業收入 销售收入 銷售收入 营业额 營業額 营收 營收 销售额 銷售額 收入',
  '净利 净利润 淨利潤 净利 淨利 纯利 純利 纯益 純益 盈利 获利 獲利 净赚 淨賺',
  '销量 销售量 銷售量 销量 銷量 售出 卖出 賣出 销售 銷售',
  '产量 生产量 生產量 产量 產量 产出 產出 出产 出產 生产 生產',
  '出货 出货量 出貨量 发货量 發貨量 交付量 出货 出貨 交付',
  '人均 每人平均 平均每人 人均 每人',
  '花费 消费支出 消費支出 消费额 消費額 消费 消費 花费 花費 支出 开支 開支',
  '订单 新接订单 新接訂單 新增订单 新增訂單 订单 訂單 接单 接單',
  '员工 在职员工 在職員工 员工 員工 职工 職工 雇员 僱員 从业人员 從業人員',
  '游客 旅客 游客 遊客 观光客 觀光客 旅遊者 旅游者',
  '客户 客户 客戶 用户 用戶 会员 會員',
  '幼儿 在园幼儿 在園幼兒 幼儿园 幼兒園 幼儿 幼兒 幼童 孩子 儿童 兒童',
  '学生 在校生 在校学生 在校學生 学生 學生 学员 學員',
  '门店 门店 門店 店铺 店鋪 店面 分店 门市 門市 网点 網點',
  '工厂 工厂 工廠 厂房 廠房 厂区 廠區',
  '成交量 交易量 成交量 成交 交易',
  '贷款 放款 信贷 信貸 贷款 貸款',
  '出口 外销 外銷 出口',
  '住宅 住房 房屋 住宅 商品房',
  '床位 病床 床位',
  '用电 用电量 用電量 耗电量 耗電量 用电 用電 耗电 耗電',
  '发电 发电量 發電量 发电 發電',
  '单价 平均单价 平均單價 平均价格 平均價格 平均售价 平均售價 均价 均價 单价 單價 售价 售價 客单价 客單價',
  '投资 投资额 投資額 投入 出资 出資 投资 投資',
  '进口 进口量 進口量 进口 進口',
  '招聘 招收 招聘 招募 录用 錄用',
  '参观 入馆 入館 参观 參觀 观众 觀眾 入场 入場',
  '装机 装机容量 裝機容量 装机 裝機 容量',
  '新增 新增 新建 新设 新設 净增 淨增',
  '汽车 车辆 車輛 汽车 汽車',
  '人口 常住人口 居民 人口',
  '占比 占比 佔比 比重 份额 份額 占 佔',
];

/** English words that carry a figure and tell nothing of what it is: verbs of reports, words for amounts. */
export const CARRIERS_EN: ReadonlySet<string> = new Set(
  (
    'report reports show shows add added adds help helped lift lifts lifted boost boosted boosts drive driven push pushed leave leaves left remain remains remained become became ' +
    'record records high low highest lowest peak mark average averaged averages mean median count counts counted unit units piece pieces item items device devices ' +
    'worldwide globally nationally domestic local public private service services product products work works worked business people person ' +
    'now today currently latest recent recently early late mid end final finally preliminary total totals sum altogether together combined ' +
    'million billion thousand percent percentage point points basis half-year quarter first-half second-half fiscal financial ' +
    'january february march april may june july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday ' +
    'well much many big large small strong weak good bad better best long short fast slow quick slight sharp clear stand standing begin began start started run runs ' +
    'expect expects see sees seen think thinks hold holds held take takes took taken carry carries carried handle handles handled serve serves served turn turned want wants'
  ).split(' '),
);

/** What makes a measure one of a part, or of another reckoning: net debt, youth unemployment, 核心通胀. */
export const NARROWER =
  /[净淨毛]|青年|女|男|农村|農村|城镇|城鎮|扣非|核心|同店|线上|線上|线下|線下|海外|境外|[內内]销|外销|外銷|\b(?:net|gross|youth|young|old|older|women|men|female|male|core|underlying|adjusted|online|offline|domestic|foreign|overseas|new|urban|rural|primary|secondary|like-for-like|organic|real|nominal|long-term|short-term|part-time|full-time)\b/iu;
