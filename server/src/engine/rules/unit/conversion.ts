import { RESTATES, SAME_QUANTITY } from '../../lexicon/connectors.ts';
import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { usefulDecimals } from '../../quantity/format.ts';
import { meets, middle, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { gapText } from '../../reading/gaps.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

export const conversion: Rule = {
  id: 'unit/conversion',
  severity: 'error',
  summary: 'Two writings of one quantity, in other units or scales, are not equal.',
  scope: 'prose',
  needs: ['pair'],
  check: block =>
    block.bySentence.flatMap(group =>
      group.flatMap((b, i) => group.slice(Math.max(0, i - 2), i).flatMap(a => check(block, a, b))),
    ),
};

function check(block: BlockReading, a: Statement, b: Statement): Draft[] {
  const [one, other] = [a.figure, b.figure];
  if (!isRestated(block, a, b) || one.range !== undefined || other.range !== undefined) return [];
  const inPoints = one.kind === 'points' && other.kind === 'points' && b.depth > a.depth;
  if (!inPoints && (one.kind !== 'amount' || other.kind !== 'amount' || !isConvertible(one, other)))
    return [];
  const first = inBase(one);
  const second = inBase(other);
  if (meets(first, second) || !isRestatement(middle(second) / middle(first))) return [];
  const factor = other.unit?.factor ?? 1;
  const expected = scale(first, 1 / factor);
  const shown = scale(expected, 1 / other.scale);
  return [
    {
      span: other.span,
      message: `${one.text} is ${trim(middle(shown))}${other.text.slice(other.digits.end - other.span.start)}, not ${other.text}${slip(middle(second) / middle(first))}`,
      related: [relatedTo(a)],
      fixes: restatedFix(other, middle(shown)),
    },
  ];
}

/** The exact conversion in useful digits: the claim's own decimals say nothing once its power of ten was wrong. */
function restatedFix(claim: Figure, value: number): DraftFix[] {
  if (claim.digits.start === claim.digits.end) return [];
  const digits = trim(value);
  const from = claim.digits.start - claim.span.start;
  const text = claim.text.slice(0, from) + digits + claim.text.slice(claim.digits.end - claim.span.start);
  return [
    {
      title: `Change ${claim.text} to ${text}`,
      kind: 'value',
      preferred: true,
      edits: [{ span: claim.digits, newText: digits }],
    },
  ];
}

/** A writing of the same quantity is off by a slip of the scale or by a wrong factor, not by a hundred and something. */
function isRestatement(ratio: number): boolean {
  const power = Math.log10(Math.abs(ratio));
  return Math.abs(power) < 0.7 || Math.abs(power - Math.round(power)) < 0.03;
}

function trim(value: number): string {
  return Number(value.toFixed(usefulDecimals(value))).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** " (10 times too much)" for a slip of a power of ten. */
function slip(ratio: number): string {
  const power = Math.round(Math.log10(Math.abs(ratio)));
  if (power === 0 || Math.abs(Math.log10(Math.abs(ratio)) - power) > 0.03) return '';
  return ` (${(10 ** Math.abs(power)).toLocaleString('en-US')} times too ${power > 0 ? 'much' : 'little'})`;
}

/** Other unit of one dimension, or the same unit at another scale: otherwise the second figure tells something new. */
function isConvertible(a: Figure, b: Figure): boolean {
  if (a.unit === undefined && b.unit === undefined) return a.scale !== b.scale && a.scale > 1 && b.scale > 1;
  if (a.unit === undefined || b.unit === undefined)
    return (
      a.scale > 1 &&
      b.scale > 1 &&
      b.scale !== a.scale &&
      (a.unit ?? b.unit)?.dimension.startsWith('money') === true
    );
  // Cents beside dollars are prices of two things, or a rate.
  if (a.unit.dimension.startsWith('money') && a.unit.id !== b.unit.id) return false;
  return a.unit.dimension === b.unit.dimension && (a.unit.id !== b.unit.id || a.scale !== b.scale);
}

function isRestated(block: BlockReading, a: Statement, b: Statement): boolean {
  if (/每[^，。；]{0,6}$/u.test(block.text.slice(Math.max(0, a.figure.span.start - 8), a.figure.span.start)))
    return false;
  // "5.76 million bags of 60 kg, which is …": the size of one, not the quantity.
  if (/\d[^,;]*\bof $/.test(block.text.slice(Math.max(0, a.figure.span.start - 40), a.figure.span.start)))
    return false;
  const gap = block.text.slice(
    a.figure.span.end,
    b.figure.hedgeSpan !== undefined && b.figure.hedgeSpan.end <= b.figure.span.start
      ? b.figure.hedgeSpan.start
      : b.figure.span.start,
  );
  const words = gap.replace(/[（(]/g, ' ').replace(/[，,]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
  if (words === '') return /[（(]/.test(gap) && b.depth > a.depth;
  return (
    SAME_QUANTITY.has(words) ||
    isPlaceThenOr(words) ||
    (RESTATES.test(words) && gapText(block, a, b).length < 60)
  );
}

/** "returned 5,430 GWh to the grid in 2023, or 54.3 TWh": "or" after what was said of the first. */
function isPlaceThenOr(words: string): boolean {
  return words.length < 48 && / or$/.test(words) && !/\d.*\d/.test(words.replace(/\b(19|20)\d\d\b/, ''));
}
