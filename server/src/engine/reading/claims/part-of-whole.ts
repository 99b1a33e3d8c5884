/**
 * Shares that the text prints together with their part and their whole.
 *
 * The part stands beside the share: "7,184 (46%)", "12,150 people, one in four", 6,120 人，約占三成五. The whole is bound by
 * what the sentence says: "of W", 占 W 的; the thing named as the whole (占到檢者的, "of revenue"), told before; W，其中 …;
 * "Of the W …"; "34 of the 102 …"; W 中，…. A share of something else that is named but not told is bound to nothing.
 */

import { FRONTED_WHOLE, SET_AGAINST_ZH } from '../../lexicon/part-words.ts';
import { comparable } from '../../quantity/compare.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { once } from '../latest.ts';
import { clauseBefore } from '../statements/gaps.ts';
import type { Statement } from '../statements/statements.ts';
import { isToldLevel } from '../statements/told-levels.ts';
import { isWhole, startOf } from '../statements/whole-levels.ts';
import { isBeside, partBeside } from './part-beside.ts';
import { type TiedPair, tiedPair } from './tied-pairs.ts';
import { ofAllTold, ofAmountBehind, ofLargerTold, ofOnlyLarger } from './told-wholes.ts';

export interface ShareOfWhole {
  readonly share: Statement;
  /** What the share may be of the whole; any one that fits is meant. */
  readonly parts: readonly Statement[];
  readonly whole: Statement;
  /** The text says "of W" itself: no other whole can be meant. */
  readonly isExplicit?: true;
}

export const sharesOfWholes: (block: BlockReading) => readonly ShareOfWhole[] = once(block =>
  ofEach(block.statements, (share, i) => {
    if (!mayBeShare(share)) return [];
    const bound = bind(block, share, i);
    return bound === undefined ? [] : [{ share, ...bound }];
  }),
);

export type Bound = Omit<ShareOfWhole, 'share'>;

function mayBeShare({ figure, role, basis }: Statement): boolean {
  return (
    (figure.kind === 'percent' || figure.kind === 'fraction') &&
    figure.range === undefined &&
    role !== 'growth' &&
    role !== 'compound' &&
    basis !== 'contribution'
  );
}

function bind(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const explicit = ofFigureBehind(block, share, i) ?? ofFigureBefore(block, share, i);
  if (explicit !== undefined) return { ...explicit, isExplicit: true };
  const against = ofFigureSetAgainst(block, share, i);
  if (against !== undefined) return against;
  const behind = ofAmountBehind(block, share, i) ?? ofLargerTold(block, share, i);
  if (behind !== undefined) return behind;
  const tied = tiedPair(block, share, i);
  if (tied !== undefined) return ofTied(block, share, tied);
  const part = partBeside(block, share, i);
  if (part === undefined) return undefined;
  const name = nameOfWhole(block, share);
  if (name !== undefined) return namedWhole(block, part, name);
  return (
    ofWhich(block, part) ??
    ofOpening(block, part) ??
    ofPair(block, part) ??
    outOf(block, part) ??
    ofAllTold(block, part) ??
    ofOnlyLarger(block, part)
  );
}

/** What the share says that it is of has to be the whole of the pair: not "850 of 3,400 (11% of all employees)". */
function ofTied(block: BlockReading, share: Statement, { part, whole }: TiedPair): Bound | undefined {
  const name = nameOfWhole(block, share);
  if (
    !(isWhole(whole, part) || isToldLevel(block, whole) || isOfThe(block, whole)) ||
    (name !== undefined &&
      startOf(share) > startOf(part) &&
      !isCalled(block, whole, name) &&
      !(THE_CHANGE.test(name) && FRONTED_WHOLE.test(block.text.slice(0, startOf(whole)))))
  )
    return undefined;
  return { parts: [part], whole };
}

/** "Of the $420m added in 2024, Security supplied $190m, which is 45% of the growth". */
const THE_CHANGE = /^(?:growth|increase|rise|gain|addition|decline|fall|decrease|difference)\s*$/i;

/** "Two-thirds of the 2,412 cases notified last year": the whole itself, whenever it was. */
function isOfThe(block: BlockReading, whole: Statement): boolean {
  return /\bof (?:the|its|all|their|our)(?: the| these| those)? $/i.test(block.text.slice(0, startOf(whole)));
}

