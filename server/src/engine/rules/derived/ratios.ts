import {
  AND_OTHERS,
  BASE_YEAR,
  OF_SOMETHING,
  OF_THE_WHOLE,
  PER,
  SHARE_OF,
  TOGETHER,
  WITH_ANOTHER,
} from '../../lexicon/derived-words.ts';
import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { yearOf } from '../../quantity/period.ts';
import type { Fact } from '../../reading/facts.ts';
import type { Board, Vector } from '../document/board.ts';
import { itemsOf, type Mention } from '../document/mentions.ts';
import { nameMatches } from '../document/names.ts';
import { changeScales, levelScales, ofYears } from '../document/vectors.ts';
import { namesHead, relevance } from '../document/vocabulary.ts';
import { claimOf } from '../growth/told-rate.ts';
import { roomOf } from '../prose/fractions.ts';
import { percentText } from '../prose/texts.ts';
import { speaksOfTotal } from '../share/share-vs-table.ts';
import { type Claim, derivedRule, lineOf, type Made, type Said } from './claim.ts';
import { alike, quotient } from './makers.ts';

/** "nearly twice": a factor in words is round, and what is near it may lie half a step lower still. */
const asFactor = ({ statement: { figure } }: Fact) =>
  figure.hedge === 'nearly'
    ? { low: figure.interval.low - figure.step / 2, high: figure.interval.high }
    : figure.interval;

/** "1.8 times that of Italy", 是逆变器的1.7倍, "more than doubled between 2021 and 2023". */
export const multipleVsTable = derivedRule(
  'growth/multiple-mismatch',
  'A factor is not what the two cells of the table that it compares make.',
  {
    concerns: ({ fact }) => fact.statement.figure.kind === 'multiple',
    derive: claim => multipleOfLines(claim) ?? multipleOfYears(claim),
    stated: asFactor,
  },
);

function multipleOfLines({ board, before, after, named, behind, words, dates }: Claim): Made[] | undefined {
  const [first, second, third] = itemsOf([...named, ...behind]);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const chinese = /(?:是|为|為|达|達|相当于|相當於)[^，。；]{2,16}的$/u.test(before.trimEnd());
  const english =
    named.length > 0 &&
    /^\s*(?:(?:as (?:many|much|large|high|big)\b[^,.;]*? as|that of|those of|the \p{L}+ of|the size of)\b|\p{Lu})/u.test(
      after,
    );
  if (!chinese && !english) return undefined;
  return ofYears(levelScales(board, words), dates).flatMap(s => {
    const pair = [s.figures[first]?.[0], s.figures[second]?.[0]] as readonly Figure[];
    const made = alike(pair) ? quotient([pair[0] as Figure], [pair[1] as Figure], 1, ' times') : undefined;
    return made === undefined ? [] : [made];
  });
}

function multipleOfYears({ fact, board, named, behind, words, dates }: Claim): Made[] | undefined {
  const [item, other] = itemsOf([...named, ...behind]);
  if (item === undefined || other !== undefined || !isVerb(fact)) return undefined;
  if (fact.block.reading.changes.some(c => c.multiple === fact.statement && (c.from ?? c.to) !== undefined))
    return undefined;
  return ofYears(changeScales(board, words), dates).flatMap(s => {
    const [from, to] = s.figures[item] ?? [];
    if (s.by !== 'amount' || from === undefined || to === undefined || from.kind !== 'amount') return [];
    const made = quotient([to], [from], 1, ' times');
    return made === undefined ? [] : [made];
  });
}

/** doubled, tripled, 翻番: of a thing in time, not of one thing on another. */
function isVerb({ statement: { figure } }: Fact): boolean {
  return /(?:doubl|tripl|trebl|quadrupl|quintupl)ed|fold|^翻/i.test(figure.text);
}

/** "The Plain educates 44% of all pupils", 南埔鎮占全縣人口的41.1%, "A and B together make 58% of the total". */
export const partsVsTable = derivedRule(
  'share/part-of-whole-mismatch',
  'A share is not the named lines divided by the total of the table.',
  {
    concerns: ({ fact: { statement }, before }) =>
      (statement.figure.kind === 'percent' ||
        (statement.figure.kind === 'fraction' && statement.role === 'share')) &&
      statement.role !== 'growth' &&
      statement.role !== 'compound' &&
      !AND_OTHERS.test(before),
    derive: shareOfNamed,
    stated: ({ statement }: Fact) => roomOf(statement.figure),
  },
);

function shareOfNamed({
  fact,
  board,
  before,
  after,
  named,
  behind,
  words,
  dates,
}: Claim): Made[] | undefined {
  const items = itemsOf([...named, ...behind]);
  if (items.length === 0 || (items.length === 1 && WITH_ANOTHER.test(before))) return undefined;
  const isShare = OF_THE_WHOLE.test(after) || SHARE_OF.test(behindNames(fact, before, named));
  const [only] = items;
  if (items.length === 1 && speaksOfTotal(fact) && nameMatches(board.items[only as number]?.name ?? '', fact))
    return undefined;
  if (!isShare && !(OF_SOMETHING.test(after) && hasTotal(board) && relevance(board.table, after).shared > 0))
    return undefined;
  if (items.length > 1 && (!TOGETHER.test(`${before} ${after}`) || behind.length > 0)) return undefined;
  const scales = ofYears(levelScales(board, words), dates);
  return scales.flatMap(s => {
    const parts = items.map(i => s.figures[i]?.[0]);
    const wholes = wholeOf(
      board,
      s.figures.map(f => f[0]),
    );
    if (wholes === undefined || !alike(parts) || parts[0]?.kind !== 'amount' || !alike([...parts, ...wholes]))
      return [];
    const made = quotient(parts, wholes, 100, '%');
    return made === undefined ? [] : [made];
  });
}

