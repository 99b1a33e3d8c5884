import { buildTrie, type Trie } from './trie.ts';

/**
 * What moves a stock: words of coming in and of going out, and how a text names what there was before and after.
 * Each list is Chinese in both scripts, then English (`_` is a blank).
 */
function wordsOf(zh: string, en: string): Trie<true> {
  return buildTrie(`${zh} ${en}`.split(' ').map(word => [word.replaceAll('_', ' '), true] as const));
}

export const INFLOWS = wordsOf(
  '产量 產量 开工 開工 新开工 新開工 动工 動工 复工 復工 投放 收入 进项 進項 拨入 撥入 筹得 籌得 募得 收到 收进 收進 收粮 收糧 到货 到貨 来货 來貨 入仓 入倉 进仓 進倉 购粮 購糧 入会 入會 新入会 新入會 入社 入党 入團 入团 报到 報到 入园 入園 入校 入读 入讀 续收 續收 存进 存進 进账 進帳 生产 生產 产出 產出 自产 自產 繁殖 放养 放養 补栏 補欄 补进 補進 增购 增購 新购 新購 新造 入列 接机 接機 入驻 入駐 进驻 進駐 上市 新增 增加 新开 新開 新设 新設 增设 增設 开设 開設 开出 開出 增开 增開 新建 新签 新簽 新接 承接 接获 接獲 接到 受理 新收 收案 收治 迁入 遷入 移入 搬入 入住 入院 入职 入職 入学 入學 新聘 聘用 招聘 招募 招收 招录 招錄 录用 錄用 录取 錄取 新进 新進 加入 加盟 并入 併入 收购 收購 购入 購入 购进 購進 买入 買入 买进 買進 采购 採購 入库 入庫 入账 入帳 进货 進貨 引进 引進 引入 投产 投產 出生 转入 轉入 调入 調入 流入 汇入 匯入 存入 借入 新借 提取 计提 計提 发行 發行 开业 開業 开张 開張 启用 啟用 注册 註冊 新登记 新登記 登记设立 登記設立 申领 申領 交存 领入 領入 领养入 新生 上线 上線 抵达 抵達 到港 获取 取得 补充 補充',
  'lifted swelled boosted market_gains opened openings launched launches added additions joined joiners hired hires recruited recruits engaged taken_on took_on admitted admissions arrived arrivals acquired acquisitions bought purchased purchases received receipts registered registrations issued signed won gained enrolled enrolments enrollments commissioned born births inflow inflows moved_in came_in immigrated immigrants started_up set_up founded borrowed drawn_down deposited deposits paid_in raised ordered new_orders new_contracts accepted bookings booked placed_in_service put_into_service brought_into_service came_into_service delivered_to_the_fleet taken_delivery took_delivery took_in were_new was_new newly_opened new_lending new_loans new_business increases inflows',
);

export const OUTFLOWS = wordsOf(
  '竣工 收回 支出 开支 開支 花费 花費 花去 花掉 支付 付出 拨出 撥出 拨付 撥付 发放 發放 出仓 出倉 销出 銷出 售罄 用粮 用糧 用煤 耗煤 供粮 供糧 加工耗 出栏 出欄 出会 出會 退社 转学 轉學 离校 離校 离园 離園 出海 取走 领走 領走 借出 还清 還清 调拨 調撥 送出 运出 運出 搬走 迁走 遷走 办理完毕 結清 结清 销货 銷貨 销售 銷售 销量 銷量 退会 退會 退市 摘牌 退社 减少 減少 关闭 關閉 关停 關停 关店 關店 闭店 閉店 歇业 歇業 结业 結業 停业 停業 倒闭 倒閉 退出 离职 離職 离任 離任 离开 離開 退休 辞职 辭職 辞退 辭退 裁减 裁減 裁撤 裁员 裁員 撤并 撤併 撤销 撤銷 迁出 遷出 移出 搬离 搬離 搬出 出院 毕业 畢業 退学 退學 流失 流出 注销 註銷 吊销 吊銷 出售 售出 卖出 賣出 处置 處置 剥离 剝離 核销 核銷 冲销 沖銷 偿还 償還 归还 歸還 还款 還款 赎回 贖回 兑付 兌付 到期 出库 出庫 发出 發出 领用 領用 耗用 消耗 用去 用掉 动用 動用 支用 支取 提走 取走 报废 報廢 淘汰 退役 除役 拆除 死亡 去世 过世 過世 病故 转出 轉出 调出 調出 汇出 匯出 转回 轉回 结案 結案 审结 審結 完成 履约 履約 办结 辦結 完工 交付 交货 交貨 出货 出貨 销账 銷帳 认养 認養 领养 領養 送养 送養 解约 解約 退租 退保 下线 下線 离港 離港 释放 釋放 获释 獲釋 刑满 刑滿',
  'closed closures shut shut_down shuttered left leavers leaving departed departures quit resigned resignations retired retirements lost losses dismissed laid_off let_go made_redundant released releases discharged discharges sold sales disposals disposed_of divested withdrew withdrawn withdrawals outflow outflows moved_out emigrated emigrants died deaths scrapped decommissioned removed delisted cancelled cancellations cancelations terminated expired churned deregistered struck_off repaid repayments redeemed redemptions paid_out paid_back paid_off used_up consumed utilised written_off write-offs settled cleared completed completions delivered deliveries shipped graduated graduates dropped_out rehomed adopted demolished taken_out_of_service reversed recognised recognized worked_off invoiced executed repayments redemptions reductions decreases',
);

