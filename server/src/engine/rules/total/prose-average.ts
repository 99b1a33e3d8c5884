import { cue } from '../../lexicon/cues.ts';
import { likeKinds, likeUnits } from '../../quantity/compare.ts';
import type { Unit } from '../../quantity/figure.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { meets, scale, sum } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isCountedAlike } from '../../reading/claims/sums/parts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const SIMPLE =
  /简单平均|簡單平均|算术平均|算術平均|\b(?:simple|straight|unweighted|arithmetic) (?:average|mean)\b/i;
/** What stands between a list and its mean, and nothing else. */
const MEAN =
  /^[\p{L}\s]{0,12}[，,、–—-]?\s*(?:[^，。；,;\d]{0,6}?(?:平均(?:下来|下來|算下来|算下來)?(?:每[^，。；\d]{1,6})?|均值|[月日周週季旬场場户戶人店校班村镇鎮台臺车車单單件家次组組队隊座床站点點届屆期年]均)|(?:which )?(?:give|gives|giving|make|makes|for)?\s*an? (?:average|mean)(?: of)?|on average|averaging)(?:[\u3400-\u9fff]{0,4}?)\s*(?:只|仅|僅|有|约|約|为|為|是|达|達|计|計)?\s*$/iu;

export const proseAverage: Rule = {
  id: 'total/average',
  severity: 'warning',
  summary: 'A simple average is not the mean of the values listed, or an average lies outside them.',
  scope: 'prose',
  needs: ['triple'],
  cues: [cue(SIMPLE, MEAN)],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

function check(block: BlockReading, mean: Statement, i: number): Draft[] {
  const sentence = block.sentences[mean.sentence];
  if (sentence === undefined || mean.figure.range !== undefined || mean.base !== 'none') return [];
  const before = block.text.slice(
    Math.max(sentence.start, mean.figure.span.start - 60),
    mean.figure.span.start,
  );
  const parts = listBefore(block, mean, i);
  if (parts.length < 3) return [];
  if (isOutside(block, mean, parts)) return [outside(mean, parts)];
  if (!SIMPLE.test(before) && !isPlainMean(block, mean, parts)) return [];
  const computed = scale(sum(parts.map(p => p.figure.interval)), 1 / parts.length);
  if (meets(computed, mean.figure.interval) || !isLikelyAmount(mean.figure.interval, computed)) return [];
  return [
    {
      span: mean.figure.span,
      message: `Stated average ${mean.figure.text}; (${parts.map(p => p.figure.text).join(' + ')}) / ${parts.length} = ${formatNumber(parts.reduce((a, p) => a + p.figure.value, 0) / parts.length / mean.figure.scale, decimalsOf(mean.figure.written) + 1)}`,
      related: parts.map(relatedTo),
      fixes: valueFix(mean.figure, computed, 'preferred'),
    },
  ];
}

/** "scores of 71, 64, 82 and 75 give a mean of 73": counted things, one by one; rates and prices may be weighted. */
function isPlainMean(block: BlockReading, mean: Statement, parts: readonly Statement[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first.sentence !== mean.sentence) return false;
  const gap = block.text.slice(last.figure.span.end, mean.figure.hedgeSpan?.start ?? mean.figure.span.start);
  const start = block.sentences[mean.sentence]?.start ?? 0;
  return (
    mean.figure.kind === 'amount' &&
    mean.figure.unit?.dimension.includes('/') !== true &&
    MEAN.test(gap) &&
    !WEIGHTED.test(block.text.slice(start, mean.figure.span.start)) &&
    !MEANS.test(block.text.slice(start, last.figure.span.end)) &&
    isOfTheirSize(mean, parts) &&
    parts.every(p => p.depth === first.depth && p.role === 'level' && isCountedAlike(p, mean))
  );
}

/** Whatever the weights, a mean lies between the least and the greatest. */
function isOutside(block: BlockReading, mean: Statement, parts: readonly Statement[]): boolean {
  const last = parts.at(-1);
  if (last?.sentence !== mean.sentence || !isOfTheirSize(mean, parts)) return false;
  const gap = block.text.slice(last.figure.span.end, mean.figure.hedgeSpan?.start ?? mean.figure.span.start);
  const { low, high } = mean.figure.interval;
  return (
    MEAN.test(gap.replace(LAST_PLACE, '')) &&
    parts.every(p => p.depth === mean.depth && p.role === 'level' && p.figure.scale === mean.figure.scale) &&
    (parts.every(p => p.figure.interval.high < low) || parts.every(p => p.figure.interval.low > high))
  );
}

/** "and €67 in the fourth, …" */
const LAST_PLACE = /^[\p{L}\s]{0,24}(?=[，,])/u;

function outside(mean: Statement, parts: readonly Statement[]): Draft {
  const sizes = parts.map(p => p.figure.value);
  const ends = [Math.min(...sizes), Math.max(...sizes)].map(x =>
    formatNumber(x / mean.figure.scale, decimalsOf(mean.figure.written)),
  );
  return {
    span: mean.figure.span,
    message: `Stated average ${mean.figure.text}; those listed lie between ${ends.join(' and ')}`,
    related: parts.map(relatedTo),
    fixes: [],
  };
}

/** 561 館、2,846 萬、8,712 萬冊，平均每人次 3.1 冊: a quotient of two, no mean of all. */
function isOfTheirSize(mean: Statement, parts: readonly Statement[]): boolean {
  const sizes = parts.map(p => p.figure.value);
  return mean.figure.value > Math.min(...sizes) / 3 && mean.figure.value < Math.max(...sizes) * 3;
}

const WEIGHTED = /率|价|價|加权|加權|指数|指數|\b(?:rates?|prices?|weighted|yields?|margins?|index)\b/iu;

/** 日产上旬 198.9、中旬 201.2、下旬 192.4: means of stretches that are not equally long. */
const MEANS = /日产|日產|日均|日销|日銷|周均|週均|旬均|月均|年均|户均|戶均|平均/u;

/** "€68.40 and €66.10 a tonne. Their simple average, €67.58": of a price told once only the money is said again. */
function isOfOneMoney(a: Unit, b: Unit | undefined): boolean {
  const [x, y] = [a, b].map(unit => unit?.dimension.split('/')[0]);
  return x !== undefined && x === y && x.startsWith('money');
}

/** The run of like values in the same sentence or the one before. */
function listBefore(block: BlockReading, mean: Statement, i: number): Statement[] {
  const parts: Statement[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const s = block.statements[k] as Statement;
    // 几何平均 7.43%，算术平均 7.71%: the mean before is of the same list
    if (parts.length === 0 && s.sentence === mean.sentence && s.words.has('average')) continue;
    if (mean.turn - s.turn > 1 || (parts.length > 0 && s.sentence !== parts[0]?.sentence)) break;
    const like =
      likeKinds(s.figure, mean.figure) &&
      (s.figure.unit === undefined ||
        likeUnits(s.figure.unit, mean.figure.unit) ||
        isOfOneMoney(s.figure.unit, mean.figure.unit));
    if (!like || s.role === 'growth' || s.figure.range !== undefined) break;
    parts.unshift(s);
  }
  return parts;
}
