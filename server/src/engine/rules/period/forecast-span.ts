import {
  NAMES_BASE_YEAR,
  OF_THE_PAST,
  OF_THE_REPORT,
  OVER_METHOD,
  TELLS_EXTENT,
} from '../../lexicon/stretches.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** The years of a report or its forecast, told twice: in the title and in the method section. */
export const forecastSpan: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'The report or its forecast is said to cover two different spans of years.',
  scope: 'document',
  check: document => {
    const told = spansOf(document);
    const first = told[0];
    if (first === undefined) return [];
    const others = told.filter(t => t.start === first.start && t.end !== first.end);
    // Two spans may both be meant; three different ones are a list of scenarios.
    if (others.length === 0 || new Set(told.map(t => t.end)).size > 2) return [];
    return others.slice(0, 1).map((o): Draft => draft(first, o));
  },
};

interface Told {
  readonly start: number;
  readonly end: number;
  readonly at: { readonly start: number; readonly end: number };
  readonly text: string;
}

function spansOf(document: DocumentReading): Told[] {
  const titles = document.prose.filter(b => b.reading.kind === 'heading').flatMap(b => spansIn(b));
  // Chapters have spans of their own; the first heading is that of the whole, or the only one that has one
  const isOnly = new Set(titles.map(t => `${t.start} ${t.end}`)).size === 1;
  let heading = '';
  return document.prose.flatMap(block => {
    if (block.reading.kind === 'heading') {
      heading = block.reading.text;
      return isOnly || block.section <= 1 ? spansIn(block) : [];
    }
    return spansIn(block).filter(t => isOfTheReport(sentenceAt(block, t), heading));
  });
}

function isOfTheReport(sentence: string, heading: string): boolean {
  if (OF_THE_REPORT.test(sentence)) return true;
  return (
    (NAMES_BASE_YEAR.test(sentence) || OVER_METHOD.test(heading)) &&
    TELLS_EXTENT.test(sentence) &&
    !OF_THE_PAST.test(sentence)
  );
}

function sentenceAt({ reading, start }: PlacedProse, { at }: Told): string {
  const found = reading.sentences.find(s => s.end + start >= at.end);
  return found === undefined ? '' : reading.text.slice(found.start, found.end);
}

function spansIn(block: PlacedProse): Told[] {
  return ofEach(block.reading.sentences, ({ tokens }) =>
    ofEach(tokens, t =>
      t.type === 'period' && t.isSpan && t.period !== undefined && !isRateLabel(block, t)
        ? [told(block, t)]
        : [],
    ),
  );
}

/** "CAGR 2024–2032" labels a rate, which may run over other years. */
function isRateLabel(block: PlacedProse, t: PeriodToken): boolean {
  return (
    /cagr|复合|複合|a year/i.test(block.reading.text.slice(Math.max(0, t.start - 24), t.end + 24)) &&
    block.reading.kind !== 'heading' &&
    !/forecast for|covers|预测期/i.test(block.reading.text.slice(Math.max(0, t.start - 40), t.start))
  );
}

function told(block: PlacedProse, t: PeriodToken): Told {
  const { period } = t;
  return {
    start: period?.start ?? 0,
    end: period?.end ?? 0,
    at: { start: t.start + block.start, end: t.end + block.start },
    text: block.reading.text.slice(t.start, t.end),
  };
}

function draft(first: Told, other: Told): Draft {
  return {
    span: other.at,
    message: `Said to cover ${other.text} (${(other.end - other.start) / 12} years); ${first.text} (${(first.end - first.start) / 12} years) before`,
    related: [{ span: first.at, message: first.text }],
    fixes: [],
  };
}
