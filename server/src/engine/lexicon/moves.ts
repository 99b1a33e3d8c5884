/**
 * Words of change. A Chinese verb takes 至/到/为 (a level follows) or 了 (an amount or rate follows); both are
 * formed from these stems. English verbs take prepositions.
 */
export const RISE_ZH =
  '增长 增長 增加 上升 上涨 上漲 上扬 上揚 提升 提高 扩大 擴大 扩张 攀升 跃升 躍升 成长 成長 回升 升 涨 漲 增 上调 上調 上修 增厚 走高 推升 推高 改善 发展 發展 扩展 擴展 增多 多 高出 高于 高於 高 好于 扩容 反弹 反彈 飙升 飆升 激增 猛增 劲增 大增 微增 净增 淨增 上行 加快 延长 延長 增产 增產 增销 增銷 增收 增盈 贵 貴 调升 調升 调高 調高 垫高 墊高 提价 提價 涨价 漲價 攀 跃增 躍增 扩增 擴增 拉升 拉高 走扬 走揚 翻升 回温 回溫';
export const FALL_ZH =
  '下降 下滑 减少 減少 降低 收窄 缩小 縮小 缩短 縮短 回落 下跌 跌 降 减 減 萎缩 萎縮 下行 下调 下調 下修 衰退 少 低于 低於 低 滑落 缩减 縮減 收缩 收縮 走低 滑 放缓 放緩 减缓 減緩 趋缓 趨緩 走缓 走緩 减产 減產 减收 減收 减亏 減虧 便宜 缩水 縮水 微降 微跌 大跌 大降 骤降 驟降 暴跌 锐减 銳減 调低 調低 调降 調降 节省 節省 节约 節約 降价 降價 拉低 压低 壓低 滑降 递减 遞減';

export const RISE_EN =
  'rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing up climb climbed climbs climbing expand expanded expands expanding expansion advance advanced advances advancing jump jumped jumps jumping surge surged surges surging gain gained gains gaining widen widened widens widening improve improved improves improving improvement soar soared higher more better above ahead_of lift lifted raise raised raises upgraded added add adds strengthened accelerated quickened sped_up firmed edged_up ticked_up picked_up went_up gone_up goes_up rally rallied swelled swell a_plus lifts boost boosts boosted hike hikes hiked ramp_up ramped_up bumped_up leapt leaped leap crept inched nudged ballooned rocketed skyrocketed mushroomed rebounded rebounding mounted upped enlarged lengthened deepened quickening accelerating lifting raising boosting pushed_up stepped_up brought_up taken_up';
export const FALL_EN =
  'fell fall falls falling fallen decline declined declines declining drop dropped drops dropping decrease decreased decreases decreasing down shrank shrink shrinks shrinking shrunk slip slipped slips slipping contract contracted contracts contracting contraction lower lowered narrow narrowed narrows narrowing retreat retreated lost lose cut cuts slid slide slides reduce reduced reduces reducing reduction plunged plunge plummeted plummet weakened eased ease dipped dip went_down gone_down goes_down halved shed slowed slow slows slowing cooled moderated moderating decelerated abated softened fewer less under below behind worse a_minus trims trimmed trim slashed slashes slash plunges plummets dips sinks sank tumbled tumbles retreats sink sinking sunk tumbling dwindled dwindling receded receding subsided collapsed collapsing crashed diminished trimming slashing pared shortened scaled_back came_down come_down comes_down coming_down brought_down bring_down taken_down cutting lowering easing dipping a_saving slumping slump slumped';

/** Nouns of change: what follows 为 or 达 is the rate, not a level. */
export const RISE_NOUNS_ZH = '增长率 增長率 增速 增幅 涨幅 漲幅 成长率 成長率 升幅 增长速度 增長速度';
export const FALL_NOUNS_ZH = '降幅 跌幅 减幅 減幅';

/** Words that set a figure beside a base: "7 % above the 151.8 of a year before". The figure behind them is that base. */
export const COMPARATIVE = /^(above|below|under|behind|ahead of|better|worse)$/i;

/** Words that judge rather than count: an improvement may be a fall. They carry amounts of change, never a direction. */
export const EVALUATIVE = /^(improv|better|worse|behind|ahead|weaken|strengthen|改善|好于)/;

/**
 * Changes that name their base in one word: 年增, 季減. Stems take 至 and 了 as other verbs do; 率 and 幅 make nouns of them.
 * 年增长 and 年增加 tell of change without a base: a year or a number stands before them (五年增长, 当年增加).
 */
export const BASED_MOVES_ZH: readonly (readonly [
  basis: 'yoy' | 'qoq' | undefined,
  rise: string,
  fall: string,
])[] = [
  ['yoy', '年增 年升 年涨 年漲 年成长 年成長', '年减 年減 年降 年跌 年衰退'],
  [
    'qoq',
    '季增 季升 季涨 季漲 季成长 季成長 月增 月升 月涨 月漲 月成长 月成長',
    '季减 季減 季降 季跌 月减 月減 月降 月跌',
  ],
  [
    undefined,
    '年增长 年增長 年增加 年增产 年增產 年增收 年上升 月增长 月增長 月增加 季增长 季增長',
    '年减少 年減少 年下降 年降低 月减少 月減少 季减少 季減少',
  ],
];
