import {
  exactly,
  hull,
  type Interval,
  meets,
  multiply,
  power,
  scale,
  subtract,
  sum,
} from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';
import { claimOf } from './told-rate.ts';

/** 三年增速分别为 6%、5% 和 4%，年均增长 5%: the mean of the rates, plain or compound. */
export function averageBreak(mean: Statement, rates: readonly Statement[]): Draft[] {
  const each = rates.map(claimOf);
  const plain = scale(sum(each), 1 / each.length);
  const product = each.map(factor).reduce(multiply);
  const root = power(product, 1 / each.length);
  const compound = root && scale(subtract(root, exactly(1)), 100);
  const computed = compound === undefined ? plain : hull(plain, compound);
  if (meets(computed, claimOf(mean)) || !isLikelyRate(claimOf(mean), computed)) return [];
  return [
    {
      span: mean.figure.span,
      message: `Stated ${mean.figure.text} on average; the mean of ${rates.map(r => r.figure.text).join(', ')} is ${percentText(plain, mean.figure)}`,
      related: rates.map(relatedTo),
      fixes: valueFix(mean.figure, plain, 'preferred'),
    },
  ];
}

function factor(percent: Interval): Interval {
  return { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
}
