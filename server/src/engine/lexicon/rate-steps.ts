/** A 碼 is a quarter of a percentage point where interest is spoken of, and else a yard, a size or a digit. */
export const INTEREST =
  /[升降加减減]息|利率|[升降]准|[升降]準|存準|存准|央行|[联聯][准準][会會]|\bfed\b|\bfomc\b|[货貨][币幣]政策|殖利率|[贴貼][现現]率|重[贴貼]/iu;
/** 三碼的降息空間: the rate is named behind. */
export const INTEREST_BEHIND =
  /^的?(?:[升降加减減]息|利率|[调調][升降]|幅度|[（(](?:即|約|约)?[\d.]+(?:個百分點|个百分点|bp|%))/iu;
/** Sizes, cloth and digits, right before the number or behind the word. */
export const YARDS_BEFORE =
  /(?:[鞋尺]|号|號|[编編驗验密代条條][码碼]|布|[绸綢]|[绒絨]|衣|裙|[裤褲]|襪|袜)[^，。；、]{0,6}$/u;
export const YARDS_BEHIND = /^(?:布|[头頭]|[数數]|[号號]|[鞋长長宽寬])/u;
