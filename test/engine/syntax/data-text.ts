/** Report data in tests: what it is read with, and problems shown as lines of carets. */
import { readFigureText } from '../../../server/src/engine/reading/figure-text.ts';
import { readUnitText } from '../../../server/src/engine/reading/units/unit-text.ts';
import { readReportData } from '../../../server/src/engine/syntax/data/read.ts';
import type { DataEnvironment, ReportData } from '../../../server/src/engine/syntax/data.ts';
import type { Problem } from '../../../server/src/engine/syntax/document.ts';

export const environment: DataEnvironment = {
  readFigure: (text, offset, { unit }) =>
    readFigureText(text, offset, unit === undefined ? undefined : readUnitText(unit)),
  knowsUnit: text => readUnitText(text) !== undefined,
  unitNames: ['元', '億元', 'tonnes', 'TWh'],
};

export function read(text: string, linked?: DataEnvironment['linked']): ReportData {
  return readReportData(text, 0, linked ? { ...environment, linked } : environment);
}

/** The text under each problem, with its message. */
export function told(text: string, problems: readonly Problem[]): readonly string[] {
  return problems.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`);
}
