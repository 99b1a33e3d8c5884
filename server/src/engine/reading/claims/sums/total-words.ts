import { COUNTED, COUNTS, JOINS_PART, MAKES_TOTAL, NEXT_FEW, THE_REST } from '../../../lexicon/totals.ts';
import type { Statement } from '../../statements/statements.ts';
import { topCount } from '../top-n.ts';

/** The word must stand with this very figure: 合计 19.3, "3.6 GW in all", "totalling 3.6 GW". */
export function saysTotal(s: Statement): boolean {
  // "車廠及Tier 1共11家": 共 behind nouns of its own counts those; alone it counts all
  const own = s.freshSubject || s.subject.words.length > 0;
  if (
    s.lead.some(
      t =>
        t.type === 'word' &&
        t.kind === 'total' &&
        s.figure.span.start - t.end <= 14 &&
        !(t.end - t.start === 1 && own && s.figure.span.start - t.end <= 1 && s.depth > 0),
    )
  )
    return true;
  const next = s.tail[0];
  return next?.type === 'word' && next.kind === 'total' && next.start - s.figure.span.end <= 2;
}

/** What the largest few hold together is told by reading/claims/top-n.ts. */
export function isTopN(text: string, group: readonly Statement[], i: number): boolean {
  return group[i]?.figure.kind === 'percent' && topCount(text, group, i) !== undefined;
}

/** "3.2 million, which together with the 2.1 million sold in Europe makes 5.3 million". */
export function isMadeOf(text: string, group: readonly Statement[], i: number): boolean {
  const [first, second, total] = [group[i - 2], group[i - 1], group[i]];
  if (first === undefined || second === undefined || total === undefined) return false;
  return (
    JOINS_PART.test(text.slice(first.figure.span.end, second.figure.span.start)) &&
    MAKES_TOTAL.test(
      text.slice(second.figure.span.end, total.figure.hedgeSpan?.start ?? total.figure.span.start),
    )
  );
}

/** 其余厂商合计占 12%, "all others together 12 %": what is left, added up in itself. */
export function isTheRest(text: string, total: Statement): boolean {
  const { start } = total.figure.span;
  return (
    THE_REST.test(text.slice(Math.max(0, start - REST_NEAR), start)) ||
    NEXT_FEW.test(text.slice(Math.max(0, start - NEXT_NEAR), start))
  );
}

const REST_NEAR = 20;
const NEXT_NEAR = 60;

/** How many parts the words before a total count: 三厂合计; undefined when they count none. */
export function countOf(phrase: string): number | undefined {
  const found = COUNTED.exec(phrase);
  return found === null ? undefined : COUNTS[(found[1] ?? found[2] ?? '').toLowerCase()];
}
