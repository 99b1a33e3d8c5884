import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  analyse,
  DEFAULT_SETTINGS,
  type Figure,
  formatPeriod,
  LineIndex,
  type Span,
} from '../../server/src/engine/index.ts';

/** A published report that lies beside the repository and is no part of it. */
const REPORT = fileURLToPath(
  new URL('../../../shared/reports/third-party-payments.report.md', import.meta.url),
);
/**
 * Its figures as an auditor read them: place (from 1, in UTF-16 units), value, unit (- for none) and period (- for none, * where two
 * readings are defensible). Orders of magnitude without a number (两位数, 数万亿) are no figures and not listed.
 */
const GOLD = fileURLToPath(new URL('real-report.tsv', import.meta.url));

/** Its contradictions that no rounding and no reading of a hedge explains, as an auditor listed them: the figures that each is between. */
const CONTRADICTIONS = fileURLToPath(new URL('real-contradictions.tsv', import.meta.url));

test('every figure of a real report is read with its value, unit and period', () => {
  if (!existsSync(REPORT)) {
    console.info('The real report is not beside the repository: nothing to compare.');
    return;
  }
  const text = readFileSync(REPORT, 'utf8');
  const { figures } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  const lines = new LineIndex(text);
  const expected = readFileSync(GOLD, 'utf8').trim().split('\n').slice(1);
  expect(figures.map((figure, i) => told(figure, lines, expected[i]))).toEqual(expected);
});

test('at least nine in ten contradictions of a real report are found, with their places linked', () => {
  if (!existsSync(REPORT)) {
    console.info('The real report is not beside the repository: nothing to compare.');
    return;
  }
  const text = readFileSync(REPORT, 'utf8');
  const { findings } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  const lines = new LineIndex(text);
  const told = findings.map(f => [f.span, ...f.related.map(r => r.span)]);
  const rows = readFileSync(CONTRADICTIONS, 'utf8').trim().split('\n').slice(1);
  const found = rows.filter(row => {
    const places = (row.split('\t')[1] ?? '').split(' ').map(place => offsetOf(place, lines));
    return told.some(
      spans => places.filter(at => spans.some(s => touches(s, at))).length >= Math.min(2, places.length),
    );
  });
  expect(found.length / rows.length).toBeGreaterThanOrEqual(0.9);
});

/** "21:156": line and column. */
function offsetOf(place: string, lines: LineIndex): number {
  const [line = 1, column = 1] = place.split(':').map(Number);
  return lines.offset({ line: line - 1, character: column - 1 });
}

function touches(span: Span, at: number): boolean {
  return span.start <= at && at < span.end;
}

/** A figure as a row of the table; a period that the table leaves open is left open. */
function told({ span, value, unit, period }: Figure, lines: LineIndex, row = ''): string {
  const { line, character } = lines.position(span.start);
  const isOpen = row.endsWith('*');
  return [
    line + 1,
    character + 1,
    value,
    unit?.id ?? '-',
    isOpen ? '*' : period === undefined ? '-' : formatPeriod(period),
  ].join('\t');
}
