import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  FIRST_HALF,
  FORESEEN,
  MAY_FALL_BACK,
  OF_WHOLE_YEAR,
  OF_YEAR_PART,
  SAYS_THIS_YEAR,
  SECOND_HALF,
  SINCE_JANUARY,
  WHOLE_OF_ANOTHER,
} from '../../lexicon/year-whole.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { add, below, type Interval, meets } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { covers } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { type Line, linesOf } from '../document/lines.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { partPeriodExceeds, partsBeyondYears } from '../total/part-period-exceeds.ts';
import { wholesOfSentences } from '../total/prose-periods.ts';

/** "For the year 61,300 tonnes. … In the first half deliveries had still amounted to 64,700": more than the year, by whatever names. */
export const partOfYear: Rule = {
  id: partPeriodExceeds.id,
  severity: 'warning',
  summary:
    'A part of a year tells more than the whole of it, or a year is expected to end below what it has reached.',
  scope: 'document',
  check: document => {
    const told = toldOf(document);
    return told.length === 0 ? [] : told.filter(d => !isTold(document, d));
  },
};

/** Sentences between the two. */
const REACH = 6;

function toldOf(document: DocumentReading): Draft[] {
  const lines = linesOf(document);
  const flows = ofEach(lines, line => flowsIn(line, lines));
  const wholes = flows.filter(f => f.of === 'whole');
  return wholes.length === 0
    ? []
    : [
        ...flows.flatMap(part => (part.of === 'whole' ? [] : beyond(part, wholes))),
        ...wholes.flatMap(whole => (isToldInSentence(whole) ? [] : ofHalves(whole, flows))),
      ];
}

/** The rule of topics has told it of one of the two. */
function isTold(document: DocumentReading, { span }: Draft): boolean {
  return partsBeyondYears(document).some(d => [d, ...d.related].some(r => r.span.start === span.start));
}

function isToldInSentence({ line: { block } }: Flow): boolean {
  return wholesOfSentences(block.reading).length > 0;
}

interface Flow {
  readonly fact: Fact;
  readonly line: Line;
  readonly of: 'whole' | 'first half' | 'second half' | 'part';
}

function flowsIn(line: Line, lines: readonly Line[]): Flow[] {
  return ofEach(line.facts, (fact): Flow[] => {
    if (!isFlow(fact) || !(mayTellStretch(fact) || isUnderWholeYear(line, lines))) return [];
    const words = wordsAround(line, fact);
    if (MAY_FALL_BACK.test(words)) return [];
    const of = stretchOf(fact, words) ?? (isUnderWholeYear(line, lines) ? 'whole' : undefined);
    // 已高于政府年初预测的全年 4,000 万: what was foreseen for the year may be passed
    if (of === undefined || (of === 'whole' && (FORESEEN.test(words) || WHOLE_OF_ANOTHER.test(words))))
      return [];
    return [{ fact, line, of }];
  });
}

const STRETCHES = cue(OF_WHOLE_YEAR, FIRST_HALF, SECOND_HALF, OF_YEAR_PART, SINCE_JANUARY);

function mayTellStretch({ block, statement: { ownPeriod, part } }: Fact): boolean {
  return mayHold(block.reading, STRETCHES) || (ownPeriod && part !== undefined);
}

function isFlow({ statement: s }: Fact): boolean {
  const { kind, range, unit } = s.figure;
  if (kind !== 'amount' || range !== undefined || isHypothetical(s)) return false;
  if (s.role === 'growth' || s.role === 'share' || s.role === 'points' || s.relative !== undefined)
    return false;
  return s.base !== 'past' && s.depth === 0 && !/\/|^duration|^time/u.test(unit?.dimension ?? '');
}

/** What the sentence says from the figure before, and behind up to the next stop or figure; a year is none. */
function wordsAround(line: Line, { block, statement }: Fact): string {
  const end = line.start + line.text.length;
  const rest = block.reading.text.slice(statement.figure.span.end, end);
  const stop = rest.search(/[,;，；]|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d| and /u);
  const behind = stop < 0 ? rest : rest.slice(0, stop);
  return `${phraseOf(block.reading, statement)} ${behind}`;
}

function stretchOf({ statement: { part, ownPeriod } }: Fact, words: string): Flow['of'] | undefined {
  if (OF_WHOLE_YEAR.test(words)) return 'whole';
  const half = ownPeriod && part?.[1] === 6 ? part[0] : undefined;
  if (half === 0 || FIRST_HALF.test(words)) return 'first half';
  if (half === 6 || SECOND_HALF.test(words)) return 'second half';
  const isMonths = ownPeriod && part !== undefined && part[1] > 1 && part[1] < 12;
  return isMonths || OF_YEAR_PART.test(words) || SINCE_JANUARY.test(words) ? 'part' : undefined;
}

