import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { hull, type Interval, magnitude, meets, middle, scale } from '../../quantity/interval.ts';
import { isSwapped } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { isBaseOfShare } from '../../reading/statements/base-of-share.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft } from '../rule.ts';
import { byName, bySlip, byWords, type Evidence } from './evidence.ts';
import { isExplained, isMadeOf, sizeOf, statedSize } from './explained.ts';
import { type Making, makingsOf } from './makings.ts';
import { maySlip } from './slip.ts';
import { isExplainedByTable } from './tables-around.ts';
import { type ToldAround, toldAround } from './told-around.ts';

/** A figure that is drawn from others, and is not what they make. */
export interface WrongDrawn {
  readonly way: Making['way'];
  readonly fact: Fact;
  readonly draft: Draft;
}

/**
 * Every figure of the prose that is drawn from figures told before it, in whatever words, and that nothing told around it
 * bears out: "It put 572 million litres a day into the mains … Divided by the population served, that equals 202 litres".
 * What it should be is the nearest of what they make; a figure that lies far from all of it is of something else.
 */
export const wronglyDrawn: (document: DocumentReading) => readonly WrongDrawn[] = once(document => {
  const facts = factsOf(document);
  return ofEach(facts, (fact, i) => {
    if (!isPlain(fact)) return [];
    const told = toldAround(facts, i);
    const found = check(told);
    return found.length > 0 && isExplainedByTable(told, document.tables) ? [] : found;
  });
});

function isPlain({ statement, isHeading, block }: Fact): boolean {
  const { figure, depth, base } = statement;
  if (figure.kind !== 'amount' && figure.kind !== 'percent') return false;
  if (figure.range !== undefined || depth > 0 || isHeading || figure.written === '') return false;
  if (isBaseOfShare(block.reading.text, statement)) return false;
  return base !== 'from' && base !== 'past' && !isHypothetical(statement);
}

function check(told: ToldAround): WrongDrawn[] {
  const { fact, before, after } = told;
  const { figure } = fact.statement;
  for (const evidenceOf of WAYS) {
    const evidence = evidenceOf(told);
    const making = evidence && likeliest(told, evidence);
    if (making === undefined) continue;
    const around = [...before, ...after];
    const all = [...told.section, ...after].map(figureOf);
    const isMade =
      isExplained(figure, all) || isExplainedBare(figure, all) || isExplained(figure, all.map(loosened));
    return isMade ? [] : [wrong(fact, making, around)];
  }
  return [];
}

/** 73,800 may be rounded to its hundreds: three digits that count, and noughts behind them. */
function loosened(figure: Figure): Figure {
  const noughts = /^\d{1,3}(?:,?\d{3})*$/u.test(figure.written)
    ? (/0+$/u.exec(figure.written.replace(/,/g, ''))?.[0].length ?? 0)
    : 0;
  if (noughts === 0 || digitCount(figure.written) - noughts < LEAST_COUNTING) return figure;
  const half = (10 ** noughts * figure.scale) / 2;
  return {
    ...figure,
    interval: hull(figure.interval, { low: figure.value - half, high: figure.value + half }),
  };
}

const LEAST_COUNTING = 3;

/** "17.5 cents. Added to the interim of 7.1 cents it gives 24.6": a bare number goes on in the unit of those around it. */
function isExplainedBare(figure: Figure, around: readonly Figure[]): boolean {
  return (
    figure.unit === undefined &&
    figure.kind === 'amount' &&
    isMadeOf(
      figure,
      around.map(f => ({ ...f, unit: undefined })),
      m => m.way === 'sum' || m.way === 'difference',
    )
  );
}

const WAYS: readonly ((told: ToldAround) => Evidence | undefined)[] = [
  byWords,
  byName,
  told => (maySlip(told) ? bySlip(told) : undefined),
];

/** How many times what is made the figure may be. */
const FARTHEST = Math.log(1.5);

function likeliest({ fact, before, after }: ToldAround, evidence: Evidence): Making | undefined {
  const { figure } = fact.statement;
  const stated = statedSize(figure);
  const around = [...before, ...after].map(figureOf);
  const alike = around
    .filter(f => f.kind === figure.kind)
    .map((f): Sized => ({ figure: f, size: sizeOf(f) }));
  const made = makingsOf(figure, evidence.operands.map(figureOf), evidence.ways).filter(
    m => !isToldItself(m, alike),
  );
  let best: Making | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of made) {
    const off = apart(one, stated);
    if (off < least) [best, least] = [one, off];
  }
  if (best === undefined || least > FARTHEST || setsOf(made, around) > evidence.most) return undefined;
  return !evidence.bySlip || isSwapped(writtenLike(best, figure), figure.written) ? best : undefined;
}

/** Of how many sets of figures something is made. */
function setsOf(made: readonly Making[], around: readonly Figure[]): number {
  const places = (figures: readonly Figure[]) => figures.map(f => around.indexOf(f)).sort();
  return new Set(made.map(m => places(m.figures).join())).size;
}

interface Sized {
  readonly figure: Figure;
  readonly size: Interval;
}

/** What these make is another figure, which is told too: the stated one is of something else. */
function isToldItself({ value, figures }: Making, alike: readonly Sized[]): boolean {
  const size = magnitude(value);
  return alike.some(one => meets(one.size, size) && !figures.includes(one.figure));
}

function apart({ value }: Making, stated: Interval): number {
  const [made, claim] = [middle(magnitude(value)), middle(stated)];
  return made > 0 && claim > 0 ? Math.abs(Math.log(made / claim)) : Number.POSITIVE_INFINITY;
}

function writtenLike({ value }: Making, figure: Figure): string {
  return middle(inUnitOf(value, figure)).toFixed(decimalsOf(figure.written));
}

/** In the unit and scale that the figure is written in. */
function inUnitOf(value: Interval, { kind, unit, scale: size }: Figure): Interval {
  return kind === 'amount' ? scale(magnitude(value), 1 / ((unit?.factor ?? 1) * size)) : magnitude(value);
}

function wrong(fact: Fact, { way, value, figures, arithmetic }: Making, around: readonly Fact[]): WrongDrawn {
  const { figure } = fact.statement;
  const shown = formatInterval(inUnitOf(value, figure), decimalsOf(figure.written));
  const sign = figure.kind === 'percent' ? '%' : '';
  const draft: Draft = {
    span: spanOf(fact),
    message: `Stated ${figure.text}; ${arithmetic} is ${shown}${sign}`,
    related: figures.flatMap(f => {
      const at = around.find(a => figureOf(a) === f);
      return at === undefined ? [] : [{ span: spanOf(at), message: f.text }];
    }),
    fixes: [],
    severity: 'warning',
    yields: true,
  };
  return { way, fact, draft };
}

function figureOf({ statement }: Fact): Figure {
  return statement.figure;
}
