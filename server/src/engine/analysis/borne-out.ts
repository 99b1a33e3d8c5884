import type { BlockReading } from '../reading/block-reading.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { hasOtherMaking } from '../rules/drawn/other-making.ts';
import type { Draft, Rule } from '../rules/rule.ts';
import { ofEach } from '../text/of-each.ts';
import { countAtHead } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';

/**
 * Rules that tie a figure to the others that make it. Which others those are is a reading of the words; where the arithmetic
 * holds for others beside it, that reading was the wrong one. Two figures that contradict each other are no such matter, nor
 * are lists and parts that come to more than their whole.
 */
const RELATES = /^(growth|share|total|identity)\/(?!sum-not-100|subset-|top-n-|average)/;

function familyOf({ id }: Rule): string | undefined {
  return RELATES.exec(id)?.[1];
}

/** What a rule found in a block of prose, without what other figures there bear out. */
export function withoutBorneOut(rule: Rule, drafts: readonly Draft[], block: BlockReading): readonly Draft[] {
  const family = drafts.length === 0 ? undefined : familyOf(rule);
  return family === undefined ? drafts : drafts.filter(d => !hasOtherMaking(family, block, d));
}

/** The same for what was found across the document: each finding about a figure of the prose, in its own block. */
export function withoutBorneOutIn(
  rule: Rule,
  drafts: readonly Draft[],
  { prose }: DocumentReading,
): readonly Draft[] {
  const family = drafts.length === 0 ? undefined : familyOf(rule);
  if (family === undefined) return drafts;
  return drafts.filter(draft => {
    const block = prose[countAtHead(prose, p => p.start <= draft.span.start) - 1];
    if (block === undefined || draft.span.end > block.start + block.reading.text.length) return true;
    return !hasOtherMaking(family, block.reading, movedBy(draft, -block.start));
  });
}

function movedBy(draft: Draft, by: number): Draft {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...draft,
    span: move(draft.span),
    related: ofEach(draft.related, r => [r.path === undefined ? { ...r, span: move(r.span) } : r]),
  };
}
