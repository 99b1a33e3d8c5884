/** Parts that stand beside their shares: "7,184 (46%)", 6,120 人，約占三成五, 240 家——正好三分之一. */

import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';
import { isLevel, startOf } from '../statements/whole-levels.ts';

/** The amount that the share is told of, with nothing but "or", a bracket, 占 and the like between. */
export function partBeside(block: BlockReading, share: Statement, i: number): Statement | undefined {
  const before = block.statements[i - 1];
  const part = before !== undefined && isAge(block, before) ? block.statements[i - 2] : before;
  return part !== undefined && isLevel(part) && !isThreshold(part) && isBeside(block, part, share)
    ? part
    : partBehind(block, share, i);
}

/** 公办园占 52.0%，为 650 所: the amount follows its share. */
function partBehind({ text, statements }: BlockReading, share: Statement, i: number): Statement | undefined {
  const part = statements[i + 1];
  if (part === undefined || part.sentence !== share.sentence || share.role !== 'share' || !isLevel(part))
    return undefined;
  return /^(?:，|（)(?:[共计計]?[为為]|即|[计計]|有|[达達]|合)$/u.test(
    text.slice(share.figure.span.end, startOf(part)),
  )
    ? part
    : undefined;
}

/** "2,810 are over 65, or 20.6%" */
function isAge({ text }: BlockReading, { figure: { value, unit, span, hedgeSpan } }: Statement): boolean {
  if (unit?.dimension === 'age') return true;
  const lead = text.slice(Math.max(0, span.start - 10), hedgeSpan?.end ?? span.start);
  return unit === undefined && value <= 100 && /\b(?:over|under|aged?|above|below|than) $/.test(lead);
}

/** 500 元以上占 46.2%: a limit that sorts what is counted. */
function isThreshold({ figure: { hedgeSpan, digits } }: Statement): boolean {
  return hedgeSpan !== undefined && hedgeSpan.start >= digits.end;
}

const BESIDE_EN =
  /^(?: [a-z-]+){0,2}(?: (?:in|during|by) (?:[A-Z][a-z]+ )?(?:19|20)\d\d| last year| this year)?\s*(?:,|\()\s*(?:or|about|that is|that being|i\.e\.|which is|equal to|equivalent to)?\s*$/i;
const BESIDE_ZH =
  /^[^，,。；;\d（(]{0,12}[，,、]?[（(]?(?:大?[约約])?(?:[占佔]比?|即|也就是|比重)[^，,。；;\d]{0,12}$|^[^，,。；;\d（(]{0,8}[（(]$/u;

/** Part and share stand in one breath. */
export function isBeside(block: BlockReading, part: Statement, share: Statement): boolean {
  if (part.sentence !== share.sentence) return false;
  const gap = block.text.slice(part.figure.span.end, startOf(share));
  if (/\b(?:while|and|but|with|from|by)\b/i.test(gap)) return false;
  if (BESIDE_EN.test(gap) || BESIDE_ZH.test(gap) || DONE_EN.test(gap)) return true;
  // 约占四分之三: the hedge holds the verb
  if (/[占佔]/u.test(hedgeOf(block, share)) && /^[^，,。；;\d（(]{0,12}[，,、]?[（(]?$/u.test(gap))
    return true;
  // 升學者 1,190 人，約四分之一: a fraction needs no word before it
  return share.figure.kind === 'fraction' && FRACTION_BESIDE.test(gap) && !WITHIN_PART.test(gap);
}

/** 240 家——正好三分之一——, 其中 400 家打算扩店，刚好三分之一, 每五人就有一人（170 人）. */
const FRACTION_BESIDE =
  /^[^，,。；;\d（(—]{0,14}(?:，|——)(?:也就是|差不多|不多不少)?(?:刚好|剛好|正好|恰好|恰|整整|足足|将近|將近)?[是为為占佔]?(?:总数的|總數的|其中的|全部的|全体的|全體的)?$/u;

/** 用过的 1,628 人里，约三分之二（1,090 人）: the amount is the whole. */
const WITHIN_PART = /(?:[里裡中内內]|之间|之間)(?:，|——)/u;

/** "2,810 are over 65, or 20.6%" */
const DONE_EN =
  /^ (?:are|were|is|was|have|had|own|owned|live|lived|work|worked|said|say|voted|chose|use|used|came|come)(?: [a-z'-]+){0,6}(?: \d\d)?,? ?(?:,|\(| [–—]) ?(?:or|that is|i\.e\.|which is|about)?\s*$/i;

function hedgeOf(block: BlockReading, { figure: { hedgeSpan } }: Statement): string {
  return hedgeSpan === undefined ? '' : block.text.slice(hedgeSpan.start, hedgeSpan.end);
}
