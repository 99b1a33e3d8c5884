import { scriptOf } from '../../lexicon/scripts.ts';
import { comparable } from '../../quantity/compare.ts';
import type { Figure, Unit } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import { magnitude, meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** Yuan do not grow into transactions, nor gigawatts into gigawatt-hours. */
export const incomparable: Rule = {
  id: 'unit/incomparable',
  severity: 'error',
  summary: 'A change leads from one unit to another that measures something else.',
  scope: 'prose',
  needs: ['pair'],
  check: block =>
    ofEach(block.bySentence, group =>
      ofEach(group, (s, i) => {
        const before = group[i - 1];
        if (before === undefined || isHypothetical(s)) return [];
        return fromTo(block, before, s) ?? grown(block, group, i) ?? [];
      }),
    ),
};

/** 由 13 万亿元增至 20 万亿笔: the two ends stand straight behind each other. */
function fromTo(block: BlockReading, from: Statement, to: Statement): Draft[] | undefined {
  if (from.base !== 'from' || to.base !== 'to' || from.depth !== to.depth || from.part_ !== to.part_)
    return undefined;
  if (from.figure.kind === 'percent' && to.figure.kind === 'points') return [draft(from, to, 'error')];
  if (!isUnlike(from.figure, to.figure) || isWater(block, from, to)) return undefined;
  return isElliptical(from.figure, to.figure) || isElliptical(to.figure, from.figure)
    ? scriptOf(block.text) === 'traditional'
      ? []
      : [draft(from, to, 'warning')]
    : [draft(from, to, 'error')];
}

/** 20 亿千瓦时，上年为 18 亿千瓦，增长 11%: the rate is that of the digits, whatever their units. */
function grown(block: BlockReading, group: readonly Statement[], i: number): Draft[] | undefined {
  const trio = group
    .slice(i - 1, i + 2)
    .filter(s => s.depth === 0 && s.clause - (group[i - 1]?.clause ?? 0) <= 2);
  const rate = trio.find(s => s.role === 'growth');
  const from = trio.find(s => s.base === 'from' || s.base === 'past');
  const to = trio.find(s => s !== from && s.role === 'level');
  if (rate === undefined || from === undefined || to === undefined || trio[0] !== to) return undefined;
  if (!isUnlike(from.figure, to.figure) || isWater(block, from, to)) return undefined;
  if (isElliptical(from.figure, to.figure)) return undefined;
  if (isElliptical(to.figure, from.figure) || /\d/.test(gapOf(block, from, to).replace(rate.figure.text, '')))
    return undefined;
  const made = growth(from.figure.interval, to.figure.interval);
  return made !== undefined && meets(magnitude(made), magnitude(rate.figure.interval))
    ? [draft(from, to, 'error')]
    : undefined;
}

function gapOf(block: BlockReading, a: Statement, b: Statement): string {
  const [first, second] = a.figure.span.start < b.figure.span.start ? [a, b] : [b, a];
  return block.text.slice(first.figure.span.end, second.figure.span.start).replace(/(?:19|20)\d{2}/g, '');
}

function draft(from: Statement, to: Statement, severity: 'error' | 'warning'): Draft {
  return {
    span: to.figure.span,
    message: `${from.figure.text} and ${to.figure.text} are in units that cannot be compared`,
    related: [relatedTo(from)],
    fixes: [],
    severity,
  };
}

/** Both say what they are in, and it is not one thing. */
function isUnlike(a: Figure, b: Figure): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount' || comparable(a, b)) return false;
  const [one, other] = [a.unit, b.unit];
  if (one === undefined || other === undefined) return false;
  // "from $3 per kg to $2.40": the second time the "per" is understood
  if (one.id.includes('/') !== other.id.includes('/')) return false;
  const [x, y] = [familyOf(one), familyOf(other)];
  return x !== undefined && y !== undefined && x !== y;
}

/** A cubic metre of water is a tonne. */
function isWater(block: BlockReading, a: Statement, b: Statement): boolean {
  const units = [a, b].map(s => s.figure.unit?.dimension);
  return units.includes('mass') && units.includes('volume') && /水|\bwater\b/i.test(block.text);
}

/** Counts that differ in what is counted, not merely in the classifier: 家, 个 and 座 may count one thing. */
const TELLING_COUNTS = new Set(['person', 'household', 'transaction', 'vehicle']);

/** Compared with anything, or with nothing for sure: ages, a yen or yuan, what is counted under any name. */
const OPEN: ReadonlySet<string> = new Set(['age', 'money:¥', 'count']);

/** What may be told in the other's units: times in days and hours, fuels by what they replace, carbon by its weight. */
const FAMILIES: Readonly<Record<string, string>> = {
  'coal-equivalent': 'fuel',
  'oil-equivalent': 'fuel',
  'oil-equivalent-volume': 'fuel',
  'oil-volume': 'fuel',
  'oil-volume/duration-days': 'fuel',
  emission: 'mass',
  'length-nano': 'length',
};

/** Undefined where the unit does not tell. */
function familyOf(unit: Unit): string | undefined {
  const { dimension } = unit;
  if (dimension.startsWith('duration') || OPEN.has(dimension)) return undefined;
  if (dimension.startsWith('count:'))
    return TELLING_COUNTS.has(dimension.slice('count:'.length)) ? dimension : undefined;
  return FAMILIES[dimension] ?? dimension;
}

/** A bare 元 or $ behind 美元 or HK$ is mostly the same money, said shorter. */
function isElliptical(named: Figure, bare: Figure): boolean {
  if (named.unit?.dimension.startsWith('money') !== true) return false;
  const isBareYuan = /元$/u.test(bare.text) && !/人民|rmb|[¥￥]|[美港日欧歐台臺澳加坡]元$/iu.test(bare.text);
  return (
    (isBareYuan && /[\u3400-\u9fff]/u.test(named.text)) ||
    (/^\$/.test(bare.text) && /^[A-Za-z]+\$/.test(named.text))
  );
}
