import { cue, mayHold } from '../../../lexicon/cues.ts';
import { REST_BEFORE, REST_BEHIND, REST_OF_OTHERS } from '../../../lexicon/totals.ts';
import { comparable, inBase } from '../../../quantity/compare.ts';
import { meets, sum } from '../../../quantity/interval.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { startOf } from '../../statements/whole-levels.ts';
import { partsWithShares } from '../part-of-whole.ts';
import { isAdditive, isBareBesideUnit, type StatedSum, sizeOf, sumOf } from './parts.ts';

const SAYS_REST = cue(REST_BEFORE, REST_BEHIND);

/** How many sentences the whole may stand before its rest. */
const REACH = 2;
/** Beyond this it is the rest of something else. */
const FARTHEST = 0.3;

/** "21,600 in all. Houses made up 13,900 of them, and flats the other 8,700"; the whole, its parts, and what is left. */
export function restsOf(block: BlockReading, sentences: readonly (readonly Statement[])[]): StatedSum[] {
  if (!mayHold(block, SAYS_REST)) return [];
  const told = sentences.flat();
  return told.flatMap((rest, i) => {
    if (!isPlain(rest) || rest.words.has('of-which') || !isRest(block, rest)) return [];
    const next = told[i + 1];
    // 其中其他垃圾 812.5、厨余垃圾 236.4: one name of several
    if (next?.sentence === rest.sentence && isPlain(next) && comparable(next.figure, rest.figure)) return [];
    const near = told
      .slice(0, i)
      .filter(
        s =>
          rest.turn - s.turn <= REACH &&
          s.figure.kind === 'amount' &&
          comparable(s.figure, rest.figure) &&
          !isBaseOfShare(block, s),
      );
    const at = near.reduce(
      (best, s, k) => (best < 0 || sizeOf(s) > sizeOf(near[best] as Statement) ? k : best),
      -1,
    );
    const total = near[at];
    const parts = near.slice(at + 1);
    // What is told before the whole is of something else; nothing may be told of the parts themselves
    if (total === undefined || parts.length === 0 || parts.length > MOST || ![total, ...parts].every(isPlain))
      return [];
    if (
      parts.length < 2 &&
      /\bleaving\b/i.test(block.text.slice(rest.figure.span.start - 40, rest.figure.span.start))
    )
      return [];
    if (parts.length < 2 && isStockOfOpening(block, total)) return [];
    if ([...parts, rest].some(p => isBareBesideUnit(p, total))) return [];
    // 其中光电 129、风力 62…、其他 24: the largest of several parts is no whole of the others
    if (total.words.has('of-which') && total.sentence === rest.sentence) return [];
    if (parts.some(p => p.words.has('of-which') && p !== parts[0]) || parts.some(p => p.depth !== rest.depth))
      return [];
    const all = [...parts, rest];
    if (haveShares(block, [total, ...parts, rest]) || isLeftOf(block, total, parts, rest)) return [];
    if (areOneList(block, total, parts) || isToldWhole(block, [total, ...all])) return [];
    const miss = sumOf(all) / sizeOf(total) - 1;
    return Math.abs(miss) < FARTHEST ? [{ total, parts: all, partition: 'all' } as const] : [];
  });
}

/**
 * "property tax at $248 million, sales tax at $121 million and fees at $71 million, leaving …", "State aid covered 14.5m, fees 9.8m and rents 3.2m": the first is told
 * like the others, and no whole of them.
 */
function areOneList({ text }: BlockReading, total: Statement, parts: readonly Statement[]): boolean {
  const [first] = parts;
  if (first?.sentence !== total.sentence || WITHIN.test(text.slice(total.figure.span.end, startOf(first))))
    return false;
  const before = text.slice(Math.max(0, startOf(total) - LONGEST), startOf(total));
  if (CONTRIBUTES.test(before)) return GOES_ON.test(text.slice(total.figure.span.end, startOf(first)));
  const [joint] = JOINT.exec(before) ?? [];
  return (
    joint !== undefined &&
    parts.length > 1 &&
    parts.every(p => p.sentence === total.sentence && text.slice(0, startOf(p)).endsWith(joint))
  );
}

