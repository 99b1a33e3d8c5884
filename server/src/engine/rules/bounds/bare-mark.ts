import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  BARE_MARK,
  BARE_SIZES,
  LEVEL_BEFORE_MARK,
  LEVEL_BEHIND_MARK,
  NOT_PASSED,
  PASSED_UP,
} from '../../lexicon/marks.ts';
import { baseValue } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { saysTotal } from '../../reading/claims/sums/total-words.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** 首度跨越百萬門檻，七日合計 94.6 萬人次: a mark that is told by its scale alone, and not reached. */
export function bareMarksPassed(block: BlockReading): Draft[] {
  if (!mayHold(block, MARK)) return [];
  return [...block.text.matchAll(BARE_MARK)].flatMap(found => check(block, found));
}

const MARK = cue(BARE_MARK);
const REACH = 24;
/** What lies further below the mark is of something else. */
const NEAR = 0.6;

function check(block: BlockReading, found: RegExpExecArray): Draft[] {
  const sentence = block.sentences.findIndex(s => s.start <= found.index && found.index < s.end);
  const start = block.sentences[sentence]?.start ?? 0;
  const before = block.text.slice(Math.max(start, found.index - REACH), found.index);
  const verb = PASSED_UP.exec(before);
  if (verb === null || NOT_PASSED.test(before)) return [];
  const size = (BARE_SIZES[found[1] ?? ''] ?? 1) * (BARE_SIZES[found[2] ?? ''] ?? 1);
  const end = found.index + found[0].length;
  const level = block.statements.find(
    s =>
      s.sentence === sentence &&
      isLevel(s) &&
      isSaidToPass(block.text, s, { start: found.index - before.length + verb.index, end }),
  );
  // 突破千亿元: read as a figure already
  const isRead = block.statements.some(({ figure: { span } }) => span.start < end && span.end > found.index);
  if (level === undefined || isRead) return [];
  const value = baseValue(level.figure);
  if (value >= size || value < NEAR * size) return [];
  return [
    {
      span: { start: found.index, end },
      message: `${level.figure.text} is below the ${found[0]} that it is said to have passed`,
      related: [relatedTo(level)],
      fixes: [],
    },
  ];
}

function isLevel(s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.role === 'level' &&
    s.base !== 'from' &&
    s.base !== 'past' &&
    s.figure.range === undefined &&
    s.figure.hedge === undefined &&
    !isHypothetical(s)
  );
}

/** Straight before the verb, straight behind the mark, or the total behind it. */
function isSaidToPass(text: string, s: Statement, mark: { readonly start: number; readonly end: number }) {
  const { span } = s.figure;
  if (span.end <= mark.start) return LEVEL_BEFORE_MARK.test(text.slice(span.end, mark.start));
  return saysTotal(s) || LEVEL_BEHIND_MARK.test(text.slice(mark.end, span.start));
}
