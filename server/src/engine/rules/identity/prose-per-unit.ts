import { MEAN_WORDS, MEAN_WORDS_ZH, SHARED_OUT } from '../../lexicon/per-units.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { divide, type Interval, meets, middle, scale, sum } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { identitiesOf } from '../../reading/claims/identities.ts';
import { closest } from '../../reading/claims/identity-scope.ts';
import { type OnlyPair, onlyPair } from '../../reading/claims/only-pair.ts';
import { apposedName, figurePhrase } from '../../reading/statements/figure-phrase.ts';
import { wordsBetween } from '../../reading/statements/measure.ts';
import { type PerTerm, perTermOf } from '../../reading/statements/per-unit.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isBeatenYear, isToldLevel } from '../../reading/statements/told-levels.ts';
import { startOf } from '../../reading/statements/whole-levels.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { isOfWhatIsLeft, isOneOfRates, isPartOfMore } from './mean-of-other.ts';

/** 72.5 万辆，3,014 亿元，平均每辆 41.6 万元: the mean per counted thing is the amount over the count. */
export const prosePerUnit: Rule = {
  id: 'identity/per-unit',
  severity: 'error',
  summary: 'An average per counted unit is not the amount divided by the count told with it.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => (block.statements.length < 3 ? [] : ofEach(block.statements, s => check(block, s))),
};

/** How many sentences back the amount and the count may stand. */
const REACH = 1;

function check(block: BlockReading, mean: Statement): Draft[] {
  if (
    !isPlain(block, mean) ||
    isBeatenYear(block.text, mean) ||
    isOneOfRates(block, mean) ||
    ONE_SIDED.has(mean.figure.hedge ?? '') ||
    isHypothetical(mean) ||
    isOfWhatIsLeft(block, mean) ||
    OTHER_BASIS.test(figurePhrase(block, mean))
  )
    return [];
  const around = partsAround(block, mean);
  const near = around.filter(s => mean.turn - s.turn <= REACH && isOfSameTime(s, mean));
  const only = onlyPair(block, mean);
  if (only !== undefined) return isPartOfMore(block, only.amount, mean) ? [] : checkOnly(block, mean, only);
  const term = perTermOf(block, mean, near);
  if (term === undefined) return [];
  if (identitiesOf(block).some(stated => stated.result === mean)) return [];
  const amounts = near.filter(s => !term.counts.includes(s) && isSharedOut(block, s, mean, term));
  const claim = inBase(mean.figure);
  const pairs = amounts
    .filter(amount => !isPartOfMore(block, amount, mean))
    .filter(amount => term.size > 1 || middle(inBase(amount.figure)) > middle(claim))
    .flatMap(amount => term.counts.map(count => [amount, count] as const));
  const told = closest(block, mean, pairs)
    .flatMap(([amount, count]) => quotient(amount, count, term.size))
    .filter(made => isOfThese(block, mean, made))
    .filter(m => isLikelyAmount(claim, m.computed));
  if (told.length !== 1 || fitsSomehow(around, mean, term, claim)) return [];
  return [draftOf(mean, told[0] as Quotient)];
}

/** What is told before the mean; behind it where nothing is: "Revenue per customer, €258, grew. The operator served". */
function partsAround(block: BlockReading, mean: Statement): Statement[] {
  const plain = block.statements.filter(s => s !== mean && isPlain(block, s));
  const before = plain.filter(s => mean.sentence >= s.sentence && mean.turn - s.turn <= REACH + 1);
  if (before.some(s => !isEarlier(s, mean))) return before;
  return apposedName(block.text, startOf(mean)) === undefined
    ? []
    : plain.filter(s => s.turn - mean.turn === 1);
}

/** Two amounts and what of one falls on each of the other: nothing else is told that it could be made of. */
function checkOnly(block: BlockReading, mean: Statement, { amount, count, size, rest }: OnlyPair): Draft[] {
  if (identitiesOf(block).some(stated => stated.result === mean)) return [];
  const family = SHARED_OUT.filter(words => words.test(rest));
  const phrase = figurePhrase(block, amount);
  if (
    family.length > 0 &&
    !family.some(words => words.test(phrase)) &&
    SHARED_OUT.some(words => words.test(phrase))
  )
    return [];
  const claim = inBase(mean.figure);
  return quotient(amount, count, size)
    .filter(({ computed }) => !meets(widened(computed), claim) && isNear(middle(computed), middle(claim)))
    .filter(({ computed }) => isOfOneUnit(amount, mean) || isClose(middle(computed), middle(claim)))
    .filter(made => isOfThese(block, mean, made))
    .map(made => draftOf(mean, made));
}

