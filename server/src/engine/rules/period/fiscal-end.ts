import { FISCAL_END_EN, FISCAL_END_ZH, MONTH_NAMES_EN } from '../../lexicon/fiscal-years.ts';
import type { PlacedProse } from '../../reading/document-reading.ts';
import type { PeriodToken, Token } from '../../reading/tokens.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Our financial year ends in March … FY2024 (July 2023–June 2024)": one of the two is of another company. */
export const fiscalEnd: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'A fiscal year is given months that do not end where the text says that it ends.',
  scope: 'document',
  check: document => {
    const ends = ofEach(document.prose, endsIn);
    const [end] = ends;
    // Two companies with years of their own: nobody knows whose FY2024 is
    if (end === undefined || ends.some(other => other.month !== end.month)) return [];
    return ofEach(document.prose, block => yearsIn(block, end));
  },
};

interface End {
  /** 1 to 12. */
  readonly month: number;
  readonly span: { readonly start: number; readonly end: number };
}

function endsIn({ reading, start }: PlacedProse): End[] {
  const { text } = reading;
  const chinese = matchesIn(text, FISCAL_END_ZH).map(found => ({ found, month: Number(found[1]) }));
  const english = matchesIn(text, FISCAL_END_EN).map(found => ({
    found,
    month: MONTH_NAMES_EN.indexOf((found[1] ?? '').slice(0, 3).toLowerCase()) + 1,
  }));
  return [...chinese, ...english].flatMap(({ found, month }) =>
    month < 1 || month > 12
      ? []
      : [{ month, span: { start: start + found.index, end: start + found.index + found[0].length } }],
  );
}

/** FY2024 (April 2023–March 2024): the months in brackets behind a whole fiscal year. */
function yearsIn({ reading, start }: PlacedProse, end: End): Draft[] {
  return ofEach(reading.sentences, ({ tokens }) =>
    ofEach(tokens, (token, i): Draft[] => {
      const [open, inner] = tokens.slice(i + 1, i + 3);
      if (!isFiscalYear(token) || open?.type !== 'stop' || open.level !== 'open' || !isMonths(inner))
        return [];
      const last = ((inner.period.end - 1) % 12) + 1;
      if (last === end.month) return [];
      return [
        {
          span: { start: start + inner.start, end: start + inner.end },
          message: `${reading.text.slice(inner.start, inner.end)} ends in month ${last}; the fiscal year is said to end in month ${end.month}`,
          related: [{ span: end.span, message: 'where it ends' }],
          fixes: [],
        },
      ];
    }),
  );
}

function isFiscalYear(token: Token): boolean {
  return (
    token.type === 'period' &&
    token.period?.fiscal === true &&
    token.period.end - token.period.start === 12 &&
    !token.isSpan
  );
}

function isMonths(
  token: Token | undefined,
): token is PeriodToken & { readonly period: { readonly end: number } } {
  return (
    token?.type === 'period' &&
    token.isSpan === true &&
    token.period !== undefined &&
    token.period.end - token.period.start === 12 &&
    token.period.fiscal !== true
  );
}
