// Written by test/tools/generate.mjs: one line for each page in this folder.
import boundsComparisonWord from './bounds/comparison-word.md';
import boundsMonotonic from './bounds/monotonic.md';
import boundsMonotonicClaim from './bounds/monotonic-claim.md';
import boundsNesting from './bounds/nesting.md';
import boundsOutsideRange from './bounds/outside-range.md';
import boundsPopulation from './bounds/population.md';
import boundsRangeInverted from './bounds/range-inverted.md';
import boundsRankOrder from './bounds/rank-order.md';
import boundsRecord from './bounds/record.md';
import boundsRespectively from './bounds/respectively.md';
import boundsSeriesOutlier from './bounds/series-outlier.md';
import boundsSuperlative from './bounds/superlative.md';
import boundsThresholdWord from './bounds/threshold-word.md';
import conflictBilingual from './conflict/bilingual.md';
import conflictBindingStale from './conflict/binding-stale.md';
import conflictChart from './conflict/chart.md';
import conflictCopyPaste from './conflict/copy-paste.md';
import conflictForecastBelowReached from './conflict/forecast-below-reached.md';
import conflictOneOfMany from './conflict/one-of-many.md';
import conflictRestated from './conflict/restated.md';
import conflictSameFact from './conflict/same-fact.md';
import conflictSummaryVsBody from './conflict/summary-vs-body.md';
import conflictTextVsTable from './conflict/text-vs-table.md';
import growthAbsDeltaMismatch from './growth/abs-delta-mismatch.md';
import growthAnnualisedMismatch from './growth/annualised-mismatch.md';
import growthCagrMismatch from './growth/cagr-mismatch.md';
import growthCagrYears from './growth/cagr-years.md';
import growthChainInconsistent from './growth/chain-inconsistent.md';
import growthContributionMismatch from './growth/contribution-mismatch.md';
import growthDecreaseByMultiple from './growth/decrease-by-multiple.md';
import growthDirectionMismatch from './growth/direction-mismatch.md';
import growthDoubleNegative from './growth/double-negative.md';
import growthImplied from './growth/implied.md';
import growthMultipleMismatch from './growth/multiple-mismatch.md';
import growthPartVsTotalHull from './growth/part-vs-total-hull.md';
import growthPercentVsPp from './growth/percent-vs-pp.md';
import growthPpDeltaMismatch from './growth/pp-delta-mismatch.md';
import growthQoqMismatch from './growth/qoq-mismatch.md';
import growthRealMismatch from './growth/real-mismatch.md';
import growthSimpleAverageAsCompound from './growth/simple-average-as-compound.md';
import growthUndefinedBase from './growth/undefined-base.md';
import growthYoyMismatch from './growth/yoy-mismatch.md';
import identityAccounting from './identity/accounting.md';
import identityCustom from './identity/custom.md';
import identityIndex from './identity/index.md';
import identityMargin from './identity/margin.md';
import identityPenetration from './identity/penetration.md';
import identityPerUnit from './identity/per-unit.md';
import identityPriceVolumeGrowth from './identity/price-volume-growth.md';
import identityRatio from './identity/ratio.md';
import identityVolumePrice from './identity/volume-price.md';
import periodAsOfConflict from './period/as-of-conflict.md';
import periodBaseVsLabel from './period/base-vs-label.md';
import periodCalendar from './period/calendar.md';
import periodFiscalCalendar from './period/fiscal-calendar.md';
import periodLengthMismatch from './period/length-mismatch.md';
import periodMissingYear from './period/missing-year.md';
import periodOrder from './period/order.md';
import periodPlanYears from './period/plan-years.md';
import periodRelativeUnanchored from './period/relative-unanchored.md';
import periodSeriesGap from './period/series-gap.md';
import periodSpanMismatch from './period/span-mismatch.md';
import periodTense from './period/tense.md';
import referenceCaptionScope from './reference/caption-scope.md';
import referenceDangling from './reference/dangling.md';
import referenceNumbering from './reference/numbering.md';
import referenceUnknownFigure from './reference/unknown-figure.md';
import referenceUnsourced from './reference/unsourced.md';
import referenceUnusedFigure from './reference/unused-figure.md';
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
import shareGrowthVsShareChange from './share/growth-vs-share-change.md';
import shareOutOfRange from './share/out-of-range.md';
import sharePartExceedsWholeElsewhere from './share/part-exceeds-whole-elsewhere.md';
import sharePartOfWholeMismatch from './share/part-of-whole-mismatch.md';
import shareRemainderMismatch from './share/remainder-mismatch.md';
import shareSubsetExceedsWhole from './share/subset-exceeds-whole.md';
import shareSumNot100 from './share/sum-not-100.md';
import shareTopNMismatch from './share/top-n-mismatch.md';
import shareWordsVsNumber from './share/words-vs-number.md';
import styleDoubleHedge from './style/double-hedge.md';
import styleFalsePrecision from './style/false-precision.md';
import styleGrouping from './style/grouping.md';
import styleJoinedRange from './style/joined-range.md';
import styleMixedDecimals from './style/mixed-decimals.md';
import styleNumeralMix from './style/numeral-mix.md';
import stylePercentRangeSign from './style/percent-range-sign.md';
import styleRangeUnit from './style/range-unit.md';
import styleTermMix from './style/term-mix.md';
import totalAverage from './total/average.md';
import totalColumn from './total/column.md';
import totalCount from './total/count.md';
import totalDifference from './total/difference.md';
import totalGrandCross from './total/grand-cross.md';
import totalHierarchy from './total/hierarchy.md';
import totalPartPeriodExceeds from './total/part-period-exceeds.md';
import totalPeriods from './total/periods.md';
import totalProseSum from './total/prose-sum.md';
import totalRollForward from './total/roll-forward.md';
import totalRoundingNote from './total/rounding-note.md';
import totalRow from './total/row.md';
import totalYtdDelta from './total/ytd-delta.md';
import unitConversion from './unit/conversion.md';
import unitCurrencyAmbiguous from './unit/currency-ambiguous.md';
import unitEnergyOrPower from './unit/energy-or-power.md';
import unitFxImplied from './unit/fx-implied.md';
import unitHeaderDoubleScale from './unit/header-double-scale.md';
import unitIncomparable from './unit/incomparable.md';
import unitMissing from './unit/missing.md';
import unitPercentAsFraction from './unit/percent-as-fraction.md';
import unitPermilleBps from './unit/permille-bps.md';
import unitScaleSlip from './unit/scale-slip.md';
import unitZhEnScale from './unit/zh-en-scale.md';
import unitZhaoAmbiguous from './unit/zhao-ambiguous.md';

