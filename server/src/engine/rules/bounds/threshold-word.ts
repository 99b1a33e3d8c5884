import { OF_PEOPLE } from '../../lexicon/marks.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { beyondLimit } from './all-within.ts';
import { bareMarksPassed } from './bare-mark.ts';
import { marksPassed } from './mark-passed.ts';

export const thresholdWord: Rule = {
  id: 'bounds/threshold-word',
  severity: 'warning',
  summary: 'A word of threshold (突破, over, nearly, less than) contradicts the exact value told with it.',
  scope: 'prose',
  needs: ['pair'],
  check(block) {
    const told = ofEach(block.bySentence, group =>
      ofEach(group.slice(1), (b, i) => check(block, group[i] as Statement, b)),
    );
    const places = new Set(told.map(d => d.span));
    return [
      ...told,
      ...marksPassed(block).filter(d => !places.has(d.span)),
      ...bareMarksPassed(block),
      ...beyondLimit(block),
    ];
  },
};

const WORDS = new Set(['over', 'below', 'nearly', 'atLeast', 'atMost']);

/** "突破 1,600 亿元，达到 1,542 亿元", "more than 5,000 (4,870)": the exact value follows at once. */
function check(block: BlockReading, hedged: Statement, exact: Statement): Draft[] {
  const { hedge } = hedged.figure;
  if (
    hedge === undefined ||
    !WORDS.has(hedge) ||
    exact.figure.hedge !== undefined ||
    exact.figure.range !== undefined ||
    hedged.figure.range !== undefined
  )
    return [];
  // 预计突破 400 亿元，实际为 372 亿元: what was expected, and what came
  if (hedged.words.has('forecast') && !exact.words.has('forecast')) return [];
  // A share in words beside its number is for share/words-vs-number.
  if (hedged.figure.kind === 'fraction') return [];
  if (
    !comparable(hedged.figure, exact.figure) ||
    exact.role !== hedged.role ||
    exact.freshSubject ||
    isHypothetical(hedged) ||
    hedged.base === 'from' ||
    exact.base === 'from' ||
    exact.base === 'past'
  )
    return [];
  // "lower among those under 35 (66)": who they are by their age, not how many
  const { start } = hedged.figure.hedgeSpan ?? hedged.figure.span;
  if (OF_PEOPLE.test(block.text.slice(Math.max(0, start - 24), start))) return [];
  const gap = block.text.slice(hedged.figure.span.end, exact.figure.span.start);
  if (
    !RESTATES.test(gap) ||
    exact.ownPeriod ||
    meets(hedged.figure.interval, exact.figure.interval) ||
    meets(inBase(hedged.figure), inBase(exact.figure))
  )
    return [];
  return [
    {
      span: hedged.figure.span,
      message: `"${block.text.slice(hedged.figure.hedgeSpan?.start ?? hedged.figure.span.start, hedged.figure.span.end)}" against ${exact.figure.text}`,
      related: [relatedTo(exact)],
      fixes: [],
    },
  ];
}

const RESTATES =
  /^(?:[\u3400-\u9fff]?|大关|大關|关口|關口|门槛|門檻|[- ](?:mark|threshold|barrier|level)|(?: mark)? for the first time)\s*(?:[，,]?\s*(?:达到?|達到?|为|為|实际为|實際為|录得|錄得|at|reaching|coming to|to reach|standing at)\s*|[（(]\s*(?:实际|實際|即)?\s*)$/;
