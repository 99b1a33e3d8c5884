/**
 * Rates that are a part of a whole and cannot leave 0–100 %: of people, of things that were tested, of area. In Chinese by
 * what the word for a rate stands behind, both scripts in one. Ratios of different things (of plans fulfilled, of capacity
 * used, gross enrolment) are not here.
 */
const PARTS_ZH = [
  '[识識]字|文盲|就[业業]|失[业業]|参保|[参參][与與加]|[纳納]保|投保|投票|得票|出席|到[会會场場课課考检檢]|[签簽]到|[报報]到|出勤|缺[勤课課考]|在[岗崗]|返[岗崗]',
  '(?:[净淨])?入[学學]|就[学學]|在[学學]|升(?:[大高][学學中]|[学學])|[毕畢][业業]|[结結][业業]|完[学學]|[复復][学學]|[辍輟][学學]|[录錄][取用]|及格|合格|[优優][良秀]|[达達][标標]|[巩鞏]固',
  '死亡|病[死亡]|致死|重症|治[愈癒]|痊[愈癒]|康[复復]|感染|患病|[发發]病|罹患|盛行|[检檢]出|[阳陽]性|接[种種](?:完成)?|[筛篩篩][查檢检]|[体體健][检檢]|受[检檢]|建[档檔]|(?:[规規]范|規範)?管理|控制|[签簽][约約]|特[约約]|住院|剖(?:宫|宮|腹)[产產]|母乳(?:喂[养]|哺育)|近[视視]|不良|存活|生存|成活|肥胖|超重|[过過]重|吸[烟菸]|抽[烟菸]|[饮飲]酒|睡眠不足|龋齿|齲齒|[贫貧][困穷窮]',
  '[绿綠](?:化|地)(?:[覆][盖蓋])?|森林覆[盖蓋]|覆[盖蓋]|涵[盖蓋]|空置|[闲閒]置|入住|住用|住房|客房出租|房[间間]出租|上座|客座|[满滿]座|[准準][点點时時]|正[点點]|良品?|次品|缺陷|故障|完好|可用|[报報][废廢]|[损損]耗|破[损損]|自[有置]|持有|[拥擁]有|[无無]障[碍礙]|[涵]',
  '(?:城[镇鎮市]|都市|[电電][动動氣气]|[数數]字|[数數]位|自[动動]|[机機]械|[国國][产產]|本[地土]|信息|[资資][源料])化|老[龄齡]化|高[龄齡]化|[机機][耕播收]|入[户戶]|接通|[处處]理|收集|[清]运|分[类類]|再生|回用|[办辦]理|放行正常|正常',
  '市[场場]?[占佔]|[占佔]有|[渗滲]透|普及|毛利|[净淨]利|中[签籤簽]|[违違][约約]|逾期|命中|成功|中[奖獎]|支持|[赞贊]成|反[对對]|通[过過]|破案|[结結办辦审審][结結案]|[调調]解|履[约約]|[落][实實]|合[规規]|[脱脫][贫貧]|[满滿]意|知[晓曉]|[阅閱][读讀]|接[触觸]|[点點][击擊]|[转轉]化|打[开開]|收[视視]',
  '[应應回][答复覆收]|回函|[留][存任]|[流][失]|[离離][职職]|[复複][购購]|[续續][约約聘保租]|退[货貨票件保租][訂订]?|退[订訂]|投[诉訴]|[注註][册冊]',
].join('|');
export const BOUNDED_ZH = new RegExp(
  `(?:${PARTS_ZH})(?:率|(?:的)?比[例率重])|[优優]良天[数數]比例|素[养養]水平|[满滿]意度|[占佔]比|份[额額]|比重`,
  'u',
);
/** Between such a name and its figure. */
export const RISES_TO_ZH =
  '(?:[由于是於]{1,2})?(?:[已更竟却卻]?(?:由|[从從])[\\d.]+[%％])?[衝冲升攀躍跃飆飙提上下降跌滑回落达達到至为為是在约約近逼突破超过過逾高仅僅只有已更竟却卻则則曾一度增加扩擴大微小幅站守维維持保均都也亦还還就录錄得来來皆平了罕见見去今年本当當期季月]{0,7}';
/** "A share of B", by the word behind both: of what. */
export const SHARE_OF_ZH = /[占佔](?<whole>[^，。；占佔]{1,14}?)的?(?:比[例重率]|百分比)$/u;
/** Wholes that hold whatever is told to be a share of them. */
export const WHOLES_ZH =
  /[受抽送被应應][查检檢测測验驗訪访试試]|案件|样本|樣本|全|[总總]|人口|人[数數次]|[者生员員]$|[户戶]$|[体體]$/u;
