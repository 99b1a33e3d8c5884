import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import { CLASSES_OF_ALL, COMPLEMENTS, ONLY_TWO, SPLIT_WORDS, SPLITS_INTO } from '../../lexicon/wholes.ts';
import { includes, sum } from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { latest } from '../latest.ts';
import type { Statement } from '../statements/statements.ts';
import { areAgesOfAll } from './age-bands.ts';
import { twoHalves } from './halves.ts';

/** Shares that the text says make up one whole. */
export interface WholeOfShares {
  readonly parts: readonly Statement[];
  /** How the text says that nothing is missing. */
  readonly because: 'remainder' | 'complement' | 'split';
}

/** Groups of shares in one sentence that must come to 100 %. */
export const wholesOf: (block: BlockReading) => readonly WholeOfShares[] = latest(block =>
  ofEach(block.bySentence, (group, i) => {
    const before = block.bySentence.slice(Math.max(0, i - REACH), i);
    const found =
      remainderGroup(block, group, before) ??
      restOfSentencesBefore(block, group, before) ??
      restToldFirst(block, group, before) ??
      complementGroup(block, group) ??
      halves(block, group) ??
      onlyTwo(block, group) ??
      splitGroup(block, group);
    return found === undefined ? [] : [found];
  }),
);

const RATE_OF = /^\s*of (?:the |all )?(?:men|women|males|females|boys|girls|urban|rural)\b/i;

function isShare(s: Statement): boolean {
  return (
    (s.figure.kind === 'percent' || s.figure.kind === 'fraction') &&
    (s.role === 'share' || s.role === 'level') &&
    (s.base === 'none' || (s.base === 'past' && s.depth === 0 && (s.role === 'share' || isTimedBefore(s)))) &&
    s.figure.range === undefined
  );
}

/** "took 39.4% of the tonnage last year and Ukrainian ones 33.8%": the time is told of both. */
function isTimedBefore({ lead }: Statement): boolean {
  const kinds = lead.map(t => (t.type === 'word' ? t.kind : t.type));
  return (
    !kinds.includes('compare') &&
    kinds.includes('period') &&
    kinds.lastIndexOf('and') > kinds.lastIndexOf('period')
  );
}

/** "45 %, 38 % and the remaining 17 %": all shares of the sentence up to the one that is the rest. */
function remainderGroup(
  block: BlockReading,
  group: readonly Statement[],
  before: readonly (readonly Statement[])[],
): WholeOfShares | undefined {
  const last = group.findIndex(s => isShare(s) && isRest(block, s));
  if (last < 1) return undefined;
  const told = group.slice(0, last + 1).filter(isShare);
  // 公共運輸 19.3%（捷運 8.2%、公車 7.9%），其餘 13.3%: what stands in brackets takes one of the parts apart
  const plain = told.filter(s => s.depth <= (group[last] as Statement).depth);
  const own = plain.length > 2 ? plain : told;
  const parts = withSharesBefore(own, before);
  return parts.length >= 2 && parts.slice(0, -1).some(s => s.role === 'share' || isSharp(s))
    ? { parts, because: 'remainder' }
    : undefined;
}

/** Below this the shares of one sentence are not all that the rest is left by. */
const LEAST = 75;
const MOST = 130;

/** "News took up 34%. Drama had 21% and sport 19%, while the rest, 26%, …": some of them in the sentences before. */
function withSharesBefore(
  own: readonly Statement[],
  before: readonly (readonly Statement[])[],
): readonly Statement[] {
  let parts = own;
  for (let i = before.length - 1; i >= 0 && sum(parts.map(p => p.figure.interval)).high < LEAST; i--) {
    const group = before[i] as readonly Statement[];
    if ((own[0]?.sentence ?? 0) - (group[0]?.sentence ?? 0) > before.length - i) return own;
    const shares = group.filter(s => isShare(s) && s.depth === 0);
    if (shares.length === 0) return own;
    parts = [...shares, ...parts];
  }
  const total = sum(parts.map(p => p.figure.interval));
  return total.high >= LEAST && total.low <= MOST && parts.length <= MOST_PARTS ? parts : own;
}

/** 七成三: as sharp as a percentage. */
function isSharp({ figure }: Statement): boolean {
  return figure.kind === 'percent' || /成[一二三四五六七八九半]/u.test(figure.text);
}

