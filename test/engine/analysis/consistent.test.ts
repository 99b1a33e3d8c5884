import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';

/**
 * What is true stays silent: numbers that agree before rounding, told in several ways, in three scripts, rounded
 * as coarsely as anyone likes and hedged or not, are never found to contradict each other. The same sentences with one
 * number far off are found.
 */
type Language = 'en' | 'hans' | 'hant';
const LANGUAGES: readonly Language[] = ['en', 'hans', 'hant'];

/** Prints a number in one language: `decimals` and a hedge are for each number to choose. */
interface Printer {
  amount(value: number): string;
  /** In a unit of the sentence's own. */
  measured(value: number, unit: string): string;
  share(value: number): string;
  points(value: number): string;
  times(value: number): string;
}

interface Choice {
  readonly decimals: number;
  readonly hedged: boolean;
}

const UNITS = {
  en: [
    ['$', 'bn'],
    ['€', ' million'],
    ['', ' million tonnes'],
    ['', ' GWh'],
  ],
  hans: [
    ['', '亿元'],
    ['', '万吨'],
    ['', '万辆'],
    ['', '亿千瓦时'],
  ],
  hant: [
    ['', '億元'],
    ['', '萬噸'],
    ['', '萬輛'],
    ['', '億千瓦時'],
  ],
} as const;
const ABOUT = { en: 'about ', hans: '约', hant: '約' } as const;
const POINTS = { en: ' percentage points', hans: '个百分点', hant: '個百分點' } as const;
const TIMES = { en: ' times', hans: '倍', hant: '倍' } as const;

/** Each number takes the next choice: finer ones for rates, which are small. */
function printer(language: Language, unit: number, choices: readonly Choice[]): Printer {
  let next = 0;
  const number = (value: number, least: number, before: string, after: string): string => {
    const { decimals, hedged } = choices[next++ % choices.length] as Choice;
    return `${hedged ? ABOUT[language] : ''}${before}${grouped(Math.abs(value).toFixed(Math.max(least, decimals)))}${after}`;
  };
  const [before, after] = UNITS[language][unit % 4] as readonly [string, string];
  return {
    amount: value => number(value, 0, before, after),
    measured: (value, unit) => number(value, 0, '', unit),
    share: value => number(value, 0, '', '%'),
    points: value => number(value, 0, '', POINTS[language]),
    times: value => number(value, 1, '', TIMES[language]),
  };
}

