import type { DataFigure, ReportData } from '../../syntax/data.ts';
import { nameOf } from '../data/lookup.ts';
import type { Draft, Rule } from '../rule.ts';

/** Single figures of the data: where others say `at` or `over`, one that does not has lost its year. */
export const missingYearInData: Rule = {
  id: 'period/missing-year',
  severity: 'hint',
  summary: 'A figure of the data has no period, where others have one.',
  scope: 'data',
  check: (data: ReportData) => {
    const amounts = data.figures.filter(
      ({ figure }) => figure?.kind === 'amount' && figure.unit !== undefined,
    );
    const loose = amounts.filter(figure => !isDated(figure));
    return loose.length * 2 > amounts.length ? [] : loose.map(draft);
  },
};

function isDated({ at, over }: DataFigure): boolean {
  return at !== undefined || over !== undefined;
}

function draft(figure: DataFigure): Draft {
  return {
    span: figure.idSpan,
    message: `${nameOf(figure)} has no period; say at: or over:`,
    related: [],
    fixes: [],
    severity: 'warning',
  };
}
