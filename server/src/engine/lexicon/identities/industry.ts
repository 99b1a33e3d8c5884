import { type IdentityWords, part } from './identity-words.ts';
import { ENERGY, POWER } from './vocabulary.ts';

/** Plant that was built during the year ran for a part of it. */
const BUILT_IN_YEAR = 0.12;
const HOURS_OF_YEAR = 8760;

/** Use of capacity: factories, power stations, hotels, aircraft. */
export const INDUSTRY: readonly IdentityWords[] = [
  {
    name: 'utilisation',
    rule: 'identity/margin',
    result: /产能利用率|產能利用率|稼动率|稼動率|开工率|開工率|\b(?:capacity )?utili[sz]ation\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /产量|產量|生产(?!能|线)|生產(?!能|線)|产出|產出|投片|\b(?:output|production|throughput|produced|made|turned out|processed|crushed|milled|used)\b/i,
      ),
      part(/产能(?!利用)|產能(?!利用)|\bcapacity\b/i),
    ],
  },
  {
    name: 'full-load hours',
    rule: 'identity/per-unit',
    result:
      /(?:利用|满发|滿發|等效)(?:小时|小時|时数|時數)|(?:小时|小時)数?\s*\|?.{0,2}$|\b(?:full-load|full load|load|operating|utili[sz]ation|equivalent) hour|\|[^|]*\bhour\b[^|]*\bfull\b/i,
    form: 'hours',
    formula: 'quotient',
    parts: [ENERGY, POWER],
    room: BUILT_IN_YEAR,
    yearly: true,
  },
  {
    name: 'capacity factor',
    rule: 'identity/ratio',
    result: /容量因数|容量因數|容量因子|\b(?:capacity|load|plant) factor\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [ENERGY, POWER],
    factor: 1 / HOURS_OF_YEAR,
    room: BUILT_IN_YEAR,
    yearly: true,
  },
  {
    name: 'PUE',
    rule: 'identity/ratio',
    result: /\bPUE\b|能源使用效率|电能使用效率|電力使用效率|\bpower usage effectiveness\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [
      { words: /总|總|全|\b(?:total|facility|overall)\b/i, dimension: /^(?:energy|power)$/ },
      { words: /IT|服务器|伺服器|计算|運算|\b(?:servers?|computing)\b/i, dimension: /^(?:energy|power)$/ },
    ],
  },
  {
    name: 'reserve margin',
    rule: 'identity/ratio',
    result: /备用率|備用容量率|备转容量率|備轉容量率|\breserve margin\b/i,
    form: 'percent',
    formula: 'excess',
    parts: [
      part(/供电能力|供電能力|可用容量|\b(?:available|capacity|supply)\b/i),
      part(/尖峰|峰值|最大负荷|最高负荷|最高用電|\bpeak\b/i),
    ],
  },
  {
    name: 'losses of the grid',
    rule: 'identity/ratio',
    result:
      /线损率|線損率|线路损失率|線路損失率|漏损率|漏水率|\b(?:line|grid|network|distribution|transmission|water) loss(?:e)?\b/i,
    form: 'percent',
    formula: 'complement',
    parts: [
      part(/售电量|售電量|售水量|\b(?:sold|billed|delivered)\b/i),
      part(/供电量|供電量|供水量|\b(?:supplied|fed in|fed into|purchased|input|generated)\b/i),
    ],
  },
  {
    name: 'self-sufficiency',
    rule: 'identity/ratio',
    result: /自给率|自給率|\bself-sufficiency\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(/产量|產量|生产|生產|\b(?:production|produced|output|grown|harvest)\b/i),
      part(/消费量|消費量|需求|用量|\b(?:consumption|consumed|demand|used)\b/i),
    ],
  },
  {
    name: 'load factor',
    rule: 'identity/ratio',
    result: /客座率|载客率|載客率|\b(?:passenger load|seat load|load) factor\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /旅客周转量|收费客公里|收入客公里|載客人公里|客运人公里|\b(?:rpk|revenue passenger[- ]kilomet\w+|passenger[- ]kilomet\w+)\b/i,
      ),
      part(
        /可用座位公里|可用座公里|可供座公里|可售座位公里|\b(?:ask|available seat[- ]kilomet\w+|seat[- ]kilomet\w+)\b/i,
      ),
    ],
  },
  {
    name: 'occupancy',
    rule: 'identity/ratio',
    result: /入住率|住用率|住房率|出租率|客房出租率|\boccupancy\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /已出租|已租|出租面积|售出客房|售出房晚|\b(?:occupied|let|leased|rented|room[- ]night sold|night sold|sold)\b/i,
      ),
      part(/可出租|可租|可售房|可供出租|\b(?:available|lettable|leasable|room-night available)\b/i),
    ],
  },
  {
    name: 'RevPAR',
    rule: 'identity/volume-price',
    result:
      /\brevpar\b|\brevenue per available room\b|[每单單][间間]可(?:供出租|出租|供出售|售)?客?房平?均?(?:收入|营收|營收|收益)|平均客房收益/i,
    form: 'amount',
    formula: 'product',
    parts: [
      part(
        /平均房[价價]|日均房[价價]|平均[每日]{1,2}房[价價]|每晚房[价價]|\badr\b|\b(?:daily|room|nightly) (?:rate|price)\b/i,
      ),
      {
        words:
          /入住率|住用率|住房率|出租率|\boccupancy\b|\|[^|]*\boccupied\b|\b(?:sold|filled|let|rented out)\b[^|]*\|[^|]*\brooms?\b|售出[^|]*客?房/i,
        percent: true,
      },
    ],
  },
  {
    name: 'plot ratio',
    rule: 'identity/ratio',
    result: /容积率|容積率|\b(?:plot|floor area|floor-area) ratio\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [
      part(/建筑面积|建築面積|樓地板面積|\b(?:gross )?floor (?:area|space)\b(?! ratio)/i),
      part(/用地面积|用地面積|占地面积|基地面積|土地面积|\b(?:site|plot|land)\b(?! ratio)/i),
    ],
  },
];
