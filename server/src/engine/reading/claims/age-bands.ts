import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** Ages in years, both ends within it. */
export interface Band {
  readonly from: number;
  /** The last year of age in it; none for those of so many years and over. */
  readonly to: number;
}

/** 0至14歲 …，15至64歲 …，65歲以上; "under 15, 15 to 64, 65 and over": bands that leave nobody out, one for each share. */
export function areAgesOfAll(block: BlockReading, parts: readonly Statement[]): boolean {
  const bands = parts.map((s, i) => bandOf(phraseOf(block, s, parts[i - 1], parts[i + 1])));
  if (bands.some(b => b === undefined)) return false;
  const sorted = (bands as Band[]).toSorted((a, b) => a.from - b.from);
  return (
    sorted[0]?.from === 0 &&
    sorted.at(-1)?.to === Number.POSITIVE_INFINITY &&
    sorted.every((b, i) => i === 0 || b.from === (sorted[i - 1] as Band).to + 1)
  );
}

/** What stands between the share before and this one; in English what stands behind it as well. */
function phraseOf(
  block: BlockReading,
  s: Statement,
  previous: Statement | undefined,
  next: Statement | undefined,
): string {
  const { text } = block;
  const start = previous === undefined ? Math.max(0, s.figure.span.start - 40) : previous.figure.span.end;
  const before = text.slice(start, s.figure.span.start);
  if (AGES.test(before)) return before;
  return text.slice(s.figure.span.end, next?.figure.span.start ?? s.figure.span.end + 40);
}

const AGES = /\d+ ?[岁歲]|\baged?\b|\byears?\b|\bunder \d|\bover\b|\bolder\b/iu;
const BETWEEN = /(\d{1,2})(?:[岁歲])?(?:—|–|-|~|至|到| to | and )(\d{1,2})/u;
const UNDER = /(?:under|younger than|below|未满|未滿|不满|不滿) ?(\d{1,2})|(\d{1,2})[岁歲]以下/iu;
const AND_OVER =
  /(\d{1,2})(?:[岁歲])?(?:及|或)?以上| (\d{1,2}) (?:and|or|years and) (?:over|older|above)|(\d{1,2})\+/iu;

/** "0-14", "under 15", "65 and over", 65歲以上. */
export function bandOf(phrase: string): Band | undefined {
  const between = BETWEEN.exec(phrase);
  if (between !== null) return { from: Number(between[1]), to: Number(between[2]) };
  const under = UNDER.exec(phrase);
  if (under !== null)
    return { from: 0, to: under[1] === undefined ? Number(under[2]) : Number(under[1]) - 1 };
  const over = AND_OVER.exec(phrase);
  if (over === null) return undefined;
  return { from: Number(over[1] ?? over[2] ?? over[3]), to: Number.POSITIVE_INFINITY };
}
