import { INCREMENT } from '../../lexicon/bindings.ts';
import {
  AND_OTHERS,
  LESS_THAN,
  LESS_ZH,
  MORE_THAN,
  MORE_ZH,
  TOGETHER,
  WITH_ANOTHER,
} from '../../lexicon/derived-words.ts';
import { inBase } from '../../quantity/compare.ts';
import { magnitude } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { Fact } from '../../reading/facts.ts';
import type { Board } from '../document/board.ts';
import { itemsOf, mentionsIn } from '../document/mentions.ts';
import { changeScales, levelScales, ofYears, rivalsOf, type Scale } from '../document/vectors.ts';
import { type Claim, derivedRule, lineOf, type Made, type Said } from './claim.ts';
import { alike, difference, inUnitOf, summed } from './makers.ts';

const size = ({ statement }: Fact) => magnitude(inBase(statement.figure));

/** "Coast and Hills together have 238 schools", 兩鄉合計減少501人. */
export const sumVsTable = derivedRule(
  'conflict/text-vs-table',
  'An amount of several lines of the table together is not their sum.',
  { concerns: isOfSeveral, derive: sumOfNamed, stated: size },
);

function isOfSeveral({ fact, before, after }: Said): boolean {
  const { figure, role } = fact.statement;
  if (figure.kind === 'multiple' || role === 'share' || role === 'growth') return false;
  return TOGETHER.test(`${before} ${after.slice(0, 24)}`) && !AND_OTHERS.test(before);
}

function sumOfNamed(claim: Claim): Made[] | undefined {
  const { fact, board, named, behind } = claim;
  const { figure } = fact.statement;
  const items = itemsOf(named);
  if (items.length < 2 || behind.length > 0) return undefined;
  const made = board.vectors.flatMap(v => {
    const figures = items.map(i => v.figures[i]);
    return v.role !== 'growth' && alike(figures, figure) ? [summed(figures, figure)] : [];
  });
  const changes = changeScales(board, claim.words).flatMap(s => {
    const pairs = items.map(i => s.figures[i] ?? []);
    if (s.by !== 'amount' || !pairs.every(p => p.length === 2 && alike(p, figure))) return [];
    const value = pairs.reduce((a, [from, to]) => a + (to?.value ?? 0) - (from?.value ?? 0), 0);
    return [changed(s, items, Math.abs(value), claim)];
  });
  const isChange = fact.statement.role === 'delta';
  return isChange ? [...made, ...changes] : [...changes, ...made];
}

/** "Circulatory diseases led. Together with cancers they claimed 61,150 lives", 甲居首，加上乙共 61,150: one line is named before. */
export const togetherWithVsTable = derivedRule(
  'conflict/text-vs-table',
  'An amount of a line of the table and the one spoken of before is not their sum.',
  {
    concerns: said => said.fact.statement.role === 'level' && WITH_ANOTHER.test(said.before),
    derive: sumWithEarlier,
    stated: size,
    ownWords: 2,
  },
);

function sumWithEarlier({ fact, board, named, behind, words, dates, start }: Claim): Made[] | undefined {
  const { figure } = fact.statement;
  const items = itemsOf(named);
  const item = items.at(-1);
  if (item === undefined || items.length > 2 || behind.length > 0) return undefined;
  const earlier = items.length === 2 ? items[0] : earlierItem(board, fact, start, item);
  if (earlier === undefined) return undefined;
  const partners = [...rivalsOf(board).filter(i => i !== item && i !== earlier), earlier];
  const made = partners.flatMap(partner =>
    ofYears(levelScales(board, words), dates).flatMap(s => {
      const figures = [s.figures[partner]?.[0], s.figures[item]?.[0]];
      return alike(figures, figure) ? [summed(figures, figure)] : [];
    }),
  );
  const last = made.at(-1);
  return last !== undefined && isLikelyAmount(inBase(figure), last.value) ? made : undefined;
}

/** The one other line that is named before in the sentence, or in the sentence before it. */
function earlierItem(
  board: Board,
  { block, statement }: Fact,
  start: number,
  item: number,
): number | undefined {
  const { text, sentences } = block.reading;
  const here = sentences[statement.sentence]?.start ?? start;
  const before = sentences[statement.sentence - 1]?.start ?? here;
  for (const [from, to] of [[here, start] as const, [before, here] as const]) {
    const [first, second] = itemsOf(mentionsIn(board, text, from, to)).filter(i => i !== item);
    if (first !== undefined) return second === undefined ? first : undefined;
  }
  return undefined;
}

