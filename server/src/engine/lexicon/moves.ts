/**
 * Words of change. A Chinese verb takes 至/到/为 (a level follows) or 了 (an amount or rate follows); both are
 * formed from these stems. English verbs take prepositions.
 */
export const RISE_ZH =
  '增长 增長 增加 上升 上涨 上漲 上扬 上揚 提升 提高 扩大 擴大 扩张 攀升 跃升 躍升 成长 成長 回升 升 涨 漲 增 上调 上調 上修 增厚 走高 推升 推高 改善 发展 發展 扩展 擴展 增多 多 高出 高于 高於 高 好于 扩容 反弹 反彈 飙升 飆升 激增 猛增 劲增 大增 微增 净增 淨增 上行 加快 延长 延長 增产 增產 增销 增銷 增收 增盈 贵 貴 调升 調升 调高 調高 垫高 墊高 提价 提價 涨价 漲價 攀 跃增 躍增 扩增 擴增 拉升 拉高 走扬 走揚 翻升 回温 回溫 爬 爬升 爬高 抬高 抬升 多出 多出来 多出來 窜升 竄升 窜高 竄高 冲高 沖高 上冲 上沖 衝高 拔高 垫升 壮大 壯大 膨胀 膨脹 翻涨 翻漲 长大 涨出 漲出 走升 堆高 添加 增添 看涨 看漲 放大 暴增 爆增 暴涨 暴漲 狂涨 狂漲 急升 急增 陡增 骤增 驟增 多收 多赚 多賺 多卖 多賣 多产 多產 多做 长出 長出 多掏 抽升 弹升 彈升 超支 超收 递增 遞增 累增 渐增 漸增 走强 走強 劲升 勁升 劲扬 勁揚 飙涨 飆漲 扩编 擴編 调涨 調漲 调增 調增 跳增 跳升 攀高 扬升 揚升 多增 加价 加價 加薪 回涨 回漲 上攀 递升 遞升';
export const FALL_ZH =
  '下降 下滑 减少 減少 降低 收窄 收敛 收斂 缩小 縮小 缩短 縮短 回落 下跌 跌 降 减 減 萎缩 萎縮 下行 下调 下調 下修 衰退 少 低于 低於 低 滑落 缩减 縮減 收缩 收縮 走低 滑 放缓 放緩 减缓 減緩 趋缓 趨緩 走缓 走緩 减产 減產 减收 減收 减亏 減虧 便宜 缩水 縮水 微降 微跌 大跌 大降 骤降 驟降 暴跌 锐减 銳減 调低 調低 调降 調降 节省 節省 节约 節約 降价 降價 拉低 压低 壓低 滑降 递减 遞減 跌去 降去 缩去 縮去 少掉 跌掉 减掉 減掉 探低 下探 坠 墜 滑坡 跳水 大减 大減 急跌 急降 急减 急減 缩窄 縮窄 收敛 收斂 削减 削減 砍掉 压缩 壓縮 压降 壓降 压减 壓減 压掉 壓掉 瘦身 省下 省掉 省去 省出 节水 節水 节电 節電 节油 節油 节气 節氣 节煤 節煤 节能 節能 节材 節材 节支 節支 省电 省電 省水 省油 短少 少用 少花 少收 少耗 少掉 短收 精简 精簡 裁减 裁減 缩编 縮編 倒退 下挫 重挫 挫 回调 回調 走弱 走跌 劲跌 勁跌 递降 遞降 调减 調減 衰减 衰減 下落 下坠 下墜 砍 退步 裁撤 少增';

export const RISE_EN =
  'rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing up climb climbed climbs climbing expand expanded expands expanding expansion advance advanced advances advancing jump jumped jumps jumping surge surged surges surging gain gained gains gaining widen widened widens widening improve improved improves improving improvement soar soared higher more better above ahead ahead_of lift lifted raise raised raises upgraded added add adds strengthened accelerated quickened sped_up firmed edged_up ticked_up picked_up went_up gone_up goes_up rally rallied swelled swell a_plus plus_of upswing upturn step-up lifts boost boosts boosted hike hikes hiked ramp_up ramped_up bumped_up leapt leaped leap crept inched nudged ballooned rocketed skyrocketed mushroomed rebounded rebounding mounted upped enlarged lengthened deepened quickening accelerating lifting raising boosting pushed_up stepped_up brought_up taken_up rebound rebounds upside uplift uplifts overrun overruns overshoot larger bigger greater taller heavier wider stronger richer dearer costlier pricier spiked spikes spike spiking vaulted escalated escalates escalating appreciated appreciates outgrew ballooning balloons shot_up shoots_up move_up moved_up moves_up moving_up perked_up bulged bounced_back put_on puts_on putting_on swelling hardened spurted ratcheted_up trended_up drifted_up drifted_higher nosed_up stepping_up scaling_up scaled_up topped_up beefed_up bulked_up heightened to_the_good firmed_up bettered betters increments';
