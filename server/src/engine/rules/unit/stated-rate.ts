import { cue, mayHold } from '../../lexicon/cues.ts';
import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { divide, type Interval, meets, middle, multiply, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { slipText } from './restated.ts';

/** "at 1.08 dollars per euro, €96 million ($10.4 million)", 按 7.14 的汇率折合: the conversion is held against the rate that the text gives. */
export const statedRate: Rule = {
  id: 'unit/fx-implied',
  severity: 'error',
  summary: 'An amount is not the converted one at the exchange rate that the text gives.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => ofEach(block.statements, rate => (isRate(block, rate) ? check(block, rate) : [])),
};

const BEFORE =
  /(?:exchange |average |closing |conversion )?rate (?:of|was|is|at) $|[汇匯]率(?:为|為|是|约|約|以|按)?[^，。；\d]{0,4}$|[兑兌换換]\s*$|(?:[€$£¥]\s?1|1\s?(?:euro|dollar|pound|yuan|[€£]))\s?(?:=|to|equals)\s?$/i;
const BEHIND =
  /^\s*(?:的?(?:平均)?[汇匯]率|(?:[a-z]+ )?(?:dollars?|euros?|yuan|pounds?|yen) (?:per|to the) |to the (?:us )?(?:dollar|euro|pound|yen|yuan|franc)\b|(?:a|per) (?:us )?(?:dollar|euro|pound|yuan|franc)\b)/i;

/** 100日元 before 兑4.96元: what the rate is of. */
const EXCHANGED = /^\s?(?:可?[兑兌](?:换|換)?|=)\s?\d/u;
const EXCHANGES = cue(EXCHANGED);

/** "(€1 = $1.10)", （1 美元兑 7.2 元）. */
const IN_BRACKETS = /[（(]\D{0,4}1[^\d()（）]{0,6}(?:=|to|equals|[兑兌合])\s?$/iu;

/** No currency of a report is worth more of another; what is larger is an amount. */
const LARGEST = 2000;
/** 以 32.1 元換算: the rate by what is done with it. */
const TAKEN_AT = /[以按][\u3400-\u9fff]{0,6}$/u;
const CONVERTS = /^[\u3400-\u9fff/／]{0,8}?(?:折算|折合|换算|換算)/u;

/** A figure that tells how one currency is turned into another, and no amount. */
export function isRate(block: BlockReading, { figure, depth }: Statement): boolean {
  if (figure.kind !== 'amount' || figure.range !== undefined || figure.scale !== 1 || figure.value === 1)
    return false;
  const behind = block.text.slice(figure.span.end, figure.span.end + 4);
  if (mayHold(block, EXCHANGES) && EXCHANGED.test(behind)) return false;
  if (depth > 0 && !BEHIND.test(block.text.slice(figure.digits.end, figure.digits.end + 24)))
    return IN_BRACKETS.test(block.text.slice(Math.max(0, figure.span.start - 12), figure.span.start));
  const before = block.text.slice(Math.max(0, figure.span.start - 24), figure.span.start);
  return (
    BEFORE.test(before) ||
    (TAKEN_AT.test(before) &&
      CONVERTS.test(block.text.slice(figure.digits.end, figure.digits.end + 24)) &&
      figure.value < LARGEST) ||
    BEHIND.test(block.text.slice(figure.digits.end, figure.digits.end + 24))
  );
}

/** 折合, 相当于, "or": the same amount once more, not another one. */
function isRestated({ text }: BlockReading, { figure }: Statement): boolean {
  const from = Math.max(0, figure.span.start - 24);
  const ends = [figure.hedgeSpan?.end ?? figure.span.start, figure.hedgeSpan?.start ?? figure.span.start];
  return ends.some(end => RESTATES.test(text.slice(from, Math.min(end, figure.digits.start))));
}

const RESTATES =
  /(?:折合|约合|約合|折算|换算|換算|相当于|相當於|等于|等於|合)[^，。；]{0,6}$|\b(?:or|equals?|equivalent to|i\.e\.)\s*$|\b(?:c[ao]mes? to|works? out at|worked out at|makes?|made|(?:is|are|was|were) worth|gives?|gave|(?:translat|convert|chang)(?:es?|ed|ing|s)? (?:in)?to|corresponds? to|amount(?:s|ed)? to|equall?(?:s|ed)?|yield(?:s|ed)?|booked as|carried at)\s*$|[（(]\s*$/i;

/** Both figures may be rounded at their source, and rates of a year differ from day to day. */
const ROOM = 0.02;

/** Sentences between the rate and an amount that may be the one converted. */
const FARTHEST = 3;

function check(block: BlockReading, rate: Statement): Draft[] {
  const near = block.statements.filter(
    s => s !== rate && isAmount(s) && Math.abs(s.turn - rate.turn) <= FARTHEST,
  );
  const to = near.find(
    s =>
      (s.figure.span.start > rate.figure.span.start || rate.depth > 0) &&
      isRestated(block, s) &&
      near.some(o => isOther(o, s)),
  );
  if (to === undefined) return [];
  const bases = near.filter(s => isOther(s, to) && s.figure.span.start < to.figure.span.start);
  const units = unitsOf(block, rate);
  const claims = bases.map(from => ({ from, computed: converted(from, rate, units) }));
  const [nearest] = [...claims].reverse().sort((a, b) => apart(a.computed, to) - apart(b.computed, to));
  // "₹3.46 trillion, or $41.4bn at ₹83.5": the rate belongs to another amount that it is right of
  const alike = [to, ...near.filter(s => !isOther(s, to))];
  const isRight = claims.some(c =>
    c.computed.some(i => alike.some(s => meets(widened(i), inBase(s.figure)))),
  );
  if (nearest === undefined || isRight) return [];
  const [computed] = [...nearest.computed].sort((a, b) => distance(a, to) - distance(b, to));
  if (computed === undefined) return [];
  const { figure } = to;
  const own = scale(computed, 1 / (figure.unit?.factor ?? 1));
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${nearest.from.figure.text} at ${rate.figure.text} is ${written(figure, middle(own))}${slipText(figure.value / middle(own))}`,
      related: [relatedTo(nearest.from), relatedTo(rate)],
      fixes: valueFix(figure, { ...own, point: middle(own) }, 'offered'),
    },
  ];
}

/** By the digits of either way, to a twentieth of a power of ten: of those that come as near the last. */
function apart(computed: readonly Interval[], to: Statement): number {
  return Math.round(20 * Math.min(...computed.map(i => distance(i, to))));
}

/** The value in the unit and scale of the figure, in three digits. */
function written({ text, digits, span, scale: by }: Figure, value: number): string {
  const shown = Number((value / by).toPrecision(3));
  return text.slice(0, digits.start - span.start) + shown + text.slice(digits.end - span.start);
}

function isAmount({ figure, base }: Statement): boolean {
  return (
    figure.kind === 'amount' &&
    figure.range === undefined &&
    figure.scale >= 1e4 &&
    figure.unit?.dimension.startsWith('money') === true &&
    !figure.unit.id.includes('/') &&
    base !== 'past'
  );
}

function isOther(a: Statement, b: Statement): boolean {
  return a !== b && a.figure.unit?.dimension !== b.figure.unit?.dimension;
}

/** Multiplied and divided: which currency the rate is of, the text often leaves open. */
function converted(from: Statement, { figure }: Statement, units: number): Interval[] {
  const base = inBase(from.figure);
  const rate = scale(figure.interval, 1 / units);
  const divided = divide(base, rate);
  return [multiply(base, rate), ...(divided ? [divided] : [])];
}

/** How many units the rate is of: 100 in 100日元兑4.96元. */
function unitsOf({ statements, text }: BlockReading, rate: Statement): number {
  const before = statements[statements.indexOf(rate) - 1];
  return before !== undefined &&
    before.figure.value > 1 &&
    before.figure.scale === 1 &&
    /^\s?(?:可?[兑兌](?:换|換)?|=)\s?$/u.test(text.slice(before.figure.span.end, rate.figure.span.start))
    ? before.figure.value
    : 1;
}

const A_PLACE = 0.02;

/** How far the digits lie apart, in powers of ten, and a little for each place that the point has slipped. */
function distance(i: Interval, { figure }: Statement): number {
  const apart = Math.log10(middle(i) / (figure.value * (figure.unit?.factor ?? 1)));
  const places = Math.round(apart);
  return Math.abs(apart - places) + A_PLACE * Math.abs(places);
}

function widened(i: Interval): Interval {
  return { low: i.low * (1 - ROOM), high: i.high * (1 + ROOM) };
}