/** How many sentences the parts may stand before their rest, and how many they may be. */
const REACH = 3;
const MOST_PARTS = 7;

/** "Gas warmed 47.8 %, district networks 26.3 %. The rest, 25.9 %, relied on oil": the first share of a sentence is what those before it leave. */
function restOfSentencesBefore(
  block: BlockReading,
  [rest]: readonly Statement[],
  before: readonly (readonly Statement[])[],
): WholeOfShares | undefined {
  if (rest === undefined || !isShare(rest) || rest.figure.kind !== 'percent' || !isRest(block, rest))
    return undefined;
  const near: Statement[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const group = before[i] as readonly Statement[];
    if (rest.sentence - (group[0]?.sentence ?? 0) > before.length - i) break;
    const shares = group.filter(s => isShare(s) && s.depth === 0);
    if (shares.length === 0) break;
    near.unshift(...shares);
  }
  if (near.length < 2 || near.length > MOST_PARTS || someMakeWhole(near, rest)) return undefined;
  const last = near.filter(s => s.sentence === near.at(-1)?.sentence);
  return { parts: [...(last.length >= 2 ? last : near), rest], because: 'remainder' };
}

/** "accounted for the remaining 17.3%, after petrol cars with 48.6% and hybrids with 34.1%": what is left stands before what leaves it. */
function restToldFirst(
  block: BlockReading,
  group: readonly Statement[],
  before: readonly (readonly Statement[])[],
): WholeOfShares | undefined {
  const [rest, ...others] = group.filter(isShare);
  if (rest === undefined || rest !== group[0] || others.length < 2 || others.length > MOST_PARTS)
    return undefined;
  if (!isRest(block, rest) || before.at(-1)?.some(isShare)) return undefined;
  const gap = block.text.slice(rest.figure.span.end, others[0]?.figure.span.start);
  if (!COMES_AFTER.test(gap) || others.some(s => s.depth !== others[0]?.depth)) return undefined;
  return { parts: [...others, rest], because: 'remainder' };
}

