import { COMPLEMENTS } from '../lexicon/wholes.ts';
import { comparable, inBase } from '../quantity/compare.ts';
import { below } from '../quantity/interval.ts';
import type { BlockReading } from './block-reading.ts';
import { gapText } from './gaps.ts';
import { latest } from './latest.ts';
import { withUnit } from './make-figure.ts';
import type { Statement } from './statements.ts';
import { topCount } from './top-n.ts';

/** A total that the text gives with its parts. */
export interface StatedSum {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** 'all' when the parts are told to be all there are; 'some' when there may be others. */
  readonly partition: 'all' | 'some';
}

export const sumsOf: (block: BlockReading) => readonly StatedSum[] = latest(block =>
  block.bySentence.flatMap(group => {
    const alike = withSharedUnits(group);
    return [...trailingTotals(block.text, alike), ...leadingTotals(block, alike), ...ofWhich(block, alike)];
  }),
);

/** "31.4 million hectolitres, of which 9.2 million …": the unit is said once. */
function withSharedUnits(group: readonly Statement[]): readonly Statement[] {
  const giver = group.find(
    s => s.role === 'level' && s.figure.kind === 'amount' && s.figure.unit !== undefined,
  );
  const unit = giver?.figure.unit;
  if (giver === undefined || unit === undefined || unit.dimension.startsWith('count')) return group;
  return group.map(s =>
    s !== giver &&
    s.figure.kind === 'amount' &&
    s.figure.unit === undefined &&
    s.figure.scale > 1 &&
    s.figure.scale === giver.figure.scale
      ? { ...s, figure: withUnit(s.figure, unit, 1, 'shared') }
      : s,
  );
}

/** Ages, ratios, prices and rates are compared, never added. */
function isAdditive(s: Statement): boolean {
  const dimension = s.figure.unit?.dimension ?? '';
  return (
    dimension !== 'age' &&
    dimension !== 'ratio' &&
    dimension !== 'temperature' &&
    !dimension.includes('/') &&
    !dimension.startsWith('rate:')
  );
}

function isPart(s: Statement, total: Statement): boolean {
  return (
    isAdditive(s) &&
    (s.role === 'level' || s.role === 'share') &&
    s.base === 'none' &&
    s.basis !== 'contribution' &&
    comparable(s.figure, total.figure) &&
    s.figure.range === undefined &&
    s.depth === total.depth
  );
}

/** A a, B b, C c, 合计 / in all T. What the largest few hold together is told by reading/top-n.ts. */
function trailingTotals(text: string, group: readonly Statement[]): StatedSum[] {
  return group.flatMap((total, i) => {
    if (
      i < 2 ||
      isTheRest(text, group, i) ||
      !saysTotal(total) ||
      isTopN(text, group, i) ||
      total.role === 'growth' ||
      total.figure.range !== undefined
    )
      return [];
    const parts: Statement[] = [];
    for (let k = i - 1; k >= 0; k--) {
      const s = group[k] as Statement;
      if (saysTotal(s)) break;
      if (s.role === 'growth' || s.role === 'points') continue;
      // "38,600, followed by Germans (35,100) and …; these three together": the parts may stand in brackets
      if (!isPart({ ...s, depth: total.depth }, total)) break;
      parts.unshift(s);
    }
    // 前三季累计 267.4: a total over time, of other parts than the quarters that happen to be named.
    const partition = total.scope.has('including') || total.scope.has('of-which') ? 'some' : 'all';
    // 歲入 2兆7,250 …，合計須融資 2,720，其中…: what is larger than the total is no part of it
    if (partition === 'some' && parts.some(p => below(inBase(total.figure), inBase(p.figure)))) return [];
    if (parts.length < 2 || (total.ownPeriod && parts.some(p => p.ownPeriod))) return [];
    return [
      {
        total,
        parts,
        partition,
      } as const,
    ];
  });
}

function isTopN(text: string, group: readonly Statement[], i: number): boolean {
  return group[i]?.figure.kind === 'percent' && topCount(text, group, i) !== undefined;
}

/** 其余厂商合计占 12%, "all others together 12 %": what is left, added up in itself. */
function isTheRest(text: string, group: readonly Statement[], i: number): boolean {
  const [previous, total] = [group[i - 1], group[i]];
  return (
    previous !== undefined &&
    total !== undefined &&
    /其余|其餘|其他|其它|\bothers?\b|\brest\b|\bremain/i.test(
      text.slice(previous.figure.span.end, total.figure.span.start),
    )
  );
}

