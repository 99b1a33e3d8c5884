import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import {
  ALWAYS,
  BEST_OR_WORST,
  JUDGED,
  NEVER_SO,
  NO_VERDICT,
  PART_OF_IT,
  PARTS_ADD,
  VERDICT_CUES,
  VERDICTS,
  VERDICTS_OF_IT,
  type Verdict,
} from '../../lexicon/targets.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { exactly, type Interval, meets, sum } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { around, type Line, linesOf } from '../document/lines.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Limit, limitsIn } from './limits.ts';
import { marksPassed } from './mark-passed.ts';
import { thresholdWord } from './threshold-word.ts';

/** "promised 3.0 litres by 2025. … The goal has been attained … averaged 3.9 litres": the value is on the other side. */
export const verdict: Rule = {
  id: thresholdWord.id,
  severity: thresholdWord.severity,
  summary: 'What is said to have been reached or kept to was not, by the value told with it.',
  scope: 'document',
  check: document => verdictsIn(document),
};

export const verdictsIn: (document: DocumentReading) => readonly Draft[] = once(document => {
  const lines = linesOf(document);
  return ofEach(lines, line => (isJudged(line) ? check(lines, line) : []));
});

const JUDGES = cue(JUDGED);

function isJudged({ block, text }: Line): boolean {
  return mayHold(block.reading, JUDGES) && JUDGED.test(text);
}

/** How far back a target may have been set, and how far behind it may be told. */
const BEFORE = 5;
const BEHIND = 2;

function check(lines: readonly Line[], line: Line): Draft[] {
  if (line.isTitle) return [];
  const said = verdictIn(line, lines[line.at - 1]);
  if (said === undefined) return [];
  const near = around(lines, line, BEFORE, BEHIND);
  const limits = ofEach(near, limitsIn);
  const found = limits.map(limit => judge(line, near, limits, limit, said));
  const [first] = found;
  return first === undefined || found.some(d => d === undefined || d.length === 0) ? [] : (first ?? []);
}

interface Said {
  readonly verdict: Verdict;
  readonly words: string;
  readonly isAlways: boolean;
}

/** What fails is told by words that hold those for what does not. */
function verdictIn({ text, block }: Line, before: Line | undefined): Said | undefined {
  if (NO_VERDICT.test(text)) return undefined;
  const found = VERDICTS.flatMap(([verdict, words], i) => {
    const match = mayHold(block.reading, VERDICT_CUES[i] as Cue) ? words.exec(text) : null;
    return match === null ? [] : [{ verdict, words: match[0], isAlways: ALWAYS.test(text) }];
  });
  const [first] = found;
  if (first !== undefined) {
    const isSure = found.length === 1 || first.verdict === 'missed';
    const verdict = NEVER_SO.test(text) ? OPPOSITE[first.verdict] : first.verdict;
    return isSure ? { ...first, verdict } : undefined;
  }
  if (before?.block !== block || limitsIn(before).length === 0) return undefined;
  const back = VERDICTS_OF_IT.flatMap(([verdict, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ verdict, words: match[0], isAlways: ALWAYS.test(text) }];
  });
  return back[0];
}

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = {
  above: 'below',
  below: 'above',
  within: 'above',
  kept: 'missed',
  missed: 'kept',
};

interface Candidate {
  readonly fact: Fact;
  readonly line: Line;
}

/** Undefined where nothing can be told of the limit; nothing where the verdict holds. */
function judge(
  line: Line,
  near: readonly Line[],
  limits: readonly Limit[],
  limit: Limit,
  said: Said,
): Draft[] | undefined {
  const allowed = allowedBy(limit, said.verdict);
  if (allowed === undefined || isToldAtOnce(limit)) return undefined;
  const candidates = ofEach(near, l =>
    said.isAlways || l.at >= line.at || l.block === line.block
      ? l.facts
          .filter(f => !limits.some(other => other.fact === f) && isValueFor(f, limit, l))
          .map(fact => ({ fact, line: l }))
      : [],
  );
  const beyond = candidates.filter(({ fact }) => !meets(inBase(fact.statement.figure), allowed));
  if (said.isAlways) {
    // Where most of them lie beyond, they are of something else
    if (candidates.length > 2 && beyond.length * 2 > candidates.length) return undefined;
    return beyond
      .filter(c => isBestOrWorst(c.fact) || isListed(c, candidates))
      .map(({ fact }) => draft([fact], limit, said));
  }
  if (beyond.length < candidates.length) return [];
  return ofParts(line, candidates, limit, allowed, said) ?? ofOne(line, candidates, limit, said);
}

