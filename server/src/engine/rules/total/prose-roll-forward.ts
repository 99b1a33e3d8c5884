import { CLOSING, OPENING } from '../../lexicon/balances.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, meets, negate, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { clauseBefore } from '../../reading/gaps.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const proseRollForward: Rule = {
  id: 'total/roll-forward',
  severity: 'error',
  summary: 'Opening balance, additions and deductions do not make the closing balance.',
  scope: 'prose',
  needs: ['triple', 'delta'],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const first = group.findIndex(s => isBalance(s) && OPENING.test(before(block, s)));
  const last = group.findIndex((s, i) => i > first && isBalance(s) && CLOSING.test(before(block, s)));
  if (first < 0 || last - first < 3) return [];
  const [opening, closing] = [group[first] as Statement, group[last] as Statement];
  const flows = group.slice(first + 1, last);
  if (
    !comparable(opening.figure, closing.figure) ||
    flows.some(f => f.role !== 'delta' || f.direction === 0 || !comparable(f.figure, opening.figure))
  )
    return [];
  const computed = flows.reduce(
    (sum, f) => add(sum, f.direction < 0 ? negate(inBase(f.figure)) : inBase(f.figure)),
    inBase(opening.figure),
  );
  if (meets(computed, inBase(closing.figure))) return [];
  const own = scale(computed, 1 / (closing.figure.unit?.factor ?? 1));
  const path = flows.map(f => `${f.direction < 0 ? '−' : '+'} ${f.figure.text}`).join(' ');
  return [
    {
      span: closing.figure.span,
      message: `Stated ${closing.figure.text}; ${opening.figure.text} ${path} is ${formatInterval(scale(own, 1 / closing.figure.scale), decimalsOf(closing.figure.written))}`,
      related: [opening, ...flows].map(relatedTo),
      fixes: valueFix(closing.figure, own, 'preferred'),
    },
  ];
}

function isBalance(s: Statement): boolean {
  return s.figure.kind === 'amount' && s.role === 'level' && s.figure.range === undefined;
}

function before(block: BlockReading, s: Statement): string {
  const { start } = s.figure.span;
  return clauseBefore(block.text, start - 36, start, '，。；,;');
}
