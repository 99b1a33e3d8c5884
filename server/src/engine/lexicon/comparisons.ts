/**
 * Between two figures told one after the other: what says that the first is more, or less, than the second. The English frames
 * begin with a verb or a comma, so that "25% above the 12.7 million" is no comparison of the two.
 */
const NOUN_EN =
  "(?: (?:the|its|their|an?|all|those|that))?(?: (?!and\\b|but\\b|by\\b|while\\b|than\\b|to\\b|from\\b|it\\b|them\\b)[a-z][a-z'’-]*){0,5}(?: of| for| at| with| on)?(?: [A-Z][\\w'’-]*){0,2}(?: with| at| on| of)?,? ?[(]?";
const ADVERB_EN =
  '(?:(?:thus|again|still|well|just|far|clearly|comfortably|easily|slightly|somewhat|even|only|also|narrowly|therefore|much|a little) )*';
const LEAD_EN = `^[)]?(?:[^,.;()\\d]{0,40} (?:is|was|are|were|remains|remained|stood|stands|stayed|lies|lay|came in|comes in) |,? (?:and |which (?:is|was) )?|(?: [a-z-]+){1,2}, (?:and |which (?:is|was) )?|,? (?:and )?)${ADVERB_EN}`;

export const MORE_EN = new RegExp(
  `${LEAD_EN}(?:above|higher than|larger than|bigger than|greater than|more than|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|out(?:sold|numbered|stripped|paced|weighed|ranked)|ahead of|in excess of|beyond|beat(?:s|ing)?|topp(?:ed|ing))${NOUN_EN}$`,
);
export const LESS_EN = new RegExp(
  `${LEAD_EN}(?:below|lower than|smaller than|less than|fewer than|short of|behind|fell short of|falls short of|trail(?:s|ed|ing)|second(?: only)? to|next to|beaten (?:only )?by|outdone (?:only )?by|topped only by|surpassed only by|exceeded only by)${NOUN_EN}$`,
);

/** 高于乙公司的 35%, 低于 10.5% 的监管要求: a noun with 的 stands before the second figure, or behind it. */
export const MORE_ZH =
  /^[）)]?[，,]?(?:仍|仍然|依然|明显|明顯|远远|遠遠|大幅|显著|顯著|略|稍|已|均|也|又|已经|已經|再次|首次)*(?:高于|高於|多于|多於|大于|大於|超过|超過|超出|超越|领先于|領先於|领先|領先|反超)(?:了)?([^，。；\d]{0,14}的|[^，。；\d]{1,10}[（(]|)$/u;
export const LESS_ZH =
  /^[）)]?[，,]?(?:仍|仍然|依然|明显|明顯|远远|遠遠|大幅|显著|顯著|略|稍|已|均|也|又|已经|已經|再次|首次)*(?:低于|低於|少于|少於|小于|小於|不及|不足|落后于|落後於|未达|未達|未达到|未達到)(?:了)?([^，。；\d]{0,14}的|[^，。；\d]{1,10}[（(]|)$/u;
/** 10.5% 的监管要求: behind the figure stands what it is. */
export const NAMED_BEHIND = /^[）)]?的[\u3400-\u9fff]{2,8}/u;

/** The other order: "below the forecast of €410 million, coming in at €423 million", 低于市场预期的 41 亿元，实际为 42.3 亿元. */
const EXPECTED_EN =
  "(?:the |its |their |an? |all )?(?:[a-z'’-]+ ){0,3}(?:forecasts?|expectations?|estimates?|targets?|consensus|budget|guidance|plan|goal|projections?|limit|ceiling|minimum|requirement|threshold|average|norm)(?: [a-z]+){0,3} (?:of|at) $";
export const ABOVE_EXPECTED_EN = new RegExp(
  `\\b(?:above|exceed(?:s|ed|ing)|beat(?:ing|s)?|better than|higher than|more than|surpass(?:ed|ing)|topp(?:ed|ing)|ahead of) ${EXPECTED_EN}`,
);
export const BELOW_EXPECTED_EN = new RegExp(
  `\\b(?:below|lower than|less than|short of|miss(?:ed|ing)|under|behind|within|undershot) ${EXPECTED_EN}`,
);
export const ABOVE_EXPECTED_ZH =
  /(?:高于|高於|超过|超過|好于|好於|优于|優於|超出)[^，。；\d]{0,8}(?:预期|預期|预测|預測|目标|目標|预算|預算|计划|計劃|上限|均值|平均)[^，。；\d]{0,3}(?:的|为|為)?$/u;
export const BELOW_EXPECTED_ZH =
  /(?:低于|低於|不及|逊于|遜於|未达|未達|未达到|未達到|少于|少於)[^，。；\d]{0,8}(?:预期|預期|预测|預測|目标|目標|预算|預算|计划|計劃|下限|均值|平均)[^，。；\d]{0,3}(?:的|为|為)?$/u;
export const ACTUAL_BEHIND =
  /^(?:,? (?:and )?(?:coming in at|came in at|coming to|came to|reaching|reached|at|standing at|totalling|totaling|ending at|finishing at|settling at|with) |[，,](?:实际|實際|最终|最終|仅|僅|全年|当季|當季)?(?:为|為|达|達|达到|達到|录得|錄得|完成|仅为|僅為|只有|报|報))$/u;

/** "More people left (14,200) than arrived (16,100)". */
export const MORE_THAN_FRAME = /\b(more|fewer|less)\b[^.;,()\d]{0,40}[(,]? ?$/i;
export const THAN_BETWEEN = /^[)]?,? than\b[^.;()\d]{0,40}[(]?$/;

/** What makes a comparison one that is not said to hold. */
export const NOT_COMPARED =
  /并未|並未|并不|並不|没有|沒有|未能|未(?=高|低|超)|不再|预计|預計|有望|将|將|应|應|须|須|需|目标是|要求|力争|力爭|如果|若|\b(?:not|no longer|never|should|would|will|could|must|may|might|need\w*|if|unless|aims?|want\w*|had been|expected to)\b/i;

/** "3,841 lay below magnitude 2.0": the second is a mark on a scale, and the first a count of what lies on one side of it. */
export const OF_A_SCALE =
  /\b(?:magnitude|level|grade|class|category|band|step|stage|tier|age|score|rank|type|size|no\.|number|point|line|latitude|depth|elevation|altitude) $/i;
