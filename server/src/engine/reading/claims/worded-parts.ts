/**
 * Shares in words with the part beside them, and the whole that is told with them or under the same noun: "every fifth dwelling
 * (14,770)" of "the 128,450 dwellings registered", "24,600 of the cars, or only one in five" of "84,300 cars".
 */

import { OF_THEM } from '../../lexicon/heads.ts';
import { STOPWORDS_EN } from '../../lexicon/stopwords.ts';
import {
  NARROWED,
  OF_NOUN,
  OF_TOLD_WHOLE,
  OPENS_WITH_WHOLE,
  PART_ENDS,
  SHARE_AFTER_PART,
  SHARE_ENDS,
  THEN_PART,
} from '../../lexicon/worded-parts.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { figurePhrase, singular } from '../statements/figure-phrase.ts';
import type { Statement } from '../statements/statements.ts';
import { isLevel, startOf } from '../statements/whole-levels.ts';
import { sharesOfWholes } from './part-of-whole.ts';

export interface WordedPart {
  readonly words: Statement;
  readonly part: Statement;
  readonly whole: Statement;
  /** The text says what the part is of, or tells it elsewhere under the same noun. */
  readonly tie: 'said' | 'named';
  /** Every other amount of the kind that the block tells. */
  readonly others: readonly Statement[];
}

export function wordedParts(block: BlockReading): WordedPart[] {
  return ofEach(block.statements, (words, i) => {
    if (words.figure.kind !== 'fraction' || words.role === 'growth') return [];
    if (sharesOfWholes(block).some(({ share }) => share === words)) return [];
    const bound =
      ofWholeBehind(block, words, i) ??
      ofNounBehind(block, words, i) ??
      ofWholeBefore(block, words, i) ??
      ofPartBefore(block, words, i);
    if (bound === undefined || baseValue(bound.whole.figure) <= baseValue(bound.part.figure)) return [];
    const others = block.statements.filter(
      s => s !== bound.part && s !== bound.whole && isLevel(s) && comparable(s.figure, bound.part.figure),
    );
    return [{ words, ...bound, others }];
  });
}

type Bound = Pick<WordedPart, 'part' | 'whole' | 'tie'>;

/** "Well over a third of the 46,310 cases closed by the courts, namely 12,040, had". */
function ofWholeBehind(block: BlockReading, words: Statement, i: number): Bound | undefined {
  const [whole, part] = [block.statements[i + 1], block.statements[i + 2]];
  if (whole === undefined || part === undefined || !areOfOneSentence(words, whole, part)) return undefined;
  const isOfWhole = OF_TOLD_WHOLE.test(gapOf(block, words, whole));
  return isOfWhole && isApposed(block, gapOf(block, whole, part), part)
    ? { part, whole, tie: 'said' }
    : undefined;
}

/** "Nearly half of the first-year students, 8,460, live": the whole is told elsewhere under that noun. */
function ofNounBehind(block: BlockReading, words: Statement, i: number): Bound | undefined {
  const part = block.statements[i + 1];
  if (part === undefined || !isLevel(part) || part.sentence !== words.sentence) return undefined;
  const gap = gapOf(block, words, part);
  if (!isApposed(block, gap, part)) return undefined;
  const nouns = nounsOf(/^every/i.test(words.figure.text) ? ` of ${gap}` : gap);
  return withWhole(part, wholesCalled(block, part, nouns));
}

/** "1,870 of the 5,210 firms export, only one in five". */
function ofWholeBefore(block: BlockReading, words: Statement, i: number): Bound | undefined {
  const [part, whole] = [block.statements[i - 2], block.statements[i - 1]];
  if (whole === undefined || part === undefined || !areOfOneSentence(words, whole, part)) return undefined;
  const isOfWhole = OF_TOLD_WHOLE.test(gapOf(block, part, whole));
  return isOfWhole && isShareBehind(block, whole, words) ? { part, whole, tie: 'said' } : undefined;
}

/** "3,120 have a heat pump, a good half," and "24,600 of the cars, or only one in five". */
function ofPartBefore(block: BlockReading, words: Statement, i: number): Bound | undefined {
  const part = block.statements[i - 1];
  if (part === undefined || !isLevel(part) || part.sentence !== words.sentence) return undefined;
  if (!isShareBehind(block, part, words)) return undefined;
  const first = block.bySentence[part.sentence]?.[0];
  if (first !== undefined && first !== part && isLevel(first) && comparable(first.figure, part.figure)) {
    const start = block.sentences[part.sentence]?.start ?? 0;
    if (OPENS_WITH_WHOLE.test(block.text.slice(start, startOf(first))))
      return { part, whole: first, tie: 'said' };
  }
  return withWhole(part, wholesCalled(block, part, nounsOf(gapOf(block, part, words))));
}

/** The clause goes on to the share and ends with it. */
function isShareBehind(block: BlockReading, told: Statement, words: Statement): boolean {
  return (
    SHARE_AFTER_PART.test(gapOf(block, told, words)) &&
    SHARE_ENDS.test(block.text.slice(words.figure.span.end))
  );
}

function areOfOneSentence(words: Statement, whole: Statement, part: Statement): boolean {
  return (
    part.sentence === words.sentence &&
    isLevel(whole) &&
    isLevel(part) &&
    comparable(whole.figure, part.figure)
  );
}

function isApposed({ text }: BlockReading, gap: string, { figure }: Statement): boolean {
  return THEN_PART.test(gap) && PART_ENDS.test(text.slice(figure.span.end));
}

function gapOf(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, startOf(b));
}

/** "of the first-year students": the words of the noun; none where it is narrowed by what stands behind it. */
function nounsOf(gap: string): string[] {
  const named = OF_NOUN.exec(gap)?.[1] ?? '';
  return NARROWED.test(named)
    ? []
    : (wordsOf(singular(`${named} `)) ?? []).filter(w => w.length > 3 && !STOPWORDS_EN.has(w));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
}

/** Whether a share "of the female members" may be of what is told as "4,200 members"; a bare noun may go by another name. */
export function mayBeOfNoun(block: BlockReading, gap: string, whole: Statement): boolean {
  const named = OF_NOUN.exec(gap)?.[1];
  if (named === undefined || OF_THEM.test(named)) return true;
  const nouns = nounsOf(gap);
  const [first, second] = nouns;
  return first !== undefined && (second === undefined || phraseWords(block, whole).includes(first));
}

/** Larger amounts that are told under that noun; its first word is what tells it from others. */
function wholesCalled(block: BlockReading, part: Statement, [noun]: readonly string[]): Statement[] {
  if (noun === undefined) return [];
  return block.statements.filter(
    s =>
      s !== part &&
      isLevel(s) &&
      s.base !== 'from' &&
      s.base !== 'past' &&
      s.depth === 0 &&
      comparable(s.figure, part.figure) &&
      baseValue(s.figure) > baseValue(part.figure) &&
      phraseWords(block, s).includes(noun),
  );
}

function phraseWords(block: BlockReading, s: Statement): string[] {
  return wordsOf(`${figurePhrase(block, s)} ${singular(`${s.figure.text} `)}`);
}

function withWhole(part: Statement, wholes: readonly Statement[]): Bound | undefined {
  const [whole] = wholes;
  return whole !== undefined && wholes.length === 1 ? { part, whole, tie: 'named' } : undefined;
}
