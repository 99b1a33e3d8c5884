import { cue } from '../../lexicon/cues.ts';
import { ONE_FOR_EVERY, TIMES_OF_TWO } from '../../lexicon/ratio-names.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { divide, type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { isCounted, isLike, isPlainAmount } from '../../reading/claims/near-amounts.ts';
import { ENGLISH_NUMBERS } from '../../reading/numbers/word-table.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const MANY = cue(ONE_FOR_EVERY);

/** "84 nurses for 504 beds, one for every eight": a ratio in words beside the only two counts of its sentence. */
export const oneForEvery: Rule = {
  id: 'identity/ratio',
  severity: 'error',
  summary: 'A ratio is not that of the two amounts told with it.',
  scope: 'prose',
  needs: ['pair', 'amount'],
  cues: [MANY],
  check: block => matchesIn(block.text, ONE_FOR_EVERY).flatMap(found => checkEvery(block, found)),
};

/** "21.6 million tonnes of waste for 4.8 million of ore, 5.4 times as much": a factor of the only two amounts of its sentence. */
export const timesOfTwo: Rule = {
  id: 'identity/ratio',
  severity: 'error',
  summary: 'So many times as much is not the ratio of the two amounts told with it.',
  scope: 'prose',
  needs: ['triple', 'multiple'],
  check: block => block.statements.flatMap(s => checkTimes(block, s)),
};

function checkEvery(block: BlockReading, found: RegExpExecArray): Draft[] {
  const { noun, count = '' } = found.groups ?? {};
  const value = /^\d/.test(count)
    ? Number(count)
    : longestMatch(ENGLISH_NUMBERS, count.toLowerCase(), 0)?.value;
  const sentence = block.sentences.findIndex(s => s.start <= found.index && found.index < s.end);
  if (value === undefined || value < 2) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  const counts = block.statements.filter(
    s =>
      s.sentence === sentence &&
      s.figure.span.end <= span.start &&
      isPlainAmount(s) &&
      isCounted(s.figure.unit?.dimension) &&
      s.figure.value > LEAST,
  );
  const [a, b] = counts;
  if (a === undefined || b === undefined || counts.length !== 2) return [];
  if (noun !== undefined && !counts.some(s => isOf(block, s, noun))) return [];
  return tell(span, found[0], { low: value - 0.5, high: value + 0.5 }, a, b);
}

/** Ages and days of the month stand beside such counts, and are smaller. */
const LEAST = 5;

/** "31 goals in 124 appearances, a goal every three matches". */
function isOf({ text }: BlockReading, { figure: { span } }: Statement, noun: string): boolean {
  return text
    .slice(span.start, span.end + 30)
    .toLowerCase()
    .includes(noun.toLowerCase());
}

function checkTimes(block: BlockReading, s: Statement): Draft[] {
  const { figure } = s;
  if (
    figure.kind !== 'multiple' ||
    figure.range !== undefined ||
    figure.value < LEAST_FACTOR ||
    isHypothetical(s)
  )
    return [];
  if (!TIMES_OF_TWO.test(block.text.slice(figure.span.end, figure.span.end + 40))) return [];
  const amounts = block.statements.filter(
    o => o.sentence === s.sentence && o.figure.span.end <= figure.span.start && isPlainAmount(o),
  );
  const [a, b] = amounts;
  if (a === undefined || b === undefined || amounts.length !== 2 || !isLike(a, b)) return [];
  if (a.ownPeriod || b.ownPeriod) return [];
  return tell(figure.span, figure.text, figure.interval, a, b);
}

const LEAST_FACTOR = 1.5;

/** Farther off the two are of something else. */
const FARTHEST = 1.8;

function tell(span: Span, said: string, claim: Interval, a: Statement, b: Statement): Draft[] {
  const [x, y] = middle(sizeOf(a)) < middle(sizeOf(b)) ? [b, a] : [a, b];
  const ratio = divide(sizeOf(x), sizeOf(y));
  if (ratio === undefined) return [];
  const off = middle(ratio) / middle(claim);
  if (meets(ratio, claim) || off > FARTHEST || off < 1 / FARTHEST) return [];
  return [
    {
      span,
      message: `Stated ${said}; ${x.figure.text} / ${y.figure.text} is ${middle(ratio).toFixed(1)}`,
      related: [x, y].map(relatedTo),
      fixes: [],
    },
  ];
}

function sizeOf({ figure }: Statement): Interval {
  return scale(figure.interval, figure.unit?.factor ?? 1);
}
