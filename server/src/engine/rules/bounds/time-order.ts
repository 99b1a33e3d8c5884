import { cue, mayHold } from '../../lexicon/cues.ts';
import { RUN_UP, RUNNING_ON, RUNS } from '../../lexicon/marks.ts';
import {
  EACH_LESS,
  EACH_MORE,
  NOT_OF_SERIES,
  TIME_EITHER,
  TIME_LEAST,
  TIME_MOST,
} from '../../lexicon/time-labels.ts';
import { below } from '../../quantity/interval.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf } from '../document/concepts.ts';
import { type Line, linesOf } from '../document/lines.ts';
import { takenApart } from '../document/passages.ts';
import { tablesNear } from '../document/tie.ts';
import type { Draft, Rule } from '../rule.ts';
import { brokenInTables } from './monotonic-claim.ts';
import { brokenInSentence } from './run-broken.ts';
import { superlative } from './superlative.ts';
import { timeLabelsIn } from './time-labels.ts';
import { type Point, type Series, seriesIn } from './time-series.ts';

/** "May was the driest month", "each quarter was busier than the one before": not by the values listed for them. */
export const timeOrder: Rule = {
  id: superlative.id,
  severity: superlative.severity,
  summary:
    'Another month, quarter or year than the one so called is the highest or lowest of those listed, or their order is broken.',
  scope: 'document',
  check: document => {
    const told = ofEach(linesOf(document), line => check(document, line));
    return told.filter(d => !isTold(document, d));
  },
};

/** The rules of runs tell what stands with its figures in one sentence, or beside a table by years. */
function isTold(document: DocumentReading, { span }: Draft): boolean {
  const block = document.prose.findLast(b => b.start <= span.start);
  const inSentence = block === undefined ? [] : brokenInSentence(block.reading);
  const start = block?.start ?? 0;
  return (
    brokenInTables(document).some(d => meet(d.span, span)) ||
    inSentence.some(d => meet({ start: d.span.start + start, end: d.span.end + start }, span))
  );
}

function meet(a: Draft['span'], b: Draft['span']): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many sentences a list and what is said of it may lie apart. */
const REACH = 3;

function check(document: DocumentReading, line: Line): Draft[] {
  if (line.isTitle) return [];
  const claims = [...extremesIn(line), ...runsIn(line)];
  if (claims.length === 0) return [];
  const all = seriesIn(document);
  const tables = tablesNear(document, { section: line.block.section, start: line.block.start });
  const near = all.filter(s =>
    s.table === undefined ? s.lines.some(l => Math.abs(l.at - line.at) <= REACH) : tables.includes(s.table),
  );
  return claims.flatMap(claim => judge(claim, near, line));
}

interface Claim {
  readonly said: string;
  readonly start: number;
  /** The words beside what is claimed: they have to be of the series. */
  readonly rest: string;
  readonly kind?: string;
  /** What breaks it; nothing where the series bears it out, or does not hold the point. */
  readonly broken: (series: Series) => readonly Point[] | undefined;
}

/** All series that may be meant are looked at: where one bears the claim out, it is silent. */
function judge(claim: Claim, near: readonly Series[], line: Line): Draft[] {
  const meant = near.filter(s => claim.kind === undefined || s.kind === claim.kind);
  const found = meant.map(series => ({ series, broken: claim.broken(series) }));
  if (found.some(({ broken }) => broken?.length === 0)) return [];
  const told = found.find(({ series, broken }) => broken !== undefined && isOf(claim.rest, series));
  if (told?.broken === undefined) return [];
  const start = line.block.start + line.start + claim.start;
  return [
    {
      span: { start, end: start + claim.said.length },
      message: `"${claim.said.trim()}", but ${told.broken.map(p => p.text).join(' → ')}`,
      related: told.broken.map(p => ({ span: p.span, message: p.text })),
      fixes: [],
    },
  ];
}

/** Nothing is said beside it that the series does not speak of. */
function isOf(rest: string, { words }: Series): boolean {
  const known = conceptsOf(words);
  return [...conceptsOf(rest)].every(concept => known.has(concept));
}

const RUN = cue(EACH_MORE, EACH_LESS, ...RUNS, RUNNING_ON);
const EXTREME = cue(TIME_EITHER, TIME_MOST, TIME_LEAST);

