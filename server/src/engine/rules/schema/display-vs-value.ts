import { comparable, inBase } from '../../quantity/compare.ts';
import { meets, middle } from '../../quantity/interval.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { ReportData, Series } from '../../syntax/data.ts';
import { type Valued, valued } from '../data/lookup.ts';
import { asWritten, digitsFor, writtenLike } from '../data/write.ts';
import { type Draft, operand, type Rule } from '../rule.ts';

export const displayVsValue: Rule = {
  id: 'schema/display-vs-value',
  severity: 'error',
  summary: 'What a value is printed as is not the value rounded',
  scope: 'data',
  check: (data: ReportData) =>
    data.series.flatMap(series => valued(series).flatMap(point => checkPoint(series, point))),
};

function checkPoint({ unitText }: Series, { figure, display, period }: Valued): Draft[] {
  if (!display || !comparable(figure, display) || meets(inBase(figure), inBase(display))) return [];
  const value = middle(inBase(figure));
  const manner = { figure, ...(unitText === undefined ? {} : { unitText }) };
  const right = writtenLike(value, { figure: display });
  return [
    {
      span: display.span,
      message: `${display.text} is printed for ${asWritten(manner)}, which rounds to ${right}`,
      related: [operand(formatPeriod(period), figure)],
      fixes: [
        {
          title: `Change to ${right}`,
          kind: 'value',
          preferred: true,
          edits: [{ span: display.digits, newText: digitsFor(value, display) }],
        },
      ],
    },
  ];
}
