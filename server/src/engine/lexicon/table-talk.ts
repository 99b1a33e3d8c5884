/**
 * Words with which a sentence speaks of a table's lines without saying of what: they neither bind it to a measure
 * nor take it away from one.
 */
export const COMMON_EN: ReadonlySet<string> = new Set(
  (
    'unweighted arithmetic straight average averages mean rank ranks ranked ranking place places lead leads leading leader top tops topped list table bottom remain remains remained still far ' +
    'largest biggest highest greatest smallest lowest fewest least most second third fourth fifth last first best ' +
    'producer producers maker makers spender spenders buyer buyers contributor contributors region regions district districts country countries county counties ' +
    'city cities town towns group groups segment segments division divisions category categories member members market markets sector sectors class classes part parts ' +
    'unit units site sites plant plants line lines product products brand brands company companies firm firms state states province provinces faculty department branch ' +
    'control controls controlled command commands commanded claim claims claimed make makes made produce produces produced turn turned spend record recorded records post posted show shown shows have had has hold held holds take takes took ' +
    'buy buys bought absorb absorbs absorbed receive receives received ' +
    'share shares rate number numbers total totals volume value amount size output year years period month quarter end average ' +
    'followed follow follows next then also again only sole just alone all every each both across among six five four seven eight nine ten whole entire ' +
    'improve improved improves improving improvement worsen worsened worsens deteriorated better worse fared ' +
    'growth grow grew grown growing rise rose rises risen rising increase increased increases gain gained gains climb climbed expand expanded expansion ' +
    'fall fell falls fallen falling decline declined declines drop dropped drops decrease decreased decreases shrink shrank lost lose loses slip slipped ' +
    'fast faster fastest slow slower slowest steep steepest quick quickest strong stronger strongest more less fewer higher lower larger smaller ' +
    'than compared since between from until contrast while whereas though although but however one two three half double doubled went came come comes belong belongs belonged ' +
    'much many times twice large big high low there under below above over least account accounted accounting together combined between them contribute contributed ' +
    'clear clearly now today once any other others except apart exception same again pace position positions outlays remainder people inhabitants residents'
  ).split(' '),
);

/** Between two of these runs of Chinese stands what the sentence speaks of. */
export const COMMON_ZH =
  /因[\u3400-\u9fff]{1,14}而|[二两兩三四五六七八九十][大乡鄉镇鎮区區县縣市省州国國地者项項类類种種]|贡献|貢獻|贡献了|贡献|貢獻了|貢獻|净增|淨增|净减|淨減|净流入|净流出|新增|撑起|撐起|拿下|拿走|吃下|包揽|包攬|[独獨]占|独佔|獨佔|囊括|揽下|攬下|雙雙|双双|最[大高多快低少小慢强強]|第[一二三四五六七八九十]|(?:前|首|[头頭])[二两兩三四五六七八九十][大名位家强強个個种種项項类類]?|合共|总共|總共|一共|加起[来來]|合起[来來]|[拢攏统統]共|加[总總]|[首末]位|居[首冠次末]|居于|居於|位居|位列|排名|排在|名列|位于|位於|垫底|墊底|领先|領先|榜首|其次|次之|依次|分别|分別|达到|達到|突破|超过|超過|不足|高于|高於|低于|低於|相比|相较|相較|较上年|較上年|上年|去年|今年|本年|同期|全年|年度|年[底末初内內]|期[末初内內]|目前|当前|當前|现时|現時|一年[间間来來]?|短短|期中|期间|期間|其中|合计|合計|共计|共計|总计|總計|总体|總體|整体|整體|均|都|各|全部|所有|皆|仅|僅|只有|唯有|唯一|除|以外|之外|外|其余|其餘|其他|个|個|家|增长|增長|成长|成長|增加|上升|提高|扩大|擴大|下降|下滑|减少|減少|下跌|萎缩|萎縮|回落|流失|增速|增幅|涨幅|漲幅|降幅|跌幅|同比|实现|實現|保持|持续|持續|继续|繼續|仍然|依然|规模|規模|数量|數量|金额|金額|总额|總額|总量|總量|份额|份額|占比|佔比|比重|水平|水準|地区|地區|板块|板塊|业务|業務|区域|區域|部门|部門|产品|產品|行业|行業|类别|類別|由高到低|由大到小|从高到低|從高到低|从大到小|從大到小|表明|显示|顯示|可见|可見|来看|來看|[是为為以的了则則却卻更又就才便还還在有与與和及、仍已也比较較占佔达達至到近约約从從由成年月日度]/u;
