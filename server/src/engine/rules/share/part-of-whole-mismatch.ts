import { comparable, inBase } from '../../quantity/compare.ts';
import { below, divide, type Interval, meets, multiply, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { isHypothetical, isOneOfShares } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const partOfWholeMismatch: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A stated share is not the part divided by the whole.',
  scope: 'prose',
  needs: ['percent', 'amount', 'triple'],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

function check(block: BlockReading, share: Statement, i: number): Draft[] {
  if (
    share.figure.kind !== 'percent' ||
    share.figure.range !== undefined ||
    isHypothetical(share) ||
    share.basis === 'contribution'
  )
    return [];
  const found =
    explicitWhole(block, share, i) ?? wholeBeforeOfWhich(block, share, i) ?? ofOpening(block, share, i);
  if (found === undefined || isOneOfShares(block, i)) return [];
  const { parts, whole } = found;
  const base = inBase(whole.figure);
  const made = parts.filter(p => comparable(p.figure, whole.figure) && !below(base, inBase(p.figure)));
  if (made.length === 0) return [];
  const ratios = made.map(p => ratio(p, base));
  if (ratios.some(r => r === undefined || meets(r, share.figure.interval))) return [];
  // 前五名 3.65，占 36.5%，其中第一名 1.20，占 12.0%: of what the first share is of
  const around = block.statements.filter(
    s => s.figure.kind === 'percent' && s !== share && s.sentence === share.sentence,
  );
  if (
    around.some(s =>
      ratios.some(
        r => r !== undefined && meets(scale(multiply(r, s.figure.interval), 0.01), share.figure.interval),
      ),
    )
  )
    return [];
  const part = made.at(-1) as Statement;
  const computed = ratios.at(-1) as Interval;
  return [
    {
      span: share.figure.span,
      message: `Stated ${share.figure.text}; ${part.figure.text} of ${whole.figure.text} is ${percentText(computed, share.figure)}`,
      related: [relatedTo(part), relatedTo(whole)],
      fixes: valueFix(share.figure, computed, 'preferred'),
    },
  ];
}

function ratio(part: Statement, whole: Interval): Interval | undefined {
  const r = divide(inBase(part.figure), whole);
  return r && scale(r, 100);
}

interface Bound {
  readonly parts: readonly Statement[];
  readonly whole: Statement;
}

/** "12.5 …, or 30 % of 48.3", 12.5…，占总收入 48.3 的 30 %, "94.6 % of the 800,000 planned". */
function explicitWhole(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const next = block.statements[i + 1];
  const before = block.statements[i - 1];
  if (
    next !== undefined &&
    next.sentence === share.sentence &&
    share.tail.some(t => t.type === 'word' && t.kind === 'of') &&
    /^ of (?:the |a |its |total |revenue )*/.test(block.text.slice(share.figure.span.end)) &&
    block.text.slice(share.figure.span.end, next.figure.span.start).length < 40 &&
    next.figure.kind === 'amount'
  ) {
    const parts = levelsBefore(block, i, next).slice(-1);
    return parts.length > 0 && isApposition(block, parts[0] as Statement, share)
      ? { parts, whole: next }
      : undefined;
  }
  if (
    before !== undefined &&
    before.sentence === share.sentence &&
    before.words.has('share') &&
    /^[）)]?的/.test(block.text.slice(before.figure.span.end)) &&
    before.figure.kind === 'amount'
  ) {
    return { parts: levelsBefore(block, i - 1, before), whole: before };
  }
  return undefined;
}

/** "Of the 2,860 pupils who sat the final, 1,144 came from rural schools, that is 40 %": the whole opens the sentence. */
function ofOpening(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const part = block.statements[i - 1];
  const whole = block.statements.find(s => s.sentence === share.sentence);
  const sentence = block.sentences[share.sentence];
  if (
    part === undefined ||
    whole === undefined ||
    sentence === undefined ||
    part === whole ||
    part.sentence !== share.sentence
  )
    return undefined;
  if (
    !/^\s*(?:Of|Out of|Among) (?:the |its |all |some )*$/.test(
      block.text.slice(sentence.start, whole.figure.hedgeSpan?.start ?? whole.figure.span.start),
    )
  )
    return undefined;
  if (part.figure.kind !== 'amount' || part.role !== 'level' || whole.figure.kind !== 'amount')
    return undefined;
  const gap = block.text.slice(
    part.figure.span.end,
    share.figure.hedgeSpan?.start ?? share.figure.span.start,
  );
  return /(?:, (?:or|that is|i\.e\.|which is)|[（(])\s*$/.test(gap) && gap.length < 60
    ? { parts: [part], whole }
    : undefined;
}

/** "757,060 doses had been administered, 94.6 % of …": the part stands straight before, with only "or" and the like between. */
function isApposition(block: BlockReading, part: Statement, share: Statement): boolean {
  const gap = block.text.slice(
    part.figure.span.end,
    share.figure.hedgeSpan?.start ?? share.figure.span.start,
  );
  return (
    part.sentence === share.sentence &&
    (/,\s*(or|equal to|that is|about)?\s*$/i.test(gap) ||
      /^\s*[,，(（]?\s*(or|equal to|占)?\s*$/i.test(gap)) &&
    !/\b(while|and|but|with)\b/.test(gap)
  );
}

/** W，其中 A a，占 x%；B b，占 y%: shares of W as long as the sentence goes on. */
function wholeBeforeOfWhich(block: BlockReading, share: Statement, i: number): Bound | undefined {
  if (!block.text.includes('其中')) return undefined;
  if (
    share.role !== 'share' ||
    !/占比?[^，。；]{0,3}$|佔比?[^，。；]{0,3}$/.test(
      block.text.slice(share.figure.span.start - 6, share.figure.hedgeSpan?.start ?? share.figure.span.start),
    )
  )
    return undefined;
  const group = block.statements.filter(s => s.sentence === share.sentence);
  const of = group.findIndex(s => s.lead.some(t => t.type === 'word' && t.kind === 'of-which'));
  const own = share.words.has('respectively') ? firstOfList(group, of, share) : block.statements[i - 1];
  if (
    of < 1 ||
    own === undefined ||
    own.sentence !== share.sentence ||
    own.figure.kind !== 'amount' ||
    own.role !== 'level' ||
    group.indexOf(own) < of ||
    (!share.words.has('respectively') &&
      !/^[，,；;（(]?\s*[占佔]/.test(block.text.slice(own.figure.span.end)))
  )
    return undefined;
  const whole = group
    .slice(0, of)
    .filter(
      s => s.role === 'level' && s.base !== 'from' && s.base !== 'past' && comparable(s.figure, own.figure),
    );
  return whole.length === 1 ? { parts: [own], whole: whole[0] as Statement } : undefined;
}

/** A a、B b、C c，分别占 x、y、z: the first share is of the first amount, when there are as many of both. */
function firstOfList(group: readonly Statement[], of: number, share: Statement): Statement | undefined {
  const at = group.indexOf(share);
  const amounts = group
    .slice(of, at)
    .filter(s => s.figure.kind === 'amount' && s.role === 'level' && s.depth === 0);
  const shares = group.slice(at).filter(s => s.figure.kind === 'percent' && s.depth === 0);
  return amounts.length === shares.length ? amounts[0] : undefined;
}

function levelsBefore(block: BlockReading, i: number, whole: Statement): Statement[] {
  return block.statements
    .slice(0, i)
    .filter(s => s.sentence === whole.sentence && s.role === 'level' && comparable(s.figure, whole.figure));
}
