import { cue } from '../../lexicon/cues.ts';
import { NAMED_RATIO, RATIO_ASIDE, SHARED_SO, SO_MANY_TO } from '../../lexicon/told-ratios.ts';
import { inBase } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import { divide, type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { amountsNear, isLike } from '../../reading/claims/near-amounts.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { identityRatio } from './ratio.ts';

/** 男泳手 3,450 人、女泳手 2,300 人，男女比例为 3 比 2; 城镇 47,000 元，农村 20,000 元，城乡收入比为 2.35: a ratio of the only two that are told. */
export const toldRatio: Rule = {
  id: identityRatio.id,
  severity: identityRatio.severity,
  summary: 'A ratio told as so many to so many is not that of the two amounts before it.',
  scope: 'prose',
  needs: ['pair', 'amount'],
  cues: [cue(SO_MANY_TO, SHARED_SO, NAMED_RATIO)],
  check: block => [
    ...ofEach(matchesIn(block.text, SO_MANY_TO), found => ofSides(block, found)),
    ...ofEach(matchesIn(block.text, SHARED_SO), found => ofShares(block, found)),
    ...ofEach(block.statements, s => ofNamed(block, s)),
  ],
};

/** Small whole numbers are told where the ratio comes near them. */
const ROUNDED = 0.08;
/** Further from it, the ratio is of something that is not told. */
const FARTHEST = 2;

function ofSides(block: BlockReading, found: RegExpExecArray): Draft[] {
  const [said, one = '', other = ''] = found;
  const [a, b] = [numberOf(one), numberOf(other)];
  const at = found.index + said.length - other.length;
  const start = said.search(
    /[\d一二两兩三四五六七八九十]+(?:\.\d+)?\s?[比:：∶]\s?[\d一二两兩三四五六七八九十]/u,
  );
  const span = { start: found.index + start, end: at + other.length };
  if (!(a > 0) || !(b > 0) || RATIO_ASIDE.test(said)) return [];
  return judge(block, span, tellable(a, b, one, other));
}

/** 1 比 15 is told to half a unit, 4 比 3 roughly. */
function tellable(a: number, b: number, one: string, other: string): Interval {
  if (a === 1 || b === 1) {
    const [large, written] = a === 1 ? [b, other] : [a, one];
    const half = /\.\d/.test(written) ? 0.5 * 10 ** -(written.split('.')[1] ?? '').length : 0.5;
    const room = Math.max(half, /[\d]/.test(written) ? 0 : large * ROUNDED);
    const many = { low: large - room, high: large + room };
    return a === 1 ? { low: 1 / many.high, high: 1 / many.low } : many;
  }
  return scale({ low: 1 - ROUNDED, high: 1 + ROUNDED }, a / b);
}

function ofNamed(block: BlockReading, claim: Statement): Draft[] {
  const { figure } = claim;
  if (
    figure.kind !== 'amount' ||
    figure.unit !== undefined ||
    figure.scale !== 1 ||
    figure.range !== undefined
  )
    return [];
  const start = Math.min(figure.span.start, figure.hedgeSpan?.start ?? figure.span.start);
  const before = clauseBefore(block.text, start - 20, start, '，。；,;：:（(');
  if (!NAMED_RATIO.test(before) || RATIO_ASIDE.test(before) || claim.role !== 'level') return [];
  // 4 比 3 and 3:2 are judged as they are told
  if (/^\s?[比:：∶]/u.test(block.text.slice(figure.span.end)) || isHypothetical(claim)) return [];
  return judge(block, figure.span, figure.interval);
}

function judge(block: BlockReading, span: Span, claim: Interval): Draft[] {
  const pair = onlyTwo(block, span);
  if (pair === undefined) return [];
  const [a, b] = pair;
  const [ratio, inverse] = [quotient(a, b), quotient(b, a)];
  if (ratio === undefined || inverse === undefined || meets(ratio, claim) || meets(inverse, claim)) return [];
  const off = (r: Interval) => Math.abs(Math.log(middle(r) / middle(claim)));
  const [one, other, near] = off(ratio) <= off(inverse) ? [a, b, ratio] : [b, a, inverse];
  if (off(near) > Math.log(FARTHEST)) return [];
  const said = block.text.slice(span.start, span.end);
  return [
    {
      span,
      message: `Stated ${said}; ${one.figure.text} / ${other.figure.text} is ${formatNumber(middle(near), 2)}`,
      related: [relatedTo(one), relatedTo(other)],
      fixes: [],
    },
  ];
}

/** The only two amounts of one kind before the ratio: in its sentence, else in the one before as well. */
function onlyTwo(block: BlockReading, span: Span): readonly [Statement, Statement] | undefined {
  for (const back of [0, 1]) {
    const near = told(block, span, back);
    const kinds = near
      .filter((s, i) => near.findIndex(o => isLike(s, o)) === i)
      .map(s => near.filter(o => isLike(s, o)));
    const pairs = kinds.filter(k => k.length > 1);
    const [[a, b] = []] = pairs;
    if (pairs.length === 1 && pairs[0]?.length === 2 && a !== undefined && b !== undefined) return [a, b];
    if (pairs.length > 0) return undefined;
  }
  return undefined;
}

/** The amounts before a place in its sentence and in so many sentences before. */
function told(block: BlockReading, { start }: Span, back: number): Statement[] {
  const sentence = block.sentences.findIndex(s => s.start <= start && start < s.end);
  const claim = block.statements.find(s => s.sentence === sentence);
  if (claim === undefined) return [];
  return [claim, ...amountsNear(block, claim, back)].filter(
    s =>
      s.figure.span.end <= start &&
      s.figure.kind === 'amount' &&
      s.figure.range === undefined &&
      s.base !== 'past' &&
      s.role === 'level' &&
      s.figure.value > 0 &&
      s.figure.unit?.dimension !== 'age',
  );
}

function quotient(a: Statement, b: Statement): Interval | undefined {
  return divide(inBase(a.figure), inBase(b.figure));
}

/** 总额 4.8 亿元，由甲乙按三比一出资，乙负担 1.2 亿元: each share behind it is one of the two. */
function ofShares(block: BlockReading, found: RegExpExecArray): Draft[] {
  const [said, one = '', other = ''] = found;
  const [a, b] = [numberOf(one), numberOf(other)];
  const span = { start: found.index, end: found.index + said.length };
  const wholes = told(block, span, 1);
  const [whole] = wholes;
  if (whole === undefined || wholes.length !== 1 || !(a > 0) || !(b > 0)) return [];
  const sentence = block.sentences.find(s => s.start <= span.start && span.start < s.end);
  const shares = [a, b].map(n => scale(inBase(whole.figure), n / (a + b)));
  const part = block.statements.find(
    s =>
      s.figure.span.start >= span.end &&
      s.figure.span.end <= (sentence?.end ?? 0) &&
      isLike(s, whole) &&
      s.role === 'level' &&
      s.figure.range === undefined,
  );
  const size = part && inBase(part.figure);
  if (part === undefined || size === undefined || middle(size) >= middle(inBase(whole.figure))) return [];
  if (shares.some(share => meets(share, size))) return [];
  return [
    {
      span: part.figure.span,
      message: `Stated ${part.figure.text}; ${whole.figure.text} shared ${one}:${other} is ${shares.map(s => formatNumber(middle(s) / (part.figure.unit?.factor ?? 1) / part.figure.scale, 2)).join(' and ')}`,
      related: [relatedTo(whole)],
      fixes: [],
    },
  ];
}

function numberOf(said: string): number {
  return /\d/.test(said) ? Number(said) : (readChineseNumber(said, 0)?.value ?? 0);
}
