import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { WordToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';

/** 下降 −3.2 %: taken at its word a rise. */
export const doubleNegative: Rule = {
  id: 'growth/double-negative',
  severity: 'warning',
  summary: 'A word of decrease stands with a negative number.',
  scope: 'prose',
  check: block => ofEach(block.statements, s => check(block, s)),
};

const MINUS = /^[-−–－]\s*/;

function check(block: BlockReading, s: Statement): Draft[] {
  const { figure } = s;
  if (figure.value >= 0 || figure.range !== undefined || s.depth > 0 || isHypothetical(s)) return [];
  // 下降-0.1至0.2个百分点: a range that ends on the other side
  if (/^\s*(?:至|到|~|～|—|–|-|to\b)\s*[-−\d]/.test(block.text.slice(figure.span.end))) return [];
  const move = decreaseBefore(block, s);
  if (move === undefined) return [];
  // 降幅(-3.2%), "down: -3.2%" as in a list of numbers: what stands between is a label's
  const gap = block.text.slice(move.end, figure.span.start);
  const digits = block.text.slice(figure.span.start, figure.span.end);
  const sign = MINUS.exec(digits);
  if (sign === null || /[:：|(（]/.test(gap) || isOfItsOwn(block, move)) return [];
  const start = figure.span.start;
  return [
    {
      span: figure.span,
      message: `${figure.text} behind “${block.text.slice(move.start, move.end)}” takes the decrease back`,
      related: [],
      fixes: [
        {
          title: 'Drop the sign',
          kind: 'value',
          preferred: true,
          edits: [{ span: { start, end: start + sign[0].length }, newText: '' }],
        },
      ],
    },
  ];
}

/** "a 25% fall in equities by -11": the fall has its own number, and the other is what it does. */
function isOfItsOwn({ statements, text }: BlockReading, { start }: WordToken): boolean {
  return statements.some(s => s.figure.span.end < start && /^ $/.test(text.slice(s.figure.span.end, start)));
}

const CHANGES: readonly Statement['role'][] = ['growth', 'delta', 'points', 'compound'];

/** The verb or noun of decrease that the figure belongs to; 年減 says in one word on what base. */
function decreaseBefore(block: BlockReading, s: Statement): WordToken | undefined {
  const { role, move, figure } = s;
  if (move !== undefined) {
    const isOwn = move.kind === 'fall' && move.mode !== 'to' && move.start < figure.span.start;
    return isOwn && CHANGES.includes(role) ? move : undefined;
  }
  const last = s.lead.at(-1);
  if (last?.type !== 'word' || (last.kind !== 'yoy' && last.kind !== 'qoq')) return undefined;
  return /[减減跌]$/.test(block.text.slice(last.start, last.end)) ? last : undefined;
}
