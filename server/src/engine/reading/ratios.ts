import { RATIOS, type RatioWords } from '../lexicon/identities.ts';
import type { BlockReading } from './block-reading.ts';
import type { Statement } from './statements.ts';

/** A ratio that the text prints together with its parts; several candidates of a part when the text leaves it open. */
export interface StatedRatio {
  readonly words: RatioWords;
  readonly result: Statement;
  readonly numerators: readonly Statement[];
  readonly denominators: readonly Statement[];
}

/** The parts are looked for in the sentence of the result and the one before, in periods that do not differ. */
export function ratiosOf(block: BlockReading): StatedRatio[] {
  return block.statements.flatMap((result) =>
    RATIOS.flatMap((words) => {
      if (!isResult(words, result, block)) return [];
      const near = block.statements.filter((s) => s !== result && result.sentence - s.sentence <= 1 && result.sentence >= s.sentence && isPart(s, result));
      const numerators = near.filter((s) => words.numerator.test(phrase(block, s)) && !words.result.test(phrase(block, s)));
      const denominators = near.filter((s) => words.denominator.test(phrase(block, s)) && !words.result.test(phrase(block, s)) && !numerators.includes(s));
      return numerators.length > 0 && denominators.length > 0 ? [{ words, result, numerators, denominators }] : [];
    }),
  );
}

function isResult(words: RatioWords, s: Statement, block: BlockReading): boolean {
  if (s.base !== 'none' || s.figure.range !== undefined || s.depth > 0) return false;
  if (s.role !== 'level' && s.role !== 'share') return false;
  return (s.figure.kind === 'percent') === (words.kind === 'percent') && words.result.test(phrase(block, s));
}

function isPart(s: Statement, result: Statement): boolean {
  if (s.figure.kind !== 'amount' || s.role !== 'level' || s.base !== 'none' || s.figure.range !== undefined || s.depth > 0) return false;
  return !(s.ownPeriod && result.ownPeriod && s.period !== undefined && result.period !== undefined && s.period.end !== result.period.end);
}

const BEFORE = 90;

/** What stands before the figure in its clause, and the unit with the word behind it: "312 million shares". */
function phrase(block: BlockReading, s: Statement): string {
  const start = Math.max(0, s.figure.span.start - BEFORE);
  const before = block.text.slice(start, s.figure.span.start);
  const clause = before.slice(before.search(/[^，。；,;.（(]*$/u));
  const behind = /^[\u3400-\u9fffA-Za-z ]{0,16}/.exec(block.text.slice(s.figure.digits.end))?.[0] ?? '';
  return `${stemmed(clause)} | ${stemmed(behind.split(/ (?:and|in|of|on|were|was|outstanding)\b/)[0] ?? '')}`;
}

function stemmed(text: string): string {
  return text.replace(/\b([A-Za-z]{3,}[^s\s])s\b/g, '$1');
}
