import { CASH_FLOWS, CASH_MOVES, EXCHANGE } from '../../lexicon/accounts.ts';
import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, exactly, type Interval, magnitude, meets, negate, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** [SUM]: the change in cash is operating + investing + financing flows. A = L + E in prose is of total/difference. */
export const accounting: Rule = {
  id: 'identity/accounting',
  severity: 'error',
  summary: 'Assets are not liabilities plus equity, or the change in cash is not the sum of its flows.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  cues: [...CASH_FLOWS, CASH_MOVES].map(word => cue(word)),
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  if (group.length < 4) return [];
  const text = block.text.slice(
    block.sentences[group[0]?.sentence ?? 0]?.start,
    group.at(-1)?.figure.span.end,
  );
  if (EXCHANGE.is.test(text)) return [];
  const amounts = group.filter(
    s => s.figure.kind === 'amount' && s.figure.range === undefined && s.base === 'none' && s.depth === 0,
  );
  const named = [...CASH_FLOWS, CASH_MOVES].map(word => amounts.filter(s => word.test(phraseOf(block, s))));
  if (named.some(found => found.length !== 1)) return [];
  const [operating, investing, financing, change] = named.flat();
  if (operating === undefined || investing === undefined || financing === undefined || change === undefined)
    return [];
  const flows = [operating, investing, financing];
  if (new Set([...flows, change]).size < 4 || !flows.every(s => comparable(s.figure, change.figure)))
    return [];
  const claim = signed(block, change);
  const room = change.figure.step * (change.figure.unit?.factor ?? 1);
  // Left out in prose more often than not: small exchange differences.
  const small = 0.02 * Math.max(...flows.map(s => Math.abs(inBase(s.figure).high)));
  const reach = Math.max(room, small);
  const sums = flows
    .map(s => readings(block, s))
    .reduce<Interval[]>((all, next) => all.flatMap(a => next.map(b => add(a, b))), [exactly(0)]);
  const wide = { low: claim.low - reach, high: claim.high + reach };
  if (sums.some(total => meets(total, wide) || meets(magnitude(total), magnitude(claim)))) return [];
  const computed = sums[0] ?? exactly(0);
  const own = scale(computed, 1 / ((change.figure.unit?.factor ?? 1) * change.figure.scale));
  return [
    {
      span: change.figure.span,
      message: `Stated change in cash ${change.figure.text}; its three flows come to ${formatInterval(own, decimalsOf(change.figure.written))}`,
      related: flows.map(relatedTo),
      fixes: [],
    },
  ];
}

/** 净流出 8.1 亿元, "used 8.1 million": an outflow written without its sign. */
function signed(block: BlockReading, s: Statement): Interval {
  const size = inBase(s.figure);
  return s.figure.value > 0 && OUT.test(phraseOf(block, s)) ? negate(size) : size;
}

/** "investing used 810 and financing 205": where nothing near says in or out, both are tried. */
function readings(block: BlockReading, s: Statement): Interval[] {
  const size = signed(block, s);
  return s.figure.value < 0 || OUT.test(phraseOf(block, s)) ? [size] : [size, negate(size)];
}

const OUT = /流出|净减少|淨減少|減少|减少|\b(?:used|outflows?|absorbed|consumed|decrease[ds]?|fell|down)\b/i;
