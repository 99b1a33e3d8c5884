import {
  COUNTS_PEOPLE,
  COUNTS_SOME,
  NOTHING_BEFORE,
  OF_ALL_PEOPLE,
  PEOPLE_ARE_AGED,
  THE_AGED_ARE,
} from '../../lexicon/age-shares.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import { type Band, bandOf } from '../../reading/claims/age-bands.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { againstTables } from '../cell/against-tables.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf } from '../document/tie.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { partsOf, shareVsTable } from './share-vs-table.ts';

/** "A third of the inhabitants are already 65 or over", beside a table of the ages of all: the row of that age says how many. */
export const ageShare: Rule = {
  id: shareVsTable.id,
  severity: shareVsTable.severity,
  summary: 'A share of people of an age in the text is not that of the row of this age.',
  scope: 'document',
  check: againstTables(fact => ageOf(fact) !== undefined, against),
};

function against(table: PlacedTable, fact: Fact): Draft[] {
  const band = ageOf(fact);
  if (band === undefined || !isOfAllPeople(table)) return [];
  const { figure } = fact.statement;
  const claim = spread(fact);
  const isOfAge = (row: string) => isSame(bandOf(` ${row}`), band);
  const shown = cellsOf(table).filter(c => c.figure.kind === 'percent' && isOfAge(c.rowName));
  const parts = partsOf(table).filter(p => isOfAge(p.part.rowName));
  const [last] = parts;
  // Of several years or places it is not said which is spoken of
  if (last === undefined || parts.length > 1) return [];
  if (meets(last.share, claim) || shown.some(c => meets(c.figure.interval, claim))) return [];
  if (!isLikelyShare(roomOf(figure), last.share)) return [];
  return [
    {
      span: spanOf(fact),
      message: `Stated ${figure.text}; ${last.part.figure.text} of ${last.whole.figure.text} in the table (${last.part.rowName}) is ${percentText(last.share, figure)}`,
      related: [placeIn(table, last.part.figure), placeIn(table, last.whole.figure)],
      fixes: [],
    },
  ];
}

/** The age that a share of all people is told of, in a sentence that names no place or time of its own. */
function ageOf({ block, statement: s }: Fact): Band | undefined {
  const { figure } = s;
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return undefined;
  if (figure.range !== undefined || s.depth > 0 || s.ownPeriod || s.base !== 'none') return undefined;
  const { text, sentences } = block.reading;
  const { start, end } = sentences[s.sentence] ?? figure.span;
  const stop = Math.min(figure.span.start, figure.hedgeSpan?.start ?? figure.span.start);
  const before = text.slice(start, stop).trimStart();
  const behind = text.slice(figure.span.end, end);
  if (!behind.startsWith(' ')) return undefined;
  const told =
    (NOTHING_BEFORE.test(before) ? PEOPLE_ARE_AGED.exec(behind) : undefined) ??
    (OF_ALL_PEOPLE.test(behind) ? THE_AGED_ARE.exec(before) : undefined);
  return told?.[1] === undefined || isHypothetical(s) ? undefined : bandOf(` ${told[1]}`);
}

function isSame(a: Band | undefined, b: Band): boolean {
  return a?.from === b.from && a.to === b.to;
}

function isOfAllPeople({ model }: PlacedTable): boolean {
  const said = [model.caption, model.surroundings, ...model.columns.map(c => c.name)].join('\n');
  return COUNTS_PEOPLE.test(said) && !COUNTS_SOME.test(said);
}

/** "A third" is said of three in ten as well. */
const LOOSE = 0.12;

function spread({ statement: { figure } }: Fact): Interval {
  const room = roomOf(figure);
  if (figure.kind !== 'fraction') return room;
  return { low: scale(room, 1 - LOOSE).low, high: scale(room, 1 + LOOSE).high };
}
