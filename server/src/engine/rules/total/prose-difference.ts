import { DIFFERENCES, type DifferenceWords } from '../../lexicon/balances.ts';
import { type Cue, cue, mayHold } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { type Interval, magnitude, meets, scale, subtract, width } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { clauseBefore, nextOf, previousOf } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { periodKinship } from '../document/period-kinship.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { isPlain, near3 } from './difference-operands.ts';
import { LEAVES, netOfTwo, spelledOut, TAKES_OFF } from './spelled-difference.ts';

const NAMED = DIFFERENCES.map(({ result }) => cue(result));

export const proseDifference: Rule = {
  id: 'total/difference',
  severity: 'error',
  summary:
    'A net figure (surplus, gross profit, natural change) is not the difference of the two told with it.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => {
    const { statements } = block;
    const named = DIFFERENCES.filter((_, i) => mayHold(block, NAMED[i] as Cue));
    return [
      ...(named.length === 0 ? [] : ofEach(statements, s => ofEach(named, words => check(block, s, words)))),
      ...(mayHold(block, TAKES_OFF) ? ofEach(statements, (s, i) => spelledOut(block, s, i)) : []),
      ...(mayHold(block, LEAVES) ? ofEach(statements, (s, i) => netOfTwo(block, s, i)) : []),
    ];
  },
};

function check(block: BlockReading, result: Statement, words: DifferenceWords): Draft[] {
  if (
    !isPlain(result) ||
    !words.result.test(before(block, result)) ||
    ACCUMULATED.test(before(block, result))
  )
    return [];
  const near = block.statements.filter(
    s =>
      s !== result &&
      Math.abs(s.turn - result.turn) <= 1 &&
      isOperand(s) &&
      comparable(s.figure, result.figure) &&
      !isOfAnother(s, result) &&
      !(isOfWhich(s) && !isBareSide(before(block, s), words)) &&
      !words.result.test(before(block, s)),
  );
  if (words.open?.test(block.text) === true) return [];
  const minuends = near.filter(s => isNamed(block, s, words.minuend, words.subtrahend));
  const subtrahends = near.filter(s => isNamed(block, s, words.subtrahend, words.minuend));
  const made = ofEach(minuends, a =>
    subtrahends
      .filter(b => isOfOneDepth(a, b) && isOfOneScope(block, [a, b, result]))
      .map(b => ({ a, b, computed: magnitude(subtract(plainly(block, a), plainly(block, b))) })),
  );
  // Σ of births less deaths may be written with its minus sign.
  const claim = magnitude(inBase(result.figure));
  // More than two candidates on a side: the text compares several things, and nothing is sure.
  if (
    made.length === 0 ||
    made.length > 4 ||
    made.some(m => meets(m.computed, claim) || meets(near3(m.computed, result), claim)) ||
    isQualified(block, result) ||
    isOfOtherTwo(block, result, claim) ||
    isToldBesides(
      block,
      result,
      made.map(m => m.computed),
    ) ||
    !made.some(m => isLikelyAmount(claim, m.computed))
  )
    return [];
  const { a, b, computed } = made.at(-1) as (typeof made)[number];
  const own = scale(computed, 1 / (result.figure.unit?.factor ?? 1));
  return [
    {
      span: result.figure.span,
      message: `Stated ${words.name} ${result.figure.text}; ${a.figure.text} less ${b.figure.text} is ${formatInterval(scale(own, 1 / result.figure.scale), decimalsOf(result.figure.written))}`,
      related: [relatedTo(a), relatedTo(b)],
      fixes: valueFix(result.figure, own, 'preferred'),
    },
  ];
}

/** "41.3 billion (2022: 40.1 billion)": what stands in brackets is of another year, and so is its other side. */
function isOfOneDepth(a: Statement, b: Statement): boolean {
  return a.sentence !== b.sentence || a.depth === b.depth || !(a.ownPeriod || b.ownPeriod);
}

/** A primary surplus, the balance of services: of less than all that comes in and goes out. */
const QUALIFIED =
  /基本(?:财政|財政)?(?:盈余|赤字)|初级|初級|结构性|結構性|服务贸易|服務貿易|\b(?:primary|structural|cyclical\w*|services?|oil|non-oil|underlying)\b/i;

/** Goods and services in one breath: a balance of both is of four figures. */
function isQualified(block: BlockReading, result: Statement): boolean {
  const { text, sentences } = block;
  const sentence = text.slice(sentences[result.sentence]?.start ?? 0, result.figure.span.start);
  return QUALIFIED.test(before(block, result)) || /\bservices\b|服务贸易|服務貿易/i.test(sentence);
}

/** "a services surplus of 16.3 (receipts of 31.6 less payments of 15.3)": two others of the sentence make it. */
const FARTHEST_PART = 2;

function isOfOtherTwo(block: BlockReading, result: Statement, claim: Interval): boolean {
  const others = block.statements.filter(
    s =>
      s !== result &&
      result.turn - s.turn >= 0 &&
      result.turn - s.turn <= FARTHEST_PART &&
      s.role === 'level' &&
      Number.isFinite(width(s.figure.interval)) &&
      comparable(s.figure, result.figure),
  );
  return others.some(a =>
    others.some(b => a !== b && meets(subtract(inBase(a.figure), inBase(b.figure)), claim)),
  );
}

