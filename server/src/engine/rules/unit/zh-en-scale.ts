import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { meets, middle } from '../../quantity/interval.ts';
import type { Draft, Rule } from '../rule.ts';
import { restatedInBrackets } from './in-brackets.ts';
import { type Restated, restatedDraft, restatedIn } from './restated.ts';

/** A billion is 十亿, a trillion 万亿, a crore ten million: what is lost in translation is a power of ten. */
export const zhEnScale: Rule = {
  id: 'unit/zh-en-scale',
  severity: 'warning',
  summary: 'A scale word and its translation are a power of ten apart.',
  scope: 'prose',
  needs: ['pair'],
  check: block => [...restatedIn(block), ...restatedInBrackets(block)].flatMap(check),
};

function check([a, b]: Restated): Draft[] {
  const [one, other] = [a.figure, b.figure];
  if (!areOfTwoTongues(one, other)) return [];
  const [first, second] = [inBase(one), inBase(other)];
  const ratio = middle(second) / middle(first);
  if (meets(first, second) || !isPowerOfTen(ratio)) return [];
  const shown = middle(first) / ((other.unit?.factor ?? 1) * other.scale);
  return [restatedDraft(a, b, { shown, ratio })];
}

/** One amount with the scale words of two languages: billion and 亿, crore and million. */
export function areOfTwoTongues(a: Figure, b: Figure): boolean {
  const [one, other] = [tongueOf(a), tongueOf(b)];
  return (
    a.kind === 'amount' &&
    b.kind === 'amount' &&
    (a.unit === undefined || b.unit === undefined || a.unit.id === b.unit.id) &&
    one !== undefined &&
    other !== undefined &&
    one !== other
  );
}

type Tongue = 'chinese' | 'english' | 'indian';

function tongueOf({ text, scale, digits, span }: Figure): Tongue | undefined {
  if (scale === 1) return undefined;
  const word = text.slice(digits.end - span.start);
  if (/^\s?[十百千万萬亿億兆]/u.test(word)) return 'chinese';
  if (/^\s?(?:lakh|lac|crore|cr\b)/i.test(word)) return 'indian';
  return /^\s?[a-z]/i.test(word) ? 'english' : undefined;
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(Math.abs(ratio));
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 0.03;
}
