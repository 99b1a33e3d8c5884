/** Characters of reports about numbers that only traditional text has. */
const TRADITIONAL =
  /[億萬國產業營員實際這個為與來時點總計單長銷額較預測報規應關開價漲幣減貨從會進還對達門間東車電氣機廠區縣戶務費資債貸財貿質險約級經濟結構淨錄現顯圖類屬權標準觀認變帶過動辦勞勢邊佔滲償虧潤稅]/;

/** Chinese text in one of its two scripts; English otherwise. */
export function scriptOf(text: string): 'simplified' | 'traditional' | 'latin' {
  if (!/[\u3400-\u9fff]/.test(text)) return 'latin';
  return TRADITIONAL.test(text) ? 'traditional' : 'simplified';
}
