import { middle } from '../../quantity/interval.ts';
import type { Break } from '../../reading/table/disputes.ts';
import type { Slot } from '../../reading/table/grid.ts';
import { roomText, writtenLike } from './written.ts';

/** Above this many addends the middle ones are left out of a message. */
const MOST_ADDENDS = 7;

/** "168 + 175 + 171 + 182 = 696", "10.5 / 9.8 − 1 = 7.1% (6.1–8.2%)": what a relation makes of its operands. */
export function arithmetic({ relation, instance }: Break): string {
  const { formula } = relation;
  const { target, operands, computed } = instance;
  const texts = operands.map(slot => figureText(slot));
  const result = `${writtenLike(target, middle(computed))}${roomText(target, computed)}`;
  if (formula.type === 'linear') {
    if (relation.kind === 'average') return `(${addends(texts, [])}) / ${texts.length} = ${result}`;
    if (texts.length === 1) return `${texts[0]}`;
    return `${addends(texts, formula.weights)} = ${result}`;
  }
  if (formula.type === 'part') return `${texts[0]} / (${addends(texts, [])}) = ${result}`;
  const quotient = `${texts[0]} / ${texts[1]}`;
  if (formula.offset === 0) return `${quotient} = ${result}`;
  if (formula.exponent === 1) return `${quotient} − 1 = ${result}`;
  return `(${quotient})^(1/${Math.round(1 / formula.exponent)}) − 1 = ${result}`;
}

/** A figure as it stands in its cell, without words around it. */
export function figureText(slot: Slot): string {
  return slot.figure.text;
}

function addends(texts: readonly string[], weights: readonly number[]): string {
  const parts = texts.map((text, i) => {
    if (i === 0) return text;
    return (weights[i] ?? 1) < 0 ? ` − ${text}` : ` + ${text}`;
  });
  if (parts.length <= MOST_ADDENDS) return parts.join('');
  return `${parts.slice(0, 3).join('')} + … ${parts.slice(-2).join('')} (${parts.length} figures)`;
}

/** "ten times too much", when a stated figure is a power of ten off; else nothing. */
export function slipText(stated: number, computed: number): string {
  const ratio = stated / computed;
  if (!(ratio > 0)) return '';
  const power = Math.log10(ratio);
  const whole = Math.round(power);
  if (whole === 0 || Math.abs(power - whole) > 0.004) return '';
  return `, ${factorWord(Math.abs(whole))} too ${whole > 0 ? 'much' : 'little'}`;
}

export function factorWord(power: number): string {
  if (power === 1) return 'ten times';
  if (power === 2) return 'a hundred times';
  if (power === 3) return 'a thousand times';
  return `10^${power} times`;
}
