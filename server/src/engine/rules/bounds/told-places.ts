import { cue, mayHold } from '../../lexicon/cues.ts';
import { PLACES_ZH } from '../../lexicon/superlatives.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { nextOf } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

const PLACES = cue(...PLACES_ZH);

/** Of two it is not known whether more or less comes first. */
const LEAST = 3;

interface Placed {
  readonly s: Statement;
  readonly place: number;
}

/** 玉米 438 公斤居首，水稻 451 公斤次之，小麦 396 公斤垫底: places told with their values, which go neither down nor up. */
export function outOfPlace(block: BlockReading, group: readonly Statement[]): Draft[] {
  if (group.length < LEAST || !mayHold(block, PLACES)) return [];
  const placed = group
    .flatMap((s): Placed[] => {
      const place = isRanked(s) ? placeOf(block, s) : -1;
      return place < 0 ? [] : [{ s, place }];
    })
    .sort((a, b) => a.place - b.place);
  const [first] = placed;
  if (first === undefined || placed.length < LEAST || first.place > 0) return [];
  const isOne = placed.every(
    ({ s, place }, i) => comparable(s.figure, first.s.figure) && place !== placed[i - 1]?.place,
  );
  if (!isOne) return [];
  const falls = turnsIn(placed, (a, b) => below(inBase(a.figure), inBase(b.figure)));
  const rises = turnsIn(placed, (a, b) => below(inBase(b.figure), inBase(a.figure)));
  const [turn] = falls;
  // As many steps one way as the other: nobody knows which way it goes
  if (turn === undefined || falls.length >= rises.length) return [];
  return [
    {
      span: turn.s.figure.span,
      message: `${turn.s.figure.text} is told after ${turn.before.figure.text} in the order of the places`,
      related: [relatedTo(turn.before)],
      fixes: [],
    },
  ];
}

interface Turn {
  readonly before: Statement;
  readonly s: Statement;
}

/** Every two places of which the later is beyond the earlier. */
function turnsIn(placed: readonly Placed[], isBeyond: (a: Statement, b: Statement) => boolean): Turn[] {
  return placed.flatMap(({ s }, i) =>
    placed.slice(0, i).flatMap(({ s: before }) => (isBeyond(before, s) ? [{ before, s }] : [])),
  );
}

/** By the words behind the figure, up to the next stop or figure; else by those before it. */
function placeOf(block: BlockReading, s: Statement): number {
  const { end } = s.figure.span;
  const next = nextOf(block, s)?.figure.span.start ?? block.text.length;
  const behind = /^[^，。；、,;（(]*/u.exec(block.text.slice(end, Math.min(next, end + REACH)))?.[0] ?? '';
  const place = PLACES_ZH.findIndex(words => words.test(behind));
  if (place >= 0) return place;
  const before = phraseOf(block, s);
  // What stands behind the figure before, up to the stop, is that one's
  const own = before.slice(before.search(/[^，。；、,;]*$/u));
  return PLACES_ZH.findIndex(words => words.test(own));
}

const REACH = 16;

function isRanked({ role, figure, base, depth }: Statement): boolean {
  return (
    (role === 'level' || role === 'share') && figure.range === undefined && base === 'none' && depth === 0
  );
}
