import { CONTRIBUTES, OF_THE_CHANGE, OF_THE_CHANGE_OPENS } from '../../lexicon/contributions.ts';
import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { meets, percentOf } from '../../quantity/interval.ts';
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
  needs: ['triple', 'percent'],
  cues: [cue(CONTRIBUTES, OF_THE_CHANGE, OF_THE_CHANGE_OPENS)],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

/** 贡献率 = Δpart / Δtotal; the part is the amount told just before, the total an earlier, larger increase. */
function check(block: BlockReading, s: Statement, i: number): Draft[] {
  if (s.figure.kind !== 'percent' || s.figure.range !== undefined || !isOfChange(block, s)) return [];
  const part = block.statements[i - 1];
  if (part === undefined || part.sentence !== s.sentence || !isPart(block, part, s)) return [];
  const deltas = block.statements
    .slice(0, i)
    .filter(d => d.role === 'delta' && d.figure.range === undefined && s.turn - d.turn <= 2);
  const totals = deltas.filter(
    d => d !== part && comparable(d.figure, part.figure) && d.figure.value > part.figure.value,
  );
  const shares = totals.map(t => percentOf(inBase(part.figure), inBase(t.figure)));
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

/** "contributing 60%", "52% of the growth", "Of the increase, £31 million (52%)". */
function isOfChange(
  { text, sentences }: BlockReading,
  { figure: { span }, sentence, depth }: Statement,
): boolean {
  const start = sentences[sentence]?.start ?? 0;
  return (
    CONTRIBUTES.test(text.slice(Math.max(start, span.start - 20), span.start)) ||
    OF_THE_CHANGE.test(text.slice(span.end, span.end + 48)) ||
    (depth > 0 && OF_THE_CHANGE_OPENS.test(text.slice(start, span.start)))
  );
}

/** What was added, or what is told straight before the share of the change. */
function isPart({ text }: BlockReading, part: Statement, { figure: { span } }: Statement): boolean {
  if (part.figure.kind !== 'amount' || part.figure.range !== undefined || part.base === 'from') return false;
  return (
    part.role === 'delta' ||
    (part.role === 'level' && BESIDE.test(text.slice(part.figure.span.end, span.start)))
  );
}

const BESIDE =
  /^(?: of (?:it|that|this))?(?:,? (?:or|which is|that is|i\.e\.)(?: about)? | ?[（(]|，[占佔][^，。；\d]{0,10})$/iu;
