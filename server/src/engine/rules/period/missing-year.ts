import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { grouped } from '../document/grouped.ts';
import { reportDate } from '../document/report-date.ts';
import type { Draft, Rule } from '../rule.ts';

/** In a report that dates its figures, one that nothing dates was cut loose from its year. */
export const missingYear: Rule = {
  id: 'period/missing-year',
  severity: 'hint',
  summary: 'A large amount has no year, in a report that dates the others.',
  scope: 'document',
  check: document => {
    if (document.frontMatter.asOf !== undefined || reportDate(document) !== undefined) return [];
    const facts = factsOf(document).filter(isDatable);
    const loose = facts.filter(fact => !isDated(fact));
    if (loose.length === 0 || facts.length < ENOUGH || loose.length > facts.length * MOST_LOOSE) return [];
    const anchored = anchoredFrom(document);
    return [...grouped(loose, fact => fact.section).values()].flatMap(([first]) =>
      first === undefined || isAnchored(anchored, first) ? [] : [draft(first)],
    );
  },
};

/** So many dated amounts make a report whose figures have years; of these at most so many may have none. */
const ENOUGH = 5;
const MOST_LOOSE = 0.2;
/** What is that large is of a year; smaller amounts are often sizes and prices. */
const LARGE = 1e6;
/** Key under which an anchor of the whole report is kept. */
const TITLE = -1;

function isDatable({ statement: s, isHeading }: Fact): boolean {
  return (
    !isHeading &&
    s.role === 'level' &&
    s.depth === 0 &&
    s.base === 'none' &&
    s.figure.kind === 'amount' &&
    s.figure.scale >= LARGE &&
    s.figure.unit?.dimension.startsWith('money') === true &&
    s.figure.range === undefined &&
    !s.scope.has('condition')
  );
}

function isDated({ statement: s }: Fact): boolean {
  return s.period !== undefined || s.relative !== undefined || s.part !== undefined;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)1[01]\d ?年/u;
/** 目前, "now": of the day of writing. */
const NOW =
  /目前|现在|現在|当前|當前|如今|至今|迄今|今年|去年|本年|当年|當年|\b(?:now|current(?:ly)?|today|to date|so far|this year|last year)\b/i;

/** Where the first word of time of each section stands; that of a title holds for the whole report. */
function anchoredFrom(document: DocumentReading): Map<number, number> {
  const anchors = new Map<number, number>();
  document.prose.forEach(({ reading, start, section }, i) => {
    if (!YEAR.test(reading.text) && !NOW.test(reading.text)) return;
    if (!anchors.has(section)) anchors.set(section, start);
    if (reading.kind === 'heading' && i === 0) anchors.set(TITLE, start);
  });
  if (document.frontMatter.title !== undefined && YEAR.test(document.frontMatter.title))
    anchors.set(TITLE, 0);
  return anchors;
}

function isAnchored(anchors: ReadonlyMap<number, number>, { section, start }: Fact): boolean {
  return anchors.has(TITLE) || (anchors.get(section) ?? Number.POSITIVE_INFINITY) <= start;
}

function draft(fact: Fact): Draft {
  return {
    span: spanOf(fact),
    message: `${fact.statement.figure.text} has no year: none stands in its sentence, its section or the title`,
    related: [],
    fixes: [],
  };
}