/** What stands between the last name and the figure. */
function behindNames({ statement }: Fact, before: string, named: readonly Mention[]): string {
  const last = named.at(-1);
  const { figure } = statement;
  const end =
    figure.hedgeSpan !== undefined && figure.hedgeSpan.end <= figure.span.start
      ? figure.hedgeSpan.start
      : figure.span.start;
  return last === undefined ? '。' : before.slice(before.length - (end - last.end));
}

function hasTotal(board: Board): boolean {
  return board.items.some(item => item.part === 'total');
}

/** The total row's cell; else all that is listed. */
function wholeOf(board: Board, figures: readonly (Figure | undefined)[]): readonly Figure[] | undefined {
  const at = board.items.findLastIndex((item, i) => item.part === 'total' && figures[i] !== undefined);
  const total = figures[at];
  if (total !== undefined) return [total];
  const all = figures.filter(f => f !== undefined);
  return all.length >= 3 && all.length === board.items.length ? all : undefined;
}

/** "13.6 pupils to a teacher on the Coast", "on average a school has 218 pupils": one column for each of another. */
export const perVsTable = derivedRule(
  'identity/ratio',
  'An amount for each of something is not one column divided by the other.',
  {
    concerns: ({ fact: { statement }, before, after }) =>
      statement.figure.kind === 'amount' && statement.role === 'level' && PER.test(`${before} ${after}`),
    derive: perColumn,
    stated: ({ statement }) => inBase(statement.figure),
  },
);

function perColumn({ fact, board, named, behind, words }: Claim): Made[] | undefined {
  const { figure } = fact.statement;
  const columns = board.vectors.filter(
    v => namesHead(v.name, `${words} ${figure.text}`) && v.role === 'value',
  );
  const [a, b] = columns;
  if (a === undefined || b === undefined || columns.length > 2 || a.period !== undefined) return undefined;
  const items = itemsOf([...named, ...behind]);
  if (items.length > 1) return undefined;
  const made = [a, b].flatMap(part => {
    const whole = part === a ? b : a;
    const [x, y] = [cell(board, part, items[0]), cell(board, whole, items[0])];
    const found = x && y && quotient(x, y, 1, '');
    return found === undefined ? [] : [found];
  });
  // the larger one divided by the smaller
  return made.length === 2 ? made.sort((x, y) => x.value.high - y.value.high) : undefined;
}

function cell(board: Board, vector: Vector, item: number | undefined): readonly Figure[] | undefined {
  if (item === undefined) return wholeOf(board, vector.figures);
  const own = vector.figures[item];
  return own === undefined ? undefined : [own];
}

/** "Spanish output grew by 10.7% between 2021 and 2023": over the years that the sentence names. */
export const spanRateVsTable = derivedRule(
  'growth/yoy-mismatch',
  'A growth rate over several years contradicts the two cells of the table that it speaks of.',
  { concerns: isOverYears, derive: rateOverYears, stated: ({ statement }) => claimOf(statement) },
);

/** The clause names two years and no base. */
function isOverYears({ fact: { statement, block }, before, after }: Said): boolean {
  const { figure, role, basis } = statement;
  if (figure.kind !== 'percent' || role !== 'growth' || basis !== 'none') return false;
  const years = new Set(`${before} ${after}`.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return (
    (years.size === 2 || (years.size === 1 && BASE_YEAR.test(`${before} ${after}`))) &&
    !block.reading.changes.some(c => c.growth === statement && c.from !== undefined)
  );
}

/** The year that a head marks as the one compared with stands for "the base year". */
function withBaseYear(board: Board, dates: string): string {
  const base = board.vectors.find(v => v.period !== undefined && BASE_YEAR.test(v.name))?.period;
  return base === undefined ? dates : dates.replace(BASE_YEAR, ` since ${yearOf(base)} `);
}

function rateOverYears(claim: Claim): Made[] | undefined {
  const { fact, board, words } = claim;
  const dates = withBaseYear(board, claim.dates);
  const { figure } = fact.statement;
  const item = lineOf(claim);
  if (item === undefined) return undefined;
  return ofYears(changeScales(board, words), dates).flatMap(s => {
    const [from, to] = s.figures[item] ?? [];
    const value = s.values[item];
    if (
      s.by !== 'rate' ||
      from === undefined ||
      to === undefined ||
      from.kind !== 'amount' ||
      value === undefined
    )
      return [];
    return [
      {
        value,
        arithmetic: `${from.text} → ${to.text}`,
        shown: percentText(value, figure),
        figures: [from, to],
      },
    ];
  });
}