/** The documentation page of each rule; the same files are its tests. */
export const PAGES: ReadonlyMap<string, string> = new Map([
  ['bounds/comparison-word', boundsComparisonWord],
  ['bounds/monotonic', boundsMonotonic],
  ['bounds/monotonic-claim', boundsMonotonicClaim],
  ['bounds/nesting', boundsNesting],
  ['bounds/outside-range', boundsOutsideRange],
  ['bounds/population', boundsPopulation],
  ['bounds/range-inverted', boundsRangeInverted],
  ['bounds/rank-order', boundsRankOrder],
  ['bounds/record', boundsRecord],
  ['bounds/respectively', boundsRespectively],
  ['bounds/series-outlier', boundsSeriesOutlier],
  ['bounds/superlative', boundsSuperlative],
  ['bounds/threshold-word', boundsThresholdWord],
  ['conflict/bilingual', conflictBilingual],
  ['conflict/binding-stale', conflictBindingStale],
  ['conflict/chart', conflictChart],
  ['conflict/copy-paste', conflictCopyPaste],
  ['conflict/forecast-below-reached', conflictForecastBelowReached],
  ['conflict/one-of-many', conflictOneOfMany],
  ['conflict/restated', conflictRestated],
  ['conflict/same-fact', conflictSameFact],
  ['conflict/summary-vs-body', conflictSummaryVsBody],
  ['conflict/text-vs-table', conflictTextVsTable],
  ['growth/abs-delta-mismatch', growthAbsDeltaMismatch],
  ['growth/annualised-mismatch', growthAnnualisedMismatch],
  ['growth/cagr-mismatch', growthCagrMismatch],
  ['growth/cagr-years', growthCagrYears],
  ['growth/chain-inconsistent', growthChainInconsistent],
  ['growth/contribution-mismatch', growthContributionMismatch],
  ['growth/decrease-by-multiple', growthDecreaseByMultiple],
  ['growth/direction-mismatch', growthDirectionMismatch],
  ['growth/double-negative', growthDoubleNegative],
  ['growth/implied', growthImplied],
  ['growth/multiple-mismatch', growthMultipleMismatch],
  ['growth/part-vs-total-hull', growthPartVsTotalHull],
  ['growth/percent-vs-pp', growthPercentVsPp],
  ['growth/pp-delta-mismatch', growthPpDeltaMismatch],
  ['growth/qoq-mismatch', growthQoqMismatch],
  ['growth/real-mismatch', growthRealMismatch],
  ['growth/simple-average-as-compound', growthSimpleAverageAsCompound],
  ['growth/undefined-base', growthUndefinedBase],
  ['growth/yoy-mismatch', growthYoyMismatch],
  ['identity/accounting', identityAccounting],
  ['identity/custom', identityCustom],
  ['identity/index', identityIndex],
  ['identity/margin', identityMargin],
  ['identity/penetration', identityPenetration],
  ['identity/per-unit', identityPerUnit],
  ['identity/price-volume-growth', identityPriceVolumeGrowth],
  ['identity/ratio', identityRatio],
  ['identity/volume-price', identityVolumePrice],
  ['period/as-of-conflict', periodAsOfConflict],
  ['period/base-vs-label', periodBaseVsLabel],
  ['period/calendar', periodCalendar],
  ['period/fiscal-calendar', periodFiscalCalendar],
  ['period/length-mismatch', periodLengthMismatch],
  ['period/missing-year', periodMissingYear],
  ['period/order', periodOrder],
  ['period/plan-years', periodPlanYears],
  ['period/relative-unanchored', periodRelativeUnanchored],
  ['period/series-gap', periodSeriesGap],
  ['period/span-mismatch', periodSpanMismatch],
  ['period/tense', periodTense],
  ['reference/caption-scope', referenceCaptionScope],
  ['reference/dangling', referenceDangling],
  ['reference/numbering', referenceNumbering],
  ['reference/unknown-figure', referenceUnknownFigure],
  ['reference/unsourced', referenceUnsourced],
  ['reference/unused-figure', referenceUnusedFigure],
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
  ['share/growth-vs-share-change', shareGrowthVsShareChange],
  ['share/out-of-range', shareOutOfRange],
  ['share/part-exceeds-whole-elsewhere', sharePartExceedsWholeElsewhere],
  ['share/part-of-whole-mismatch', sharePartOfWholeMismatch],
  ['share/remainder-mismatch', shareRemainderMismatch],
  ['share/subset-exceeds-whole', shareSubsetExceedsWhole],
  ['share/sum-not-100', shareSumNot100],
  ['share/top-n-mismatch', shareTopNMismatch],
  ['share/words-vs-number', shareWordsVsNumber],
  ['style/double-hedge', styleDoubleHedge],
  ['style/false-precision', styleFalsePrecision],
  ['style/grouping', styleGrouping],
  ['style/joined-range', styleJoinedRange],
  ['style/mixed-decimals', styleMixedDecimals],
  ['style/numeral-mix', styleNumeralMix],
  ['style/percent-range-sign', stylePercentRangeSign],
  ['style/range-unit', styleRangeUnit],
  ['style/term-mix', styleTermMix],
  ['total/average', totalAverage],
  ['total/column', totalColumn],
  ['total/count', totalCount],
  ['total/difference', totalDifference],
  ['total/grand-cross', totalGrandCross],
  ['total/hierarchy', totalHierarchy],
  ['total/part-period-exceeds', totalPartPeriodExceeds],
  ['total/periods', totalPeriods],
  ['total/prose-sum', totalProseSum],
  ['total/roll-forward', totalRollForward],
  ['total/rounding-note', totalRoundingNote],
  ['total/row', totalRow],
  ['total/ytd-delta', totalYtdDelta],
  ['unit/conversion', unitConversion],
  ['unit/currency-ambiguous', unitCurrencyAmbiguous],
  ['unit/energy-or-power', unitEnergyOrPower],
  ['unit/fx-implied', unitFxImplied],
  ['unit/header-double-scale', unitHeaderDoubleScale],
  ['unit/incomparable', unitIncomparable],
  ['unit/missing', unitMissing],
  ['unit/percent-as-fraction', unitPercentAsFraction],
  ['unit/permille-bps', unitPermilleBps],
  ['unit/scale-slip', unitScaleSlip],
  ['unit/zh-en-scale', unitZhEnScale],
  ['unit/zhao-ambiguous', unitZhaoAmbiguous],
]);
