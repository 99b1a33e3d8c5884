import {
  BEFORE_A_MARK,
  BEHIND_A_MARK,
  EXACTLY_BEFORE,
  EXACTLY_BEHIND,
  GOES_ON,
  NOT_PASSED,
  NOT_THE_LEVEL,
  OF_EACH,
  PASSED_DOWN,
  PASSED_UP,
} from '../../lexicon/marks.ts';
import { SET_BEFORE } from '../../lexicon/targets.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { areWithin, type Interval, meets } from '../../quantity/interval.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import { topicGroups } from '../conflict/topic-groups.ts';
import { shared } from '../document/concepts.ts';
import { haveOtherNames, isBlocked, type Profile, profileOf } from '../document/kinship.ts';
import { openPeriodKinship } from '../document/period-kinship.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { thresholdWord } from './threshold-word.ts';
import { titleMarks } from './title-mark.ts';
import { verdictsIn } from './verdict.ts';

/**
 * "More than 250 firms signed up", and a paragraph below "236 firms had signed": the level that is told in full lies on the
 * other side of the mark. It is told only where no value near the mark has passed it, and all that are told in its words have not.
 */
export const markElsewhere: Rule = {
  id: thresholdWord.id,
  severity: thresholdWord.severity,
  summary: 'A mark is said to have been passed, and the exact value told elsewhere has not passed it.',
  scope: 'document',
  check(document) {
    const facts = factsOf(document);
    const found = facts.flatMap((fact, at) => {
      const way = wayOf(fact);
      return way === 0 ? [] : check(facts, at, way);
    });
    if (found.length === 0) return found;
    const told = placesOf([...titleMarks(document), ...verdictsIn(document)]);
    const many = topicGroups(document).flatMap(g =>
      g.values > 2 ? g.facts.map(t => spanOf(t.fact).end) : [],
    );
    return found.filter(d => !placesOf([d]).some(end => told.includes(end) || many.includes(end)));
  },
};

/** How far before a figure words make it no mark, and behind it one. */
const REACH_OF_WORDS = 40;
const BEHIND = 12;
/** How many figures before and behind the mark may tell its level. */
const REACH = 14;
/** What lies further from the mark is of something else. */
const NEAR = 1.35;

type Way = -1 | 0 | 1;

/** Where figures stand that drafts speak of. */
function placesOf(drafts: readonly Draft[]): readonly number[] {
  return drafts.flatMap(d => [d.span, ...(d.related ?? []).map(r => r.span)].map(span => span.end));
}

function check(facts: readonly Fact[], at: number, way: Way): Draft[] {
  const mark = facts[at] as Fact;
  const { figure } = mark.statement;
  const passed = beyond(baseValue(figure), way);
  const near = facts
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter(f => f !== mark && isNear(mark, f) && f.statement.base !== 'from' && f.statement.base !== 'past');
  if (near.some(f => meets(passed, inBase(f.statement.figure)))) return [];
  const own = profileOf(mark);
  const levels = near
    .filter(isExact)
    .map(profileOf)
    .filter(p => isRestated(mark, p.fact) || (isOfItsTime(p.fact) && isBound(own, p)));
  const [only] = levels;
  if (only === undefined || levels.some(p => !meets(p.interval, only.interval))) return [];
  return [
    {
      span: spanOf(only.fact),
      message: `${only.fact.statement.figure.text} is ${way > 0 ? 'below' : 'above'} the ${figure.text} that it is said ${way > 0 ? 'to have passed' : 'to lie below'}`,
      related: [{ span: spanOf(mark), message: figure.text }],
      fixes: [],
    },
  ];
}

function beyond(value: number, way: Way): Interval {
  return way > 0
    ? { low: value, high: Number.POSITIVE_INFINITY }
    : { low: Number.NEGATIVE_INFINITY, high: value };
}

