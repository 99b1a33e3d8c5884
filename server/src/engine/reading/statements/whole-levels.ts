import { comparable } from '../../quantity/compare.ts';
import type { Statement } from './statements.ts';

/** An amount told plainly. */
export function isLevel(s: Statement): boolean {
  return s.figure.kind === 'amount' && s.role === 'level' && s.figure.range === undefined;
}

/** A level that the part can be of: of its unit, its time and its stretch of the year. */
export function isWhole(s: Statement, part: Statement): boolean {
  return (
    isLevel(s) &&
    s.base !== 'from' &&
    s.base !== 'past' &&
    comparable(s.figure, part.figure) &&
    isOfOneLength(s, part) &&
    (part.relative === undefined || part.relative === s.relative) &&
    !(part.ownPeriod && s.period !== undefined && s.period.end !== part.period?.end)
  );
}

/** 首七個月的累計逆差 … 佔同期進口: not of the imports of one month. */
function isOfOneLength({ part: a }: Statement, { part: b }: Statement): boolean {
  return a === b || (a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]);
}

/** Where a figure begins, its hedge included. */
export function startOf(s: Statement): number {
  return s.figure.hedgeSpan !== undefined && s.figure.hedgeSpan.start < s.figure.span.start
    ? s.figure.hedgeSpan.start
    : s.figure.span.start;
}