/** "757,060 doses, 94.6 % of the 800,000 planned". */
function ofFigureBehind(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const whole = block.statements[i + 1];
  if (whole === undefined || whole.sentence !== share.sentence || whole.figure.kind !== 'amount')
    return undefined;
  const between = block.text.slice(share.figure.span.end, startOf(whole));
  const isMoney = whole.figure.unit?.dimension.startsWith('money') === true;
  if (!OF_AMOUNT.test(between) && !(isMoney && OF_NAMED_AMOUNT.test(between) && !isOfMonth(block, share)))
    return undefined;
  const part = levelsBefore(block, i, whole).at(-1);
  return part !== undefined && isBeside(block, part, share) ? { parts: [part], whole } : undefined;
}

/** "the monthly payment would be about $2,000, equal to 24% of a family income of $98,000": of a year's. */
function isOfMonth({ text, sentences }: BlockReading, share: Statement): boolean {
  const { start = 0, end = 0 } = sentences[share.sentence] ?? {};
  return /\b(?:month|week|day|hour)(?:ly)?\b/i.test(text.slice(start, end));
}

const OF_AMOUNT =
  /^ of (?:(?:the|a|its|their|all|total|overall|combined|group|net|gross|annual|total of|sum of|revenue|sales|some|about) )*(?:of )?$/;
