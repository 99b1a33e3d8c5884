/** Words by which a sentence gives its figures as another's: 据 IDC 预测, "according to", "Gartner expects". */
export const QUOTED =
  /(?<![数數依占佔])[据據](?![此悉点點])|根据|根據|来源|來源|(?:机构|機構|报告|報告)(?:预计|預計|预测|預測|认为|認為|显示|顯示)|\b(?:[Aa]ccording to|[Ss]ource:|[Dd]ata from|[Cc]iting)\b|\b[A-Z][A-Za-z&]+ (?:estimates|expects|forecasts|projects|predicts|reckons|puts|sees)\b/;
