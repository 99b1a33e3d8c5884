import { LEFT_OUT } from '../../lexicon/gap-words.ts';
import { ON_PART_BEFORE, REBASED } from '../../lexicon/growth-words.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import { type Interval, isRoundingOf, meets } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import { contains } from '../../text/span.ts';
import { againstTables } from '../cell/against-tables.ts';
import { boardsOf } from '../document/board.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { grouped } from '../document/grouped.ts';
import { mentionsIn, unnamed } from '../document/mentions.ts';
import { nameMatches } from '../document/names.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf, rowsNamed } from '../document/tie.ts';
import { relevance } from '../document/vocabulary.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf, phraseSpan, relativeClauses } from '../prose/phrase.ts';
import { percentText } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { claimOf } from './told-rate.ts';

export const rateVsTable: Rule = {
  id: 'growth/yoy-mismatch',
  severity: 'error',
  summary: 'A growth rate of the text contradicts the two cells of the table that it speaks of.',
  scope: 'document',
  check: againstTables(isRate, against),
};

/** The growth of a year of which the text does not tell where it started. */
function isRate(fact: Fact): boolean {
  const { role, figure, scope, basis } = fact.statement;
  if (role !== 'growth' || figure.kind !== 'percent' || figure.range !== undefined) return false;
  if (isOnPartBefore(fact)) return false;
  if (scope.has('real') || OTHER_BASES.has(basis) || isHypothetical(fact.statement)) return false;
  return changeOf(fact)?.from === undefined && !isWithoutSome(fact);
}

/** "11 % above the first ($27.6 billion)", "4% up on the previous quarter": on the part of the year before. */
function isOnPartBefore({ block: { reading }, statement: { figure } }: Fact): boolean {
  return ON_PART_BEFORE.test(reading.text.slice(figure.span.end, figure.span.end + 48));
}

/** "Were Germany left out of the reckoning, demand would have grown by 8.5%": of the rest, and not of the line that is named. */
function isWithoutSome({ block: { reading }, statement }: Fact): boolean {
  const { start = 0 } = reading.sentences[statement.sentence] ?? {};
  return LEFT_OUT.test(reading.text.slice(start, statement.figure.span.start));
}

const OTHER_BASES: ReadonlySet<string> = new Set(['annual', 'qoq', 'annualised', 'contribution']);

/** Without a level that no line of the table can be: "toys and gifts 13%", "to which 41,000 homes were connected". */
function changeOf(fact: Fact): Change | undefined {
  const change = fact.block.reading.changes.find(c => c.growth === fact.statement);
  if (change?.to === undefined) return change;
  const { figure, clause } = change.to;
  // "sold 1,123 bikes, and revenue grew": of what the second clause names; 销售家电 1,123 万台，下降 5.2% names nothing else
  const second = clause > fact.statement.clause ? change.to : fact.statement;
  const goesOn = /[\u3400-\u9fff]$/u.test(figure.text) && !second.freshSubject;
  const isOfOther = clause !== fact.statement.clause && isCounted(figure) && !goesOn;
  const isNone = figure.kind !== 'amount' || isOfOther;
  return isNone ? { ...change, to: undefined } : change;
}

function isCounted({ unit }: Figure): boolean {
  return unit?.dimension.startsWith('count') === true;
}

