import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { exactly, type Interval } from '../../quantity/interval.ts';
import { meetingAny } from '../../quantity/meeting.ts';
import { isMistyped, isSwapped } from '../../quantity/slips.ts';
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
    const text = facts.filter(f => !f.isHeading);
    return [
      ...checkAll(
        document,
        facts.filter(f => f.isHeading && mayBeSlip(f)),
        text,
      ),
      ...checkAll(
        document,
        facts.filter(f => isKeyPoint(f) && mayBeSlip(f)),
        text.filter(f => !f.isSummary),
      ),
    ];
  },
};

function checkAll(document: DocumentReading, announced: readonly Fact[], body: readonly Fact[]): Draft[] {
  if (announced.length === 0) return [];
  const alike = grouped(body, alikeKey);
  const isTold = toldIn(body);
  return announced.flatMap(f => check(document, f, isTold, alike.get(alikeKey(f)) ?? []));
}

/** 【重点】…: of key points only two digits that have changed places tell anything, and of three at least. */
function isKeyPoint({ isHeading, isSummary, statement: { figure } }: Fact): boolean {
  return isSummary && !isHeading && digitCount(figure.written) >= LEAST_DIGITS;
}

const LEAST_DIGITS = 3;

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
  const isSlip = heading.isHeading ? isMistyped : isSwapped;
  const slips = alike.filter(
    f => comparable(f.statement.figure, figure) && isSlip(f.statement.figure.written, figure.written),
  );
  const [only] = slips;
  if (slips.length !== 1 || only === undefined || only.section - heading.section > 1) return [];
  if (isTold(figure) || writtenInTables(document).has(figure.written)) return [];
  return [
    {
      span: spanOf(heading),
      message: `The ${heading.isHeading ? 'heading' : 'summary'} says ${figure.text}; the text says ${only.statement.figure.text}`,
      related: [{ span: spanOf(only), message: only.statement.figure.text }],
      fixes: [],
      ...(!heading.isHeading && { yields: true as const }),
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
        first.kind === figure.kind && comparable(first, figure) && meetsAny(within(inBase(figure))),
    );
}

/** Without its ends, which 2.94 shares with 2.95. */
function within({ low, high }: Interval): Interval {
  const edge = (high - low) / 100;
  return { low: low + edge, high: high - edge };
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
