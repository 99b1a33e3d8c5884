import { comparable, inBase } from '../../quantity/compare.ts';
import { meets, percentOf } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type PartWithShare, partsWithShares } from '../../reading/claims/part-of-whole.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isLevel } from '../../reading/statements/whole-levels.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from '../document/grouped.ts';
import { roomOf } from '../prose/fractions.ts';
import type { Draft } from '../rule.ts';
import { shareDraft } from './draft.ts';

/** 住宅 4,126 套（占 71.5%），公寓 1,038 套（占 15.6%），商铺 604 套（占 10.5%），总计 5,768 套: all but one of the shares are of one amount. */
export function sharesOfOneTotal(block: BlockReading): Draft[] {
  return ofEach([...grouped(pairsIn(block), p => p.share.sentence).values()], pairs =>
    pairs.length < FEWEST ? [] : check(block, pairs),
  );
}

/** Two that agree show what the third is of. */
const FEWEST = 3;

/** Bare shares, each with its part before it or in the bracket behind it. */
function pairsIn(block: BlockReading): PartWithShare[] {
  const told = partsWithShares(block).filter(p => p.ofWhat === undefined);
  const behind = ofEach(block.statements, (share, i) => {
    const part = block.statements[i + 1];
    const isOfBracket =
      share.figure.kind === 'percent' &&
      (share.role === 'share' || share.role === 'level') &&
      part?.sentence === share.sentence &&
      !told.some(p => p.share === share) &&
      /^[（(]$/u.test(block.text.slice(share.figure.span.end, part.figure.span.start));
    return isOfBracket && part !== undefined && isAmount(part) ? [{ part, share }] : [];
  });
  return [...told.filter(p => !behind.some(b => b.part === p.part)), ...behind];
}

function isAmount(s: Statement): boolean {
  return isLevel(s) && s.figure.kind === 'amount' && s.figure.range === undefined;
}

function check(block: BlockReading, pairs: readonly PartWithShare[]): Draft[] {
  const [first] = pairs;
  if (first === undefined || pairs.some(p => !comparable(p.part.figure, first.part.figure))) return [];
  const amounts = block.statements.filter(
    s => s.sentence === first.share.sentence && isAmount(s) && comparable(s.figure, first.part.figure),
  );
  for (const whole of amounts.filter(s => !pairs.some(p => p.part === s))) {
    const made = pairs.map(p => ({ ...p, computed: percentOf(inBase(p.part.figure), inBase(whole.figure)) }));
    const off = made.filter(p => !(p.computed !== undefined && meets(p.computed, roomOf(p.share.figure))));
    const [only] = off;
    if (off.length === 0) return [];
    if (off.length > 1 || only?.computed === undefined || isOfAnother(only, amounts)) continue;
    return [{ ...shareDraft(only.share, only.part, whole, only.computed), yields: true }];
  }
  return [];
}

/** The share is right of another amount of the sentence. */
function isOfAnother({ part, share }: PartWithShare, amounts: readonly Statement[]): boolean {
  return amounts.some(w => {
    const r = percentOf(inBase(part.figure), inBase(w.figure));
    return r !== undefined && meets(r, roomOf(share.figure));
  });
}