/** Verbs that go either way with what they are told of: ships delivered to a fleet, orders delivered to customers. */
export const EITHER_WAY =
  /投放|收回|收入|支出|交付|交货|交貨|转回|轉回|完成|领养|領養|认养|認養|到期|发行|發行|补充|補充|登记|登記|\b(?:deliver(?:ed|ies)|completed|completions|cleared|adopted|drawn|reversed|accepted|sold|shipped|removed)\b/iu;

/** Work done for an order or money had in advance: it comes in as revenue and leaves the balance that it was part of. */
export const TURNED_TO_REVENUE =
  /(?:[确確][认認]|[认認]列|[结結][转轉]|[转轉]列|[转轉](?:化[为為]|[为為])|[实實][现現]|完成)[^，。；\d]{0,6}(?:收入|[营營]收|[营營][业業][额額])|\b(?:recogni[sz]ed|booked|released|turned|converted|worked off|taken)\b[^.;,]{0,24}\b(?:as|into|to|in|of) (?:[a-z]+ )?(?:revenue|sales|turnover|income)\b/iu;

/** What came in less what went out. */
export const NET_FLOW =
  /净增|淨增|净迁|淨遷|(?:自然|社会|社會)(?:已|也|亦|则|則|仍|继续|繼續|累计|累計|进一步|進一步)?[增减減]|机械增长|機械增長|净变化|淨變化|净减|淨減|净流|淨流|净变动|淨變動|净关|淨關|净开|淨開|\bnet (?:[a-z]+ ){0,2}(?:gain|loss|increase|decrease|addition|additions|inflows?|outflows?|growth|change|openings|closures)\b|\b(?:gain|loss|increase|decrease|change) net of\b|\bnet (?:gain|loss|addition|additions)\b|\bnatural (?:increase|decrease|growth|change)\b/iu;

/** People who came and went, and those who were born and died. */
export const MIGRATION = /迁|遷|移[入出民]|\b(?:net |im|e)?migra/iu;
export const OF_LIFE = /出生|死亡|\b(?:born|births?|deaths?|died)\b/iu;

/** A net flow that goes out. */
export const NET_FALL = /[减減]|[关關出]$|loss|decrease|outflow|closure/iu;

/** Opening words of a balance, before or straight behind its figure. */
export const OPENING =
  /年初|期初|月初|季初|周初|週初|年头|年頭|上年结转|上年結轉|上期结转|上期結轉|结转上年|上年结余|上年結餘|期前|学年初|學年初|原有|上年末|上年底|去年底|去年末|前一年底|上期末|上季末|上月末|1月1日|\b(?:opening|at the start|at the beginning|the beginning of|at the outset|(?:opened|began|started|entered|starting|opening) (?:the|its) (?:year|quarter|month|period|season|week|half)|started (?:out )?with|began with|brought forward|carried forward from|on 1 january|on january 1|at 1 january|a year (?:earlier|before|ago)|(?:when|as) the (?:year|quarter|month|period|season) (?:began|opened|started))\b/iu;
export const CLOSING =
  /年末|期末|年底|月末|月底|季末|周末时|学年末|學年末|岁末|歲末|结存|結存|滚存|滾存|期终|期終|年终|年終|底尚余|底尚餘|最后剩|最後剩|12月31日|\b(?:closing|at the end|the end of|by the end|year-end|at the close|(?:ended|closed|finished|exited|ending|closing|left) (?:the|its) (?:year|quarter|month|period|season|week|half)|which left|leaving|that left|this left|which leaves|so that (?:there )?(?:were|remained)|(?:ended|closed|finished|ending|closing|finishing) (?:up |it )?(?:with|at|on)|remained|(?:ended|closed|finished|exited) (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|q[1-4])|on 31 december|on december 31|at 31 december|(?:bringing|taking|brought|took|brings|takes|lifting|lifted|cutting) (?:[a-z]+ ){1,4}to)\b/iu;

/** 全年产糖, 共產煤: a verb of making before what is made. */
export const MADE_ZH =
  /(?:^|[年月季共实實])(?:[新总總]?)[产產](?![业業权權值品房地区區销銷能量])[\u3400-\u9fff]{0,3}$/u;
