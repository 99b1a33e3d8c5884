import { CONTRIBUTES } from '../../lexicon/contributions.ts';
import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { divide, meets, scale } from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const contributionMismatch: Rule = {
  id: 'growth/contribution-mismatch',
  severity: 'warning',
  summary: "A contribution to growth is not the part's increase divided by the whole's.",
  scope: 'prose',
  needs: ['triple', 'percent', 'delta'],
  cues: [cue(CONTRIBUTES)],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

/** 贡献率 = Δpart / Δtotal; the part is the increase told just before, the total an earlier, larger one. */
function check(block: BlockReading, s: Statement, i: number): Draft[] {
  if (
    s.figure.kind !== 'percent' ||
    s.figure.range !== undefined ||
    !CONTRIBUTES.test(block.text.slice(Math.max(0, s.figure.span.start - 20), s.figure.span.start))
  )
    return [];
  const deltas = block.statements
    .slice(0, i)
    .filter(d => d.role === 'delta' && d.figure.range === undefined && s.turn - d.turn <= 2);
  const part = deltas.at(-1);
  if (part === undefined || part.sentence !== s.sentence) return [];
  const totals = deltas
    .slice(0, -1)
    .filter(d => comparable(d.figure, part.figure) && d.figure.value > part.figure.value);
  const shares = totals.map(t => divide(inBase(part.figure), inBase(t.figure))).map(r => r && scale(r, 100));
  const total = totals[0];
  const computed = shares[0];
  if (
    total === undefined ||
    computed === undefined ||
    shares.some(r => r === undefined || meets(r, s.figure.interval)) ||
    !isLikelyShare(s.figure.interval, computed)
  )
    return [];
  return [
    {
      span: s.figure.span,
      message: `Stated contribution ${s.figure.text}; ${part.figure.text} of ${total.figure.text} is ${percentText(computed, s.figure)}`,
      related: [relatedTo(part), relatedTo(total)],
      fixes: valueFix(s.figure, computed, 'preferred'),
    },
  ];
}
