/** A rate that is a base rate with points on top: 基准利率 3.10% 加码 0.45 个百分点，即 3.55%. */
export const POINTS_ON_TOP = /加码|加碼|加点|加點|上浮|加上|另加|加计|加計|加收|溢价|溢價|利差/u;
export const POINTS_OFF = /减码|減碼|减点|減點|下浮|减去|減去|扣减|扣減|折让|折讓/u;
/** Before the rate that the two make. */
export const MAKES_RATE =
  /(?:即|也就是|等于|等於|合计|合計|合共|共|执行|執行|实际|實際|实付|實付|现行|現行|适用|適用|利率|费率|費率|年息|票面|总)[^，。；\d%]{0,8}$/u;
/** What the base or the result may have changed by, or is told of another time. */
export const RATE_MOVED =
  /上调|上調|下调|下調|[调調][升降高低]|[降升][至到]|减息|減息|加息|降息|升息|原(?:为|為|来|來|先)|上年|去年|此前/u;
