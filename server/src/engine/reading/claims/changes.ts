import { comparable, isPriceAgain } from '../../quantity/compare.ts';
import type { Statement } from '../statements/statements.ts';
import { isBeside, isIndexOfBase, isOfPlace, isOfTurns, opensWithShareOfChange } from './beside-changes.ts';
import { isContinued, isLater, startsAnew } from './changes/anew.ts';
import { announce } from './changes/announce.ts';
import { isBaseOfNext } from './changes/base-of-next.ts';
import { isGapTo, isLevelOfGap } from './changes/gap-to.ts';
import { isIncrementOn, turnToDelta } from './changes/increments.ts';
import { rateOfBase } from './changes/rate-of-base.ts';
import { wholeCompared } from './changes/whole-compared.ts';

/**
 * One change of one measure as a sentence tells it. Any of the parts may be missing; rules check every relation
 * whose parts are there: from and to with a rate, an amount, points, a factor, a direction.
 */
export interface Change {
  readonly from?: Statement;
  readonly to?: Statement;
  readonly growth?: Statement;
  readonly compound?: Statement;
  readonly delta?: Statement;
  readonly points?: Statement;
  readonly multiple?: Statement;
  readonly sentence: number;
  /** Its levels are sure to be its own, however far the claim lies from what they make. */
  readonly isDrawn?: true;
}

/** A change while it is read. */
export type Draft = { -readonly [K in keyof Change]: Change[K] };

/** Groups the statements of a block into changes, in order of place. */
export function changesOf(statements: readonly Statement[], text: string): Change[] {
  const changes: Draft[] = [];
  let current: Draft | undefined;
  let last: Statement | undefined;
  let gap: Draft | undefined;
  const open = (s: Statement): Draft => {
    current = { sentence: s.sentence };
    changes.push(current);
    return current;
  };
  for (const [i, s] of statements.entries()) {
    const breaks =
      last === undefined ||
      last.sentence !== s.sentence ||
      last.part_ !== s.part_ ||
      startsAnew(current, s, text);
    const before = current;
    if (before !== undefined && last !== undefined && turnsBack(before, last, s, text)) {
      const leg = open(s);
      if (before.to !== undefined) leg.from = before.to;
      place(leg, s, text, open);
      last = s;
      continue;
    }
    if (gap !== undefined && isLevelOfGap(gap, s, text)) {
      gap.from = s;
      if (gap.growth !== undefined) gap.isDrawn = true;
      gap = undefined;
      continue;
    }
    gap = undefined;
    if (isGapTo(s, before, text)) {
      gap = open(s);
      gap.to = before?.to as Statement;
      place(gap, s, text, open);
      current = before;
      continue;
    }
    if (
      opensWithShareOfChange(last, s, text) ||
      isOfPlace(s, last, text) ||
      isOfTurns(s, text) ||
      isIndexOfBase(s, text)
    )
      continue;
    if (before?.to !== undefined && isBaseOfNext(before, s, statements[i + 1], text)) {
      Object.assign(open(s), { to: before.to, from: s });
      last = s;
      continue;
    }
    const rate = rateOfBase(changes, last, s, text);
    if (rate !== undefined) {
      rate.from = s;
      last = s;
      continue;
    }
    const whole = wholeCompared(statements, s);
    if (whole !== undefined) {
      const compared = open(s);
      compared.to = whole;
      compared.from = s;
      last = s;
      continue;
    }
    const around = asideOf(changes, s);
    if (around !== undefined) current = around;
    const change: Draft = current === undefined || (breaks && around === undefined) ? open(s) : current;
    if (change !== before && before !== undefined && continuesAcross(before, last, s)) {
      change.from = before.to as Statement;
    }
    place(change, s, text, open);
    if (isIncrementOn(change, s, text)) turnToDelta(change);
    last = s;
  }
  return announce(changes, text);
}

/** "tripled from 1,500 to 4,500, before falling by a third to 3,000": what comes next starts where the change before ended. */
function turnsBack(before: Draft, last: Statement, s: Statement, text: string): boolean {
  if (before.from === undefined || before.to === undefined || last.sentence !== s.sentence) return false;
  if (s.move === undefined || (s.role !== 'growth' && s.role !== 'delta' && s.role !== 'points'))
    return false;
  return NEXT_LEG.test(text.slice(last.figure.span.end, s.move.start));
}

const NEXT_LEG =
  /\b(?:before|then|later|afterwards|subsequently)\s*$|[后後]，?[又再]?$|[随隨其][后後]$|[又再]$/i;

/** 研发费用 5.83 亿元，占收入的 9.0%，同比增长 21.5%: after a share told in passing, a rate is the amount's again. */
function asideOf(changes: readonly Draft[], s: Statement): Draft | undefined {
  const [amount, share] = changes.slice(-2);
  if (s.role !== 'growth' || s.basis !== 'yoy' || s.freshSubject || s.depth > 0) return undefined;
  if (amount?.to === undefined || share?.to?.role !== 'share' || Object.keys(share).length > 2)
    return undefined;
  const { to } = amount;
  const sameBreath =
    to.sentence === s.sentence && to.part_ === s.part_ && share.to.part_ === s.part_ && share.to.depth === 0;
  return sameBreath && to.role === 'level' && to.figure.kind === 'amount' && amount.growth === undefined
    ? amount
    : undefined;
}

/** "It stood at €610 million in 2021. It should get to €1.02 billion by 2026": the next sentence, no subject of its own. */
function continuesAcross(before: Draft, last: Statement | undefined, s: Statement): boolean {
  if (
    last === undefined ||
    s.turn - last.turn !== 1 ||
    s.freshSubject ||
    s.depth > 0 ||
    s.role !== 'level' ||
    s.base === 'from' ||
    s.base === 'past'
  )
    return false;
  return before.to !== undefined && before.from === undefined && isLater(before.to, s);
}

