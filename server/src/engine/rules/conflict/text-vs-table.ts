import { INCREMENT } from '../../lexicon/bindings.ts';
import { cue, mayHold } from '../../lexicon/cues.ts';
import { WITH_ANOTHER } from '../../lexicon/derived-words.ts';
import { isEndOfRange } from '../../reading/claims/ends-of-range.ts';
import type { DocumentReading, PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Binding, boundBy } from '../cell/binding.ts';
import { cellBesideBase } from '../cell/by-base.ts';
import { cellByDigits } from '../cell/by-digits.ts';
import { cellNamed, slipNearby, slipOfNamed } from '../cell/by-name.ts';
import { cellOfOtherScale } from '../cell/by-scale.ts';
import { cellOfOtherYear } from '../cell/by-value.ts';
import { cellDraft } from '../cell/draft.ts';
import { candidates, cellsOf, isSaid, tablesNear } from '../document/tie.ts';
import { wordingOf } from '../document/wording.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { inCurrencyOf } from './local-currency.ts';
import { otherCurrency } from './other-currency.ts';
import { percentsOfRows } from './percents-of-rows.ts';
import { wrongSum } from './wrong-sum.ts';

export const textVsTable: Rule = {
  id: 'conflict/text-vs-table',
  severity: 'error',
  summary: 'A figure of the text differs from the cell of the table that it speaks of.',
  scope: 'document',
  check: document => {
    if (document.tables.length === 0) return [];
    const told = ofEach(factsOf(document), f => check(document, f));
    return [...told, ...percentsOfRows(document).filter(d => !told.some(t => t.span.start === d.span.start))];
  },
};

function check(document: DocumentReading, fact: Fact): Draft[] {
  const s = fact.statement;
  if (
    s.figure.range !== undefined ||
    s.depth > 0 ||
    s.base === 'from' ||
    s.base === 'past' ||
    s.role === 'points' ||
    s.role === 'multiple' ||
    s.role === 'compound' ||
    s.role === 'growth' ||
    s.basis !== 'none' ||
    isHypothetical(s)
  )
    return [];
  // "together with cancers 61,150": more than the line that it names, see `derived/amounts.ts`
  if (
    isThreshold(fact) ||
    isEndOfRange(fact.block.reading, s) ||
    isWholeOfShare(fact) ||
    WITH_ANOTHER.test(phraseOf(fact.block.reading, s))
  )
    return [];
  const { isAhead } = wordingOf(fact);
  const tables = tablesNear(document, fact)
    .filter(table => (!isAhead || tellsAhead(table)) && !isOfOtherYear(table, fact))
    .map(table => ({ table, told: inCurrencyOf(table, fact) }));
  if (s.role === 'delta' && !isNewlyAdded(fact) && !tables.some(({ table }) => isOfFlows(table)))
    return tables.some(({ table, told }) => isSaid(table, told.statement))
      ? []
      : ofEach(tables, ({ table, told }) => bound([cellByDigits], table, told)).slice(0, 1);
  const other = ofEach(tables, ({ table, told }) => bound([cellOfOtherYear], table, told));
  if (other.length > 0) return other.slice(0, 1);
  if (tables.some(({ table, told }) => isSaid(table, told.statement))) return [];
  return ofEach(tables, ({ table, told }) => against(table, told)).slice(0, 1);
}

/** "than in 2023, when 11,050 had been handed over" beside a table of 2024 whose heads name no year. */
function isOfOtherYear(
  { model }: PlacedTable,
  { block: { reading }, statement: { figure, sentence } }: Fact,
): boolean {
  const before = reading.text.slice(reading.sentences[sentence]?.start ?? 0, figure.span.start);
  const told = WHEN.exec(before)?.[1];
  const years: readonly string[] = model.caption.match(YEARS) ?? [];
  if (told === undefined || years.length === 0 || years.includes(told)) return false;
  return ![...model.columns, ...model.rows].some(({ name }) => name.includes(told));
}

const WHEN = /\b((?:19|20)\d\d),? when [^,;.\d]{0,40}$/u;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** A target or guess is no cell of a table that tells what was. */
function tellsAhead({ model }: PlacedTable): boolean {
  return [...model.columns, ...model.rows].some(
    ({ name, period }) => period?.forecast === true || AHEAD.test(name),
  );
}