/** What is no part of these: debt of output, spending of income. */
export const OTHER_WHOLES_ZH =
  /GDP|生[产產][总總]值|收入|[产產]值|出口|[资資][产產本]|[预預]算|[净淨]|[负負][债債]|支出|利[润潤]|[储儲][备備]/iu;
/** A part of these may be larger than they are, for others of it are less than nothing. */
export const MAY_NET_ZH =
  /利[润潤]|[净淨]|[盈亏虧][利余餘]|收益|[顺順逆]差|出超|入超|增[量长長]|[贡貢][献獻]|[变變][动動]|[现現]金流|多[选選]|[复複][选選]/u;
/** Ratios of two groups, and of what is paid of what is earned. */
export const TWO_GROUPS_ZH =
  /性[别別]|男女|[师師]生|生[师師]|[抚撫扶][养養]|[负負][债債]|[贷貸]|[杠槓][杆桿]|派息|分[红紅]|[赎贖]|溢[价價]|超[额額]|[认認][购購]|[换換]股|配[售股]|[补補]|[费費]/u;
/** Coverage of loan losses, capital and interest are ratios of different things. */
export const UNBOUNDED_ZH =
  /(拨备|撥備|逾放|准备金|準備金|呆帳|呆账|坏账|壞帳|备抵|備抵|利息|资本|資本|流动性|流動性|偿债|保障|固定比率|变异|國防|债务|债權|負債|负债|库容|货币|現金|现金|收益|分[红紅]|租金|成本|投[资資]|[电電][话話視视]|手[机機]|行動|移[动動]|[门門][号號]|[宽寬][带頻频]|SIM|[汽机機]车|[汽機]車|毛|每百|粗|完成).{0,6}$/;
export const BOUNDED_EN = new Set(
  'literacy illiteracy unemployment employment jobless prevalence vacancy occupancy penetration turnout mortality attendance approval adoption graduation dropout infection vaccination poverty inactivity availability uptime punctuality truancy absenteeism homeownership'.split(
    ' ',
  ),
);
/** Before "rate": what is a part of those who could. Retention, completion, collection and utilisation may be of more. */
export const RATES_OF_SOME =
  'pass response success survival satisfaction detection recovery recycling cure default acceptance participation compliance readmission error reject rejection conviction re-election vote click defect scrap failure cancellation complaint approval reply ownership car-ownership smoking obesity divorce staffing vaccination immunisation immunization attendance absence sickness vacancy placement repair incidence carrier uptake'.split(
    ' ',
  );
/** A number that says by its name that it is a part: "the proportion of respondents who", "a market share of". */
export const SHARE_NAMED =
  /\b(?:(?<!as an? )(?:proportion|percentage|fraction|portion|share) of (?!gdp|gnp|income|revenue|sales|turnover|assets|equity|capital|the (?:target|plan|budget|original|previous|old|list|face|par|market) )[a-z]|(?:market|vote|voting|audience) share\b)[^.;:,]{0,80}$/iu;
