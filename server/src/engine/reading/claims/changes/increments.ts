import { INCREMENT, STOCK_DATE } from '../../../lexicon/bindings.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Draft } from '../changes.ts';

/** 新增企业 600 家，较上年末的 2,400 家: an increase beside the stock that it adds to. */
export function isIncrementOn({ from, to, delta }: Draft, s: Statement, text: string): boolean {
  if (s !== from || s.periodToken === undefined || to === undefined || delta !== undefined) return false;
  const { start, end } = s.periodToken;
  const told = to.figure.span.start;
  return STOCK_DATE.test(text.slice(start, end)) && INCREMENT.test(text.slice(Math.max(0, told - 16), told));
}

/** What was taken for the new level is what was added to the old one. */
export function turnToDelta(change: Draft): void {
  const { to } = change;
  if (to === undefined) return;
  change.delta = to;
  delete change.to;
}
