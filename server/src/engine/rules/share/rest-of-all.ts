import { BESIDE_SHARE, REST_OF_ALL } from '../../lexicon/sum-words.ts';
import { exactly, type Interval, includes, meets, middle, subtract, sum } from '../../quantity/interval.ts';
import { type Slip, slipTo } from '../../quantity/slips.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isSignedSum } from '../../reading/claims/near-amounts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { startOf } from '../../reading/statements/whole-levels.ts';
import { ofEach } from '../../text/of-each.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "66.4% …, 18.3% …, everyone else has to make do with 13.5%": shares that would leave nothing over but for one digit. */
export const restOfAll: Rule = {
  id: 'share/remainder-mismatch',
  severity: 'error',
  summary: 'The last of several shares is not what the others leave, but for one digit.',
  scope: 'prose',
  needs: ['shares'],
  check: block => ofEach(block.bySentence, (_, i) => checkAt(block, i)),
};

/** Sentences that the shares of one whole stretch over, and how many they may be. */
const REACH = 2;
const MOST = 6;

function checkAt(block: BlockReading, i: number): Draft[] {
  const windows = Array.from({ length: Math.min(REACH, i) + 1 }, (_, back) =>
    block.bySentence
      .slice(i - back, i + 1)
      .flat()
      .filter(s => isShare(block, s)),
  );
  // Any of them that make a whole, with or without others: nothing is missing
  if (windows.some(shares => makeWhole(shares.map(s => s.figure.interval)))) return [];
  const last = block.bySentence[i] as readonly Statement[];
  const found = windows.find(
    shares => shares.length >= 2 && shares.length <= MOST && last.includes(shares.at(-1) as Statement),
  );
  const rest = found?.at(-1);
  // 甲占约 8%: what is blurred leaves room for any digit
  if (found?.some(s => s.figure.hedge !== undefined)) return [];
  return found === undefined || rest === undefined || !isRest(block, rest) ? [] : check(found, rest);
}

function isShare({ text }: BlockReading, { figure, role, base, basis }: Statement): boolean {
  // "ring up 66.4% of food sales" looks like a rise
  const isOfWhole = role === 'growth' && /^ of (?:the |its |all )?[a-z]/i.test(text.slice(figure.span.end));
  return (
    (figure.kind === 'percent' || figure.kind === 'fraction') &&
    (role === 'share' || role === 'level' || isOfWhole) &&
    base === 'none' &&
    basis === 'none' &&
    figure.range === undefined &&
    figure.interval.high < 100 &&
    !BESIDE_SHARE.test(text.slice(Math.max(0, figure.span.start - 12), figure.span.start))
  );
}

function makeWhole(shares: readonly Interval[]): boolean {
  for (let chosen = 1; chosen < 1 << Math.min(shares.length, 10); chosen++) {
    const parts = shares.filter((_, i) => (chosen & (1 << i)) !== 0);
    if (parts.length > 1 && includes(sum(parts), 100)) return true;
  }
  return false;
}

/** The words that stand between the share before and this one, or straight behind it, say that it is what is left. */
function isRest(block: BlockReading, s: Statement): boolean {
  const before = block.statements[block.statements.indexOf(s) - 1];
  if (/^ (?:each|apiece|respectively)\b/i.test(block.text.slice(s.figure.span.end, s.figure.span.end + 14)))
    return false;
  const from = Math.max(block.sentences[s.sentence]?.start ?? 0, before?.figure.span.end ?? 0);
  return (
    REST_OF_ALL.test(block.text.slice(from, startOf(s))) ||
    REST_OF_ALL.test(/^[^.;,，。；\d]{0,24}/.exec(block.text.slice(s.figure.span.end))?.[0] ?? '')
  );
}

/** Beyond this it is the rest of something else. */
const FARTHEST = 25;

function check(shares: readonly Statement[], rest: Statement): Draft[] {
  const total = sum(shares.map(s => s.figure.interval));
  if (Math.abs(middle(total) - 100) > FARTHEST || holdsSubtotal(shares)) return [];
  const slips = shares.map(s => slipOf(shares, s));
  if (!slips.includes('swap') && slipOf(shares, rest) !== 'digit') return [];
  const expected = leftBy(shares, rest);
  const others = shares.filter(s => s !== rest);
  if (expected.low <= 0 || others.some(s => meets(s.figure.interval, expected))) return [];
  return [
    {
      span: rest.figure.span,
      message: `Stated rest ${rest.figure.text}; 100 − ${others.map(s => s.figure.text).join(' − ')} is ${middle(expected).toFixed(1)}%`,
      related: others.map(relatedTo),
      fixes: rest.figure.kind === 'percent' ? valueFix(rest.figure, expected, 'offered') : [],
      yields: true,
    },
  ];
}

/** "51.8%: wind 22.9%, sun 11.9% …": one of them is the sum of others. */
function holdsSubtotal(shares: readonly Statement[]): boolean {
  return shares.some(s => {
    const others = shares.filter(o => o !== s).map(o => o.figure.interval);
    return isSignedSum(others, s.figure.interval);
  });
}

function leftBy(shares: readonly Statement[], one: Statement): Interval {
  const others = shares.filter(s => s !== one).map(s => s.figure.interval);
  return others.reduce(subtract, exactly(100));
}

function slipOf(shares: readonly Statement[], one: Statement): Slip | undefined {
  const target = leftBy(shares, one);
  return target.low <= 0 ? undefined : slipTo(one.figure, target);
}
