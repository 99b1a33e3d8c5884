import {
  EARLIER,
  NOT_YET,
  TITLE_FACTORS,
  TITLE_NEARLY,
  TITLE_OVER,
} from '../../lexicon/multiples-in-titles.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import { divide, type Interval, meets, middle } from '../../quantity/interval.ts';
import { isLikelyFactor } from '../../quantity/mistake.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { summaryVsBody } from '../conflict/same-fact.ts';
import { type Line, linesOf } from '../document/lines.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Subscriptions more than double" above 1.42 million and, twelve months before, 910,000. */
export const multipleInTitle: Rule = {
  id: summaryVsBody.id,
  severity: 'warning',
  summary: 'A title tells of a doubling, trebling or halving that no two levels below it make.',
  scope: 'document',
  check: (document: DocumentReading) => {
    const lines = linesOf(document);
    return ofEach(lines, line => (line.isTitle ? check(lines, line) : []));
  },
};

/** Sentences below the title in which the levels are told. */
const REACH = 4;

function check(lines: readonly Line[], title: Line): Draft[] {
  const claim = claimIn(title.text);
  if (claim === undefined) return [];
  const body = bodyOf(lines, title);
  const levels = ofEach(body, l => l.facts.filter(isLevel));
  const pairs = ofEach(levels, to =>
    ofEach(levels, (from): { from: Fact; to: Fact; ratio: Interval }[] => {
      if (from === to || !comparable(from.statement.figure, to.statement.figure)) return [];
      const ratio = divide(inBase(to.statement.figure), inBase(from.statement.figure));
      return ratio === undefined ? [] : [{ from, to, ratio }];
    }),
  );
  if (pairs.some(p => meets(p.ratio, claim.room))) return [];
  const told = pairs.filter(p => isEarlier(p.from) && !isEarlier(p.to));
  const [only] = told;
  // What a title says is told first
  const bound = told.filter(p => p.to.statement.sentence === only?.to.statement.sentence);
  if (only === undefined || bound.length > 1 || !isLikelyFactor(only.ratio, claim.room)) return [];
  const [a, b] = [only.from.statement.figure.text, only.to.statement.figure.text];
  return [
    {
      span: spanOf(only.to),
      message: `The title says "${claim.said}"; ${a} → ${b} is × ${formatNumber(middle(only.ratio), 2)}`,
      related: [{ span: spanOf(only.from), message: a }],
      fixes: [],
    },
  ];
}

function claimIn(text: string): { room: Interval; said: string } | undefined {
  if (NOT_YET.test(text)) return undefined;
  const found = ofEach(TITLE_FACTORS, ([words, factor]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ factor, said: match[0], before: text.slice(0, match.index) }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  return { said: only.said, room: roomOf(only.factor, only.before) };
}

/** "Doubles" is said of a little less and a little more than twice as much. */
function roomOf(factor: number, before: string): Interval {
  if (TITLE_OVER.test(before))
    return factor > 1 ? { low: factor * 0.98, high: factor * 2 } : { low: 0, high: factor * 1.02 };
  return TITLE_NEARLY.test(before)
    ? { low: factor * 0.83, high: factor * 1.15 }
    : { low: factor * 0.88, high: factor * 1.3 };
}

function bodyOf(lines: readonly Line[], { at }: Line): readonly Line[] {
  const behind = lines.slice(at + 1, at + 1 + REACH);
  const next = behind.findIndex(l => l.isTitle);
  return next < 0 ? behind : behind.slice(0, next);
}

function isLevel({ statement: s }: Fact): boolean {
  return (
    (s.role === 'level' || s.role === 'share') &&
    s.figure.range === undefined &&
    s.figure.kind !== 'multiple' &&
    s.figure.written !== '' &&
    s.depth === 0
  );
}

/** Told of a time before: by its own words, or as the end that a change began at. */
function isEarlier({ block, statement: s }: Fact): boolean {
  if (s.base === 'from' || s.base === 'past' || (s.relative !== undefined && s.relative < 0)) return true;
  const behind = block.reading.text.slice(s.figure.span.end, s.figure.span.end + 28).split(/[.;]/u)[0] ?? '';
  return EARLIER.test(phraseOf(block.reading, s)) || /^[^,]{0,12}(?:before|earlier|ago)\b/u.test(behind);
}
