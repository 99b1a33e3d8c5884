import { WITHOUT_SOME } from '../../lexicon/per-units.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { partsWithShares } from '../../reading/claims/part-of-whole.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { startOf } from '../../reading/statements/whole-levels.ts';

/** Means that are of something else than the amounts told beside them. */

/** 按新建每张 1.2 万元、改建每张 0.5 万元补助: one of several rates, each of a kind of its own. */
export function isOneOfRates({ text, statements }: BlockReading, mean: Statement): boolean {
  const [last, next] = [statements[statements.indexOf(mean) - 1], statements[statements.indexOf(mean) + 1]];
  return (
    (last !== undefined && OTHER_RATE.test(text.slice(last.figure.span.end, startOf(mean)))) ||
    (next !== undefined && OTHER_RATE.test(text.slice(mean.figure.span.end, startOf(next))))
  );
}

const OTHER_RATE = /^、[\u3400-\u9fff]{1,6}每[\u3400-\u9fff]{1,4}$/u;

/** 六都合计 1,632 万人，占 69.7%。平均每户 2.46 人，户数 951 万户: a part of all, which the next sentence goes on to tell of. */
export function isPartOfMore(block: BlockReading, amount: Statement, mean: Statement): boolean {
  return (
    amount.sentence !== mean.sentence &&
    partsWithShares(block).some(({ part, ofWhat }) => part === amount && ofWhat === undefined)
  );
}

/** "About 1.0 million live in care homes, which leaves an average household of 2.36 persons": some are taken off first. */
export function isOfWhatIsLeft({ text, sentences, statements }: BlockReading, mean: Statement): boolean {
  const { start = 0 } = sentences[mean.sentence] ?? {};
  const before = text.slice(start, mean.figure.span.start);
  return (
    WITHOUT_SOME.test(before) &&
    statements.some(s => s.sentence === mean.sentence && s.figure.span.end < mean.figure.span.start)
  );
}
