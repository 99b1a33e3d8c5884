import { type Period, year, yearOf } from '../quantity/period.ts';
import type { BlockReading } from '../reading/block-reading.ts';
import type { Block } from '../syntax/document.ts';

/** The years that the headings above a block name, by level. */
export interface TimeAround {
  /** What the heading at a level says, when it names one time. */
  readonly byLevel: (Period | undefined)[];
  /** The date of the report. */
  readonly asOf: Period | undefined;
}

export function timeAround(asOf: Period | undefined): TimeAround {
  return { byLevel: [], asOf };
}

/** Takes note of a heading: those of its level and below are over. */
export function passHeading({ byLevel }: TimeAround, block: Block, reading: BlockReading): void {
  if (block.kind !== 'heading') return;
  byLevel.length = Math.min(byLevel.length, block.level);
  byLevel[block.level] = onlyPeriod(reading);
}

/** What "last year" and 一季度 are told from in a block that names no year: the nearest heading that does, else the report's date. */
export function told({ byLevel, asOf }: TimeAround): Period | undefined {
  return byLevel.findLast(period => period !== undefined) ?? (asOf && year(yearOf(asOf)));
}

function onlyPeriod({ sentences }: BlockReading): Period | undefined {
  const named = sentences.flatMap(sentence =>
    sentence.tokens.flatMap(t =>
      t.type === 'period' && t.period !== undefined && !t.isSpan ? [t.period] : [],
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}
