import type { DocumentReading } from '../../reading/document-reading.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { reportDate } from '../document/report-date.ts';
import type { Draft, Rule } from '../rule.ts';

/** Next year, "last year" is another year. */
export const relativeUnanchored: Rule = {
  id: 'period/relative-unanchored',
  severity: 'hint',
  summary: '去年, “last year” and the like in a text that names no year at all.',
  scope: 'document',
  check: document => {
    if (reportDate(document) !== undefined) return [];
    const said = relativeIn(document);
    return said === undefined || namesYear(document) ? [] : [said];
  },
};

/** 上年同期 and "a year earlier" are counted from what is told, not from the day of writing. */
const FROM_TODAY = /今年|去年|前年|明年|本年|\b(?:last|this|next) year\b|\bthe current year\b/i;

function isFromToday(said: string): boolean {
  return FROM_TODAY.test(said) && !/同期|同季|\bsame\b/i.test(said);
}

/** The first one only: what anchors it anchors all. */
function relativeIn(document: DocumentReading): Draft | undefined {
  for (const { reading, start } of document.prose) {
    for (const { tokens } of reading.sentences) {
      const token = tokens.find(
        (t): t is PeriodToken =>
          t.type === 'period' && t.years !== undefined && isFromToday(reading.text.slice(t.start, t.end)),
      );
      if (token === undefined || !tokens.some(t => t.type === 'figure')) continue;
      const said = reading.text.slice(token.start, token.end);
      return {
        span: { start: token.start + start, end: token.end + start },
        message: `No year in the text tells which year ${said} is; name it, or state the date of the report`,
        related: [],
        fixes: [],
      };
    }
  }
  return undefined;
}

function namesYear(document: DocumentReading): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)|民[国國]|令和|\bFY ?\d{2}\b|(?<!\d)1[01]\d ?年(?:度|底)?/u.test(
    document.text,
  );
}
