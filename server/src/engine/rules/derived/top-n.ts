import { OF_ALL_SOLD } from '../../lexicon/derived-words.ts';
import { NARROWED_TO } from '../../lexicon/top-n.ts';
import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { countOfLargest } from '../../reading/claims/top-n.ts';
import { levelScales, ofYears, rivalsOf } from '../document/vectors.ts';
import { type Claim, derivedRule, type Made, type Said } from './claim.ts';
import { alike, quotient, summed } from './makers.ts';

/** "The top three vendors together control 69.0% of sales", 前三家合計 69.0%: what the largest lines of the table make. */
export const topNVsTable = derivedRule(
  'share/top-n-mismatch',
  'What the largest few hold together is not what the largest lines of the table make.',
  {
    concerns: said =>
      isJoint(said) &&
      countOfLargest(said.before) !== undefined &&
      !NARROWED_TO.test(`${said.before} ${said.after}`),
    derive: ofLargest,
    stated: ({ statement }) => inBase(statement.figure),
    ownWords: 1,
    ofAll: OF_ALL_SOLD,
  },
);

function isJoint({ fact }: Said): boolean {
  const { figure, role, base } = fact.statement;
  return (
    (figure.kind === 'percent' || figure.kind === 'amount') &&
    (role === 'level' || role === 'share') &&
    base === 'none'
  );
}

function ofLargest(claim: Claim): Made[] | undefined {
  const { board, fact, before, words, dates, named, behind } = claim;
  const { figure } = fact.statement;
  const n = countOfLargest(before) ?? 0;
  const lines = rivalsOf(board);
  if (n >= lines.length || named.length + behind.length > 0) return undefined;
  const scales = [...ofYears(levelScales(board, words), dates)].sort(
    (a, b) => (a.period?.end ?? 0) - (b.period?.end ?? 0),
  );
  const made = scales.flatMap(s => {
    const cells = lines.flatMap(i => s.figures[i]?.[0] ?? []);
    const ordered = [...cells].sort((a, b) => b.value - a.value);
    const wholes = board.items.flatMap((item, i) => (item.part === 'total' ? (s.figures[i]?.[0] ?? []) : []));
    // As they are listed, which may be by another column, then as they are ordered here
    return [cells, ordered].flatMap(list => together(list.slice(0, n), wholes.slice(-1), figure) ?? []);
  });
  const last = made.at(-1);
  return last !== undefined && isLikelyAmount(inBase(figure), last.value) ? made : undefined;
}

/** Shares and amounts are added; a share of amounts is their sum over the total. */
function together(parts: readonly Figure[], wholes: readonly Figure[], stated: Figure): Made | undefined {
  const isOfAmounts = parts[0]?.kind === 'amount';
  if (alike(parts, stated)) return summed(parts, stated);
  if (stated.kind !== 'percent' || wholes.length === 0 || !alike([...parts, ...wholes])) return undefined;
  return isOfAmounts ? quotient(parts, wholes, 100, '%') : undefined;
}
