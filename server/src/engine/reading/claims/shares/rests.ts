import { cue, mayHold } from '../../../lexicon/cues.ts';
import { BESIDE_SHARE } from '../../../lexicon/sum-words.ts';
import { includes, sum } from '../../../quantity/interval.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { isShare, type WholeOfShares } from './share.ts';

/** "45 %, 38 % and the remaining 17 %": all shares of the sentence up to the one that is the rest. */
export function remainderGroup(
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
export const REACH = 3;
const MOST_PARTS = 7;

/** "Gas warmed 47.8 %, district networks 26.3 %. The rest, 25.9 %, relied on oil": the first share of a sentence is what those before it leave. */
export function restOfSentencesBefore(
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
    // "41.4%, after 40.6%": the same of another year
    const shares = group.filter(s => isShare(s) && s.depth === 0 && !isBeside(block, s));
    if (shares.length === 0) break;
    near.unshift(...shares);
  }
  if (near.length < 2 || near.length > MOST_PARTS || someMakeWhole(near, rest)) return undefined;
  const last = near.filter(s => s.sentence === near.at(-1)?.sentence);
  return { parts: [...(last.length >= 2 ? last : near), rest], because: 'remainder' };
}

/** "accounted for the remaining 17.3%, after petrol cars with 48.6% and hybrids with 34.1%": what is left stands before what leaves it. */
export function restToldFirst(
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

function isBeside({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return BESIDE_SHARE.test(text.slice(Math.max(0, span.start - 12), span.start));
}

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
  /(?:what (?:is|was) left|what remains|the rest|the remainder|the balance)(?:,| at| with)\s*$|\bthe other $|\bfor the (?:rest|remainder|balance),? [^.;\d]{0,40}$|\b(?:that|which|this) leaves? [^.;,\d]{0,30}\bwith (?:just |only |about )?$|\bleaving [^.;,\d]{0,30}\bwith (?:just |only |about )?$|\b(?:everybody|everyone|everything|all) else,? (?:(?:or|that is,?|i\.e\.|namely|which is|which comes to|making|at|with) )?$|\ball (?:the )?others?\b[^.;,\d]{0,20}$|(?:其他|其它|其余|其餘)[^，。；\d]{0,8}$/iu;

/** "…, which leaves 14% for everything else", 只剩 14% 可用于其他. */
const LEAVES = /\b(?:leaves?|leaving|left)(?: (?:only|just|about))? $|[剩余餘]下?[约約]?$/i;
const FOR_THE_REST =
  /^ for (?:everything|all|anything) else\b|^ for (?:the rest|all the rest|other (?:purposes|uses|things|items)|others)\b|^(?:可)?(?:用于|用於|用在|留给|留給|給|给|归|歸)其[他它余餘]/i;

const SAYS_REST = cue(LEAVES, LEAVING, OTHERS);
