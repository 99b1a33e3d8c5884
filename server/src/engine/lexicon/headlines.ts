/** Verbs with which a title says which way something went; in English also in the present tense of headlines. */
export const HEADLINE_UP =
  /增长|增長|增加|上升|成长|成長|提高|提升|上涨|上漲|攀升|回升|走高|创新高|創新高|\b(?:rises?|rose|grows?|grew|increases?|increased|climbs?|climbed|jumps?|jumped|surges?|surged|gains?|gained|soars?|soared|advances?|advanced|picks? up|picked up|up|rebounds?|rebounded)\b/i;
export const HEADLINE_DOWN =
  /下降|下滑|减少|減少|下跌|萎缩|萎縮|降低|回落|走低|创新低|創新低|\b(?:falls?|fell|declines?|declined|drops?|dropped|decreases?|decreased|shrinks?|shrank|slips?|slipped|slides?|slid|contracts?|contracted|dips?|dipped|sinks?|sank|plunges?|plunged|down|tumbles?|tumbled|retreats?|retreated)\b/i;
