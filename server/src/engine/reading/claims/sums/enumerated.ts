import {
  ALL_ZH,
  BESIDES,
  CLOSES_ZH,
  LARGEST_FEW,
  NEITHER_ZH,
  NO_PARTS_ZH,
  OPEN_ZH,
  SAYS_ALL_ZH,
} from '../../../lexicon/totals.ts';
import { COMPLEMENTS } from '../../../lexicon/wholes.ts';
import { comparable } from '../../../quantity/compare.ts';
import { ofEach } from '../../../text/of-each.ts';
import type { BlockReading } from '../../block-reading.ts';
import { clauseBefore, gapText } from '../../statements/gaps.ts';
import type { Statement } from '../../statements/statements.ts';
import { areNamedHalves } from '../half-names.ts';
import { isCountedAlike, isPart, type StatedSum, sizeOf, sumOf } from './parts.ts';
import { isTopN } from './total-words.ts';

/** Beyond this the list is of other things than the amount before it. */
const FARTHEST = 0.25;
/** A list that leaves out this little of its whole is meant to be all of it. */
const NEAR = 0.1;

/** "64 aircraft, 41 of short range, 17 of long range and 9 freighters"; 员工 1.24 万人，境内 0.79 万人、境外 0.54 万人. */
export function enumeratedParts(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  if (group.length < 3) return [];
  if (!HAN.test(block.text)) {
    // "Three laboratories share the $14.2m grant, with $6.1m for …": what is counted in words before the total is of its own kind
    const at = group.findIndex(s => s.figure.written !== '' || s.figure.kind !== 'amount');
    return at < 0 ? [] : listBehind(block, group.slice(at));
  }
  // 三條航線載客量總和為 217.6 萬人次，…: the first amount of its kind, behind those that count something else
  return ofEach(group, (s, i) =>
    i === 0 || (s.depth === 0 && !group.slice(0, i).some(o => isLike(o, s)))
      ? listBehind(block, group.slice(i))
      : [],
  );
}

const HAN = /[\u3400-\u9fff]/u;

function isLike(a: Statement, b: Statement): boolean {
  return comparable(a.figure, b.figure) && isCountedAlike(a, b);
}

function listBehind(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const [total, ...others] = group;
  if (
    total === undefined ||
    others.length < 2 ||
    total.role !== 'level' ||
    isTopN(block.text, group, 0) ||
    group.some(s => s.scope.has('survey'))
  )
    return [];
  if (total.figure.range !== undefined || total.base === 'past' || isOpen(block, group)) return [];
  // 公交线路 312 条…，运营车辆 5,120 辆: what is counted otherwise is told besides
  const end = others.findIndex(s => s.depth === total.depth && !isCountedAlike(s, total));
  const listed = end < 2 ? others : others.slice(0, end);
  const parts = listed.filter(s => isPart(s, total));
  const closed = listed.every(
    s => parts.includes(s) || s.depth > total.depth || s.role === 'share' || s.role === 'growth',
  );
  const [first] = parts;
  if (!closed || first === undefined || parts.length < 2 || first !== others[0]) return [];
  if (!OPENS_LIST.test(gapText(block, total, first)) || !isList(block, parts)) return [];
  if (parts.some(p => sizeOf(p) >= sizeOf(total))) return [];
  const miss = sumOf(parts) / sizeOf(total) - 1;
  if (
    Math.abs(miss) > FARTHEST ||
    LARGEST_FEW.test(block.text.slice(total.figure.span.start, first.figure.span.start))
  )
    return [];
  if (!isTakenApart(block, total, parts)) return [];
  const isWhole = miss > 0 || areComplements(block, parts) || (parts.length >= 3 && miss > -NEAR);
  return [{ total, parts, partition: isWhole ? 'all' : 'some' }];
}

