import {
  AT_PRESENT,
  FORMER_OVER_LATTER,
  LATTER_OVER_FORMER,
  TIMES_OF_THEN,
  TURNED_OVER,
} from '../../lexicon/bindings.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { formatInterval } from '../../quantity/format.ts';
import { divide, exactly, type Interval, meets, subtract } from '../../quantity/interval.ts';
import { isLikelyFactor } from '../../quantity/mistake.ts';
import { yearOf } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isOfShares } from '../../reading/claims/changes/told.ts';
import { isToldBefore, spokenAbout } from '../../reading/claims/changes/when.ts';
import { isDifference } from '../../reading/statements/around-figure.ts';
import { isBaseOfShare } from '../../reading/statements/base-of-share.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** 现为 2.70 GW，三年前 0.90 GW，前者是后者的三倍; 建馆之初 21.5 万册，如今是当初的 4 倍: a factor of the only two levels told, by words that point to them. */
export function multiplesOfTwo(block: BlockReading): Draft[] {
  return ofEach(block.statements, s =>
    s.figure.kind === 'multiple' &&
    s.figure.range === undefined &&
    s.depth === 0 &&
    !isHypothetical(s) &&
    !isBound(block, s)
      ? check(block, s)
      : [],
  );
}

/** Its change has both ends: growth/multiple-mismatch compares those. */
function isBound({ changes }: BlockReading, claim: Statement): boolean {
  return changes.some(c => c.multiple === claim && levelsOf(c) !== undefined);
}

interface Pair {
  readonly under: Statement;
  readonly over: Statement;
}

const REACH = 24;

function check(block: BlockReading, claim: Statement): Draft[] {
  const { figure } = claim;
  const levels = levelsAround(block, claim);
  const [a, b] = levels;
  if (a === undefined || b === undefined || levels.length !== 2) return [];
  // 专利 1,200 件，其中发明 400 件，是五年前的两倍: a part and its whole are no two times
  if (levels.some(s => s.words.has('of-which')) || isOfShares(claim, block.statements)) return [];
  const pair = pairOf(block, claim, a, b);
  const ratio = pair && divide(inBase(pair.over.figure), inBase(pair.under.figure));
  if (pair === undefined || ratio === undefined || figure.value <= 1) return [];
  // 翻了两倍 is said of what was added, too
  const isAdded = TURNED_OVER.test(figure.text) && meets(subtract(ratio, exactly(1)), figure.interval);
  if (isAdded || meets(ratio, widened(figure)) || !isLikelyFactor(figure.interval, ratio)) return [];
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${pair.under.figure.text} → ${pair.over.figure.text} is a factor of ${formatInterval(ratio, 1)}`,
      related: [relatedTo(pair.under), relatedTo(pair.over)],
      fixes: [],
    },
  ];
}

/** Nobody counts the last tenth of what has doubled. */
function widened({ interval, text }: Statement['figure']): Interval {
  return TURNED_OVER.test(text) ? { low: interval.low * 0.9, high: interval.high * 1.15 } : interval;
}

/** All that the sentence tells of one unit, else what it and the one before tell. */
function levelsAround(block: BlockReading, claim: Statement): Statement[] {
  // 过去 640 万件；去年 2,560 万件，为当年的 4 倍: only words that point back reach over a semicolon
  const isCalled = !TURNED_OVER.test(claim.figure.text);
  const all = block.statements.filter(
    s =>
      s.role === 'level' &&
      s.figure.kind === 'amount' &&
      s.figure.range === undefined &&
      s.depth === 0 &&
      !isDifference(block.text, s.figure.span) &&
      (isBefore(s, claim) || !isBaseOfShare(block.text, s)) &&
      (s.sentence === claim.sentence || (isCalled && claim.turn - s.turn === 1)) &&
      (s.part_ === claim.part_ || (isCalled && isBefore(s, claim))),
  );
  const own = all.filter(s => s.sentence === claim.sentence);
  const [last] = [own.findLast(s => isBefore(s, claim)) ?? own[0] ?? all.at(-1)];
  const like = (s: Statement) => last !== undefined && comparable(s.figure, last.figure);
  return own.filter(like).length > 1 ? own.filter(like) : all.filter(like);
}

function pairOf(
  { text, sentences, statements }: BlockReading,
  claim: Statement,
  a: Statement,
  b: Statement,
): Pair | undefined {
  const { start } = claim.figure.span;
  const said = clauseBefore(text, start - REACH, claim.figure.hedgeSpan?.start ?? start, '，。；,;：');
  if (FORMER_OVER_LATTER.test(said)) return { under: b, over: a };
  if (LATTER_OVER_FORMER.test(said)) return { under: a, over: b };
  const then = TIMES_OF_THEN.exec(said);
  if (then === null && (!TURNED_OVER.test(claim.figure.text) || isOfOtherYear(text, claim, a)))
    return undefined;
  const year = Number(then?.[1]);
  const dated = [a, b].filter(s => s.ownPeriod && s.period !== undefined && yearOf(s.period) === year);
  const [base] = dated;
  if (year > 0)
    return base === undefined || dated.length > 1 ? undefined : { under: base, over: base === a ? b : a };
  const told = { text, sentences, statements };
  if (a.subject.words.length > 0 && b.freshSubject && !isBefore(a, claim)) return undefined;
  // More than once as much: the larger is the later one, 去年 beside 过去
  const [under, over] = baseValue(a.figure) < baseValue(b.figure) ? [a, b] : [b, a];
  const isLater = then !== null && AT_PRESENT.test(spokenAbout(over, told));
  return isLater || isToldBefore(a, b, told) || isToldBefore(b, a, told) ? { under, over } : undefined;
}

/** 2035年人均面积比2020年翻一番, behind the levels of 2020 and 2025: of a year that they are not of. */
function isOfOtherYear(text: string, { figure: { span } }: Statement, first: Statement): boolean {
  const own = clauseBefore(text, span.start - LONGEST_CLAUSE, span.start, '，。；,;：');
  const from = span.start - own.length;
  const told = text.slice(Math.max(0, first.figure.span.start - LONGEST_CLAUSE), from);
  return Array.from(own.matchAll(YEAR)).some(([year]) => !told.includes(year));
}

const LONGEST_CLAUSE = 40;
const YEAR = /(?:19|20)\d\d(?=年)/gu;

function isBefore(a: Statement, b: Statement): boolean {
  return a.figure.span.end <= b.figure.span.start;
}
