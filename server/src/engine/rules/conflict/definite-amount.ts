import { AMOUNT_NOUN_BEHIND, DEFINITE_AMOUNT_BEFORE, NEW_TO_THE_TEXT } from '../../lexicon/definites.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { conceptsOf } from '../document/concepts.ts';
import { isBorne } from '../document/derived.ts';
import { haveOtherNames } from '../document/kinship.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { isOtherYear } from './how-sure.ts';
import { isToldOf } from './same-fact.ts';
import { toldAgainIn } from './told-again.ts';

/** "The line is to cost €840 million." … "The €880 million line": what was just measured is called by another size. */
export const definiteAmount: Rule = {
  id: 'conflict/same-fact',
  severity: 'warning',
  summary: 'Something is referred to by a size that it was not given.',
  scope: 'document',
  check(document) {
    const sizes = factsOf(document).filter(isSize);
    const found = sizes.flatMap((later, i) => check(document, sizes.slice(Math.max(0, i - REACH), i), later));
    const told = new Set(found.length === 0 ? [] : toldAgainIn(document).map(d => d.span.end));
    return found.filter(d => !told.has(d.span.end));
  },
};

/** How many sizes back a reference may reach. */
const REACH = 10;

function isSize({ statement: s }: Fact): boolean {
  const { kind, range, unit, written } = s.figure;
  if (kind !== 'amount' || range !== undefined || unit === undefined || isHypothetical(s)) return false;
  const isSizeOfThing = !unit.dimension.startsWith('count') && !unit.dimension.includes('/');
  return isSizeOfThing && (written !== '' || unit.dimension.startsWith('duration')) && s.role === 'level';
}

function check(document: DocumentReading, before: readonly Fact[], later: Fact): Draft[] {
  const noun = nounOf(later);
  if (noun === undefined || isToldOf(document, later)) return [];
  const { figure } = later.statement;
  const alike = before.filter(f => comparable(f.statement.figure, figure));
  const named = alike.filter(f => sentenceConcepts(f).has(noun));
  const [only] = named;
  if (only === undefined || named.length !== 1 || isBorne(document, later, alike)) return [];
  const [a, b] = [inBase(only.statement.figure), inBase(figure)];
  if (meets(a, b) || !isLikelyAmount(b, a) || isOfOneSentence(only, later)) return [];
  if (only.statement.base !== 'none' && only.statement.base !== 'to') return [];
  if (only.statement.figure.hedge !== undefined || haveOtherNames(only, later)) return [];
  if (isOtherYear(only, later)) return [];
  return [
    {
      span: spanOf(later),
      message: `Referred to as ${figure.text}; stated before as ${only.statement.figure.text}`,
      related: [{ span: spanOf(only), message: only.statement.figure.text }],
      fixes: [],
    },
  ];
}

/** The notion behind the figure that it is the size of, where the words refer to one thing that the reader knows. */
function nounOf({ block: { reading }, statement: s }: Fact): string | undefined {
  const { span, hedge } = s.figure;
  const start = reading.sentences[s.sentence]?.start ?? 0;
  const end = reading.sentences[s.sentence]?.end ?? span.end;
  const before = reading.text.slice(start, span.start);
  if (hedge !== undefined || !DEFINITE_AMOUNT_BEFORE.test(before)) return undefined;
  if (NEW_TO_THE_TEXT.test(reading.text.slice(start, end))) return undefined;
  const words = AMOUNT_NOUN_BEHIND.exec(reading.text.slice(span.end, span.end + 48))?.[1];
  const found = words === undefined ? [] : [...conceptsOf(words)];
  return found.at(-1);
}

function sentenceConcepts({ block: { reading }, statement: { sentence } }: Fact): ReadonlySet<string> {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return conceptsOf(reading.text.slice(start, end));
}

function isOfOneSentence(a: Fact, b: Fact): boolean {
  return a.block === b.block && a.statement.sentence === b.statement.sentence;
}
