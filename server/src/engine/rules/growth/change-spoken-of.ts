import { NO_SUCH_CHANGE, THE_CHANGE } from '../../lexicon/change-nouns.ts';
import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { directionMismatch } from './direction-mismatch.ts';

/** "2.94 million nights, after 2.71 million in the same months of 2022. Hoteliers put the decline down to": the next sentence calls it what it was not. */
export const changeSpokenOf: Rule = {
  id: directionMismatch.id,
  severity: directionMismatch.severity,
  summary: 'A sentence speaks of the change in the one before as a rise or fall that it was not.',
  scope: 'prose',
  needs: ['levels'],
  cues: [cue(THE_CHANGE)],
  check: block => block.sentences.flatMap((_, i) => check(block, i)),
};

function check(block: BlockReading, i: number): Draft[] {
  const [told, sentence] = [block.sentences[i - 1], block.sentences[i]];
  if (told === undefined || sentence === undefined) return [];
  const text = block.text.slice(sentence.start, sentence.end);
  const found = THE_CHANGE.exec(text);
  if (found === null || NO_SUCH_CHANGE.test(text)) return [];
  const levels = onlyLevels(block, i - 1);
  if (levels === undefined) return [];
  const { from, to } = levels;
  const isRise = found[1] !== undefined;
  const [a, b] = [inBase(from.figure), inBase(to.figure)];
  const isWrong = isRise ? b.high <= a.low : a.high <= b.low;
  if (!isWrong || !isLikelyAmount(a, b)) return [];
  const start = sentence.start + found.index;
  return [
    {
      span: to.figure.span,
      message: `Spoken of as a ${isRise ? 'rise' : 'fall'}; ${to.figure.text} is ${isRise ? 'below' : 'above'} ${from.figure.text}`,
      related: [
        relatedTo(from),
        { span: { start, end: start + found[0].length }, message: isRise ? 'said to rise' : 'said to fall' },
      ],
      fixes: [],
    },
  ];
}

/** The sentence tells one level and the earlier one of it, and no change in words. */
function onlyLevels(block: BlockReading, i: number): { from: Statement; to: Statement } | undefined {
  const sentence = block.sentences[i];
  const told = block.statements.filter(s => s.sentence === i);
  if (sentence === undefined || told.length !== 2) return undefined;
  if (sentence.tokens.some(t => t.type === 'word' && (t.kind === 'rise' || t.kind === 'fall')))
    return undefined;
  const from = told.find(s => s.base === 'from' || s.base === 'past');
  const to = told.find(s => s.base === 'none');
  if (from === undefined || to === undefined || from.freshSubject || !comparable(from.figure, to.figure))
    return undefined;
  const arePlain = told.every(
    s =>
      s.role === 'level' && s.figure.range === undefined && !isHypothetical(s) && s.figure.interval.low > 0,
  );
  return arePlain ? { from, to } : undefined;
}