const AHEAD =
  /\b(?:target|goal|limit|ceiling|threshold|plan|budget|forecast|guidance|outlook|estimate|expected|projected)|\d{2}[EF]\b|目标|目標|计划|計[划劃畫]|预[计测算]|預[計測算]|限值|标准|標準|指标|指標/iu;

/** A table of what came and went tells losses with a sign: there "lost 4,130" and "gained 1,975" are its cells. */
function isOfFlows(table: PlacedTable): boolean {
  const amounts = cellsOf(table).filter(c => c.figure.kind === 'amount' && c.role === 'level');
  return amounts.some(c => c.figure.value < 0) && amounts.some(c => c.figure.value > 0);
}

/** 分布式光伏新增 568 万千瓦: what was added in a period, told as its table tells it. */
function isNewlyAdded({ block, statement: { figure } }: Fact): boolean {
  return INCREMENT.test(block.reading.text.slice(Math.max(0, figure.span.start - 12), figure.span.start));
}

/** "passed €50 million for the first time": a mark on the way, not where the level stands. */
function isThreshold({ block, statement: { figure } }: Fact): boolean {
  if (!mayHold(block.reading, PASSES)) return false;
  const { text } = block.reading;
  return (
    PASSED.test(text.slice(Math.max(0, figure.span.start - 20), figure.span.start)) ||
    MARK.test(text.slice(figure.span.end, figure.span.end + 12))
  );
}

/** "day cases account for 57% of all 2.35 million treatments": what the share of the row is of. */
function isWholeOfShare({ block, statement: { figure } }: Fact): boolean {
  const { start } = figure.hedgeSpan ?? figure.span;
  return OF_ALL.test(block.reading.text.slice(Math.max(0, start - 40), start));
}

const OF_ALL =
  /(?:%|\b(?:per ?cent|half|third|quarter|fifth|tenth|quarters|thirds|fifths)) of (?:all|the|its|their|all the|a total of)(?: of the)?(?: some| about)? $/iu;
const PASSED =
  /(?:突破|跌破|超过|超過|首破|\b(?:pass|passed|passing|cross|crossed|crossing|topped|surpassed|broke through|exceeded|above|beyond))\s*(?:the )?$/i;
const MARK = /^(?:[- ](?:mark|threshold|barrier)\b|大关|大關|关口|關口)/i;
const PASSES = cue(PASSED, MARK);

/** What binds a figure to a cell that it contradicts, the surest first. */
const BY_DIGITS: readonly Binding[] = [slipOfNamed, slipNearby, cellByDigits];
const BINDINGS: readonly Binding[] = [...BY_DIGITS, cellBesideBase, cellOfOtherScale, cellNamed];

function against(table: PlacedTable, fact: Fact): Draft[] {
  if (isOfCalendarYear(fact) && table.model.columns.some(c => FISCAL.test(c.name))) return [];
  const isDelta = fact.statement.role === 'delta';
  const found = bound(isDelta ? BY_DIGITS : BINDINGS, table, fact);
  if (found.length > 0 || isDelta) return found;
  const { length } = candidates(table, fact);
  if (length === 1) return [];
  return (length === 0 ? otherCurrency(table, fact) : undefined) ?? wrongSum(table, fact);
}

function bound(bindings: readonly Binding[], table: PlacedTable, fact: Fact): Draft[] {
  const cell = boundBy(bindings, table, fact);
  return cell === undefined ? [] : [cellDraft(table, cell, fact)];
}

const FISCAL = /\bFY ?\d|\bfiscal\b|财年|財年|財政年度|财政年度/iu;
const CALENDAR = /\bcalendar (?:year )?(?:19|20)\d\d\b|自然年|公历年|公曆年|曆年/iu;

const OF_CALENDAR = cue(CALENDAR);

/** "In calendar 2023, for comparison with peers, bookings were …" beside FY23. */
function isOfCalendarYear({ block: { reading }, statement }: Fact): boolean {
  const sentence = reading.sentences[statement.sentence];
  return (
    mayHold(reading, OF_CALENDAR) &&
    sentence !== undefined &&
    CALENDAR.test(reading.text.slice(sentence.start, sentence.end))
  );
}
