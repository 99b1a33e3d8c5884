import type { Interval } from './interval.ts';

/** A number for a message: enough digits to tell it from its neighbours, no exponent, groups of three. */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const fixed = Math.abs(value).toFixed(Math.max(0, Math.min(decimals, 12)));
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "15.0–15.8": both ends with as many decimals as tell them apart, at least `decimals`. */
export function formatInterval(i: Interval, decimals: number): string {
  if (i.low === Number.NEGATIVE_INFINITY) return `at most ${formatNumber(i.high, decimals)}`;
  if (i.high === Number.POSITIVE_INFINITY) return `at least ${formatNumber(i.low, decimals)}`;
  for (let d = decimals; d < decimals + 3; d++) {
    const [low, high] = [formatNumber(i.low, d), formatNumber(i.high, d)];
    if (low !== high)
      return low.startsWith('-') || high.startsWith('-') ? `${low} to ${high}` : `${low}–${high}`;
  }
  return formatNumber((i.low + i.high) / 2, decimals);
}

/** Decimals of a written number: "15.40" → 2. */
export function decimalsOf(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}

/** Significant decimals for a value that was never written: about three digits that count. */
export function usefulDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 0;
  return Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
}
