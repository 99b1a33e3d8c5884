import { FACTOR_MEASURES, SIGNED_MEASURES, TIMES_LESS } from '../../lexicon/growth-words.ts';
import { growth } from '../../quantity/growth.ts';
import { negate } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** What is taken away can be no more than there was: a fall by 倍 or by more than 100 % has no defined result. */
export const decreaseByMultiple: Rule = {
  id: 'growth/decrease-by-multiple',
  severity: 'warning',
  summary: 'A decrease is stated as a multiple, or as more than 100 %, which leaves less than nothing.',
  scope: 'prose',
  check: block => ofEach(block.statements, s => check(block, s)),
};

function check(block: BlockReading, s: Statement): Draft[] {
  if (s.figure.kind !== 'multiple' && s.role !== 'growth') return [];
  if (isHypothetical(s) || s.figure.range !== undefined) return [];
  const clause = clauseBefore(block, s);
  const isMultiple = isByMultiple(block, s) && !FACTOR_MEASURES.test(clause);
  const isTooMuch =
    s.role === 'growth' &&
    s.figure.kind === 'percent' &&
    s.direction < 0 &&
    s.figure.interval.low > 100 &&
    s.move !== undefined &&
    s.move.start < s.figure.span.start &&
    !/\bthe\b|\bthan\b/i.test(block.text.slice(s.move.end, s.figure.span.start)) &&
    !SIGNED_MEASURES.test(clause);
  if (!isMultiple && !isTooMuch) return [];
  const change = block.changes.find(c => c.multiple === s || c.growth === s);
  const { related, fixes, made } = resultOf(change, s);
  return [
    {
      span: s.figure.span,
      message: `A decrease by ${s.figure.text} leaves ${isMultiple ? 'nothing, or less' : 'less than nothing'}${made}`,
      related,
      fixes,
    },
  ];
}

/** 下降了 2 倍, "three times lower"; 下降至 1/2 and "fell to a third" state what is left. */
function isByMultiple(block: BlockReading, s: Statement): boolean {
  const { figure } = s;
  if (figure.kind !== 'multiple' || figure.value < 1 || s.base !== 'none') return false;
  const behind = block.text.slice(figure.span.end, figure.span.end + 16);
  if (TIMES_LESS.test(behind)) return true;
  return figure.text.endsWith('倍') && s.direction < 0 && s.move !== undefined && s.move.mode !== 'to';
}

/** The sentence up to the figure: a signed measure may be named clauses before its rate. */
function clauseBefore(block: BlockReading, s: Statement): string {
  const sentence = block.sentences[s.sentence];
  return block.text.slice(sentence?.start ?? 0, s.figure.span.start);
}

/** What the two levels beside it make, and the rate that says so. */
function resultOf(
  change: Change | undefined,
  s: Statement,
): Pick<Draft, 'related' | 'fixes'> & { made: string } {
  const levels = change && levelsOf(change);
  const rate = levels && growth(levels.from, levels.to);
  if (levels === undefined || rate === undefined || rate.high >= 0)
    return { related: [], fixes: [], made: '' };
  const { fromStatement: from, toStatement: to } = levels;
  const point = 100 * (1 - to.figure.value / from.figure.value);
  const text = percentText(
    { ...negate(rate), ...(from.figure.unit?.id === to.figure.unit?.id && { point }) },
    s.figure,
  );
  return {
    related: [relatedTo(from), relatedTo(to)],
    fixes: rateFix(s, text.split(' ')[0] ?? text),
    made: `; ${from.figure.text} → ${to.figure.text} is down ${text}`,
  };
}

function rateFix({ figure }: Statement, rate: string): DraftFix[] {
  if (/[a-z]/i.test(figure.text)) return [];
  return [
    {
      title: `Change ${figure.text} to ${rate}`,
      kind: 'value',
      preferred: true,
      edits: [{ span: figure.span, newText: rate }],
    },
  ];
}
