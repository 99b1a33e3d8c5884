/**
 * What stands between two writings of one quantity. The text between the two figures, without hedges and brackets,
 * must be one of these.
 */
export const SAME_QUANTITY = new Set(
  [
    '约合 約合 折合 折合为 合 即 亦即 也就是 也即 相当于 相當於 约等于 等于 或 换成公制即 換成公制即 换算即 換算即 折算为 折算約 换算为 換算為 折成 合约 合約 即约 即約 约为 也就是约 也就是約 亦即约 等于 等於 等同 等同于 等同於 就是 也就等于 也就等於 换算 換算 換算為約 换算为约 换言之 換言之 计 計 共计 共計 也即是 即是 即相当于 即相當於',
    'or the_equivalent_of or_the_equivalent_of in_metric_terms in_imperial_terms or_in_metric_terms in_other_words that_is_about that_is_some converted translates_to translates_into corresponds_to that_is i.e. ie equivalent_to equal_to which_is which_equals or_about or_roughly equals = equal_to_roughly or_some or_nearly',
  ].flatMap(list => list.split(' ').map(w => w.replaceAll('_', ' '))),
);

/** Words that open a bracket or apposition which restates a quantity in full: "in international notation that is". */
export const RESTATES =
  /\b(?:that is|in other words|i\.e\.|equivalent to|equal to)$|(?:换算|換算|折算|折合)[成为為]?[\u3400-\u9fff]{1,6}(?:[为為是即]|[约約])$/i;

/** Between a quantity and a bracket these bring in another thing, which the bracket is then of. */
export const OTHER_THING =
  /\b(?:with|without|including|and|plus|via|through|than|but|while|which|that|whose|or|to|from|into|by|per|against|versus|compared|using|besides)\b|其中|和|及|与|與|[较較比]|含|另/i;

/** What a sentence says follows from the one before. */
export const FOLLOWS =
  /因而|因此|于是|於是|由此|故而|从而|從而|两者相乘|兩者相乘|量价|量價|\b(?:consequently|therefore|as a result|hence|thus|accordingly|so)\b/iu;

/** Before a quantity that takes up one told in a sentence before: "this expanse of", "which is", 这片. */
export const MEANS_IT_AGAIN =
  /\b(?:this|that|these|those|the same|all of it|in other words|equivalent to|converted|in (?:metric|imperial) terms|in total that is|altogether that makes)\b|[这這该該此](?=[\u3400-\u9fff]{0,6}$)|折合|合计即|相当于|相當於|也就是/iu;

/** A tenth or a hundredth of an amount, or ten times as much, has its digits. */
export const IS_ROUND_PART =
  /(?<![\d.])10{0,3}(?:\.0+)?\s?(?:%|‰|per ?cent|个百分点)|\b(?:tenths?|hundredths?|tenfold|hundredfold|(?:ten|hundred) times|order of magnitude|one in ten|per mille?|one per ?cent|decimate\w*)\b|十分之一|百分之一|千分之一|[一1]成|[十百]倍|\b10(?:-fold| times|x)/iu;
