import { countOfRows } from '../bounds/count-of-rows.ts';
import { markElsewhere } from '../bounds/mark-elsewhere.ts';
import { monotonicClaim } from '../bounds/monotonic-claim.ts';
import { moreThanTold } from '../bounds/more-than-told.ts';
import { multipleInTitle } from '../bounds/multiple-in-title.ts';
import { partOfYear } from '../bounds/part-of-year.ts';
import { population } from '../bounds/population.ts';
import { ranking } from '../bounds/ranking.ts';
import { record } from '../bounds/record.ts';
import { superlative } from '../bounds/superlative.ts';
import { superlativeAtValue } from '../bounds/superlative-at-value.ts';
import { timeOrder } from '../bounds/time-order.ts';
import { titleMark } from '../bounds/title-mark.ts';
import { twoCompared } from '../bounds/two-compared.ts';
import { verdict } from '../bounds/verdict.ts';
import { wordShare } from '../bounds/word-share.ts';
import { announced } from '../conflict/announced.ts';
import { bilingual } from '../conflict/bilingual.ts';
import { chart } from '../conflict/chart.ts';
import { closingVsTotal } from '../conflict/closing-vs-total.ts';
import { definite } from '../conflict/definite.ts';
import { forecastBelowReached } from '../conflict/forecast-below-reached.ts';
import { forecastRateReached } from '../conflict/forecast-rate-reached.ts';
import { headingDirection } from '../conflict/heading-direction.ts';
import { headingSlip } from '../conflict/heading-slip.ts';
import { levelOfYear } from '../conflict/level-of-year.ts';
import { oneOfMany } from '../conflict/one-of-many.ts';
import { quantified } from '../conflict/quantified.ts';
import { restated } from '../conflict/restated.ts';
import { sameFact, summaryVsBody } from '../conflict/same-fact.ts';
import { sameShare } from '../conflict/same-share.ts';
import { slipOfLine } from '../conflict/slip-of-line.ts';
import { textVsTable } from '../conflict/text-vs-table.ts';
import { toldAgain } from '../conflict/told-again.ts';
import { toldInTwoTables } from '../conflict/told-in-two-tables.ts';
import { changeVsTable, differenceVsTable, sumVsTable, togetherWithVsTable } from '../derived/amounts.ts';
import { gapRateVsTable } from '../derived/gaps.ts';
import { allLinesVsTable, amountOfTotalVsTable, columnOfColumnVsTable } from '../derived/of-all.ts';
import { multipleVsTable, partsVsTable, perVsTable, spanRateVsTable } from '../derived/ratios.ts';
import { topNVsTable } from '../derived/top-n.ts';
import { DRAWN_RULES } from '../drawn/rules.ts';
import { deltaVsTable } from '../growth/delta-vs-table.ts';
import { pointsVsTable } from '../growth/points-vs-table.ts';
import { rateVsTable } from '../growth/rate-vs-table.ts';
import { asOfConflict } from '../period/as-of-conflict.ts';
import { fiscalCalendar } from '../period/fiscal-calendar.ts';
import { fiscalEnd } from '../period/fiscal-end.ts';
import { forecastSpan } from '../period/forecast-span.ts';
import { missingYear } from '../period/missing-year.ts';
import { relativeUnanchored } from '../period/relative-unanchored.ts';
import { tense } from '../period/tense.ts';
import { dangling } from '../reference/dangling.ts';
import { numbering } from '../reference/numbering.ts';
import { unsourced } from '../reference/unsourced.ts';
import { unusedFigure } from '../reference/unused-figure.ts';
import type { Rule } from '../rule.ts';
import { ageShare } from '../share/age-share.ts';
import { partExceedsWholeElsewhere } from '../share/part-exceeds-whole-elsewhere.ts';
import { shareVsTable } from '../share/share-vs-table.ts';
import { termMix } from '../style/term-mix.ts';
import { countOfItems } from '../total/count.document.ts';
import { partPeriodExceeds } from '../total/part-period-exceeds.ts';
import { currencyAmbiguous } from '../unit/currency-ambiguous.ts';
import { fxImplied } from '../unit/fx-implied.ts';
import { missing } from '../unit/missing.ts';
import { permilleSlip } from '../unit/permille-slip.ts';

/** The rules that look across the blocks of a document. */
export const DOCUMENT_RULES: readonly Rule[] = [
  sameFact,
  sameShare,
  toldInTwoTables,
  toldAgain,
  definite,
  summaryVsBody,
  announced,
  headingDirection,
  multipleInTitle,
  headingSlip,
  closingVsTotal,
  oneOfMany,
  restated,
  forecastBelowReached,
  forecastRateReached,
  textVsTable,
  slipOfLine,
  levelOfYear,
  quantified,
  sumVsTable,
  differenceVsTable,
  multipleVsTable,
  perVsTable,
  rateVsTable,
  spanRateVsTable,
  pointsVsTable,
  deltaVsTable,
  changeVsTable,
  shareVsTable,
  ageShare,
  allLinesVsTable,
  amountOfTotalVsTable,
  columnOfColumnVsTable,
  partsVsTable,
  gapRateVsTable,
  topNVsTable,
  togetherWithVsTable,
  forecastSpan,
  partPeriodExceeds,
  partOfYear,
  countOfItems,
  countOfRows,
  partExceedsWholeElsewhere,
  population,
  superlative,
  superlativeAtValue,
  ranking,
  record,
  titleMark,
  markElsewhere,
  monotonicClaim,
  timeOrder,
  twoCompared,
  verdict,
  moreThanTold,
  wordShare,
  bilingual,
  chart,
  termMix,
  asOfConflict,
  tense,
  permilleSlip,
  fxImplied,
  dangling,
  numbering,
  unusedFigure,
  unsourced,
  relativeUnanchored,
  fiscalCalendar,
  missing,
  currencyAmbiguous,
  missingYear,
  fiscalEnd,
  ...DRAWN_RULES,
];
