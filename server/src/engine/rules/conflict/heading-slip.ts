import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { exactly, type Interval } from '../../quantity/interval.ts';
import { meetingAny } from '../../quantity/meeting.ts';
import { isMistyped } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';

/** A heading repeats a figure of its text; one that repeats none, and is a slip away from one, has the digits wrong. */
export const headingSlip: Rule = {
  id: 'conflict/summary-vs-body',
  severity: 'warning',
  summary: 'A heading has the digits of a figure below it in another order.',
  scope: 'document',
  check: document => {
    const facts = factsOf(document);
    const headings = facts.filter(f => f.isHeading && mayBeSlip(f));
    if (headings.length === 0) return [];
    const body = facts.filter(f => !f.isHeading);
    const alike = grouped(body, alikeKey);
    const isTold = toldIn(body);
    return headings.flatMap(f => check(document, f, isTold, alike.get(alikeKey(f)) ?? []));
  },
};

function mayBeSlip({ statement: { figure } }: Fact): boolean {
  return digitCount(figure.written) >= 2 && figure.hedge === undefined && figure.range === undefined;
}

/** A slip keeps the kind, the scale and the number of digits, and all but one of them: these meet in one list. */
function alikeKey({ statement: { figure } }: Fact): string {
  return `${figure.kind} ${figure.scale} ${figure.written.length} ${figure.unit?.dimension.split(':')[0] ?? 'count'}`;
}

function check(
  document: DocumentReading,
  heading: Fact,
  isTold: (figure: Figure) => boolean,
  alike: readonly Fact[],
): Draft[] {
  const { figure } = heading.statement;
  const slips = alike.filter(
    f => comparable(f.statement.figure, figure) && isMistyped(f.statement.figure.written, figure.written),
  );
  const [only] = slips;
  if (slips.length !== 1 || only === undefined || only.section - heading.section > 1) return [];
  if (isTold(figure) || writtenInTables(document).has(figure.written)) return [];
  return [
    {
      span: spanOf(heading),
      message: `The heading says ${figure.text}; the text says ${only.statement.figure.text}`,
      related: [{ span: spanOf(only), message: only.statement.figure.text }],
      fixes: [],
    },
  ];
}

/** Whether the body tells a figure of its kind that may be the same; sorted out once for all headings. */
function toldIn(body: readonly Fact[]): (figure: Figure) => boolean {
  const alike = [
    ...grouped(body, ({ statement: { figure: f } }) => `${f.kind} ${f.unit?.dimension}`).values(),
  ].map(facts => [facts[0]?.statement.figure as Figure, meetingAny(facts.map(heightOf))] as const);
  return figure =>
    alike.some(
      ([first, meetsAny]) =>
        first.kind === figure.kind && comparable(first, figure) && meetsAny(inBase(figure)),
    );
}

const writtenInTables: (document: DocumentReading) => ReadonlySet<string> = once(
  ({ tables }) =>
    new Set(
      ofEach(tables, t =>
        ofEach(t.model.cells, row => ofEach(row, c => (c.figure ? [c.figure.written] : []))),
      ),
    ),
);

/** 不超过21亿元 is told of that limit, and not of 12亿元. */
function heightOf({ statement: { figure } }: Fact): Interval {
  return figure.hedge === 'atMost' ? exactly(baseValue(figure)) : inBase(figure);
}