const LONGEST = 40;
const JOINT = / (?:at|with|for|by|from|to) (?:some |about )?$/;
const CONTRIBUTES =
  /\b(?:cover(?:s|ed|ing)?|suppl(?:y|ies|ied)|brought(?: in)?|brings?(?: in)?|gave|gives?|contribut(?:e|es|ed)|provid(?:e|es|ed)|earn(?:s|ed)|yield(?:s|ed)|generat(?:e|es|ed)|put in|lent|account(?:s|ed) for) (?:some |about |another )?$/i;
/** Another giver behind a comma or "and", with no verb of its own. */
const GOES_ON = /(?:,| and) [^.;:()\d]{2,40}$/;
const WITHIN = /\b(?:with|of which|including|made up|comprising|consisting)\b|[:(]/i;

/** 三房占成交的 46.1%，即 190 件，两房 131 件，占 31.8%，其他 91 件，占 22.1%: all of them are parts of what is told elsewhere. */
function haveShares(block: BlockReading, all: readonly Statement[]): boolean {
  const shares = all.map(s => partsWithShares(block).find(({ part }) => part === s)?.share.figure.interval);
  const told = shares.filter(share => share !== undefined);
  return told.length === all.length && meets(sum(told), { low: 99, high: 101 });
}

/** 年初在册 146 座，改造完工 58 座，新检出 9 座，尚余 97 座: what came in anew is added to the whole. */
function isLeftOf(
  { text }: BlockReading,
  total: Statement,
  parts: readonly Statement[],
  rest: Statement,
): boolean {
  const added = parts.filter(p => CAME_IN.test(text.slice(Math.max(0, startOf(p) - 12), startOf(p))));
  if (added.length === 0) return false;
  const left = [rest, ...parts.filter(p => !added.includes(p))].map(s => inBase(s.figure));
  return meets(sum(left), sum([total, ...added].map(s => inBase(s.figure))));
}

const CAME_IN = /(?:新|另|又|再)[\u3400-\u9fff]{1,6}$|\b(?:new|newly|added|adding|joined)\b[^.,;\d]*$/iu;

/** All of them together are an amount that was told before: the largest is one of its parts. */
function isToldWhole({ statements }: BlockReading, all: readonly Statement[]): boolean {
  const [first] = all;
  if (first === undefined) return false;
  const whole = sum(all.map(s => inBase(s.figure)));
  return statements.some(
    s =>
      s.figure.span.start < first.figure.span.start &&
      comparable(s.figure, first.figure) &&
      meets(inBase(s.figure), whole),
  );
}

/** "With 51,900 under construction at the start of the year, and after 360 cancellations, 46,700 remained": more came and went than is told. */
function isStockOfOpening({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return AT_OPENING.test(text.slice(span.end, span.end + 60));
}

const AT_OPENING = /^[^.;,\d]*\bat the (?:start|beginning|outset|opening) of\b/i;

/** 相当于 2019 年 264.4 亿元的 78.7%: what another is set against. */
function isBaseOfShare({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return (
    /^的[^，。；]{0,4}\d/u.test(text.slice(span.end, span.end + 12)) &&
    SET_AGAINST.test(text.slice(Math.max(0, span.start - 24), span.start))
  );
}

const SET_AGAINST = /(?:相当于|相當於|等于|等於|为|為|占|佔|达|達)[^，。；]{0,16}$/u;

const MOST = 6;

function isPlain(s: Statement): boolean {
  return (
    isAdditive(s) &&
    s.figure.kind === 'amount' &&
    (s.role === 'level' || s.role === 'share') &&
    (s.base === 'none' || s.base === 'to') &&
    s.figure.range === undefined
  );
}

/** "the remaining 312", "the other 8,700", "the rest, 1,300 tonnes,", 其余 510 公里. */
function isRest(block: BlockReading, s: Statement): boolean {
  const { span, hedgeSpan, digits } = s.figure;
  const before = block.text.slice(
    Math.max(0, span.start - 44),
    Math.min(span.start, hedgeSpan?.start ?? span.start),
  );
  const behind = block.text.slice(digits.end, digits.end + 24);
  return !REST_OF_OTHERS.test(before) && (REST_BEFORE.test(before) || REST_BEHIND.test(behind));
}
