import { scale } from '../../../quantity/interval.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';

/** "87% of its 2019 level", "a third of what it was", behind the rate. */
const OF_LEVEL =
  /^ of (?:its|their|that) (?:\w+[ -]){0,3}(?:level|value|figure|size|volume|total|number|peak)\b|^ of the (?:[\w-]+[ -]){0,2}(?:(?:19|20)\d\d|previous|original|earlier|former|prior|initial|old|pre-[a-z]+|year-earlier|peak)(?:[ -]\w+){0,2}[ -]?(?:level|value|figure|size|volume|total|number|peak)?\b|^ of (?:it|them|that|this) (?:still )?(?:survives?|remains?|is left|are left|is still|are still)\b|^ of (?:the level|what (?:it|they|there) (?:was|were|had been))\b/iu;
/** 恢复到 2019 年的 87%, 减为原来的三分之一: before it. */
const OF_YEAR_ZH =
  /(?:恢复|恢復|回升|回到|相当于|相當於|降|减|減|下降|减少|減少|萎缩|萎縮|只有|仅为|僅為|只及)[至到为為]?[^，。；]{0,3}(?:(?:19|20)\d\d年|原来|原來|原先|当初|當初|高峰)[^，。；\d]{0,8}的$/u;

/** A rate that sets one level against an earlier one is a factor: 87% of the level of 2019 is 0.87 times as much. */
export function withRatio(change: Change, text: string): Change {
  const { from, to } = change;
  if (to === undefined || from !== undefined || change.multiple !== undefined || !isRatio(to, text))
    return change;
  return { sentence: change.sentence, multiple: asMultiple(to) };
}

function isRatio({ figure, direction }: Statement, text: string): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return false;
  if (figure.range !== undefined || direction > 0) return false;
  const start = figure.hedgeSpan?.start ?? figure.span.start;
  return (
    OF_LEVEL.test(text.slice(figure.span.end, figure.span.end + 40)) ||
    OF_YEAR_ZH.test(text.slice(Math.max(0, start - 28), Math.min(start, figure.span.start)))
  );
}

function asMultiple(s: Statement): Statement {
  const { figure } = s;
  return {
    ...s,
    role: 'multiple',
    base: 'none',
    direction: 0,
    figure: {
      ...figure,
      kind: 'multiple',
      value: figure.value / 100,
      step: figure.step / 100,
      interval: scale(figure.interval, 0.01),
      likely: scale(figure.likely, 0.01),
    },
  };
}
