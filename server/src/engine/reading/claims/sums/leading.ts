import { cue, mayHold } from '../../../lexicon/cues.ts';
import {
  BESIDES,
  COVERS_WHAT,
  LARGEST_FEW,
  OPENS_PARTS,
  OPENS_WHOLE,
  WITHIN,
} from '../../../lexicon/totals.ts';
import { COMPLEMENTS } from '../../../lexicon/wholes.ts';
import { comparable } from '../../../quantity/compare.ts';
import { ofEach } from '../../../text/of-each.ts';
import type { BlockReading } from '../../block-reading.ts';
import { gapText } from '../../statements/gaps.ts';
import type { Statement } from '../../statements/statements.ts';
import { startOf } from '../../statements/whole-levels.ts';
import { areNamedHalves } from '../half-names.ts';
import { isAdditive, isCountedAlike, isNear, isPart, type StatedSum, sizeOf, sumOf } from './parts.ts';
import { countOf, isTopN, saysTotal } from './total-words.ts';

/** "3.6 GW in all: 1.4 GW of …, 1.1 GW of … and 0.7 GW of …": a colon behind the total, then the parts. */
export function leadingTotals(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  return ofEach(group.slice(0, -2), (_, i) =>
    i > 0 && isWithin(group, i) ? [] : totalBefore(block, group.slice(i)),
  );
}

/** A figure in brackets, or one of a change, opens no list. */
function isWithin(group: readonly Statement[], i: number): boolean {
  const total = group[i] as Statement;
  return total.depth > 0 || total.role !== 'level' || total.base === 'from' || total.base === 'past';
}

function totalBefore(block: BlockReading, told: readonly Statement[]): StatedSum[] {
  const group = withoutAside(told);
  const total = group[0];
  if (total === undefined || group.length < 3) return [];
  const colon = OPENS_LIST.exec(
    block.text.slice(total.figure.span.end, (group[1] as Statement).figure.span.start),
  );
  if (colon === null || isTopN(block.text, group, 0)) return [];
  // "outnumber them by 2,300: 41,800 against 39,500": a difference is no whole
  if (
    /\bby (?:about |some |just )?$/i.test(
      block.text.slice(Math.max(0, total.figure.span.start - 16), total.figure.span.start),
    )
  )
    return [];
  // 6.0：39.0：55.0 is a ratio
  const isBare = total.figure.unit === undefined && group[1]?.figure.unit === undefined;
  if (isBare && colon[0].length === gapText(block, total, group[1] as Statement).trim().length) return [];
  const parts: Statement[] = [];
  const depth = group[1]?.depth ?? 0;
  for (const s of group.slice(1)) {
    if (!isPart(s, { ...total, depth }) || (parts.length > 1 && !isCountedAlike(s, total))) break;
    parts.push(s);
  }
  const next = group[parts.length + 1];
  const goesOn = next?.figure.kind === total.figure.kind && isCountedAlike(next, total);
  if (parts.length < 2 || goesOn) return [];
  // "a hatchback (61,977) and a saloon (58,120)": each in a bracket of its own
  const list = block.text.slice(parts[0]?.figure.span.end, parts.at(-1)?.figure.span.start);
  if (depth > total.depth && /[)）]/u.test(list)) return [];
  // "a deficit of 4.5: imports 27.4 and exports 22.9": what is left of two is no whole
  if (total.words.has('net') && parts.some(p => sizeOf(p) > sizeOf(total))) return [];
  // "We close the year with 9,470 colleagues: …": a subject that says nothing, and all of it in three parts or more
  const isSubject =
    saysTotal(total) ||
    total.freshSubject ||
    (parts.length > 2 && (isNear(total, parts) || closesWithAnd(block, total, parts)));
  if (!isSubject || (!saysTotal(total) && isFunnel(total, parts))) return [];
  const isAll =
    saysTotal(total) ||
    isComplementary(block, parts) ||
    (parts.length >= 3 && (isNear(total, parts) || closesWithAnd(block, total, parts)));
  return [{ total, parts, partition: isAll && !total.scope.has('including') ? 'all' : 'some' }];
}

