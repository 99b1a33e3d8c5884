import { type Interval, magnitude, meets, width } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../rule.ts';
import { isMadeByRate, isSharp } from './borne-out.ts';
import { sizeOf, statedSize } from './explained.ts';
import { type Making, makingsOf } from './makings.ts';

/** What a figure of a relation may be made of besides, near by: told in the sentence itself, or in those around it too. */
interface Besides {
  /** Sentences before and behind it that are near. */
  readonly reach: number;
  readonly inSentence: ReadonlySet<Making['way']>;
  readonly near: ReadonlySet<Making['way']>;
}

/** By the family of the rule: of the figures of a page many a pair makes a share, and few a change. */
const BESIDES: Readonly<Record<string, Besides>> = {
  growth: { reach: 1, inSentence: new Set(), near: new Set(['change', 'balance', 'quotient']) },
  share: { reach: 1, inSentence: new Set(['share', 'rest']), near: new Set() },
  total: { reach: 1, inSentence: new Set(['product']), near: new Set(['balance', 'quotient']) },
  identity: { reach: 3, inSentence: new Set(['share', 'product', 'rest']), near: new Set(['quotient']) },
};

/**
 * Whether other figures than those that a rule took make the figure that it objects to, sharply enough to be no chance: "a
 * return of about 6.3%" of 12,220 that 770 are, where the rule took the 13,200 beside them. Another reading holds, then.
 */
export function hasOtherMaking(family: string, block: BlockReading, { span, related }: Draft): boolean {
  const besides = BESIDES[family];
  const claim = block.statements.find(s => overlaps(s.figure.span, span));
  if (besides === undefined || claim === undefined || claim.figure.range !== undefined) return false;
  const stated = statedSize(claim.figure);
  if (!isSharp(stated)) return false;
  const taken = related.flatMap(r => (r.path === undefined ? [r.span] : []));
  const told = block.statements.filter(
    s =>
      s !== claim && s.figure.range === undefined && Math.abs(s.sentence - claim.sentence) <= besides.reach,
  );
  if (told.length > MOST_TOLD) return false;
  const own = told.filter(s => s.sentence === claim.sentence);
  return (
    isMadeOf(claim, stated, told, besides.near, taken) ||
    isMadeOf(claim, stated, own, besides.inSentence, taken) ||
    (claim.figure.kind === 'amount' &&
      isMadeByRate(
        claim.figure,
        stated,
        own.map(s => s.figure),
      ))
  );
}

/** Of more figures some three make any other, and to try them all takes the cube of their number. */
const MOST_TOLD = 30;

function isMadeOf(
  { figure }: Statement,
  stated: Interval,
  told: readonly Statement[],
  ways: ReadonlySet<Making['way']>,
  taken: readonly Span[],
): boolean {
  const figures = told.map(s => s.figure);
  return makingsOf(figure, figures, ways).some(
    m =>
      isSharp(m.value) &&
      meets(magnitude(m.value), stated) &&
      !isOfTrifles(m, stated) &&
      !m.figures.every(f => taken.some(place => overlaps(place, f.span))),
  );
}

/** 36.2 + 2.74 billion less 0.33 yuan: what no place of the figure shows makes nothing. */
function isOfTrifles({ way, figures }: Making, stated: Interval): boolean {
  return way === 'balance' && figures.some(f => sizeOf(f).high < width(stated));
}