/** "x % of respondents": who or what is counted one by one, so that a share of them cannot be more than all. */
export const PEOPLE_EN = new Set(
  'respondent household adult child people donor applicant visitor passenger member client tenant traveller driver inmate recipient beneficiary subscriber buyer reader children men women person resident student pupil patient voter employee worker woman man user customer company firm manager participant population teacher parent farmer school hospital business consumer citizen graduate family candidate grower pharmacist doctor nurse engineer lawyer accountant economist analyst shopper commuter cyclist pensioner retiree tourist guest viewer listener player trainee apprentice lecturer professor scientist researcher owner landlord lessee lender borrower investor shareholder saver taxpayer migrant refugee immigrant soldier officer sailor pilot prisoner juror executive director founder entrepreneur freelancer contractor supplier retailer wholesaler exporter importer manufacturer producer operator broker insurer policyholder cardholder holder volunteer delegate attendee entrant finisher newborn infant mother father girl boy teenager youngster senior newcomer first-year freshman leaver starter jobseeker home dwelling shop store clinic practice municipality farm hotel restaurant bank branch council village town city country district ship vessel building flat apartment classroom library museum vehicle car bus truck lorry train flight sample well borehole pharmacy chemist kindergarten nursery practice bakery baker hotelier restaurateur innkeeper club society association charity union chapter parish diocese congregation congregant worshipper university college faculty department ministry agency authority laboratory startup start-up enterprise brewery winery vineyard mill plant site garage workshop salon gym cinema theatre venue landlady commuter angler hunter gardener beekeeper fisherman fisher sheep-farmer midwife dentist vet veterinarian surgeon therapist paramedic librarian curator journalist editor author artist musician photographer architect surveyor plumber electrician builder carpenter welder miner cleaner cook chef waiter cashier clerk salesperson programmer developer designer consultant auditor notary judge prosecutor policeman firefighter adolescent toddler baby centenarian carer caregiver volunteer alumnus alumna expatriate islander villager resident homeowner leaseholder motorist biker hiker skier swimmer runner rower athlete coach referee fan supporter spectator listener blogger gamer dieter vegetarian smoker drinker diabetic asthmatic interviewee questionee insured unemployed self-employed'.split(
    ' ',
  ),
);
/** What those are told to be who answered, were looked at or tried. */
export const EXAMINED_EN =
  /^(?:surveyed|polled|interviewed|asked|questioned|examined|sampled|tested|screened|responding|inspected|contacted|studied|assessed|audited|enrolled|registered|sown|planted|laid|tagged|treated|observed|listed)$/u;
/** Before a percentage and behind the things that it is of: "has 96% of its sheets online". */
export const HAS_PART = /\b(?:has|have|had|with|keeps?|kept) (?:now |already |put |by now )?$/iu;
export const OF_ITS_THINGS =
  /^ of (?:its|their|the|all|all its) ([a-z-]{3,}[^s\W]s) (?:online|digiti[sz]ed|catalogued|scanned|open|occupied|insured|vaccinated|in use|on display|on loan|under roof|indoors|registered|certified|electrified|paved|connected|staffed|equipped|fitted|accessible|covered)\b/iu;
