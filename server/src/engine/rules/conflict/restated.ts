import { RESTATEMENT } from '../../lexicon/restatements.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { meets, middle } from '../../quantity/interval.ts';
import { covers, type Period } from '../../quantity/period.ts';
import type { DocumentReading, EarlierReport } from '../../reading/document-reading.ts';
import { inFile } from '../../reading/in-file.ts';
import { digitsFor, writtenLike } from '../data/write.ts';
import { grouped } from '../document/grouped.ts';
import { type Told, toldIn } from '../document/told.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** [DUP] between a report and those that its front matter names as `previous`. */
export const restated: Rule = {
  id: 'conflict/restated',
  severity: 'info',
  summary:
    'A figure of a past period differs from the earlier report, and nothing says that it was restated.',
  scope: 'document',
  check: document => document.earlier.flatMap(earlier => check(document, earlier)),
};

/** Two reports on one measure and period. */
interface Pair {
  readonly now: Told;
  readonly before: Told;
}

function check(document: DocumentReading, { path, reading }: EarlierReport): Draft[] {
  const said = grouped(toldIn(reading), t => t.key);
  const pairs = [...grouped(toldIn(document), t => t.key).values()].flatMap(now =>
    differing(now, said.get(now[0]?.key ?? '') ?? []),
  );
  const undocumented = pairs.filter(({ now }) => !isDocumented(document, now));
  // A year that was restated differs in every row: one finding for the table and the year.
  return [...grouped(undocumented, ({ now }) => now.place).values()].flatMap(inPlace =>
    [...grouped(inPlace, ({ now: { period } }) => `${period.start}–${period.end}`).values()].map(group =>
      draft(group, { path, reading }),
    ),
  );
}

/** What is told now against what was told then; nothing when any two agree or one report alone gives several values. */
function differing(now: readonly Told[], then: readonly Told[]): Pair[] {
  const [first, before] = [now[0], then[0]];
  if (first === undefined || before === undefined || !comparable(first.figure, before.figure)) return [];
  if (!isOneValue(now) || !isOneValue(then) || agree(first, before)) return [];
  return [{ now: first, before }];
}

function isOneValue([first, ...others]: readonly Told[]): boolean {
  return others.every(o => first !== undefined && agree(first, o));
}

function agree(a: Told, b: Told): boolean {
  return meets(inBase(a.figure), inBase(b.figure));
}

/** A word of restatement stands beside the figure, or in a sentence on its year or on no year at all. */
function isDocumented(document: DocumentReading, { beside, period }: Told): boolean {
  return (
    RESTATEMENT.test(beside) || notices(document).some(n => n === 'any' || n.some(p => covers(p, period)))
  );
}

const known = new WeakMap<DocumentReading, readonly (readonly Period[] | 'any')[]>();

/** The periods of each sentence that tells of a restatement. */
function notices(document: DocumentReading): readonly (readonly Period[] | 'any')[] {
  let found = known.get(document);
  if (found === undefined) {
    found = document.prose.flatMap(({ reading }) =>
      reading.sentences
        .filter(s => RESTATEMENT.test(reading.text.slice(s.start, s.end)))
        .map(({ tokens }) => {
          const periods = tokens.flatMap(t =>
            t.type === 'period' && t.period !== undefined ? [t.period] : [],
          );
          return periods.length === 0 ? 'any' : periods;
        }),
    );
    known.set(document, found);
  }
  return found;
}

function draft(pairs: readonly Pair[], { path, reading }: EarlierReport): Draft {
  const [{ now, before }, ...others] = pairs as readonly [Pair, ...Pair[]];
  const more = others.length === 0 ? '' : ` (and ${others.length} more of this period)`;
  return {
    span: now.figure.span,
    message: `Stated ${now.figure.text}; ${path} has ${before.figure.text} for ${now.name}${more}: say that it was restated, or tie it to the earlier report`,
    related: [
      { path, span: inFile(reading, before.figure.span), message: `${before.name}: ${before.figure.text}` },
      ...others.map(o => ({
        span: o.now.figure.span,
        message: `${o.now.figure.text}, before ${o.before.figure.text}`,
      })),
    ],
    fixes: pairs.length > 1 ? [] : fixOf(now, before),
  };
}

/** The value of the earlier report, as precise as this one writes it. */
function fixOf({ figure }: Told, before: Told): DraftFix[] {
  const value = middle(inBase(before.figure));
  if (figure.written === '' || Math.sign(value) !== Math.sign(figure.value)) return [];
  return [
    {
      title: `Change ${figure.text} to ${writtenLike(value, { figure })}, as in the earlier report`,
      kind: 'value',
      edits: [{ span: figure.digits, newText: digitsFor(value, figure) }],
    },
  ];
}
