import { cue } from '../../lexicon/cues.ts';
import { NOMINAL_RATE, PRICE_RATE, REAL_RATE } from '../../lexicon/real-terms.ts';
import { divide, exactly, hull, type Interval, meets, scale, subtract } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { claimOf } from './told-rate.ts';

/** Real growth is nominal growth deflated: (1 + n) / (1 + p) − 1. */
export const realMismatch: Rule = {
  id: 'growth/real-mismatch',
  severity: 'warning',
  summary: 'Growth in real terms does not follow from nominal growth and the rise of prices.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  cues: [cue(REAL_RATE), cue(PRICE_RATE)],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

/** Price indices differ a little from the one at hand. */
const ROOM = 0.3;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const rates = group.filter(isRate);
  const named = rates.map(s => ({ s, phrase: phraseOf(block, s) }));
  const [real, ...otherReals] = named.filter(r => REAL_RATE.test(r.phrase) && !NOMINAL_RATE.test(r.phrase));
  const [price, ...otherPrices] = named.filter(
    r => r !== real && PRICE_RATE.test(r.phrase) && !NOMINAL_RATE.test(r.phrase),
  );
  if (real === undefined || price === undefined || otherReals.length + otherPrices.length > 0) return [];
  const rest = named.filter(r => r !== real && r !== price);
  const nominals = rest.filter(r => NOMINAL_RATE.test(r.phrase));
  const [nominal] = nominals.length > 0 ? nominals : rest;
  if (nominal === undefined || nominals.length > 1 || (nominals.length === 0 && rest.length !== 1)) return [];
  if ([real.s, price.s, nominal.s].some(isHypothetical)) return [];
  return judge(real.s, price.s, nominal.s);
}

function isRate({ figure, role }: Statement): boolean {
  return figure.kind === 'percent' && figure.range === undefined && (role === 'growth' || role === 'level');
}

function judge(real: Statement, price: Statement, nominal: Statement): Draft[] {
  const [n, p] = [claimOf(nominal), claimOf(price)];
  const ratio = divide(factor(n), factor(p));
  if (ratio === undefined) return [];
  const exact = scale(subtract(ratio, exactly(1)), 100);
  // Subtracting is how it is mostly done
  const made = hull(exact, subtract(n, p));
  if (meets({ low: made.low - ROOM, high: made.high + ROOM }, claimOf(real))) return [];
  return [
    {
      span: real.figure.span,
      message: `Stated ${real.figure.text} in real terms; ${nominal.figure.text} less prices of ${price.figure.text} is ${percentText(exact, real.figure)}`,
      related: [relatedTo(nominal), relatedTo(price)],
      fixes: [],
    },
  ];
}

function factor(percent: Interval): Interval {
  return { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
}
