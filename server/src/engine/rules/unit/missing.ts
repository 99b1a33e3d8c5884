import { MONEY_NOUN_EN, MONEY_NOUN_ZH, UNIT_STATED } from '../../lexicon/money-nouns.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { cellsOf } from '../document/tie.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Revenue of 56.3": of what? */
export const missing: Rule = {
  id: 'unit/missing',
  severity: 'warning',
  summary: 'An amount of money has no currency and no scale, and nothing around gives it one.',
  scope: 'document',
  check: document => {
    const bare = factsOf(document).filter(isBare);
    return bare.length === 0 || isStated(document) ? [] : bare.map(draft);
  },
};

function draft(fact: Fact): Draft {
  return {
    span: spanOf(fact),
    message: `${fact.statement.figure.text} has no unit`,
    related: [],
    fixes: [],
  };
}

/** 单位：亿元, "all amounts in US$ million", a table "Sales by division, € million": for everything that has none. */
function isStated(document: DocumentReading): boolean {
  return (
    document.frontMatter.unit !== undefined ||
    UNIT_STATED.test(document.text) ||
    document.tables.some(table => cellsOf(table).some(isInToldMoney))
  );
}

/** Its currency stands over the table, once for all. */
function isInToldMoney({ figure: { unit, unitSource } }: TableFact): boolean {
  return (
    unit?.dimension.startsWith('money') === true && (unitSource === 'caption' || unitSource === 'context')
  );
}

function isBare({ statement: s, block, isHeading }: Fact): boolean {
  const { figure } = s;
  if (isHeading || figure.kind !== 'amount' || figure.unit !== undefined || figure.scale !== 1) return false;
  if (s.role !== 'level' || figure.range !== undefined || figure.written === '') return false;
  const sentence = block.reading.sentences[s.sentence];
  if (sentence === undefined) return false;
  const { text } = block.reading;
  const before = text.slice(sentence.start, figure.hedgeSpan?.start ?? figure.span.start);
  const behind = text.slice(figure.span.end, figure.span.end + 24);
  if (
    !(MONEY_NOUN_ZH.test(before) && ENDS_ZH.test(behind)) &&
    !(MONEY_NOUN_EN.test(before) && ENDS_EN.test(behind))
  )
    return false;
  // "revenue of £56.3m, up from 50.1": the unit is understood
  return !block.reading.statements.some(
    other =>
      other !== s &&
      other.figure.kind === 'amount' &&
      Math.abs(other.turn - s.turn) <= 1 &&
      (other.figure.unit !== undefined || other.figure.scale !== 1),
  );
}

/** Nothing behind it that could be what is counted. */
const ENDS_ZH = /^\s*(?:[，。；、,;）)]|$)/u;
const ENDS_EN = /^(?:[.,;)](?!\d)|\s(?:in|for|from|against|compared|up|down|last|this|a year)\b|$)/i;
