/** What tells as done: a figure of a year to come cannot be. */
export const DONE =
  /已(?:经|經)?(?:达|達|增|升|降|超|突破|完成|实现|實現)|实际(?:完成|达到|为)|實際(?:完成|達到|為)|达到了|達到了|增长了|增長了|成長了|完成了|\b(?:rose|grew|fell|reached|was|were|stood at|totalled|totaled|came to|amounted to|hit|climbed|declined|dropped)\b/i;

/** What tells as still to come: a figure of a year long gone cannot be. */
export const TO_COME =
  /将(?:达|增|升|超|突破|会|有|为|降|进一步)|將(?:達|增|升|超|突破|會|有|為|降|進一步)|有望|预计|預計|预期|預期|可望|\bwill\b|\b(?:is|are) (?:now |still |widely )?(?:expected|projected|forecast|forecasted|anticipated|set|likely|on course|predicted) to\b/i;

/** Words in a sentence that take it out of plain telling: scenarios, contracts that run to a year, plans. */
export const NOT_TOLD =
  /情景|情境|模型|模拟|模擬|到期|期货|期貨|合约|合約|合同|目标|目標|规划|規劃|计划|計劃|若|如果|预|預|将|將|\b(?:scenarios?|model(?:s|led|ling)?|simulat\w+|pathways?|due|matur\w+|expir\w+|futures|contracts?|bonds?|notes?|lease[sd]?|targets?|plan\w*|revised|raised|lowered|if|until|when|once|would|could|should|promised|pledged|commit\w+|agreed|bid\w*|auction\w*|delivery|deliveries|priced|traded|rated|booked|ordered)\b/i;

/** Looks back on what was once expected, or quotes a plan or an old source. */
export const LOOKS_BACK =
  /曾|当时|當時|原[定本先计計]|彼时|彼時|此前|年初|当初|當初|最初|规划|規劃|纲要|綱要|目标|目標|计划|計劃|計畫|方案|行动|行動|《|提出|公布|发布|發布|印发|印發|估计|估計|\b(?:was|were|had|would|originally|at the time|then|back in|previously|once|targets?|plans?|planned|estimated?|guidance|wrote|predicted|said|argued|announced|pledged|study|paper)\b/i;
