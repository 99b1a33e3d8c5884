import {
  GOES_BACK,
  OF_ALL_TOLD,
  RESTATED_SHARE,
  SHARE_OF_EN,
  SHARED_NOUN,
} from '../../lexicon/word-shares.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import {
  below,
  divide,
  exactly,
  type Interval,
  meets,
  middle,
  scale,
  subtract,
  width,
} from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import { sharesOfHeads } from '../../reading/claims/head-counts.ts';
import { sharesOfWholes } from '../../reading/claims/part-of-whole.ts';
import { wordedParts } from '../../reading/claims/worded-parts.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { around, type Line, linesOf } from '../document/lines.ts';
import { looseRoomOf, roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule, RuleContext } from '../rule.ts';
import { wordsVsNumber } from '../share/words-vs-number.ts';

/** "Of the 5,640 households interviewed, 705 were behind. … That is one household in six": of the counts told around it. */
export const wordShare: Rule = {
  id: wordsVsNumber.id,
  severity: wordsVsNumber.severity,
  summary: 'A share in words is not that of the two amounts that it is told of in another sentence.',
  scope: 'document',
  check: (document, context) => {
    const lines = linesOf(document);
    return ofEach(lines, line =>
      ofEach(line.facts, share =>
        isShare(share) && !isTied(share) && !isTold(share, context) ? check(lines, line, share) : [],
      ),
    );
  },
};

function isShare({ statement: s }: Fact): boolean {
  return s.figure.kind === 'fraction' && s.role !== 'growth' && s.role !== 'delta' && !isHypothetical(s);
}

/** Its own sentence contradicts it already. */
function isTold({ block, statement }: Fact, context: RuleContext): boolean {
  if (wordsVsNumber.scope !== 'prose') return false;
  const told = wordsVsNumber.check(block.reading, context);
  return told.some(({ span }) => span.start === statement.figure.span.start);
}

/** The rules of parts and wholes have its two amounts. */
function isTied({ block, statement }: Fact): boolean {
  const { reading } = block;
  return (
    [...sharesOfWholes(reading), ...sharesOfHeads(reading)].some(({ share }) => share === statement) ||
    wordedParts(reading).some(({ words }) => words === statement)
  );
}

interface Pair {
  readonly part: Fact;
  readonly whole: Fact;
  readonly ratio: Interval;
}

function check(lines: readonly Line[], line: Line, share: Fact): Draft[] {
  const counts = ofEach(around(lines, line, 4, 2), l => l.facts.filter(isCount));
  if (counts.length < 2 || counts.length > MOST_COUNTS) return [];
  const pairs = pairsOf(counts);
  const room = looseRoomOf(share.statement.figure);
  if (pairs.some(({ ratio }) => fits(ratio, room))) return [];
  const bound = pairs.filter(pair => isBound(line, share, pair, counts));
  const [pair] = bound;
  if (pair === undefined || bound.length > 1) return [];
  if (!isLikelyShare(roomOf(share.statement.figure), pair.ratio)) return [];
  const { part, whole, ratio } = pair;
  const { text } = share.statement.figure;
  return [
    {
      span: spanOf(share),
      message: `"${text}", but ${part.statement.figure.text} of ${whole.statement.figure.text} is ${formatNumber(middle(ratio), 1)}%`,
      related: [part, whole].map(f => ({ span: spanOf(f), message: f.statement.figure.text })),
      fixes: [],
    },
  ];
}

/** Among more some pair fits anything. */
const MOST_COUNTS = 12;
/** Of the one, or of all the others. */
function fits(ratio: Interval, room: Interval): boolean {
  return meets(ratio, room) || (Number.isFinite(width(room)) && meets(subtract(exactly(100), ratio), room));
}

function isCount({ statement: s }: Fact): boolean {
  const { kind, range, hedge, written } = s.figure;
  // "in six countries": what is told in a word is a number of other things
  if (kind !== 'amount' || range !== undefined || written === '') return false;
  if (hedge === 'over' || hedge === 'vague') return false;
  return s.role === 'level' || s.role === 'delta' || s.role === 'share';
}

function pairsOf(counts: readonly Fact[]): Pair[] {
  return ofEach(counts, whole =>
    ofEach(counts, (part): Pair[] => {
      const [a, b] = [part.statement.figure, whole.statement.figure];
      if (part === whole || !comparable(a, b) || !below(inBase(a), inBase(b))) return [];
      const ratio = divide(inBase(a), inBase(b));
      return ratio === undefined ? [] : [{ part, whole, ratio: scale(ratio, 100) }];
    }),
  );
}

function isBound(line: Line, share: Fact, { part, whole }: Pair, counts: readonly Fact[]): boolean {
  const { text } = share.block.reading;
  const { span } = share.statement.figure;
  const behind = text.slice(span.end, line.start + line.text.length);
  const ofWhole = isOf(behind, share, whole);
  if (!ofWhole) return false;
  if (isRestated(share, part)) return true;
  if (
    GOES_BACK.test(phraseOf(share.block.reading, share.statement)) &&
    areJustTold(share, part, whole, counts)
  )
    return true;
  const [, noun, predicate] = SHARED_NOUN.exec(behind) ?? [];
  if (noun === undefined || predicate === undefined) return false;
  return (
    shared(conceptsOf(predicate), conceptsOf(wordsOf(part))) > 0 &&
    shared(conceptsOf(noun), conceptsOf(wordsOf(whole))) > 0
  );
}

/** Of all that was told, by no name or by that of the whole. */
function isOf(behind: string, share: Fact, whole: Fact): boolean {
  const named =
    SHARE_OF_EN.exec(behind)?.[1] ??
    /^的([\u3400-\u9fff]{2,6})/u.exec(behind)?.[1] ??
    /\bone ([a-z]+) in /iu.exec(share.statement.figure.text)?.[1];
  if (named === undefined || OF_ALL_TOLD.test(` ${named}`.trimStart())) return true;
  const own = conceptsOf(named);
  const words = wordsOf(whole);
  // 园所 of 幼儿园
  if (/^[\u3400-\u9fff]/u.test(named)) return [...named].some(character => words.includes(character));
  return own.size === 0 || shared(own, conceptsOf(words)) > 0;
}

function wordsOf({ block, statement }: Fact): string {
  const { text, sentences } = block.reading;
  const { end } = statement.figure.span;
  const behind = text.slice(end, sentences[statement.sentence]?.end).split(/[,;.，。；]|\d/u)[0] ?? '';
  return `${phraseOf(block.reading, statement)} ${statement.figure.text} ${behind}`;
}

/** "A third of the money, $2.7 million," and "£12 million, a third of the sum". */
function isRestated(share: Fact, part: Fact): boolean {
  if (share.block !== part.block || share.statement.sentence !== part.statement.sentence) return false;
  const [a, b] = [share.statement.figure, part.statement.figure].sort((x, y) => x.span.start - y.span.start);
  if (a === undefined || b === undefined) return false;
  const end = Math.min(b.span.start, b.hedgeSpan?.start ?? b.span.start);
  return RESTATED_SHARE.test(share.block.reading.text.slice(a.span.end, end));
}

/** The last two counts of one kind before the share: the whole, and straight behind it its part. */
function areJustTold(share: Fact, part: Fact, whole: Fact, counts: readonly Fact[]): boolean {
  const before = counts.filter(
    f => placeOf(f) < placeOf(share) && comparable(f.statement.figure, part.statement.figure),
  );
  return before.at(-1) === part && before.at(-2) === whole && share.block === part.block;
}

function placeOf(fact: Fact): number {
  return spanOf(fact).start;
}
