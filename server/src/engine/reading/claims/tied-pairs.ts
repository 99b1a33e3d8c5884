/**
 * Shares tied to two amounts of which the text says that one is a part of the other: "3,120 of the 7,800 …, which corresponds
 * to 40%", "Two thirds of the 450 stores, 300 in all", "640,000 visitors; 448,000 of them (70%)", 2,600 家中有 650 家.
 */
import {
  ELLIPTIC,
  FRONTED_WHOLE,
  MEASURED_BY,
  OTHER_RATE,
  PART_BEHIND,
  PART_OF,
  PUTS_RATIO,
  RATE_OF_PART,
  RATIO_OF_TWO,
  SET_AGAINST,
  TIES,
} from '../../lexicon/part-words.ts';
import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

export interface TiedPair {
  readonly part: Statement;
  readonly whole: Statement;
}

/** The pair that a share is told of; undefined when nothing ties it to one. */
export function tiedPair(block: BlockReading, share: Statement, i: number): TiedPair | undefined {
  if (isOfSomethingElse(block, share)) return undefined;
  return pairBefore(block, share, i) ?? pairBehind(block, share, i) ?? partBehindWhole(block, share, i);
}

/** "80% of them within a month", "24% more than": of the part, or of nothing told here. */
function isOfSomethingElse(block: BlockReading, share: Statement): boolean {
  if (OTHER_RATE.test(block.text.slice(Math.max(0, startOf(share) - 32), startOf(share)))) return true;
  return /^ (?:of (?:them|these|those|whom|which|it|this|that)\b|(?:more|less|fewer|higher|lower|above|below|up|down|over|better|ahead|behind|growth|increase|decline|annual)\b)/i.test(
    block.text.slice(share.figure.span.end, share.figure.span.end + 14),
  );
}

/** "34 of the 102 posts, a share of 33%"; "Of the 940 beds, 752 were occupied; that is 80%". */
function pairBefore(block: BlockReading, share: Statement, i: number): TiedPair | undefined {
  const [a, b] = [block.statements[i - 2], block.statements[i - 1]];
  if (a === undefined || b === undefined || !areTold(a, b) || share.sentence !== b.sentence) return undefined;
  const gap = gapOf(block, b, share);
  if (
    gap.length > LONGEST_GAP ||
    !(TIES.some(tie => tie.test(gap)) || RATIO_OF_TWO.test(gap) || PUTS_RATIO.test(gap))
  )
    return undefined;
  const pair = pairOf(block, a, b);
  if (pair !== undefined) return pair;
  if (
    sizeOf(a) < sizeOf(b) &&
    areOnlyTwo(block, a, b) &&
    SET_AGAINST.test(gapOf(block, a, b)) &&
    RATIO_OF_TWO.test(gap)
  )
    return { part: a, whole: b };
  const isRatio = RATIO_OF_TWO.test(gap) || PUTS_RATIO.test(gap) || RATE_OF_PART.test(gap);
  const start = block.sentences[a.sentence]?.start ?? 0;
  const measure = block.text.slice(start, startOf(a));
  if (isRatio && MEASURED_BY.test(measure) && (areOnlyTwo(block, a, b) || CAPACITY.test(measure)))
    return ordered(b, a);
  // "went to 4,800 firms and 1,776 replied, a response rate of 37%"
  const [isListed, isElliptic] = [a, b].map(s =>
    ELLIPTIC.test(block.text.slice(s.figure.span.end, s.figure.span.end + 40)),
  );
  const isObject = / (?:of|on|against|from|in|at|to|for|with|by|than|out)(?: [a-z]+)? $/i.test(
    gapOf(block, a, b).replace(/ (?:an average|a total) of /, ' '),
  );
  return !isObject &&
    !IS_NAMED.test(gapOf(block, a, b)) &&
    isElliptic === true &&
    isListed === false &&
    RATE_OF_PART.test(gap) &&
    sizeOf(b) < sizeOf(a)
    ? { part: b, whole: a }
    : undefined;
}

/** "Claims took $3.63 billion and expenses $1.65 billion": named for itself, the second is beside the first. */
const IS_NAMED =
  /\b(?:and|while|with|but|,) (?:the |its |their |another )?(?:[a-z-]+ ){0,2}[a-z-]+[^aiusw\s]s (?:of |were |was |at |to |by )?$/i;

