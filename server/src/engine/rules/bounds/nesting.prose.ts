import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import { INTENSIVE, LEVEL_FILLERS, NESTINGS, type Nesting } from '../../lexicon/nestings.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { periodKinship } from '../document/period-kinship.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { nesting } from './nesting.ts';

const CUES = NESTINGS.map(({ levels }) => levels.map(level => cue(level)));

/** What lies within another is no larger: TAM ≥ SAM ≥ SOM, the country ≥ its region. */
export const nestingInProse: Rule = {
  id: nesting.id,
  severity: nesting.severity,
  summary: nesting.summary,
  scope: 'prose',
  needs: ['pair', 'amount'],
  check: block => {
    const told = NESTINGS.filter((n, i) => {
      const named = n.levels.filter(
        (level, k) => mayHold(block, CUES[i]?.[k] as Cue) && level.test(block.text),
      );
      return named.length >= n.needed;
    });
    return ofEach(told, nesting =>
      nesting.throughout
        ? check(block, block.statements, nesting)
        : ofEach(block.bySentence, group => check(block, group, nesting)),
    );
  },
};

function check(block: BlockReading, group: readonly Statement[], nesting: Nesting): Draft[] {
  const { levels, needed } = nesting;
  const sizes = group.filter(s => isSize(s) && !INTENSIVE.test(phraseOf(block, s)));
  const named = levels.map(level => sizes.filter(s => said(block, s, levels) === level));
  // Two of one level: of two markets or two years.
  if (named.some(found => found.length > 1)) return [];
  const found = named.flat();
  if (found.length < needed) return [];
  return ofEach(found, (inner, i) => {
    const outer = found[i - 1];
    if (outer === undefined || !comparable(outer.figure, inner.figure)) return [];
    if (nesting.bare && !isBare(block, inner, levels)) return [];
    if (periodKinship(outer, inner) === 'other' || !below(inBase(outer.figure), inBase(inner.figure)))
      return [];
    return [
      {
        span: inner.figure.span,
        message: `${inner.figure.text} (${wordOf(block, inner, levels)}) is more than ${outer.figure.text} (${wordOf(block, outer, levels)})`,
        related: [relatedTo(outer)],
        fixes: [],
      },
    ];
  });
}

function isSize(s: Statement): boolean {
  return (
    s.role === 'level' &&
    s.base === 'none' &&
    s.figure.range === undefined &&
    s.depth === 0 &&
    !isHypothetical(s)
  );
}

/** The only level that the words before the figure name. */
function said(block: BlockReading, s: Statement, levels: readonly RegExp[]): RegExp | undefined {
  const found = levels.filter(level => level.test(phraseOf(block, s)));
  return found.length === 1 ? found[0] : undefined;
}

/** Nothing but the level stands before the figure. */
function isBare(block: BlockReading, s: Statement, levels: readonly RegExp[]): boolean {
  return (
    phraseOf(block, s)
      .replace(wordOf(block, s, levels), '')
      .replace(LEVEL_FILLERS, '') === ''
  );
}

function wordOf(block: BlockReading, s: Statement, levels: readonly RegExp[]): string {
  return said(block, s, levels)?.exec(phraseOf(block, s))?.[0] ?? '';
}
