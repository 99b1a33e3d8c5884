import { comparisonWord } from '../bounds/comparison-word.ts';
import { extremes } from '../bounds/extremes.ts';
import { listedWithin } from '../bounds/listed-within.ts';
import { nestingInProse } from '../bounds/nesting.prose.ts';
import { outsideBand } from '../bounds/outside-band.ts';
import { outsideRange } from '../bounds/outside-range.ts';
import { rangeInverted } from '../bounds/range-inverted.ts';
import { rankInList } from '../bounds/rank-in-list.ts';
import { rankOrder } from '../bounds/rank-order.ts';
import { recordBroken } from '../bounds/record-broken.ts';
import { respectively } from '../bounds/respectively.ts';
import { runBroken } from '../bounds/run-broken.ts';
import { signInList } from '../bounds/sign-in-list.ts';
import { thresholdWord } from '../bounds/threshold-word.ts';
import { absDeltaMismatch } from '../growth/abs-delta-mismatch.ts';
import { annualisedMismatch } from '../growth/annualised-mismatch.ts';
import { cagrMismatch } from '../growth/cagr-mismatch.ts';
import { cagrYears } from '../growth/cagr-years.ts';
import { chainInconsistent } from '../growth/chain-inconsistent.ts';
import { changeSpokenOf } from '../growth/change-spoken-of.ts';
import { contributionMismatch } from '../growth/contribution-mismatch.ts';
import { contributionsAddUp } from '../growth/contributions-add-up.ts';
import { decreaseByMultiple } from '../growth/decrease-by-multiple.ts';
import { directionMismatch } from '../growth/direction-mismatch.ts';
import { doubleNegative } from '../growth/double-negative.ts';
import { implied } from '../growth/implied.ts';
import { listedRates } from '../growth/listed-rates.ts';
import { multipleMismatch } from '../growth/multiple-mismatch.ts';
import { partVsTotalHull } from '../growth/part-vs-total-hull.ts';
import { percentVsPp } from '../growth/percent-vs-pp.ts';
import { ppDeltaMismatch } from '../growth/pp-delta-mismatch.ts';
import { realMismatch } from '../growth/real-mismatch.ts';
import { simpleAverageAsCompound } from '../growth/simple-average-as-compound.ts';
import { totalAndAnnual } from '../growth/total-and-annual.ts';
import { undefinedBase } from '../growth/undefined-base.ts';
import { qoqMismatch, yoyMismatch } from '../growth/yoy-mismatch.ts';
import { accounting } from '../identity/accounting.ts';
import { priceVolumeGrowth } from '../identity/price-volume-growth.ts';
import { PROSE_IDENTITY_RULES } from '../identity/prose-identity.ts';
import { proseIndex } from '../identity/prose-index.ts';
import { prosePerUnit } from '../identity/prose-per-unit.ts';
import { proseProduct } from '../identity/prose-product.ts';
import { oneForEvery, timesOfTwo } from '../identity/ratio-in-words.ts';
import { ratioOfTwo } from '../identity/ratio-of-two.ts';
import { threeFactors } from '../identity/three-factors.ts';
import { toldRatio } from '../identity/told-ratio.ts';
import { volumePrice } from '../identity/volume-price.ts';
import { baseVsLabel } from '../period/base-vs-label.ts';
import { calendar } from '../period/calendar.ts';
import { lengthMismatch } from '../period/length-mismatch.ts';
import { periodOrder } from '../period/order.ts';
import { planYears } from '../period/plan-years.ts';
import { runLength } from '../period/run-length.ts';
import { runOfEnds } from '../period/run-of-ends.ts';
import { spanMismatch } from '../period/span-mismatch.ts';
import { term } from '../period/term.ts';
import { yearsUpTo } from '../period/years-up-to.ts';
import type { Rule } from '../rule.ts';
import { appositions } from '../share/appositions.ts';
import { shareExcess } from '../share/excess.ts';
import { growthVsShareChange } from '../share/growth-vs-share-change.ts';
import { shareOfHeads } from '../share/of-heads.ts';
import { outOfRange } from '../share/out-of-range.ts';
import { partOfWholeMismatch } from '../share/part-of-whole-mismatch.ts';
import { rateOfParts } from '../share/rate-of-parts.ts';
import { restOfAll } from '../share/rest-of-all.ts';
import { structureRatio } from '../share/structure-ratio.ts';
import { subsetExceedsWhole } from '../share/subset-exceeds-whole.ts';
import { subsetOf } from '../share/subset-of.ts';
import { remainderMismatch, sumNot100 } from '../share/sum-not-100.ts';
import { topNMismatch } from '../share/top-n-mismatch.ts';
import { wordsBesidePart } from '../share/words-beside-part.ts';
import { wordsVsNumber } from '../share/words-vs-number.ts';
import { doubleHedge } from '../style/double-hedge.ts';
import { falsePrecision } from '../style/false-precision.ts';
import { grouping } from '../style/grouping.ts';
import { joinedRange } from '../style/joined-range.ts';
import { numeralMix } from '../style/numeral-mix.ts';
import { percentRangeSign } from '../style/percent-range-sign.ts';
import { rangeUnit } from '../style/range-unit.ts';
import { count } from '../total/count.ts';
import { PROSE_ADDITIVE_RULES } from '../total/prose-additive.ts';
import { proseAverage } from '../total/prose-average.ts';
import { proseDifference } from '../total/prose-difference.ts';
import { proseGap } from '../total/prose-gap.ts';
import { prosePartsOfPeriod } from '../total/prose-parts-of-period.ts';
import { prosePeriods } from '../total/prose-periods.ts';
import { proseRollForward } from '../total/prose-roll-forward.ts';
import { proseSum } from '../total/prose-sum.ts';
import { ratePlusPoints } from '../total/rate-plus-points.ts';
import { conversion } from '../unit/conversion.ts';
import { energyOrPower } from '../unit/energy-or-power.ts';
import { incomparable } from '../unit/incomparable.ts';
import { conversionElsewhere } from '../unit/other-sentence.ts';
import { permilleBps } from '../unit/permille-bps.ts';
import { sameDigits } from '../unit/same-digits.ts';
import { scaleSlipInProse } from '../unit/scale-slip.prose.ts';
import { statedRate } from '../unit/stated-rate.ts';
import { zhEnScale } from '../unit/zh-en-scale.ts';
import { zhaoAmbiguous } from '../unit/zhao-ambiguous.ts';

