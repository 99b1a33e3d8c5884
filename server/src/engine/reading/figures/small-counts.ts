/** Before things that were counted already, or that are told by their order: 这三家, 前五名, 第二个, 每两人. */
const NOT_COUNTED = /[这這那该該此其前后後首第每各头頭末另逾上下隔有]$|三大$/u;
/** What stands in ranks and lists rather than being counted: 三个方面, 两个月, 五个工作日. */
const NO_THINGS =
  /^位[数數]|^.(?:合[计計]|共|均|都|[总總]|之|中|里|裡|[占佔]|加)|^[个個](?:方面|方向|月|季|工作日|交易日|小时|小時|星期|百分|基点|基點|点|點|字|层|層|阶段|階段|维度|維度|角度|问题|問題|层面|層面|环节|環節)/u;

/** 三座風場去年分別發電…, 四个基地的良率有高有低：…: the count only says how long the list is. */
const OF_LIST = /^[^，。；：:]{0,24}(?:分[别別]|依[次序]|各|[：:])/u;

/** 两家公司, 四座工厂, 五个项目: from two on, and where nothing says that they were counted before. `at` is the counter's place. */
export function isSmallCount(lower: string, at: number, size: number, value: number): boolean {
  return (
    value >= 2 &&
    SMALL_COUNTERS.has(lower[at] ?? '') &&
    !NOT_COUNTED.test(lower.slice(Math.max(0, at - size - 2), at - size)) &&
    !NO_THINGS.test(lower.slice(at, at + 5)) &&
    !OF_LIST.test(lower.slice(at, at + 30))
  );
}

const SMALL_COUNTERS = new Set('家座个個名位所辆輛艘架台臺条條');
