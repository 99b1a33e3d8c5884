import { isYear } from '../../quantity/period.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { shift } from '../../text/span.ts';
import { levelsOf } from '../prose/levels.ts';
import type { Draft, Rule } from '../rule.ts';

/** A fiscal year may end in March: compared with a calendar year, up to eleven months differ. */
export const fiscalCalendar: Rule = {
  id: 'period/fiscal-calendar',
  severity: 'hint',
  summary: 'A fiscal year is compared with a calendar year, or years of two calendars with each other.',
  scope: 'document',
  check: document => (isDefined(document) ? [] : ofEach(document.prose, checkBlock)),
};

/** The text says when its fiscal year ends, or that it is the calendar's. */
const DEFINED =
  /[财財]年(?:截至|止于|止於|结束|結束|为|為|指|即|自|始于|始於|起于|起於|（|\()|[会會][计計]年度(?:为|為|自|截至|始)|(?:fiscal|financial) years? (?:ends?|ended|ending|runs?|begins?|starts?|is the|are|coincides?|\()|year(?:s)? (?:ended|ending|to) \d{0,2} ?[A-Z][a-z]+|FY ?= ?CY/u;

function isDefined(document: DocumentReading): boolean {
  return DEFINED.test(document.text);
}

function checkBlock({ reading, start }: PlacedProse): Draft[] {
  return ofEach(reading.changes, (change): Draft[] => {
    const levels = levelsOf(change);
    if (levels === undefined) return [];
    const { fromStatement: from, toStatement: to } = levels;
    // "fiscal 2024 (2023: €5.0 billion)": the second year is short for another of the same kind
    if (from.base !== 'from' || to.base !== 'to') return [];
    const [a, b] = [calendarOf(reading.text, from), calendarOf(reading.text, to)];
    if (a === undefined || b === undefined || a === b) return [];
    const [first, second] = [from, to].map(s => textOf(reading.text, s));
    return [
      {
        span: shift(to.figure.span, start),
        message: `${first} is a ${a} year, ${second} a ${b} one; the text does not say how they differ`,
        related: [{ span: shift(from.figure.span, start), message: `${first}: ${from.figure.text}` }],
        fixes: [],
      },
    ];
  });
}

/** Whole years whose words name their calendar. */
function calendarOf(text: string, s: Statement): 'fiscal' | 'calendar' | 'Minguo' | undefined {
  const said = textOf(text, s);
  if (s.period === undefined || said === '') return undefined;
  if (/[财財]年|[会會][计計]年度|\bFY|\b(?:fiscal|financial)\b/i.test(said)) return 'fiscal';
  if (!isYear(s.period)) return undefined;
  if (/(?<!\d)\d{2,3}年/u.test(said)) return 'Minguo';
  return /^\D{0,4}(?:19|20)\d{2}\s?年?$/u.test(said) ? 'calendar' : undefined;
}

function textOf(text: string, { periodToken: t }: Statement): string {
  return t === undefined ? '' : text.slice(t.start, t.end);
}
