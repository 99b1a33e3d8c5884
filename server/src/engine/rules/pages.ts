// Written by test/tools/generate.mjs: one line for each page in this folder.
import boundsMonotonic from './bounds/monotonic.md';
import boundsNesting from './bounds/nesting.md';
import boundsPopulation from './bounds/population.md';
import boundsRankOrder from './bounds/rank-order.md';
import boundsSeriesOutlier from './bounds/series-outlier.md';
import conflictBindingStale from './conflict/binding-stale.md';
import growthAbsDeltaMismatch from './growth/abs-delta-mismatch.md';
import growthCagrMismatch from './growth/cagr-mismatch.md';
import growthPpDeltaMismatch from './growth/pp-delta-mismatch.md';
import growthQoqMismatch from './growth/qoq-mismatch.md';
import growthYoyMismatch from './growth/yoy-mismatch.md';
import identityCustom from './identity/custom.md';
import identityIndex from './identity/index.md';
import identityMargin from './identity/margin.md';
import identityPerUnit from './identity/per-unit.md';
import identityRatio from './identity/ratio.md';
import identityVolumePrice from './identity/volume-price.md';
import periodSeriesGap from './period/series-gap.md';
import referenceUnknownFigure from './reference/unknown-figure.md';
import schemaChildrenTotal from './schema/children-total.md';
import schemaDisplayVsValue from './schema/display-vs-value.md';
import schemaDuplicate from './schema/duplicate.md';
import schemaEncoding from './schema/encoding.md';
import schemaGrowthField from './schema/growth-field.md';
import schemaInvalid from './schema/invalid.md';
import schemaNumberFormat from './schema/number-format.md';
import schemaPrecision from './schema/precision.md';
import schemaSeries from './schema/series.md';
import schemaStatusYear from './schema/status-year.md';
import schemaUnit from './schema/unit.md';
import shareOutOfRange from './share/out-of-range.md';
import sharePartOfWholeMismatch from './share/part-of-whole-mismatch.md';
import shareSubsetExceedsWhole from './share/subset-exceeds-whole.md';
import shareSumNot100 from './share/sum-not-100.md';
import totalAverage from './total/average.md';
import totalColumn from './total/column.md';
import totalDifference from './total/difference.md';
import totalGrandCross from './total/grand-cross.md';
import totalHierarchy from './total/hierarchy.md';
import totalPeriods from './total/periods.md';
import totalRollForward from './total/roll-forward.md';
import totalRoundingNote from './total/rounding-note.md';
import totalRow from './total/row.md';
import totalYtdDelta from './total/ytd-delta.md';
import unitHeaderDoubleScale from './unit/header-double-scale.md';
import unitPercentAsFraction from './unit/percent-as-fraction.md';
import unitScaleSlip from './unit/scale-slip.md';

/** The documentation page of each rule; the same files are its tests. */
export const PAGES: ReadonlyMap<string, string> = new Map([
  ['bounds/monotonic', boundsMonotonic],
  ['bounds/nesting', boundsNesting],
  ['bounds/population', boundsPopulation],
  ['bounds/rank-order', boundsRankOrder],
  ['bounds/series-outlier', boundsSeriesOutlier],
  ['conflict/binding-stale', conflictBindingStale],
  ['growth/abs-delta-mismatch', growthAbsDeltaMismatch],
  ['growth/cagr-mismatch', growthCagrMismatch],
  ['growth/pp-delta-mismatch', growthPpDeltaMismatch],
  ['growth/qoq-mismatch', growthQoqMismatch],
  ['growth/yoy-mismatch', growthYoyMismatch],
  ['identity/custom', identityCustom],
  ['identity/index', identityIndex],
  ['identity/margin', identityMargin],
  ['identity/per-unit', identityPerUnit],
  ['identity/ratio', identityRatio],
  ['identity/volume-price', identityVolumePrice],
  ['period/series-gap', periodSeriesGap],
  ['reference/unknown-figure', referenceUnknownFigure],
  ['schema/children-total', schemaChildrenTotal],
  ['schema/display-vs-value', schemaDisplayVsValue],
  ['schema/duplicate', schemaDuplicate],
  ['schema/encoding', schemaEncoding],
  ['schema/growth-field', schemaGrowthField],
  ['schema/invalid', schemaInvalid],
  ['schema/number-format', schemaNumberFormat],
  ['schema/precision', schemaPrecision],
  ['schema/series', schemaSeries],
  ['schema/status-year', schemaStatusYear],
  ['schema/unit', schemaUnit],
  ['share/out-of-range', shareOutOfRange],
  ['share/part-of-whole-mismatch', sharePartOfWholeMismatch],
  ['share/subset-exceeds-whole', shareSubsetExceedsWhole],
  ['share/sum-not-100', shareSumNot100],
  ['total/average', totalAverage],
  ['total/column', totalColumn],
  ['total/difference', totalDifference],
  ['total/grand-cross', totalGrandCross],
  ['total/hierarchy', totalHierarchy],
  ['total/periods', totalPeriods],
  ['total/roll-forward', totalRollForward],
  ['total/rounding-note', totalRoundingNote],
  ['total/row', totalRow],
  ['total/ytd-delta', totalYtdDelta],
  ['unit/header-double-scale', unitHeaderDoubleScale],
  ['unit/percent-as-fraction', unitPercentAsFraction],
  ['unit/scale-slip', unitScaleSlip],
]);
