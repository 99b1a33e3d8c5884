/** Characters of reports about numbers that only traditional text has. */
const TRADITIONAL = /[個億萬與長佔滲產額銷較從減價業營貸償現錄虧潤淨稅為]/;

/** Chinese text in one of its two scripts; English otherwise. */
export function scriptOf(text: string): 'simplified' | 'traditional' | 'latin' {
  if (!/[\u3400-\u9fff]/.test(text)) return 'latin';
  return TRADITIONAL.test(text) ? 'traditional' : 'simplified';
}
