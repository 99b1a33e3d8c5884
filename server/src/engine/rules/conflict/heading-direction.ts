import { HEADLINE_DOWN, HEADLINE_UP } from '../../lexicon/headlines.ts';
import { NOT_THE_LEVEL } from '../../lexicon/quantifiers.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { isTitle } from '../../reading/facts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { placeIn } from '../document/places.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Unemployment falls to a ten-year low" above a rate that rose from 5.6 % to 5.9 %. */
export const headingDirection: Rule = {
  id: 'conflict/summary-vs-body',
  severity: 'warning',
  summary: 'A title says that something rose or fell which the text has going the other way.',
  scope: 'document',
  check: document =>
    document.prose.flatMap((block, i) => (isTitle(block.reading) ? check(document, block, i) : [])),
};

/** How many blocks behind a title tell what it says. */
const REACH = 2;

function check(document: DocumentReading, title: PlacedProse, at: number): Draft[] {
  const { text, statements } = title.reading;
  // A figure with its way is held against the text's figures by conflict/announced.
  if (statements.some(s => s.direction !== 0)) return [];
  const [up, down] = [HEADLINE_UP.exec(text), HEADLINE_DOWN.exec(text)];
  const verb = up ?? down;
  if (verb === null || (up !== null && down !== null) || NOT_THE_LEVEL.test(text.replace(verb[0], '')))
    return [];
  const subject = conceptsOf(text.slice(0, verb.index));
  const body = document.prose.slice(at + 1, at + 1 + REACH).filter(block => !isTitle(block.reading));
  const told = body.flatMap(block =>
    block.reading.changes.flatMap(change => (isOf(block, change, subject) ? [{ block, change }] : [])),
  );
  const [first] = told;
  const way = up === null ? -1 : 1;
  if (first === undefined || told.some(({ change }) => wayOf(change) !== -way)) return [];
  const same = way === 1 ? HEADLINE_UP : HEADLINE_DOWN;
  if (told.some(({ block, change }) => same.test(sentenceOf(block, change.sentence)))) return [];
  return [draft(title, verb[0], first.block, first.change)];
}

/** A step between two levels of what the title names. */
function isOf(block: PlacedProse, change: Change, subject: ReadonlySet<string>): boolean {
  const { from, to, growth, sentence } = change;
  if (from === undefined && growth !== undefined && growth.direction !== 0)
    return names(block, sentence, growth.figure.span.start, subject);
  if (from === undefined || to === undefined || !comparable(from.figure, to.figure)) return false;
  if (from.depth > 0 && to.depth > 0) return false;
  return names(block, sentence, Math.min(from.figure.span.start, to.figure.span.start), subject);
}

/** The sentence names half of the subject at least, up to its figure. */
function names(
  { reading }: PlacedProse,
  sentence: number,
  end: number,
  subject: ReadonlySet<string>,
): boolean {
  const common = shared(
    subject,
    conceptsOf(reading.text.slice(reading.sentences[sentence]?.start ?? 0, end)),
  );
  return common > 0 && common * 2 >= subject.size;
}

function wayOf({ from, to, growth }: Change): -1 | 0 | 1 {
  if (from === undefined || to === undefined) return from === undefined ? (growth?.direction ?? 0) : 0;
  const [a, b] = [inBase(from.figure), inBase(to.figure)];
  if (below(a, b)) return 1;
  return below(b, a) ? -1 : 0;
}

function sentenceOf({ reading }: PlacedProse, sentence: number): string {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return reading.text.slice(start, end);
}

function draft(title: PlacedProse, verb: string, block: PlacedProse, change: Change): Draft {
  const { from, to, growth } = change;
  const place = ({ figure }: Statement) => placeIn(block, figure);
  const told = (from === undefined ? [growth] : [from, to]).flatMap(s => s ?? []);
  const last = told.at(-1) as Statement;
  return {
    span: place(last).span,
    message: `${told.map(s => s.figure.text).join(' → ')} is a ${wayOf(change) > 0 ? 'rise' : 'fall'}; the title says "${verb.trim()}"`,
    related: [
      ...told.slice(0, -1).map(place),
      {
        span: { start: title.start, end: title.start + title.reading.text.length },
        message: title.reading.text,
      },
    ],
    fixes: [],
  };
}
