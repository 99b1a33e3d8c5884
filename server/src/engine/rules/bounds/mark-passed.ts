import { cue, mayHold } from '../../lexicon/cues.ts';
import { LEVEL_BEHIND_MARK, NOT_PASSED, PASSED_DOWN, PASSED_UP } from '../../lexicon/marks.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** "Surpassed the two-million mark, coming to 1.94 million", 首次突破 3 亿吨，实际完成 2.87 亿吨: the level has not reached it. */
export function marksPassed(block: BlockReading): Draft[] {
  return mayHold(block, PASSED) ? block.bySentence.flatMap(group => check(block, group)) : [];
}

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  return group.flatMap((mark, i) => {
    const level = group[i + 1];
    if (level === undefined || !isLevelOf(block, mark, level)) return [];
    const way = wayOf(block, mark);
    if (way === 0) return [];
    const passed = way > 0 ? above(mark) : below(mark);
    if (meets(passed, inBase(level.figure))) return [];
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

const PASSED = cue(PASSED_UP, PASSED_DOWN);
const REACH = 40;

/** Which way the mark is said to have been passed; 0 when it is not, or was not yet. */
function wayOf(block: BlockReading, mark: Statement): -1 | 0 | 1 {
  const { span } = mark.figure;
  const start = block.sentences[mark.sentence]?.start ?? 0;
  const before = block.text.slice(Math.max(start, span.start - REACH), span.start);
  const way = PASSED_UP.test(before) ? 1 : PASSED_DOWN.test(before) ? -1 : 0;
  return way === 0 || NOT_PASSED.test(before) || isHypothetical(mark) ? 0 : way;
}

function isLevelOf(block: BlockReading, mark: Statement, level: Statement): boolean {
  const [a, b] = [mark.figure, level.figure];
  if (!comparable(a, b) || a.range !== undefined || b.range !== undefined || b.hedge !== undefined)
    return false;
  if (level.role !== 'level' || level.base === 'from' || level.base === 'past') return false;
  if (mark.role === 'compound' || mark.base === 'from') return false;
  return LEVEL_BEHIND_MARK.test(block.text.slice(a.span.end, b.span.start));
}

function above({ figure }: Statement): Interval {
  return { low: baseValue(figure), high: Number.POSITIVE_INFINITY };
}

function below({ figure }: Statement): Interval {
  return { low: Number.NEGATIVE_INFINITY, high: baseValue(figure) };
}
