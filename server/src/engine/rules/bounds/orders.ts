import { WENT_DOWN } from '../../lexicon/quantifiers.ts';
import { FALLS_MOST, GROWS_LEAST, GROWS_MOST, LEAST, MOST, RANKS } from '../../lexicon/superlatives.ts';
import type { Board } from '../document/board.ts';
import { changeScales, levelScales, ofYears, type Scale, type Way } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';

/** What a clause says of an item's place: first of the largest, second of the fastest growing. */
export interface Order {
  readonly way: Way;
  readonly of: 'level' | 'change' | 'rate';
  readonly place: number;
  /** As the clause says it, and where. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

const CHANGES: readonly (readonly [RegExp, Way])[] = [
  [GROWS_MOST, 'most'],
  [GROWS_LEAST, 'least'],
  [FALLS_MOST, 'least'],
];
/** Words of change near a superlative that is not one of change. */
const CHANGE =
  /增速|增幅|增长|增長|成长|成長|涨|漲|降幅|跌|增量|下降|减少|減少|\b(?:growth|grow|growing|grew|rise|rose|risen|increase[sd]?|gain(?:ed)?|drop(?:ped)?|fall|fell|decline[sd]?|faster|slower)\b/i;

/** Fast and slow are said of rates; large may be said of an amount. */
const RATE = /快|慢|速|\b(?:fastest|quickest|slowest|rate)\b/i;

/** The order that a clause speaks of; undefined when it names none. */
export function orderIn(clause: string): Order | undefined {
  for (const [words, way] of CHANGES) {
    const found = words.exec(clause);
    if (found !== null) return order(found, way, RATE.test(found[0]) ? 'rate' : 'change', 1);
  }
  const of = CHANGE.test(clause) ? 'change' : 'level';
  for (const [place, words] of RANKS) {
    const found = words.exec(clause);
    if (found !== null) return order(found, WENT_DOWN.test(clause) ? 'least' : 'most', of, place);
  }
  // "the most expensive" orders by something that no column need show
  const most = MOST.exec(clause);
  const found = most ?? LEAST.exec(clause);
  if (found === null || of === 'change') return undefined;
  return order(found, most !== null ? 'most' : 'least', 'level', 1);
}

function order(found: RegExpExecArray, way: Way, of: Order['of'], place: number): Order {
  const said = found[0].trim();
  return { way, of, place, said, start: found.index, end: found.index + found[0].length };
}

/** "the highest employment rate": of the columns in percent where there are others beside them. */
function ofRates(scales: readonly Scale[], clause: string): readonly Scale[] {
  if (!RATE_NOUN.test(clause)) return scales;
  const rates = scales.filter(s => s.figures.some(list => list[0]?.kind === 'percent'));
  return rates.length > 0 ? rates : scales;
}

const RATE_NOUN =
  /[\u3400-\u9fff]率|[占佔]比|比例|比重|\b(?:rates?|shares?|percentages?|proportions?|ratios?)\b/i;

/** The columns by which the order may be meant. */
export function scalesFor(board: Board, { of }: Order, clause: string, sentence: string): Scale[] {
  // 增幅最高的是甲，最低的是乙: what is not said again is that of the clause before
  const goesOn = of === 'level' && relevance(board.table, clause).shared === 0 && CHANGE.test(sentence);
  const scales = goesOn
    ? [...levelScales(board, clause), ...changeScales(board, clause)]
    : of === 'level'
      ? ofRates(levelScales(board, clause), clause)
      : changeScales(board, clause).filter(s => of === 'change' || s.by !== 'amount');
  return ofYears(scales, /(?:19|20)\d\d/.test(clause) ? clause : sentence);
}
