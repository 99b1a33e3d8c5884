/** Words that say of how many something holds. */
export const ALL =
  /(?:各|所有|全部|每[个個家]|[二两兩三四五六七八九十]大|[二两兩三四五六七八九十\d]{1,2}[个個家][^，。；]{0,8})[^，。；]*(?:均|都|皆|全部|悉数|悉數|无一例外|無一例外)|(?:各|所有)[^，。；]*(?:超过|超過|不足|高于|高於|低于|低於)|(?:其余|其餘|其他|其它)[^，。；]*(?:均|都|皆)|\b(?:all|every|each|without exception|across the board)\b/i;
/** "all six lines": how many there are, and of what. */
export const ALL_SO_MANY =
  /\b(?:all|each of the|every one of the) (?:the |its |our )?([a-z]+|\d{1,2}) ([a-z]+)\b|[所全]有?([一二两兩三四五六七八九十\d]{1,2})[个個条條家座大]([\u3400-\u9fff]{2})/i;
export const NONE = /(?:没有|沒有|无|無)(?:任何|一[个個家])|\b(?:no|none of the|not one of the) (?=[a-z])/i;
export const ONLY = /仅|僅|只有|唯有|唯一|\b(?:only|alone|sole|nowhere but)\b/i;
export const EXCEPT =
  /除|以外|之外|例外|\b(?:except|apart from|other than|but for|bar|save|with the exception of|excluding)\b/i;
/** "three of the six regions", 四个板块中有三个: how many, of how many. */
export const SO_MANY =
  /\b([a-z]+|\d{1,2}) (?:out )?of (?:the |its |our )?([a-z]+|\d{1,2})(?= [a-z])|([二两兩三四五六七八九十]|\d{1,2})[个個大家][^，。；]{0,6}[中里裡][，]?(?:只有|仅有?|僅有?|共?有)?([一二两兩三四五六七八九十]|\d{1,2})[个個家]/i;

/** Verbs that tell which way a level went. */
export const WENT_UP =
  /增长|增長|增加|上升|成长|成長|提高|上涨|上漲|扩大|擴大|攀升|回升|\b(?:rose|risen|rises|grew|grown|grows|increased|increases|climbed|expanded|gained|went up|(?:was|were|is|are) (?:up|higher)|moved up|crept up|edged up|(?:made|sold|produced|had|took|recorded|employed) more)\b/i;
export const WENT_DOWN =
  /下降|下滑|减少|減少|下跌|萎缩|萎縮|降低|回落|流失|\b(?:fell|fallen|falls|declined|declines|dropped|drops|decreased|decreases|shrank|shrunk|slipped|contracted|went down|(?:was|were|is|are) (?:down|lower)|moved down|crept down|edged down|(?:made|sold|produced|had|took|recorded|employed) (?:less|fewer))\b/i;
/** Better or worse: which way that is depends on what is measured. */
export const WENT_EITHER_WAY =
  /改善|好转|好轉|恶化|惡化|进步|進步|退步|\b(?:improved|improves|got better|did better|fared better|worsened|worsens|deteriorated|got worse|did worse|fared worse)\b/i;
/** What makes a rise or fall one of something else than the levels of a table. */
export const NOT_THE_LEVEL =
  /增速|增幅|降幅|涨幅|漲幅|跌幅|增长率|增長率|成长率|成長率|占比|佔比|比重|份额|份額|率|均价|均價|未|没有|沒有|并非|並非|不再|若|如果|预计|預計|将|將|有望|目标|目標|环比|環比|季增|月增|实际|實際|\b(?:share|shares|rates?|margins?|pace|growth|average|mean|not|never|neither|if|will|would|could|may|might|expected|likely|forecast|target|plan\w*|should|quarter|month|real|per|faster|slower|than(?! in| a year| (?:the|two|three|four|five|six|ten) years? (?:before|earlier|ago|previously)| the previous))\b/i;

/** Which side of a number all values lie on, by the words before it or behind it. */
export const ABOVE =
  /超过|超過|高于|高於|多于|多於|大于|大於|以上|逾|突破|至少|不少于|不少於|不低于|不低於|\b(?:more than|over|above|exceed\w*|at least|upwards of|no (?:less|fewer) than)\b/i;
export const UNDER =
  /不足|低于|低於|少于|少於|小于|小於|以下|不到|未满|未滿|不超过|不超過|至多|不高于|不高於|\b(?:less than|fewer than|below|under|at most|no more than|up to|short of)\b/i;
