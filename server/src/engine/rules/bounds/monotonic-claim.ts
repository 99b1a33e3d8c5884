import { RUN_ASIDE, RUN_UP, RUNS } from '../../lexicon/marks.ts';
import { NOT_THE_LEVEL } from '../../lexicon/quantifiers.ts';
import { inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf, tablesNear } from '../document/tie.ts';
import { relevance } from '../document/vocabulary.ts';
import type { Draft, Rule } from '../rule.ts';

/** "increased for the fifth year in a row", 连续四年增长: the table shows a year that did not. */
export const monotonicClaim: Rule = {
  id: 'bounds/monotonic-claim',
  severity: 'warning',
  summary: 'A run of years of growth or decline is broken in the table.',
  scope: 'document',
  check: brokenInTables,
};

/** Runs of years that a table beside the text breaks. */
export function brokenInTables(document: DocumentReading): Draft[] {
  return document.tables.length === 0 ? [] : ofEach(document.prose, block => checkBlock(document, block));
}

const ORDINALS = [
  '',
  '',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ENGLISH =
  /\b(rose|risen|grew|grown|increased|climbed|expanded|advanced|improved|strengthened|fell|fallen|declined|dropped|decreased|shrank|weakened|slipped|eased|worsened|retreated|contracted|(?:come|came) down|(?:gone|went) up)\b[^.;,]{0,40}?\bfor (?:the|a) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:year in a row|(?:consecutive|straight|successive|year) year|year running|consecutive time)/gi;
/** "have increased for three years in succession". */
const ENGLISH_COUNT =
  /\b(rose|risen|grew|grown|increased|climbed|expanded|advanced|improved|fell|fallen|declined|dropped|decreased|shrank|weakened|slipped|eased|worsened)\b[^.;,]{0,30}?\b(?:for )?(two|three|four|five|six|seven|eight|nine|ten) (?:consecutive |straight |successive )?years (?:in succession|in a row|running)|\b(rose|risen|grew|grown|increased|climbed|fell|fallen|declined|dropped|decreased) (?:for|in) (two|three|four|five|six|seven|eight|nine|ten) (?:consecutive|straight|successive) years/gi;
const COUNTED = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CHINESE =
  /[连連][续續]([二两兩三四五六七八九十]|\d{1,2})年(?:保持|实现|實現|呈|稳步|穩步)?(?:正)?(增长|增長|递增|遞增|增加|上升|成长|成長|扩大|擴大|攀升|走高|提高|上涨|上漲|递减|遞減|下降|减少|減少|下滑|下跌|走低|降低|回落|萎缩|萎縮)/g;

/** What every such claim says: one look passes over nearly all blocks. */
const IN_A_ROW = /[连連][续續]|in a row|in succession|consecutive|straight|successive|year year|running/i;

function checkBlock(document: DocumentReading, block: PlacedProse): Draft[] {
  const [table] = tablesNear(document, block);
  if (table === undefined) return [];
  const { text } = block.reading;
  const whole = wholeRuns(table, block);
  if (!IN_A_ROW.test(text)) return whole;
  return [
    ...whole,
    ...matchesIn(text, ENGLISH).flatMap(m =>
      claim(
        table,
        block,
        m.index,
        m[0],
        ORDINALS.indexOf((m[2] ?? '').toLowerCase()),
        /^(?:rose|ris|gr|incr|cl|exp|adv|impr|str|gone|went)/i.test(m[1] ?? '') ? 'rise' : 'fall',
      ),
    ),
    ...matchesIn(text, ENGLISH_COUNT).flatMap(m =>
      claim(
        table,
        block,
        m.index,
        m[0],
        COUNTED.indexOf((m[2] ?? m[4] ?? '').toLowerCase()),
        RUN_UP.test(m[1] ?? m[3] ?? '') ? 'rise' : 'fall',
      ),
    ),
    ...matchesIn(text, CHINESE).flatMap(m =>
      claim(
        table,
        block,
        m.index,
        m[0],
        /^\d/.test(m[1] ?? '') ? Number(m[1]) : (readChineseNumber(m[1] ?? '', 0)?.value ?? 0),
        /[增上成扩擴攀提]|走高/u.test(m[2] ?? '') ? 'rise' : 'fall',
      ),
    ),
  ];
}