/** 逆差 53.7 亿元…，单项逆差 61.2 亿元: what the two make is told by another figure. */
function isToldBesides(block: BlockReading, result: Statement, computed: readonly Interval[]): boolean {
  return block.statements.some(
    s =>
      s !== result &&
      s.figure.kind === 'amount' &&
      s.figure.hedge === undefined &&
      comparable(s.figure, result.figure) &&
      computed.some(c => meets(c, magnitude(inBase(s.figure)))),
  );
}

/** 历年滚存结余, "accumulated surplus": of more than the year that is told. */
const ACCUMULATED = /累计|累計|滚存|滾存|历年|歷年|结存|結存|\b(?:cumulative|accumulated|carried forward)\b/i;

/** "exports reached no more than $22.9 billion": how little it was, not a limit. */
function plainly(block: BlockReading, { figure }: Statement): Interval {
  const { hedge, hedgeSpan, value, step, unit } = figure;
  const isEmphasis =
    hedge === 'atMost' && REACHED.test(block.text.slice(0, hedgeSpan?.start ?? figure.span.start));
  if (!isEmphasis) return inBase(figure);
  return scale({ low: value - step / 2, high: value + step / 2 }, unit?.factor ?? 1);
}

const REACHED = /\b(?:reached|came to|amounted to|totall?ed|were|was|stood at|added up to) $/i;

/** 全市口径收入 517.8 亿元…，市本级支出 388.6 亿元: of the whole city, and of its own budget. */
function isOfOneScope(block: BlockReading, told: readonly Statement[]): boolean {
  const said = told.map(({ figure: { span } }) =>
    block.text.slice(Math.max(0, span.start - SCOPE_REACH), span.start),
  );
  return !(said.some(t => OF_ALL.test(t)) && said.some(t => OF_ITSELF.test(t)));
}

/** Characters before a figure in which its scope is told. */
const SCOPE_REACH = 16;
const OF_ALL = /全(?:[国國省市县縣区區州口]|集[团團])|合并口径|合併口徑/u;
const OF_ITSELF = /本级|本級|母公司|本部/u;

/** 支出 388.6 亿元，其中民生支出 301.1 亿元: a part of that side. */
function isOfWhich({ lead }: Statement): boolean {
  return lead.some(t => t.type === 'word' && t.kind === 'of-which');
}

/** 进出口 2,024 亿元，其中出口 1,285 亿元: the side itself, with no kind of goods before it. */
function isBareSide(phrase: string, { minuend, subtrahend }: DifferenceWords): boolean {
  const name = phrase.replace(AROUND_SIDE, '');
  return [minuend, subtrahend].some(side => side.exec(name)?.[0] === name);
}

const AROUND_SIDE =
  /^其中的?|^(?:全[国國省市县縣区區州]|[我该該本]?[国國省市县縣区區])|(?:总[额值]|總[額值]|金[额額]|[额額])?[约約为為达達有]*$/gu;

/** A balance with a period of its own is of amounts of that period: 1—5月顺差 is not 5月出口 less 进口. */
function isOfAnother(s: Statement, result: Statement): boolean {
  return (
    (result.ownPeriod &&
      s.period !== undefined &&
      result.period !== undefined &&
      !samePeriod(s.period, result.period)) ||
    (s.ownPeriod && result.ownPeriod && periodKinship(s, result) === 'other')
  );
}

/** "spending of 1,262 against revenue of 1,188": set beside the other side, a level is no base of its own. */
function isOperand(s: Statement): boolean {
  return isPlain(s) || (isPlain({ ...s, base: 'none' }) && s.base === 'from' && s.words.has('compare'));
}

/** By the words before its figure, or where these name neither side, by those behind: "opened 134 and closed 42", "42 were closed". */
function isNamed(block: BlockReading, s: Statement, own: RegExp, other: RegExp): boolean {
  const lead = s.base === 'from' ? sinceLast(block, s) : before(block, s);
  if (own.test(lead) || other.test(lead)) {
    const near = own.test(lead) && other.test(lead) ? sinceLast(block, s) : lead;
    return own.test(near) && !other.test(near);
  }
  const behind = untilNext(block, s);
  return own.test(behind) && !other.test(behind);
}

/** Characters before a figure in which its clause names it. */
const REACH = 44;

function before(block: BlockReading, s: Statement): string {
  const { start } = s.figure.span;
  // A point ends a sentence, and stands in numbers
  const from = Math.max(start - REACH, block.sentences[s.sentence]?.start ?? 0);
  return clauseBefore(block.text, from, start, '，。；,;:：（(、');
}

function sinceLast(block: BlockReading, s: Statement): string {
  const { start } = s.figure.span;
  const last = previousOf(block, s)?.figure.span.end ?? 0;
  const from = Math.max(last, start - 40, block.sentences[s.sentence]?.start ?? 0);
  return clauseBefore(block.text, from, start, '，。；,;:：（(、');
}

function untilNext(block: BlockReading, s: Statement): string {
  const { end } = s.figure.span;
  const next = nextOf(block, s)?.figure.span.start ?? block.text.length;
  return /^[^，。；,;.（(]*/u.exec(block.text.slice(end, Math.min(next, end + 24)))?.[0] ?? '';
}
