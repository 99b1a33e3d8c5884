import {
  DEMANDS,
  MADE_UP_OF,
  POINTS_FROM,
  PULLS,
  PULLS_ALL,
  PULLS_DOWN,
} from '../../lexicon/contributions.ts';
import { cue } from '../../lexicon/cues.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { below, type Interval, meets, middle, scale, sum } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { contributionMismatch } from './contribution-mismatch.ts';

/** 增长 5.2%，其中消费拉动 3.1 个百分点，投资 1.5 个百分点，净出口 0.6 个百分点: the parts of a growth in points add up to it. */
export const contributionsAddUp: Rule = {
  id: contributionMismatch.id,
  severity: contributionMismatch.severity,
  summary: 'Contributions to growth in points do not add up to the growth.',
  scope: 'prose',
  needs: ['triple', 'percent'],
  cues: [cue(PULLS, MADE_UP_OF)],
  check: block => ofEach(block.bySentence, group => ofEach(group, (s, i) => check(block, group, s, i))),
};

function check(block: BlockReading, group: readonly Statement[], growth: Statement, i: number): Draft[] {
  if (growth.figure.kind !== 'percent' || growth.role !== 'growth' || growth.figure.range !== undefined)
    return [];
  const parts = partsBehind(block, group, i);
  const [first] = parts;
  if (first === undefined || parts.length < 2 || isHypothetical(growth)) return [];
  const total = scale(growth.figure.interval, growth.direction < 0 ? -1 : 1);
  const signs = parts.map(p => (PULLS_DOWN.test(phraseOf(block, p)) ? -1 : 1));
  const made = sum(parts.map((p, k) => scale(p.figure.interval, signs[k] as number)));
  if (meets(made, total) || !isLikelyRate(total, made) || !isWhole(block, parts, made, total)) return [];
  const path = parts
    .map((p, k) => `${signs[k] === 1 ? (k === 0 ? '' : '+ ') : '− '}${p.figure.text}`)
    .join(' ');
  return [
    {
      span: growth.figure.span,
      message: `Stated growth ${growth.figure.text}; ${path} is ${formatNumber(middle(made), decimalsOf(growth.figure.written))}`,
      related: parts.map(relatedTo),
      fixes: valueFix(growth.figure, made, 'offered'),
    },
  ];
}

/** The unbroken row of points behind the growth, of which the first is told as a contribution. */
function partsBehind(block: BlockReading, group: readonly Statement[], i: number): Statement[] {
  const rest = group.slice(i + 1);
  const end = rest.findIndex(
    s => s.figure.kind !== 'points' || s.figure.range !== undefined || s.move?.kind === 'fall' || s.ownPeriod,
  );
  const parts = end < 0 ? rest : rest.slice(0, end);
  const [first] = parts;
  const told = group[i] as Statement;
  if (first === undefined || parts.some(p => p.part_ !== told.part_)) return [];
  const phrase = phraseOf(block, first);
  if (areOfWhole(block, parts)) return parts;
  // 民间消费增长 4.41%，贡献 2.10 个百分点: what grew pulls by so much itself
  const names = phrase.replace(PULLS, '').match(/[\u3400-\u9fff]{2,}/u);
  return PULLS.test(phrase) && names !== null ? parts : [];
}

/** English tells each behind its points, and before the first that they are all there is. */
function areOfWhole(block: BlockReading, parts: readonly Statement[]): boolean {
  const { text } = block;
  const [first] = parts;
  return (
    first !== undefined &&
    MADE_UP_OF.test(text.slice(Math.max(0, first.figure.span.start - 32), first.figure.span.start)) &&
    parts.every(p => POINTS_FROM.test(text.slice(p.figure.span.end, p.figure.span.end + 24)))
  );
}

/** All three demands, a list that says that it is of all, or parts that already exceed the whole. */
function isWhole(block: BlockReading, parts: readonly Statement[], made: Interval, total: Interval): boolean {
  const phrases = parts.map(p => phraseOf(block, p));
  const [first, last] = [parts[0], parts.at(-1)];
  const said = block.text.slice((first?.figure.span.start ?? 0) - 24, (last?.figure.span.end ?? 0) + 24);
  const isOfDemands = DEMANDS.every(words => phrases.some(p => words.test(p)));
  const isPositive = phrases.every(p => !PULLS_DOWN.test(p));
  return (
    isOfDemands ||
    areOfWhole(block, parts) ||
    PULLS_ALL.test(said) ||
    (isPositive && total.low > 0 && below(total, made))
  );
}
