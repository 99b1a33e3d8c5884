import {
  ADDS_ALL_ZH,
  COUNTED_LINES,
  MEANS_ALL,
  OF_ALL_SHOWN,
  SIMPLE_MEAN,
} from '../../lexicon/derived-words.ts';
import { COUNTS } from '../../lexicon/totals.ts';
import { inBase } from '../../quantity/compare.ts';
import { magnitude, scale, sum } from '../../quantity/interval.ts';
import { partsWithShares } from '../../reading/claims/part-of-whole.ts';
import type { Fact } from '../../reading/facts.ts';
import type { Board } from '../document/board.ts';
import { levelScales, ofYears, rivalsOf } from '../document/vectors.ts';
import { namesHead } from '../document/vocabulary.ts';
import { isExplained } from '../drawn/explained.ts';
import { roomOf } from '../prose/fractions.ts';
import { type Claim, derivedRule, type Made, type Said } from './claim.ts';
import { alike, inUnitOf, quotient, summed } from './makers.ts';

const size = ({ statement }: Fact) => magnitude(inBase(statement.figure));
const asStated = ({ statement }: Fact) => roomOf(statement.figure);

/** "The unweighted average of the four scores was 486", 東部三縣合計 2,957 件: what all the lines make that the text counts. */
export const allLinesVsTable = derivedRule(
  'conflict/text-vs-table',
  'The sum or mean of all lines of a table, told with their number, is not what they make.',
  {
    concerns: said => countOf(said) !== undefined && wayOf(said) !== undefined,
    derive: ofAllLines,
    stated: size,
    ownWords: 3,
  },
);

function countOf({ before, after }: Said): number | undefined {
  const found = COUNTED_LINES.exec(before) ?? COUNTED_LINES.exec(after);
  return found === null ? undefined : COUNTS[(found[1] ?? found[2] ?? '').toLowerCase()];
}

/** Rates and scores are averaged with weights unless the text says that they are not. */
function wayOf({ fact, before }: Said): 'sum' | 'mean' | undefined {
  const { figure, role } = fact.statement;
  if (role !== 'level' && role !== 'share') return undefined;
  if (MEANS_ALL.test(before)) return SIMPLE_MEAN.test(before) ? 'mean' : undefined;
  return ADDS_ALL_ZH.test(before) && figure.kind === 'amount' ? 'sum' : undefined;
}

function ofAllLines(claim: Claim): Made[] | undefined {
  const { board, fact, words, dates, named, behind } = claim;
  const { figure } = fact.statement;
  const lines = rivalsOf(board);
  if (lines.length !== countOf(claim) || named.length + behind.length > 0) return undefined;
  if (board.items.some(item => item.part === 'rest')) return undefined;
  // 教育 25.9、社保 18.6、卫生 12.4，三项合计 56.9: of what the text has listed itself
  const listed = fact.block.reading.statements.filter(
    s => s !== fact.statement && s.figure.range === undefined,
  );
  if (
    isExplained(
      figure,
      listed.map(s => s.figure),
    )
  )
    return undefined;
  return ofYears(levelScales(board, words), dates).flatMap(s => {
    const figures = lines.map(i => s.figures[i]?.[0]);
    if (!alike(figures, figure)) return [];
    const total = summed(figures, figure);
    if (wayOf(claim) === 'sum') return [total];
    const value = scale(sum(figures.map(inBase)), 1 / figures.length);
    const arithmetic = `(${total.arithmetic}) / ${figures.length}`;
    return [{ ...total, value, arithmetic, shown: inUnitOf(value, figure) }];
  });
}

/** "Transhipment came to 1,125 thousand boxes, 40% of the port's throughput": an amount of the text over the total of the table. */
export const amountOfTotalVsTable = derivedRule(
  'share/part-of-whole-mismatch',
  'A share of the total of a table is not the amount told with it divided by that total.',
  { concerns: isShareOfAll, derive: amountOfTotal, stated: asStated },
);

function isShareOfAll({ fact, after }: Said): boolean {
  const { kind } = fact.statement.figure;
  return (kind === 'percent' || kind === 'fraction') && OF_ALL_SHOWN.test(after);
}

function amountOfTotal({ board, fact, words, dates, after }: Claim): Made[] | undefined {
  const { reading } = fact.block;
  const part = partsWithShares(reading).find(p => p.share === fact.statement)?.part;
  const total = totalOf(board);
  if (part === undefined || total === undefined) return undefined;
  // What the share is of is what the table is about, by the words behind it
  const told = after.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const about =
    `${board.table.model.caption} ${board.table.model.columns[0]?.name ?? ''} ${board.items[total]?.name ?? ''} ${board.vectors.map(v => v.name).join(' ')}`.toLowerCase();
  if (!told.some(word => about.includes(word.replace(/s$/, '')))) return undefined;
  return ofYears(levelScales(board, words), dates).flatMap(s => {
    const whole = s.figures[total]?.[0];
    if (whole === undefined || !alike([part.figure, whole])) return [];
    const made = quotient([part.figure], [whole], 100, '%');
    return made === undefined || made.value.low > 100 ? [] : [{ ...made, figures: [whole] }];
  });
}

/** "Of all offers made, 41% were taken up": of two columns one is a part of the other. */
export const columnOfColumnVsTable = derivedRule(
  'share/part-of-whole-mismatch',
  'A share of what one column counts is not the other column over it.',
  { concerns: said => opensWithWhole(said) !== undefined, derive: columnOfColumn, stated: asStated },
);

/** What the sentence opens with: "Of all offers made,". */
function opensWithWhole({ fact, before }: Said): string | undefined {
  const { kind, range } = fact.statement.figure;
  if (kind !== 'percent' || range !== undefined) return undefined;
  return /^\W*Of (?:all |the )+([^,.;\d]{3,40}), (?:about |some |only |just )?$/.exec(before)?.[1];
}

function columnOfColumn(claim: Claim): Made[] | undefined {
  const { board } = claim;
  const total = totalOf(board);
  const opening = opensWithWhole(claim) ?? '';
  const wholes = board.vectors.filter(v => v.role === 'value' && namesHead(v.name, opening));
  const [whole] = wholes;
  if (total === undefined || whole === undefined || wholes.length > 1) return undefined;
  const base = whole.figures[total];
  const parts = board.vectors.flatMap(v => {
    const figure = v.figures[total];
    const isPart = v !== whole && v.role === 'value' && v.period?.end === whole.period?.end;
    return isPart &&
      figure !== undefined &&
      base !== undefined &&
      alike([figure, base]) &&
      figure.value < base.value
      ? [figure]
      : [];
  });
  const [part] = parts;
  const made =
    part !== undefined && base !== undefined && parts.length === 1
      ? quotient([part], [base], 100, '%')
      : undefined;
  return made === undefined ? undefined : [made];
}

function totalOf(board: Board): number | undefined {
  const at = board.items.findLastIndex(item => item.part === 'total');
  return at < 0 ? undefined : at;
}
