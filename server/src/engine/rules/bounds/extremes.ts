import { cue, mayHold } from '../../lexicon/cues.ts';
import { HIGHEST, LOWEST, MIDDLE } from '../../lexicon/extremes.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { conceptsOf } from '../document/concepts.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { nesting } from './nesting.ts';

/** "The lowest bid was €4.2 million, the highest €3.9 million": lowest ≤ mean ≤ highest. */
export const extremes: Rule = {
  id: nesting.id,
  severity: nesting.severity,
  summary: nesting.summary,
  scope: 'prose',
  needs: ['pair'],
  check: block => (saysTwo(block) ? block.bySentence.flatMap(group => check(block, group)) : []),
};

const LEVELS = [LOWEST, MIDDLE, HIGHEST];
const CUES = LEVELS.map(words => cue(words));

function saysTwo(block: BlockReading): boolean {
  return CUES.filter(level => mayHold(block, level)).length > 1;
}
const FILLERS =
  /[，、；。]|\b(?:the|and|at|was|were|is|are|of|to|a|an|came|stood|with|from|it|its|ranged|between)\b|为|為|是|达|達|分别|分別|和|与|與|而|仅|僅|则|則/gi;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const told = group.flatMap(s => {
    const level = isValue(block, s) ? levelOf(block, s) : undefined;
    if (level === undefined) return [];
    const phrase = phraseOf(block, s).replace(LEVELS[level] as RegExp, '');
    return [{ s, level, words: conceptsOf(phrase), isBare: !/\p{L}/u.test(phrase.replace(FILLERS, '')) }];
  });
  return told.slice(1).flatMap((b, i) => {
    const a = told[i] as (typeof told)[number];
    if (a.level === b.level || !comparable(a.s.figure, b.s.figure) || a.s.figure.kind !== b.s.figure.kind)
      return [];
    if (!(b.isBare || isOfOneMeasure(a.words, b.words))) return [];
    const [small, large] = a.level < b.level ? [a.s, b.s] : [b.s, a.s];
    if (!below(inBase(large.figure), inBase(small.figure))) return [];
    return [
      {
        span: b.s.figure.span,
        message: `${small.figure.text} is told as the lower, ${large.figure.text} as the higher of the two`,
        related: [relatedTo(a.s)],
        fixes: [],
      },
    ];
  });
}

function isValue(block: BlockReading, s: Statement): boolean {
  // 最低 3.6 亿元: the last character of the word is a verb of change elsewhere.
  return (
    (s.role === 'level' || s.role === 'share' || /最[低高]$/.test(phraseOf(block, s))) &&
    s.figure.range === undefined &&
    s.figure.hedge === undefined &&
    s.base !== 'past' &&
    !isHypothetical(s)
  );
}

/** 0 for the lowest, 1 for the mean, 2 for the highest, by the only such word of the phrase. */
function levelOf(block: BlockReading, s: Statement): number | undefined {
  const phrase = phraseOf(block, s);
  const found = LEVELS.flatMap((words, level) => (words.test(phrase) ? [level] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** The second goes on about the measure of the first, in its words. */
function isOfOneMeasure(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return b.size > 0 && [...b].every(concept => a.has(concept));
}
