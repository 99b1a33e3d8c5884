import { isOfOtherSide } from '../../lexicon/opposites.ts';
import { baseValue, comparable, inBase, likelyInBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import { areWithin, magnitude, meets } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { Role, Statement } from '../../reading/statements/statements.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import { isBorne } from '../document/derived.ts';
import { grouped } from '../document/grouped.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { isToldOf } from './same-fact.ts';
import { namesNearest } from './title-noun.ts';

/** What a title or a list of key points announces, and nothing in the report bears out: the text has another value there. */
export const announced: Rule = {
  id: 'conflict/summary-vs-body',
  severity: 'warning',
  summary: 'A title or key point announces a value that the report gives otherwise.',
  scope: 'document',
  check(document) {
    const facts = factsOf(document);
    // A summary of many figures is a part of its report like any other: not each of them is told twice.
    const isBrief = facts.filter(f => f.isSummary).length <= MOST_KEY_POINTS;
    const told = facts.filter(f => (f.isHeading || isBrief) && isAnnouncement(f));
    if (told.length === 0 || told.length === facts.length) return [];
    return told.flatMap(fact => (isToldOf(document, fact) ? [] : check(document, fact)));
  },
};

const MOST_KEY_POINTS = 10;

function isAnnouncement(fact: Fact): boolean {
  const { statement: s, isHeading, isSummary } = fact;
  if (!isHeading && !isSummary) return false;
  const { figure } = s;
  if (
    figure.range !== undefined ||
    (figure.written === '' && figure.kind !== 'fraction') ||
    s.inSeries ||
    isHypothetical(s)
  )
    return false;
  // 去年营收下滑 6%: a title speaks of the year that the text is about
  const isOfItsYear = isHeading && s.relative === -1 && s.role === 'growth';
  if (s.base === 'from' || s.base === 'past' || (s.relative !== undefined && !isOfItsYear)) return false;
  if (figure.kind === 'amount' && figure.unit === undefined && figure.scale === 1) return false;
  return !NOT_REACHED.test(clauseOf(fact));
}

/** A mark that is aimed at need not stand in the text as it stands in the title. */
const NOT_REACHED =
  /目标|目標|力争|力爭|争取|爭取|上限|下限|红线|紅線|门槛|門檻|大关|大關|\b(?:target|goal|cap|limit|threshold|ceiling|floor|towards?|ambition|pledge|mark|if|why|how)\b|[?？]/i;

/** In a long report any words are met again, of something else. */
const MOST_FACTS = 80;

function check(document: DocumentReading, announcement: Fact): Draft[] {
  const body = bodyOf(document, announcement);
  if (body === undefined) return [];
  const turned = turnedRound(announcement, body);
  if (turned !== undefined) return [draft(announcement, turned, 'which the text tells the other way round')];
  const alike = body.filter(f => mayBeOne(announcement, f));
  const rival =
    reckoned(document, announcement, body, alike) ??
    (isBorne(document, announcement, body)
      ? undefined
      : likeliest(
          announcement,
          alike.filter(f => isOfOneSize(announcement.statement.figure, f.statement.figure)),
        ));
  return rival === undefined ? [] : [draft(announcement, rival, 'which nothing in the text bears out')];
}

/**
 * 营收下降 4% above 营业收入 7.9 亿元，上年同期 9.3 亿元，下降 15%: the one rate that the text tells of what the title names, by its two
 * levels. However far it is off, what amounts of another kind happen to make bears out no rate of these.
 */
function reckoned(
  document: DocumentReading,
  announcement: Fact,
  body: readonly Fact[],
  alike: readonly Fact[],
): Fact | undefined {
  if (!announcement.isHeading || announcement.statement.role !== 'growth') return undefined;
  const own = alike.filter(f => namesNearest(announcement, conceptsOf(toldWith(f))));
  const [only] = own;
  const { from, to } = (only && changeOf(only)) ?? {};
  if (only === undefined || own.length > 1 || from === undefined || to === undefined) return undefined;
  const rate = growth(inBase(from.figure), inBase(to.figure));
  const isTrue = rate !== undefined && meets(magnitude(rate), magnitude(inBase(only.statement.figure)));
  if (!isTrue || isNarrower(announcement, { ...only, statement: to })) return undefined;
  return isBorne(document, announcement, body, to.figure) ? undefined : only;
}

/** 云业务营业收入 below 集团营收: of a part that the title does not name. */
function isNarrower(announcement: Fact, level: Fact): boolean {
  const title = conceptsOf(clauseOf(announcement));
  const named = conceptsOf(level.statement.subject.words.join(' ').replace(NARROWS_NOTHING, ' '));
  return [...named].some(concept => !title.has(concept));
}

const NARROWS_NOTHING =
  /来访|來訪|到访|到訪|接待|累计|累計|合计|合計|总计|總計|实现|實現|完成|全部|共|总|總/gu;

function draft(announcement: Fact, rival: Fact, verdict: string): Draft {
  const [said, stated] = [announcement.statement.figure.text, rival.statement.figure.text];
  return {
    span: spanOf(rival),
    message: `Stated ${stated}; the ${announcement.isHeading ? 'title' : 'summary'} says ${said}, ${verdict}`,
    related: [{ span: spanOf(announcement), message: said }],
    fixes: [],
  };
}

/** 营收下降 4.2% above 营业收入……增长 4.2%: the rate is the same, the way is not, and nothing else goes that way. */
function turnedRound(announcement: Fact, body: readonly Fact[]): Fact | undefined {
  const { statement: s } = announcement;
  if (s.role !== 'growth' || s.direction === 0) return undefined;
  const own = conceptsOf(clauseOf(announcement));
  const alike = body.filter(
    ({ statement: o }) =>
      o.role === s.role && o.figure.kind === s.figure.kind && meets(inBase(o.figure), likelyInBase(s.figure)),
  );
  if (alike.some(f => f.statement.direction !== -s.direction)) return undefined;
  return alike.find(f => shared(own, conceptsOf(clauseOf(f))) > 0);
}

/** A title speaks of the whole text, another heading of its section, key points of all else; undefined when it is too much. */
function bodyOf(document: DocumentReading, { isHeading, section, block }: Fact): readonly Fact[] | undefined {
  const { all, bySection } = bodiesOf(document);
  if (!isHeading || block === document.prose[0]) return all.length > MOST_FACTS ? undefined : all;
  const own = bySection.get(section) ?? [];
  let from = own.length;
  while (from > 0 && (own[from - 1] as Fact).start > block.start)
    if (own.length - --from > MOST_FACTS) return undefined;
  return own.slice(from);
}

const bodiesOf = once((document: DocumentReading) => {
  const all = factsOf(document).filter(f => !f.isHeading && !f.isSummary);
  return { all, bySection: grouped(all, f => f.section) };
});

/** Of one kind and unit, one role and no other period: the report may tell there what was announced. */
function mayBeOne(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!comparable(x.figure, y.figure) || kindOf(x.figure) !== kindOf(y.figure) || roleOf(x) !== roleOf(y))
    return false;
  if (y.base === 'from' || y.base === 'past' || y.depth > 0 || y.figure.range !== undefined) return false;
  if ((y.inSeries && !isOfSamePeriod(x, y)) || isHypothetical(y)) return false;
  if (y.relative !== undefined && y.relative !== 0 && y.relative !== -1) return false;
  if (x.basis !== y.basis && x.basis !== 'none' && y.basis !== 'none') return false;
  if (
    x.direction * y.direction < 0 ||
    isOtherPeriod(x, levelOf(b) ?? y) ||
    isOtherPart(x, y.role === 'growth' ? (changeOf(b)?.to ?? y) : y) ||
    (a.isHeading && isOfOtherSide(clauseOf(a), toldWith(b))) ||
    (x.figure.unit === undefined) !== (y.figure.unit === undefined)
  )
    return false;
  return !meets(likelyInBase(x.figure), inBase(y.figure));
}