/** Not where another figure is what the two make, nor where the mean is paid out: 現金股利每股 1.8 元 beside 每股盈餘 3.20 元. */
function isOfThese(block: BlockReading, mean: Statement, { amount, computed }: Quotient): boolean {
  if (PAID_OUT.test(figurePhrase(block, mean)) && !PAID_OUT.test(figurePhrase(block, amount))) return false;
  return !block.statements.some(
    s =>
      s !== mean &&
      s.role === 'level' &&
      !isOfAnotherPart(s, mean, amount) &&
      comparable(s.figure, mean.figure) &&
      meets(isEarlier(s, mean) ? computed : widened(computed), inBase(s.figure)),
  );
}

/** "48.6 pence (prior year: 43.1 pence)": near what the two make by chance, as the values of two years are. */
function isEarlier(s: Statement, mean: Statement): boolean {
  return s.base === 'past' || s.base === 'from' || (s.depth > mean.depth && s.ownPeriod);
}

/** 甲屋 418 呎…呎价 20,000；乙屋…: behind a semicolon the same is told of something else. */
function isOfAnotherPart(s: Statement, mean: Statement, amount: Statement): boolean {
  return s.sentence === mean.sentence && s.part_ !== mean.part_ && isInPart(amount, mean);
}

function isInPart(s: Statement, mean: Statement): boolean {
  return s.sentence === mean.sentence && s.part_ === mean.part_;
}

const PAID_OUT =
  /股利|股息|分红|分紅|红利|紅利|派息|派现|派現|配息|\b(?:dividends?|distributions?|pay-?outs?)\b/i;

/** Slips of the scale that happen: one place, thousands, 万. */
const SLIPS: ReadonlySet<number> = new Set([1, 3, 4]);

/** Of units that are not known, one may be a thousand times the other: "61.2 megasievert", "30 kilosievert each". */
function isOfOneUnit(amount: Statement, mean: Statement): boolean {
  return (
    amount.figure.unit !== undefined || mean.figure.unit !== undefined || amount.after[0] === mean.after[0]
  );
}

function isClose(computed: number, claim: number): boolean {
  return computed / claim > 0.5 && computed / claim < 2;
}

/** Far from what they make, the mean is of something that is not told. */
function isNear(computed: number, claim: number): boolean {
  const ratio = computed / claim;
  const power = Math.log10(ratio);
  return (
    isClose(computed, claim) ||
    (SLIPS.has(Math.round(Math.abs(power))) && Math.abs(power - Math.round(power)) < 0.003)
  );
}

/** Medians, targets and means of others are made of nothing that is told. */
const OTHER_BASIS =
  /中位|目标|目標|预计|預計|行业|行業|全国|全國|\b(?:median|target|expected|industry|national|elsewhere|nationwide|typical|minimum|maximum|up to|additional|extra|another)\b/i;

const ONE_SIDED: ReadonlySet<string> = new Set(['over', 'below', 'atLeast', 'atMost', 'vague']);

function isPlain(block: BlockReading, s: Statement): boolean {
  return s.figure.kind === 'amount' && s.role === 'level' && isToldLevel(block, s);
}

function isOfSameTime(a: Statement, b: Statement): boolean {
  if (a.relative !== b.relative && b.ownPeriod) return false;
  if (a.part !== undefined && b.part !== undefined && a.part[1] !== b.part[1] && a.part[1] >= 3) return false;
  return a.period === undefined || b.period === undefined || a.period.end === b.period.end;
}

/** The amount is in the unit of the mean, and measures what the mean does as far as its words tell. */
function isSharedOut(block: BlockReading, s: Statement, mean: Statement, { rest }: PerTerm): boolean {
  if (s.depth > 0) return false;
  const own = sharedDimension(mean);
  const dimension = s.figure.unit?.dimension ?? '';
  const phrase = figurePhrase(block, s);
  if (own === RATE) return isCounted(dimension) && sharesWords(rest, phrase);
  const counted = isCounted(own) && isCounted(dimension);
  if (own !== dimension && !counted) return false;
  if (counted && (own === '' || own !== dimension) && !sharesNoun(behindOf(block, mean), phrase))
    return false;
  return measures(rest, phrase);
}

const RATE = 'rate:';

/** The dimension of what is shared out; '' for bare numbers. */
function sharedDimension({ figure }: Statement): string {
  return figure.unit?.dimension.split('/')[0] ?? '';
}

function isCounted(dimension: string): boolean {
  return dimension === '' || dimension.startsWith('count');
}

