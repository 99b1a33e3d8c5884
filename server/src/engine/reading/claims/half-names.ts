import {
  ABOVE,
  BELOW,
  FIRST,
  HALVES,
  INSIDE,
  IS_SO,
  NOT_SO,
  OUTSIDE,
  SECOND_ON,
} from '../../lexicon/halves.ts';
import type { Span } from '../../text/span.ts';
import { clauseBefore } from '../statements/gaps.ts';

/** Each of two names in Chinese is what the other is not: 首購族 and 非首購者, 60岁以下 and 60岁及以上. `before` is what stands before them. */
export function leaveNothingOut(one: string, other: string, before: string): boolean {
  if (one === other || ofOwnWholes(one, other)) return false;
  if (isNegation(one, other) || isNegation(other, one)) return true;
  if (isFirstAndRest(one, other) || isFirstAndRest(other, one)) return true;
  if (isCut(one, other) || areSides(one, other) || areSides(other, one)) return true;
  return HALVES.some(([x, y]) => fits(x, y, one, other, before) || fits(y, x, one, other, before));
}

/** 在燃油车市场占…，在新能源车市场占…; 男性中…，女性中…: each name is a whole of its own. */
function ofOwnWholes(one: string, other: string): boolean {
  const own = /(?:市[场場]|[领領]域|行[业業])(?:[中里裡内內上])?$|[中里裡](?=[\u3400-\u9fff]{2})/u;
  return own.test(one) && own.test(other);
}

function isNegation(one: string, other: string): boolean {
  const no = NOT_SO.exec(other);
  if (no === null) return false;
  const core = other.slice(no.index + no[0].length);
  if (core !== '' && one.endsWith(core)) return true;
  const [a, b] = [kernel(one.replace(IS_SO, '')), kernel(core)];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

/** A name without the noun that all parts share: 首購族, 首購者. */
function kernel(name: string): string {
  return name.replace(GENERIC, '');
}
const GENERIC =
  /(?:的?(?:[者族人客士生]|人[士群口]|[户戶]|家庭|居民|群[体體]|人[员員]|[员員]工|部分|旅客|[游遊]客|客[户戶]|用[户戶]|[会會][员員]|企[业業]|住[户戶宅房]|居所|房屋|[贷貸]款|保[费費][单單]?|收入|[业業][务務]|[订訂][单單]|支付|[电電]量|[产產]品))+$/u;

function isFirstAndRest(one: string, other: string): boolean {
  const [first, rest] = [FIRST.exec(one), SECOND_ON.exec(other)];
  const of = rest?.groups?.what;
  return first !== null && rest !== null && (of === undefined || one.includes(of)) && !/以[上下]/u.test(one);
}

/** 校内讲座 and 校外讲座: inside and outside of one thing. */
function areSides(one: string, other: string): boolean {
  const [inside, outside] = [INSIDE.exec(one)?.groups?.of, OUTSIDE.exec(other)?.groups?.of];
  return inside !== undefined && inside === outside && one.replace(INSIDE, '') === other.replace(OUTSIDE, '');
}

/** 60岁以下 and 60岁及以上: one mark, and both sides of it. */
function isCut(one: string, other: string): boolean {
  const [a, b] = [one, other].map(t =>
    t
      .replace(BELOW, '')
      .replace(ABOVE, '')
      .replace(/[者的族人]+$/u, ''),
  );
  const sides =
    (BELOW.test(one) && ABOVE.test(other) && !BELOW.test(other)) ||
    (BELOW.test(other) && ABOVE.test(one) && !BELOW.test(one));
  return sides && a !== undefined && a.length > 1 && a === b;
}

/** Besides what tells them apart the two names say the same, or what was said before them. */
function fits(x: RegExp, y: RegExp, one: string, other: string, before: string): boolean {
  if (!x.test(one) || !y.test(other)) return false;
  const left = [withoutWhole(one).replace(x, ''), withoutWhole(other).replace(y, '')];
  if (left.some(rest => OF_THEIRS.test(rest))) return false;
  const [a, b] = left.map(kernel) as [string, string];
  const isKnown = (rest: string) => rest.length < 2 || before.includes(rest);
  return a === b || (isKnown(a) && isKnown(b));
}

/** 首次置业者贷款: what those have, not they themselves. */
const OF_THEIRS = /^[者族]的?[\u3400-\u9fff]{2}/u;

/** 参保职工中男性, 购房者以首次置业: the parts, without the whole that they are of. */
function withoutWhole(name: string): string {
  return name.replace(/^[\u3400-\u9fff]{2,10}[之其当當]?(?:[中裡里]|以)(?=[\u3400-\u9fff]{2})/u, '');
}

/** What stands before two figures in their clauses leaves nothing out: 男 and 女, 直营门店 and 加盟门店. */
export function areNamedHalves(text: string, first: Span, second: Span): boolean {
  const [one, other] = [first, second].map(({ start }) =>
    clauseBefore(text, start - LONGEST_NAME, start, '，。；：、,;:（(和与與及').replace(COPULA, ''),
  ) as [string, string];
  return leaveNothingOut(
    one,
    other,
    text.slice(Math.max(0, first.start - one.length - LONGEST_BEFORE), first.start - one.length),
  );
}

const LONGEST_NAME = 16;
const LONGEST_BEFORE = 40;
const COPULA = /(?:[则則]?(?:[为為是有达達约約]|[达達]到)|了|共)+$/u;