/** "claims and expenses on premiums of …": what is set against the whole may be a sum. */
function areOnlyTwo(block: BlockReading, a: Statement, b: Statement): boolean {
  return block.statements.every(
    s => s === a || s === b || s.sentence !== a.sentence || !comparable(s.figure, a.figure),
  );
}

/** What can be filled or used, straight before its figure. */
const CAPACITY = /\b(?:capacity|available|offered|on offer) (?:of )?$/i;

const LONGEST_GAP = 90;

/** "About 19% of output, 5.8 million tonnes of 30.5 million"; "6.0%, or 252,000 of a labour force of 4.2 million". */
function pairBehind(block: BlockReading, share: Statement, i: number): TiedPair | undefined {
  const [a, b] = [block.statements[i + 1], block.statements[i + 2]];
  if (a === undefined || b === undefined || !areTold(a, b) || share.sentence !== a.sentence) return undefined;
  if (
    !/^(?: (?:of|in|on|at|among|across|for) [^,.;()\d]{1,40})?\s?(?:[,:(]|–|—)\s?(?:or|i\.e\.|that is|namely|which is|at|with|as)?\s*$/i.test(
      gapOf(block, share, a),
    )
  )
    return undefined;
  return PART_OF.test(gapOf(block, a, b)) ? ordered(a, b) : undefined;
}

/** "Two thirds of the 450 stores, 300 in all": the share of a whole, then how many that is. */
function partBehindWhole(block: BlockReading, share: Statement, i: number): TiedPair | undefined {
  const [whole, part] = [block.statements[i + 1], block.statements[i + 2]];
  if (whole === undefined || part === undefined || !areTold(whole, part)) return undefined;
  if (share.sentence !== part.sentence) return undefined;
  const { text } = block;
  // "Two thirds (1,420) of the 2,580 members"
  if (
    /^ \((?:about |some )?$/i.test(gapOf(block, share, whole)) &&
    /^\) of (?:the |its |all |their |our )*$/i.test(gapOf(block, whole, part))
  )
    return ordered(whole, part);
  const english =
    /^ of (?:the |its |all |their |our |some |these |those |a total of )*$/i.test(
      gapOf(block, share, whole),
    ) &&
    /^[^,.;:()\d]{0,60}(?:,| \(| –| —) ?(?:or |that is |i\.e\. |some |about )?$/i.test(
      gapOf(block, whole, part),
    ) &&
    PART_BEHIND.test(text.slice(part.figure.span.end, part.figure.span.end + 24));
  return english ? ordered(part, whole) : undefined;
}

/** What the words between and around two amounts say: which one is of the other. */
export function pairOf(block: BlockReading, a: Statement, b: Statement): TiedPair | undefined {
  const gap = gapOf(block, a, b);
  const behind = block.text.slice(b.figure.span.end, b.figure.span.end + 24);
  if (PART_OF.test(gap)) return ordered(a, b);
  if (/^(?: [a-z-]+){0,2} of (?:them|these|those|which|whom|it)\b/i.test(behind)) return ordered(b, a);
  if (/\bof (?:them|these|those|which|whom|it),? (?:about |some |only |just )?$/i.test(gap))
    return ordered(b, a);
  if (/[中里裡內内][，,]?[^，。；\d]{0,10}$/u.test(gap) && !/[。；]/.test(gap)) return ordered(b, a);
  const start = block.sentences[a.sentence]?.start ?? 0;
  return FRONTED_WHOLE.test(block.text.slice(start, startOf(a))) ? ordered(b, a) : undefined;
}

function ordered(part: Statement, whole: Statement): TiedPair | undefined {
  return sizeOf(part) < sizeOf(whole) ? { part, whole } : undefined;
}

function sizeOf({ figure }: Statement): number {
  return figure.value * (figure.unit?.factor ?? 1);
}

/** Two levels of one unit, in one sentence or two that follow each other. */
function areTold(a: Statement, b: Statement): boolean {
  return (
    [a, b].every(s => s.figure.kind === 'amount' && s.role === 'level' && s.figure.range === undefined) &&
    comparable(a.figure, b.figure) &&
    b.turn - a.turn <= 1
  );
}

function gapOf(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, startOf(b));
}

function startOf({ figure: { hedgeSpan, span } }: Statement): number {
  return hedgeSpan !== undefined && hedgeSpan.start < span.start ? hedgeSpan.start : span.start;
}
