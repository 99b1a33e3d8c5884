import { comparable, inBase } from '../../quantity/compare.ts';
import { divide, type Interval, meets, scale, width } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { isOneOfShares } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

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

interface Pair {
  readonly part: Statement;
  readonly share: Statement;
}

/** A share this open proves nothing. */
const WIDEST = 3;

function check(block: BlockReading): Draft[] {
  const pairs = pairsOf(block);
  if (pairs.length < 2) return [];
  const wholes = block.statements.filter(s => isWhole(s) && !pairs.some(p => p.part === s));
  for (const whole of wholes) {
    const judged = pairs
      .filter(
        p => comparable(p.part.figure, whole.figure) && p.part.figure.span.start > whole.figure.span.start,
      )
      .map(p => ({ ...p, computed: ratio(p.part, whole) }));
    const fits = judged.filter(p => p.computed !== undefined && meets(p.computed, p.share.figure.interval));
    const wrong = judged.filter(p => p.computed !== undefined && !meets(p.computed, p.share.figure.interval));
    const telling = fits.filter(p => width(p.share.figure.interval) < WIDEST);
    const elsewhere = wrong.some(p => block.statements.some(w => isWhole(w) && fitsWhole(p, w)));
    // "12,600, or 15% of all farms … 2010, when there were 9,000 (7.5%)": of the whole of that year
    if (wrong[0] !== undefined && telling[0] !== undefined && isOfAnotherYear(wrong[0].part, telling[0].part))
      continue;
    if (wrong.length !== 1 || elsewhere || telling.length === 0 || telling.length < wrong.length) continue;
    const [{ part, share, computed }] = wrong as [Pair & { computed: Interval }];
    return [
      {
        span: share.figure.span,
        message: `Stated ${share.figure.text}; ${part.figure.text} of ${whole.figure.text} is ${percentText(computed, share.figure)}`,
        related: [relatedTo(part), relatedTo(whole)],
        fixes: valueFix(share.figure, computed, 'preferred'),
      },
    ];
  }
  return [];
}

/** The pair is right about another whole: "4,700 (19.7 %) … type B for 1,254 (26.7 %)". */
function fitsWhole({ part, share }: Pair, whole: Statement): boolean {
  const computed = comparable(part.figure, whole.figure) ? ratio(part, whole) : undefined;
  return computed !== undefined && meets(computed, share.figure.interval);
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

const BESIDE =
  /^(?:\s*[,，]?\s*(?:or|exactly|equal to|占比?|佔比?|约占|占总[^，。；]{0,6}的?)\s*|\s*[（(]\s*(?:占比?|佔比?)?\s*)$/i;

function pairsOf(block: BlockReading): Pair[] {
  return block.statements.flatMap((share, i) => {
    const part = block.statements[i - 1];
    if (part === undefined || part.sentence !== share.sentence || !isWhole(part)) return [];
    if (
      share.figure.kind !== 'percent' ||
      share.figure.range !== undefined ||
      share.role === 'growth' ||
      share.role === 'compound' ||
      isOneOfShares(block, i)
    )
      return [];
    const gap = block.text.slice(
      part.figure.span.end,
      share.figure.hedgeSpan?.start ?? share.figure.span.start,
    );
    return BESIDE.test(gap) ? [{ part, share }] : [];
  });
}

function ratio(part: Statement, whole: Statement): Interval | undefined {
  if (part.figure.value >= whole.figure.value) return undefined;
  const r = divide(inBase(part.figure), inBase(whole.figure));
  return r && scale(r, 100);
}