function behindOf(block: BlockReading, s: Statement): string {
  return figurePhrase(block, s).split('|')[1] ?? '';
}

/** "some 600 patients for each": of a bare number the noun behind it is the unit. */
function sharesNoun(behind: string, phrase: string): boolean {
  if (/[\u3400-\u9fff]{2}/u.test(behind)) return sharesPair(behind, phrase);
  const noun = /^[a-z]{4,}/i
    .exec(behind.replace(/\b(?:million|thousand)\b/gi, '').trim())?.[0]
    ?.toLowerCase();
  return noun !== undefined && phrase.toLowerCase().includes(noun);
}

/** Every word for what is shared out stands with the amount too, or one of its family does. */
function measures(rest: string, phrase: string): boolean {
  const family = SHARED_OUT.filter(words => words.test(rest));
  if (family.length > 0) return family.some(words => words.test(phrase));
  if (/[\u3400-\u9fff]/u.test(rest)) return sharesPair(rest.replace(MEAN_WORDS_ZH, ''), phrase);
  // "primary schools have 14.1 pupils per teacher" is not of all schools
  const [first] = meanWords(rest).filter(w => !/(?:ing|ed|ly)$/.test(w));
  return first === undefined || phrase.toLowerCase().includes(first);
}

/** "a birth rate of" and "Births numbered". */
function sharesWords(rest: string, phrase: string): boolean {
  if (/[\u3400-\u9fff]/u.test(rest)) return sharesPair(rest.replace(MEAN_WORDS_ZH, ''), phrase);
  const lower = phrase.toLowerCase();
  return meanWords(rest).some(w => lower.includes(w));
}

function meanWords(rest: string): string[] {
  return wordsBetween(rest, [], 0, rest.length).filter(w => !MEAN_WORDS.test(w));
}

function sharesPair(words: string, phrase: string): boolean {
  const runs = words.match(/[\u3400-\u9fff]{2,}/gu) ?? [];
  if (runs.length === 0) return true;
  return runs.some(run => {
    for (let i = 0; i + 1 < run.length; i++) if (phrase.includes(run.slice(i, i + 2))) return true;
    return false;
  });
}

interface Quotient {
  readonly amount: Statement;
  readonly count: Statement;
  readonly computed: Interval;
  readonly size: number;
}

function quotient(amount: Statement | undefined, count: Statement | undefined, size: number): Quotient[] {
  if (amount === undefined || count === undefined) return [];
  const computed = divide(inBase(amount.figure), inBase(count.figure));
  return computed === undefined ? [] : [{ amount, count, computed: scale(computed, size), size }];
}

/** Of the whole staff, told as people, or of all the groups told: silent as soon as one way fits. */
function fitsSomehow(
  around: readonly Statement[],
  mean: Statement,
  { counts, size }: PerTerm,
  claim: Interval,
): boolean {
  const own = sharedDimension(mean);
  const [count] = counts;
  const amounts = around.filter(s => {
    const dimension = s.figure.unit?.dimension ?? '';
    return dimension === own || (own === RATE && isCounted(dimension));
  });
  const alike = around.filter(s => s.figure.unit?.dimension === count?.figure.unit?.dimension);
  const bases = [...alike.map(s => inBase(s.figure)), sum(alike.map(s => inBase(s.figure)))];
  return [...amounts.map(s => inBase(s.figure)), sum(amounts.map(s => inBase(s.figure)))].some(amount =>
    bases.some(base => {
      const ratio = divide(amount, base);
      return ratio !== undefined && meets(widened(scale(ratio, size)), claim);
    }),
  );
}

function draftOf(mean: Statement, { amount, count, computed, size }: Quotient): Draft {
  const { figure } = mean;
  const own = scale(computed, 1 / (figure.unit?.factor ?? 1));
  const group =
    size === 1 || count.figure.unit?.factor === size
      ? ''
      : ` × ${(size / (count.figure.unit?.factor ?? 1)).toLocaleString('en-US')}`;
  return {
    span: figure.span,
    message: `Stated ${figure.text}; ${amount.figure.text} / ${count.figure.text}${group} is ${formatInterval(scale(own, 1 / figure.scale), Math.max(1, decimalsOf(figure.written)))}`,
    related: [relatedTo(amount), relatedTo(count)],
    fixes: valueFix(figure, own, 'preferred'),
  };
}

/** Averages over the year and at its end differ a little; only what is clearly off is told. */
function widened(i: Interval): Interval {
  return { low: i.low * 0.97, high: i.high * 1.03 };
}
