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

/** What some figures make in one way: in base units, or in percent where the figure to be made is a percentage. */
export interface Making {
  /** 'joint', 'change' and 'points' only explain a figure: rules of their own tell where they go wrong. */
  readonly way: Way | 'joint' | 'change' | 'points';
  readonly value: Interval;
  readonly figures: readonly Figure[];
  /** "3,412 + 640 − 487". */
  readonly arithmetic: string;
}

/** All that `told` make of the sort of the figure, in every way that its unit allows. */
export function makingsOf(figure: Figure, told: readonly Figure[]): Making[] {
  if (figure.kind === 'percent')
    return [
      ...sharesIn(told.filter(f => f.kind === 'amount')),
      ...ofPercents(told.filter(f => f.kind === 'percent')),
    ];
  const alike = told.filter(f => comparable(f, figure));
  const amounts = told.filter(f => f.kind === 'amount');
  return [
    ...sumsIn(alike),
    ...betweenTwo(alike),
    ...acrossUnits(figure, amounts),
    ...jointOver(figure, amounts),
  ];
}

/** Each run of amounts that stand behind each other, added. */
function sumsIn(alike: readonly Figure[]): Making[] {
  return alike.flatMap((_, from) =>
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

function betweenTwo(alike: readonly Figure[]): Making[] {
  return alike.flatMap((a, i) =>
    alike.slice(i + 1).flatMap((b, j): Making[] => {
      const [large, small] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
      const value = magnitude(subtract(inBase(a), inBase(b)));
      // What was there, what came and what went are told in this order
      const isBehind = (k: number) => k > i + 1 + j;
      return [
        { way: 'difference', value, figures: [large, small], arithmetic: `${large.text} − ${small.text}` },
        ...alike.flatMap((c, k) =>
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
  return pairsOf(amounts).flatMap(([a, b]): Making[] => {
    const [isA, isB] = [dimensionOf(a) === dimensionOf(figure), dimensionOf(b) === dimensionOf(figure)];
    return [...(isA ? [...times(a, b), ...each(a, b)] : []), ...(isB ? [...times(b, a), ...each(b, a)] : [])];
  });
}

/** All that is told of one unit over the number told of another: the chain's kiosks and its web shop. */
function jointOver(figure: Figure, amounts: readonly Figure[]): Making[] {
  const alike = amounts.filter(f => dimensionOf(f) === dimensionOf(figure));
  const both = pairsOf(alike).map(([a, b]) => ({ figures: [a, b], value: add(inBase(a), inBase(b)) }));
  const others = amounts.filter(f => !alike.includes(f) || dimensionOf(f) === 'count');
  return both.flatMap(({ figures, value }) =>
    others.flatMap(c =>
      sizesOf(c).flatMap(size => {
        const ratio = figures.includes(c) ? undefined : divide(value, size);
        const arithmetic = `(${figures.map(f => f.text).join(' + ')}) / ${c.text}`;
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
  return sizesOf(b).flatMap(size => {
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

function sharesIn(amounts: readonly Figure[]): Making[] {
  return pairsOf(amounts).flatMap(([a, b]): Making[] => {
    if (!comparable(a, b)) return [];
    const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
    const both = add(inBase(a), inBase(b));
    const change = divide(subtract(inBase(large), inBase(small)), inBase(small));
    const fall = divide(subtract(inBase(large), inBase(small)), inBase(large));
    const wholes = amounts.filter(c => c !== a && c !== b && comparable(a, c) && sizeOf(c) > sizeOf(large));
    return [
      ...over(small, large, 100, 'share'),
      ...over(large, small, 100, 'joint'),
      ...[small, large].flatMap(f =>
        made('joint', divide(inBase(f), both), [small, large], `${f.text} / (${small.text} + ${large.text})`),
      ),
      ...made('change', change, [small, large], `${large.text} / ${small.text} − 1`),
      ...made('change', fall, [small, large], `1 − ${small.text} / ${large.text}`),
      ...wholes.flatMap(c =>
        made('joint', divide(both, inBase(c)), [a, b, c], `(${a.text} + ${b.text}) / ${c.text}`),
      ),
    ];
  });
}

function ofPercents(told: readonly Figure[]): Making[] {
  return [
    ...told.map((f): Making => rest(f.interval, [f])),
    ...pairsOf(told).flatMap(([a, b]): Making[] => [
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
      ...[over(a, b, 100, 'joint'), over(b, a, 100, 'joint')].flatMap(([m]) =>
        m ? [m, lessThanWhole(m)] : [],
      ),
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
  return figures.flatMap((a, i) => figures.slice(i + 1).map((b): [Figure, Figure] => [a, b]));
}