/** The word must stand with this very figure: 合计 19.3, "3.6 GW in all", "totalling 3.6 GW". */
function saysTotal(s: Statement): boolean {
  // "車廠及Tier 1共11家": 共 behind nouns of its own counts those; alone it counts all
  const own = s.freshSubject || s.subject.words.length > 0;
  if (
    s.lead.some(
      t =>
        t.type === 'word' &&
        t.kind === 'total' &&
        s.figure.span.start - t.end <= 14 &&
        !(t.end - t.start === 1 && own && s.figure.span.start - t.end <= 1 && s.depth > 0),
    )
  )
    return true;
  const next = s.tail[0];
  return next?.type === 'word' && next.kind === 'total' && next.start - s.figure.span.end <= 2;
}

/** "3.6 GW in all: 1.4 GW of …, 1.1 GW of … and 0.7 GW of …": a colon behind the total, then the parts. */
function leadingTotals(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const total = group[0];
  if (total === undefined || group.length < 3 || isTopN(block.text, group, 0)) return [];
  const colon = /[:：]/.exec(
    block.text.slice(total.figure.span.end, (group[1] as Statement).figure.span.start),
  );
  // 6.0：39.0：55.0 is a ratio
  if (colon?.[0].length === gapText(block, total, group[1] as Statement).trim().length) return [];
  if (colon === null || !(saysTotal(total) || total.freshSubject)) return [];
  const parts: Statement[] = [];
  for (const s of group.slice(1)) {
    if (!isPart(s, total)) break;
    parts.push(s);
  }
  if (parts.length < 2 || parts.length < group.length - 1) return [];
  return [
    {
      total,
      parts,
      partition:
        (saysTotal(total) || (parts.length >= 3 && isNear(total, parts))) && !total.scope.has('including')
          ? 'all'
          : 'some',
    },
  ];
}

/** A colon and three parts or more that come near the total: all of it is being taken apart. */
function isNear(total: Statement, parts: readonly Statement[]): boolean {
  const sum = parts.reduce((a, p) => a + p.figure.value * (p.figure.unit?.factor ?? 1), 0);
  const whole = total.figure.value * (total.figure.unit?.factor ?? 1);
  return Math.abs(sum / whole - 1) < 0.1;
}

/** "of whom 1,176,900 are women and 1,114,500 are men": there is no third. */
function isComplementary(block: BlockReading, parts: readonly Statement[]): boolean {
  const [a, b] = parts;
  if (a === undefined || b === undefined || parts.length !== 2) return false;
  const text = block.text.slice(Math.max(0, a.figure.span.start - 12), b.figure.span.end + 14);
  return COMPLEMENTS.some(([one, other]) => one.test(text) && other.test(text));
}

/** W，其中 A a、B b、C c. */
function ofWhich(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const first = group.findIndex(s => s.lead.some(t => t.type === 'word' && t.kind === 'of-which'));
  if (first < 1) return [];
  const start = group[first] as Statement;
  const totals = group
    .slice(0, first)
    .filter(
      s =>
        s.role === 'level' &&
        isAdditive(s) &&
        comparable(s.figure, start.figure) &&
        s.figure.range === undefined &&
        s.base !== 'from' &&
        s.base !== 'past',
    );
  const nearest = totals.at(-1);
  if (nearest === undefined) return [];
  const parts: Statement[] = [];
  for (const s of group.slice(first)) {
    if (s.part_ !== start.part_) break;
    if (s.role === 'growth' || s.role === 'points' || s.role === 'share' || s.depth > start.depth) continue;
    if (
      !isPart(s, { ...nearest, depth: start.depth }) ||
      /另有|另外|此外|还有|還有|besides/.test(block.text.slice(s.figure.span.start - 10, s.figure.span.start))
    )
      break;
    parts.push(s);
  }
  // 562 个，完成 500 个目标，其中…: of several wholes the one that holds the parts is meant
  const sum = parts.reduce((a, p) => a + p.figure.value * (p.figure.unit?.factor ?? 1), 0);
  const holds = (t: Statement) => t.figure.value * (t.figure.unit?.factor ?? 1) >= sum * 0.999;
  const total = totals.findLast(holds) ?? nearest;
  return parts.length === 0
    ? []
    : [
        {
          total,
          parts,
          partition: nearest.figure.kind === 'amount' && isComplementary(block, parts) ? 'all' : 'some',
        },
      ];
}
