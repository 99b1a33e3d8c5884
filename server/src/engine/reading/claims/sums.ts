import { TAKES_AWAY } from '../../lexicon/totals.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { withUnit } from '../figures/make-figure.ts';
import { latest } from '../latest.ts';
import { clauseBefore } from '../statements/gaps.ts';
import type { Statement } from '../statements/statements.ts';
import { enumeratedParts } from './sums/enumerated.ts';
import { isFirstOfList } from './sums/first-of-list.ts';
import { composedOf, leadingTotals, ofWhich, takenApart } from './sums/leading.ts';
import { namedSums } from './sums/named.ts';
import { ofNamedBefore } from './sums/named-before.ts';
import { partsOfSentenceBehind, totalsOfSentenceBefore } from './sums/next-sentence.ts';
import type { StatedSum } from './sums/parts.ts';
import { restsOf } from './sums/rests.ts';
import { trailingTotals } from './sums/trailing.ts';

export type { StatedSum } from './sums/parts.ts';

/** Every total of a block that is told with its parts, before or behind them. */
export const sumsOf: (block: BlockReading) => readonly StatedSum[] = latest(block => {
  const shared = block.bySentence.map(group => withSharedUnits(block, group));
  const within = ofEach(shared, alike => [
    ...trailingTotals(block, alike),
    ...leadingTotals(block, alike),
    ...ofWhich(block, alike),
    ...composedOf(block, alike),
    ...takenApart(block, alike),
    ...namedSums(block, alike),
  ]);
  const told = [
    ...within,
    ...totalsOfSentenceBefore(block, shared),
    ...partsOfSentenceBehind(block, shared),
    ...ofNamedBefore(block, shared),
  ];
  // What is told in a frame of its own needs no look at the list
  const lists = [...restsOf(block, shared), ...ofEach(shared, alike => enumeratedParts(block, alike))];
  return [
    ...told,
    ...lists.filter(
      (s, i) => ![...told, ...lists.slice(0, i)].some(o => isSameSum(o, s)) && !isFirstOfList(block, s),
    ),
  ].map(s => withSigns(block, s));
});

/** One whole is taken apart once, unless the other frame leaves it open. */
function isSameSum(a: StatedSum, b: StatedSum): boolean {
  return a.total.figure === b.total.figure && (a.partition === 'all' || b.partition === 'some');
}

/** 经营现金净流入 2.1 亿元，投资净流出 6.3 亿元: one way adds, the other takes away. */
function withSigns(block: BlockReading, s: StatedSum): StatedSum {
  const negative = new Set(s.parts.filter(p => TAKES_AWAY.test(nameOf(block, p))));
  return negative.size === 0 || negative.size === s.parts.length ? s : { ...s, negative };
}

function nameOf(block: BlockReading, { figure: { span } }: Statement): string {
  return clauseBefore(block.text, span.start - 24, span.start, '，。；、,;');
}

/** "31.4 million hectolitres, of which 9.2 million …", "the southern 38,600 tonnes and the eastern 22,400": the unit is said once. */
function withSharedUnits({ text }: BlockReading, group: readonly Statement[]): readonly Statement[] {
  const giver = group.find(
    s => s.role === 'level' && s.figure.kind === 'amount' && s.figure.unit !== undefined,
  );
  const unit = giver?.figure.unit;
  if (giver === undefined || unit === undefined || unit.dimension.startsWith('count')) return group;
  return group.map(s =>
    s !== giver && s.figure.kind === 'amount' && s.figure.unit === undefined && isElliptic(text, s, giver)
      ? { ...s, figure: withUnit(s.figure, unit, 1, 'shared') }
      : s,
  );
}

/** "27,300 tonnes to trawlers, 12,900 to longliners": no noun of its own, but what it is for. */
const SAYS_WHAT_FOR =
  /^ (?:to|for|from|in|of|at|on|by|via|through|under|with|among|because|went|goes|go|were|was|as)\b/u;

function isElliptic(text: string, s: Statement, giver: Statement): boolean {
  if (s.figure.scale > 1) return s.figure.scale === giver.figure.scale;
  const isAlone =
    s.after.length === 0 ||
    (s.tail[0]?.type === 'word' && s.tail[0].kind === 'and') ||
    SAYS_WHAT_FOR.test(text.slice(s.figure.span.end, s.figure.span.end + 12));
  return giver.figure.scale === 1 && isAlone && s.role === 'level' && s.base === 'none';
}
