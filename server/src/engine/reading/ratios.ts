import { RATIOS, type RatioWords } from '../lexicon/identities.ts';
import type { BlockReading } from './block-reading.ts';
import { clauseBefore } from './gaps.ts';
import { latest } from './latest.ts';
import type { Statement } from './statements.ts';

/** A ratio that the text prints together with its parts; several candidates of a part when the text leaves it open. */
export interface StatedRatio {
  readonly words: RatioWords;
  readonly result: Statement;
  readonly numerators: readonly Statement[];
  readonly denominators: readonly Statement[];
  /** Whatever else is told near it. */
  readonly near: readonly Statement[];
}

/** The parts are looked for in the sentence of the result and the one before, in periods that do not differ. */
export const ratiosOf: (block: BlockReading) => readonly StatedRatio[] = latest(search);

function search(block: BlockReading): StatedRatio[] {
  const phrases = new Map<Statement, string>();
  const phraseOf = (s: Statement): string => {
    let text = phrases.get(s);
    if (text === undefined) {
      text = phrase(block, s);
      phrases.set(s, text);
    }
    return text;
  };
  return block.statements.flatMap(result => {
    if (!mayBeResult(result) || !ANY_RESULT.test(phraseOf(result))) return [];
    if (OTHER_BASIS.test(phraseOf(result))) return [];
    return RATIOS.flatMap(words => {
      if ((result.figure.kind === 'percent') !== (words.kind === 'percent')) return [];
      if (!words.result.test(phraseOf(result))) return [];
      const near = block.statements.filter(
        s =>
          s !== result &&
          result.sentence - s.sentence <= 2 &&
          result.sentence >= s.sentence &&
          isPart(s, result),
      );
      const others = near.filter(s => !words.result.test(phraseOf(s)));
      const denominators = others.filter(s => words.denominator.test(phraseOf(s)));
      const numerators = others.filter(s => words.numerator.test(phraseOf(s)) && !denominators.includes(s));
      return numerators.length > 0 && denominators.length > 0
        ? [{ words, result, numerators, denominators, near }]
        : [];
    });
  });
}

/** One look that passes over nearly all figures. */
const ANY_RESULT = new RegExp(RATIOS.map(words => words.result.source).join('|'), 'i');

/** Diluted, weighted, adjusted: the parts that make these are not the ones told. */
const OTHER_BASIS =
  /稀释|稀釋|加权|加權|扣非|调整后|調整後|\b(?:diluted|weighted|adjusted|underlying|annualised)\b/i;

function mayBeResult(s: Statement): boolean {
  if ((s.base !== 'none' && s.base !== 'to') || s.figure.range !== undefined || s.depth > 0) return false;
  return s.role === 'level' || s.role === 'share';
}

function isPart(s: Statement, result: Statement): boolean {
  if (
    s.figure.kind !== 'amount' ||
    s.role !== 'level' ||
    (s.base !== 'none' && s.base !== 'to') ||
    s.figure.range !== undefined ||
    s.depth > 0
  )
    return false;
  // 前三季度净利率 of the profit and revenue of the same nine months
  if (isOfOtherMonths(s, result)) return false;
  return !(
    s.dated &&
    result.dated &&
    s.period !== undefined &&
    result.period !== undefined &&
    s.period.end !== result.period.end
  );
}

/** Two quarters, or a half and three quarters; a day such as the year's end is no part of its own. */
function isOfOtherMonths({ part: a }: Statement, { part: b }: Statement): boolean {
  return a !== undefined && b !== undefined && a[1] >= 3 && b[1] >= 3 && (a[0] !== b[0] || a[1] !== b[1]);
}

const BEFORE = 90;

/** What stands before the figure in its clause, and the unit with the word behind it: "312 million shares". */
function phrase(block: BlockReading, s: Statement): string {
  const start = Math.max(0, s.figure.span.start - BEFORE, endOfPrevious(block, s));
  const clause = clauseBefore(block.text, start, s.figure.span.start, '，。；,;.（(');
  const behind = /^[\u3400-\u9fffA-Za-z ]{0,28}/.exec(block.text.slice(s.figure.digits.end))?.[0] ?? '';
  // "EBITDA increased by 9.7% to €298 million": the clause is cut by its own rate
  const subject = clause.trim().length < 6 ? s.subject.words.join(' ') : '';
  return `${subject} ${stemmed(clause)} | ${stemmed(behind.split(/ (?:and|in|of|on|were|was|outstanding)\b/)[0] ?? '')}`;
}

/** A clause with two figures is of the first up to its end, and of the second from there. */
function endOfPrevious(block: BlockReading, s: Statement): number {
  let end = 0;
  for (const other of block.statements) {
    if (other.figure.span.start >= s.figure.span.start) break;
    end = other.figure.span.end;
  }
  return end;
}

function stemmed(text: string): string {
  return text.replace(/\b([A-Za-z]{3,}[^s\s])s\b/g, '$1');
}
