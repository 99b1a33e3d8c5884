/**
 * Ratios of two amounts that the text names or draws: "73 deaths among 1,240 cases, for a fatality rate of", "Occupancy,
 * accordingly, was", "$8.4bn, equivalent to 12% of the republic's $70bn economy", "84% (£10.5m out of £12.5m)".
 */

import { RECURRING } from '../../lexicon/identities/scopes.ts';
import {
  CONCLUDES,
  OF_WHOLE_BEHIND,
  PART_FROM,
  RATIO_FOLLOWS,
  RATIO_NAMED_BEHIND_EN,
  RATIO_NAMED_EN,
  RATIO_NAMED_ZH,
  RATIO_OF_OTHERS,
  SAYS_PART,
} from '../../lexicon/ratio-names.ts';
import { writingOf } from '../../quantity/digits.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';
import { startOf } from '../statements/whole-levels.ts';
import { amountsNear, isLike } from './near-amounts.ts';

export interface RatioOfTwo {
  readonly ratio: Statement;
  /** The text says which is of which, names the ratio, or only goes on from the two to it. */
  readonly tie: 'said' | 'named' | 'drawn';
  /** It has a name, and may be of what the part leaves: availability, beside the time that was lost. */
  readonly isNamed: boolean;
  readonly pair: readonly [Statement, Statement];
  /** Other amounts of the kind near them, by which the two may be widened or narrowed. */
  readonly others: readonly Statement[];
  /** The other percentages near them. */
  readonly rates: readonly Statement[];
}

export function ratiosOfTwo(block: BlockReading): RatioOfTwo[] {
  return ofEach(block.statements, ratio => {
    if (!mayBeRatio(ratio) || isOfOthers(block, ratio)) return [];
    const bound = pairOf(block, ratio);
    if (bound === undefined) return [];
    const { pair, tie } = bound;
    // 扣非净利率 beside 归母净利润: of another profit
    if (RECURRING.test(clauseOf(block, ratio)) && !pair.some(s => RECURRING.test(clauseOf(block, s))))
      return [];
    const others = amountsNear(block, ratio, 2).filter(s => !pair.includes(s) && isLike(s, pair[0]));
    const rates = block.statements.filter(
      s => s !== ratio && s.figure.kind === 'percent' && Math.abs(s.turn - ratio.turn) <= 1,
    );
    const isNamed = RATIO_NAMED_EN.test(clauseOf(block, ratio));
    return [{ ratio, tie, isNamed, pair, others, rates }];
  });
}

function mayBeRatio({ figure, role, basis, base }: Statement): boolean {
  return (
    (figure.kind === 'percent' || figure.kind === 'fraction') &&
    figure.range === undefined &&
    role !== 'growth' &&
    role !== 'compound' &&
    base !== 'past' &&
    base !== 'from' &&
    basis === 'none'
  );
}

/** Rates with parts of their own, and shares of what is counted elsewhere. */
function isOfOthers(block: BlockReading, ratio: Statement): boolean {
  const lead = clauseOf(block, ratio);
  const behind = block.text.slice(ratio.figure.span.end, ratio.figure.span.end + 40);
  return (
    RATIO_OF_OTHERS.test(lead) ||
    RATIO_OF_OTHERS.test(/^[^.,;]*/.exec(behind)?.[0] ?? '') ||
    /^\)? (?:of (?:them|these|those|whom|which|it|this|that)\b|(?:more|less|fewer|higher|lower|above|below|up|down|over|better|ahead|behind|growth|increase|decline|annual|a year|per)\b)/i.test(
      behind,
    )
  );
}

type Pair = readonly [Statement, Statement];

function pairOf(block: BlockReading, ratio: Statement): Pick<RatioOfTwo, 'pair' | 'tie'> | undefined {
  const said = ofWholeBehind(block, ratio) ?? explicitBehind(block, ratio);
  return said === undefined ? onlyTwo(block, ratio) : { pair: said, tie: 'said' };
}

