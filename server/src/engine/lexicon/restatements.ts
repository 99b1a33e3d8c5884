/** Words that say of figures that they are no longer what was published before. */
export const RESTATEMENT =
  /重述|重列|重编|重編|重分类|重分類|重新分类|重新分類|追溯|调整|調整|修订|修訂|修正|更正|订正|訂正|口径|口徑|可比|\b(?:re-?stated?|re-?statements?|revis(?:ed|ions?)|re-?classif(?:ied|ications?)|re-?presented|re-?based|adjusted|corrected|corrections?|comparable|like[- ]for[- ]like|pro[- ]forma)\b/i;

/** Says of rates of growth that they are not those of the amounts beside them: 增速按可比口径计算, "growth rates are at constant prices". */
export const RATES_ON_ANOTHER_BASE =
  /(?:增速|增长|增長|成长|成長|增幅|增减|增減|同比|年增|涨幅|漲幅|涨跌|漲跌|变动|變動|变化率|變化率|幅度)[^。；;\n]{0,16}(?:可比|不变价|不變價|固定价|固定價|同口径|同口徑|同一口径|同一口徑|新口径|新口徑|调整后|調整後|追溯|实际增|實際增|实质|實質|剔除|扣除|撇除)|(?:可比|不变价|不變價|固定价|固定價|同口径|同口徑|同一口径|同一口徑|新口径|新口徑|剔除|扣除|撇除)[^。；;\n]{0,16}(?:增速|增长|增長|成长|成長|增幅|增减|增減|同比|年增|变动|變動|计算|計算|折算)|\b(?:growth|changes?|increases?|rates?)\b[^.;\n]{0,60}\b(?:comparable|constant|like-for-like|adjusted|restated|organic|real terms|same basis|new basis)\b/iu;

/** Says of the amounts that they were counted otherwise before: 2023 年起统计口径有调整, "break in series". */
export const COUNTED_ANEW =
  /口径[^。；;\n]{0,8}(?:调整|变化|变动|变更|改变|不同|不一|有别|扩大|缩小)|口徑[^。；;\n]{0,8}(?:調整|變化|變動|變更|改變|不同|不一|有別|擴大|縮小)|(?:调整|变更|改变|修订|調整|變更|改變|修訂)[^。；;，,\n]{0,8}口[径徑]|不可比|(?:不宜|不能|无法|無法)(?:直接)?(?:比较|比較|对比|對比)|\bbreak in (?:the )?(?:time )?series\b|\bnot (?:directly |strictly |fully )?comparable\b|\b(?:definition|scope|coverage|perimeter|methodology|basis)\b[^.;\n]{0,30}\b(?:changed|revised|widened|broadened|narrowed|redefined|updated)\b/iu;
