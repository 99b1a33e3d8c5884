import { cue } from '../../lexicon/cues.ts';
import { OF_TIMES, RATES_OF_LIST } from '../../lexicon/listed-rates.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { growth } from '../../quantity/growth.ts';
import { meets } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { LIST_GAPS } from '../../reading/lexer/share-units.ts';
import { isNamedAgain } from '../../reading/statements/named-again.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { type Computed, percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { claimOf } from './told-rate.ts';
import { yoyMismatch } from './yoy-mismatch.ts';

/** 三年营收分别为 3.42、4.87 和 6.15 亿元，后两年增速依次为 42.4% 和 26.3%: each rate is that from one of the list to the next. */
export const listedRates: Rule = {
  id: yoyMismatch.id,
  severity: 'error',
  summary:
    'Of a list of levels and a list of the rates between them, one rate is not that of its two levels.',
  scope: 'prose',
  needs: ['triple'],
  cues: [cue(RATES_OF_LIST)],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const runs = runsOf(block.text, group);
  return ofEach(runs, (rates, i) => {
    const levels = runs[i - 1];
    const steps = levels === undefined ? undefined : stepsOf(block, levels, rates);
    if (steps === undefined) return [];
    const told = steps.map(step => ({ ...step, isRight: meets(step.computed, claimOf(step.rate)) }));
    // Lists of which nothing agrees are of other things
    if (!told.some(step => step.isRight)) return [];
    return told.filter(s => !s.isRight && isLikelyRate(claimOf(s.rate), s.computed)).map(draft);
  });
}

/** The rows of figures with nothing but commas and "and" between them. */
function runsOf(text: string, group: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const s of group) {
    const last = runs.at(-1)?.at(-1);
    const gap = last === undefined ? undefined : text.slice(last.figure.span.end, s.figure.span.start).trim();
    if (last?.figure.kind === s.figure.kind && LIST_GAPS.has(gap ?? '')) runs.at(-1)?.push(s);
    else runs.push([s]);
  }
  return runs;
}

interface Step {
  readonly rate: Statement;
  readonly from: Statement;
  readonly to: Statement;
  readonly computed: Computed;
}

function stepsOf(
  block: BlockReading,
  levels: readonly Statement[],
  rates: readonly Statement[],
): Step[] | undefined {
  const [level, rate] = [levels[0], rates[0]];
  if (level === undefined || rate === undefined || levels.length < FEWEST) return undefined;
  if (!levels.every(s => isLevel(s, level)) || !rates.every(isRate)) return undefined;
  if (!isNamedAgain(rate, level) || rate.part_ !== level.part_) return undefined;
  const between = block.text.slice(levels.at(-1)?.figure.span.end, rate.figure.span.start);
  const start = block.sentences[level.sentence]?.start ?? 0;
  if (!RATES_OF_LIST.test(between)) return undefined;
  const isByYear = levels.every(s => s.inSeries && s.period !== undefined);
  if (!isByYear && !OF_TIMES.test(block.text.slice(start, level.figure.span.start))) return undefined;
  // As many rates as levels: the first is on a level that is not told
  const from = levels.length - rates.length;
  if (from !== 1 && !(from === 0 && isByYear)) return undefined;
  const inOrder =
    isByYear && (level.period?.start ?? 0) > (levels[1]?.period?.start ?? 0) ? levels.toReversed() : levels;
  const own = inOrder === levels ? rates : rates.toReversed();
  return own.slice(1 - from).flatMap((r, i): Step[] => {
    const [a, b] = [inOrder[i], inOrder[i + 1]];
    const computed = a && b ? growth(inBase(a.figure), inBase(b.figure)) : undefined;
    if (a === undefined || b === undefined || computed === undefined) return [];
    const point = 100 * (baseValue(b.figure) / baseValue(a.figure) - 1);
    const direction = r.direction === 0 ? rate.direction : r.direction;
    return [{ rate: { ...r, direction }, from: a, to: b, computed: { ...computed, point } }];
  });
}

const FEWEST = 3;

function isLevel(s: Statement, first: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.role === 'level' &&
    s.depth === 0 &&
    s.figure.range === undefined &&
    comparable(s.figure, first.figure) &&
    !isHypothetical(s)
  );
}

function isRate({ figure, depth, basis }: Statement): boolean {
  return (
    figure.kind === 'percent' &&
    depth === 0 &&
    figure.range === undefined &&
    basis !== 'contribution' &&
    basis !== 'annual'
  );
}

function draft({ rate, from, to, computed }: Step): Draft {
  return {
    span: rate.figure.span,
    message: `Stated ${rate.direction < 0 ? 'down ' : ''}${rate.figure.text}; ${from.figure.text} → ${to.figure.text} is ${percentText(computed, rate.figure)}`,
    related: [relatedTo(from), relatedTo(to)],
    fixes:
      Math.sign(computed.point ?? computed.low) === (rate.direction < 0 ? -1 : 1)
        ? valueFix(rate.figure, computed, 'preferred')
        : [],
  };
}
