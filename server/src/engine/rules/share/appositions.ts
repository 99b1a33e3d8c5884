import { comparable, inBase } from '../../quantity/compare.ts';
import { type Interval, meets, percentOf, width } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type PartWithShare, partsWithShares, sharesOfWholes } from '../../reading/claims/part-of-whole.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { roomOf } from '../prose/fractions.ts';
import { isOneOfShares } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { shareDraft } from './draft.ts';

/**
 * "Germany has sales of €4.8bn, or 20.3 %, and Britain of €3.7bn, or 18.7 %": amounts with their shares beside them.
 * The whole is the earlier amount that most of the pairs agree on; a pair that does not is wrong.
 */
export const appositions: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'One of several amounts with shares beside them does not fit the whole that the others do.',
  scope: 'prose',
  needs: ['shares', 'amount', 'triple'],
  check,
};

/** A share this open proves nothing. */
const WIDEST = 3;

function check(block: BlockReading): Draft[] {
  const bound = new Set(sharesOfWholes(block).map(b => b.share));
  const pairs = partsWithShares(block).filter(p => !isOneOfShares(block, block.statements.indexOf(p.share)));
  if (pairs.length < 2) return [];
  const wholes = block.statements.filter(s => isWhole(s) && !pairs.some(p => p.part === s));
  for (const whole of wholes) {
    const judged = pairs.flatMap(p => judge(p, whole));
    const fits = judged.filter(p => meets(p.computed, p.claim));
    const [wrong, ...others] = judged.filter(p => !meets(p.computed, p.claim));
    if (wrong === undefined || others.length > 0 || bound.has(wrong.share)) continue;
    const telling = fits.find(p => width(p.claim) < WIDEST) ?? (fits.length >= 2 ? fits[0] : undefined);
    // "12,600, or 15% of all farms … 2010, when there were 9,000 (7.5%)": of the whole of that year
    // 占新增装机的九成: of a whole of its own
    if (telling?.ofWhat !== wrong.ofWhat) continue;
    if (telling === undefined || isOfAnotherYear(wrong.part, telling.part)) continue;
    if (block.statements.some(w => isWhole(w) && fitsWhole(wrong, w))) continue;
    return [shareDraft(wrong.share, wrong.part, whole, wrong.computed)];
  }
  return [];
}

interface Judged extends PartWithShare {
  readonly computed: Interval;
  readonly claim: Interval;
}

function judge(pair: PartWithShare, whole: Statement): Judged[] {
  const { part, share } = pair;
  if (!comparable(part.figure, whole.figure) || part.figure.span.start < whole.figure.span.start) return [];
  const computed = ratio(part, whole);
  return computed === undefined ? [] : [{ ...pair, computed, claim: roomOf(share.figure) }];
}

/** The pair is right about another whole: "4,700 (19.7 %) … type B for 1,254 (26.7 %)". */
function fitsWhole({ part, share }: PartWithShare, whole: Statement): boolean {
  const computed = comparable(part.figure, whole.figure) ? ratio(part, whole) : undefined;
  return computed !== undefined && meets(computed, roomOf(share.figure));
}

function isOfAnotherYear(a: Statement, b: Statement): boolean {
  return a.dated && a.period !== undefined && a.period.end !== b.period?.end;
}

function isWhole(s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.role === 'level' &&
    s.figure.range === undefined &&
    s.base !== 'from' &&
    s.base !== 'past'
  );
}

function ratio(part: Statement, whole: Statement): Interval | undefined {
  if (part.figure.value >= whole.figure.value) return undefined;
  return percentOf(inBase(part.figure), inBase(whole.figure));
}