/** "May was the driest month", "volume peaked in 2022", 其中二季度最高. */
function extremesIn(line: Line): Claim[] {
  if (!mayHold(line.block.reading, EXTREME)) return [];
  return takenApart(line.text).flatMap(sentence =>
    sentence.clauses.flatMap((clause): Claim[] => {
      const found =
        TIME_EITHER.exec(clause.text) ?? TIME_MOST.exec(clause.text) ?? TIME_LEAST.exec(clause.text);
      if (found === null) return [];
      const labels = [...timeLabelsIn(clause.text)].filter(
        ([kind]) => kind !== 'year' || !hasFiner(clause.text),
      );
      const [[kind, [label, other]] = ['', []]] = labels;
      if (label === undefined || other !== undefined || labels.length > 1) return [];
      if (NOT_OF_SERIES.test(without(clause.text, label))) return [];
      const ways = TIME_EITHER.test(found[0])
        ? ([1, -1] as const)
        : TIME_MOST.test(found[0])
          ? ([1] as const)
          : ([-1] as const);
      return [
        {
          said: clause.text.trim(),
          start: clause.start + clause.text.length - clause.text.trimStart().length,
          rest: without(clause.text, label).replace(found[0], ' ').replace(TIME_NOUNS, ' '),
          kind,
          broken: series => beyond(series, label.at, ways),
        },
      ];
    }),
  );
}

/** "March 2022" is a month. */
function hasFiner(text: string): boolean {
  return timeLabelsIn(text).size > 1;
}

function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

const TIME_NOUNS =
  /\b(?:months?|quarters?|years?|weeks?|days?|seasons?|terms?|period|time|one|series|run|station|record|figures?|values?|readings?|total|volumes?|numbers?|levels?|demand|business|activity|counts?|amounts?|intake)\b|月份|季度|年份/giu;

/** The point and the one that lies beyond it, whichever way is meant. */
function beyond({ points }: Series, at: number, ways: readonly (1 | -1)[]): readonly Point[] | undefined {
  const own = points.filter(p => p.at === at);
  const [point] = own;
  if (point === undefined || own.length > 1) return undefined;
  const rivals = ways.map(way =>
    points.filter(p => (way > 0 ? below(point.value, p.value) : below(p.value, point.value))),
  );
  if (rivals.some(r => r.length === 0)) return [];
  const [way = 1] = ways;
  const [first = []] = rivals;
  const most = [...first].sort((a, b) => (b.value.high - a.value.high) * way)[0];
  return most === undefined ? [] : [point, most];
}

/** "each quarter was busier than the one before", 逐年增加. */
function runsIn(line: Line): Claim[] {
  if (!mayHold(line.block.reading, RUN)) return [];
  const each = ofEach([EACH_MORE.exec(line.text), EACH_LESS.exec(line.text)], (m, i) =>
    m === null ? [] : [{ index: m.index, said: m[0], way: i === 0 ? 1 : -1 }],
  );
  const runs = ofEach([...RUNS, RUNNING_ON], run =>
    matchesIn(line.text, run).map(m => ({
      index: m.index,
      said: m[0],
      way: RUN_UP.test(m[1] ?? '') ? 1 : -1,
    })),
  );
  if (NOT_EVERY.test(line.text)) return [];
  const unlimited = runs.filter(({ said }) => !HAS_LENGTH.test(said));
  return [...each, ...unlimited].slice(0, 1).map(({ index, said, way }) => ({
    said,
    start: index,
    rest:
      line.text
        .slice(0, index)
        .split(/[,;:，；：]/u)
        .at(-1)
        ?.replace(TIME_NOUNS, ' ') ?? '',
    broken: series => turnIn(series, way),
  }));
}

/** "for the fifth year in a row": the last five steps alone. */
const HAS_LENGTH =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+)\b|[一二三四五六七八九十两兩\d]{1,2}[年个個季月]/iu;
const NOT_EVERY =
  /\b(?:except|apart from|bar|save|on average|on the whole|overall|broadly|trend|but for|interrupted|not|never|will|would|expected|forecast|same (?:quarter|month|period))\b|除|总体|總體|整体|整體|平均|波动|波動|同比|预计|預計/iu;

/** The first step that goes the other way; where most do, the series is of something else. */
function turnIn({ points }: Series, way: number): readonly Point[] | undefined {
  const sorted = [...points].sort((a, b) => a.at - b.at);
  const steps = sorted.slice(1).map((to, i) => [sorted[i] as Point, to] as const);
  const turns = steps.filter(([a, b]) => (way > 0 ? below(b.value, a.value) : below(a.value, b.value)));
  const [first] = turns;
  if (first === undefined) return [];
  return turns.length * 2 > steps.length ? undefined : first;
}
