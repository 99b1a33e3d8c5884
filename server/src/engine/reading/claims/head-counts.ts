/**
 * Counts that a paragraph opens with and goes on to take apart: 設籍人口 13,642 人 … 65 歲以上 2,810 人，占 20.6%; "The town has 13,642
 * residents. … Pensioners number 2,810, or 20.6%".
 */
import { ANSWERS, HEADS, OF_THEM } from '../../lexicon/heads.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
import { figurePhrase } from '../statements/figure-phrase.ts';
import type { Statement } from '../statements/statements.ts';
import { isLevel } from '../statements/whole-levels.ts';
import { type PartWithShare, partsWithShares, sharesOfWholes } from './part-of-whole.ts';

export interface ShareOfHeads extends PartWithShare {
  readonly whole: Statement;
  /** Every other count of the same kind that the paragraph tells. */
  readonly others: readonly Statement[];
}

/** Shares that nothing ties to a whole, in a paragraph that tells one count of heads which they can be of. */
export function sharesOfHeads(block: BlockReading): ShareOfHeads[] {
  const pairs = partsWithShares(block);
  if (pairs.length === 0) return [];
  const bound = new Set(sharesOfWholes(block).map(b => b.share));
  return pairs.flatMap(pair => (bound.has(pair.share) ? [] : (ofHeads(block, pair, pairs) ?? [])));
}

const REACH = 2;

function ofHeads(
  block: BlockReading,
  { part, share }: PartWithShare,
  pairs: readonly PartWithShare[],
): ShareOfHeads | undefined {
  const like = block.statements.filter(s => s !== part && isLevel(s) && isOfOneCount(block, s, part));
  const heads = like.filter(
    s =>
      s.figure.span.start < part.figure.span.start &&
      part.turn - s.turn <= REACH &&
      s.depth === 0 &&
      s.base !== 'from' &&
      s.base !== 'past' &&
      baseValue(s.figure) > baseValue(part.figure) &&
      HEADS.test(figurePhrase(block, s)) &&
      !pairs.some(p => p.part === s) &&
      isOfOneTime(s, part),
  );
  const [whole] = heads;
  if (whole === undefined || heads.length > 1) return undefined;
  // A larger count of the same kind is told as well: the share may be of that one, or of what it is a part of
  if (like.some(s => baseValue(s.figure) > baseValue(whole.figure))) return undefined;
  return isOfAllHeads(block, share, whole) ? { part, share, whole, others: like } : undefined;
}

function isOfOneCount(block: BlockReading, s: Statement, part: Statement): boolean {
  if (!comparable(s.figure, part.figure)) return false;
  const [a, b] = [dimensionOf(s), dimensionOf(part)];
  return a === b || a === 'count' || b === 'count' || ANSWERS.test(figurePhrase(block, s));
}

function dimensionOf({ figure: { unit } }: Statement): string {
  return unit?.dimension ?? 'count';
}

function isOfOneTime(s: Statement, part: Statement): boolean {
  return (
    (part.relative === undefined || part.relative === s.relative) &&
    !(part.ownPeriod && s.period !== undefined && s.period.end !== part.period?.end)
  );
}

/** 占 20.6%, 占总人口的, "of them", "of all residents": nothing narrower is named. */
function isOfAllHeads(block: BlockReading, share: Statement, whole: Statement): boolean {
  const { start, end } = share.figure.span;
  const before = block.text.slice(Math.max(0, start - 24), start);
  const zh =
    /[占佔]([^，。；占佔]{0,14}?)的?(?:比重|比例|比)?[为為达達到约約近超逾]*$/u.exec(before)?.[1] ?? '';
  const en = /^ of ([A-Za-z][A-Za-z' -]{2,30})/.exec(block.text.slice(end, end + 40))?.[1] ?? '';
  const name = `${zh}${en}`;
  if (name === '' || OF_THEM.test(name)) return true;
  const noun = zh === '' ? / ?([a-z]{4,}?)s?$/.exec(en)?.[1] : name.slice(-2);
  return noun !== undefined && HEADS.test(name) && figurePhrase(block, whole).includes(noun);
}