/** 逐年增加, "has grown every year since 2020": every step there is, from the year on that is told. */
function wholeRuns(table: PlacedTable, block: PlacedProse): Draft[] {
  const { text, sentences } = block.reading;
  return ofEach(RUNS, run => matchesIn(text, run)).flatMap(found => {
    const [said, verb = ''] = found;
    const at = found.index;
    if (!WITHOUT_END.test(said)) return [];
    const { start, end } = sentences.find(s => s.start <= at && at < s.end) ?? { start: 0, end: text.length };
    const sentence = text.slice(start, end);
    const clause = clauseBefore(text, start, at + said.length, '，,；;：:');
    const { shared, foreign } = relevance(table, clause);
    const isOfTable = (shared > 0 || foreign === 0) && !NOT_THE_LEVEL.test(clause.replace(said, ' '));
    if (RUN_ASIDE.test(sentence) || !isOfTable || stepsSince(table, 0) < LEAST_YEARS) return [];
    const since = SINCE.exec(sentence);
    const years = since === null ? Number.POSITIVE_INFINITY : stepsSince(table, Number(since[1] ?? since[2]));
    return claim(table, block, at, said, years, RUN_UP.test(verb) ? 'rise' : 'fall');
  });
}

/** Two years make a change, no run. */
const LEAST_YEARS = 3;
const WITHOUT_END = /逐[年季月]|[连連]年|\b(?:every|each|after|without)\b/i;
const SINCE = /\bsince ((?:19|20)\d\d)\b|((?:19|20)\d\d)年(?:以[来來]|起)/;

function stepsSince(table: PlacedTable, year: number): number {
  const ends = new Set(cellsOf(table).flatMap(c => (c.period === undefined ? [] : [c.period.end])));
  return [...ends].filter(end => end > (year + 1) * 12).length;
}

/** Every step of the last `years` in the line that the clause names, or in the only one there is. */
function claim(
  table: PlacedTable,
  block: PlacedProse,
  at: number,
  said: string,
  years: number,
  way: 'rise' | 'fall',
): Draft[] {
  const line = lineFor(table, block.reading.text.slice(Math.max(0, at - 60), at + said.length));
  if (line === undefined || years < 2) return [];
  const steps = line
    .slice(1)
    .map((to, i) => ({ from: line[i] as TableFact, to }))
    .slice(-years);
  const broken = steps.find(({ from, to }) =>
    way === 'rise'
      ? below(inBase(to.figure), inBase(from.figure))
      : below(inBase(from.figure), inBase(to.figure)),
  );
  if (broken === undefined) return [];
  return [
    {
      span: { start: block.start + at, end: block.start + at + said.length },
      message: `"${said}", but ${broken.from.figure.text} → ${broken.to.figure.text} in the table is a ${way === 'rise' ? 'fall' : 'rise'}`,
      related: [placeIn(table, broken.from.figure), placeIn(table, broken.to.figure)],
      fixes: [],
    },
  ];
}

/** Amounts of one row or column in order of time. */
function lineFor(table: PlacedTable, clause: string): TableFact[] | undefined {
  const lines = new Map<string, TableFact[]>();
  for (const c of cellsOf(table)) {
    if (c.period === undefined || c.figure.kind !== 'amount' || c.role === 'growth') continue;
    const name = table.model.time === 'rows' ? c.columnName : c.rowName;
    lines.set(name, [...(lines.get(name) ?? []), c]);
  }
  const named = [...lines].filter(
    ([name]) => name.length >= 2 && clause.toLowerCase().includes(name.toLowerCase()),
  );
  const [only] = named.length > 0 ? named : lines.size === 1 ? [...lines] : [];
  if (only === undefined || named.length > 1) return undefined;
  return [...only[1]].sort((a, b) => (a.period?.end ?? 0) - (b.period?.end ?? 0));
}
