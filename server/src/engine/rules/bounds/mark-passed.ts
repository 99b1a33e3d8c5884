import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  BEYOND_LIMIT,
  LEVEL_BEFORE_MARK,
  LEVEL_BEHIND_MARK,
  MOVED_TO,
  NOT_PASSED,
  PASSED_DOWN,
  PASSED_UP,
} from '../../lexicon/marks.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { saysTotal } from '../../reading/claims/sums/total-words.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** "Surpassed the two-million mark, coming to 1.94 million", 首次突破 3 亿吨，实际完成 2.87 亿吨: the level has not reached it. */
export function marksPassed(block: BlockReading): Draft[] {
  return mayHold(block, PASSED) ? ofEach(block.bySentence, group => check(block, group)) : [];
}

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  return ofEach(group, (mark, i) => {
    const way = wayOf(block, mark);
    if (way === 0) return [];
    const level = levelOf(block, group, i, way);
    if (level === undefined) return [];
    const passed = way > 0 ? above(mark) : below(mark);
    if (meets(passed, inBase(level.figure))) return [];
    if (!isLikelyAmount(inBase(level.figure), inBase(mark.figure))) return [];
    return [
      {
        span: mark.figure.span,
        message: `${level.figure.text} is ${way > 0 ? 'below' : 'above'} the ${mark.figure.text} that it is said to have passed`,
        related: [relatedTo(level)],
        fixes: [],
      },
    ];
  });
}

/** The level straight behind the mark, straight before it, or the total that what follows comes to. */
function levelOf(
  block: BlockReading,
  group: readonly Statement[],
  i: number,
  way: -1 | 1,
): Statement | undefined {
  const mark = group[i] as Statement;
  const [before, behind] = [group[i - 1], group[i + 1]];
  if (behind !== undefined && isLevelOf(block, mark, behind)) return behind;
  if (before !== undefined && isLevelBefore(block, before, mark)) return before;
  if (BEYOND_LIMIT.test(textBehind(block, mark))) return movedLevel(group, i, way);
  return group
    .slice(i + 1)
    .find(s => saysTotal(s) && isLike(mark, s) && !s.ownPeriod && s.depth === mark.depth);
}

/**
 * 由 1.57% 降至 1.42%，下降 15 个基点，已压到 1.3% 的控制线以下: nothing but the size of the move stands between. What has moved the
 * other way (升至 13.6%，其后降至 5.1% 以下) was there before.
 */
function movedLevel(group: readonly Statement[], i: number, way: -1 | 1): Statement | undefined {
  const mark = group[i] as Statement;
  const before = group.slice(0, i);
  const at = before.findLastIndex(s => s.base === 'to' && isLike(mark, s) && s.depth === mark.depth);
  const between = before.slice(at + 1);
  if (before[at]?.direction === -way) return undefined;
  return between.every(s => s.role === 'points' || s.role === 'delta' || s.role === 'growth')
    ? before[at]
    : undefined;
}

function textBehind({ text }: BlockReading, { figure: { span } }: Statement): string {
  return text.slice(span.end, span.end + REACH);
}

function isLevelBefore({ text }: BlockReading, level: Statement, mark: Statement): boolean {
  if (!isLike(mark, level) && !isShareAlone(text, mark, level)) return false;
  if (level.depth !== mark.depth) return false;
  const between = text.slice(level.figure.span.end, mark.figure.span.start);
  const verb = PASSED_UP.exec(between) ?? PASSED_DOWN.exec(between);
  return verb !== null && LEVEL_BEFORE_MARK.test(between.slice(0, verb.index));
}

const PASSED = cue(PASSED_UP, PASSED_DOWN, /以下|以上|以内|以內/u);
const REACH = 40;

/** Which way the mark is said to have been passed; 0 when it is not, or was not yet. */
function wayOf(block: BlockReading, mark: Statement): -1 | 0 | 1 {
  const { span } = mark.figure;
  const start = block.sentences[mark.sentence]?.start ?? 0;
  const before = block.text.slice(Math.max(start, span.start - REACH), span.start);
  const limit = MOVED_TO.test(before) ? BEYOND_LIMIT.exec(textBehind(block, mark))?.[1] : undefined;
  const isUp = limit === undefined ? PASSED_UP.test(before) : limit === '以上';
  const way = isUp ? 1 : limit !== undefined || PASSED_DOWN.test(before) ? -1 : 0;
  return way === 0 || NOT_PASSED.test(before) || isHypothetical(mark) ? 0 : way;
}

function isLevelOf({ text }: BlockReading, mark: Statement, level: Statement): boolean {
  return (
    isLike(mark, level) && LEVEL_BEHIND_MARK.test(text.slice(mark.figure.span.end, level.figure.span.start))
  );
}

function isLike(mark: Statement, level: Statement): boolean {
  const [a, b] = [mark.figure, level.figure];
  if (!comparable(a, b) || a.range !== undefined || b.range !== undefined || b.hedge !== undefined)
    return false;
  if (level.role !== 'level' || level.base === 'from' || level.base === 'past') return false;
  return mark.role !== 'compound' && mark.base !== 'from';
}

/** 占 85.5%，超过九成；: a share with a mark that its clause ends with, so that the mark is of the same share. */
function isShareAlone(text: string, { figure: mark }: Statement, { figure, role }: Statement): boolean {
  return (
    role === 'share' &&
    figure.hedge === undefined &&
    figure.range === undefined &&
    comparable(mark, figure) &&
    /^(?:[，。；,;.]|$)/u.test(text.slice(mark.span.end))
  );
}

function above({ figure }: Statement): Interval {
  return { low: baseValue(figure), high: Number.POSITIVE_INFINITY };
}

function below({ figure }: Statement): Interval {
  return { low: Number.NEGATIVE_INFINITY, high: baseValue(figure) };
}
