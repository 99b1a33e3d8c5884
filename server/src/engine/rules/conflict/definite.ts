import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { areInOneSentence, type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { isBorne } from '../document/derived.ts';
import { haveOtherNames } from '../document/kinship.ts';
import type { Draft, Rule } from '../rule.ts';
import { COUNTED } from './definite-count.ts';
import { MEASURED } from './definite-size.ts';
import { isOtherYear } from './how-sure.ts';

/** A sort of figures by which a text may refer to what it has told of before. */
export interface Reference {
  readonly isOfSort: (fact: Fact) => boolean;
  /** What the figure is of, where the words refer to what the reader knows; undefined where they do not. */
  readonly nounOf: (fact: Fact) => string | undefined;
  /** Whether an earlier figure was told of that. */
  readonly isOfNoun: (earlier: Fact, noun: string) => boolean;
}

/** "48 hospitals took part. Of the 52 participating hospitals …", "The line is to cost €840 million … the €880 million line". */
export const definite: Rule = {
  id: 'conflict/same-fact',
  severity: 'warning',
  summary: 'Something is referred to by a number or size that it was not given.',
  scope: 'document',
  check: document => [COUNTED, MEASURED].flatMap(reference => referencesIn(document, reference)),
};

/** How many figures of its sort back a reference may reach. */
const REACH = 10;

function referencesIn(document: DocumentReading, { isOfSort, nounOf, isOfNoun }: Reference): Draft[] {
  const told = factsOf(document).filter(isOfSort);
  return told.flatMap((later, i) => {
    const noun = nounOf(later);
    if (noun === undefined) return [];
    const alike = told
      .slice(Math.max(0, i - REACH), i)
      .filter(f => comparable(f.statement.figure, later.statement.figure));
    const [earlier, ...others] = alike.filter(f => isOfNoun(f, noun));
    if (earlier === undefined || others.length > 0 || !mayBeMistaken(earlier, later)) return [];
    return isBorne(document, later, alike) ? [] : [draft(earlier, later)];
  });
}

/** Told of one thing, as far as names and years go, and otherwise. */
function mayBeMistaken(earlier: Fact, later: Fact): boolean {
  const { figure, base } = earlier.statement;
  const [stated, told] = [inBase(later.statement.figure), inBase(figure)];
  if (meets(told, stated) || !isLikelyAmount(stated, told) || areInOneSentence(earlier, later)) return false;
  const isSharp = figure.hedge === undefined && (base === 'none' || base === 'to');
  return isSharp && !haveOtherNames(earlier, later) && !isOtherYear(earlier, later);
}

function draft(earlier: Fact, later: Fact): Draft {
  const [told, stated] = [earlier.statement.figure.text, later.statement.figure.text];
  return {
    span: spanOf(later),
    message: `Referred to as ${stated}; stated before as ${told}`,
    related: [{ span: spanOf(earlier), message: told }],
    fixes: [],
    yields: true,
  };
}