/** On which side of the mark the level is said to lie; 0 where the figure is no mark, or one that is not passed yet. */
function wayOf({ block: { reading }, statement: s }: Fact): Way {
  const { figure } = s;
  if (figure.kind === 'fraction' || figure.range !== undefined || s.role !== 'level' || s.depth > 0) return 0;
  if (isHypothetical(s) || s.scope.has('forecast') || s.base === 'from' || s.base === 'past') return 0;
  const { start, end } = figure.span;
  const from = reading.sentences[s.sentence]?.start ?? 0;
  // 66 人以上的班级: a class of sizes
  if (figure.hedgeSpan !== undefined && figure.hedgeSpan.start > start) return 0;
  const said = reading.text.slice(from, Math.min(start, figure.hedgeSpan?.start ?? start));
  if (NOT_PASSED.test(said.slice(-REACH_OF_WORDS)) || SET_BEFORE.test(said) || OF_EACH.test(said)) return 0;
  return byHedge(figure.hedge) || byVerb(said, reading.text.slice(end, end + BEHIND));
}

function byHedge(hedge: Fact['statement']['figure']['hedge']): Way {
  if (hedge === 'over' || hedge === 'atLeast') return 1;
  return hedge === 'below' || hedge === 'nearly' ? -1 : 0;
}

/** "passed two million", "pushed it through the €100 billion mark". */
function byVerb(before: string, behind: string): Way {
  if (PASSED_UP.test(before)) return 1;
  if (PASSED_DOWN.test(before)) return -1;
  if (!BEHIND_A_MARK.test(behind)) return 0;
  const word = BEFORE_A_MARK.exec(before);
  return word === null ? 0 : word[1] === undefined ? -1 : 1;
}

function isNear(mark: Fact, { statement: { figure }, section, isHeading }: Fact): boolean {
  if (!comparable(figure, mark.statement.figure) || figure.kind !== mark.statement.figure.kind) return false;
  if (!areWithin(NEAR, baseValue(figure), baseValue(mark.statement.figure))) return false;
  return Math.abs(section - mark.section) <= 1 || isHeading || mark.isHeading;
}

function isExact({ statement: s }: Fact): boolean {
  const { figure } = s;
  if (figure.hedge !== undefined || figure.range !== undefined || figure.written === '') return false;
  if (s.role !== 'level' || s.depth > 0 || s.inSeries || isHypothetical(s)) return false;
  return !s.words.has('forecast') && !s.scope.has('forecast') && s.direction >= 0;
}

/** Set against no other time, and no part. */
function isOfItsTime({ block: { reading }, statement: { sentence, figure } }: Fact): boolean {
  const from = reading.sentences[sentence]?.start ?? 0;
  return !NOT_THE_LEVEL.test(clauseBefore(reading.text, from, figure.span.start, ':：;；'));
}

/** "just under 40,000 homes, 41,260 to be exact" */
function isRestated({ block, statement: a }: Fact, other: Fact): boolean {
  const { statement: b } = other;
  if (block !== other.block || a.sentence !== b.sentence || b.clause - a.clause > 1) return false;
  const { text } = block.reading;
  const { start, end } = b.figure.span;
  return (
    start > a.figure.span.end &&
    (EXACTLY_BEHIND.test(text.slice(end, end + 24)) || EXACTLY_BEFORE.test(text.slice(start - 24, start)))
  );
}

/** In words of the mark, or going on about it: "…: at the end of the year it stood at". */
function isBound(mark: Profile, level: Profile): boolean {
  const [a, b] = [mark.fact, level.fact];
  if (isBlocked(mark, level) || haveOtherNames(a, b)) return false;
  if (openPeriodKinship(a.statement, b.statement) === 'other') return false;
  const { sentence } = a.statement;
  const isBehind = a.block === b.block && spanOf(b).start > spanOf(a).end;
  const between = isBehind
    ? a.block.reading.text.slice(a.statement.figure.span.end, b.statement.figure.span.start)
    : '';
  if (isBehind && GOES_ON.test(between)) return true;
  if (a.block === b.block && sentence === b.statement.sentence) return false;
  const common = shared(mark.concepts, level.concepts);
  return common >= 2 || (common === 1 && Math.min(mark.concepts.size, level.concepts.size) === 1);
}
