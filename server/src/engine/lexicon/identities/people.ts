import { type IdentityWords, part } from './identity-words.ts';
import { POPULATION } from './vocabulary.ts';

/** Rates and densities of populations. */
export const PEOPLE: readonly IdentityWords[] = [
  {
    name: 'penetration',
    rule: 'identity/penetration',
    result: /渗透率|滲透率|普及率|\bpenetration\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [part(/用户|用戶|网民|網民|\b(?:user|subscriber)\b/i), part(/人口|\bpopulation\b/i)],
  },
  {
    name: 'unemployment rate',
    rule: 'identity/ratio',
    result: /失业率|失業率|\b(?:unemployment|jobless) rate\b|\bunemployment (?:of|at|stood|was|is)\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /失业人数|失業人數|失业人口|失業人口|失业者|失業者|\b(?:unemployed|out of work|jobless)\b(?! rate)|\blooking for work\b/i,
      ),
      part(/劳动力|勞動力|\b(?:labou?r force|workforce)\b/i),
    ],
  },
  {
    name: 'urbanisation rate',
    rule: 'identity/ratio',
    result:
      /(?<!户籍人口|戶籍人口)(?:城镇化率|城鎮化率|城市化率|都市化率)|\burbani[sz]ation rate\b|\bdegree of urbani[sz]ation\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /(?:城镇|城鎮|城市|都市)(?:常住)?人口(?!的)|\burban (?:population|resident|dweller)\b|\bin (?:town|cit)\w*/i,
      ),
      part(/(?<![比较較占佔])(?:常住|总|總|全[市省县縣州區区國国])人口|\b(?:total |resident )?population\b/i),
    ],
    room: 0.005,
  },
  {
    name: 'participation rate',
    rule: 'identity/ratio',
    result: /劳动参与率|勞動參與率|勞動力參與率|\bparticipation rate\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(/劳动力人数|勞動力人數|劳动力(?!参与)|勞動力(?!參與)|\blabou?r force\b/i),
      part(
        /15岁|15歲|16岁|16歲|民間人口|劳动年龄人口|\b(?:working-age|working age|aged|civilian population)\b/i,
      ),
    ],
  },
  {
    name: 'staff turnover',
    rule: 'identity/ratio',
    result: /离职率|離職率|人员流失率|员工流失率|\b(?:staff|employee|labou?r) turnover\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(/离职(?!率)|離職(?!率)|\b(?:leaver|left|departure|resign\w*|quit)\b/i),
      part(
        /员工|員工|职工|在职|在職|\b(?:employee|staff|headcount|workforce|payroll|average)\b(?! turnover)/i,
      ),
    ],
    room: 0.1,
  },
  {
    name: 'turnout',
    rule: 'identity/ratio',
    result: /投票率|\bturnout\b/i,
    form: 'percent',
    formula: 'quotient',
    parts: [
      part(
        /投票(?:人数|人數|数|數)|(?:人|张|張)?投票(?!率)|\b(?:vote cast|ballot cast|ballot|voted|cast)\b/i,
      ),
      part(/选民|選民|选举人|選舉人|投票權人|\b(?:registered|eligible|electorate|entitled)\b/i),
    ],
  },
  {
    name: 'pupils per teacher',
    rule: 'identity/per-unit',
    result:
      /生师比|生師比|师生比|師生比|\b(?:pupil|student)[-–/ ](?:to-)?(?:teacher|staff)\b|\|[^|]*\b(?:pupil|student) (?:per|for each|to each|to every|for every|to a) teacher\b|\b(?:each|every|one|a) teacher (?:has|had|have|looks? after|is responsible for|taught|teache?s?|care[sd]? for)[^|]*\|[^|]*\b(?:pupil|student|child|children)\b/i,
    form: 'times',
    formula: 'quotient',
    parts: [
      part(/学生|學生|在校生|\b(?:pupil|student)\b(?! (?:per|for each|to each) )/i),
      part(/教师|教師|老师|老師|\b(?:teacher|teaching staff|academic staff)\b/i),
    ],
  },
  ...[
    {
      name: 'birth rate',
      result: /出生率|\bbirth rate\b/i,
      events: /出生(?:人口|人数|人數|数|數)|新生儿|新生兒|\bbirth\b(?! rate)|\bborn\b/i,
    },
    {
      name: 'death rate',
      result: /死亡率|\b(?:death|mortality) rate\b/i,
      events: /死亡(?:人口|人数|人數|数|數)|\bdeath\b(?! rate)|\bdied\b/i,
    },
  ].map(
    ({ name, result, events }): IdentityWords => ({
      name,
      rule: 'identity/ratio',
      result,
      form: 'percent',
      formula: 'quotient',
      parts: [part(events), part(/(?:常住|总|總|户籍|戶籍|全[市省县國国])人口|\bpopulation\b/i)],
      room: 0.03,
    }),
  ),
  {
    name: 'density',
    rule: 'identity/per-unit',
    result: /人口密度|\bdensity\b/i,
    form: 'amount',
    formula: 'quotient',
    parts: [
      POPULATION,
      { words: /面积|面積|土地|\b(?:area|cover|square|land|surface)\w*\b|\|/i, dimension: /^area$/ },
    ],
  },
];
