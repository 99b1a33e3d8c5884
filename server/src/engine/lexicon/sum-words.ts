/** Words beside an amount that say how it follows from others near it. */

/** It is all of them: "totalled", "in all", "worth … altogether", 合计, 共. */
export const SAYS_SUM_BEFORE =
  /\b(?:total|totals|totall?ed|totall?ing|in all|in total|all told|altogether|together|combined|between them|overall|sum of|add(?:s|ed|ing)? up to|com(?:es|ing) to|came to|making|makes?|made|giv(?:es|ing)|bring(?:s|ing)?|brought|whole|of the|of (?:its|their|all)|out of|all|full year|twelve months|for the year|played)\b[^.;\d]{0,60}$|(?:合计|合計|共计|共計|总计|總計|合共|总|總|共|全年|全[市县縣省校院]|汇总|由此|因此|即|在)[^，。；\d]{0,14}$/iu;
export const SAYS_SUM_BEHIND =
  /^[^.;\d]{0,30}\b(?:in all|in total|all told|altogether|together|combined|between them|overall)\b|^[^，。；\d]{0,8}(?:[中里裡]|，其中|，由|，来自|，來自|，包括|，分别|，分別)/iu;

/** It is what is left of one of them: "the remaining", "leaving", "so the second brought", 其余, 下半年. */
export const SAYS_REST_BEFORE =
  /\b(?:rest|remaining|remainder|remain(?:s|ed)?|left|leaves?|leaving|others?|balance|so|so that|hence|thus|therefore|accordingly|consequently|second|last|final|which (?:means|leaves|left|gave|gives)|mean(?:s|ing)|became|net)\b[^.;\d]{0,60}$|(?:其余|其餘|余下|餘下|剩余|剩餘|剩下|尚余|尚餘|尚|还剩|還剩|其他|其它|另有|另|下半年|因此|故|结余|結餘|结存|結存|净|淨|后|後|则|則|转为|轉為)[^，。；\d]{0,14}$/iu;
export const SAYS_REST_BEHIND =
  /^[^.;\d]{0,40}\b(?:left|remain(?:s|ed|ing)?|rest|others?|to go|in hand|to spare|unspent|unsold|abstentions?|abstained|did not|do not|had not|have not|were not|are not)\b|^[^，。；\d]{0,10}(?:剩余|剩餘|未|尚未)/iu;

/** It is the difference of two of them: "a majority of", "the gap, at", "more than", 相差, 多出. */
export const SAYS_DIFFERENCE_BEFORE =
  /\b(?:gap|difference|differential|lead|margin|majority|advantage|edge|shortfall|surplus|deficit|excess|spread|plurality|saving|wait|handicap|by|beat(?:s|ing)?|ahead|outnumber\w*|exceed\w*)\b[^.;\d]{0,40}$|(?:相差|差距|差额|差額|落差|多出?|少|省下?|领先|領先|落后|落後|高出?|低|超出?|净减|淨減|净增|淨增|减少|減少|增加|缺口|差|逆差|顺差|順差)[了约約為为達达有]{0,2}$/iu;
export const SAYS_DIFFERENCE_BEHIND =
  /^[^.;,\d]{0,24}\b(?:(?:more|fewer|less)(?! than an? )|ahead|behind|apart|clear of|separat\w+|above|below|higher|lower|dearer|cheaper|older|younger|longer|shorter|taller|heavier|in hand|short of)\b/iu;

/** "the remaining 17%", "everyone else has to make do with", "the 8.5% that is left", 其余, 尚未拿定主意. */
export const REST_OF_ALL =
  /\b(?:rest|remaining|remainder|left|leaves?|leaving|others?|everyone else|everybody else|everything else|all else|undecided|neither|no opinion|don['’]t know|could not say|elsewhere|make do|that leaves)\b|其余|其餘|余下|餘下|剩余|剩餘|剩下|其他|其它|另有|尚未|还没|還沒|未定|不清楚|说不清|說不清|退居/iu;

/** "41.4%, after 40.6%": straight before what a share was before. */
export const BESIDE_SHARE = /\b(?:after|against|from|previously|formerly|versus|instead of) $/i;
/** What falls on one of those that were told. */
export const OF_EACH =
  /\beach (?:one )?(?:of them )?(?:thus|therefore|then|hence|so)?\b|\bper head\b|每|[人户戶店]均/iu;
