import { formatInterval } from '../../quantity/format.ts';
import { exactly, type Interval, includes, meets, subtract, sum } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type WholeOfShares, wholesOf } from '../../reading/claims/shares.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const WHOLE = exactly(100);

export const sumNot100: Rule = {
  id: 'share/sum-not-100',
  severity: 'error',
  summary: 'The parts of one whole do not come to 100 %.',
  scope: 'prose',
  needs: ['shares'],
  check: block =>
    wholesOf(block)
      .filter(w => w.because !== 'remainder')
      .flatMap(checkSum),
};

export const remainderMismatch: Rule = {
  id: 'share/remainder-mismatch',
  severity: 'error',
  summary: 'The stated rest is not 100 % less the parts before it.',
  scope: 'prose',
  needs: ['shares'],
  check: block =>
    wholesOf(block)
      .filter(w => w.because === 'remainder')
      .flatMap(w => checkRemainder(block, w)),
};

function checkSum(w: WholeOfShares): Draft[] {
  const total = sum(w.parts.map(p => p.figure.interval));
  if (includes(total, 100) || !isNearWhole(total)) return [];
  const last = w.parts.at(-1) as Statement;
  return [
    {
      span: { start: (w.parts[0] as Statement).figure.span.start, end: last.figure.span.end },
      message: `${addends(w.parts)} = ${formatInterval({ low: point(w.parts), high: point(w.parts) }, 1)}%, not 100%`,
      related: w.parts.map(relatedTo),
      fixes: [],
    },
  ];
}

function checkRemainder(block: BlockReading, w: WholeOfShares): Draft[] {
  const rest = w.parts.at(-1) as Statement;
  const others = w.parts.slice(0, -1);
  const expected = subtract(WHOLE, sum(others.map(p => p.figure.interval)));
  const total = sum(w.parts.map(p => p.figure.interval));
  // "Renewables covered 51.8%: wind 43.8% and others 8.0%": the rest of a subtotal
  if (isSubtotal(block, w.parts) || isRestOfLast(w.parts) || tellsHalfInFigures(block, others)) return [];
  if (includes(total, 100) || expected.high <= 0 || !isNearWhole(total)) return [];
  return [
    {
      span: rest.figure.span,
      message: `Stated rest ${rest.figure.text}; 100 − ${others.map(o => o.figure.text).join(' − ')} is ${formatInterval({ low: 100 - point(others), high: 100 - point(others) }, 1)}%`,
      related: others.map(relatedTo),
      fixes: valueFix(rest.figure, expected, 'preferred'),
    },
  ];
}

/** "nearly half of unit sales (47%)": the figure in brackets is the share, and the words only round it. */
function tellsHalfInFigures({ text }: BlockReading, others: readonly Statement[]): boolean {
  return others.some(
    ({ figure: { kind, span } }) =>
      kind === 'fraction' && /^[^.;,]{0,40}\(\d[\d.]* ?%\)/u.test(text.slice(span.end, span.end + 60)),
  );
}

/** 初诊占 8.9%；一、二级 21.5%，三级 67.2%，其余 11.3%: the last ones are a whole of their own. */
function isRestOfLast(parts: readonly Statement[]): boolean {
  return parts
    .slice(1, -2)
    .some((_, i) => includes(sum(parts.slice(i + 1).map(p => p.figure.interval)), 100));
}

function isSubtotal({ text }: BlockReading, [first, ...others]: readonly Statement[]): boolean {
  const [next] = others;
  if (first === undefined || next === undefined) return false;
  const gap = text.slice(first.figure.span.end, next.figure.span.start);
  // "draws 52% from grants and 27% from fees, … the remaining 26%": side by side none is made of the others
  return !BESIDE.test(gap) && meets(first.figure.interval, sum(others.map(p => p.figure.interval)));
}

const BESIDE = /^(?:(?![:(]|\b(?:which|whom|including|comprising|consisting|made up)\b)[^:(])* and [^:(]*$/u;

/** Sums far from the whole are shares of other things, badly bound. */
function isNearWhole(total: Interval): boolean {
  return total.high > 75 && total.low < 130;
}

function point(parts: readonly Statement[]): number {
  return parts.reduce((a, p) => a + p.figure.value, 0);
}

function addends(parts: readonly Statement[]): string {
  return parts.map(p => p.figure.text).join(' + ');
}