interface Step {
  readonly from: TableFact;
  readonly to: TableFact;
  readonly computed: Interval;
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const change = changeOf(fact);
  const claim = claimOf(fact.statement);
  const cells = cellsOf(table);
  const steps = stepsOf(table);
  const beside = steps.filter(s => isBeside(s, change));
  if (beside.length === 1)
    return meets((beside[0] as Step).computed, claim) ? [] : [draft(table, fact, beside[0] as Step)];
  // The table, or any step of it, says this rate: the text speaks of that one.
  if (hasLongSpan(fact, steps)) return [];
  const rows = rowsNamed(table, fact);
  const named = steps.filter(s => isAbout(table, s, fact, change, rows));
  const about =
    named.length > 0 || rows.size > 0 || change?.to !== undefined ? named : stepsOfAll(table, fact, steps);
  const mirrored = { low: -claim.high, high: -claim.low };
  const turned = about.filter(s => meets(s.computed, mirrored) && !meets(s.computed, claim));
  // The right size and the wrong way: the row that is named fell by what it is said to have grown.
  if (turned.length === 1 && fact.statement.direction !== 0 && !steps.some(s => meets(s.computed, claim)))
    return [draft(table, fact, turned[0] as Step)];
  // Looked at last, for it costs the most
  const own =
    rows.size === 1 && about.some(s => rows.has(s.to.rowName)) && isBare(table, fact)
      ? about.filter(s => rows.has(s.to.rowName))
      : [];
  // "Collaboration grew by 21%": what other lines grew by does not bear it out
  const fitting = steps.filter(s => meets(s.computed, claim) || meets(s.computed, mirrored));
  if (fitting.some(s => own.length === 0 || rows.has(s.to.rowName))) return [];
  if (
    cells.some(
      c =>
        c.figure.kind === 'percent' &&
        (meets(c.figure.interval, claim) || meets(c.figure.interval, mirrored)),
    )
  )
    return [];
  const latest = about.at(-1);
  if (latest === undefined || new Set(about.map(s => lineOf(table.model, s.to))).size > 1) return [];
  return isLikelyRate(claim, latest.computed) ? [draft(table, fact, latest)] : [];
}

/** Nothing but the line that is named grew. */
function isBare(table: PlacedTable, fact: Fact): boolean {
  return !isOfAnother(table, fact) && relevance(table, phraseWithoutNames(table, fact)).foreign === 0;
}

/** "Customers of Collaboration grew": not the line itself. */
function isOfAnother(table: PlacedTable, { block, statement }: Fact): boolean {
  const { text } = block.reading;
  const { start, end } = phraseSpan(block.reading, statement);
  const [board] = boardsOf(table) ?? [];
  const [first] = board === undefined ? [] : mentionsIn(board, text, start, end);
  return (
    first !== undefined && /[a-z] (?:of|at|in|from|for) (?:the )?$/u.test(text.slice(start, first.start))
  );
}

/** What the clause says besides the lines that it names, from the first of them on. */
function phraseWithoutNames(table: PlacedTable, { block, statement }: Fact): string {
  const { text } = block.reading;
  const span = phraseSpan(block.reading, statement);
  const [board] = boardsOf(table) ?? [];
  const mentions = board === undefined ? [] : mentionsIn(board, text, span.start, span.end);
  return unnamed(text, { start: mentions[0]?.start ?? span.start, end: span.end }, mentions);
}

/** "The workforce expanded by 12%" beside a table of headcount: a clause that names no line and speaks of what the table is of. */
function stepsOfAll(table: PlacedTable, fact: Fact, steps: readonly Step[]): readonly Step[] {
  const totals = steps.filter(s => s.to.isTotal && isOfTime(s, fact));
  const [first] = totals;
  const { model } = table;
  const { text, sentences } = fact.block.reading;
  const { start = 0, end = 0 } = sentences[fact.statement.sentence] ?? {};
  if (REBASED.test(text.slice(start, end))) return [];
  if (first === undefined || totals.some(s => lineOf(model, s.to) !== lineOf(model, first.to))) return [];
  const theirs = themeOf(table);
  const own = conceptsOf(phraseOf(fact.block.reading, fact.statement));
  const common = shared(own, theirs);
  return common > 0 && own.size - common <= 1 ? totals : [];
}

/** What a table is of: its caption, its heads and the line of all. */
const themeOf: (table: PlacedTable) => ReturnType<typeof conceptsOf> = once(table => {
  const { model } = table;
  const all = stepsOf(table).find(s => s.to.isTotal);
  const line = all === undefined ? '' : lineOf(model, all.to);
  return conceptsOf([model.caption, ...model.columns.map(c => c.name), line].join(' '));
});

function draft(table: PlacedTable, fact: Fact, step: Step): Draft {
  const { figure } = fact.statement;
  return {
    span: spanOf(fact),
    message: `Stated ${figure.text}; ${step.from.figure.text} → ${step.to.figure.text} in the table (${lineOf(table.model, step.to)}) is ${percentText(step.computed, figure)}`,
    related: [placeIn(table, step.from.figure), placeIn(table, step.to.figure)],
    fixes: [],
  };
}

