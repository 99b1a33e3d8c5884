import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Restated, restatedDraft, restatedIn } from './restated.ts';

/** A basis point is a hundredth of a percentage point, a per mille a tenth of a percent. */
export const permilleBps: Rule = {
  id: 'unit/permille-bps',
  severity: 'warning',
  summary: 'Percent, per mille or basis points of one rate are ten or a hundred times apart.',
  scope: 'prose',
  needs: ['pair'],
  check: block => restatedIn(block).flatMap(check),
};

/** 25 个基点（2.5 个百分点）, "4.1 per 1,000, or 4.1%": the same twice, straight behind each other. */
function check([a, b]: Restated): Draft[] {
  const [first, second] = [inPercent(a.figure), inPercent(b.figure)];
  if (first === undefined || second === undefined || meets(first, second)) return [];
  const [one, other] = [a.figure, b.figure];
  const isOfOneSort = one.kind === other.kind && one.kind !== 'amount';
  if (isOfOneSort && signOf(one) === signOf(other)) return [];
  // "a cut of 25 basis points (3.10%)": the level that it leads to
  const ratio = middle(second) / middle(first);
  if (!(isOfOneSort && b.depth > a.depth) && digitsOf(one) !== digitsOf(other)) return [];
  const shown = middle(first) / (other.kind === 'amount' ? sizeOf(other) : signOf(other));
  return [restatedDraft(a, b, { shown, ratio })];
}

/** Of rates and points; of "4.1 per 1,000" as well. */
function inPercent(figure: Figure): Interval | undefined {
  if (figure.range !== undefined) return undefined;
  if (figure.kind === 'percent' || figure.kind === 'points') return inBase(figure);
  return figure.unit?.dimension.startsWith('rate:') ? scale(figure.interval, sizeOf(figure)) : undefined;
}

/** One of so many, in percent: 0.1 for "per 1,000". */
function sizeOf({ unit }: Figure): number {
  return 100 / Number(/^rate:\/(1e\d)$/u.exec(unit?.dimension ?? '')?.[1] ?? 100);
}

/** "25" and "2.5" are the same digits. */
function digitsOf({ written }: Figure): string {
  return written.replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
}

/** What the sign behind the digits makes of them, in percent: 1 for %, 0.1 for ‰, 0.01 for a basis point. */
export function signOf({ value, written }: Figure): number {
  return Number(Math.abs(value / Number(written)).toPrecision(6));
}
