/** Diluted, adjusted, forward, of the industry: the parts that make these are not the ones told. */
export const OTHER_BASIS =
  /[发發]行前|稀释|稀釋|加权|加權|调整后|調整後|行业|行業|同业|同業|同行|目标|目標|预计|預計|预期|預期|动态|動態|上年|去年|\b(?:diluted|weighted|adjusted|underlying|annualised|annualized|forward|prospective|industry|peer|sector|target|expected|aims?|minimum|at least|had been|previous)\b/i;

/** Behind these a part of the whole is spoken of. */
export const GROUP = /其中|[岁歲]|青年|女性|男性|\bof which\b|\bof whom\b|\byouth\b|\baged\b|\b(?:wo)?men\b/i;

/** What may stand before the name of a figure without making it one of a part only. */
export const WHOLE_SCOPE_ZH =
  /本?公司|本?[集集][团團]|[本该該][行公]|综合|綜合|整体|整體|总体|總體|全年|平均|对应|對應|[年期月季][末底初]|去年|上年|[上下]半年|[当當]年|同期|[报報]告期内?|单季|單季|[实實]现|實現|[相因]此?|全[市省县國国縣台校行区區]|[设設][备備]|[机機][组組]|等效|年度?|项目|項目|可供|客房|病床|[发發][电電]|按[^，。；\d]{2,8}|基本|每年|年度|折合|相[当當]于|相當於|换算后?|換算|[计計]算|按此|据此|據此|得出|由此|水平|[提降升高][高至到]|达到?|達到?|[则則使为為约約其经的内即仅僅故]/g;
export const WHOLE_SCOPE_EN = new Set(
  'overall average mean annual implied resulting corresponding combined group company consolidated reported simple basic gross net crude national total effective actual current year-end bank fund full regulatory general'.split(
    ' ',
  ),
);

/** Without what comes only once: a margin of such a profit is of that profit. */
export const RECURRING = /扣非|扣除非[经經]常/;
/** Between a ratio and its parts: they are of whom it is of. */
export const CORRESPONDS = /^[，,（(]?(?:其)?(?:对应|對應|[系係]由)/;