/** From a share to the next of the same things: "came up on clay and", "in the north, against". */
export const NEXT_OF_THEM =
  /^(?: of)?(?![^.]*\b(?:of|or|up by|down by|up from|down from|more|less|fewer|higher|lower|rise|rose|fall|fell|growth|by|target|plan|index)\b)(?:[,;]? [\p{L}'’-]+){0,9}[,;]? (?:and|but|against|while|whereas)(?: (?!is|was|are|were|the)[\p{L}'’-]+){0,4} $|^(?: [\p{L}'’-]+){1,4}, $/u;
/** A sentence that goes on about the share told in the one before: "The rate is lowest in the capital, at". */
export const THE_SAME_SHARE =
  /^\s*(?:by contrast,? |there,? |here,? )?(?:the|this|that) (?:rate|share|proportion|percentage)\b(?! of)/iu;
/** A sentence that calls what the one before has told a proportion. */
export const NAMED_PROPORTION =
  /\b(?:as a whole|overall|in all|in total|altogether|taken together|together),? (?:the|this|that) (?:proportion|share|percentage) (?:is|was|stands at|stood at|comes to|came to|amounts to) $/iu;
/** The text tells what was asked of whom. */
export const SURVEY =
  /\b(?:survey(?:ed|s)?|poll(?:ed|s|sters?)?|questionnaires?|respondents?|interview(?:ed|s|ees?)|questioned|sample|replied|replies|answered|asked|spoke (?:to|with)|canvassed|panel)\b/iu;
/** What is counted in money or by measure may be more than all of another. */
export const NOT_COUNTED =
  /^(?:costs?|sales|revenues?|earnings|profits?|losses|assets|liabilities|claims|deposits|reserves|premiums|prices?|wages|salaries|expenses|imports|exports|goods|proceeds|funds|means|orders|targets?|plans?|limits?|requirements?|needs|levels?|standards|norms?|values?|totals?|years?|months?|quarters?|days|its|his|her|their|this|that|what|gross|net|us|basis|dues|fees|taxes|contributions|averages?|states|series|analysis|ours|places|seats|beds|rooms|berths|capacities|bookings|tickets|species|times|hours|loads|emissions|stocks|supplies|savings|debts|loans|payments|obligations|commitments|quotas)$/iu;
/** Straight behind a percentage that is the subject: what people say, do or have. */
export const PEOPLE_DO =
  /^ (?:of (?:them|these|those(?: (?:asked|surveyed|questioned|polled|interviewed|responding))?) )?(?:(?:also|even|already|still|now|never|only|regularly|often|usually) )?(?:said|say|told|tell|think|thought|believe|believed|agree|agreed|disagree|feel|felt|fear|hope|worry|prefer|preferred|want|wanted|intend|intended|answered|replied|responded|reported|admitted|complained|named|mentioned|cited|knew|know|own|owned|use|used|visit|visited|read|watch|watched|listen|buy|bought|vote|voted|work|worked|live|lived|travel|drive|have (?:a|an|one|no|never|been|had|at)|had (?:a|an|one|no|never|been|had|made|used|heard|taken|bought)|would|were (?:satisfied|happy|unhappy|aware|unaware|in favour|against|for|men|women|dissatisfied|planning)|are (?:satisfied|happy|unhappy|aware|unaware|in favour|against|men|women|dissatisfied|planning|looking)|do not|did not|don't|didn't)\b/iu;
/** More than all of those of another time, or of those that were wanted, there may be. */
export const OF_ANOTHER_TIME =
  /\b(?:(?:19|20)\d\d|pre-\w+|previous|earlier|last|prior|normal|usual|average|planned|needed|required|expected|targeted|budgeted|original|former|ordered|wanted|allowed|permitted|licensed|scheduled|promised|available)\b/iu;
export const PEOPLE_ZH =
  /(受访者|受訪者|家庭|居民|人口|学生|學生|患者|用户|用戶|企业|企業|员工|員工|消费者|消費者|网民|網民|女性|男性|成年人|儿童|兒童|教师|教師|者|[农農居市村股]民|职工|職工|人员|人員|党员|户籍|農戶|农户)(中)?$/;
/** Of what is used, covered or reached more than once there may be more than all: beds, SIM cards, plans. */
export const EXCEEDABLE =
  /渗透率|滲透率|普及率|覆盖率|覆蓋率|入住率|完成|达成|達成|毛入学|毛入學|增|升幅|降幅|涨|漲|\b(?:penetration|occupancy|coverage|gross|growth|change|increase|completion|index|target|plan|budget|capacity|ratio)\b/i;
/** What tells why more than all of them are there: the author knows, and means it. */
export const OVERFULL =
  /加床|临时床位|臨時床位|超员|超員|超载|超載|超额|超額|站票|满员|滿員|(?:超过|超過|高于|高於|逾|算作|计为|計為|視為|视为)\s?(?:100|一百)|\b(?:of the [a-z]+ (?:[a-z]+ )?(?:ordered|planned|budgeted|requested|targeted|required|scheduled|forecast|expected|foreseen)|count(?:s|ed)? as|counted at|taken as|extra beds?|corridors?|overflow|surge|over capacity|overcrowd\w*|standing|berths?|(?:to|in|per) (?:a |the )?cabins?|cruise|double occupancy|above 100|over 100|more than 100|exceed(?:s|ed|ing)? 100)\b/i;

/** Behind x % 的: who or what is counted one by one, up to what is said of them. */
export const COUNTED_BEHIND_ZH =
  /^的(?<whole>[\u3400-\u9fff]{0,6}?(?:[摊攤][位商主]|商[户戶贩販家]|[店铺鋪]家?|[门門][店市]|居民|[市村农農牧渔漁]民|住[户戶]|[农農][户戶]|家庭|[学學]生|[师師]生|[教老][师師]|家[长長]|[员員]工|[职職]工|企[业業]|公司|[业業]者|[厂廠]商|工[厂廠]|[学學]校|[医醫]院|[诊診]所|社[区區]|村[里庄莊]?|用[户戶]|客[户戶]|[顾顧]客|旅客|游客|遊客|乘客|消[费費]者|[患病]者|患者|病人|老人|[长長]者|[会會][员員]|[读讀]者|[观觀][众眾]|[车車][辆輛主]|班[级級]|受[访訪]者|[会會]社|[单單]位|[机機][构構]|[青少]年|女性|男性|[儿兒]童|成人|[选選]民|[样樣]本|案件|[订訂][单單]|航班|列[车車]))(?=[已都可认認表会會愿願有曾使采採拥擁开開没沒不未能在是选選参參接受通过過实實完设設配提用支赞贊回反没，])/u;
/** Before such a percentage: nothing that it could be a rate of. */
export const THERE_ARE_ZH =
  /^(?:[\u3400-\u9fff]{0,12}(?<![率幅增长長速比利])(?:有|仍有|共有|已有|另有|[还還]有|尚有|[约約]|近))?$/u;
