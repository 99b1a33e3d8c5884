/** Words that say of figures that they are no longer what was published before. */
export const RESTATEMENT =
  /重述|重列|重编|重編|重分类|重分類|重新分类|重新分類|追溯|调整|調整|修订|修訂|修正|更正|订正|訂正|口径|口徑|可比|\b(?:re-?stated?|re-?statements?|revis(?:ed|ions?)|re-?classif(?:ied|ications?)|re-?presented|re-?based|adjusted|corrected|corrections?|comparable|like[- ]for[- ]like|pro[- ]forma)\b/i;
