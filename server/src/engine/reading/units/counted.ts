import { PERSON_NOUNS_ZH } from '../../lexicon/units.ts';
import type { Unit } from '../../quantity/figure.ts';
import { isCjk } from '../numbers/chars.ts';
import { unitOf } from './units.ts';

/** 14.89亿个移动支付用户: up to this many characters tell people apart before the noun. */
const PERSONS = new RegExp(
  `^[\\u3400-\\u9fff]{0,8}?(?:${PERSON_NOUNS_ZH.replaceAll(' ', '|')})(?![\\u3400-\\u9fff])`,
);
const LONGEST = 16;
/** Smaller numbers want a counting word. */
const LEAST_BARE = 1e4;

/** People, when 个 or nothing stands between a number and the noun that it counts. */
export function countedUnit(
  text: string,
  at: number,
  unit: Unit | undefined,
  scale: number,
): Unit | undefined {
  const open = unit === undefined ? scale >= LEAST_BARE : unit.id === 'x-piece';
  if (!open || !isCjk(text.charCodeAt(at)) || !PERSONS.test(text.slice(at, at + LONGEST))) return unit;
  return unitOf('x-person');
}
