import { cue, mayHold } from '../../../lexicon/cues.ts';
import {
  ALL_TOLD_BEHIND,
  CONSEQUENCE,
  COUNTED_TOTAL_ZH,
  COUNTS,
  JOINS_PART,
  MAKES_TOTAL,
  NAMED_TOTAL_ZH,
  OPENS_PARTS,
  OPENS_WITH_PARTS,
  OVER_ALL,
  WHOLE_BEHIND,
} from '../../../lexicon/totals.ts';
import { comparable, inBase } from '../../../quantity/compare.ts';
import { areWithin, below } from '../../../quantity/interval.ts';
import { ofEach } from '../../../text/of-each.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { isPart, type StatedSum, sizeOf, sumOf } from './parts.ts';
import { isMadeOf, isTheRest, isTopN, saysTotal } from './total-words.ts';

const JOINS = cue(JOINS_PART);
const MAKES = cue(MAKES_TOTAL);
const NAMES = cue(OVER_ALL, CONSEQUENCE, NAMED_TOTAL_ZH, COUNTED_TOTAL_ZH);

/** A a, B b, C c, 合计 / in all T. */
export function trailingTotals(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const { text } = block;
  const mayBeMade = mayHold(block, JOINS) && mayHold(block, MAKES);
  const mayBeNamed = mayHold(block, NAMES);
  return ofEach(group, (total, i) => {
    if (i < 2) return [];
    const isMade = mayBeMade && isMadeOf(text, group, i);
    if (
      !(
        saysTotal(total) ||
        isToldBehind(text, total) ||
        isMade ||
        (mayBeNamed && isNamedTotal(text, group, i)) ||
        isOpenedWithParts(block, group, i)
      ) ||
      isTheRest(text, total) ||
      isTopN(text, group, i) ||
      total.role === 'growth' ||
      total.figure.range !== undefined
    )
      return [];
    // "… together with the 2.1 million sold in Europe makes": the word of addition stands before the last part
    const parts = isMade
      ? [...partsBefore(group.slice(0, i - 1), total), group[i - 1] as Statement]
      : partsBefore(group.slice(0, i), total);
    // 前三季累计 267.4: a total over time, of other parts than the quarters that happen to be named.
    const isOpen = total.scope.has('including') || total.scope.has('of-which');
    const partition = isOpen && !isOpenedBehind(text, group, total) ? 'some' : 'all';
    // 歲入 2兆7,250 …，合計須融資 2,720，其中…: what is larger than the total is no part of it
    if (partition === 'some' && parts.some(p => below(inBase(total.figure), inBase(p.figure)))) return [];
    if (parts.length < 2 || (total.ownPeriod && parts.some(p => p.ownPeriod))) return [];
    return [{ total, parts, partition } as const];
  });
}

function isToldBehind(text: string, { figure: { kind, span } }: Statement): boolean {
  return kind === 'amount' && ALL_TOLD_BEHIND.test(text.slice(span.end, span.end + 48));
}

function partsBefore(group: readonly Statement[], total: Statement): Statement[] {
  const parts: Statement[] = [];
  for (const s of [...group].reverse()) {
    if (saysTotal(s)) break;
    if (isTold(s, total) || isOtherYear(s, group)) continue;
    // "38,600, followed by Germans (35,100) and …; these three together": the parts may stand in brackets
    if (!isPart({ ...s, depth: total.depth }, total) || isCountedOtherwise(s, parts[0])) break;
    parts.unshift(s);
  }
  return parts;
}

/** 参加 15 个大项，取得 8 金 16 银 29 铜，共 53 面: what is told by a counter in the clause before is none of those without. */
function isCountedOtherwise(s: Statement, part: Statement | undefined): boolean {
  return (
    part !== undefined &&
    part.figure.kind === 'amount' &&
    part.figure.unit === undefined &&
    part.figure.scale === 1 &&
    s.figure.unit !== undefined &&
    // "1,240 children, primary schools 3,880 …": English names what is counted once
    /[\u3400-\u9fff]$/u.test(s.figure.text) &&
    s.clause !== part.clause
  );
}

