import { cue, mayHold } from '../../lexicon/cues.ts';
import { OF_ALL } from '../../lexicon/marks.ts';
import { inBase, likeUnits } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { rollCall } from '../../reading/claims/roll-call.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** 合格率均不低于 98%：甲 99.4%、乙 97.2%: one of all those listed does not keep to the limit. */
export function beyondLimit(block: BlockReading): Draft[] {
  if (!mayHold(block, ALL)) return [];
  return block.bySentence.flatMap(group => ofEach(group, limit => check(block, group, limit)));
}

const LIMITS = new Set(['over', 'below', 'atLeast', 'atMost']);
const ALL = cue(OF_ALL);
const FEWEST = 3;

function check(block: BlockReading, group: readonly Statement[], limit: Statement): Draft[] {
  const { hedge, kind, unit, span } = limit.figure;
  if (hedge === undefined || !LIMITS.has(hedge) || isHypothetical(limit)) return [];
  if (!OF_ALL.test(clauseBefore(block.text, span.start - REACH, span.start, '，。；,;'))) return [];
  const listed = rollCall(block, limit, group).filter(
    s => s.figure.kind === kind && likeUnits(s.figure.unit, unit),
  );
  if (listed.length < FEWEST) return [];
  return listed.flatMap(s =>
    meets(inBase(s.figure), inBase(limit.figure))
      ? []
      : [
          {
            span: s.figure.span,
            message: `${s.figure.text} is ${s.figure.value < limit.figure.value ? 'below' : 'above'} the ${limit.figure.text} that all are said to keep to`,
            related: [relatedTo(limit)],
            fixes: [],
          },
        ],
  );
}

const REACH = 40;
