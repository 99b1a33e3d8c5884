import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';

/** A total that the text gives with its parts. */
export interface StatedSum {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** 'all' when the parts are told to be all there are; 'some' when there may be others. */
  readonly partition: 'all' | 'some';
  /** Parts that take away from the total: outflows among inflows. */
  readonly negative?: ReadonlySet<Statement>;
}

/** Ages, ratios, prices and rates are compared, never added. */
export function isAdditive(s: Statement): boolean {
  const dimension = s.figure.unit?.dimension ?? '';
  return (
    dimension !== 'age' &&
    dimension !== 'ratio' &&
    dimension !== 'temperature' &&
    !dimension.includes('/') &&
    !dimension.startsWith('rate:')
  );
}

export function isPart(s: Statement, total: Statement): boolean {
  return (
    isAdditive(s) &&
    (s.role === 'level' || s.role === 'share') &&
    s.base === 'none' &&
    s.basis !== 'contribution' &&
    comparable(s.figure, total.figure) &&
    s.figure.range === undefined &&
    s.depth === total.depth &&
    !isBareBesideUnit(s, total) &&
    !isNamedBesideBare(s, total) &&
    !isRunningTotal(s, total) &&
    // 平均每瓦 0.117 美元: a price among sums
    !s.words.has('average')
  );
}

/** "214,000 in the quarter, bringing the nine months to 1.84 million": told of a longer stretch than the total. */
function isRunningTotal({ ownPeriod, part }: Statement, total: Statement): boolean {
  return ownPeriod && part !== undefined && part[1] > 3 && part[1] < 12 && total.part?.[1] !== part[1];
}

/** 3級 beside 216件: a Chinese number without a unit of its own counts nothing; 3.9萬 beside 9.2萬人次 does. */
export function isBareBesideUnit(s: Statement, total: Statement): boolean {
  const { unit, text } = total.figure;
  return (
    s.figure.unit === undefined &&
    s.figure.scale === 1 &&
    unit !== undefined &&
    /[\u4e00-\u9fff]$/u.test(text)
  );
}

/** "Four faculties: Law with 2,140 students …": what is counted in words is not what bare digits count. */
export function isNamedBesideBare({ figure }: Statement, total: Statement): boolean {
  return figure.written === '' && figure.unitSource === 'subject' && total.figure.unit === undefined;
}

/** The parts come near the total: all of it is being taken apart. */
export function isNear(total: Statement, parts: readonly Statement[]): boolean {
  return Math.abs(sumOf(parts) / sizeOf(total) - 1) < 0.1;
}

export function sumOf(parts: readonly Statement[]): number {
  return parts.reduce((a, p) => a + sizeOf(p), 0);
}

export function sizeOf({ figure }: Statement): number {
  return figure.value * (figure.unit?.factor ?? 1);
}

/** Figures of one counter, as far as both have one: 1,440人 beside 326个 tells something else. */
export function isCountedAlike({ figure: a }: Statement, { figure: b }: Statement): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount') return true;
  const [one, other] = [a, b].map(
    f => f.unit?.id ?? (/(?![万萬亿億兆千百])[\u3400-\u9fff]$/u.exec(f.text)?.[0] || ''),
  );
  return one === other || one === '' || other === '';
}