function place(change: Draft, s: Statement, text: string, open: (s: Statement) => Draft): void {
  switch (s.role) {
    case 'level':
    case 'share':
      placeLevel(change, s, text, open);
      return;
    case 'growth':
      placeIn(change, 'growth', s, open);
      return;
    case 'compound':
      placeIn(change, 'compound', s, open);
      return;
    case 'delta':
      placeIn(change, 'delta', s, open);
      return;
    case 'points':
      placeIn(change, 'points', s, open);
      return;
    case 'multiple':
      placeIn(change, 'multiple', s, open);
      return;
  }
}

function placeIn(
  change: Draft,
  slot: 'growth' | 'compound' | 'delta' | 'points' | 'multiple',
  s: Statement,
  open: (s: Statement) => Draft,
): void {
  // 同比增长 4.0%，比年初增加 1,500 亿元: of two bases
  const { growth } = change;
  const otherBase = s.periodToken !== undefined && s.relative !== -1 && s.clause !== growth?.clause;
  if (slot === 'delta' && growth?.basis === 'yoy' && otherBase) {
    open(s).delta = s;
    return;
  }
  if (slot === 'growth' && s.basis === 'annual' && change.compound === undefined) change.compound = s;
  else if (change[slot] === undefined) change[slot] = s;
  else if (slot === 'growth' && isOnOtherBase(change, s))
    Object.assign(open(s), { to: change.to, growth: s });
  else open(s)[slot] = s;
}

/** 月增 10%（七月 48.0 億元），年增 25%，去年八月為 45.5 億元: a second rate of the same level, whose base is still to come. */
function isOnOtherBase({ growth, to }: Draft, s: Statement): boolean {
  return to !== undefined && to.part_ === s.part_ && !s.freshSubject && growth?.basis !== s.basis;
}

function isLike({ figure: a }: Statement, { figure: b }: Statement): boolean {
  return comparable(a, b) || isPriceAgain(a, b);
}

/** "The margin widened 120 basis points to 18.4% (17.6%)": alone in brackets behind the new level of a change stands the old one. */
function isBareBracket({ to, growth, points, delta }: Draft, s: Statement, text: string): boolean {
  if (to === undefined || s.depth !== 1 || !comparable(to.figure, s.figure)) return false;
  if ((growth ?? points ?? delta) === undefined || s.ownPeriod) return false;
  return (
    /^ ?[(（]$/u.test(text.slice(to.figure.span.end, s.figure.span.start)) &&
    /^[)）]/u.test(text.slice(s.figure.span.end))
  );
}

function placeLevel(change: Draft, s: Statement, text: string, open: (s: Statement) => Draft): void {
  const { from, to } = change;
  if (s.base === 'whole' || isBeside(change, s)) return;
  if (s.base === 'from' || s.base === 'past' || isBracketedPast(to, s) || isBareBracket(change, s, text)) {
    if (from === undefined && (to === undefined || isLike(to, s))) change.from = s;
    else if (s.depth === 0) open(s).from = s;
    return;
  }
  if (s.base === 'to') {
    placeTo(change, s, open);
    return;
  }
  // （±0.1%误差内）: an aside is no end of the change around it
  if (s.depth > 0) return;
  if (to === undefined) {
    if (from === undefined || comparable(from.figure, s.figure)) change.to = s;
    else open(s).to = s;
    return;
  }
  if (
    (from === undefined && isLater(to, s) && !s.freshSubject) ||
    (from === undefined && isLater(to, s) && isContinued(s))
  ) {
    if (isOfYearBetween(change, s)) {
      open(s).to = s;
      return;
    }
    change.from = to;
    change.to = s;
    return;
  }
  open(s).to = s;
}

/** 2021 年 72 亿元，2022 年增长 8%，2023 年达 87 亿元: a rate of a year of its own. */
function isOfYearBetween({ growth, to }: Draft, s: Statement): boolean {
  const year = growth?.ownPeriod === true ? growth.period : undefined;
  return year !== undefined && year.end !== s.period?.end && year.start !== to?.period?.start;
}

function placeTo(change: Draft, s: Statement, open: (s: Statement) => Draft): void {
  const { from, to } = change;
  if (to === undefined) {
    if (from === undefined || comparable(from.figure, s.figure)) change.to = s;
    else open(s).to = s;
    return;
  }
  const chained = open(s);
  chained.to = s;
  if (s.freshSubject || !comparable(to.figure, s.figure) || (to.base !== 'to' && !isLater(to, s))) return;
  // A factor or rate told just before belongs to this leg: "… and then more than doubled again to 19.6 GW"
  chained.from = to;
  if (
    change.multiple !== undefined &&
    from !== undefined &&
    change.multiple.figure.span.start > to.figure.span.start
  ) {
    chained.multiple = change.multiple;
    delete change.multiple;
  }
}

/** "£38.6m (2022: £35.4m)": a level in brackets with an earlier year of its own. */
function isBracketedPast(to: Statement | undefined, s: Statement): boolean {
  if (s.depth === 0 || to === undefined || !s.ownPeriod || !comparable(to.figure, s.figure)) return false;
  if (s.relative !== undefined) return s.relative < 0;
  // "3.36m in Q2 … (Q1: 3.52m)"
  if (s.period === undefined && s.part !== undefined && to.part !== undefined && to.period === undefined)
    return s.part[0] < to.part[0] && s.part[1] === to.part[1];
  return s.period !== undefined && (to.period === undefined || !to.ownPeriod || s.period.end < to.period.end);
}