/** "equivalent to 21% of the republic's $70bn economy", "fewer than a tenth of the county's 2,310 – 280 –": the whole behind the share, and one amount like it. */
function ofWholeBehind(block: BlockReading, ratio: Statement): Pair | undefined {
  const at = block.statements.indexOf(ratio);
  const [whole, next] = [block.statements[at + 1], block.statements[at + 2]];
  if (whole === undefined || whole.sentence !== ratio.sentence || whole.figure.kind !== 'amount')
    return undefined;
  if (!OF_WHOLE_BEHIND.test(gapOf(block, ratio, whole))) return undefined;
  const own = amountsNear(block, ratio, 0).filter(s => s !== whole && isLike(s, whole));
  const [part] = own;
  if (own.length === 1 && part !== undefined && startOf(part) < startOf(ratio)) return [part, whole];
  const isSaidBehind =
    next !== undefined &&
    next.figure.kind === 'amount' &&
    next.figure.range === undefined &&
    isLike(next, whole) &&
    SAYS_PART.test(gapOf(block, whole, next)) &&
    /^(?: [\p{L}-]+){0,2}(?: [–—]|[),.;])/u.test(
      block.text.slice(next.figure.span.end, next.figure.span.end + 30),
    );
  return isSaidBehind ? [next, whole] : undefined;
}

/** "a quarter of attendance at the centre (52,800 out of 264,000)", ": £10.5m out of the £12.5m we raised". */
function explicitBehind(block: BlockReading, ratio: Statement): Pair | undefined {
  const at = block.statements.indexOf(ratio);
  const [part, whole] = [block.statements[at + 1], block.statements[at + 2]];
  if (part === undefined || whole === undefined || whole.sentence !== ratio.sentence) return undefined;
  if (part.figure.kind !== 'amount' || !(isLike(part, whole) || isPartOf(block, part, whole)))
    return undefined;
  const lead = gapOf(block, ratio, part);
  const isApart =
    /^[^.;()\d]{0,60}(?:[(:]| [–—]|, or)(?: (?:the|its|their|with|having|being)[^.;,()\d]{0,40})? ?$/.test(
      lead,
    );
  return isApart && PART_FROM.test(gapOf(block, part, whole)) ? [part, whole] : undefined;
}

/** "216 of the month's 43,200 minutes": what the part counts is said with the whole. */
function isPartOf(block: BlockReading, part: Statement, whole: Statement): boolean {
  const { unit, scale } = part.figure;
  return (
    unit === undefined &&
    scale === 1 &&
    whole.figure.kind === 'amount' &&
    PART_FROM.test(gapOf(block, part, whole))
  );
}

/** The only two amounts of one kind in the sentence, or in it and the one before, with a ratio that is named or drawn. */
function onlyTwo(block: BlockReading, ratio: Statement): Pick<RatioOfTwo, 'pair' | 'tie'> | undefined {
  const lead = clauseOf(block, ratio);
  const behind = block.text.slice(ratio.figure.span.end, ratio.figure.span.end + 40);
  // "20.6% of the population": of what is named, and not told
  if (/^ of (?!them\b|all\b|the total\b|the whole\b)[a-z]/i.test(behind)) return undefined;
  const isNamed =
    RATIO_NAMED_EN.test(lead) || RATIO_NAMED_BEHIND_EN.test(behind) || RATIO_NAMED_ZH.test(lead);
  for (const back of [0, 1]) {
    const near = amountsNear(block, ratio, back).filter(
      s => s.depth <= ratio.depth + 1 && !isIncrease(block, s),
    );
    const pairs = ofEach(near, (a, i) =>
      near
        .slice(i + 1)
        .filter(b => isLike(a, b) || isPartOf(block, a, b))
        .map((b): Pair => [a, b]),
    );
    if (pairs.length > 1) return undefined;
    const [pair] = pairs;
    if (pair === undefined) continue;
    const isDrawn = CONCLUDES.test(lead) || follows(block, ratio, pair);
    if (isNamed && isDrawn) return { pair, tie: 'named' };
    // Of a name or a bare "or" alone the two have to be sharp, and told in one breath
    const isNear = back === 0 || isDrawn;
    return (isNamed || isDrawn) && isNear && pair.every(isSharp) ? { pair, tie: 'drawn' } : undefined;
  }
  return undefined;
}

/** "335,000 more than ten years before": no level. */
function isIncrease({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return /^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|above|below)\b/i.test(
    text.slice(span.end, span.end + 24),
  );
}

function isSharp({ figure: { written } }: Statement): boolean {
  return writingOf(written).significant >= 3;
}

function follows(block: BlockReading, ratio: Statement, [, last]: Pair): boolean {
  if (startOf(last) > startOf(ratio) || last.sentence !== ratio.sentence) return false;
  const between = block.text.slice(last.figure.span.end, startOf(ratio));
  return between.length < LONGEST && RATIO_FOLLOWS.test(between);
}

const LONGEST = 110;

function clauseOf(block: BlockReading, s: Statement): string {
  const start = block.sentences[s.sentence]?.start ?? 0;
  return block.text.slice(Math.max(start, startOf(s) - 60), startOf(s));
}

function gapOf(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, startOf(b));
}
