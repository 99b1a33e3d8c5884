import { bindingStale } from '../conflict/binding-stale.ts';
import { custom } from '../identity/custom.ts';
import { missingYearInData } from '../period/missing-year.data.ts';
import { seriesGapInData } from '../period/series-gap.data.ts';
import { unknownFigure } from '../reference/unknown-figure.ts';
import type { Rule } from '../rule.ts';
import { childrenTotal } from '../schema/children-total.ts';
import { displayVsValue } from '../schema/display-vs-value.ts';
import { duplicate } from '../schema/duplicate.ts';
import { encoding } from '../schema/encoding.ts';
import { growthField } from '../schema/growth-field.ts';
import { invalid } from '../schema/invalid.ts';
import { numberFormat } from '../schema/number-format.ts';
import { precision } from '../schema/precision.ts';
import { seriesShape } from '../schema/series.ts';
import { statusYear } from '../schema/status-year.ts';
import { unit } from '../schema/unit.ts';

/** The rules of files and of report data. */
export const DATA_RULES: readonly Rule[] = [
  encoding,
  invalid,
  duplicate,
  numberFormat,
  unit,
  growthField,
  childrenTotal,
  seriesShape,
  displayVsValue,
  statusYear,
  precision,
  custom,
  seriesGapInData,
  unknownFigure,
  bindingStale,
  missingYearInData,
];
