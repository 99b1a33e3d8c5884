import { cue } from '../../lexicon/cues.ts';
import {
  ASCENDING,
  DESCENDING,
  FIRST_OF_LEAST,
  FIRST_OF_MOST,
  NEXT_IN_ORDER,
  PLACES_ZH,
} from '../../lexicon/superlatives.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { outOfPlace } from './told-places.ts';

export const rankOrder: Rule = {
  id: 'bounds/rank-order',
  severity: 'warning',
  summary: 'Values that are said to be in order of size are not.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(DESCENDING, ASCENDING, NEXT_IN_ORDER, ...PLACES_ZH)],
  check: block =>
    block.bySentence.flatMap(group => {
      const told = [...check(block, group), ...followers(block, group)];
      return told.length > 0 ? told : outOfPlace(block, group);
    }),
};

/** Two values are in some order always. */
const LEAST = 3;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const values = withoutLabels(group);
  const [first] = values;
  if (first === undefined || values.length < LEAST) return [];
  const text = block.text.slice(block.sentences[first.sentence]?.start ?? 0, group[0]?.figure.span.start);
  const falls = DESCENDING.test(text);
  if (!falls && !ASCENDING.test(text)) return [];
  const run: Statement[] = [];
  for (const s of values) {
    if (
      s.depth !== first.depth ||
      (s.role !== 'level' && s.role !== 'share') ||
      !comparable(s.figure, first.figure) ||
      s.lead.some(t => t.type === 'word' && (t.kind === 'total' || t.kind === 'rest')) ||
      isOthers(block, s)
    )
      break;
    run.push(s);
  }
  if (run.length < LEAST) return [];
  return run.slice(1).flatMap((s, i) => {
    const before = run[i] as Statement;
    const wrong = falls
      ? below(inBase(before.figure), inBase(s.figure))
      : below(inBase(s.figure), inBase(before.figure));
    if (!wrong) return [];
    return [
      {
        span: s.figure.span,
        message: `${s.figure.text} stands after ${before.figure.text} in a list from ${falls ? 'large to small' : 'small to large'}`,
        related: [relatedTo(before)],
        fixes: [],
      },
    ];
  });
}

/** 其他国家合占 42.4%: what is left stands last, whatever its size. */
function isOthers(block: BlockReading, s: Statement): boolean {
  return OTHERS.test(clauseBefore(block.text, s.figure.span.start - 24, s.figure.span.start, '，。；、,;'));
}

const OTHERS = /其他|其它|其余|其餘|\b(?:others?|rest|remaining|remainder)\b/i;

/** 25—34 岁（36.8%）、35—44 岁（21.5%）: the values stand in brackets behind figures that are names. */
function withoutLabels(group: readonly Statement[]): readonly Statement[] {
  const [label, value] = group;
  if (label === undefined || value === undefined || label.depth > 0 || value.depth === 0) return group;
  return comparable(label.figure, value.figure) ? group : group.filter(s => s.depth > 0);
}

/** 最满意的是交通（4.21 分），其次是治安（4.35 分）: what comes next in the order is not beyond the first. */
function followers(block: BlockReading, group: readonly Statement[]): Draft[] {
  return group.flatMap((next, i): Draft[] => {
    const first = group[i - 1];
    if (first === undefined || first.depth !== next.depth || !isRanked(first) || !isRanked(next)) return [];
    if (!comparable(first.figure, next.figure) || first.figure.kind !== next.figure.kind) return [];
    const between = block.text.slice(first.figure.span.end, next.figure.span.start);
    if (!NEXT_IN_ORDER.test(between)) return [];
    const start = block.sentences[first.sentence]?.start ?? 0;
    const said = block.text.slice(
      Math.max(start, first.figure.span.start - REACH),
      first.figure.span.end + 8,
    );
    const [isMost, isLeast] = [FIRST_OF_MOST.test(said), FIRST_OF_LEAST.test(said)];
    if (isMost === isLeast) return [];
    const [small, large] = isMost ? [next, first] : [first, next];
    if (!below(inBase(large.figure), inBase(small.figure))) return [];
    return [
      {
        span: next.figure.span,
        message: `${next.figure.text} comes next after ${first.figure.text}, which is told as the ${isMost ? 'most' : 'least'}`,
        related: [relatedTo(first)],
        fixes: [],
      },
    ];
  });
}

const REACH = 24;

function isRanked({ role, figure, base }: Statement): boolean {
  return (role === 'level' || role === 'share') && figure.range === undefined && base === 'none';
}
