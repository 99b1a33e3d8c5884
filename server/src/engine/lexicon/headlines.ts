/** Verbs with which a title says which way something went; in English also in the present tense of headlines. */
export const HEADLINE_UP =
  /增长|增長|增加|上升|成长|成長|提高|提升|上涨|上漲|攀升|回升|走高|创新高|創新高|\b(?:rises?|rose|grows?|grew|increases?|increased|climbs?|climbed|jumps?|jumped|surges?|surged|gains?|gained|soars?|soared|advances?|advanced|picks? up|picked up|up|rebounds?|rebounded)\b/i;
export const HEADLINE_DOWN =
  /下降|下滑|减少|減少|下跌|萎缩|萎縮|降低|回落|走低|创新低|創新低|\b(?:falls?|fell|declines?|declined|drops?|dropped|decreases?|decreased|shrinks?|shrank|slips?|slipped|slides?|slid|contracts?|contracted|dips?|dipped|sinks?|sank|plunges?|plunged|down|tumbles?|tumbled|retreats?|retreated)\b/i;

/** In a title, straight before a mark that what it tells of has passed. */
export const OVER_MARK =
  /(?:逾|超|超过|超過|突破|站上|站稳|站穩|迈过|邁過|跨过|跨過|越过|越過|冲破|衝破|首破|(?<![跌降])破|高于|高於|多于|多於|升破|升穿)(?:了)?$/u;
export const UNDER_MARK =
  /(?:跌破|降破|失守|跌穿|跌至|不足|不到|未满|未滿|低于|低於|少于|少於|跌回|降回)(?:了)?$/u;
/** A mark of something that is aimed at or may come. */
export const NO_MARK = /目标|目標|预计|預計|将|將|有望|力争|力爭|或|料|拟|擬|曾|一度|险|險|逼近|[？?]/u;