/** 2024—2026 年依次为 7.6、8.9 和 10.5: the value of the very year that is announced. */
function isOfSamePeriod(x: Statement, y: Statement): boolean {
  return x.ownPeriod && x.period !== undefined && y.period !== undefined && samePeriod(x.period, y.period);
}

function kindOf({ kind }: Figure): Figure['kind'] {
  return kind === 'fraction' ? 'percent' : kind;
}

/** One thing told in two ways: neither many times the other. */
function isOfOneSize(a: Figure, b: Figure): boolean {
  return areWithin(MOST_APART, Math.abs(baseValue(a)), Math.abs(baseValue(b)));
}

const MOST_APART = 2.5;

/** A year that the text carries along from a base told before is no year of the figure. */
function isOtherPeriod(x: Statement, y: Statement): boolean {
  if (x.period === undefined || y.period === undefined || y.relative !== undefined || !y.ownPeriod)
    return false;
  return !samePeriod(x.period, y.period);
}

/** 上半年 in the title, 二季度 in the text. */
function isOtherPart({ part: a }: Statement, { part: b, ownPeriod }: Statement): boolean {
  return ownPeriod && a !== undefined && b !== undefined && (a[0] !== b[0] || a[1] !== b[1]);
}

/** A rate a year is compound. */
function roleOf({ role, basis }: Statement): Role {
  if (role === 'growth' && basis === 'annual') return 'compound';
  return role === 'share' ? 'level' : role;
}