/** The changes of several lines together. */
function changed(scale: Scale, items: readonly number[], value: number, { fact }: Claim): Made {
  const { figure } = fact.statement;
  const figures = items.flatMap(i => scale.figures[i] ?? []);
  const slack = figures.reduce((a, f) => a + f.step / 2, 0);
  const factor = figures[0]?.unit?.factor ?? 1;
  const range = { low: (value - slack) * factor, high: (value + slack) * factor };
  return {
    value: range,
    arithmetic: items.map(i => (scale.figures[i] ?? []).map(f => f.text).join(' → ')).join(' and '),
    shown: inUnitOf(range, figure),
    figures,
  };
}

/** "The Coast has 15,432 fewer pupils than the Plain", 南埔鎮比東寮鎮多4,492人. */
export const differenceVsTable = derivedRule(
  'conflict/text-vs-table',
  'A difference between two lines of the table is not what their cells make.',
  { concerns: said => isComparedZh(said) || isComparedEn(said), derive: differenceOfNamed, stated: size },
);

function isComparedZh({ fact, before }: Said): boolean {
  return fact.statement.figure.kind === 'amount' && (MORE_ZH.test(before) || LESS_ZH.test(before));
}

function isComparedEn({ fact, after }: Said): boolean {
  return fact.statement.figure.kind === 'amount' && (MORE_THAN.test(after) || LESS_THAN.test(after));
}

function differenceOfNamed(claim: Claim): Made[] | undefined {
  const { fact, board, named, behind } = claim;
  const { figure } = fact.statement;
  const [first, second, third] = itemsOf([...named, ...behind]);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const isSaid = behind.length === 0 ? isComparedZh(claim) : named.length > 0 && isComparedEn(claim);
  if (!isSaid) return undefined;
  return ofYears(levelScales(board, claim.words), claim.dates).flatMap(s => {
    const pair = [s.figures[first]?.[0], s.figures[second]?.[0]] as const;
    return alike(pair, figure) ? [difference(pair[0] as never, pair[1] as never, figure)] : [];
  });
}

/** "In Spain output rose by 37 thousand tonnes", "Italy lost 42 between 2022 and 2023". */
export const changeVsTable = derivedRule(
  'growth/abs-delta-mismatch',
  'An amount of change is not what the years of the line that it names make.',
  { concerns: isBareChange, derive: changeOfNamed, stated: size },
);

/** An amount of change, neither end of which is told. */
function isBareChange({ fact: { statement, block } }: Said): boolean {
  if (statement.role !== 'delta' || statement.figure.kind !== 'amount') return false;
  return !block.reading.changes.some(c => c.delta === statement && (c.from ?? c.to) !== undefined);
}

function changeOfNamed(claim: Claim): Made[] | undefined {
  const { fact, board } = claim;
  const { figure } = fact.statement;
  const item = lineOf(claim) ?? subjectOf(claim);
  if (item === undefined || (isAddition(claim) && isOfAdditions(board))) return undefined;
  return ofYears(changeScales(board, claim.words), claim.dates).flatMap(s => {
    const pair = s.figures[item] ?? [];
    return s.by === 'amount' && pair.length === 2 && alike(pair, figure)
      ? [difference(pair[1] as never, pair[0] as never, figure)]
      : [];
  });
}

/** 柘城因大修停运 43 天，发电量减少……: the one line that this part of the sentence has named before. */
function subjectOf({ fact: { block, statement }, board, start, named, behind }: Claim): number | undefined {
  if (named.length + behind.length > 0) return undefined;
  const { text, sentences } = block.reading;
  const from = sentences[statement.sentence]?.start ?? 0;
  const part = text.slice(from, start).search(/[^；;]*$/u) + from;
  const [item, other] = itemsOf(mentionsIn(board, text, part, start));
  return other === undefined ? item : undefined;
}

/** 新增 568 万千瓦 beside a table of what was added: a cell of it, not the change from one to the next. */
function isAddition({ before }: Claim): boolean {
  return INCREMENT.test(before.slice(-12));
}

function isOfAdditions({ table: { model }, vectors }: Board): boolean {
  return ADDITIONS.test([model.caption, model.surroundings, ...vectors.map(v => v.name)].join('\n'));
}

const ADDITIONS = /新增|新装|新裝|新建|新签|新簽|新开|新開|新设|新設|增量|\b(?:new|additions?|added)\b/i;