/** "138 scholarships, half of them to women: 74 in medicine, …": a share told of the total before its parts. */
function withoutAside([total, ...others]: readonly Statement[]): readonly Statement[] {
  if (total === undefined || total.figure.kind !== 'amount')
    return total === undefined ? [] : [total, ...others];
  return [total, ...others.slice(others.findIndex(s => s.figure.kind === 'amount' || s.role !== 'share'))];
}

/** "27 vessels last year: 11 tankers, 9 bulk carriers and 4 ferries.": "and" before the last part says that there are no others. */
function closesWithAnd({ text }: BlockReading, total: Statement, parts: readonly Statement[]): boolean {
  const [before, last] = parts.slice(-2);
  if (before === undefined || last === undefined || Math.abs(sumOf(parts) / sizeOf(total) - 1) > FARTHEST)
    return false;
  return (
    // The bracket itself closes the list in it
    (last.depth > total.depth ||
      CLOSES_LIST.test(text.slice(before.figure.span.end, last.figure.span.start))) &&
    ENDS_LIST.test(text.slice(last.figure.span.end, last.figure.span.end + 60)) &&
    !LARGEST_FEW.test(text.slice(total.figure.span.end, last.figure.span.start))
  );
}

/** A colon behind the total, "namely", or a bracket that the parts fill. */
const OPENS_LIST = /[:：]|, namely |[（(][\u3400-\u9fff]{0,10}$/u;

/** A list that misses more of its whole is not of it. */
const FARTHEST = 0.3;
const CLOSES_LIST = /(?:,? and |[、，]?[和及與与]|以及)[^,;，；\d]{0,24}$/u;
const ENDS_LIST = /^[^,;:，；：.。\d]{0,50}(?:[.)。）]|$)/u;

/** "Of 100 children who start: 88 finish, 61 go on and 37 graduate": each is left of the one before, none is a part beside it. */
function isFunnel(total: Statement, parts: readonly Statement[]): boolean {
  const steps = [total, ...parts].map(sizeOf);
  return (
    parts.length >= 2 &&
    Math.abs(sumOf(parts) / sizeOf(total) - 1) > 0.25 &&
    steps.every((size, i) => i === 0 || size < (steps[i - 1] as number))
  );
}

/** W，其中 A a、B b、C c; W, including a and b; "of the W cast, a went to … and b to …". */
export function ofWhich(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const first = firstPart(block, group);
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
      BESIDES.test(block.text.slice(s.figure.span.start - 10, s.figure.span.start))
    )
      break;
    parts.push(s);
  }
  if (parts.length === 0) return [];
  // 562 个，完成 500 个目标，其中…: of several wholes the one that holds the parts is meant
  const total = totals.findLast(t => sizeOf(t) >= sumOf(parts) * 0.999) ?? nearest;
  const isAll =
    nearest.figure.kind === 'amount' &&
    (isComplementary(block, parts) ||
      isCountedOut(block, nearest, parts) ||
      isClosedList(block, nearest, parts));
  return [{ total, parts, partition: isAll ? 'all' : 'some' }];
}

const COMPOSES = /^[^，。；\d]{0,6}(?:[构構組组][成]|[组組]合)/u;
const COMPOSED = cue(COMPOSES);

