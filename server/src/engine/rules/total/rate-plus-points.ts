import { cue } from '../../lexicon/cues.ts';
import { MAKES_RATE, POINTS_OFF, POINTS_ON_TOP, RATE_MOVED } from '../../lexicon/rate-parts.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, meets, negate } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { proseSum } from './prose-sum.ts';

/** 定储指数 1.74% 加码 0.55 个百分点，现行利率即为 2.29%: a base rate and the points on top of it. */
export const ratePlusPoints: Rule = {
  id: proseSum.id,
  severity: proseSum.severity,
  summary: 'A rate is not its base rate with the points told on top of it.',
  scope: 'prose',
  needs: ['triple', 'percent'],
  cues: [cue(POINTS_ON_TOP, POINTS_OFF)],
  check: block => ofEach(block.bySentence, group => ofEach(group, (s, i) => check(block, group, s, i))),
};

function check(block: BlockReading, group: readonly Statement[], points: Statement, i: number): Draft[] {
  const [base, rate] = [group[i - 1], group[i + 1]];
  if (points.figure.kind !== 'points' || !isRate(base) || !isRate(rate)) return [];
  const { text } = block;
  const between = text.slice(base.figure.span.end, points.figure.span.start);
  const sign = POINTS_ON_TOP.test(between) ? 1 : POINTS_OFF.test(between) ? -1 : 0;
  const before = text.slice(points.figure.span.end, rate.figure.span.start);
  if (sign === 0 || between.length > LONGEST || before.length > LONGEST || isHypothetical(rate)) return [];
  if (!MAKES_RATE.test(before) || RATE_MOVED.test(between + before)) return [];
  const own = sign > 0 ? points.figure.interval : negate(points.figure.interval);
  const made = add(base.figure.interval, own);
  if (meets(made, rate.figure.interval) || !isLikelyRate(rate.figure.interval, made)) return [];
  return [
    {
      span: rate.figure.span,
      message: `Stated ${rate.figure.text}; ${base.figure.text} ${sign > 0 ? '+' : '−'} ${points.figure.text} is ${formatInterval(made, decimalsOf(rate.figure.written))}%`,
      related: [relatedTo(base), relatedTo(points)],
      fixes: valueFix(rate.figure, made, 'preferred'),
    },
  ];
}

const LONGEST = 24;

function isRate(s: Statement | undefined): s is Statement {
  return (
    s?.figure.kind === 'percent' && s.role === 'level' && s.figure.range === undefined && s.base === 'none'
  );
}