/** 113年…51084件，…112年為50854件: the same once more, of another year. */
function isOtherYear(s: Statement, group: readonly Statement[]): boolean {
  if (!s.ownPeriod || s.period === undefined) return false;
  const { period, subject } = s;
  return group.some(
    o =>
      o !== s &&
      o.figure.span.start < s.figure.span.start &&
      o.ownPeriod &&
      o.period !== undefined &&
      o.period.end !== period.end &&
      o.role === 'level' &&
      comparable(o.figure, s.figure) &&
      subject.words.length > 0 &&
      subject.words.join() === o.subject.words.join(),
  );
}

/** Told of a part, and no part itself: its growth, its share, its level of last year in brackets. */
function isTold(s: Statement, total: Statement): boolean {
  if (s.role === 'growth' || s.role === 'points') return true;
  const isUnlike = s.figure.kind !== total.figure.kind && !comparable(s.figure, total.figure);
  if (isUnlike) return s.figure.kind !== 'amount' || s.depth > total.depth;
  return s.depth > total.depth && (s.base === 'past' || s.base === 'from');
}

/** "…, so that the footprint was T"; 三个校区分别有 a、b 和 c，在校生总数 T: larger than each part, and near to their sum. */
function isNamedTotal(text: string, group: readonly Statement[], i: number): boolean {
  const total = group[i] as Statement;
  const before = text.slice((group[i - 1] as Statement).figure.span.end, total.figure.span.start);
  const isCountedZh = COUNTED_TOTAL_ZH.test(before);
  const counted =
    OVER_ALL.exec(text.slice(total.figure.span.end, total.figure.span.end + 30))?.[1] ??
    (isCountedZh ? /[二两兩三四五六七八]/u.exec(before)?.[0] : undefined);
  const parts = partsBefore(group.slice(0, i), total);
  if (counted === undefined ? parts.length < 2 : COUNTS[counted.toLowerCase()] !== parts.length) return false;
  if (counted === undefined && !CONSEQUENCE.test(before) && !NAMED_TOTAL_ZH.test(before)) return false;
  return parts.every(p => sizeOf(p) < sizeOf(total)) && areWithin(FARTHEST, sumOf(parts), sizeOf(total));
}

/** "With 18 ships in …, 15 in … and 9 in …, the ferry line operates a fleet of 42". */
function isOpenedWithParts(
  { text, sentences }: BlockReading,
  group: readonly Statement[],
  i: number,
): boolean {
  const [first, before, last, total] = [group[0], group[i - 2], group[i - 1], group[i]];
  if (i < 3 || first === undefined || before === undefined || last === undefined || total === undefined)
    return false;
  const { start = 0 } = sentences[first.sentence] ?? {};
  if (!OPENS_WITH_PARTS.test(text.slice(start, first.figure.span.start))) return false;
  if (!/ and [^,;\d]{0,30}$/u.test(text.slice(before.figure.span.end, last.figure.span.start))) return false;
  if (!WHOLE_BEHIND.test(text.slice(last.figure.span.end, total.figure.span.start))) return false;
  const parts = partsBefore(group.slice(0, i), total);
  return parts.length === i && areWithin(FARTHEST, sumOf(parts), sizeOf(total));
}

const FARTHEST = 1.25;

/** 合计 14.06 亿元，其中第一大客户…: what is told of a part behind the total leaves the total alone. */
function isOpenedBehind(text: string, [first]: readonly Statement[], { figure }: Statement): boolean {
  const before = text.slice(Math.max(0, (first?.figure.span.start ?? 0) - 40), figure.span.start);
  return (
    // 分别为 lists all of them
    !OPENS_PARTS.test(before.replace(/分[别別][为為是]/gu, '')) &&
    !/如|等|\b(?:such as|of which|of whom|among them|e\.g\.)/iu.test(before)
  );
}