/** 載重噸位總計 468.3 萬噸，由散裝輪 251.7 萬噸、貨櫃輪 143.2 萬噸及油輪 83.4 萬噸構成: nothing else is in it. */
export function composedOf(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  if (group.length < 3 || !mayHold(block, COMPOSED)) return [];
  const { text } = block;
  return ofEach(group, (total, i) => {
    const [first, ...others] = group.slice(i + 1);
    if (first === undefined || total.role !== 'level' || !isAdditive(total)) return [];
    if (
      !/^[，,]?[^，。；\d]{0,6}由[^，。；\d]{1,12}$/u.test(text.slice(total.figure.span.end, startOf(first)))
    )
      return [];
    const parts = [{ ...first, base: 'none' as const }];
    for (const s of others) {
      if (
        !/^[、和及與与以]{1,2}[^，。；\d]{1,12}$/u.test(text.slice(parts.at(-1)?.figure.span.end, startOf(s)))
      )
        break;
      parts.push({ ...s, base: 'none' as const });
    }
    const isAll = COMPOSES.test(text.slice(parts.at(-1)?.figure.span.end));
    return isAll && parts.length > 1 && parts.every(s => isPart(s, total))
      ? [{ total, parts, partition: 'all' } as const]
      : [];
  });
}

/** 三家工厂合计用电 8,640 万度，其中一厂…、二厂…、三厂…: as many as the words count. */
function isCountedOut(
  { text, sentences }: BlockReading,
  total: Statement,
  parts: readonly Statement[],
): boolean {
  const start = sentences[total.sentence]?.start ?? 0;
  return (
    parts.length > 1 && isNear(total, parts) && countOf(text.slice(start, startOf(total))) === parts.length
  );
}

/** 包括发明 12,480 件、实用新型 48,216 件、外观设计 9,307 件。: three or more that nearly come to all of it, and nothing said of others. */
function isClosedList(
  { text, sentences }: BlockReading,
  total: Statement,
  parts: readonly Statement[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 3) return false;
  const end = sentences[last.sentence]?.end ?? text.length;
  return (
    /(?:包括|包含|[计計]有|由)[^，。；、\d]{0,14}$/u.test(
      text.slice(total.figure.span.end, startOf(first)),
    ) &&
    !/等|主要|[为為]主/u.test(text.slice(total.figure.span.end, end)) &&
    Math.abs(sumOf(parts) / sizeOf(total) - 1) < NEARLY
  );
}

const NEARLY = 0.06;

const OPENS = cue(OPENS_PARTS);

/** Where the parts begin, by the words before them. */
function firstPart(block: BlockReading, group: readonly Statement[]): number {
  const told = group.findIndex(s => s.lead.some(t => t.type === 'word' && t.kind === 'of-which'));
  if (told >= 0 || !mayHold(block, OPENS)) return told;
  return group.findIndex((s, i) => {
    const gap = i === 0 ? '' : gapText(block, group[i - 1] as Statement, s);
    return OPENS_PARTS.test(gap) && !COVERS_WHAT.test(gap) && !/[;；]/.test(gap);
  });
}

/** "Of the 1,240 votes cast, 612 …": only when the parts come near their whole; what is told of it may overlap. */
export function takenApart(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const [total] = group;
  if (total === undefined || group.length < 4 || !isAdditive(total)) return [];
  const { span } = total.figure;
  const start = block.sentences[total.sentence]?.start ?? 0;
  const isWhole =
    OPENS_WHOLE.test(block.text.slice(start, span.start)) ||
    WITHIN.test(block.text.slice(span.end, span.end + 12));
  const parts = group.slice(1).filter(s => isPart(s, total));
  if (!isWhole || parts.length < 3 || !isNear(total, parts)) return [];
  const isClosed = group.slice(1).every(s => parts.includes(s) || s.role === 'share' || s.depth > 0);
  return isClosed ? [{ total, parts, partition: 'all' }] : [];
}

/** "of whom 1,176,900 are women and 1,114,500 are men": there is no third. */
function isComplementary(block: BlockReading, parts: readonly Statement[]): boolean {
  const [a, b] = parts;
  if (a === undefined || b === undefined || parts.length !== 2) return false;
  const text = block.text.slice(Math.max(0, a.figure.span.start - 12), b.figure.span.end + 14);
  return (
    COMPLEMENTS.some(([one, other]) => one.test(text) && other.test(text)) ||
    areNamedHalves(block.text, a.figure.span, b.figure.span)
  );
}
