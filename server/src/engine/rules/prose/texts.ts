import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatInterval, formatNumber } from '../../quantity/format.ts';
import { type Interval, includes, middle } from '../../quantity/interval.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { DraftFix, DraftRelated } from '../rule.ts';
import { periodName } from './levels.ts';

/** What the operands may make, and what their written values make: the two ends of a growth rate lie unevenly around it. */
export interface Computed extends Interval {
  readonly point?: number;
}

function pointOf(computed: Computed): number {
  return computed.point ?? middle(computed);
}

/** "15.4% (13.0–17.9%)": what the operands make, at the precision of the claim. */
export function percentText(computed: Computed, claim: Figure): string {
  const decimals = Math.max(1, decimalsOf(claim.written));
  if (!Number.isFinite(computed.low) || !Number.isFinite(computed.high))
    return `${formatInterval(computed, decimals)}%`;
  const point = formatNumber(pointOf(computed), decimals);
  const room = formatInterval(computed, decimals);
  return room === point ? `${point}%` : `${point}% (${room}%)`;
}

/** The digits of a claim rewritten so that it states `computed`: its own decimals where they suffice, one more where not. */
export function digitsFor(claim: Figure, computed: Computed): string | undefined {
  if (
    claim.written === '' ||
    claim.range !== undefined ||
    !Number.isFinite(computed.low) ||
    !Number.isFinite(computed.high)
  )
    return undefined;
  const unit = Math.abs(claim.value) / Math.abs(Number(claim.written)) || 1;
  const value = Math.abs(pointOf(computed)) / unit;
  const grouped = /\d[,，]\d/.test(claim.text);
  for (let decimals = decimalsOf(claim.written); decimals <= decimalsOf(claim.written) + 2; decimals++) {
    const text = value.toFixed(decimals);
    const half = 0.5 * 10 ** -decimals * unit;
    const size = {
      low: Math.min(Math.abs(computed.low), Math.abs(computed.high)),
      high: Math.max(Math.abs(computed.low), Math.abs(computed.high)),
    };
    if (
      (Number(text) * unit + half >= size.low && Number(text) * unit - half <= size.high) ||
      includes(computed, Number(text) * unit)
    ) {
      const [whole = '', fraction] = text.split('.');
      const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
      return fraction === undefined ? digits : `${digits}.${fraction}`;
    }
  }
  return undefined;
}

/** "Change 10% to 15.4%". */
export function valueFix(claim: Figure, computed: Computed, preferred: 'preferred' | 'offered'): DraftFix[] {
  const digits = digitsFor(claim, computed);
  if (digits === undefined) return [];
  const start = claim.digits.start - claim.span.start;
  const text = claim.text.slice(0, start) + digits + claim.text.slice(claim.digits.end - claim.span.start);
  return [
    {
      title: `Change ${claim.text} to ${text}`,
      kind: 'value',
      ...(preferred === 'preferred' && { preferred: true as const }),
      edits: [{ span: claim.digits, newText: digits }],
    },
  ];
}

export function relatedTo(s: Statement): DraftRelated {
  const period = periodName(s);
  return { span: s.figure.span, message: period === '' ? s.figure.text : `${period}: ${s.figure.text}` };
}
