import { below } from '../../quantity/interval.ts';
import type { Change } from '../../reading/changes.ts';
import { isHypothetical } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const directionMismatch: Rule = {
  id: 'growth/direction-mismatch',
  severity: 'error',
  summary: 'A word of rise or fall contradicts the order of the two values.',
  scope: 'prose',
  check: block => block.changes.flatMap(check),
};

function check(change: Change): Draft[] {
  const levels = levelsOf(change);
  if (levels === undefined) return [];
  const { fromStatement: from, toStatement: to } = levels;
  const told = [to, change.growth, change.delta, change.points, from].find(
    s => s?.move !== undefined && s.direction !== 0,
  );
  if (told?.move === undefined || isHypothetical(told)) return [];
  // A loss that narrows, or any negative level, turns the words round.
  if (levels.from.low < 0 || levels.to.low < 0) return [];
  const rises = told.move.kind === 'rise';
  const wrong = rises ? below(levels.to, levels.from) : below(levels.from, levels.to);
  if (!wrong) return [];
  const way = rises ? 'below' : 'above';
  return [
    {
      span: to.figure.span,
      message: `Stated as a ${rises ? 'rise' : 'fall'}; ${to.figure.text} is ${way} ${from.figure.text}`,
      related: [
        relatedTo(from),
        {
          span: { start: told.move.start, end: told.move.end },
          message: rises ? 'said to rise' : 'said to fall',
        },
      ],
      fixes: [],
    },
  ];
}
