import { monotonic } from '../bounds/monotonic.ts';
import { nesting } from '../bounds/nesting.ts';
import { outsideRangeInTable } from '../bounds/outside-range.table.ts';
import { populationInTable } from '../bounds/population.table.ts';
import { rankOrderInTable } from '../bounds/rank-order.table.ts';
import { seriesOutlier } from '../bounds/series-outlier.ts';
import { copyPaste } from '../conflict/copy-paste.ts';
import { absDeltaMismatchInTable } from '../growth/abs-delta-mismatch.table.ts';
import { cagrMismatchInTable } from '../growth/cagr-mismatch.table.ts';
import { ppDeltaMismatchInTable } from '../growth/pp-delta-mismatch.table.ts';
import { qoqMismatchInTable } from '../growth/qoq-mismatch.table.ts';
import { yoyMismatchInTable } from '../growth/yoy-mismatch.table.ts';
import { accountingInTable } from '../identity/accounting.table.ts';
import { identityIndex } from '../identity/index.table.ts';
import { marginInTable } from '../identity/margin.table.ts';
import { perUnitInTable } from '../identity/per-unit.table.ts';
import { identityRatio } from '../identity/ratio.ts';
import { volumePriceInTable } from '../identity/volume-price.table.ts';
import { seriesGapInTable } from '../period/series-gap.table.ts';
import { captionScope } from '../reference/caption-scope.ts';
import type { Rule } from '../rule.ts';
import { outOfRangeInTable } from '../share/out-of-range.table.ts';
import { partOfWholeMismatchInTable } from '../share/part-of-whole-mismatch.table.ts';
import { rateOutOfRange } from '../share/rate-out-of-range.table.ts';
import { subsetExceedsWholeInTable } from '../share/subset-exceeds-whole.table.ts';
import { sumNot100InTable } from '../share/sum-not-100.table.ts';
import { totalNot100InTable } from '../share/total-not-100.table.ts';
import { mixedDecimals } from '../style/mixed-decimals.ts';
import { totalAverage } from '../total/average.ts';
import { totalColumn } from '../total/column.ts';
import { totalDifference } from '../total/difference.ts';
import { totalGrandCross } from '../total/grand-cross.ts';
import { totalHierarchy } from '../total/hierarchy.ts';
import { namedMovement } from '../total/named-movement.table.ts';
import { totalPeriods } from '../total/periods.ts';
import { totalRollForward } from '../total/roll-forward.ts';
import { roundingNote } from '../total/rounding-note.ts';
import { totalRow } from '../total/row.ts';
import { totalYtdDelta } from '../total/ytd-delta.ts';
import { headerDoubleScale } from '../unit/header-double-scale.ts';
import { percentAsFraction } from '../unit/percent-as-fraction.ts';
import { scaleSlipInTable } from '../unit/scale-slip.table.ts';

/** The rules that look at one table. */
export const TABLE_RULES: readonly Rule[] = [
  totalAverage,
  totalColumn,
  totalDifference,
  totalGrandCross,
  totalHierarchy,
  totalPeriods,
  totalRollForward,
  roundingNote,
  totalRow,
  totalYtdDelta,
  outOfRangeInTable,
  rateOutOfRange,
  partOfWholeMismatchInTable,
  subsetExceedsWholeInTable,
  sumNot100InTable,
  totalNot100InTable,
  absDeltaMismatchInTable,
  cagrMismatchInTable,
  ppDeltaMismatchInTable,
  qoqMismatchInTable,
  yoyMismatchInTable,
  accountingInTable,
  namedMovement,
  identityIndex,
  marginInTable,
  perUnitInTable,
  identityRatio,
  volumePriceInTable,
  seriesGapInTable,
  headerDoubleScale,
  percentAsFraction,
  scaleSlipInTable,
  monotonic,
  nesting,
  outsideRangeInTable,
  populationInTable,
  rankOrderInTable,
  seriesOutlier,
  captionScope,
  mixedDecimals,
  copyPaste,
];