/** 五年间: the rate runs over more than the last step. */
function hasLongSpan(fact: Fact, steps: readonly Step[]): boolean {
  const sentence = fact.block.reading.sentences[fact.statement.sentence];
  const passing = sentence === undefined ? [] : relativeClauses(fact.block.reading.text, sentence);
  const periods = ofEach(sentence?.tokens ?? [], t =>
    t.type === 'period' && !passing.some(clause => contains(clause, t)) ? [t] : [],
  );
  const years = new Set(ofEach(periods, t => (t.period === undefined ? [] : [t.period.end])));
  // "between 2021 and 2023", beside a table of just these two
  const only = steps.every(s => s.from.period?.end === steps[0]?.from.period?.end) ? steps[0] : undefined;
  if (
    years.size === 2 &&
    only?.from.period &&
    only.to.period &&
    years.has(only.from.period.end) &&
    years.has(only.to.period.end)
  )
    return false;
  return (
    (years.size > 1 && Math.max(...years) - Math.min(...years) > 12) ||
    periods.some(t => (t.duration ?? 0) > 12 || t.isSpan === true || t.part !== undefined)
  );
}

/** Neighbouring years of one line of amounts, or the only two. */
const stepsOf: (table: PlacedTable) => readonly Step[] = once(table =>
  stepsAmong(table.model, cellsOf(table)),
);

function stepsAmong(model: TableModel, cells: readonly TableFact[]): Step[] {
  const dated = cells.filter(
    c => c.period !== undefined && c.figure.kind === 'amount' && c.role !== 'growth',
  );
  const lines = grouped(dated, c => lineOf(model, c));
  const ends = [...new Set(dated.map(c => c.period?.end ?? 0))].sort((a, b) => a - b);
  // A table of two years has one step, however far they lie apart
  const step = ends.length === 2 ? (ends[1] as number) - (ends[0] as number) : 12;
  return ofEach(dated, to =>
    ofEach(lines.get(lineOf(model, to)) ?? [], from => {
      if (!comparable(from.figure, to.figure)) return [];
      if ((to.period?.end ?? 0) - (from.period?.end ?? 0) !== step || !areOfOneLength(from, to)) return [];
      const computed = growth(from.base, to.base);
      return computed === undefined ? [] : [{ from, to, computed }];
    }),
  );
}

/** Years with years: a quarter is no step from a year. */
function areOfOneLength({ period: a }: TableFact, { period: b }: TableFact): boolean {
  return a === undefined || b === undefined || a.end - a.start === b.end - b.start;
}

/** The head that is not the period: that of the row where the years run along the columns. */
function lineOf({ time }: TableModel, c: TableFact): string {
  return time === 'columns' ? c.rowName : c.columnName || c.rowName;
}

/** The level told with the rate is this very cell. */
function isBeside(s: Step, change: Change | undefined): boolean {
  const level = change?.to;
  if (level === undefined || digitCount(level.figure.written) < 3) return false;
  return comparable(level.figure, s.to.figure) && isRoundingOf(inBase(level.figure), s.to.base);
}

/** The line is named, and the year is the rate's or the last. */
function isAbout(
  table: PlacedTable,
  s: Step,
  fact: Fact,
  change: Change | undefined,
  rows: ReadonlySet<string>,
): boolean {
  if (change?.to !== undefined || !isNamed(lineOf(table.model, s.to), fact, rows)) return false;
  return isOfTime(s, fact);
}

function isNamed(line: string, fact: Fact, rows: ReadonlySet<string>): boolean {
  return rows.has(line) || nameMatches(line, fact);
}

function isOfTime({ from, to }: Step, { statement }: Fact): boolean {
  const { period, relative, ownPeriod, lead, tail } = statement;
  // "between 2021 and 2023"
  if (
    [...lead, ...tail].some(
      t => t.type === 'period' && t.period !== undefined && t.period.end === to.period?.end,
    )
  )
    return true;
  if (relative !== undefined || period === undefined || to.period?.end === period.end) return true;
  // "2.1% less in 2023 than in 2022. Copper output fell by 16%": the time told last is where it fell from
  return !ownPeriod && from.period?.end === period.end;
}
