import type { IdentityWords } from '../../lexicon/identities/identity-words.ts';
import { CORRESPONDS, GROUP, WHOLE_SCOPE_EN, WHOLE_SCOPE_ZH } from '../../lexicon/identities/scopes.ts';
import { STOPWORDS_EN } from '../../lexicon/stopwords.ts';
import type { BlockReading } from '../block-reading.ts';
import { figurePhrase, singular } from '../statements/figure-phrase.ts';
import { clauseBefore } from '../statements/gaps.ts';
import { wordsBetween } from '../statements/measure.ts';
import type { Statement } from '../statements/statements.ts';

const LISTED = /^\s*(?:[,、/／]|and|和|及|与|與|或|or)+\s*$/;

/** 市盈率25.0/20.5/17.5倍: of several things of one name, it is open which parts make which. */
export function isInList(block: BlockReading, result: Statement): boolean {
  const at = block.statements.indexOf(result);
  return [at - 1, at].some(i => {
    const [first, second] = [block.statements[i], block.statements[i + 1]];
    if (first === undefined || second === undefined || first.sentence !== second.sentence) return false;
    if (first.figure.kind !== second.figure.kind) return false;
    return LISTED.test(block.text.slice(first.figure.span.end, second.figure.span.start));
  });
}

/** What is told of a part of them, or of another part of the year, does not follow from the parts of the whole. */
export function isOfAnotherScope(
  block: BlockReading,
  result: Statement,
  parts: readonly Statement[],
  words: IdentityWords,
): boolean {
  return (
    isOfGroup(block, result, parts) ||
    isOfWholeYear(block, result, parts) ||
    isQualified(block, result, parts, words)
  );
}

/** 其中15至24歲失業率11.2%: "of which" stands between the parts and the result. */
function isOfGroup(block: BlockReading, result: Statement, parts: readonly Statement[]): boolean {
  const sentence = block.sentences[result.sentence];
  const before = parts.filter(s => s.sentence === result.sentence);
  const from = Math.max(sentence?.start ?? 0, ...before.map(s => s.figure.span.end));
  return GROUP.test(block.text.slice(from, Math.max(from, result.figure.span.start)));
}

/** 一季度营收…；全年净利率; "output of the first half … annual capacity". */
function isOfWholeYear(block: BlockReading, result: Statement, parts: readonly Statement[]): boolean {
  const told = [result, ...parts];
  return (
    told.some(({ part, period }) =>
      isShort(part?.[1] ?? (period && !period.instant ? period.end - period.start : 12)),
    ) && told.some(s => OF_WHOLE_YEAR.test(figurePhrase(block, s)))
  );
}

function isShort(months: number): boolean {
  return months >= 3 && months < 12;
}

const OF_WHOLE_YEAR = /全年|年[产產](?:能|量)|年度|\bfull[- ]year\b|\bfor the year\b|\b(?:annual|yearly)\b/i;

/** 核心产品毛利率, "youth unemployment": the name has a word of its own before it that no part has. */
function isQualified(
  block: BlockReading,
  result: Statement,
  parts: readonly Statement[],
  words: IdentityWords,
): boolean {
  // 互联网普及率: of the thing that is used, not of a part of the population
  if (words.rule === 'identity/penetration') return false;
  const clause = ownClause(block, result);
  const name = words.result.exec(clause);
  const told = parts.map(s => figurePhrase(block, s)).join(' ');
  if (name === null) return words.rule !== 'identity/ratio' && hasOtherSubject(clause, told);
  const before = clause.slice(0, name.index);
  if (/[\u3400-\u9fff]/u.test(before)) {
    const first = parts.reduce((a, b) => (b.figure.span.start < a.figure.span.start ? b : a));
    // 航运集团去年净利率 6.0%，对应归母净利润 14.9 亿元
    if (CORRESPONDS.test(block.text.slice(result.figure.span.end, first.figure.span.start))) return false;
    return hasOtherRun(before, figurePhrase(block, first), words);
  }
  const last = /([A-Za-z-]+)\s*$/.exec(singular(before).toLowerCase())?.[1] ?? '';
  if (last.length < 3 || /(?:ing|ed|ly)$/.test(last)) return false;
  return !STOPWORDS_EN.has(last) && !WHOLE_SCOPE_EN.has(last) && !told.toLowerCase().includes(last);
}

/** "offshore turbines ran 3,900 full-load hours": named behind the figure, it is of the subject before it. */
function hasOtherSubject(clause: string, told: string): boolean {
  const words = wordsBetween(clause, [], 0, clause.length).filter(
    w => !/(?:ing|ed|ly)$/.test(w) && !WHOLE_SCOPE_EN.has(w),
  );
  const [subject] = words;
  return subject !== undefined && !told.toLowerCase().includes(subject);
}

const LONGEST_CLAUSE = 90;

function ownClause(block: BlockReading, s: Statement): string {
  const end = s.figure.hedgeSpan?.start ?? s.figure.span.start;
  const last = Math.min(end, s.figure.span.start);
  return clauseBefore(block.text, last - LONGEST_CLAUSE, last, '，。；、：:,;（(%0123456789');
}

function hasOtherRun(before: string, told: string, words: IdentityWords): boolean {
  let run = before.replace(WHOLE_SCOPE_ZH, ' ');
  for (const { words: named } of words.parts) if (named !== undefined) run = run.replace(named, ' ');
  const left = run.match(/[\u3400-\u9fff]{2,}/gu) ?? [];
  return left.some(piece => !told.includes(piece.slice(0, 2)));
}

/**
 * Parts that stand with the result before those that stand with each other, with no semicolon between; parts of different
 * stretches only when there is no choice. What follows behind a semicolon is of something else.
 */
export function closest(
  block: BlockReading,
  result: Statement,
  made: readonly (readonly Statement[])[],
): readonly (readonly Statement[])[] {
  const own = made.filter(parts => isOneStretch(block, [...parts, result]));
  if (own.length > 0) return own;
  const earlier = made.filter(parts => parts.every(s => s.figure.span.start < result.figure.span.start));
  const whole = earlier.filter(parts => isOneStretch(block, parts));
  return whole.length > 0 || earlier.length > 1 ? whole : earlier;
}

function isOneStretch(block: BlockReading, told: readonly Statement[]): boolean {
  return told.every((s, i) =>
    told.slice(0, i).every(other => {
      if (other.sentence !== s.sentence) return true;
      const [first, last] = other.figure.span.end < s.figure.span.start ? [other, s] : [s, other];
      return !/[;；]/.test(block.text.slice(first.figure.span.end, last.figure.span.start));
    }),
  );
}