/** 合共 345.6 萬元，包括薪金 210.4 萬元、租金 85.2 萬元及雜費 50.0 萬元: a last member that 及 joins closes the list of all. */
function isOpen({ text, sentences }: BlockReading, group: readonly Statement[]): boolean {
  const [total, last, before] = [group[0], group.at(-1), group.at(-2)];
  if (total === undefined || last === undefined || before === undefined) return true;
  if (!total.scope.has('including')) return false;
  const { start = 0, end = text.length } = sentences[total.sentence] ?? {};
  const isClosed =
    CLOSES_ZH.test(text.slice(before.figure.span.end, last.figure.span.start)) &&
    !OPEN_ZH.test(text.slice(total.figure.span.end, end));
  return !(isClosed && ALL_ZH.test(text.slice(start, total.figure.span.start)));
}

/** The first part straight behind a comma, or behind a few words of Chinese. */
const OPENS_LIST =
  /^[^,，;；.。:：()（）]{0,40}(?:, (?:with |of which |of whom |about |some )?|; (?:of these,? |of them,? )?|(?<=\b(?:consists?|consisted|consisting|composed|made up|comprises?|comprised) )(?:of )?|[，；：](?:[按依][^，,；。：]{1,8}(?:[看分計计]|[区區][分隔]|[别別])[，：])?[^，,；。、：]{1,12})$/u;
/** What stands between two parts of a list. */
const BETWEEN = /^[^;；.。:：]{0,40}(?:, (?:and |plus )?| and |[、，和及])[^,，;；.。:：\d]{0,24}$/u;

function isList(block: BlockReading, parts: readonly Statement[]): boolean {
  const gaps = parts.slice(1).map((s, i) => gapText(block, parts[i] as Statement, s));
  const last = gaps.at(-1) ?? '';
  return gaps.every(gap => BETWEEN.test(gap) && !BESIDES.test(gap)) && /\band\b|[\u3400-\u9fff]/u.test(last);
}

function endsInRest({ text }: BlockReading, parts: readonly Statement[]): boolean {
  const [, before, last] = parts;
  return NEITHER_ZH.test(text.slice(before?.figure.span.end, last?.figure.span.start));
}

function areComplements(block: BlockReading, [a, b, ...more]: readonly Statement[]): boolean {
  if (a === undefined || b === undefined || more.length > 0) return false;
  const text = block.text.slice(Math.max(0, a.figure.span.start - 12), b.figure.span.end + 14);
  return (
    COMPLEMENTS.some(([one, other]) => one.test(text) && other.test(text)) ||
    areNamedHalves(block.text, a.figure.span, b.figure.span)
  );
}

/** Chinese puts one thing behind another with commas alone: the whole says that it is one, and nothing is taken away. */
function isTakenApart(block: BlockReading, total: Statement, parts: readonly Statement[]): boolean {
  const start = block.sentences[total.sentence]?.start ?? 0;
  const before = block.text.slice(start, total.figure.span.start);
  const list = block.text.slice(total.figure.span.end, parts.at(-1)?.figure.span.start);
  if (!/[\u3400-\u9fff]/u.test(list)) return true;
  if (NO_PARTS_ZH.test(list)) return false;
  if (parts.length > 2 && /[，；：][按依][^，；。：]{1,8}(?:[看分計计]|[别別])[，：]/u.test(list))
    return true;
  if (SAYS_ALL_ZH.test(before)) return parts.length > 2 || areComplements(block, parts);
  // 占地 412 亩，厂房区 248 亩，办公区 96 亩，绿化区 88 亩: names of one kind, or two that leave nothing out
  const miss = Math.abs(sumOf(parts) / sizeOf(total) - 1);
  if (miss < NEAR && (areComplements(block, parts) || areOfOneKind(block, parts))) return true;
  // 回收 1,026 份，男 486 份、女 500 份，未填 40 份: two that complete each other, and those that are neither
  return parts.length === 3 && areComplements(block, parts.slice(0, 2)) && endsInRest(block, parts);
}

/** 國小組, 國中組 and 高中組: three names or more that end alike. */
function areOfOneKind({ text }: BlockReading, parts: readonly Statement[]): boolean {
  const ends = parts.map(({ figure: { span } }) => {
    const name = clauseBefore(text, span.start - 12, span.start, '，。；：、和及');
    return name.length > 1 ? name.at(-1) : undefined;
  });
  return (
    parts.length > 2 &&
    ends[0] !== undefined &&
    /[\u3400-\u9fff]/u.test(ends[0]) &&
    ends.every(end => end === ends[0])
  );
}
