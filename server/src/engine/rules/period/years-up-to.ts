import { isYear } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** "In the five years to 2020 rents rose from 412 in 2012 to 780": the base year has to lie as far back. */
export const yearsUpTo: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'A length of time up to a year contradicts the year that the change begins with.',
  scope: 'prose',
  needs: ['span'],
  check: block =>
    ofEach(block.sentences, (sentence, i) => [...decades(block, sentence), ...check(block, sentence, i)]),
};

/** "The decade from 2015 to 2022". */
function decades({ text }: BlockReading, { tokens }: Sentence): Draft[] {
  return ofEach(tokens, (span): Draft[] => {
    if (span.type !== 'period' || !span.isSpan || span.period === undefined) return [];
    const before = text.slice(Math.max(0, span.start - 20), span.start);
    const found = /(?<![-\w])decade,? (?:from |between )?$/i.exec(before);
    const years = (span.period.end - span.period.start) / 12 - 1;
    if (found === null || years === 9 || years === 10 || years < 1 || !Number.isInteger(years)) return [];
    const start = span.start - (before.length - found.index);
    return [
      {
        span: { start, end: start + 'decade'.length },
        message: `A decade stated; ${text.slice(span.start, span.end)} is ${years} years`,
        related: [{ span: { start: span.start, end: span.end }, message: 'the years it is told of' }],
        fixes: [],
      },
    ];
  });
}

function check(block: BlockReading, sentence: Sentence, index: number): Draft[] {
  const stated = statedLength(block, sentence);
  const change = block.changes.find(c => c.sentence === index && c.from !== undefined && c.to !== undefined);
  const base = change?.from;
  if (stated === undefined || base?.period === undefined || !base.ownPeriod || !isYear(base.period))
    return [];
  if (base.periodToken === undefined || change?.to?.role !== base.role) return [];
  const years = (stated.to.start - base.period.start) / 12;
  // Counted from year to year, or year by year; a decade may be meant loosely by one more
  if (years <= 0 || Math.abs(years - stated.years) <= 1) return [];
  const first = block.text.slice(base.periodToken.start, base.periodToken.end);
  return [
    {
      span: stated.span,
      message: `${stated.years} years up to ${stated.to.start / 12} stated; from ${first} to ${stated.to.start / 12} is ${years} years`,
      related: [
        { span: { start: base.periodToken.start, end: base.periodToken.end }, message: 'where it begins' },
      ],
      fixes: [],
    },
  ];
}

interface Stated {
  readonly years: number;
  readonly to: { readonly start: number };
  readonly span: { readonly start: number; readonly end: number };
}

/** "the five years to 2020", "the decade to 2020", 截至2020年的五年间. */
function statedLength({ text }: BlockReading, { tokens, start }: Sentence): Stated | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const to = tokens[i];
    if (to?.type !== 'period' || to.isSpan || to.period === undefined || !isYear(to.period)) continue;
    const length = tokens.slice(Math.max(0, i - 2), i).findLast(t => t.type === 'period');
    if (isLength(length) && UP_TO.test(text.slice(length.end, to.start)))
      return { years: length.duration / 12, to: to.period, span: { start: length.start, end: to.end } };
    const decade = DECADE.exec(text.slice(start, to.start));
    if (decade !== null)
      return { years: 10, to: to.period, span: { start: start + decade.index, end: to.end } };
    const behind = tokens[i + 1];
    if (
      isLength(behind) &&
      /^的$/.test(text.slice(to.end, behind.start)) &&
      /(?:截至|截止|到|至)$/.test(text.slice(0, to.start))
    )
      return { years: behind.duration / 12, to: to.period, span: { start: to.start, end: behind.end } };
  }
  return undefined;
}

const UP_TO = /^ (?:up )?to (?:the end of )?$/i;
const DECADE = /(?<![-\w])decade (?:up )?to (?:the end of )?$/i;

function isLength(token: unknown): token is PeriodToken & { readonly duration: number } {
  const period = token as PeriodToken | undefined;
  return (
    period?.type === 'period' &&
    period.duration !== undefined &&
    period.duration >= 24 &&
    period.duration % 12 === 0
  );
}