/** The one value told in the sentence of the verdict, else behind it, else before it. */
function ofOne(line: Line, candidates: readonly Candidate[], limit: Limit, said: Said): Draft[] | undefined {
  const at = [line.at, line.at + 1, line.at - 1].find(at => candidates.some(c => c.line.at === at));
  const [only, ...others] = candidates.filter(c => c.line.at === at);
  if (only === undefined || others.length > 0 || !isOfLimit(only, limit, line)) return undefined;
  return PART_OF_IT.test(clauseOf(only.fact)) ? undefined : [draft([only.fact], limit, said)];
}

/** "passed the €2bn mark. Home stores contributed €1.32bn. From abroad came another €0.52bn": all the parts together. */
function ofParts(
  line: Line,
  candidates: readonly Candidate[],
  limit: Limit,
  allowed: Interval,
  said: Said,
): Draft[] | undefined {
  const parts = candidates.filter(c => c.line.at >= line.at);
  if (parts.length < 2 || allowed.high < Number.POSITIVE_INFINITY) return undefined;
  const all = sum(parts.map(({ fact }) => inBase(fact.statement.figure)));
  if (meets(all, allowed)) return [];
  // Nearly as much is what the parts come to, in whatever words
  const isNearly =
    all.low > NEARLY * limit.value && parts.every(({ fact }) => fact.statement.role === 'level');
  if (!isNearly && !parts.some(({ fact }) => PARTS_ADD.test(clauseOf(fact)))) return undefined;
  return isLikelyAmount(all, exactly(limit.value))
    ? [
        draft(
          parts.map(c => c.fact),
          limit,
          said,
        ),
      ]
    : undefined;
}

const NEARLY = 0.8;

function clauseOf({ block, statement }: Fact): string {
  return phraseOf(block.reading, statement);
}

/** The rule of marks tells it where the level stands in the same breath. */
function isToldAtOnce({ fact: { block, statement } }: Limit): boolean {
  return marksPassed(block.reading).some(d => d.span.start === statement.figure.span.start);
}

/** Where a value lies of which the verdict holds. */
function allowedBy({ value, way }: Limit, verdict: Verdict): Interval | undefined {
  const up = { low: value, high: Number.POSITIVE_INFINITY };
  const down = { low: Number.NEGATIVE_INFINITY, high: value };
  switch (verdict) {
    case 'above':
      return up;
    case 'below':
      return down;
    case 'within':
      return way === 'atLeast' ? undefined : down;
    case 'kept':
      return way === undefined ? undefined : way === 'atLeast' ? up : down;
    case 'missed':
      return way === undefined ? undefined : way === 'atLeast' ? down : up;
  }
}

function isValueFor({ statement: s }: Fact, { fact }: Limit, line: Line): boolean {
  if (s.base === 'from' || s.base === 'past' || isHypothetical(s) || s.figure.range !== undefined)
    return false;
  if (s.role === 'points' || s.role === 'compound' || s.figure.kind !== fact.statement.figure.kind)
    return false;
  return comparable(s.figure, fact.statement.figure) || isShort(s.figure, fact.statement.figure, line);
}

/** "11 days in the north, 13 in the east": the unit is said once. */
function isShort(figure: Figure, { unit }: Figure, line: Line): boolean {
  if (figure.unit !== undefined || figure.scale !== 1 || unit?.factor !== 1) return false;
  return line.facts.some(
    f => f.statement.figure.unit?.id === unit.id && f.statement.figure.span.start < figure.span.start,
  );
}

function isBestOrWorst(fact: Fact): boolean {
  return BEST_OR_WORST.test(phraseOf(fact.block.reading, fact.statement));
}

/** One of three or more that a sentence tells. */
function isListed({ line }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.filter(c => c.line === line).length > 2;
}

/** In one sentence with the verdict, or of what the limit is set for; and no further from it than a slip goes. */
function isOfLimit({ fact, line: { text, at } }: Candidate, limit: Limit, line: Line): boolean {
  if (!isLikelyAmount(inBase(fact.statement.figure), exactly(limit.value))) return false;
  if (at === line.at) return true;
  const { unit } = fact.statement.figure;
  const isOwnUnit =
    unit !== undefined && !/^(?:money|count|percent)/u.test(unit.dimension) && unit.id !== '%';
  const set = limit.fact.block.reading;
  const sentence = set.sentences[limit.fact.statement.sentence];
  return (
    isOwnUnit || shared(conceptsOf(text), conceptsOf(set.text.slice(sentence?.start ?? 0, sentence?.end))) > 0
  );
}

function draft(facts: readonly Fact[], { fact: set, value }: Limit, { words }: Said): Draft {
  const figures = facts.map(f => f.statement.figure);
  const total = sum(figures.map(inBase));
  const [first, ...others] = facts as [Fact, ...Fact[]];
  return {
    span: spanOf(first),
    message: `"${words.trim()}", but ${figures.map(f => f.text).join(' + ')} is ${total.low > value ? 'above' : 'below'} ${set.statement.figure.text}`,
    related: [set, ...others].map(f => ({ span: spanOf(f), message: f.statement.figure.text })),
    fixes: [],
  };
}
