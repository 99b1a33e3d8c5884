import type { Way } from '../../lexicon/conclusions.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import {
  add,
  divide,
  exactly,
  type Interval,
  magnitude,
  multiply,
  scale,
  subtract,
  sum,
} from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';

/** What some figures make in one way: in base units, or in percent where the figure to be made is a percentage. */
export interface Making {
  /** 'joint', 'change' and 'points' only explain a figure: rules of their own tell where they go wrong. */
  readonly way: Way | 'joint' | 'change' | 'points';
  readonly value: Interval;
  readonly figures: readonly Figure[];
  /** "3,412 + 640 − 487". */
  readonly arithmetic: string;
}

/** A set of ways; undefined for all of them. */
export type Ways = ReadonlySet<Making['way']> | undefined;

/** All that `told` make of the sort of the figure in the ways that are asked for and that its unit allows. */
export function makingsOf(figure: Figure, told: readonly Figure[], ways?: Ways): Making[] {
  if (figure.kind === 'percent')
    return [
      ...sharesIn(
        told.filter(f => f.kind === 'amount'),
        ways,
      ),
      ...ofPercents(told.filter(f => f.kind === 'percent')),
    ].filter(({ way }) => areAsked(ways, way));
  const alike = told.filter(f => comparable(f, figure));
  const amounts = told.filter(f => f.kind === 'amount');
  return [
    ...(areAsked(ways, 'sum') ? sumsIn(alike) : []),
    ...(areAsked(ways, 'difference', 'balance') || areAsked(ways, 'joint') ? betweenTwo(alike, ways) : []),
    ...(areAsked(ways, 'product', 'quotient') ? acrossUnits(figure, amounts) : []),
    ...(areAsked(ways, 'joint') ? jointOver(figure, amounts) : []),
  ].filter(({ way }) => areAsked(ways, way));
}

function areAsked(ways: Ways, one: Making['way'], other = one): boolean {
  return ways === undefined || ways.has(one) || ways.has(other);
}

/** Each run of amounts that stand behind each other, added. */
function sumsIn(alike: readonly Figure[]): Making[] {
  return ofEach(alike, (_, from) =>
    alike.slice(from + 1).map((_, more): Making => {
      const figures = alike.slice(from, from + more + 2);
      return {
        way: 'sum',
        value: magnitude(sum(figures.map(inBase))),
        figures,
        arithmetic: figures.map(f => f.text).join(' + '),
      };
    }),
  );
}

function betweenTwo(alike: readonly Figure[], ways: Ways): Making[] {
  return ofEach(alike, (a, i) =>
    ofEach(alike.slice(i + 1), (b, j): Making[] => {
      const [large, small] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
      const value = magnitude(subtract(inBase(a), inBase(b)));
      const arithmetic = `${large.text} − ${small.text}`;
      const difference: Making = { way: 'difference', value, figures: [large, small], arithmetic };
      if (!areAsked(ways, 'balance', 'joint')) return [difference];
      // What was there, what came and what went are told in this order
      const isBehind = (k: number) => k > i + 1 + j;
      return [
        difference,
        ...ofEach(alike, (c, k) =>
          c === a || c === b ? [] : [balance(a, b, c, isBehind(k) ? 'balance' : 'joint')],
        ),
      ];
    }),
  );
}

function balance(a: Figure, b: Figure, c: Figure, way: Making['way']): Making {
  return {
    way,
    value: magnitude(subtract(add(inBase(a), inBase(b)), inBase(c))),
    figures: [a, b, c],
    arithmetic: `${a.text} + ${b.text} − ${c.text}`,
  };
}

/** Amounts of one unit times those of another, or over them. */
function acrossUnits(figure: Figure, amounts: readonly Figure[]): Making[] {
  const made = dimensionOf(figure);
  return ofEach(pairsOf(amounts), ([a, b]): Making[] => {
    const [isA, isB] = [dimensionOf(a) === made, dimensionOf(b) === made];
    return isA || isB
      ? [...(isA ? [...times(a, b), ...each(a, b)] : []), ...(isB ? [...times(b, a), ...each(b, a)] : [])]
      : [];
  });
}

/** All that is told of one unit, or one without the other, over the number told of a second: kiosks and a web shop; who lives in homes of their own. */
function jointOver(figure: Figure, amounts: readonly Figure[]): Making[] {
  const alike = amounts.filter(f => dimensionOf(f) === dimensionOf(figure));
  const both = pairsOf(alike).flatMap(([a, b]) => [
    { figures: [a, b], sign: '+', value: add(inBase(a), inBase(b)) },
    { figures: [a, b], sign: '−', value: magnitude(subtract(inBase(a), inBase(b))) },
  ]);
  const others = amounts.filter(f => !alike.includes(f) || dimensionOf(f) === 'count');
  return ofEach(both, ({ figures, sign, value }) =>
    ofEach(others, c =>
      ofEach(figures.includes(c) ? [] : sizesOf(c), size => {
        const ratio = divide(value, size);
        const arithmetic = `(${figures.map(f => f.text).join(` ${sign} `)}) / ${c.text}`;
        return ratio === undefined
          ? []
          : [{ way: 'joint' as const, value: ratio, figures: [...figures, c], arithmetic }];
      }),
    ),
  );
}

