import { inBase } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import {
  exactly,
  type Interval,
  meets,
  middle,
  percentOf,
  subtract,
  sum,
  width,
} from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import { type WordedPart, wordedParts } from '../../reading/claims/worded-parts.ts';
import { looseRoomOf, roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { wordsVsNumber } from './words-vs-number.ts';

/** "Every fifth dwelling (14,770)" of "the 128,450 dwellings on the register": the part beside the words, the whole under its noun. */
export const wordsBesidePart: Rule = {
  id: wordsVsNumber.id,
  severity: wordsVsNumber.severity,
  summary: 'A share in words is not that of the part beside it in the whole of that name.',
  scope: 'prose',
  needs: ['fraction', 'amount'],
  check: (block, context) => {
    const drafts = wordedParts(block).flatMap(check);
    if (drafts.length === 0 || wordsVsNumber.scope !== 'prose') return drafts;
    const told = wordsVsNumber.check(block, context);
    return drafts.filter(draft => !told.some(({ span }) => span.start === draft.span.start));
  },
};

function check(told: WordedPart): Draft[] {
  const { words, part, whole } = told;
  const ratio = percentOf(inBase(part.figure), inBase(whole.figure));
  if (isHypothetical(words) || ratio === undefined || fitsSomehow(told, ratio)) return [];
  if (!isLikelyShare(roomOf(words.figure), ratio)) return [];
  return [
    {
      span: words.figure.span,
      message: `"${words.figure.text}", but ${part.figure.text} of ${whole.figure.text} is ${formatNumber(middle(ratio), 1)}%`,
      related: [relatedTo(part), relatedTo(whole)],
      fixes: [],
    },
  ];
}

/** Of the whole or of what the part leaves of it; of another amount, or of two together: silent as soon as one fits. */
function fitsSomehow({ words, part, whole, tie, others: all }: WordedPart, ratio: Interval): boolean {
  const room = looseRoomOf(words.figure);
  const own = inBase(part.figure);
  const others = tie === 'said' ? [] : all;
  const bases = [whole, ...others].map(s => inBase(s.figure));
  const joint = others.map(s => sum([inBase(s.figure), own]));
  return (
    (Number.isFinite(width(room)) && meets(subtract(exactly(100), ratio), room)) ||
    [...bases, ...joint].some(base => {
      const made = percentOf(own, base);
      return made !== undefined && meets(made, room);
    })
  );
}
