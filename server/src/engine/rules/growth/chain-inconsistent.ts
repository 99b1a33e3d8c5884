import {
  ALL_TAKEN,
  CONCLUDES,
  CUMULATIVE_RATE,
  CUMULATIVE_RATE_BEHIND,
  GROWS,
  IN_STEPS,
  NEXT_STEP,
  SINCE_YEAR,
  SUCCESSIVE,
  YEARS_COUNTED,
} from '../../lexicon/chained-rates.ts';
import { cue } from '../../lexicon/cues.ts';
import {
  exactly,
  type Interval,
  magnitude,
  meets,
  multiply,
  scale,
  subtract,
} from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isNamedAgain } from '../../reading/statements/named-again.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { averageBreak } from './average-of-rates.ts';
import { claimOf } from './told-rate.ts';

/** "an average of 5%", 年均增长. */
const AVERAGE =
  /年均|平均每年|每年平均|(?:增速|增幅|增长率|增長率|成长率|成長率)?平均(?:为|為|达|達)?|\b(?:an?|the) (?:annual |yearly )?average (?:of|was|is)\b|\bon average\b|\baverag(?:ed|ing)\b/iu;

/** [CHAIN]: consecutive annual rates compound to the rate of the whole time: Π(1 + gᵢ) − 1. */
export const chainInconsistent: Rule = {
  id: 'growth/chain-inconsistent',
  severity: 'warning',
  summary: 'Consecutive growth rates do not compound to the cumulative one told with them.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  cues: [cue(AVERAGE, CUMULATIVE_RATE, CUMULATIVE_RATE_BEHIND)],
  check: block => ofEach(block.statements, (s, i) => check(block, s, i)),
};

function check(block: BlockReading, total: Statement, i: number): Draft[] {
  if (total.figure.kind !== 'percent' || total.figure.range !== undefined || isHypothetical(total)) return [];
  const from = block.statements[i - 1]?.figure.span.end ?? 0;
  const before = block.text.slice(Math.max(from, total.figure.span.start - 60), total.figure.span.start);
  const behind = block.text.slice(total.figure.span.end, total.figure.span.end + 40);
  const isAverage = AVERAGE.test(before) && !/^\s*(?:of|的)/iu.test(behind);
  if (!CUMULATIVE_RATE.test(before) && !CUMULATIVE_RATE_BEHIND.test(behind) && !isAverage) return [];
  if (!GROWS.test(before + behind) && !isAverage && !/^\s*(?:[.,;]|$)/u.test(behind)) return [];
  const rates = ratesBefore(block, i);
  if (isAverage)
    return rates.length < 3 || !areSuccessive(block, rates, total, before + behind)
      ? []
      : averageBreak(total, rates);
  if (rates.length < 2 || !areSuccessive(block, rates, total, before + behind)) return [];
  const computed = scale(subtract(rates.map(r => factor(claimOf(r))).reduce(multiply), exactly(1)), 100);
  const claim = claimOf(total);
  const added = rates.reduce((sum, r) => sum + r.figure.value, 0);
  // Told without a decimal a plain sum is meant; 10.0% and 20.0% are no 30.0%
  const isSum = meets(exactly(added), total.figure.interval) && !total.figure.written.includes('.');
  if (isSum || meets(computed, claim)) return [];
  if (!isLikelyRate(claim, computed)) return [];
  if (total.direction === 0 && meets(magnitude(computed), claim)) return [];
  return [
    {
      span: total.figure.span,
      message: `Stated ${total.figure.text} in all; ${rates.map(r => r.figure.text).join(', ')} compound to ${percentText(computed, total.figure)}`,
      related: rates.map(relatedTo),
      fixes: valueFix(total.figure, computed, 'preferred'),
    },
  ];
}

/** Rates of one thing in years that follow on each other, and the total of that thing over just those years. */
function areSuccessive(
  block: BlockReading,
  rates: readonly Statement[],
  total: Statement,
  said: string,
): boolean {
  const [first] = rates;
  const last = rates.at(-1);
  if (first === undefined || last === undefined) return false;
  const gap = block.text.slice(last.figure.span.end, total.figure.span.start);
  const opening = block.text.slice(block.sentences[total.sentence]?.start ?? 0, total.figure.span.start);
  const isConcluded =
    total.sentence === last.sentence
      ? CONCLUDES.test(gap)
      : ALL_TAKEN.test(opening) || (opening.length < 40 && CONCLUDES.test(opening));
  if (total.freshSubject && !isConcluded && !isNamedAgain(total, first)) return false;
  if (!coversThem(rates, said) || isOfMoreMonths(rates, total)) return false;
  const start = block.sentences[first.sentence]?.start ?? 0;
  return SUCCESSIVE.test(block.text.slice(start, block.sentences[total.sentence]?.end));
}

/** "Over the three years", 两年下来, "above its 2021 level": as many years as there are rates, from the one before the first. */
function coversThem(rates: readonly Statement[], said: string): boolean {
  const counted = YEARS_COUNTED.find(([words]) => words.test(said))?.[1];
  if (counted !== undefined && counted !== rates.length) return false;
  const since = SINCE_YEAR.exec(said);
  const start = rates[0]?.ownPeriod === true ? rates[0].period?.start : undefined;
  return since === null || start === undefined || Number(since[1] ?? since[2]) === Math.floor(start / 12) - 1;
}

/** 4月…，5月…，前五个月累计: months are told, and the total is of more than those. */
function isOfMoreMonths(rates: readonly Statement[], { part }: Statement): boolean {
  return part !== undefined && rates.every(r => r.part?.[1] === 1) && part[1] !== rates.length;
}

function factor(percent: Interval): Interval {
  return { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
}

/** The unbroken row of rates straight before: "4 %, 6 % and 5 %", "by 7 % in 2021, by 9 % in 2022 and by a further 4 % in 2023". */
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
    if (after !== undefined && !isNextStep(block, s, after)) break;
    rates.unshift(s);
  }
  const [first] = rates;
  const told = rates.find(r => r.role === 'growth');
  const isNamed =
    first !== undefined &&
    GROWTH_NAMED.test(block.text.slice(Math.max(0, first.figure.span.start - 16), first.figure.span.start));
  if (told === undefined) return isNamed ? rates : [];
  return rates.map(r => (r.role === 'growth' ? r : { ...r, direction: told.direction }));
}

function isNextStep(block: BlockReading, s: Statement, after: Statement): boolean {
  const gap = block.text.slice(s.figure.span.end, after.figure.span.start);
  if (NEXT_STEP.test(gap)) return true;
  const isDated = (s.ownPeriod && after.ownPeriod) || IN_STEPS.test(gap);
  return isDated && after.role === 'growth' && !after.freshSubject && !/[.。;；]/.test(gap);
}

const GROWTH_NAMED = /增速|增幅|增[长長]率|成[长長]率|\bgrowth\b/iu;
