/**
 * Rates that are a part of a whole and cannot leave 0–100 %. `zh` is matched at the end of what is measured, `en` as
 * whole words. Ratios of different things (coverage, completion, utilisation, gross enrolment) are not here.
 */
export const BOUNDED_ZH =
  '识字率 識字率 市占率 市佔率 占有率 渗透率 滲透率 普及率 就业率 就業率 失业率 失業率 死亡率 治愈率 治癒率 及格率 合格率 近视率 近視率 不良率 住院率 毕业率 畢業率 升学率 升學率 城镇化率 城鎮化率 空置率 入住率 出席率 投票率 毛利率 净利率 淨利率 中签率 感染率 接种率 接種率 患病率 发病率 成功率 落实率 覆盖率 覆蓋率 特约率 特約率 老龄化率 文盲率 参保率 参与率 參與率 上座率 命中率 达标率 達標率 管理率 签约率 簽約率 控制率 筛查率 篩檢率 知晓率 满意率 通过率 通過率 录取率 錄取率 参加率 參加率 到检率 到檢率 出勤率 到课率 涵蓋率 涵盖率 就學率 就学率 在學率 净入学率 淨入學率 註冊率 注册率 中籤率 回收率 应答率 回覆率 持有率 拥有率 擁有率 无障碍率 绿化率 綠化率 绿地率 复学率 签到率 履约率 履約率 准点率 準點率 准時率 正点率 優良率 优良率 优良天数比例 合規率 合规率 存活率 生存率 脫貧率 自有率 完好率 在岗率 完学率 結業率 结业率 巩固率 到课率 缺课率 缺勤率 流失率 留存率 复购率 故障率 次品率 良品率 良率 可用率 占比 佔比 份额 份額 比重';
/** Coverage of loan losses, capital and interest are ratios of different things. */
export const UNBOUNDED_ZH =
  /(拨备|撥備|逾放|准备金|準備金|呆帳|呆账|坏账|壞帳|备抵|備抵|利息|资本|資本|流动性|流動性|偿债|保障|固定比率|变异|國防|债务|库容|货币).{0,6}$/;
export const BOUNDED_EN = new Set(
  'literacy illiteracy unemployment employment jobless prevalence vacancy occupancy penetration turnout mortality attendance approval adoption graduation dropout infection vaccination poverty inactivity availability uptime punctuality truancy absenteeism homeownership'.split(
    ' ',
  ),
);
/** "x % of respondents": who the share is of. */
export const PEOPLE_EN = new Set(
  'respondent household adult child people donor applicant visitor passenger member client tenant traveller driver inmate recipient beneficiary subscriber buyer reader children men women person resident student pupil patient voter employee worker woman man user customer company firm manager participant population voter teacher parent farmer school hospital business consumer citizen graduate family'.split(
    ' ',
  ),
);
export const PEOPLE_ZH =
  /(受访者|受訪者|家庭|居民|人口|学生|學生|患者|用户|用戶|企业|企業|员工|員工|消费者|消費者|网民|網民|女性|男性|成年人|儿童|兒童|教师|教師|者|职工|職工|人员|人員|党员|户籍|農戶|农户)(中)?$/;
/** Of what is used, covered or reached more than once there may be more than all: beds, SIM cards, plans. */
export const EXCEEDABLE =
  /渗透率|滲透率|普及率|覆盖率|覆蓋率|入住率|完成|达成|達成|毛入学|毛入學|增|升幅|降幅|涨|漲|\b(?:penetration|occupancy|coverage|gross|growth|change|increase|completion|index|target|plan|budget|capacity|ratio)\b/i;
/** What tells why more than all of them are there: the author knows, and means it. */
export const OVERFULL =
  /加床|临时床位|臨時床位|超员|超員|超载|超載|超额|超額|站票|满员|滿員|(?:超过|超過|高于|高於|逾|算作|计为|計為|視為|视为)\s?(?:100|一百)|\b(?:of the [a-z]+ (?:[a-z]+ )?(?:ordered|planned|budgeted|requested|targeted|required|scheduled|forecast|expected|foreseen)|count(?:s|ed)? as|counted at|taken as|extra beds?|corridors?|overflow|surge|over capacity|overcrowd\w*|standing|berths?|(?:to|in|per) (?:a |the )?cabins?|cruise|double occupancy|above 100|over 100|more than 100|exceed(?:s|ed|ing)? 100)\b/i;
