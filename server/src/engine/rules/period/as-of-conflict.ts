import { baseValue } from '../../quantity/compare.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { areInOneSentence, type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { sameMeasure } from '../../reading/statements/measure.ts';
import { grouped } from '../document/grouped.ts';
import { isBlocked, profileOf } from '../document/kinship.ts';
import type { Draft, Rule } from '../rule.ts';

/** A value to four digits hardly ever stands still: told of two dates, one of the dates was copied. */
export const asOfConflict: Rule = {
  id: 'period/as-of-conflict',
  severity: 'warning',
  summary: 'One value to the last digit is dated to two different days.',
  scope: 'document',
  check: document =>
    [...grouped(momentsOf(document), fact => keyOf(fact)).values()].flatMap(facts =>
      facts.flatMap((later, i): Draft[] => {
        const earlier = facts.slice(0, Math.min(i, MOST_COMPARED)).find(other => isOtherDate(other, later));
        return earlier === undefined ? [] : [draft(earlier, later)];
      }),
    ),
};

/** One value is dated anew in few places; the first ones are looked at, so that the work stays linear. */
const MOST_COMPARED = 60;
/** So many digits that count are seldom the same by chance. */
const TELLING_DIGITS = 4;

function momentsOf(document: DocumentReading): Fact[] {
  return factsOf(document).filter(fact => {
    const { statement: s } = fact;
    return (
      s.role === 'level' &&
      (s.base === 'none' || s.base === 'to') &&
      s.figure.kind === 'amount' &&
      s.figure.range === undefined &&
      s.figure.hedge === undefined &&
      s.figure.written.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= TELLING_DIGITS &&
      isMoment(fact)
    );
  });
}

const MOMENT = /截至|截止|[底末终終]|\bas (?:of|at)\b|\bend(?:-| of )|\byear-end\b|\bat the close of\b/i;
/** The text knows that nothing moved. */
const UNMOVED =
  /不变|不變|持平|仍|依然|維持|维持|保持|同为|同為|均为|均為|\b(?:unchanged|still|same|flat|steady|stable|remain(?:s|ed)?|both|again|no change)\b/i;

/** Dated to a day or the end of a period, in words that count up to it. */
function isMoment({ statement: s, block }: Fact): boolean {
  if (!s.dated || s.relative !== undefined || (s.period === undefined && s.part === undefined)) return false;
  const sentence = block.reading.sentences[s.sentence];
  if (sentence === undefined) return false;
  const before = block.reading.text.slice(sentence.start, s.figure.span.start);
  const around = block.reading.text.slice(sentence.start, sentence.end);
  return MOMENT.test(before) && !UNMOVED.test(around);
}

function keyOf({ statement: s, measure }: Fact): string {
  return `${baseValue(s.figure)} ${s.figure.written.length} ${s.figure.unit?.id} ${measure.head}`;
}

/** Of one measure, in two sentences, at the ends of two months that cannot be one. */
function isOtherDate(a: Fact, b: Fact): boolean {
  if (areInOneSentence(a, b)) return false;
  const [x, y] = [endOf(a), endOf(b)];
  const isOther = x.isDated && y.isDated ? x.month !== y.month : x.month % 12 !== y.month % 12;
  return isOther && sameMeasure(a.measure, b.measure) && !isBlocked(profileOf(a), profileOf(b));
}

/** Where the date ends, in months; without a year only the month of it counts. */
function endOf({ statement: { period, part } }: Fact): { month: number; isDated: boolean } {
  if (period !== undefined) return { month: period.end, isDated: true };
  return { month: part === undefined ? 0 : part[0] + part[1], isDated: false };
}

function draft(earlier: Fact, later: Fact): Draft {
  const [a, b] = [earlier, later].map(fact => dateName(fact));
  const { figure } = later.statement;
  return {
    span: spanOf(later),
    message: `${figure.text} is dated ${b}; the same ${figure.text} was dated ${a} before`,
    related: [{ span: spanOf(earlier), message: `${a}: ${earlier.statement.figure.text}` }],
    fixes: [],
  };
}

function dateName({ statement: { period, part } }: Fact): string {
  if (period !== undefined) return formatPeriod({ start: period.end - 1, end: period.end });
  return `month ${part === undefined ? 0 : part[0] + part[1]}`;
}
