import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { divide, type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** 72.5 万辆，3,014 亿元，平均每辆 41.6 万元: the mean per counting word is the amount over the count. */
export const perCounter: Rule = {
  id: 'identity/per-unit',
  severity: 'error',
  summary: 'An average per counted unit is not the amount divided by the count told with it.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

const PER = /平均每([\u3400-\u9fff])(?:的?(?:价格|價格|金额|金額))?[约約为為达達]*$/u;

function check(block: BlockReading, mean: Statement, i: number): Draft[] {
  const before = block.text.slice(
    Math.max(0, mean.figure.span.start - 14),
    mean.figure.hedgeSpan?.start ?? mean.figure.span.start,
  );
  const counter = PER.exec(before)?.[1];
  if (counter === undefined || mean.figure.kind !== 'amount' || mean.figure.range !== undefined) return [];
  const near = block.statements
    .slice(0, i)
    .filter(
      s =>
        s.sentence === mean.sentence &&
        s.part_ === mean.part_ &&
        s.figure.kind === 'amount' &&
        s.role === 'level' &&
        s.base === 'none',
    );
  const counts = near.filter(s => s.figure.text.endsWith(counter));
  const amounts = near.filter(
    s => comparable(s.figure, mean.figure) && s.figure.value > mean.figure.value && !counts.includes(s),
  );
  const made = amounts.flatMap(a => counts.flatMap(c => quotient(a, c)));
  const [first] = made;
  // Averages over the year and at its end differ a little; only what is clearly off is told.
  if (first === undefined || made.some(m => meets(widened(m.computed), inBase(mean.figure)))) return [];
  const { figure } = mean;
  const own = scale(first.computed, 1 / (figure.unit?.factor ?? 1));
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${first.amount.figure.text} / ${first.count.figure.text} is ${formatInterval(scale(own, 1 / figure.scale), Math.max(1, decimalsOf(figure.written)))}`,
      related: [relatedTo(first.amount), relatedTo(first.count)],
      fixes: valueFix(figure, own, 'preferred'),
    },
  ];
}

interface Quotient {
  readonly amount: Statement;
  readonly count: Statement;
  readonly computed: Interval;
}

function quotient(amount: Statement, count: Statement): Quotient[] {
  const computed = divide(inBase(amount.figure), inBase(count.figure));
  return computed === undefined ? [] : [{ amount, count, computed }];
}

function widened(i: Interval): Interval {
  return { low: i.low * 0.98, high: i.high * 1.02 };
}
