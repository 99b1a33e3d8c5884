import type { Figure } from '../quantity/figure.ts';
import type { Span } from '../text/span.ts';
import { makeFigure, withUnit } from './figures/make-figure.ts';
import { lex } from './lexer/lexer.ts';
import { merge } from './lexer/merge.ts';
import { foldCase, isDigit } from './numbers/chars.ts';
import { readDigits } from './numbers/digits.ts';
import type { UnitText } from './units/unit-text.ts';

/** Reads one figure from a short text of its own: a table cell, a scalar of report data. Spans start at `offset`. */
export function readFigureText(text: string, offset: number, unit?: UnitText): Figure | undefined {
  const figure = accounting(text) ?? bareInteger(text) ?? single(text);
  if (figure === undefined) return undefined;
  const placed = shiftFigure(figure, offset);
  if (unit === undefined || placed.unit !== undefined) return placed;
  if (placed.kind === 'multiple' || placed.kind === 'fraction') return placed;
  return withUnit(placed, unit.unit, unit.scale, 'column');
}

function single(text: string): Figure | undefined {
  const figures = merge(text, lex(text)).filter(t => t.type === 'figure');
  return figures.length === 1 ? figures[0]?.figure : undefined;
}

/** In a cell of its own "2023" is a number when the head says so; the lexer would take it for a year. */
function bareInteger(text: string): Figure | undefined {
  const lower = foldCase(text);
  const start = lower.length - lower.trimStart().length;
  if (!isDigit(lower.charCodeAt(start))) return undefined;
  const digits = readDigits(lower, start);
  if (lower.slice(digits.end).replace(/[*†‡\s]/g, '') !== '') return undefined;
  return plain(text, start, digits.end, digits.value, digits.decimals, digits.written, start);
}

/** (1,234) is −1,234 in accounts. */
function accounting(text: string): Figure | undefined {
  const lower = foldCase(text);
  const open = lower.search(/\S/);
  if (open < 0 || (lower[open] !== '(' && lower[open] !== '（')) return undefined;
  const at = '$€£¥'.includes(lower[open + 1] ?? ' ') ? open + 2 : open + 1;
  if (!isDigit(lower.charCodeAt(at))) return undefined;
  const digits = readDigits(lower, at);
  const percent = lower[digits.end] === '%';
  const close = percent ? digits.end + 1 : digits.end;
  if (lower[close] !== ')' && lower[close] !== '）') return undefined;
  const f = plain(text, at, digits.end, -digits.value, digits.decimals, `-${digits.written}`, open);
  const whole = { ...f, span: { start: open, end: close + 1 }, text: text.slice(open, close + 1) };
  return percent
    ? { ...whole, kind: 'percent', unit: { id: '%', dimension: 'percent', factor: 1 }, unitSource: 'cell' }
    : whole;
}

function plain(
  text: string,
  start: number,
  end: number,
  value: number,
  decimals: number,
  written: string,
  from: number,
): Figure {
  return makeFigure(text, {
    span: { start: from, end },
    digits: { start, end },
    kind: 'amount',
    written,
    value,
    step: 10 ** -decimals,
    scale: 1,
    unitSource: 'none',
  });
}

export function shiftFigure(f: Figure, by: number): Figure {
  if (by === 0) return f;
  const move = (s: Span): Span => ({ start: s.start + by, end: s.end + by });
  return {
    ...f,
    span: move(f.span),
    digits: move(f.digits),
    hedgeSpan: f.hedgeSpan && move(f.hedgeSpan),
  };
}
