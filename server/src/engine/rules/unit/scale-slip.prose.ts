import { baseValue, comparable, isPriceAgain } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import { meets } from '../../quantity/interval.ts';
import { yearsBetween } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { isNamedAgain, namesOf } from '../../reading/statements/named-again.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { claimOf } from '../growth/told-rate.ts';
import { isHypothetical } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { slipText } from './restated.ts';

/** "$4.3 million, compared with $4.1 billion a year before": two years of one thing whose digits agree and whose scale words do not. */
export const scaleSlipInProse: Rule = {
  id: 'unit/scale-slip',
  severity: 'warning',
  summary: 'A value is a power of ten away from the rest of its series.',
  scope: 'prose',
  needs: ['pair', 'amount'],
  check: block => {
    const told = ofEach(block.changes, change => ofChange(block, change));
    const spans = new Set(told.map(d => d.span.start));
    return [...told, ...ofSeries(block).filter(d => !spans.has(d.span.start))];
  },
};

/** Powers of ten between the scale words of both systems. */
const POWERS = [3, 4, 6, 8, 9, 12];
/** Years in which nothing grows a thousandfold. */
const FEW_YEARS = 3;

function ofChange(block: BlockReading, change: Change): Draft[] {
  const levels = levelsOf(change);
  if (levels === undefined) return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (isPriceAgain(from.figure, to.figure) || !isSlip(from, to)) return [];
  // 人口 230.0 萬，奪走 345 條人命: two things
  if (namesOf(from).length > 0 && !isNamedAgain(from, to) && !isNamedAgain(to, from)) return [];
  // "at $115 last year's demand was worth $143 billion": a price, and what it makes
  if (isBare(from.figure) !== isBare(to.figure)) return [];
  if (isHypothetical(to) || change.multiple !== undefined) return [];
  const rate = change.growth ?? change.compound;
  const made = growth(levels.from, levels.to);
  if (rate !== undefined && made !== undefined && meets(made, claimOf(rate))) return [];
  const apart = yearsApart(from, to);
  const isNear = apart === undefined ? from.relative === -1 || isYearBefore(block, from) : apart <= FEW_YEARS;
  return isNear || rate !== undefined ? [draft(from, to)] : [];
}

/** Money of three digits or fewer without a word of scale. */
function isBare({ unit, scale, value }: Figure): boolean {
  return unit?.dimension.startsWith('money') === true && scale === 1 && value < 1000;
}

function yearsApart(a: Statement, b: Statement): number | undefined {
  return a.ownPeriod && b.ownPeriod && a.period && b.period ? yearsBetween(a.period, b.period) : undefined;
}

function isYearBefore({ text }: BlockReading, { figure, lead }: Statement): boolean {
  const start = lead[0]?.start ?? figure.span.start;
  return YEAR_BEFORE.test(
    text.slice(start, figure.span.start) + text.slice(figure.span.end, figure.span.end + 20),
  );
}

const YEAR_BEFORE =
  /\b(?:a|one|the|last|previous|prior) (?:year|quarter|month)\b|[上去]年|上期|前一年|同期/iu;

/** "4.1 million in 2021, 4.2 million in 2022 and 4.3 billion tonnes in 2023": one out of a run. */
function ofSeries(block: BlockReading): Draft[] {
  return ofEach(block.bySentence, group => {
    const levels = group.filter(
      s => s.role === 'level' && s.figure.kind === 'amount' && s.ownPeriod && s.depth === 0,
    );
    if (levels.length < 3) return [];
    return ofEach(levels, (s, i): Draft[] => {
      const others = levels.filter(o => o !== s && isOfRun(o, s));
      const [first] = others;
      if (others.length < 2 || first === undefined || i === 0) return [];
      return others.every(o => isSlip(o, s)) ? [draft(levels[i - 1] ?? first, s)] : [];
    });
  });
}

function isOfRun(a: Statement, b: Statement): boolean {
  const isUnited =
    comparable(a.figure, b.figure) || a.figure.unit === undefined || b.figure.unit === undefined;
  return isUnited && (isNamedAgain(a, b) || isNamedAgain(b, a));
}

/** The scale words are so far apart as the values are, and the rest of the values is about the same. */
function isSlip(a: Statement, b: Statement): boolean {
  if (a.figure.kind !== 'amount' || a.figure.range !== undefined || b.figure.range !== undefined)
    return false;
  // "4.1 million tonnes in 2021, 4.2 million in 2022": the unit goes without saying
  const isShort = a.figure.unit === undefined || b.figure.unit === undefined;
  const factor = ({ unit }: Figure) => (isShort ? 1 : (unit?.factor ?? 1));
  const size = ({ figure }: Statement) => figure.scale * factor(figure);
  const words = Math.log10(size(b) / size(a));
  if (!POWERS.some(p => Math.abs(Math.abs(words) - p) < 0.01)) return false;
  const value = ({ figure }: Statement) => figure.value * factor(figure);
  const rest = Math.log10(value(b) / value(a)) - words;
  return Math.abs(rest) < 0.35;
}

function draft(from: Statement, to: Statement): Draft {
  const isShort = from.figure.unit === undefined || to.figure.unit === undefined;
  const ratio = isShort ? to.figure.value / from.figure.value : baseValue(to.figure) / baseValue(from.figure);
  return {
    span: to.figure.span,
    message: `${to.figure.text} beside ${from.figure.text}${slipText(10 ** Math.round(Math.log10(ratio)))}`,
    related: [relatedTo(from)],
    fixes: [],
  };
}
