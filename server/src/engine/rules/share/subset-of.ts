import { cue } from '../../lexicon/cues.ts';
import { OF_BEFORE, OF_BETWEEN, OF_WHOM, SUBSET_ZH, WHOLE_BEFORE_SUBSET } from '../../lexicon/subsets.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below, middle } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Of the 320 members 341 voted", 120 名学员中有 134 人: more than there are. */
export const subsetOf: Rule = {
  id: 'share/subset-exceeds-whole',
  severity: 'error',
  summary: 'A part ("of which", 其中) is larger than what it is part of.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(OF_BETWEEN, OF_BEFORE, OF_WHOM, SUBSET_ZH)],
  check: block =>
    ofEach(block.bySentence, group =>
      group.slice(1).flatMap((b, i) => check(block, group[i] as Statement, b)),
    ),
};

/** Beyond this the two count different things. */
const FARTHEST = 1.7;

function check(block: BlockReading, a: Statement, b: Statement): Draft[] {
  if (![a, b].every(isCount) || !comparable(a.figure, b.figure)) return [];
  const [part, whole] = partAndWhole(block, a, b) ?? [];
  if (part === undefined || whole === undefined) return [];
  const [x, y] = [inBase(part.figure), inBase(whole.figure)];
  if (!below(y, x) || middle(x) > FARTHEST * middle(y)) return [];
  return [
    {
      span: part.figure.span,
      message: `A part of ${part.figure.text} exceeds its whole of ${whole.figure.text}`,
      related: [relatedTo(whole)],
      fixes: [],
    },
  ];
}

function isCount(s: Statement): boolean {
  const { figure } = s;
  return (
    figure.kind === 'amount' &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    s.role === 'level' &&
    (figure.unit === undefined || figure.unit.dimension.startsWith('count')) &&
    !isHypothetical(s)
  );
}

function partAndWhole(block: BlockReading, a: Statement, b: Statement): [Statement, Statement] | undefined {
  const { text } = block;
  const start = block.sentences[a.sentence]?.start ?? 0;
  const before = text.slice(start, a.figure.span.start);
  const between = text.slice(a.figure.span.end, b.figure.span.start);
  const behind = text.slice(b.figure.span.end, b.figure.span.end + 12);
  if (OF_BETWEEN.test(between)) return [a, b];
  if (OF_BEFORE.test(before) && WHOLE_BEFORE_SUBSET.test(between)) return [b, a];
  if (OF_WHOM.test(behind) && !/[.;]/.test(between)) return [b, a];
  return SUBSET_ZH.test(between) ? [b, a] : undefined;
}
