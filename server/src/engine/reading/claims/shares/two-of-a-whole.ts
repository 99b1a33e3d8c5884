import { type Cue, cue, mayHold } from '../../../lexicon/cues.ts';
import { COMPLEMENTS, ONLY_TWO } from '../../../lexicon/wholes.ts';
import { includes, sum } from '../../../quantity/interval.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { twoHalves } from '../halves.ts';
import { isShare, type WholeOfShares } from './share.ts';

const RATE_OF = /^\s*of (?:the |all )?(?:men|women|males|females|boys|girls|urban|rural)\b/i;

/** Men and women, online and offline: two shares of one whole. */
export function complementGroup(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  for (let i = 0; i + 1 < group.length; i++) {
    const [a, b] = [group[i] as Statement, group[i + 1] as Statement];
    // "53.5 % of women and 40.4 % of men" are rates of two wholes.
    if (RATE_OF.test(block.text.slice(a.figure.span.end, b.figure.span.start))) continue;
    if (!isShare(a) || !isShare(b)) continue;
    const isClose = isJustOver(a, b);
    if (!isClose && !takeApart(block, a, b)) continue;
    const reach = isClose ? LONGEST_CLAUSE : NEAR;
    const [one, other] = [aroundText(block, a, group[i - 1], reach), aroundText(block, b, a, reach)];
    const after = block.text
      .slice(b.figure.span.end, b.figure.span.end + (isClose ? 30 : 14))
      .replace(NEXT_NAME, '');
    const before = block.text.slice(a.figure.span.end, b.figure.span.start);
    if (
      before.length >= (isClose ? LONGEST_CLAUSE : LONGEST_BETWEEN) ||
      isLongerList(group, i) ||
      REST_FOLLOWS.test(block.text.slice(b.figure.span.end, b.figure.span.end + LONGEST_CLAUSE)) ||
      PRICE.test(before)
    )
      continue;
    const isPair = COMPLEMENTS.some(
      ([x, y], at) =>
        mayHoldBoth(block, at) &&
        ((x.test(one) && y.test(`${other} ${after}`)) ||
          (y.test(one) && x.test(`${other} ${after}`)) ||
          (x.test(before) && y.test(after)) ||
          (y.test(before) && x.test(after))),
    );
    if (isPair) return { parts: [a, b], because: 'complement' };
  }
  return undefined;
}

/** Two shares that come to a little more than everything: what no word of a share has to say. */
function isJustOver({ figure: a }: Statement, { figure: b }: Statement): boolean {
  const all = sum([a.interval, b.interval]);
  const isSharp = [a, b].every(f => f.kind === 'percent' && f.hedge === undefined && f.value > 5);
  return isSharp && all.low > 100 && all.low < 100 + MOST_OVER;
}

const MOST_OVER = 6;

/** Two names that leave nothing out between them, by what they say. */
export function halves(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  const parts = twoHalves(block, group);
  return parts === undefined ? undefined : { parts, because: 'complement' };
}

/** "the North 37% and the South …": what "and" leads to has a figure of its own. */
const NEXT_NAME = /^(?:[,;]| (?:and|while|but)\b).*$/isu;
/** "the North 37% and the South the rest": a third part is told without a figure. */
const REST_FOLLOWS =
  /^[^.;:()]{0,40}\b(?:(?:the|its|their) (?:rest|remainder|balance|others)|what (?:is|was) left|what remains|the difference|everything else|everyone else|in between|neither|undecided|don['’]t know)\b|^[^。；]{0,16}(?:其余|其餘|剩余|剩餘|余下|餘下|剩下|其他|其它)/iu;
const LONGEST_BETWEEN = 30;
const LONGEST_CLAUSE = 60;
/** 进口占 68%，国产的均价仅为其六成: of a price. */
const PRICE = /[均单單售]?[价價]|成本|\b(?:price|cost)/iu;
const COMPLEMENT_CUES = COMPLEMENTS.map(([one, other]) => [cue(one), cue(other)] as const);

function mayHoldBoth(block: BlockReading, at: number): boolean {
  const [one, other] = COMPLEMENT_CUES[at] as readonly [Cue, Cue];
  return mayHold(block, one) && mayHold(block, other);
}

const SAYS_ONLY_TWO = cue(ONLY_TWO);

/** 只有公开招标与询价两种方式，公开招标占 73.6%，询价占 26.4%: the text says that there is no third. */
export function onlyTwo(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  if (!mayHold(block, SAYS_ONLY_TWO)) return undefined;
  const parts = group.filter(s => isShare(s) && s.figure.kind === 'percent' && s.depth === 0);
  const [a, b] = parts;
  if (a === undefined || b === undefined || parts.length !== 2) return undefined;
  const start = block.sentences[Math.max(0, a.sentence - 1)]?.start ?? 0;
  const [, one = '', other = ''] = ONLY_TWO.exec(block.text.slice(start, a.figure.span.start)) ?? [];
  const [x, y] = [aroundText(block, a, undefined), aroundText(block, b, a)];
  const isOfThem = (x.includes(one) && y.includes(other)) || (x.includes(other) && y.includes(one));
  return one !== '' && isOfThem ? { parts, because: 'complement' } : undefined;
}

/** Both are parts of one whole: a word says share, the figure is what somebody holds, or "61 % were men". */
function takeApart(block: BlockReading, a: Statement, b: Statement): boolean {
  if (a.role === 'share' || b.role === 'share') return true;
  const { text } = block;
  return (
    /(?:持有|拥有|擁有)$/u.test(text.slice(Math.max(0, a.figure.span.start - 3), a.figure.span.start)) ||
    /^ (?:male|female|men|women|urban|rural|public|private|domestic|foreign|full-time|part-time)\b/i.test(
      text.slice(a.figure.span.end, b.figure.span.start),
    ) ||
    /^ (?:of them )?(?:were|are|is|was|being) /i.test(text.slice(a.figure.span.end, b.figure.span.start)) ||
    /\b(?:held|owned) by\b|^ (?:of them )?(?:is|was|were|are) (?:held|owned)/i.test(
      text.slice(a.figure.span.end, b.figure.span.start),
    )
  );
}

/** A third share of the same list stands beside the two, or one that completes them: they are not the whole. */
function isLongerList(group: readonly Statement[], i: number): boolean {
  const [a, b] = [group[i] as Statement, group[i + 1] as Statement];
  return [group[i - 1], group[i + 2]].some(
    s =>
      s !== undefined &&
      isShare(s) &&
      s.part_ === a.part_ &&
      (s.role === 'share' || includes(sum([a, b, s].map(p => p.figure.interval)), 100)),
  );
}

const NEAR = 24;

/** What stands before a figure, not farther back than the one before it and its sentence. */
function aroundText(
  block: BlockReading,
  s: Statement,
  previous: Statement | undefined,
  reach = NEAR,
): string {
  const opening = block.sentences[s.sentence]?.start ?? 0;
  const from = Math.max(previous?.figure.span.end ?? 0, opening, s.figure.span.start - reach);
  return block.text.slice(from, s.figure.span.start);
}
