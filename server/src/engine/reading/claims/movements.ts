import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  CLOSING,
  EITHER_WAY,
  INFLOWS,
  MADE_ZH,
  MIGRATION,
  NET_FALL,
  NET_FLOW,
  OF_LIFE,
  OPENING,
  OUTFLOWS,
  TURNED_TO_REVENUE,
} from '../../lexicon/flows.ts';
import { holds } from '../../lexicon/trie.ts';
import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
import { nextOf, previousOf } from '../statements/gaps.ts';
import type { Statement } from '../statements/statements.ts';

/** One amount that came in (+1) or went out (−1). */
export interface Flow {
  readonly s: Statement;
  readonly sign: 1 | -1;
  /** Told by a verb that goes either way. */
  readonly isOpen?: true;
}

/** How a stock came from one balance to the next, or what its flows make net: all the figures that a text gives of it. */
export interface Movement {
  /** Left out when only the flows and what they make are told. */
  readonly opening?: Statement;
  readonly flows: readonly Flow[];
  readonly result: Statement;
  readonly claim: 'closing' | 'net';
}

/** Every movement ends in a balance or in what its flows make. */
const ENDS = cue(CLOSING, NET_FLOW);

/** Sentences over which one movement may be told. */
const LONGEST = 3;

export function movementsOf(block: BlockReading): Movement[] {
  if (!mayHold(block, ENDS) && !block.statements.some(isYearEnd)) return [];
  const told = block.bySentence.map(group => group.filter(isOutermost).map(s => classify(block, s)));
  if (!told.some(group => group.some(t => t.type === 'closing' || t.type === 'net'))) return [];
  const movements = told.flatMap(group => netOf(block, group));
  for (let i = 0; i < told.length; i++) {
    for (let n = 1; n <= LONGEST && i + n <= told.length; n++) {
      const found = balanceOf(told.slice(i, i + n).flat());
      if (found === undefined) continue;
      movements.push(found);
      i += n - 1;
      break;
    }
  }
  return movements;
}

interface Told extends Flow {
  readonly type: 'opening' | 'closing' | 'net' | 'flow' | 'other';
  /** Told as what follows from the flows before it. */
  readonly isOutcome?: true;
}

/** One opening, one closing, something in and something out of one unit, and nothing else of it between them. */
function balanceOf(told: readonly Told[]): Movement | undefined {
  const ends = endsOf(told);
  if (ends === undefined) return undefined;
  const { opening, result } = ends;
  const like = told.filter(t => t.s !== opening && t.s !== result && comparable(t.s.figure, opening.figure));
  // What the text goes on to tell behind the last flow is of something else
  const last = like.findLastIndex(t => t.type === 'flow' || t.type === 'net');
  const between = like.slice(0, last + 1);
  if (between.some(t => t.type !== 'flow' && t.type !== 'net')) return undefined;
  const flows = between.filter(t => t.type === 'flow');
  // "…, so that it ended December at": two that go one way are all there were
  const isWhole =
    (flows.some(f => f.sign > 0) && flows.some(f => f.sign < 0)) ||
    (flows.length >= 2 && told.some(t => t.s === result && t.isOutcome === true));
  if (isWhole) return { opening, flows, result, claim: 'closing' };
  return flows.length === 0 && between.length > 0
    ? { opening, flows: between, result, claim: 'closing' }
    : undefined;
}

/** By their words; by their dates when both are told alike ("at the end of 2022 … at the end of 2023"). */
function endsOf(told: readonly Told[]): { opening: Statement; result: Statement } | undefined {
  const openings = told.filter(t => t.type === 'opening').map(t => t.s);
  const closings = told.filter(t => t.type === 'closing').map(t => t.s);
  const [first, second] = openings.length === 0 ? closings : [...openings, ...closings];
  if (first === undefined || second === undefined || openings.length + closings.length !== 2)
    return undefined;
  if (openings.length === 2 || !comparable(first.figure, second.figure)) return undefined;
  if (openings.length === 1) return { opening: first, result: second };
  const isDated =
    first.period !== undefined && second.period !== undefined && first.period.end < second.period.end;
  return isDated ? { opening: first, result: second } : undefined;
}

/** 新开 214 家、关闭 97 家，净增 117 家: the flows of one sentence and what they make. */
function netOf(block: BlockReading, told: readonly Told[]): Movement[] {
  const at = told.findIndex(t => t.type === 'net');
  const net = told[at];
  if (net === undefined || told.filter(t => t.type === 'net').length > 1) return [];
  const like = told.slice(0, at).filter(t => comparable(t.s.figure, net.s.figure));
  const first = like.findIndex(t => t.type === 'flow');
  const flows = like.slice(first);
  if (first < 0 || flows.some(t => t.type !== 'flow')) return [];
  if (!flows.some(f => f.sign > 0) || !flows.some(f => f.sign < 0)) return [];
  if (isOfOtherFlows(block, net.s, flows)) return [];
  return [{ flows, result: net.s, claim: 'net' }];
}

