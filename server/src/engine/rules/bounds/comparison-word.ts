import {
  ABOVE_EXPECTED_EN,
  ABOVE_EXPECTED_ZH,
  ACTUAL_BEHIND,
  BELOW_EXPECTED_EN,
  BELOW_EXPECTED_ZH,
  LESS_EN,
  LESS_ZH,
  MORE_EN,
  MORE_THAN_FRAME,
  MORE_ZH,
  NAMED_BEHIND,
  NOT_COMPARED,
  OF_A_SCALE,
  THAN_BETWEEN,
} from '../../lexicon/comparisons.ts';
import { cue } from '../../lexicon/cues.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { below, type Interval } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "10.2%, comfortably above the required 10.5%", 高于乙公司的 35%: the word and the two values disagree. */
export const comparisonWord: Rule = {
  id: 'bounds/comparison-word',
  severity: 'warning',
  summary: 'A figure is said to be above or below another that lies on its other side.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(MORE_EN, MORE_ZH, LESS_EN, LESS_ZH, ACTUAL_BEHIND, THAN_BETWEEN)],
  check: block =>
    ofEach(block.bySentence, group =>
      ofEach(group.slice(1), (b, i) =>
        isWholeOf(block, group[i - 1], group[i] as Statement) ? [] : check(block, group[i] as Statement, b),
      ),
    ),
};

/** "4,930 of 62,400, somewhat fewer than the 5,210 of the year before": the part is compared, not the whole. */
function isWholeOf({ text }: BlockReading, part: Statement | undefined, whole: Statement): boolean {
  if (part === undefined) return false;
  const between = text.slice(part.figure.span.end, whole.figure.span.start);
  return /^ (?:[a-z]+ )?(?:out )?of (?:the |its |all |some |a total of )*$/.test(between);
}

function check(block: BlockReading, a: Statement, b: Statement): Draft[] {
  if (!isComparedWith(a, b)) return [];
  if (isDistance(block, a, b)) return [];
  const said = saidOf(block, a, b);
  if (said === undefined) return [];
  const [x, y] = [asWritten(a.figure), asWritten(b.figure)];
  if (!(said === 'more' ? below(x, y) : below(y, x))) return [];
  return [
    {
      span: { start: a.figure.span.start, end: b.figure.span.end },
      message: `${a.figure.text} is said to be ${said} than ${b.figure.text}, and is ${said === 'more' ? 'less' : 'more'}`,
      related: [relatedTo(a), relatedTo(b)],
      fixes: [],
    },
  ];
}

/** "still 1.1 million above our target of 37.5 million": how far, not how much. */
function isDistance({ text }: BlockReading, a: Statement, b: Statement): boolean {
  const isFar = Math.abs(baseValue(b.figure)) > DISTANT * Math.abs(baseValue(a.figure));
  return (
    isFar &&
    /^\s*(?:above|below|over|under|beyond|short of|ahead of|behind)\b/i.test(text.slice(a.figure.span.end))
  );
}

const DISTANT = 3;

function isComparedWith(a: Statement, b: Statement): boolean {
  const [x, y] = [a.figure, b.figure];
  if (!comparable(x, y) || x.kind !== y.kind || x.range !== undefined || y.range !== undefined) return false;
  if (isCountOfThings(x) && y.unit === undefined) return false;
  if (x.hedge === 'vague' || y.hedge === 'vague' || isHypothetical(a) || isHypothetical(b)) return false;
  return isLevel(a) && (isLevel(b) || b.role === a.role);
}

/** "Three of the eight wells were above the limit of 50": it is the wells that are above, not how many. */
function isCountOfThings({ written, unit }: Figure): boolean {
  return written === '' && unit?.dimension.startsWith('count') === true;
}

function isLevel({ role }: Statement): boolean {
  return role === 'level' || role === 'share';
}

const REACH = 60;

/** What the sentence says of the first against the second; undefined when it compares them in no such words. */
function saidOf(block: BlockReading, a: Statement, b: Statement): 'more' | 'less' | undefined {
  const { text } = block;
  const start = Math.max(block.sentences[a.sentence]?.start ?? 0, a.figure.span.start - REACH);
  const before = text.slice(start, a.figure.span.start);
  const between = text.slice(a.figure.span.end, b.figure.span.start);
  if (between.length > REACH * 2) return undefined;
  const behind = text.slice(b.figure.span.end, b.figure.span.end + REACH);
  if (NOT_COMPARED.test(between) || OF_A_SCALE.test(between)) return undefined;
  const more = MORE_EN.test(between) || isChineseFrame(MORE_ZH.exec(between), behind);
  const less = LESS_EN.test(between) || isChineseFrame(LESS_ZH.exec(between), behind);
  if (more !== less) return more ? 'more' : 'less';
  if (ACTUAL_BEHIND.test(between) && !NOT_COMPARED.test(before)) {
    // The second is told as the outcome: it is on the side that the first was said to be left on.
    if (ABOVE_EXPECTED_EN.test(before) || ABOVE_EXPECTED_ZH.test(before)) return 'less';
    if (BELOW_EXPECTED_EN.test(before) || BELOW_EXPECTED_ZH.test(before)) return 'more';
  }
  const frame = THAN_BETWEEN.test(between) ? MORE_THAN_FRAME.exec(before)?.[1] : undefined;
  if (frame === undefined) return undefined;
  return frame.toLowerCase() === 'more' ? 'more' : 'less';
}

/** A noun says what the second figure is of: before it with 的, or behind it. */
function isChineseFrame(found: RegExpExecArray | null, behind: string): boolean {
  return found !== null && (found[1] !== '' || NAMED_BEHIND.test(behind));
}

/** "超过590亿元" is no bound here: the word compares. */
function asWritten(figure: Figure): Interval {
  const value = baseValue(figure);
  const half = (figure.step * (figure.unit?.factor ?? 1)) / 2;
  return { low: value - half, high: value + half };
}
