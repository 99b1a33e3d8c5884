import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import { EARLIER_RECORD, RECORDS } from '../../lexicon/records.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below, meets } from '../../quantity/interval.ts';
import { yearOf } from '../../quantity/period.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf, tablesNear } from '../document/tie.ts';
import type { Draft, DraftRelated, Rule } from '../rule.ts';

const CUES = RECORDS.map(({ words }) => cue(words));

/** "the highest since 2015", 创历史新高: an earlier value told in the text or the table is beyond it. */
export const record: Rule = {
  id: 'bounds/record',
  severity: 'warning',
  summary: 'A value is called the highest or lowest since a year, or ever, and an earlier one is beyond it.',
  scope: 'document',
  check: document =>
    ofEach(document.prose, block =>
      ofEach(RECORDS, ({ words, way }, i) =>
        mayHold(block.reading, CUES[i] as Cue)
          ? matchesIn(block.reading.text, words).flatMap(found => check(document, block, found, way))
          : [],
      ),
    ),
};

interface Earlier {
  /** When it is told; the mark that stood until now needs none. */
  readonly year?: number;
  readonly related: DraftRelated;
}

function check(
  document: DocumentReading,
  block: PlacedProse,
  found: RegExpMatchArray,
  way: 'most' | 'least',
): Draft[] {
  const value = levelBefore(block, found);
  if (value === undefined) return [];
  const since = found[1] === undefined ? Number.NEGATIVE_INFINITY : Number(found[1]);
  // "the highest since 2015" lets an earlier peak stand
  const isAfter = ({ year }: Earlier) => (year === undefined ? found[1] === undefined : year > since);
  const beyond = [
    ...marksBefore(block, value, way),
    ...inText(block, value, way),
    ...tablesNear(document, block).flatMap(table => inTable(table, value, way)),
  ].filter(isAfter);
  const [first] = beyond;
  if (first === undefined) return [];
  const { start, end } = value.figure.span;
  return [
    {
      span: { start: start + block.start, end: end + block.start },
      message: `${value.figure.text} is called "${found[0].trim()}"; it was ${first.related.message} ${first.year === undefined ? 'before' : `in ${first.year}`}`,
      related: beyond.map(b => b.related),
      fixes: [],
    },
  ];
}

const REACH = 60;

/** The level told straight before the claim, in its sentence. */
function levelBefore({ reading }: PlacedProse, found: RegExpMatchArray): Statement | undefined {
  const at = found.index ?? 0;
  const value = reading.statements.findLast(s => s.figure.span.end <= at);
  const start = reading.sentences.find(s => s.start <= at && at < s.end)?.start ?? 0;
  if (value === undefined || value.figure.span.start < start || at - value.figure.span.end > REACH)
    return undefined;
  const { figure, role, base } = value;
  const isLevel = (role === 'level' || role === 'share') && base !== 'from' && base !== 'past';
  return isLevel && figure.range === undefined && figure.hedge === undefined ? value : undefined;
}

/** What is called the highest or lowest until then, wherever the paragraph goes on about it. */
function marksBefore({ reading, start }: PlacedProse, value: Statement, way: 'most' | 'least'): Earlier[] {
  return ofEach(reading.statements, s => {
    if (s === value || !comparable(s.figure, value.figure) || !isBeyond(s.figure, value.figure, way))
      return [];
    if (Math.abs(s.turn - value.turn) > 1 || s.role === 'growth' || s.role === 'delta') return [];
    if (s.figure.hedge !== undefined || !isMark(reading.text, s, way)) return [];
    return [{ related: placeIn({ start }, s.figure) }];
  });
}

function isMark(text: string, { figure: { span } }: Statement, way: 'most' | 'least'): boolean {
  return EARLIER_RECORD[way].test(text.slice(Math.max(0, span.start - 60), span.start));
}

/** Other years of the same measure, told in the same paragraph. */
function inText({ reading, start }: PlacedProse, value: Statement, way: 'most' | 'least'): Earlier[] {
  return ofEach(reading.statements, s => {
    if (s === value || !s.ownPeriod || s.period === undefined || s.relative !== undefined || s.freshSubject)
      return [];
    if (
      isMark(reading.text, s, way) ||
      s.role !== 'level' ||
      s.depth > 0 ||
      !comparable(s.figure, value.figure)
    )
      return [];
    if (Math.abs(s.turn - value.turn) > 1 || !isBeyond(s.figure, value.figure, way)) return [];
    if (isAtRate(reading.text, s)) return [];
    return [{ year: yearOf(s.period), related: placeIn({ start }, s.figure) }];
  });
}

/** "Equal to 2.6 years of sales at the 2023 rate of $3.0bn": what another thing is measured by. */
function isAtRate(text: string, { figure: { span } }: Statement): boolean {
  return /\b(?:rate|pace|level|price|run-rate) of $/i.test(
    text.slice(Math.max(0, span.start - 16), span.start),
  );
}

/** Earlier cells of the one line that holds the value. */
function inTable(table: PlacedTable, value: Statement, way: 'most' | 'least'): Earlier[] {
  const cells = cellsOf(table).filter(c => c.period !== undefined && comparable(c.figure, value.figure));
  const same = cells.filter(c => meets(inBase(c.figure), inBase(value.figure)));
  const [own] = same;
  if (own?.period === undefined || same.length !== 1) return [];
  const { end } = own.period;
  const line = lineOf(table, own);
  return ofEach(cells, c => {
    if (c.period === undefined || c.period.end >= end || lineOf(table, c) !== line) return [];
    if (!isBeyond(c.figure, own.figure, way)) return [];
    return [{ year: yearOf(c.period), related: placeIn(table, c.figure) }];
  });
}

function lineOf({ model }: PlacedTable, c: TableFact): string {
  return model.time === 'rows' ? c.columnName : c.rowName;
}

function isBeyond(a: Statement['figure'], b: Statement['figure'], way: 'most' | 'least'): boolean {
  return way === 'most' ? below(inBase(b), inBase(a)) : below(inBase(a), inBase(b));
}