/** 出生 6.2 万人，死亡 6.9 万人，… 净迁入 3.0 万人: births and deaths make no migration. */
function isOfOtherFlows(block: BlockReading, net: Statement, flows: readonly Flow[]): boolean {
  return (
    MIGRATION.test(phrasesOf(block, net).before) &&
    flows.some(({ s }) => OF_LIFE.test(phrasesOf(block, s).before))
  );
}

function isOutermost(s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.figure.range === undefined &&
    s.depth === 0 &&
    !s.words.has('of-which') &&
    !s.words.has('compare') &&
    !s.words.has('average')
  );
}

function classify(block: BlockReading, s: Statement): Told {
  const { before, near, after } = phrasesOf(block, s);
  const told = (type: Told['type'], sign: Flow['sign']): Told => ({
    type,
    s,
    sign,
    ...(EITHER_WAY.test(near + after) && { isOpen: true as const }),
    ...(OUTCOME.test(before) && { isOutcome: true as const }),
  });
  const net = NET_FLOW.exec(before);
  // 单程证持有人流入 4.1 万人，其他居民净流入 13.6 万人: one flow more, itself net
  if (net !== null) return told(OTHERS.test(before) ? 'flow' : 'net', NET_FALL.test(net[0]) ? -1 : 1);
  if (OPENING.test(near)) return told('opening', 1);
  if (CLOSING.test(near)) return told('closing', 1);
  if (TURNED_TO_REVENUE.test(near) || TURNED_TO_REVENUE.test(near + after)) return told('flow', -1);
  const flow = flowIn(near);
  if (flow !== undefined) return told('flow', flow);
  if (s.role === 'delta' && s.direction !== 0) return told('flow', s.direction);
  if (OPENING.test(before)) return told('opening', 1);
  if (CLOSING.test(before)) return told('closing', 1);
  if (OPENING.test(after)) return told('opening', 1);
  if (CLOSING.test(after) || isYearEnd(s)) return told('closing', 1);
  const behind = flowIn(after);
  return behind === undefined ? told('other', 1) : told('flow', behind);
}

const OUTCOME =
  /因此|从而|從而|于是|於是|使得?|令|\b(?:so that|thus|therefore|hence|which (?:left|brings?|brought|takes?|took)|leaving|bringing|taking)\b/i;
const OTHERS = /其他|其它|其餘|其余|\bother\b/i;

/** Undefined when the words tell neither way, or both. */
function flowIn(phrase: string): Flow['sign'] | undefined {
  const lower = phrase.toLowerCase();
  const isIn = holds(INFLOWS, lower) || MADE_ZH.test(phrase);
  if (isIn === holds(OUTFLOWS, lower) || BALANCE_VERB.test(phrase)) return undefined;
  return isIn ? 1 : -1;
}

/** "closed the year with 457", "opened the quarter at": no flow, for all that the verb says. */
const BALANCE_VERB = /\b(?:opened|closed|ended|left) (?:the|its)\b/iu;

function isYearEnd({ period, ownPeriod }: Statement): boolean {
  return ownPeriod && period?.instant === true;
}

interface Phrases {
  /** From the figure before to this one. */
  readonly before: string;
  /** The same, cut behind the last stop or "and". */
  readonly near: string;
  /** Behind the figure, up to the next stop, "and" or figure. */
  readonly after: string;
}

const JOINT = /[，,；;、。:：（）()]|\b(?:and|while|but|whereas|against|plus)\b/giu;

function phrasesOf(block: BlockReading, s: Statement): Phrases {
  const sentence = block.sentences[s.sentence];
  const from = Math.max(sentence?.start ?? 0, previousOf(block, s)?.figure.span.end ?? 0);
  const end = sentence?.end ?? block.text.length;
  const to = Math.min(end, nextOf(block, s)?.figure.span.start ?? end);
  const before = block.text.slice(from, s.figure.span.start);
  const after = block.text.slice(s.figure.span.end, to);
  return {
    before: before.replace(FIRST_JOINT, ''),
    near: before.split(JOINT).at(-1) ?? '',
    after: after.split(JOINT)[0] ?? '',
  };
}

/** What goes on behind the figure before, up to the first stop, tells of that figure. */
const FIRST_JOINT = /^[^，,；;、。:：（）()]{0,40}[，,；;、。:：（）()]/u;