/** 5400.25 is 5,400.25: four digits alone may be a year. */
function grouped(written: string): string {
  return written.replace(/^\d+/, whole => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

/** A relation that holds between true numbers, and the sentences that tell it. */
interface Relation {
  readonly name: string;
  readonly ways: Readonly<Record<Language, readonly ((n: Numbers, p: Printer) => string)[]>>;
}

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly y0: number;
  readonly y1: number;
  /** 1 when all is told as it is; what the last number told is multiplied by otherwise. */
  readonly slip: number;
}

const cagr = ({ a, b, y0, y1, slip }: Numbers) => 100 * ((b / a) ** (1 / (y1 - y0)) - 1) * slip;
const growth = ({ a, b, slip }: Numbers) => 100 * (b / a - 1) * slip;

const RELATIONS: readonly Relation[] = [
  {
    name: 'a compound rate and its two values',
    ways: {
      en: [
        (n, p) =>
          `The tea market grew from ${p.amount(n.a)} in ${n.y0} to ${p.amount(n.b)} in ${n.y1}, a CAGR of ${p.share(cagr(n))}.`,
        (n, p) =>
          `The tea market was ${p.amount(n.a)} in ${n.y0} and will reach ${p.amount(n.b)} by ${n.y1}, at a compound annual growth rate of ${p.share(cagr(n))}.`,
        (n, p) =>
          `Output rose from ${p.amount(n.a)} in ${n.y0} to ${p.amount(n.b)} in ${n.y1}, growing by ${p.share(cagr(n))} a year.`,
      ],
      hans: [
        (n, p) =>
          `净水器市场规模由${n.y0}年的${p.amount(n.a)}增长到${n.y1}年的${p.amount(n.b)}，年均复合增长率为${p.share(cagr(n))}。`,
        (n, p) =>
          `${n.y0}年净水器市场规模为${p.amount(n.a)}，预计${n.y1}年将达到${p.amount(n.b)}，年复合增长率${p.share(cagr(n))}。`,
        (n, p) =>
          `净水器市场规模从${n.y0}年的${p.amount(n.a)}增至${n.y1}年的${p.amount(n.b)}，复合年增长率达${p.share(cagr(n))}。`,
      ],
      hant: [
        (n, p) =>
          `淨水器市場規模由${n.y0}年的${p.amount(n.a)}成長至${n.y1}年的${p.amount(n.b)}，年複合成長率為${p.share(cagr(n))}。`,
        (n, p) =>
          `${n.y0}年淨水器市場規模為${p.amount(n.a)}，預計${n.y1}年將達${p.amount(n.b)}，年複合成長率${p.share(cagr(n))}。`,
      ],
    },
  },
  {
    name: 'growth on the year before',
    ways: {
      en: [
        (n, p) =>
          `Sales came to ${p.amount(n.b)} in ${n.y0 + 1}, up ${p.share(growth(n))} from ${p.amount(n.a)} in ${n.y0}.`,
        (n, p) =>
          `Sales rose ${p.share(growth(n))} to ${p.amount(n.b)} from ${p.amount(n.a)} a year earlier.`,
      ],
      hans: [
        (n, p) =>
          `${n.y0 + 1}年销量为${p.amount(n.b)}，上年为${p.amount(n.a)}，同比增长${p.share(growth(n))}。`,
        (n, p) => `${n.y0 + 1}年销量为${p.amount(n.b)}，较上年的${p.amount(n.a)}增长${p.share(growth(n))}。`,
      ],
      hant: [
        (n, p) => `${n.y0 + 1}年銷量為${p.amount(n.b)}，較上年的${p.amount(n.a)}成長${p.share(growth(n))}。`,
      ],
    },
  },
  {
    name: 'a change and its two levels',
    ways: {
      en: [
        (n, p) =>
          `Stocks rose from ${p.amount(n.a)} in ${n.y0} to ${p.amount(n.b)} in ${n.y1}, an increase of ${p.amount((n.b - n.a) * n.slip)}.`,
      ],
      hans: [(n, p) => `库存由${p.amount(n.a)}增至${p.amount(n.b)}，增加${p.amount((n.b - n.a) * n.slip)}。`],
      hant: [(n, p) => `庫存由${p.amount(n.a)}增至${p.amount(n.b)}，增加${p.amount((n.b - n.a) * n.slip)}。`],
    },
  },
  {
    name: 'a change in percentage points',
    ways: {
      en: [
        (n, p) =>
          `The default rate widened from ${p.share(n.c)} to ${p.share(n.c * 1.5)}, up ${p.points(n.c * 0.5 * n.slip)}.`,
      ],
      hans: [
        (n, p) => `线上占比由${p.share(n.c)}升至${p.share(n.c * 1.5)}，提高${p.points(n.c * 0.5 * n.slip)}。`,
      ],
      hant: [
        (n, p) => `線上佔比由${p.share(n.c)}升至${p.share(n.c * 1.5)}，提高${p.points(n.c * 0.5 * n.slip)}。`,
      ],
    },
  },
  {
    name: 'a factor between two levels',
    ways: {
      en: [
        (n, p) =>
          `Traffic rose from ${p.amount(n.a)} to ${p.amount(n.b)}, or ${p.times((n.b / n.a) * n.slip)} as much.`,
      ],
      hans: [(n, p) => `流量由${p.amount(n.a)}增至${p.amount(n.b)}，增长${p.times((n.b / n.a) * n.slip)}。`],
      hant: [(n, p) => `流量由${p.amount(n.a)}增至${p.amount(n.b)}，增長${p.times((n.b / n.a) * n.slip)}。`],
    },
  },
  {
    name: 'a part, its whole and its share',
    ways: {
      en: [
        (n, p) =>
          `The north made ${p.amount(n.a)}, or ${p.share((100 * n.a * n.slip) / n.b)} of the total ${p.amount(n.b)}.`,
      ],
      hans: [
        (n, p) =>
          `华东收入${p.amount(n.a)}，占总收入${p.amount(n.b)}的${p.share((100 * n.a * n.slip) / n.b)}。`,
      ],
      hant: [
        (n, p) =>
          `華東收入${p.amount(n.a)}，佔總收入${p.amount(n.b)}的${p.share((100 * n.a * n.slip) / n.b)}。`,
      ],
    },
  },
  {
    name: 'parts and their total',
    ways: {
      en: [
        (n, p) =>
          `The sites hold ${p.amount(n.a)}, ${p.amount(n.b)} and ${p.amount(n.c)}, ${p.amount((n.a + n.b + n.c) * n.slip)} in all.`,
      ],
      hans: [
        (n, p) =>
          `三地分别为${p.amount(n.a)}、${p.amount(n.b)}和${p.amount(n.c)}，合计${p.amount((n.a + n.b + n.c) * n.slip)}。`,
      ],
      hant: [
        (n, p) =>
          `三地分別為${p.amount(n.a)}、${p.amount(n.b)}和${p.amount(n.c)}，合計${p.amount((n.a + n.b + n.c) * n.slip)}。`,
      ],
    },
  },
  {
    name: 'shares and the rest',
    ways: {
      en: [
        (n, p) =>
          `Gas provides ${p.share(n.c)} of the heat, wood ${p.share(45)}, and the remaining ${p.share((55 - n.c) * n.slip)} comes from oil.`,
      ],
      hans: [(n, p) => `甲占${p.share(n.c)}，乙占${p.share(45)}，其余${p.share((55 - n.c) * n.slip)}为丙。`],
      hant: [(n, p) => `甲佔${p.share(n.c)}，乙佔${p.share(45)}，其餘佔${p.share((55 - n.c) * n.slip)}。`],
    },
  },
  {
    name: 'one quantity in two units',
    ways: {
      en: [
        (n, p) =>
          `The plant fed ${p.measured(1000 * n.a, ' GWh')} (${p.measured(n.a * n.slip, ' TWh')}) into the grid.`,
        (n, p) =>
          `The park covers ${p.measured(100 * n.a, ' hectares')}, or ${p.measured(n.a * n.slip, ' square kilometres')}.`,
      ],
      hans: [
        (n, p) => `全年用电${p.measured(10 * n.a, '亿千瓦时')}（${p.measured(n.a * n.slip, '太瓦时')}）。`,
        (n, p) => `园区占地${p.measured(100 * n.a, '公顷')}，即${p.measured(n.a * n.slip, '平方公里')}。`,
      ],
      hant: [
        (n, p) => `園區佔地${p.measured(100 * n.a, '公頃')}，即${p.measured(n.a * n.slip, '平方公里')}。`,
      ],
    },
  },
  {
    name: 'a margin, a profit and sales',
    ways: {
      en: [
        (n, p) =>
          `Revenue was ${p.measured(n.b, ' million euros')} and net profit ${p.measured(n.a / 8, ' million euros')} in ${n.y0}, a net margin of ${p.share(((12.5 * n.a) / n.b) * n.slip)}.`,
      ],
      hans: [
        (n, p) =>
          `${n.y0}年营业收入${p.measured(n.b, '亿元')}，净利润${p.measured(n.a / 8, '亿元')}，净利率${p.share(((12.5 * n.a) / n.b) * n.slip)}。`,
      ],
      hant: [
        (n, p) =>
          `${n.y0}年營業收入${p.measured(n.b, '億元')}，淨利潤${p.measured(n.a / 8, '億元')}，淨利率${p.share(((12.5 * n.a) / n.b) * n.slip)}。`,
      ],
    },
  },
  {
    name: 'exports, imports and their balance',
    ways: {
      en: [
        (n, p) =>
          `Exports were ${p.amount(n.b)} and imports ${p.amount(n.a)} in May, a surplus of ${p.amount((n.b - n.a) * n.slip)}.`,
      ],
      hans: [
        (n, p) => `5月出口${p.amount(n.b)}，进口${p.amount(n.a)}，顺差${p.amount((n.b - n.a) * n.slip)}。`,
      ],
      hant: [
        (n, p) => `5月出口${p.amount(n.b)}，進口${p.amount(n.a)}，順差${p.amount((n.b - n.a) * n.slip)}。`,
      ],
    },
  },
  {
    name: 'one fact told twice',
    ways: {
      en: [
        (n, p) =>
          `Parcel volume was ${p.amount(n.a)} in ${n.y0}.\n\nThe depot opened. Parcel volume in ${n.y0} came to ${p.amount(n.a * n.slip)}.`,
      ],
      hans: [
        (n, p) =>
          `${n.y0}年全市快递业务量为${p.amount(n.a)}。\n\n网点增加，${n.y0}年快递业务量达${p.amount(n.a * n.slip)}。`,
      ],
      hant: [
        (n, p) =>
          `${n.y0}年全市快遞業務量為${p.amount(n.a)}。\n\n網點增加，${n.y0}年快遞業務量達${p.amount(n.a * n.slip)}。`,
      ],
    },
  },
];

const numbers = fc
  .record({
    a: fc.double({ min: 5, max: 900, noNaN: true }),
    factor: fc.double({ min: 1.2, max: 6, noNaN: true }),
    c: fc.double({ min: 6, max: 50, noNaN: true }),
    y0: fc.integer({ min: 2008, max: 2024 }),
    length: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ a, factor, c, y0, length }) => ({ a, b: a * factor, c, y0, y1: y0 + length }));

