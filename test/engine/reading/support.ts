/** Text with carets: under each line of text, a line for each thing that is read in it, at its exact place. */
import type { Figure } from '../../../server/src/engine/quantity/figure.ts';
import { formatPeriod } from '../../../server/src/engine/quantity/period.ts';
import {
  type BlockReading,
  figuresOfBlock,
  readBlock,
} from '../../../server/src/engine/reading/block-reading.ts';
import type { PeriodToken } from '../../../server/src/engine/reading/tokens.ts';
import type { Span } from '../../../server/src/engine/text/span.ts';
import { displayWidth } from '../rules/page-format.ts';

export function readText(text: string): BlockReading {
  return readBlock({ kind: 'paragraph', text, level: 0, masked: [], links: [] });
}

export function figuresIn(text: string): readonly Figure[] {
  return figuresOfBlock(readText(text));
}

/** The text of an annotated source, without its lines of carets. */
export function plainText(source: string): readonly string[] {
  return source
    .trim()
    .split('\n')
    .filter(line => !/^ *\^/.test(line));
}

/** Each line with the figures that are read in it. */
export function withFigures(source: string): string {
  return annotated(plainText(source), line =>
    figuresIn(line).map(figure => ({ span: figure.span, note: figureNote(figure) })),
  );
}

/** Each line with the figures that are read in it, and the period that each is of. */
export function withDatedFigures(source: string): string {
  return annotated(plainText(source), line =>
    figuresIn(line).map(figure => ({ span: figure.span, note: datedNote(figure) })),
  );
}

function datedNote(figure: Figure): string {
  return figure.period === undefined
    ? figureNote(figure)
    : `${figureNote(figure)} · ${formatPeriod(figure.period)}`;
}

/** Each line with the words of time that are read in it. */
export function withPeriods(source: string): string {
  return annotated(plainText(source), line =>
    readText(line).sentences.flatMap(sentence =>
      sentence.tokens.flatMap(token =>
        token.type === 'period'
          ? [{ span: { start: token.start, end: token.end }, note: periodNote(token) }]
          : [],
      ),
    ),
  );
}

interface Note {
  readonly span: Span;
  readonly note: string;
}

function annotated(lines: readonly string[], read: (line: string) => readonly Note[]): string {
  return lines.flatMap(line => [line, ...read(line).map(note => caretLine(line, note))]).join('\n');
}

function caretLine(line: string, { span, note }: Note): string {
  const indent = ' '.repeat(displayWidth(line.slice(0, span.start)));
  const carets = '^'.repeat(Math.max(1, displayWidth(line.slice(span.start, span.end))));
  return `${indent}${carets} ${note}`;
}

/** "4.8e+9 USD ±5e+7", "about 10 % 9..11", "2 times 1.9..2.1". */
function figureNote({ kind, value, unit, interval, hedge, range }: Figure): string {
  const half = (interval.high - interval.low) / 2;
  const isEven = range === undefined && Math.abs(interval.low + half - value) <= 1e-9 * Math.abs(value);
  const room = isEven
    ? half === 0
      ? 'exactly'
      : `±${short(half)}`
    : `${short(interval.low)}..${short(interval.high)}`;
  const name = kind === 'points' ? 'points' : kind === 'multiple' ? 'times' : (unit?.id ?? '');
  const shown = range === undefined ? short(value) : `${short(range.low)} to ${short(range.high)}`;
  return [hedge, shown, name, room, kind === 'fraction' ? '(in words)' : ''].filter(word => word).join(' ');
}

function short(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const rounded = Number(value.toPrecision(9));
  return Math.abs(rounded) >= 1e6 ? rounded.toExponential() : String(rounded);
}

/** "2023", "2022..2025 span", "2024Q1", "part 0+3", "12 months long", "-1 years". */
function periodNote({ period, part, years, duration, isSpan, instant }: PeriodToken): string {
  const words = [
    period === undefined ? '' : formatPeriod(period),
    period === undefined && part !== undefined ? `months ${part[0] + 1} to ${part[0] + part[1]}` : '',
    period === undefined && years !== undefined ? `${years} years from then` : '',
    duration === undefined ? '' : `${duration} months long`,
    isSpan ? 'span' : '',
    instant === true || period?.instant === true ? 'at its end' : '',
    period?.forecast === true ? 'forecast' : '',
    period?.fiscal === true ? 'fiscal' : '',
  ];
  return words.filter(word => word !== '').join(' ');
}
