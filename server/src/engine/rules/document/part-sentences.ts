import type { Fact } from '../../reading/facts.ts';

const OPENS_WITH_PART = /^\W*(?:其中|当中|當中|(?:of|out of|among) (?:which|these|this|those|them)\b)/iu;

/** "Of these, …", 其中，小麦…，产量 114.1 万吨: all that the sentence tells is of a part of what was told before. */
export function isOfPart({ block: { reading }, statement: { sentence } }: Fact): boolean {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return OPENS_WITH_PART.test(reading.text.slice(start, Math.min(end, start + LONGEST_OPENING)));
}

const LONGEST_OPENING = 24;