export const FALL_EN =
  'fell fall falls falling fallen decline declined declines declining drop dropped drops dropping decrease decreased decreases decreasing down shrank shrink shrinks shrinking shrunk slip slipped slips slipping contract contracted contracts contraction lower lowered narrow narrowed narrows narrowing retreat retreated lost lose cut cuts slid slide slides reduce reduced reduces reducing reduction plunged plunge plummeted plummet weakened eased ease dipped dip went_down gone_down goes_down halved shed slowed slow slows slowing cooled moderated moderating decelerated abated softened fewer less under below behind worse a_minus minus_of downswing downturn setback trims trimmed trim slashed slashes slash plunges plummets dips sinks sank tumbled tumbles retreats sink sinking sunk tumbling dwindled dwindling receded receding subsided collapsed collapsing crashed diminished trimming slashing pared shortened scaled_back came_down come_down comes_down coming_down brought_down bring_down taken_down cutting lowering easing dipping a_saving smaller shorter weaker lighter narrower shallower poorer thinner leaner depreciated depreciates deflated waned wane waning ebbed ebb ebbing slackened slackens slackening slipping cratered nosedived skidded sagged sagging shaved shaving curbed whittled drifted_down drifted_lower edged_down ticked_down inched_down crept_down backed_off tapered tapering dwindles wilted withered contracting plunging plummeting downsized rolled_back wound_down run_down running_down drawn_down drew_down moved_down moves_down moving_down trended_down faltered eroded erodes eroding short_of slumping slump slumped shortfall shortfalls underspend underrun downside cheaper erosion shrinkage';

/** Nouns of change: what follows 为 or 达 is the rate, not a level. */
export const RISE_NOUNS_ZH = '增长率 增長率 增速 增幅 涨幅 漲幅 成长率 成長率 升幅 增长速度 增長速度';
export const FALL_NOUNS_ZH = '降幅 跌幅 减幅 減幅';

/** Words that set a figure beside a base: "7 % above the 151.8 of a year before". The figure behind them is that base. */
export const COMPARATIVE = /^(above|below|under|behind|ahead of|short of|better|worse)$/i;

/** Comparatives that say by how much only behind a figure, or with "by": "30% larger", "larger by 30%", not "a larger 30%". */
export const ADJECTIVE =
  /^(?:larger|bigger|greater|taller|heavier|wider|stronger|richer|smaller|shorter|weaker|lighter|narrower|shallower|poorer|thinner|leaner|dearer|costlier|pricier|cheaper)$/i;

/** Words that judge rather than count: an improvement may be a fall. They carry amounts of change, never a direction. */
export const EVALUATIVE = /^(improv|better|worse|behind|ahead|short(?!en)|weaken|strengthen|改善|好于)/;

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
    '年增长 年增長 年增加 年增产 年增產 年增收 年上升 月增长 月增長 月增加 季增长 季增長 单季增 单季升 单季增长 单季增長 单季成长 单季成長 单季增加 單季增 單季升 單季增长 單季增長 單季成长 單季成長 單季增加 单月增 单月升 单月增长 单月增長 单月成长 单月成長 单月增加 單月增 單月升 單月增长 單月增長 單月成长 單月成長 單月增加 当季增 当季升 当季增长 当季增長 当季成长 当季成長 当季增加 當季增 當季升 當季增长 當季增長 當季成长 當季成長 當季增加 当月增 当月升 当月增长 当月增長 当月成长 当月成長 当月增加 當月增 當月升 當月增长 當月增長 當月成长 當月成長 當月增加',
    '年减少 年減少 年下降 年降低 月减少 月減少 季减少 季減少 单季减 单季減 单季降 单季减少 单季減少 单季下降 单季衰退 单季下滑 單季减 單季減 單季降 單季减少 單季減少 單季下降 單季衰退 單季下滑 单月减 单月減 单月降 单月减少 单月減少 单月下降 单月衰退 单月下滑 單月减 單月減 單月降 單月减少 單月減少 單月下降 單月衰退 單月下滑 当季减 当季減 当季降 当季减少 当季減少 当季下降 当季衰退 当季下滑 當季减 當季減 當季降 當季减少 當季減少 當季下降 當季衰退 當季下滑 当月减 当月減 当月降 当月减少 当月減少 当月下降 当月衰退 当月下滑 當月减 當月減 當月降 當月减少 當月減少 當月下降 當月衰退 當月下滑',
  ],
];

/** Verbs whose "up" or "down" is part of them and tells no change of level; of those that are nouns too ("orders up 12%") only other forms. */
export const PARTICLE = /^(?:up|down)$/i;
export const PHRASAL =
  /\b(?:t[ao]kes?|took|taken|taking|ma[dk]es?|making|set|uses?|used|using|open(?:ed|s)?|turn(?:ed|s)?|sign(?:ed|s)?|dr[ae]ws?|drawn|buy|buys|bought|snap(?:ped|s)?|g[ai]ves?|gave|given|soak(?:ed|s)?|shut|clos(?:ed?|es)|la(?:id|ys?)|end(?:ed|s)?|wound|rack(?:ed|s)?|split|held|holds?|back(?:ed|s)?|stack(?:ed|s)?|(?:clear|clean|mop|sum|serv|offer|tie|fre|gobbl|swallow|notch|chalk|clock|pil|sav|fill|divid|hoover|scoop|stump|cough|own|settl|boil|knock|tear|patch|mess|hunt|gather|collect|dredg|hous|couch|hook|tot|serv)(?:e?d|e?s|e?|ing|ped|ned|ging)|(?:line|stor|cover|block|start|siz|call|round|track|mark|order|load|stock|team|link)(?:e?d|ing)|swe(?:ep|eps|pt)|dug|digs?|eat|eats|ate|eaten|fe?eds?|fed|keep|keeps|kept|showed|shown|shows?|gives?|c[ao]mes?|broke|broken|breaks?|tore|torn|blew|blown|lock(?:ed)?|stands?|stood|steps?|stepped|writes?|wrote|written|throws?|threw|thrown|sewn|sew|lit|lights?|freed|tied|hung|hangs?|hands?|handed|passed|passes|paid|pays?) $/i;
