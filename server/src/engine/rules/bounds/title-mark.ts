import { NO_MARK, OVER_MARK, UNDER_MARK } from '../../lexicon/headlines.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import { areWithin } from '../../quantity/interval.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { isTitle } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { placeIn, spanIn } from '../document/places.ts';
import type { Draft, Rule } from '../rule.ts';
import { thresholdWord } from './threshold-word.ts';

/** 注册志愿者逾 30 万 above 全市在册志愿者 28.4 万人: the title has a mark passed that the text does not. */
export const titleMark: Rule = {
  id: thresholdWord.id,
  severity: thresholdWord.severity,
  summary: 'A title says that a mark was passed, and the value below it has not passed it.',
  scope: 'document',
  check: document => titleMarks(document),
};

export const titleMarks: (document: DocumentReading) => readonly Draft[] = once(document =>
  ofEach(document.prose, (block, i) => (isHeadline(block, i) ? checkTitle(document, block, i) : [])),
);

const LONGEST_LINE = 30;
/** How many blocks below a title tell what it says. */
const REACH = 2;
/** What lies further from the mark is of something else. */
const NEAR = 1.4;

/** A heading, or a short first line that ends in no stop. */
function isHeadline({ reading }: PlacedProse, i: number): boolean {
  const line = reading.text.trim();
  const isLine =
    i === 0 && reading.kind === 'paragraph' && line.length <= LONGEST_LINE && !/[。；！？，：\n]/u.test(line);
  return isLine || isTitle(reading);
}

function checkTitle(document: DocumentReading, title: PlacedProse, at: number): Draft[] {
  const { text, statements } = title.reading;
  const body = document.prose.slice(at + 1, at + 1 + REACH);
  if (NO_MARK.test(text) || body.some(b => isTitle(b.reading))) return [];
  return ofEach(statements, mark => {
    const { figure } = mark;
    const start = figure.hedgeSpan?.start ?? figure.digits.start;
    const said = text.slice(Math.max(0, figure.digits.start - 5), figure.digits.start);
    const way = UNDER_MARK.test(said) ? -1 : OVER_MARK.test(said) ? 1 : 0;
    if (way === 0 || figure.kind !== 'amount' || figure.range !== undefined) return [];
    const names = pairsOf(text.slice(0, start));
    const values = body.flatMap(b => valuesIn(b, mark, names));
    const [only] = values;
    if (only === undefined || values.some(v => (baseValue(v.s.figure) - baseValue(figure)) * way >= 0))
      return [];
    if (values.length > 1) return [];
    return [
      {
        span: spanIn(only, only.s.figure),
        message: `${only.s.figure.text} is ${way > 0 ? 'below' : 'above'} the ${text.slice(figure.digits.start, figure.span.end)} that the title says it has passed`,
        related: [placeIn(title, figure)],
        fixes: [],
      },
    ];
  });
}

interface Placed {
  readonly s: Statement;
  readonly start: number;
}

/** Levels near the mark, told in words of the title. */
function valuesIn({ reading, start }: PlacedProse, mark: Statement, names: ReadonlySet<string>): Placed[] {
  return ofEach(reading.statements, s => {
    const { figure } = s;
    const isLevel =
      s.role === 'level' &&
      s.base !== 'from' &&
      s.base !== 'past' &&
      figure.range === undefined &&
      s.depth === 0;
    if (!isLevel || !comparable(figure, mark.figure)) return [];
    if (!areWithin(NEAR, baseValue(figure), baseValue(mark.figure))) return [];
    const { start: from = 0 } = reading.sentences[s.sentence] ?? {};
    const clause = reading.text.slice(Math.max(from, figure.span.start - LONGEST_LINE), figure.span.end + 8);
    return [...pairsOf(clause)].some(pair => names.has(pair)) ? [{ s, start }] : [];
  });
}

/** Every two characters that stand together in the words. */
function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++)
    if (/^[\u3400-\u9fff]{2}$/u.test(words.slice(i, i + 2))) pairs.add(words.slice(i, i + 2));
  return pairs;
}
