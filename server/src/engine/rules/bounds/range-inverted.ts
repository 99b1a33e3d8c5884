import { AMONG_SIDES, SCORED, SIDES } from '../../lexicon/sides.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

export const rangeInverted: Rule = {
  id: 'bounds/range-inverted',
  severity: 'error',
  summary: 'The lower end of a range is above the upper end.',
  scope: 'prose',
  check: block => [
    ...ofEach(block.statements, s => check(block, s)),
    ...ofEach(block.statements, (s, i) => limits(block, block.statements[i - 1], s)),
  ],
};

function check(block: BlockReading, s: Statement): Draft[] {
  const { range, text, span } = s.figure;
  if (range === undefined || range.low <= range.high || range.high < 0) return [];
  // "lowers the midpoint by 20 cents to $1.95": how much, and to where
  if (isInTwoUnits(text) || /\bby $/i.test(before(block, s))) return [];
  // "8.9 to 1", "3 to 1" are ratios; "5 down to 3" goes somewhere.
  const isInterval = /interval|range|区间|區間/i.test(before(block, s));
  const isFactor = s.figure.kind === 'multiple' && /倍$/u.test(text);
  if (s.figure.unit === undefined && !isFactor && (range.high === 1 || s.figure.scale === 1) && !isInterval)
    return [];
  // "a split of 52.0% to 48.0%": the two sides of a vote
  if (s.figure.kind === 'percent' && Math.abs(range.low + range.high - 100) < 0.2) return [];
  if (isScore(block, s)) return [];
  if (s.base === 'from' || s.direction < 0 || isPlaceAmong(block, s)) return [];
  return [
    {
      span,
      message: `Lower end ${short(range.low / s.figure.scale)} is above upper end ${short(range.high / s.figure.scale)} in ${text}`,
      related: [],
      fixes: [],
    },
  ];
}

/** "Postal votes split 34% to 33% between the two parties", "led by 48% to 45%": what one side has, and what the other. */
function isScore(
  { text, sentences }: BlockReading,
  { sentence, figure: { text: own, span } }: Statement,
): boolean {
  if (!SIDES.test(own)) return false;
  const lead = text.slice(sentences[sentence]?.start ?? 0, span.start);
  return SCORED.test(lead.slice(-LONGEST_LEAD)) || AMONG_SIDES.test(text.slice(span.end, span.end + 40));
}

const LONGEST_LEAD = 80;

/** "120 feet – 36.6 metres": the same twice. */
function isInTwoUnits(text: string): boolean {
  const [, one, other] = /\d ?([a-z]{2,}) ?[–—-] ?[\d.,]+ ?([a-z]{2,})$/i.exec(text) ?? [];
  return one !== undefined && one !== other;
}

/** "we rank seventh, between 40.10 and 37.20": the neighbours in an order from the top. */
function isPlaceAmong(block: BlockReading, { sentence, figure }: Statement): boolean {
  return RANKS.test(block.text.slice(block.sentences[sentence]?.start ?? 0, figure.span.start));
}

const RANKS =
  /\b(?:ranks?|ranked|ranking|place|placed|position|positioned|sandwiched)\b|第[一二三四五六七八九十\d]+[位名]|排名|名列|位居|介[于於][^，。；]*之[间間]/i;

/** Nothing but a comma or "and" between the two. */
const JOINED = /^[、，,]?\s*(?:且|并|並|and|but)?\s*$/i;

/** 不低于 3 亿元、不超过 2 亿元: two limits of one amount, said side by side. */
function limits(block: BlockReading, low: Statement | undefined, high: Statement): Draft[] {
  if (low === undefined || !comparable(low.figure, high.figure)) return [];
  if (low.figure.hedge !== 'atLeast' || high.figure.hedge !== 'atMost') return [];
  const next = high.figure.hedgeSpan?.start ?? high.figure.span.start;
  if (!JOINED.test(block.text.slice(low.figure.span.end, next))) return [];
  if (baseValue(low.figure) <= baseValue(high.figure)) return [];
  return [
    {
      span: { start: low.figure.span.start, end: high.figure.span.end },
      message: `At least ${low.figure.text}, at most ${high.figure.text}: the lower limit is above the upper one`,
      related: [],
      fixes: [],
    },
  ];
}

function before(block: BlockReading, s: Statement): string {
  return block.text.slice(Math.max(0, s.figure.span.start - 20), s.figure.span.start);
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