const COMES_AFTER =
  /\b(?:after|behind|beside|besides|alongside|following|next to|once|against|while|whereas|as)\b|[;:(]/iu;

/** Any of the shares before leave just this rest: the others are of something else. */
function someMakeWhole(near: readonly Statement[], rest: Statement): boolean {
  for (let chosen = 1; chosen < 1 << near.length; chosen++) {
    const parts = near.filter((_, i) => (chosen & (1 << i)) !== 0);
    if (includes(sum([...parts, rest].map(p => p.figure.interval)), 100)) return true;
  }
  return false;
}

/** "the remaining 17 %", 其余 17%; "accounts for what is left, 17 %". */
function isRest(block: BlockReading, s: Statement): boolean {
  if (s.lead.some(t => t.type === 'word' && t.kind === 'rest')) return true;
  if (!mayHold(block, SAYS_REST)) return false;
  const before = block.text.slice(Math.max(0, s.figure.span.start - 64), s.figure.span.start);
  if (LEAVES.test(before) && FOR_THE_REST.test(block.text.slice(s.figure.span.end, s.figure.span.end + 30)))
    return true;
  if (LEAVING.test(before) && isLeftOfList(block, s)) return true;
  return OTHERS.test(before);
}

/** The sentence has told two shares before it, and no others of the passage leave just this. */
function isLeftOfList({ statements }: BlockReading, rest: Statement): boolean {
  const near = statements.filter(
    s =>
      rest.turn - s.turn <= REACH &&
      s.figure.span.start < rest.figure.span.start &&
      s.figure.kind === 'percent' &&
      isShare(s),
  );
  const own = near.filter(
    s => s.sentence === rest.sentence && s.part_ === rest.part_ && s.depth === rest.depth,
  );
  return own.length > 1 && near.length <= MOST_PARTS && !someMakeWhole(near, rest);
}

/** "52% offices, 31% sheds and 12% shops, leaving 5% from hotels": straight before what is left. */
const LEAVING =
  /, (?:and )?(?:thus |thereby |therefore )?(?:leaving|which leaves|that leaves|this leaves)(?: (?:only|just|about|a mere|some))? $/i;

const OTHERS =
  /(?:what (?:is|was) left|what remains|the rest|the remainder|the balance)(?:,| at| with)\s*$|\bthe other $|\bfor the (?:rest|remainder|balance),? [^.;\d]{0,40}$|\b(?:that|which|this) leaves? [^.;,\d]{0,30}\bwith (?:just |only |about )?$|\bleaving [^.;,\d]{0,30}\bwith (?:just |only |about )?$|\ball (?:the )?others?\b[^.;,\d]{0,20}$|(?:其他|其它|其余|其餘)[^，。；\d]{0,8}$/iu;

/** "…, which leaves 14% for everything else", 只剩 14% 可用于其他. */
const LEAVES = /\b(?:leaves?|leaving|left)(?: (?:only|just|about))? $|[剩余餘]下?[约約]?$/i;
const FOR_THE_REST =
  /^ for (?:everything|all|anything) else\b|^ for (?:the rest|all the rest|other (?:purposes|uses|things|items)|others)\b|^(?:可)?(?:用于|用於|用在|留给|留給|給|给|归|歸)其[他它余餘]/i;

const SAYS_REST = cue(LEAVES, LEAVING, OTHERS);

/** Men and women, online and offline: two shares of one whole. */
function complementGroup(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  for (let i = 0; i + 1 < group.length; i++) {
    const [a, b] = [group[i] as Statement, group[i + 1] as Statement];
    // "53.5 % of women and 40.4 % of men" are rates of two wholes.
    if (RATE_OF.test(block.text.slice(a.figure.span.end, b.figure.span.start))) continue;
    if (!isShare(a) || !isShare(b)) continue;
    const isClose = isJustOver(a, b);
    if (!isClose && !takeApart(block, a, b)) continue;
    const reach = isClose ? LONGEST_CLAUSE : NEAR;
    const [one, other] = [aroundText(block, a, group[i - 1], reach), aroundText(block, b, a, reach)];
    const after = block.text.slice(b.figure.span.end, b.figure.span.end + (isClose ? 30 : 14));
    const before = block.text.slice(a.figure.span.end, b.figure.span.start);
    if (
      before.length >= (isClose ? LONGEST_CLAUSE : LONGEST_BETWEEN) ||
      isLongerList(group, i) ||
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
function halves(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  const parts = twoHalves(block, group);
  return parts === undefined ? undefined : { parts, because: 'complement' };
}

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
function onlyTwo(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
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

/** "the visitors split into 33% from Asia, …": the verb stands straight before the first. */
function isSplitInto({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return SPLITS_INTO.test(text.slice(Math.max(0, span.start - 24), span.start));
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

/** 轻、中、重症分别占…, "yes in 48%, no in 37% and don't know in 21%": classes that together are everything, a share for each. */
function leavesNothingOut(block: BlockReading, parts: readonly Statement[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  // 另有 21.8% 尚未拿定主意: others of the same list
  const isOneBreath = parts.every(
    (s, i) =>
      (s.part_ === first.part_ || (i === parts.length - 1 && isOthers(s, parts.at(-2)))) &&
      s.role !== 'growth' &&
      s.base !== 'from',
  );
  const text = block.text.slice(
    Math.max(block.sentences[first.sentence]?.start ?? 0, first.figure.span.start - LONGEST_LABEL),
    last.figure.span.end + LONGEST_LABEL,
  );
  return (
    isOneBreath && CLASSES_OF_ALL.some(c => c.length === parts.length && c.every(label => label.test(text)))
  );
}

function isOthers(s: Statement, before: Statement | undefined): boolean {
  return s.part_ - (before?.part_ ?? 0) === 1 && s.lead.some(t => t.type === 'word' && t.kind === 'contrast');
}

/** Characters before the first share and behind the last that may name their classes. */
const LONGEST_LABEL = 28;

/** 分渠道看 / "splits into": three or more shares of a whole that the sentence takes apart. */
function splitGroup(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  const parts = group.filter(s => isShare(s) && s.figure.kind === 'percent' && s.depth === 0);
  const first = parts[0];
  if (
    parts.length < 3 ||
    first === undefined ||
    group.some(s => s.scope.has('survey') || s.scope.has('including'))
  )
    return undefined;
  if (areAgesOfAll(block, parts) || leavesNothingOut(block, parts)) return { parts, because: 'split' };
  if (!parts.some(s => s.role === 'share'))
    return isSplitInto(block, first) ? { parts, because: 'split' } : undefined;
  const opening = block.text.slice(Math.max(0, first.figure.span.start - 60), first.figure.span.start);
  return SPLIT_WORDS.test(opening) ? { parts, because: 'split' } : undefined;
}