/** "23% of its total merchandise exports of $3,780 million". */
const OF_NAMED_AMOUNT = /^ of (?:[a-z'’-]+ ){1,6}of $/;

/** 12.5 亿元，占总收入 48.3 亿元的 30%. */
function ofFigureBefore(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const whole = block.statements[i - 1];
  if (
    whole === undefined ||
    whole.sentence !== share.sentence ||
    !whole.words.has('share') ||
    whole.figure.kind !== 'amount' ||
    !/^[）)]?的/.test(block.text.slice(whole.figure.span.end)) ||
    /之和|相加|合计|合計|加上/.test(
      clauseBefore(block.text, whole.figure.span.start - 30, whole.figure.span.start, '，。；'),
    )
  )
    return undefined;
  return { parts: levelsBefore(block, i - 1, whole), whole };
}

/** 余额 15,260 亿元，为法定限额 16,030 亿元的 95.2%: so much of what is named with it. */
function ofFigureSetAgainst(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const [part, whole] = [block.statements[i - 2], block.statements[i - 1]];
  if (part === undefined || whole === undefined || part.sentence !== share.sentence) return undefined;
  if (whole.sentence !== share.sentence || share.figure.kind !== 'percent') return undefined;
  if (!isPlainLevel(part) || !isPlainLevel(whole) || !comparable(part.figure, whole.figure)) return undefined;
  const between = block.text.slice(part.figure.span.end, startOf(whole));
  const behind = block.text.slice(whole.figure.span.end, startOf(share));
  return SET_AGAINST_ZH.test(between) && /^的(?:大?[约約])?$/u.test(behind)
    ? { parts: [part], whole }
    : undefined;
}

function isPlainLevel({ role, figure, depth }: Statement): boolean {
  return role === 'level' && figure.kind === 'amount' && figure.range === undefined && depth === 0;
}

/** Each amount of a block with a share beside it. */
export interface PartWithShare {
  readonly part: Statement;
  readonly share: Statement;
  /** What the words say that the share is of, when they name anything but all of it. */
  readonly ofWhat?: string;
}

export function partsWithShares(block: BlockReading): PartWithShare[] {
  return ofEach(block.statements, (share, i) => {
    const part = mayBeShare(share) ? partBeside(block, share, i) : undefined;
    if (part === undefined || part.base === 'from' || part.base === 'past') return [];
    const ofWhat = nameOfWhole(block, share);
    return [{ part, share, ...(ofWhat !== undefined && { ofWhat }) }];
  });
}

/** What the words say that the share is of, when they name anything but all of it. */
function nameOfWhole(block: BlockReading, share: Statement): string | undefined {
  const before = block.text.slice(Math.max(0, share.figure.span.start - 24), startOf(share));
  const zh =
    /[占佔](?:全[市省国國校县縣部]|同期|当年|當年)?([^，。；占佔]{0,14}?)的?(?:比重|比例|份额|份額)?[为為达達约約近超]*$/u.exec(
      before,
    )?.[1];
  if (zh !== undefined) return GENERIC_WHOLE.test(zh) ? undefined : zh;
  const en = /^ of (?:the |all |its |their |total )*([A-Za-z][A-Za-z -]{2,30})/.exec(
    block.text.slice(share.figure.span.end, share.figure.span.end + 48),
  )?.[1];
  return en === undefined || GENERIC_WHOLE.test(en) ? undefined : en;
}

/** 占总数的, 占比, "of them": all of what is spoken of. */
const GENERIC_WHOLE =
  /^(?:比|到|了|了?其|其中|总|總|总数|總數|总量|總量|总额|總額|总体|總體|全部|合计|合計|整体|整體|总计|總計|其总数|总人数|總人數|總計|total|them|it|whole|overall|bill|sum|amount|money|pot|outlay|lot|cake|haul)?(?:的)?$/iu;

/** 占到檢者的 9%, "6.0% of revenue": the whole is told before under that name. */
function namedWhole(block: BlockReading, part: Statement, name: string): Bound | undefined {
  const wholes = block.statements.filter(
    s =>
      s !== part &&
      part.sentence >= s.sentence &&
      part.turn - s.turn <= 1 &&
      isWhole(s, part) &&
      isCalled(block, s, name),
  );
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined ? { parts: [part], whole } : undefined;
}

/** The name stands straight before the figure or straight behind it. */
function isCalled(block: BlockReading, s: Statement, name: string): boolean {
  const { text } = block;
  const before = text.slice(Math.max(0, s.figure.span.start - 24), startOf(s));
  const behind = text.slice(s.figure.span.end, s.figure.span.end + name.length + 4);
  if (/[\u3400-\u9fff]/.test(name)) {
    const own = before.slice(before.search(/[^，。；、,;]*$/u)).replace(/[为為达達有共约約至到是]+$/u, '');
    return (own.endsWith(name) && !NARROWED.test(own.slice(0, -name.length))) || behind.startsWith(name);
  }
  const noun = name.trim().split(' ').slice(0, 2).join(' ').toLowerCase();
  return (
    before
      .toLowerCase()
      .replace(/\s*(?:of|was|were|came to|totalled|reached|at|is)?\s*$/, '')
      .endsWith(noun) || behind.trim().toLowerCase().startsWith(noun)
  );
}

/** 最高組平均可支配所得 is not 可支配所得. */
const NARROWED =
  /(?:[组組级級档檔类類层層](?:平均)?|平均|人均|每[户戶人]|最[高低大小]|前[一二三四五六七八九十\d]+[名家大]?)$/u;

/** W，其中 A a，占 x%; "W, of whom a (x%)": shares of W as long as the sentence goes on. */
function ofWhich(block: BlockReading, part: Statement): Bound | undefined {
  const group = block.statements.filter(s => s.sentence === part.sentence);
  const of = group.findIndex(s => s.lead.some(t => t.type === 'word' && t.kind === 'of-which'));
  const at = group.indexOf(part);
  if (of < 1 || at < of) return undefined;
  const wholes = group.slice(0, of).filter(s => isWhole(s, part));
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined ? { parts: [part], whole } : undefined;
}

/** "Of the 2,860 pupils who sat the final, 1,144 came from rural schools, that is 40 %": the whole opens the sentence. */
function ofOpening(block: BlockReading, part: Statement): Bound | undefined {
  const whole = block.statements.find(s => s.sentence === part.sentence);
  const sentence = block.sentences[part.sentence];
  if (whole === undefined || whole === part || sentence === undefined || !isWhole(whole, part))
    return undefined;
  return /^\s*(?:Of|Out of|Among) (?:the |its |all |some )*$/.test(
    block.text.slice(sentence.start, startOf(whole)),
  )
    ? { parts: [part], whole }
    : undefined;
}

/** "34 of the 102 senior management posts, one third": part and whole in one phrase. */
function ofPair(block: BlockReading, whole: Statement): Bound | undefined {
  const part = block.statements[block.statements.indexOf(whole) - 1];
  if (part === undefined || part.sentence !== whole.sentence || !isWhole(whole, part)) return undefined;
  return /^(?: [a-z-]+)? (?:out )?of (?:the |its |their |all )*$/i.test(
    block.text.slice(part.figure.span.end, startOf(whole)),
  )
    ? { parts: [part], whole }
    : undefined;
}

/** 全县 86 所国小中，已有 61 所（70.9%）. */
function outOf(block: BlockReading, part: Statement): Bound | undefined {
  const whole = block.statements[block.statements.indexOf(part) - 1];
  if (whole === undefined || whole.sentence !== part.sentence || !isWhole(whole, part)) return undefined;
  return /^[^，。；\d]{0,10}(?:[中里裡內内][，,]?|[，,](?:其|当|當|之)中)[^，。；\d]{0,8}$/u.test(
    block.text.slice(whole.figure.span.end, startOf(part)),
  )
    ? { parts: [part], whole }
    : undefined;
}

function levelsBefore(block: BlockReading, i: number, whole: Statement): Statement[] {
  return block.statements
    .slice(0, i)
    .filter(s => s.sentence === whole.sentence && s.role === 'level' && comparable(s.figure, whole.figure));
}
