/** One of two things has more of what is measured, or less. */
export const MORE_OF =
  /\b(?:more|higher|larger|bigger|greater|busier|heavier|longer|taller|dearer|wetter|warmer|fuller|ahead)\b|[比较較][^，。；]{1,16}(?:多|高|大|长|長|重)$/iu;
export const LESS_OF =
  /\b(?:less|fewer|lower|smaller|lighter|shorter|quieter|cheaper|drier|colder|cooler|emptier)\b|[比较較][^，。；]{1,16}(?:少|低|小|短|轻|輕)$/iu;
/** What makes it no comparison of two values: changes, times as much, one of a part. */
export const NOT_TWO_COMPARED =
  /\b(?:times|twice|half|double|per|growth|grew|rose|fell|faster|slower|increase[ds]?|decrease[ds]?|declined?|dropped|gained|lost|not|never|no|would|will|could|should|expected|likely|average|mean|together|combined|rather|other|less than half|more than half|share of)\b|倍|增|降|率|人均|平均|合计|合計/iu;