/** 184,000 hectares at 7.5 tonnes: so many of the unit that is written, or of the base unit of "per hectare". */
function times(a: Figure, b: Figure): Making[] {
  return sizesOf(b).map(size => ({
    way: 'product',
    value: multiply(inBase(a), size),
    figures: [a, b],
    arithmetic: `${b.text} × ${a.text}`,
  }));
}

function each(a: Figure, b: Figure): Making[] {
  return ofEach(sizesOf(b), size => {
    const value = divide(inBase(a), size);
    return value === undefined
      ? []
      : [{ way: 'quotient', value, figures: [a, b], arithmetic: `${a.text} / ${b.text}` }];
  });
}

function sizesOf(figure: Figure): Interval[] {
  return (figure.unit?.factor ?? 1) === 1 ? [figure.interval] : [inBase(figure), figure.interval];
}

/** What is measured, whatever it is counted per. */
function dimensionOf({ unit }: Figure): string {
  const [first = ''] = (unit?.dimension ?? 'count').split('/');
  return first.startsWith('count') ? 'count' : first;
}

function sharesIn(amounts: readonly Figure[], ways: Ways): Making[] {
  return ofEach(pairsOf(amounts), ([a, b]): Making[] => {
    if (!comparable(a, b)) return [];
    const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
    const share = over(small, large, 100, 'share');
    return areAsked(ways, 'joint', 'change') ? [...share, ...ofBoth(a, b, amounts)] : share;
  });
}

/** What else two amounts make: the one over the other, each of both, the change from one to the other, both of another. */
function ofBoth(a: Figure, b: Figure, amounts: readonly Figure[]): Making[] {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const both = add(inBase(a), inBase(b));
  const change = divide(subtract(inBase(large), inBase(small)), inBase(small));
  const fall = divide(subtract(inBase(large), inBase(small)), inBase(large));
  const wholes = amounts.filter(c => c !== a && c !== b && comparable(a, c) && sizeOf(c) > sizeOf(large));
  return [
    ...over(large, small, 100, 'joint'),
    ...ofEach([small, large], f =>
      made('joint', divide(inBase(f), both), [small, large], `${f.text} / (${small.text} + ${large.text})`),
    ),
    ...made('change', change, [small, large], `${large.text} / ${small.text} − 1`),
    ...made('change', fall, [small, large], `1 − ${small.text} / ${large.text}`),
    ...ofEach(wholes, c =>
      made('joint', divide(both, inBase(c)), [a, b, c], `(${a.text} + ${b.text}) / ${c.text}`),
    ),
  ];
}

function ofPercents(told: readonly Figure[]): Making[] {
  return [
    ...told.map((f): Making => rest(f.interval, [f])),
    ...ofEach(pairsOf(told), ([a, b]): Making[] => [
      {
        way: 'sum',
        value: add(a.interval, b.interval),
        figures: [a, b],
        arithmetic: `${a.text} + ${b.text}`,
      },
      rest(add(a.interval, b.interval), [a, b]),
      {
        way: 'points',
        value: magnitude(subtract(a.interval, b.interval)),
        figures: [a, b],
        arithmetic: `${a.text} − ${b.text}`,
      },
      ...made('joint', scale(multiply(a.interval, b.interval), 1e-4), [a, b], `${a.text} × ${b.text}`),
      ...ofEach([...over(a, b, 100, 'joint'), ...over(b, a, 100, 'joint')], m => [m, lessThanWhole(m)]),
    ]),
  ];
}

/** Attack rates of 1.2% and 4.8%: an efficacy of 75%. */
function lessThanWhole({ value, figures, arithmetic }: Making): Making {
  return {
    way: 'change',
    value: magnitude(subtract(value, exactly(100))),
    figures,
    arithmetic: `1 − ${arithmetic}`,
  };
}

function rest(parts: Interval, figures: readonly Figure[]): Making {
  const value = magnitude(subtract(exactly(100), parts));
  return { way: 'rest', value, figures, arithmetic: `100% − ${figures.map(f => f.text).join(' − ')}` };
}

function over(a: Figure, b: Figure, factor: number, way: Making['way']): Making[] {
  const ratio = divide(inBase(a), inBase(b));
  const value = ratio && scale(ratio, factor);
  return value === undefined ? [] : [{ way, value, figures: [a, b], arithmetic: `${a.text} / ${b.text}` }];
}

/** In percent, of a ratio. */
function made(
  way: Making['way'],
  ratio: Interval | undefined,
  figures: readonly Figure[],
  arithmetic: string,
): Making[] {
  return ratio === undefined ? [] : [{ way, value: scale(ratio, 100), figures, arithmetic }];
}

function sizeOf(figure: Figure): number {
  return Math.abs(baseValue(figure));
}

function pairsOf(figures: readonly Figure[]): [Figure, Figure][] {
  const pairs: [Figure, Figure][] = [];
  for (let i = 0; i < figures.length; i++)
    for (let j = i + 1; j < figures.length; j++) pairs.push([figures[i] as Figure, figures[j] as Figure]);
  return pairs;
}
