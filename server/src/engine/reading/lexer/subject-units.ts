import { NO_MODIFIER } from '../../lexicon/count-nouns.ts';
import { PERSON_NOUNS_ZH } from '../../lexicon/units.ts';
import type { Figure, Unit } from '../../quantity/figure.ts';
import { makeFigure, withUnit } from '../figures/make-figure.ts';
import { isLetter } from '../numbers/chars.ts';
import type { FigureToken, Token } from '../tokens.ts';
import { readCountedNoun, unitOf } from '../units/units.ts';

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

/** Units that what a bare number is of tells: 网民规模达1.065亿 counts people, "12,000 shipments" shipments. */
export function subjectUnits(text: string, tokens: Token[]): Token[] {
  tokens.forEach((token, i) => {
    if (token.type !== 'figure' || token.figure.unit !== undefined || token.figure.kind !== 'amount') return;
    const figure = told(text, token);
    if (figure !== undefined) tokens[i] = { ...token, figure };
  });
  return tokens;
}

function told(text: string, { figure, start, end }: FigureToken): Figure | undefined {
  // "40 or so patients"
  const counted = nounBehind(text, Math.max(end, figure.hedgeSpan?.end ?? 0));
  if (counted !== undefined) return ofCount(text, figure, counted);
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (figure.scale < LEAST_PERSONS) return undefined;
  const isPersons =
    PERSONS_ZH.test(before) || (PERSONS_EN.test(before) && NO_NOUN.test(text.slice(end, end + 12)));
  return isPersons ? withUnit(figure, unitOf('x-person'), 1, 'subject') : undefined;
}

const LONGEST_NOUN = 40;

/** "12,000 users", "1.2 million active users": the noun that is counted, at most one word away. */
function nounBehind(text: string, end: number): Unit | undefined {
  if (text[end] !== ' ' || !isLetter(text.charCodeAt(end + 1))) return undefined;
  const behind = text.slice(end, end + LONGEST_NOUN).toLowerCase();
  const direct = readCountedNoun(behind, 0);
  if (direct !== undefined) return direct.value;
  const [between = '', word = ''] = MODIFIER.exec(behind) ?? [];
  return between === '' || NO_MODIFIER.test(word)
    ? undefined
    : readCountedNoun(behind, between.length)?.value;
}

const MODIFIER = /^ ([a-z]{3,}(?:-[a-z]+)?)(?= )/;

/** A small count of things is exact. */
function ofCount(text: string, figure: Figure, unit: Unit): Figure {
  const isSmall = figure.scale === 1 && figure.range === undefined && figure.value < 100;
  return isSmall
    ? makeFigure(text, { ...figure, unit, unitSource: 'subject' })
    : withUnit(figure, unit, 1, 'subject');
}
