/** Words by which a sentence gives its figures as another's: 据 IDC 预测, "according to", "Gartner expects". */
export const QUOTED =
  /(?<![数數依占佔])[据據](?![此悉点點])|根据|根據|来源|來源|(?:机构|機構|报告|報告)(?:预计|預計|预测|預測|认为|認為|显示|顯示)|\b(?:[Aa]ccording to|[Ss]ource:|[Dd]ata from|[Cc]iting)\b|\b[A-Z][A-Za-z&]+ (?:estimates|expects|forecasts|projects|predicts|reckons|puts|sees)\b/;

/** A paragraph that sets the answers of several sources side by side tells one thing in as many ways on purpose. */
export const DISAGREES =
  /说法不一|說法不一|口径不一|口徑不一|口径不同|口徑不同|看法不一|估计不一|估計不一|各家|众说纷纭|眾說紛紜|相差悬殊|相差懸殊|出入较大|出入較大|不同机构|不同機構|统计口径|統計口徑|\b(?:(?:estimates?|sources|figures|definitions|counts|analysts|forecasters) (?:differ|vary|diverge|disagree)|depending on (?:the )?(?:source|definition|who)|by (?:one|another) (?:count|estimate|definition))/i;

/** A paragraph that says itself why its figures are not those told before: 该口径不含…，故低于前述数字. */
export const OF_OTHER_SCOPE =
  /(?:[低高少多小大异異同别別差][于於]?|与|與)[前上]述?[文]?(?:[数數]|口[径徑]|[统統][计計]|[结結]果)|[该該此本][统統]?[计計]?口[径徑](?:不|[仅僅只]|含|包)|口[径徑]不[含包同一]|\b(?:below|above|lower than|higher than|differs? from) the (?:figures?|numbers?) (?:given |quoted |cited )?(?:above|before|earlier)\b/iu;