/** How much of what is announced the other sentence names, at least: titles add who and what for, key points do not. */
const LEAST_COVERED = { title: 0.5, keyPoint: 0.75 };

/** The figure whose sentence names most of what is announced; none when no sentence names enough of it. */
function likeliest(announcement: Fact, rivals: readonly Fact[]): Fact | undefined {
  const own = conceptsOf(clauseOf(announcement));
  let best: Fact | undefined;
  let most = 0;
  // Of several the one that names what the title names beside its figure
  const near = announcement.isHeading
    ? rivals.filter(rival => namesNearest(announcement, conceptsOf(toldWith(rival))))
    : [];
  for (const rival of near.length > 0 ? near : rivals) {
    const common = shared(own, conceptsOf(toldWith(rival)));
    if (common > most) {
      most = common;
      best = rival;
    }
  }
  const { title, keyPoint } = LEAST_COVERED;
  if (own.size > 0 && most / own.size >= (announcement.isHeading ? title : keyPoint)) return best;
  if (near.length > 0) return best;
  const [only, ...more] = rivals.filter(
    rival => isOfOneYear(announcement, rival) || isRateOfAll(announcement, rival),
  );
  return more.length === 0 ? only : undefined;
}

/** "4% growth in 2024" among the key points, and one growth for 2024 in the text: each year beside its figure. */
function isOfOneYear(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  return a.isSummary && x.ownPeriod && y.ownPeriod && x.period !== undefined && y.period !== undefined;
}

/** "Sales to rise 10.8% annually to 2028", and one compound rate in the text, which names nothing that it is of. */
function isRateOfAll(a: Fact, { statement: y }: Fact): boolean {
  return (
    a.isHeading && roleOf(a.statement) === 'compound' && y.role === 'compound' && y.subject.words.length === 0
  );
}

const CLAUSE_END = /[,，;；.。:：]/;

/** The words of a rate, and those of the levels that it is of: "212,000 scooters, having sold 188,000. The rise of 13% …". */
function toldWith(fact: Fact): string {
  const { statement } = fact;
  const { from, to } = changeOf(fact) ?? {};
  const levels = [from, to].flatMap(level =>
    level === undefined || level === statement || level.sentence === statement.sentence
      ? []
      : [clauseOf({ ...fact, statement: level })],
  );
  return [clauseOf(fact), ...levels].join(' ');
}

function changeOf({ block, statement }: Fact): Change | undefined {
  return block.reading.changes.find(c => Object.values(c).includes(statement));
}

/** The level that a rate leads to, in a sentence before: the rate is of its year, whatever year its own sentence names. */
function levelOf(fact: Fact): Statement | undefined {
  const to = changeOf(fact)?.to;
  return to !== undefined && to.sentence < fact.statement.sentence ? to : undefined;
}

/** The sentence up to the figure, and what its own clause says behind it. */
function clauseOf({ block, statement: s }: Fact): string {
  const sentence = block.reading.sentences[s.sentence];
  const { start, end } = s.figure.span;
  const behind = block.reading.text.slice(end, sentence?.end ?? end);
  return `${block.reading.text.slice(sentence?.start ?? 0, start)} ${behind.slice(0, behind.search(CLAUSE_END) < 0 ? undefined : behind.search(CLAUSE_END))}`;
}