function findingsIn(text: string): readonly string[] {
  const { findings } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  return findings
    .filter(f => f.severity === 'error' || f.severity === 'warning')
    .map(f => `${f.rule}: ${f.message}`);
}

const cases = RELATIONS.flatMap(({ name, ways }) =>
  LANGUAGES.flatMap(language => ways[language].map((tell, i) => [name, language, i + 1, tell] as const)),
);

test.each(cases)('%s: what agrees is silent (%s %i)', (_, language, __, tell) => {
  const choice = fc.record({ decimals: fc.nat(2), hedged: fc.boolean() });
  fc.assert(
    fc.property(numbers, fc.nat(3), fc.array(choice, { minLength: 5, maxLength: 5 }), (n, unit, choices) => {
      const text = tell({ ...n, slip: 1 }, printer(language, unit, choices));
      expect([text, findingsIn(text)]).toEqual([text, []]);
    }),
    { numRuns: 60 },
  );
});

test.each(cases)('%s: what is half as large again is found (%s %i)', (_, language, __, tell) => {
  const fine = [{ decimals: 2, hedged: false }];
  fc.assert(
    fc.property(numbers, fc.nat(3), (n, unit) => {
      // With b = 5a half as much again as b − a is a + b: an increase may be told of both together
      fc.pre(Math.abs(n.b / n.a - 5) > 0.05);
      const text = tell({ ...n, slip: 1.5 }, printer(language, unit, fine));
      expect([text, findingsIn(text).length > 0]).toEqual([text, true]);
    }),
    { numRuns: 15 },
  );
});

/** One way of telling each relation of a paragraph; subjects and units differ, so that no two speak of one thing. */
const paragraph = fc.record({
  relations: fc.shuffledSubarray([...RELATIONS], { minLength: 2, maxLength: 4 }),
  numbers: fc.array(numbers, { minLength: 5, maxLength: 5 }),
  ways: fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }),
  unit: fc.nat(3),
  choices: fc.array(fc.record({ decimals: fc.nat(2), hedged: fc.boolean() }), { minLength: 5, maxLength: 5 }),
  between: fc.constantFrom('', ' ', '\n\n', '\n\n## Part\n\n'),
});

test.each(LANGUAGES)('sentences that agree are silent side by side (%s)', language => {
  fc.assert(
    fc.property(paragraph, ({ relations, numbers: all, ways, unit, choices, between }) => {
      const text = relations
        .map(({ ways: told }, i) => {
          const options = told[language];
          const tell = options[(ways[i] as number) % options.length];
          return tell?.({ ...(all[i] as Numbers), slip: 1 }, printer(language, unit + i, choices));
        })
        .join(language === 'en' && between === '' ? ' ' : between);
      expect([text, findingsIn(text)]).toEqual([text, []]);
    }),
    { numRuns: 80 },
  );
});
