/** "8 of the 7 stations", "8 out of 7". */
export const OF_BETWEEN =
  /^(?: [a-z]+)? (?:out )?of (?:the|its|these|those|all|our|their|a total of)(?: [a-z]+)? $/i;
/** "Of the 320 members, 341 voted"; not "a circulation of 240,000". */
export const OF_BEFORE =
  /(?:^\W{0,3}|[,;:(] ?)(?:out )?of (?:(?:the|its|all|these|those|their|our|a total of|some) )*$/i;
export const WHOLE_BEFORE_SUBSET = /^ [a-z][^.;,()\d]{2,50},? (?:(?:only|just|no fewer than|as many as) )?$/i;
/** "2,310 of whom are over 65". */
export const OF_WHOM = /^(?: [a-z]+)? of (?:whom|which|them|these)\b/i;
/** 120 名学员中有 134 人, 8 座车站里已建成 9 座. */
export const SUBSET_ZH =
  /^[\u3400-\u9fff]{0,8}[中里裡内內](?:间|間)?(?:[，,]?(?:共|仅|僅|只|已|就|却|卻)?(?:有|建成|完成|通过|通過)?了?|[，,][\u3400-\u9fff]{2,10})$/u;
/** 在制造业中，高技术制造业…: the name of what the part lies in. */
export const WITHIN_NAMED_ZH =
  /(?:^|[；。，])在?([\u3400-\u9fff]{2,8}?)(?:[当當之]?[中里裡内內](?:间|間|面)?)[，,][^，。；\d]{0,16}$/u;
/** 新增贷款 742 亿元。贷款中，…: what was added is not what there is. */
export const NEWLY = /(?:新增|净增|淨增|增加|新)$/u;
/** "Shipments to China, included in the sawn-timber figure, came to". */
export const WITHIN_NAMED_EN =
  /\b(?:included|contained|counted) in (?:the |its )?([a-z][a-z -]{2,24}?) (?:figure|total|number|amount|sum),? [^.;\d]{0,24}$/i;
/** At the head of a sentence, up to the figure of a part of what was told last: "Of this, ", "Of these, some ", 其中，. */
export const OF_THIS =
  /^\W*(?:(?:Of|Out of|From) (?:this|these|that|those|it|them|which)(?: (?:amount|total|sum|figure|number))?,? (?:about |some |around |roughly |no fewer than )?(?:[a-z][a-z -]{2,50} )?|(?:[其当當之]中)[，,]?[约約]?)(?:US|C|A|HK|NT|S)?[$€£¥]?$/iu;
/** Between two parts that are told one after the other, each with its name. */
export const AND_ANOTHER =
  /^,? (?:and|while) (?:the )?[a-z][a-z -]{2,40}(?: (?:another|a further))? ?(?:US|C|A|HK|NT|S)?[$€£¥]?$|^[，、]?(?:[和与與及]|另)?[\u3400-\u9fff]{2,10}$/iu;
