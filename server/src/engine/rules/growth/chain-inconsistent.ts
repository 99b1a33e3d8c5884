import { exactly, type Interval, meets, multiply, scale, subtract } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isNamedAgain } from '../../reading/named-again.ts';
import type { Statement } from '../../reading/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { averageBreak } from './average-of-rates.ts';
import { claimOf } from './compound.ts';

/** [CHAIN]: consecutive annual rates compound to the rate of the whole time: Π(1 + gᵢ) − 1. */
export const chainInconsistent: Rule = {
  id: 'growth/chain-inconsistent',
  severity: 'warning',
  summary: 'Consecutive growth rates do not compound to the cumulative one told with them.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

const CUMULATIVE =
  /累计|累計|合计|合計|一共|总共|總共|加起来|加起來|[二两兩三四五六]年[间間]?(?:共|总|總|下来|下來)|\b(?:all told|than at the (?:outset|start|beginning)|over the (?:two|three|four|five|whole)|overall|cumulative|cumulatively|in all|altogether|in total|taken together|combined)\b/i;
const IN_ALL =
  /^\s*(?:(?:[a-z]+\s){0,4}than at the (?:outset|start|beginning)|in all|altogether|in total|cumulatively)\b/i;
/** "an average of 5%", 年均增长. */
const AVERAGE =
  /年均|平均每年|每年平均|(?:增速|增幅|增长率|增長率|成长率|成長率)?平均(?:为|為|达|達)?|\b(?:an?|the) (?:annual |yearly )?average (?:of|was|is)\b|\bon average\b|\baverag(?:ed|ing)\b/iu;
const GROWTH = /growth|more|larger|higher|grew|rise|rose|gain|increase|增|升|涨|漲|成长|成長/i;

function check(block: BlockReading, total: Statement, i: number): Draft[] {
  if (total.figure.kind !== 'percent' || total.figure.range !== undefined || isHypothetical(total)) return [];
  const from = block.statements[i - 1]?.figure.span.end ?? 0;
  const before = block.text.slice(Math.max(from, total.figure.span.start - 60), total.figure.span.start);
  const behind = block.text.slice(total.figure.span.end, total.figure.span.end + 40);
  const isAverage = AVERAGE.test(before) && !/^\s*(?:of|的)/iu.test(behind);
  if (!CUMULATIVE.test(before) && !IN_ALL.test(behind) && !isAverage) return [];
  if (!GROWTH.test(before + behind) && !isAverage && !/^\s*(?:[.,;]|$)/u.test(behind)) return [];
  const rates = ratesBefore(block, i);
  if (isAverage)
    return rates.length < 3 || !areSuccessive(block, rates, total) ? [] : averageBreak(total, rates);
  if (rates.length < 2 || !areSuccessive(block, rates, total)) return [];
  const computed = scale(subtract(rates.map(r => factor(claimOf(r))).reduce(multiply), exactly(1)), 100);
  const added = rates.reduce((sum, r) => sum + r.figure.value, 0);
  if (meets(computed, claimOf(total)) || meets(exactly(added), total.figure.interval)) return [];
  return [
    {
      span: total.figure.span,
      message: `Stated ${total.figure.text} in all; ${rates.map(r => r.figure.text).join(', ')} compound to ${percentText(computed, total.figure)}`,
      related: rates.map(relatedTo),
      fixes: valueFix(total.figure, computed, 'preferred'),
    },
  ];
}

/** Rates of one thing in years that follow on each other, and the total of that thing. */
function areSuccessive(block: BlockReading, rates: readonly Statement[], total: Statement): boolean {
  const [first] = rates;
  if (first === undefined || (total.freshSubject && !isNamedAgain(total, first))) return false;
  const start = block.sentences[first.sentence]?.start ?? 0;
  return SUCCESSIVE.test(block.text.slice(start, block.sentences[total.sentence]?.end));
}

const SUCCESSIVE =
  /累计|累計|[二两兩三四五六]年|连续|連續|逐年|依次|先后|先後|(?:19|20)\d\d.{0,30}(?:19|20)\d\d|\b(?:cumulative|cumulatively|successive|consecutive|in a row|running|annual|years|quarters|months|each of)\b/isu;

function factor(percent: Interval): Interval {
  return { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
}

/** The unbroken list of rates straight before: "4 %, 6 % and 5 %". */
function ratesBefore(block: BlockReading, i: number): Statement[] {
  const rates: Statement[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const s = block.statements[k] as Statement;
    const after = rates[0];
    if (
      s.figure.kind !== 'percent' ||
      s.figure.range !== undefined ||
      (block.statements[i]?.sentence ?? 0) - s.sentence > 1
    )
      break;
    if (after !== undefined && !LIST_GAP.test(block.text.slice(s.figure.span.end, after.figure.span.start)))
      break;
    rates.unshift(s);
  }
  const [first] = rates;
  const isNamed =
    first !== undefined &&
    /增速|增幅|增[长長]率|成[长長]率|\bgrowth\b/iu.test(
      block.text.slice(Math.max(0, first.figure.span.start - 16), first.figure.span.start),
    );
  return isNamed || rates.some(r => r.role === 'growth') ? rates : [];
}

const LIST_GAP = /^(?:\s*in (?:19|20)\d\d)?\s*(?:[,，、]|and|和|及|,\s*and|以及)\s*(?:by\s|then\s)?$/i;
