/** Words by which a list of rates is told of the list of levels before it. */

/** Between the two lists: 后两年增速依次为, 同比分别增长, "up by". */
export const RATES_OF_LIST =
  /增速|增幅|增[长長]|成[长長]|同比|年增|[环環]比|下降|下滑|降幅|[减減]少|衰退|\b(?:up|down|growth|grew|growing|rose|rising|increas(?:ed|ing|es?)|fell|falling|declin(?:ed|ing)|rates? of)\b/iu;
/** Before the levels: a list in order of time, and of nothing else. */
export const OF_TIMES =
  /报告期|報告期|各[期年季月]|[历歷]年|逐[年季月]|最?近[二两兩三四五六\d]年|[三四五六]年(?:[间間来來里裡]|的|度)?|[前近][三四]季|(?:19|20)\d\d|\b(?:in each (?:year|quarter)|over (?:the )?(?:three|four|five|six) (?:years|quarters)|successive(?:ly)?|last (?:three|four|five|six) (?:years|quarters)|(?:three|four|five|six) years)\b/iu;
