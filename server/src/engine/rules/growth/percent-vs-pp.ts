import { scriptOf } from '../../lexicon/scripts.ts';
import { formatInterval } from '../../quantity/format.ts';
import { growth } from '../../quantity/growth.ts';
import { magnitude, meets, subtract } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { areNeighbours } from '../../reading/claims/changes/when.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { isNamedAgain } from '../../reading/statements/named-again.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

export const percentVsPp: Rule = {
  id: 'growth/percent-vs-pp',
  severity: 'warning',
  summary:
    'The change of a percentage is given in percent where only percentage points fit, or fits neither.',
  scope: 'prose',
  needs: ['shares', 'growth'],
  check: block => [
    ...block.changes.flatMap(change => check(change, block.text)),
    ...block.statements.flatMap((rate, i) => ofTwoBefore(block, rate, i)),
  ],
};

/** 第三季 37.9%，第二季则为 36.3%，一季之间成长 1.6%: the difference of the only two told straight before, as a rate. */
function ofTwoBefore({ statements, changes, text }: BlockReading, rate: Statement, i: number): Draft[] {
  const [a, b] = [statements[i - 2], statements[i - 1]];
  if (a === undefined || b === undefined || rate.role !== 'growth' || rate.figure.kind !== 'percent')
    return [];
  if (changes.some(c => c.growth === rate && c.from !== undefined && c.to !== undefined)) return [];
  if (![a, b].every(s => isShareAt(s, rate)) || isHypothetical(rate) || isMark(rate, text)) return [];
  const [from, to] = [a, b].sort((x, y) => (x.part?.[0] ?? 0) - (y.part?.[0] ?? 0)) as [Statement, Statement];
  if (!areNeighbours({ from, to })) return [];
  const [x, y] = [from.figure.interval, to.figure.interval];
  const relative = growth(x, y);
  const points = magnitude(subtract(y, x));
  const { interval } = rate.figure;
  if (relative === undefined || meets(magnitude(relative), interval) || !meets(points, interval)) return [];
  return [
    {
      span: rate.figure.span,
      message: `${from.figure.text} → ${to.figure.text} is ${formatInterval(points, 1)} percentage points, or ${percentText(magnitude(relative), rate.figure)}; not ${rate.figure.text}`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: [inPointsFix(rate.figure.digits.end, rate.figure.span.end, text)],
    },
  ];
}

function isShareAt(s: Statement, { sentence }: Statement): boolean {
  return (
    s.sentence === sentence &&
    s.figure.kind === 'percent' &&
    (s.role === 'level' || s.role === 'share') &&
    s.figure.range === undefined &&
    s.depth === 0
  );
}

/** "fell below 2% for the first time: 1.9%, from 2.3%", "drop below the 3% ceiling": a mark, no rate. */
function isMark({ figure }: Statement, text: string): boolean {
  return (
    figure.hedge === 'below' ||
    figure.hedge === 'over' ||
    MARK.test(text.slice(figure.span.end, figure.span.end + 24))
  );
}

const MARK =
  /^ (?:[a-z]+ )?(?:ceiling|limit|target|threshold|mark|cap|floor|goal|line|level|minimum|maximum)\b|^(?:的)?(?:上限|下限|目标|目標|红线|紅線|警戒线|警戒線|门槛|門檻|关口|關口)/iu;

/** "Shipments rose 4.6% and utilisation from 76.4% to 78.9%": the verb is said once, for two nouns. */
function isOfNextNoun(rate: Statement, from: Statement): boolean {
  const isJoined = from.lead.some(t => t.type === 'word' && t.kind === 'and');
  return isJoined && rate.figure.span.end < from.figure.span.start && !isNamedAgain(from, rate);
}

/** "4.0% higher in May, after 4.4% in April and 4.9% in March": the two are what the rate was in other months. */
function areBothBefore(rate: Statement, from: Statement, to: Statement, text: string): boolean {
  return (
    rate.figure.span.end < from.figure.span.start &&
    from.figure.span.end < to.figure.span.start &&
    /\b(?:after|against|from) $/.test(
      text.slice(Math.max(0, from.figure.span.start - 8), from.figure.span.start),
    ) &&
    / and $/.test(text.slice(from.figure.span.end, to.figure.span.start))
  );
}

function check(change: Change, text: string): Draft[] {
  const rate = change.growth;
  const levels = levelsOf(change);
  if (
    rate === undefined ||
    levels === undefined ||
    change.delta?.figure.kind === 'amount' ||
    rate.figure.kind !== 'percent' ||
    isHypothetical(rate) ||
    isMark(rate, text)
  )
    return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (from.figure.kind === 'amount' || isOfNextNoun(rate, from) || areBothBefore(rate, from, to, text))
    return [];
  const relative = growth(levels.from, levels.to);
  if (relative === undefined || meets(magnitude(relative), rate.figure.interval)) return [];
  const points = magnitude(subtract(levels.to, levels.from));
  const inPoints = meets(points, rate.figure.interval);
  // 容量多了 18%，从 20% 充到 80%: a rate of something else
  if (
    !inPoints &&
    !isLikelyRate(rate.figure.interval, relative) &&
    !isLikelyRate(rate.figure.interval, points)
  )
    return [];
  const room = formatInterval(points, 1);
  return [
    {
      span: rate.figure.span,
      message: inPoints
        ? `${from.figure.text} → ${to.figure.text} is ${room} percentage points, or ${percentText(magnitude(relative), rate.figure)}; not ${rate.figure.text}`
        : `Stated ${rate.figure.text}; ${from.figure.text} → ${to.figure.text} is ${percentText(magnitude(relative), rate.figure)}, or ${room} percentage points`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: inPoints ? [inPointsFix(rate.figure.digits.end, rate.figure.span.end, text)] : [],
    },
  ];
}

const POINTS = { latin: ' percentage points', simplified: '个百分点', traditional: '個百分點' } as const;

/** Only the sign behind the digits changes. */
function inPointsFix(from: number, end: number, text: string): DraftFix {
  const word = POINTS[scriptOf(text)];
  return {
    title: `Write${word.startsWith(' ') ? '' : ' '}${word}`,
    kind: 'value',
    preferred: true,
    edits: [{ span: { start: from, end }, newText: word }],
  };
}
