import type { Fact } from '../../reading/facts.ts';

/** A figure of the text and what is told around it. */
export interface ToldAround {
  readonly fact: Fact;
  /** What was told before it in its section, the last ones. */
  readonly before: readonly Fact[];
  /** All that the section has told, as far back as it may still bear the figure out. */
  readonly section: readonly Fact[];
  /** What follows in its block. */
  readonly after: readonly Fact[];
  /** The words before the figure since the one before it in the sentence, and those behind it. */
  readonly lead: string;
  readonly tail: string;
}

/** How far back the figures may stand that another is drawn from. */
const MOST_BEFORE = 14;
const MOST_BLOCKS = 3;
const MOST_OF_SECTION = 40;
const MOST_AFTER = 4;
const LONGEST_TAIL = 30;

export function toldAround(facts: readonly Fact[], i: number): ToldAround {
  const fact = facts[i] as Fact;
  const { block, statement } = fact;
  const { text, sentences } = block.reading;
  const { start, end } = statement.figure.span;
  const last = facts[i - 1];
  const isSameSentence = last?.block === block && last.statement.sentence === statement.sentence;
  const from = isSameSentence ? last.statement.figure.span.end : (sentences[statement.sentence]?.start ?? 0);
  return {
    fact,
    before: toldBefore(facts, i),
    section: facts
      .slice(Math.max(0, i - MOST_OF_SECTION), i)
      .filter(f => f.section === fact.section && f.statement.figure.range === undefined),
    after: facts.slice(i + 1, i + 1 + MOST_AFTER).filter(f => f.block === block),
    lead: text.slice(from, start),
    tail: text.slice(end, end + LONGEST_TAIL),
  };
}

function toldBefore(facts: readonly Fact[], i: number): Fact[] {
  const { section, block } = facts[i] as Fact;
  const before: Fact[] = [];
  let last = block;
  let blocks = 1;
  for (let k = i - 1; k >= 0 && before.length < MOST_BEFORE; k--) {
    const fact = facts[k] as Fact;
    if (fact.block !== last) blocks++;
    last = fact.block;
    if (fact.section !== section || blocks > MOST_BLOCKS) break;
    if (fact.statement.figure.range === undefined) before.push(fact);
  }
  return before.reverse();
}
