import type { Period } from '../../quantity/period.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';

/** How many blocks at the top may hold the line with the date. */
const TOP = 8;
const LONGEST_DATELINE = 80;
const DATELINE =
  /^[\s*_]*(?:发布日期|發布日期|发布时间|發布時間|报告日期|報告日期|出版日期|日期|截稿日期|published(?: on)?|publication date|report date|date|issued)[\s:：*_]*(?=[\dA-Z])/i;

const known = new WeakMap<DocumentReading, { readonly date: Period | undefined }>();

/** When a report was written: `as-of` or `date` of its front matter or data, else a line at its top that says so. */
export function reportDate(document: DocumentReading): Period | undefined {
  let found = known.get(document);
  if (found === undefined) {
    found = {
      date:
        document.frontMatter.asOf ??
        document.data.find(d => d.asOf !== undefined)?.asOf ??
        document.prose
          .slice(0, TOP)
          .map(datelineOf)
          .find(d => d !== undefined),
    };
    known.set(document, found);
  }
  return found.date;
}

function datelineOf({ reading }: PlacedProse): Period | undefined {
  if (reading.text.length > LONGEST_DATELINE || !DATELINE.test(reading.text)) return undefined;
  const dates = reading.sentences
    .flatMap(s => s.tokens)
    .flatMap(t => (t.type === 'period' && t.period !== undefined && !t.isSpan ? [t.period] : []));
  return dates.length === 1 ? dates[0] : undefined;
}
