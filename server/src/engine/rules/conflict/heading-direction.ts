import { HEADLINE_DOWN, HEADLINE_UP } from '../../lexicon/headlines.ts';
import { NOT_THE_LEVEL } from '../../lexicon/quantifiers.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { Change } from '../../reading/changes.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { isTitle } from '../../reading/facts.ts';
import type { Statement } from '../../reading/statements.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
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
function isOf(block: PlacedProse, { from, to, sentence }: Change, subject: ReadonlySet<string>): boolean {
  if (from === undefined || to === undefined || !comparable(from.figure, to.figure)) return false;
  if (from.depth > 0 && to.depth > 0) return false;
  const start = block.reading.sentences[sentence]?.start ?? 0;
  const first = Math.min(from.figure.span.start, to.figure.span.start);
  const common = shared(subject, conceptsOf(block.reading.text.slice(start, first)));
  return common > 0 && common * 2 >= subject.size;
}

function wayOf({ from, to }: Change): -1 | 0 | 1 {
  if (from === undefined || to === undefined) return 0;
  const [a, b] = [inBase(from.figure), inBase(to.figure)];
  if (below(a, b)) return 1;
  return below(b, a) ? -1 : 0;
}

function sentenceOf({ reading }: PlacedProse, sentence: number): string {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return reading.text.slice(start, end);
}

function draft(title: PlacedProse, verb: string, block: PlacedProse, { from, to }: Change): Draft {
  const [a, b] = [from, to] as readonly [Statement, Statement];
  const place = ({ figure: { span, text } }: Statement) => ({
    span: { start: span.start + block.start, end: span.end + block.start },
    message: text,
  });
  return {
    span: place(b).span,
    message: `${a.figure.text} → ${b.figure.text} is a ${wayOf({ from: a, to: b, sentence: 0 }) > 0 ? 'rise' : 'fall'}; the title says "${verb.trim()}"`,
    related: [
      place(a),
      {
        span: { start: title.start, end: title.start + title.reading.text.length },
        message: title.reading.text,
      },
    ],
    fixes: [],
  };
}
