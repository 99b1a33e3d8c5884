import { RATIO_NOUN } from '../../lexicon/conclusions.ts';
import type { Rule } from '../rule.ts';
import { type WrongDrawn, wronglyDrawn } from './drawn-figures.ts';

/** Which rule tells of a figure that is drawn wrongly, by what it is. */
function ruleOf({ way, fact }: WrongDrawn): string | undefined {
  if (way === 'share' || way === 'joint')
    return isRatio(fact.block.reading.text, fact.statement.figure.span.start)
      ? 'identity/ratio'
      : 'share/part-of-whole-mismatch';
  return RULES[way];
}

const RULES: Readonly<Partial<Record<WrongDrawn['way'], string>>> = {
  sum: 'total/prose-sum',
  difference: 'total/difference',
  balance: 'total/roll-forward',
  product: 'identity/volume-price',
  quotient: 'identity/per-unit',
  rest: 'share/remainder-mismatch',
};

function isRatio(text: string, at: number): boolean {
  return RATIO_NOUN.test(text.slice(Math.max(0, at - 40), at));
}

const SUMMARIES: Readonly<Record<string, string>> = {
  'total/prose-sum': 'A total that is drawn from amounts told before is not their sum.',
  'total/difference': 'A gap or balance that is drawn from two amounts told before is not their difference.',
  'total/roll-forward': 'What is left is not what was there, with what came and without what went.',
  'identity/volume-price':
    'An amount that is drawn from a number and a price told before is not their product.',
  'identity/per-unit': 'An amount for each that is drawn from two amounts told before is not their quotient.',
  'identity/ratio': 'A rate that is drawn from two amounts told before is not their ratio.',
  'share/part-of-whole-mismatch': 'A share that is drawn from two amounts told before is not their ratio.',
  'share/remainder-mismatch': 'A rest is not what the shares told before leave.',
};

/** Figures that are drawn from what a passage has told before; each is told by the rule of its kind. */
export const DRAWN_RULES: readonly Rule[] = Object.entries(SUMMARIES).map(([id, summary]) => ({
  id,
  severity: 'error',
  summary,
  scope: 'document',
  check: document => wronglyDrawn(document).flatMap(wrong => (ruleOf(wrong) === id ? [wrong.draft] : [])),
}));
