import { COUNT_WORDS, NARROWED_TO, NARROWED_TO_ZH, TOP_N, TOP_NOUN } from '../../lexicon/top-n.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** What the n largest hold together, with the share of each. */
export interface TopN {
  readonly n: number;
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

/**
 * Joint shares of so many of the largest that stand with just so many shares, straight before or behind, in one sentence;
 * or with the first of those that the sentence before told, from the largest on.
 */
export function topNsOf(block: BlockReading): TopN[] {
  return ofEach(block.bySentence, (group, g) =>
    ofEach(group, (total, i) => {
      const n = isShare(total) && total.base !== 'past' ? topCount(block.text, group, i) : undefined;
      if (n === undefined) return [];
      // "31 %, ahead of Halden with 24 %": each of a list before it is a share, compared or not
      const before = run(group.slice(0, i).reverse(), total, s => s.base !== 'past').reverse();
      const behind = run(group.slice(i + 1), total, s => s.base === 'none');
      // "hold 34 %, 19 % and 11 %": the first of a list is one of them, not what they hold together
      const parts = before.length > 0 ? before : isList(block.text, total, behind) ? [] : behind;
      if (!areOfOneKind(block, total)) return [];
      if (parts.length === n) return [{ n, total, parts }];
      const told =
        parts.length === 0 && i === 0 && isOfTheSame(block, total)
          ? ranked(block.bySentence[g - 1] ?? [], total)
          : [];
      return told.length >= n ? [{ n, total, parts: told.slice(0, n) }] : [];
    }),
  );
}

/** The sentence narrows nothing: not "In Europe, the top three …". */
function isOfTheSame({ text, sentences }: BlockReading, { sentence, figure }: Statement): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return (
    !NARROWED_TO.test(text.slice(start, end)) && !NARROWED_TO_ZH.test(text.slice(start, figure.span.start))
  );
}

/** "The leader has 29%, the next two 17% and 12%, and the fourth 8%." before a joint share: each less than the one before. */
function ranked(before: readonly Statement[], total: Statement): readonly Statement[] {
  const isInOrder = before.every(
    (s, i) => i === 0 || s.figure.value < (before[i - 1] as Statement).figure.value,
  );
  const isNext = before[0]?.sentence === total.sentence - 1;
  return isNext && isInOrder ? run(before, total, s => s.base === 'none') : [];
}

/** The sentence speaks of the largest of one kind only. */
function areOfOneKind(block: BlockReading, total: Statement): boolean {
  const sentence = block.sentences[total.sentence];
  const text = block.text.slice(sentence?.start ?? 0, total.figure.span.start);
  return new Set(matchesIn(text, TOP_NOUN).map(found => found[1])).size <= 1;
}

/** How many of the largest a share is said to be of; undefined when it is said of no such number. */
export function topCount(text: string, group: readonly Statement[], i: number): number | undefined {
  const total = group[i];
  if (total === undefined) return undefined;
  const from = group[i - 1]?.figure.span.end ?? Math.max(0, total.figure.span.start - 60);
  return countOfLargest(text.slice(from, total.figure.hedgeSpan?.start ?? total.figure.span.start));
}

/** The number in words like "top three", 前三名, when what they hold together follows straight. */
export function countOfLargest(before: string): number | undefined {
  const found = TOP_N.exec(before);
  const word = (found?.slice(1).find(g => g !== undefined) ?? '').toLowerCase();
  return found === null ? undefined : (COUNT_WORDS[word] ?? Number(word));
}

function isShare({ figure, role }: Statement): boolean {
  return (
    (figure.kind === 'percent' || figure.kind === 'fraction') &&
    figure.range === undefined &&
    (role === 'share' || role === 'level')
  );
}

/** The unbroken run of shares, up to the first other figure. */
function run(near: readonly Statement[], total: Statement, isPart: (s: Statement) => boolean): Statement[] {
  const end = near.findIndex(s => !isShare(s) || !isPart(s) || s.figure.kind !== total.figure.kind);
  return end < 0 ? [...near] : near.slice(0, end);
}

function isList(text: string, total: Statement, [next]: readonly Statement[]): boolean {
  return (
    next !== undefined &&
    /^\s*[、,，]?\s*(?:and|和)?\s*$/.test(text.slice(total.figure.span.end, next.figure.span.start))
  );
}