/** Below "Year as a whole" every sentence is of that. */
function isUnderWholeYear({ at, block }: Line, lines: readonly Line[]): boolean {
  let before = at - 1;
  while (before >= 0 && lines[before]?.isTitle !== true) before--;
  const title = lines[before];
  return (
    title?.block.section === block.section &&
    OF_WHOLE_YEAR.test(title.text) &&
    title.text.trim().split(' ').length <= LONGEST_TITLE
  );
}

const LONGEST_TITLE = 5;

/** More in a part than in the whole, as far as every whole that may be meant is told. */
function beyond(part: Flow, wholes: readonly Flow[]): Draft[] {
  const own = sizeOf(part);
  const [whole, ...others] = wholes.filter(w => isOfOne(w, part));
  if (whole === undefined || others.some(w => !below(sizeOf(w), own))) return [];
  if (!below(sizeOf(whole), own) || !isLikelyAmount(own, sizeOf(whole))) return [];
  const { text } = whole.fact.statement.figure;
  return [
    draft(
      [part, whole],
      `${part.fact.statement.figure.text} in part of the year exceeds the ${text} of the whole`,
    ),
  ];
}

/** The two halves of the year, each told once, make another whole. */
function ofHalves(whole: Flow, flows: readonly Flow[]): Draft[] {
  const [[first, ...otherFirst], [second, ...otherSecond]] = [
    flows.filter(f => f.of === 'first half' && mayBeOfOne(whole, f)),
    flows.filter(f => f.of === 'second half' && mayBeOfOne(whole, f)),
  ];
  if (first === undefined || second === undefined || otherFirst.length + otherSecond.length > 0) return [];
  if (!isOfOne(whole, first) && !isOfOne(whole, second)) return [];
  const both = add(sizeOf(first), sizeOf(second));
  if (meets(both, sizeOf(whole)) || !isLikelyAmount(both, sizeOf(whole))) return [];
  // "64.7 in the first half, against 70.1 in the second half of the year before"
  if (below(sizeOf(whole), sizeOf(first)) || below(sizeOf(whole), sizeOf(second))) return [];
  const [a, b, c] = [first, second, whole].map(f => f.fact.statement.figure.text);
  return [draft([whole, first, second], `Stated ${c} for the year; its halves are ${a} and ${b}`)];
}

function sizeOf({ fact }: Flow): Interval {
  return inBase(fact.statement.figure);
}

function placeOf({ fact }: Flow): number {
  return fact.start + fact.statement.figure.span.start;
}

/** The last of them is marked. */
function draft(flows: readonly Flow[], message: string): Draft {
  const [last, ...others] = [...flows].sort((a, b) => placeOf(b) - placeOf(a)) as [Flow, ...Flow[]];
  return {
    span: spanOf(last.fact),
    message,
    related: others.map(f => ({ span: spanOf(f.fact), message: f.fact.statement.figure.text })),
    fixes: [],
  };
}

/** 首三季 79 萬，2024 年全年 51 萬; 2024 年全年 365，今年前 10 個月 412: where one is of the year that goes without saying, the other names its own. */
function isOfYearNamed(whole: Flow, part: Flow): boolean {
  const [x, y] = [whole.fact.statement, part.fact.statement];
  if (x.periodToken?.period === undefined || !x.ownPeriod || y.periodToken?.period !== undefined)
    return false;
  return placeOf(part) < placeOf(whole) || SAYS_THIS_YEAR.test(wordsAround(part.line, part.fact));
}

/** One thing by its words. */
function isOfOne(whole: Flow, part: Flow): boolean {
  return mayBeOfOne(whole, part) && shared(conceptsOf(whole.line.text), conceptsOf(part.line.text)) > 0;
}

/** "1.38 million units … 1.61 million cars": units are of whatever is counted. */
function areUnitsOf({ unit: a }: Figure, { unit: b }: Figure): boolean {
  const [x, y] = [a?.dimension ?? '', b?.dimension ?? ''];
  return x.startsWith('count') && y.startsWith('count') && (x === UNITS || y === UNITS);
}

const UNITS = 'count:unit';

/** Of one unit, and one year as far as told. */
function mayBeOfOne(whole: Flow, part: Flow): boolean {
  if (Math.abs(whole.line.at - part.line.at) > REACH || isOfYearNamed(whole, part)) return false;
  const [x, y] = [whole.fact.statement, part.fact.statement];
  if (!comparable(x.figure, y.figure) && !areUnitsOf(x.figure, y.figure)) return false;
  const areDated = x.ownPeriod && y.ownPeriod && x.period !== undefined && y.period !== undefined;
  return !areDated || covers(x.period, y.period);
}
