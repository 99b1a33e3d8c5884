import { PERSON_NOUNS_ZH } from '../../lexicon/units.ts';
import type { Figure } from '../../quantity/figure.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { FigureToken, Token } from '../tokens.ts';
import { readUnitText } from '../units/unit-text.ts';
import { unitOf } from '../units/units.ts';

const LONGEST_LEAD = 30;
/** Smaller numbers want a counting word. */
const LEAST_PERSONS = 1e4;

/** 网民规模已达约, 人口为, 就业人数超过: people are what a bare number behind it counts. */
const PERSONS_ZH = new RegExp(
  `(?:${PERSON_NOUNS_ZH.replaceAll(' ', '|')}|人[数數])(?:[规規]模|[总總][数數量]|[数數]量?)?` +
    '(?:[已将將共的]|[大约約]|达到?|達到?|[为為有是近超逾]|[超][过過]|突破|接近|[升增降减減][至到]|增[长長]到|成[长長]到|[下上]降到){0,6}\\s?$',
  'u',
);
const PERSONS_EN =
  /\bpopulation (?:of|was|is|reached|stood at|stands at|(?:rose|grew|fell|shrank) to) (?:about |around |some |nearly |over |more than |almost )?$/i;
/** No other noun that is counted stands behind: "a population of 1.2 million birds". */
const NO_NOUN = /^(?:[^\w\s]|\s+(?:in|by|at|and|as|for|from|on|against)\b|\s*$)/;

const IN_BRACKETS = /[（(]([^（()）]{1,10})[)）]\s?[:：为為达達]\s?$/u;

/** Units that stand before a bare number: 网民规模达1.065亿 counts people, 销量（万辆）：12.5 vehicles. */
export function subjectUnits(text: string, tokens: Token[]): Token[] {
  tokens.forEach((token, i) => {
    if (token.type !== 'figure' || token.figure.unit !== undefined || token.figure.kind !== 'amount') return;
    const figure = told(text, token);
    if (figure !== undefined) tokens[i] = { ...token, figure };
  });
  return tokens;
}

function told(text: string, { figure, start, end }: FigureToken): Figure | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (figure.scale >= LEAST_PERSONS) {
    const isPersons =
      PERSONS_ZH.test(before) || (PERSONS_EN.test(before) && NO_NOUN.test(text.slice(end, end + 12)));
    return isPersons ? withUnit(figure, unitOf('x-person'), 1, 'subject') : undefined;
  }
  const named = figure.scale === 1 ? IN_BRACKETS.exec(before)?.[1] : undefined;
  const unit = named === undefined ? undefined : readUnitText(named);
  return unit?.unit && withUnit(figure, unit.unit, unit.scale, 'subject');
}
