import type { Figure } from '../../quantity/figure.ts';
import { makeFigure } from '../figures/make-figure.ts';
import type { FigureToken, Token } from '../tokens.ts';

const JOINS = /^(?:\s| and )?$/u;

/** "1 hour 45 minutes", 2小时30分钟: one length of time told in two units, the second finer than the first. */
export function compoundTimes(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(isTime)) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    const last = isTime(token) ? out.findLast(t => t.type === 'figure') : undefined;
    if (last !== undefined && isTime(last) && isTime(token) && goesOn(text, last, token)) {
      out.length = out.indexOf(last);
      out.push(joined(text, last, token));
    } else out.push(token);
  }
  return out;
}

function isTime(token: Token): token is FigureToken {
  return token.type === 'figure' && token.figure.unit?.dimension === 'duration-hours';
}

function goesOn(text: string, { figure: a }: FigureToken, { figure: b }: FigureToken): boolean {
  const isFiner = (b.unit?.factor ?? 1) < (a.unit?.factor ?? 1);
  const isWhole = Number.isInteger(a.value) && a.range === undefined && b.range === undefined;
  const isRest = b.value < (a.unit?.factor ?? 1) / (b.unit?.factor ?? 1);
  return isFiner && isWhole && isRest && JOINS.test(text.slice(a.span.end, b.span.start));
}

/** In the unit of the first, to the place of the second; no digits of it could be replaced alone. */
function joined(text: string, { figure: a }: FigureToken, { figure: b }: FigureToken): FigureToken {
  const ratio = (b.unit?.factor ?? 1) / (a.unit?.factor ?? 1);
  const span = { start: a.span.start, end: b.span.end };
  const figure: Figure = makeFigure(text, {
    ...a,
    span,
    digits: span,
    written: '',
    scale: 1,
    value: a.value + b.value * ratio,
    step: Math.max(b.step, 1) * ratio,
  });
  return { type: 'figure', start: span.start, end: span.end, figure };
}
