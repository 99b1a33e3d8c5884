import type { IdentityWords } from '../../lexicon/identities/identity-words.ts';
import { inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import {
  add,
  divide,
  exactly,
  type Interval,
  meets,
  middle,
  multiply,
  scale,
  subtract,
  width,
} from '../../quantity/interval.ts';
import { isLikelyAmount, isLikelyRate } from '../../quantity/mistake.ts';
import { type IdentityReading, identitiesOf, type StatedIdentity } from '../../reading/claims/identities.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isBorneOut } from '../drawn/borne-out.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const SUMMARIES = {
  'identity/margin': 'A margin or utilisation is not the quotient of the two amounts told with it.',
  'identity/ratio': 'A ratio, such as utilisation or coverage, contradicts the two figures it is made of.',
  'identity/per-unit':
    'An amount per share, head or unit is not the quotient of the two amounts told with it.',
  'identity/volume-price': 'Value is not volume times price.',
  'identity/penetration': 'A penetration rate is not users divided by population.',
} as const;

/** One rule for each kind of identity; all look at the same stated figures. */
export const PROSE_IDENTITY_RULES: readonly Rule[] = (
  Object.keys(SUMMARIES) as (keyof typeof SUMMARIES)[]
).map(id => ({
  id,
  severity: id === 'identity/penetration' ? 'warning' : 'error',
  summary: SUMMARIES[id],
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => {
    const told = identitiesOf(block).filter(stated => stated.readings[0]?.words.rule === id);
    if (told.length === 0) return [];
    const right = told.filter(fits);
    return ofEach(
      told.filter(stated => !right.some(other => isOfSameParts(stated, other))),
      stated => {
        const drafts = check(stated);
        return drafts.length > 0 && isBorneOut(block, stated.result) ? [] : drafts;
      },
    );
  },
}));

/** 備轉容量率 9.7%，夜尖峰備轉容量率 11.5%: the parts told are those of the one that they fit. */
function isOfSameParts({ readings: [a] }: StatedIdentity, { readings: [b] }: StatedIdentity): boolean {
  return a !== undefined && b !== undefined && a.words === b.words && a.parts.every(p => b.parts.includes(p));
}

function fits({ result, readings }: StatedIdentity): boolean {
  return readings.some(reading => {
    const computed = compute(reading);
    return computed !== undefined && meets(widened(computed, reading.words), claimOf(result));
  });
}

const MOST_READINGS = 6;

interface Made extends IdentityReading {
  readonly computed: Interval;
}

function check({ result, readings }: StatedIdentity): Draft[] {
  if (isHypothetical(result)) return [];
  const made = ofEach(readings, reading => {
    const computed = compute(reading);
    return computed === undefined || !isPlausible(result, reading, computed)
      ? []
      : [{ ...reading, computed }];
  });
  const claim = claimOf(result);
  // Year-end and average counts, net and gross: silent as soon as one reading fits.
  if (made.length === 0 || made.length > MOST_READINGS) return [];
  if (made.some(m => meets(widened(m.computed, m.words), claim) || fitsWithAnother(m, claim))) return [];
  const told = nearest(made, middle(claim));
  const isLikely = result.figure.kind === 'amount' ? isLikelyAmount : isLikelyRate;
  return isLikely(claim, told.computed) ? [draftOf(result, told, made.length === 1)] : [];
}

/** "Together, 28.0p a share": what is named a part may not be all of it. Silent when another figure in its place fits. */
function fitsWithAnother({ words, parts, others }: Made, claim: Interval): boolean {
  return parts.some((_, i) =>
    (others[i] ?? []).some(other => {
      if (parts.includes(other) || !Number.isFinite(width(other.figure.interval))) return false;
      const computed = compute({ words, parts: parts.with(i, other), others });
      return computed !== undefined && meets(widened(computed, words), claim);
    }),
  );
}

/** In percent for percentages, else in base units. */
function compute({ words, parts }: IdentityReading): Interval | undefined {
  const xs = parts.map(partValue) as [Interval, Interval, Interval];
  const value = apply(words, xs);
  return value && scale(value, (words.factor ?? 1) * (words.form === 'percent' ? 100 : 1));
}

function apply({ formula }: IdentityWords, [a, b, c]: [Interval, Interval, Interval]): Interval | undefined {
  if (formula === 'product') return multiply(a, b);
  const quotient = formula === 'joint' ? divide(add(a, b), c) : divide(a, b);
  if (quotient === undefined) return undefined;
  if (formula === 'complement') return subtract(exactly(1), quotient);
  return formula === 'excess' ? subtract(quotient, exactly(1)) : quotient;
}

function partValue({ figure }: Statement): Interval {
  return figure.kind === 'percent' ? scale(figure.interval, 0.01) : inBase(figure);
}

function claimOf({ figure }: Statement): Interval {
  return figure.kind === 'amount' ? inBase(figure) : figure.interval;
}

/** How far a result may lie from what the parts make, before the parts are none of it. */
const FARTHEST = 12;

/** Of an amount per unit the whole is much larger; parts of another thing make something of another size. */
function isPlausible(result: Statement, { words, parts }: IdentityReading, computed: Interval): boolean {
  const [first] = parts;
  if (words.form === 'amount' && words.formula === 'quotient')
    return first !== undefined && middle(partValue(first)) >= middle(claimOf(result)) * 10;
  if (middle(computed) <= 0) return false;
  const off = Math.abs(Math.log(middle(computed) / middle(claimOf(result))));
  return off < Math.log(FARTHEST);
}

function nearest(made: readonly Made[], claim: number): Made {
  const off = (m: Made): number => Math.abs(Math.log(Math.max(middle(m.computed), 1e-9) / claim));
  return made.reduce((a, b) => (off(b) < off(a) ? b : a));
}

function draftOf(result: Statement, { words, parts, computed }: Made, only: boolean): Draft {
  const { figure } = result;
  const own = figure.kind === 'amount' ? scale(computed, 1 / (figure.unit?.factor ?? 1)) : computed;
  const shown = formatInterval(scale(own, 1 / figure.scale), Math.max(1, decimalsOf(figure.written)));
  return {
    span: figure.span,
    message: `Stated ${words.name} ${figure.text}; ${arithmetic(words, parts)} is ${shown}${figure.kind === 'percent' ? '%' : ''}`,
    related: parts.map(relatedTo),
    fixes: only ? valueFix(figure, own, 'preferred') : [],
  };
}

function arithmetic({ formula, factor }: IdentityWords, parts: readonly Statement[]): string {
  const [a = '', b = '', c = ''] = parts.map(s => s.figure.text);
  switch (formula) {
    case 'quotient':
      return `${a} / ${b}${timesText(factor)}`;
    case 'complement':
      return `1 − ${a} / ${b}`;
    case 'excess':
      return `${a} / ${b} − 1`;
    case 'joint':
      return `(${a} + ${b}) / ${c}`;
    case 'product':
      return `${a} × ${b}${timesText(factor)}`;
  }
}

function timesText(factor: number | undefined): string {
  if (factor === undefined) return '';
  return factor >= 1 ? ` × ${factor}` : ` / ${Math.round(1 / factor).toLocaleString('en-US')}`;
}

/** Average against year-end counts move such figures by a little; only what is clearly off is told. */
function widened(i: Interval, { room = 0.02 }: IdentityWords): Interval {
  const reach = room * Math.max(Math.abs(i.low), Math.abs(i.high));
  return { low: i.low - reach, high: i.high + reach };
}
