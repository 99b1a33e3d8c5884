import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf } from '../../quantity/format.ts';
import type { ReportData } from '../../syntax/data.ts';
import { valued } from '../data/lookup.ts';
import type { Draft, Rule } from '../rule.ts';

/** A double carries 15 decimal digits; more are what a program left behind. */
const MOST_DIGITS = 15;

export const precision: Rule = {
  id: 'schema/precision',
  severity: 'hint',
  summary: 'A value has more digits than it can mean',
  scope: 'data',
  check: (data: ReportData) =>
    data.series
      .filter(series => !series.source)
      .flatMap(series => valued(series).flatMap(point => checkFigure(point.figure, series.decimals))),
};

function checkFigure(figure: Figure, most: number | undefined): Draft[] {
  const decimals = decimalsOf(figure.written);
  const digits = figure.written.replace(/\D/g, '').replace(/^0+/, '').length;
  if (decimals > 0 && digits > MOST_DIGITS) {
    const rounded = String(Number(Number(figure.written).toPrecision(12)));
    return [draft(figure, rounded, `${figure.written} carries the noise of a calculation: ${rounded}`)];
  }
  if (most === undefined || decimals <= most) return [];
  const rounded = Number(figure.written).toFixed(most);
  const allowed = `${most} ${most === 1 ? 'decimal' : 'decimals'}`;
  return [
    draft(
      figure,
      rounded,
      `${figure.written} has ${decimals} decimals; the series says precision: ${allowed}`,
    ),
  ];
}

function draft(figure: Figure, newText: string, message: string): Draft {
  const edits = [{ span: figure.digits, newText }];
  return {
    span: figure.span,
    message,
    related: [],
    fixes: [{ title: `Round to ${newText}`, kind: 'notation', preferred: true, edits }],
  };
}
