import { DIFFERENCES } from '../../lexicon/balances.ts';
import { cue } from '../../lexicon/cues.ts';
import {
  BY,
  COMPARES,
  LEFT_ZH,
  NAMED_GAP,
  NAMED_GAP_ZH,
  SO,
  TAKEN_AWAY_EN,
  TAKEN_AWAY_ZH,
} from '../../lexicon/gap-words.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import {
  add,
  areWithin,
  type Interval,
  magnitude,
  meets,
  middle,
  scale,
  subtract,
} from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isOneSlip } from '../../reading/claims/changes/slip.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Births, at 18,240, fell short of deaths, at 21,760, by 3,520", 男性 32.6 万人，女性 30.9 万人，相差 1.7 万人. */
export const proseGap: Rule = {
  id: 'total/difference',
  severity: 'error',
  summary: 'The difference of two amounts told side by side is not what they make.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  cues: [cue(TAKEN_AWAY_ZH, TAKEN_AWAY_EN, SO, BY, NAMED_GAP, NAMED_GAP_ZH)],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

/** Beyond this the gap is one of something else. */
const FARTHEST = 2.5;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const last = group.findLast(s => s.figure.kind === 'amount' && s.depth === 0);
  // "(n = 418)": an aside in another unit is none of the three
  const amounts = group.filter(
    s =>
      s.figure.kind === 'amount' &&
      (s.depth === 0 || last === undefined || comparable(s.figure, last.figure)),
  );
  const [a, b, c] = amounts;
  if (a === undefined || b === undefined || c === undefined || amounts.length !== 3) return [];
  if (!amounts.every(s => s.figure.range === undefined && s.depth === 0 && comparable(s.figure, a.figure)))
    return [];
  const found = isGapBehind(block, a, b, c)
    ? { gap: c, one: a, other: b }
    : isGapBefore(block, a, b)
      ? { gap: a, one: b, other: c }
      : undefined;
  return found === undefined || isHypothetical(found.gap) || isNamed(block, found.gap) ? [] : tell(found);
}

/** A balance with a name of its own (surplus, gross profit) is known by its parts. */
function isNamed(block: BlockReading, gap: Statement): boolean {
  const phrase = phraseOf(block, gap);
  return DIFFERENCES.some(({ result }) => result.test(phrase));
}

function isGapBehind(block: BlockReading, a: Statement, b: Statement, c: Statement): boolean {
  const between = block.text.slice(a.figure.span.end, b.figure.span.start);
  const before = block.text.slice(b.figure.span.end, startOf(c));
  if (TAKEN_AWAY_ZH.test(between) && LEFT_ZH.test(before)) return true;
  if (TAKEN_AWAY_EN.test(between)) return true;
  if (SO.test(before)) return a.base === 'none' && b.base === 'none';
  if (BY.test(before)) return COMPARES.test(`${between} ${before}`) && a.base !== 'from' && b.base !== 'to';
  return NAMED_GAP.test(before) || (NAMED_GAP_ZH.test(before) && a.base === 'none' && b.base === 'none');
}

/** "outnumber them by 2,300: 41,800 of the former and 39,500 of the latter". */
function isGapBefore(block: BlockReading, a: Statement, b: Statement): boolean {
  const before = phraseOf(block, a);
  const isCompared = BY.test(before) && COMPARES.test(before);
  return (
    isCompared && /^[^.;。；]{0,12}[:：(（]/u.test(block.text.slice(a.figure.span.end, b.figure.span.start))
  );
}

interface Told {
  readonly gap: Statement;
  readonly one: Statement;
  readonly other: Statement;
}

function tell({ gap, one, other }: Told): Draft[] {
  const computed = magnitude(subtract(inBase(one.figure), inBase(other.figure)));
  const claim = magnitude(inBase(gap.figure));
  if (meets(widened(computed, gap), claim) || meets(add(inBase(one.figure), inBase(other.figure)), claim))
    return [];
  const isFar = !areWithin(FARTHEST, middle(computed), middle(claim));
  if (isFar && !isOneSlip({ ...gap, role: 'delta' }, { from: one, to: other })) return [];
  const own = scale(computed, 1 / (gap.figure.unit?.factor ?? 1));
  const [more, less] =
    middle(inBase(one.figure)) < middle(inBase(other.figure)) ? [other, one] : [one, other];
  return [
    {
      span: gap.figure.span,
      message: `Stated difference ${gap.figure.text}; ${more.figure.text} less ${less.figure.text} is ${formatInterval(scale(own, 1 / gap.figure.scale), decimalsOf(gap.figure.written))}`,
      related: [relatedTo(one), relatedTo(other)],
      fixes: valueFix(gap.figure, own, 'preferred'),
    },
  ];
}

/** Differences are often taken before rounding: one more step. */
function widened(i: Interval, { figure }: Statement): Interval {
  const step = figure.step * (figure.unit?.factor ?? 1);
  return { low: i.low - step, high: i.high + step };
}

function startOf({ figure: { hedgeSpan, span } }: Statement): number {
  return hedgeSpan !== undefined && hedgeSpan.start < span.start ? hedgeSpan.start : span.start;
}
