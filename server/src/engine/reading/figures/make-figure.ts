import type { Figure, FigureKind, Hedge, Unit, UnitSource } from '../../quantity/figure.ts';
import { hedgedInterval, likelyInterval, looseStep, type WrittenValue } from '../../quantity/hedge.ts';
import { hull, type Interval, negate } from '../../quantity/interval.ts';
import type { Span } from '../../text/span.ts';

/** What the readers know of one number before it becomes a figure. */
export interface Parts {
  readonly span: Span;
  readonly digits: Span;
  readonly kind: FigureKind;
  readonly written: string;
  readonly value: number;
  /** Step of the last written place before scale; 0 for exact. */
  readonly step: number;
  readonly scale: number;
  readonly unit?: Unit;
  readonly unitSource: UnitSource;
  readonly hedge?: Hedge;
  readonly hedgeSpan?: Span;
}

export function makeFigure(text: string, p: Parts): Figure {
  const value = decimal(p.value * p.scale);
  const step = isExactCount(p) ? 0 : decimal(p.step * p.scale);
  const loose = p.written === '' ? step : looseStep(p.written.replace('-', ''), step);
  const said: WrittenValue = { value, step, looseStep: loose };
  const interval = hedgedInterval(isMark(p) ? { ...said, step: Math.min(step, MARK_STEP) } : said, p.hedge);
  return {
    span: p.span,
    digits: p.digits,
    text: text.slice(p.span.start, p.span.end),
    kind: p.kind,
    written: p.written,
    scale: p.scale,
    value,
    step,
    interval,
    likely: likelyInterval(said, p.hedge, interval),
    unitSource: p.unitSource,
    unit: p.unit,
    hedge: p.hedge,
    hedgeSpan: p.hedgeSpan,
  };
}

/** 超过九成, "less than a third": what is passed or missed is a mark, and sharper than the words are alone. */
function isMark({ kind, hedge }: Parts): boolean {
  return kind === 'fraction' && hedge !== undefined && ONE_SIDED.has(hedge);
}

const ONE_SIDED: ReadonlySet<Hedge> = new Set<Hedge>(['over', 'below', 'atLeast', 'atMost']);
/** A percentage point: half of it either way is the rounding of the number that the mark is held against. */
const MARK_STEP = 1;

/** What the product of a short decimal and a power of ten is, without the last bit's noise: 17.85 × 10⁸. */
function decimal(x: number): number {
  return Number.isInteger(x) && Math.abs(x) < 1e15 ? x : Number(x.toPrecision(15));
}

/** Words that leave the number itself open; what only bounds it leaves it exact. */
const LOOSENING: ReadonlySet<Hedge | undefined> = new Set<Hedge>(['odd', 'about', 'nearly']);

/** [EXACT]: a whole count below 100 with its counting unit is no rounding of anything, unless it is blurred (30-odd, 约45家). */
function isExactCount(p: Parts): boolean {
  return (
    !LOOSENING.has(p.hedge) &&
    p.scale === 1 &&
    p.step === 1 &&
    Math.abs(p.value) < 100 &&
    p.unit?.dimension.startsWith('count') === true &&
    !p.unit.dimension.includes('/')
  );
}

function times(i: Interval, factor: number): Interval {
  return factor === 1 ? i : { low: i.low * factor, high: i.high * factor };
}

/** The same figure with a unit and scale that stand elsewhere: a list, a range, a head. */
export function withUnit(f: Figure, unit: Unit | undefined, scale: number, source: UnitSource): Figure {
  const factor = scale;
  const kind: FigureKind =
    unit?.dimension === 'percent' ? 'percent' : unit?.dimension === 'points' ? 'points' : f.kind;
  const interval = times(f.interval, factor);
  return {
    ...f,
    kind,
    scale: f.scale * factor,
    value: decimal(f.value * factor),
    step: decimal(f.step * factor),
    interval,
    likely: f.likely === f.interval ? interval : times(f.likely, factor),
    unitSource: source,
    ...(unit && { unit }),
    ...(f.range && { range: { low: f.range.low * factor, high: f.range.high * factor } }),
  };
}

/** The same figure blurred by a hedge that stands elsewhere. */
export function withHedge(text: string, f: Figure, hedge: Hedge): Figure {
  const { scale } = f;
  return {
    ...makeFigure(text, { ...f, value: f.value / scale, step: f.step / scale, hedge }),
    range: f.range,
  };
}

/** What the second number's scale and unit make of each of its digits: 亿 in 3~5亿, 0.01 in 25—50个基点; 1 when the first has its own. */
export function sharedScale(low: Figure, high: Figure): number {
  const written = Number(high.written);
  if (low.scale !== 1 || high.written === '' || written === 0 || low.value >= written * 1000) return 1;
  return decimal(Math.abs(high.value / written));
}

/** Two ends of a range as one figure: the hull of both, the unit of the second where the first has none. */
export function makeRange(text: string, low: Figure, high: Figure): Figure {
  const from =
    low.unit === undefined && low.kind !== 'multiple'
      ? withUnit(low, high.unit, sharedScale(low, high), 'shared')
      : low;
  const span = { start: low.span.start, end: high.span.end };
  return {
    ...high,
    span,
    digits: low.digits,
    text: text.slice(span.start, span.end),
    interval: hull(from.interval, high.interval),
    likely: hull(from.likely, high.likely),
    range: { low: from.value, high: high.value },
    ...(low.hedge && { hedge: low.hedge }),
    ...(low.hedgeSpan && { hedgeSpan: low.hedgeSpan }),
  };
}

/** The figure below zero: what a mark or a word outside its digits says. */
export function negated(figure: Figure): Figure {
  const likely = figure.likely === figure.interval ? undefined : negate(figure.likely);
  const interval = negate(figure.interval);
  return {
    ...figure,
    value: -figure.value,
    written: `-${figure.written}`,
    interval,
    likely: likely ?? interval,
  };
}
