import { LOSS_OF, PROFIT_OF, TURNED_ROUND } from '../../lexicon/growth-words.ts';
import { scriptOf } from '../../lexicon/scripts.ts';
import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isLoss } from '../prose/levels.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** [YOY] has no value where the base is zero or negative. */
export const undefinedBase: Rule = {
  id: 'growth/undefined-base',
  severity: 'warning',
  summary: 'A growth rate is stated on a base that is zero, negative or a loss.',
  scope: 'prose',
  needs: ['amount', 'percent'],
  check: block => ofEach([...block.changes, ...swings(block)], change => check(block, change)),
};

function check(block: BlockReading, change: Change): Draft[] {
  const { from, to } = change;
  const rate = change.growth ?? change.compound;
  if (rate === undefined || from === undefined || to === undefined || rate.figure.kind !== 'percent')
    return [];
  if (from.figure.kind !== 'amount' || to.figure.kind !== 'amount' || rate.scope.has('condition')) return [];
  if (!(isAtMostZero(from) || isCalledLoss(block, from)) || isAtMostZero(to) || to.figure.value <= 0)
    return [];
  const sentence = block.sentences[rate.sentence];
  if (TURNED_ROUND.test(block.text.slice(sentence?.start ?? 0, sentence?.end))) return [];
  return [
    {
      span: rate.figure.span,
      message: `Growth of ${rate.figure.text} has no meaning on a base of ${isCalledLoss(block, from) ? 'a loss of ' : ''}${from.figure.text}: there is no percentage from there to ${to.figure.text}`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: turnFix(block, rate),
    },
  ];
}

function isAtMostZero(s: Statement): boolean {
  return s.figure.interval.high <= 0 || s.figure.value === 0 || isLoss(s);
}

function isCalledLoss(block: BlockReading, s: Statement): boolean {
  return s.figure.value > 0 && (isLoss(s) || LOSS_OF.test(before(block, s)));
}

function before(block: BlockReading, s: Statement): string {
  return block.text.slice(Math.max(0, s.figure.span.start - 16), s.figure.span.start);
}

/** "from a loss of $2.1m to a profit of $3.4m, up 262%": two levels that their nouns tell apart, and a rate. */
function swings(block: BlockReading): Change[] {
  return ofEach(block.statements, (growth, i) => {
    const [from, to] = [block.statements[i - 2], block.statements[i - 1]];
    if (from === undefined || to === undefined || growth.role !== 'growth') return [];
    if (from.sentence !== growth.sentence || !comparable(from.figure, to.figure) || from.base !== 'none')
      return [];
    // 下半年亏损 0.6 亿元，全年净利润 1.5 亿元: half a year is no base of the whole
    if (from.part?.[1] !== to.part?.[1]) return [];
    return LOSS_OF.test(before(block, from)) && PROFIT_OF.test(before(block, to))
      ? [{ from, to, growth, sentence: growth.sentence }]
      : [];
  });
}

const TURNED = { simplified: '扭亏为盈', traditional: '扭虧為盈' } as const;

/** 同比增长262% → 同比扭亏为盈: the wording that reports have for it. */
function turnFix(block: BlockReading, { move, figure }: Statement): DraftFix[] {
  const script = scriptOf(block.text);
  if (script === 'latin' || move?.kind !== 'rise' || move.end > figure.span.start) return [];
  const newText = TURNED[script];
  return [
    {
      title: `Write ${newText}`,
      kind: 'value',
      edits: [{ span: { start: move.start, end: figure.span.end }, newText }],
    },
  ];
}
