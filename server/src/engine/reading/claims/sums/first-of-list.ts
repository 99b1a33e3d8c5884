import { COUNTS_ALL_ZH, HEADS_LIST_ZH } from '../../../lexicon/totals.ts';
import { inBase } from '../../../quantity/compare.ts';
import { divide, type Interval, meets } from '../../../quantity/interval.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { startOf } from '../../statements/whole-levels.ts';
import { partsWithShares } from '../part-of-whole.ts';
import type { StatedSum } from './parts.ts';

/** What looks like the total of the amounts behind it is the first of them: the whole is told elsewhere, or nowhere. */
export function isFirstOfList(block: BlockReading, { total, parts }: StatedSum): boolean {
  return isBehindHead(block, total, parts) || haveSharesOfOne(block, total, parts);
}

/** 新收案件中，民商事 48.9，刑事 3.3，其他 34.2; 按用户分：居民 …: what the list is of stands at its head. */
function isBehindHead(
  { text, sentences }: BlockReading,
  total: Statement,
  parts: readonly Statement[],
): boolean {
  // 员工中，一线 412 人，男 236 人、女 176 人: two behind another may well be all of it
  if (parts.length < 2 || (parts.length < 3 && parts.at(-1)?.words.has('rest') !== true)) return false;
  if (parts.some(p => p.words.has('of-which'))) return false;
  const head = text.slice(sentences[total.sentence]?.start ?? 0, startOf(total));
  return HEADS_LIST_ZH.test(head) && !COUNTS_ALL_ZH.test(head.slice(head.search(/[，：]/u)));
}

/** 居民 1.62，占 58.1%；工业 0.47，占 16.8%；其余 0.70: both shares are of one whole, which neither of them is. */
function haveSharesOfOne(block: BlockReading, total: Statement, parts: readonly Statement[]): boolean {
  const whole = wholeOfShare(block, total);
  if (whole === undefined) return false;
  return parts.some(part => {
    const other = wholeOfShare(block, part);
    return other !== undefined && meets(whole, other);
  });
}

function wholeOfShare(block: BlockReading, s: Statement): Interval | undefined {
  const share = partsWithShares(block).find(({ part }) => part === s)?.share.figure.interval;
  return share === undefined ? undefined : divide(inBase(s.figure), share);
}