/** The rules that look at one block of prose. */
export const PROSE_RULES: readonly Rule[] = [
  cagrMismatch,
  cagrYears,
  simpleAverageAsCompound,
  yoyMismatch,
  listedRates,
  qoqMismatch,
  directionMismatch,
  changeSpokenOf,
  signInList,
  absDeltaMismatch,
  ppDeltaMismatch,
  percentVsPp,
  multipleMismatch,
  sumNot100,
  remainderMismatch,
  partOfWholeMismatch,
  shareOfHeads,
  rateOfParts,
  oneForEvery,
  timesOfTwo,
  appositions,
  subsetExceedsWhole,
  outOfRange,
  wordsVsNumber,
  wordsBesidePart,
  proseSum,
  ratePlusPoints,
  conversion,
  conversionElsewhere,
  sameDigits,
  statedRate,
  spanMismatch,
  calendar,
  term,
  periodOrder,
  rangeInverted,
  thresholdWord,
  comparisonWord,
  extremes,
  outsideBand,
  subsetOf,
  runBroken,
  rankInList,
  outsideRange,
  listedWithin,
  rankOrder,
  recordBroken,
  shareExcess,
  structureRatio,
  prosePeriods,
  prosePartsOfPeriod,
  priceVolumeGrowth,
  prosePerUnit,
  chainInconsistent,
  realMismatch,
  contributionMismatch,
  contributionsAddUp,
  proseAverage,
  count,
  proseDifference,
  proseGap,
  proseRollForward,
  volumePrice,
  threeFactors,
  proseIndex,
  toldRatio,
  decreaseByMultiple,
  doubleNegative,
  undefinedBase,
  annualisedMismatch,
  totalAndAnnual,
  partVsTotalHull,
  growthVsShareChange,
  planYears,
  lengthMismatch,
  incomparable,
  energyOrPower,
  scaleSlipInProse,
  zhEnScale,
  permilleBps,
  yearsUpTo,
  runLength,
  runOfEnds,
  topNMismatch,
  nestingInProse,
  respectively,
  accounting,
  baseVsLabel,
  zhaoAmbiguous,
  ...PROSE_IDENTITY_RULES,
  // They yield to those before them, and the first to tell of a figure stays
  restOfAll,
  ratioOfTwo,
  proseProduct,
  ...PROSE_ADDITIVE_RULES,
  doubleHedge,
  falsePrecision,
  grouping,
  joinedRange,
  numeralMix,
  percentRangeSign,
  rangeUnit,
  implied,
];
