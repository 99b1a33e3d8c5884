import { isOfOtherSide } from '../../lexicon/opposites.ts';
import { baseValue, comparable, inBase, likelyInBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { areWithin, meets } from '../../quantity/interval.ts';
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
  if (isBorne(document, announcement, body)) return [];
  const rivals = body.filter(f => mayBeOne(announcement, f));
  const rival = likeliest(announcement, rivals);
  return rival === undefined ? [] : [draft(announcement, rival, 'which nothing in the text bears out')];
}

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
  if (!isOfOneSize(x.figure, y.figure)) return false;
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
  const near = announcement.isHeading ? rivals.filter(rival => namesNearest(announcement, rival)) : [];
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

/** "Harbour Hotels lifts occupancy to 74.8%": the noun beside the figure says what it is of, whoever the rest names. */
function namesNearest({ block, statement: s }: Fact, rival: Fact): boolean {
  const start = block.reading.sentences[s.sentence]?.start ?? 0;
  const before = block.reading.text.slice(start, s.figure.span.start).replace(OTHER_CLAUSES, '');
  const told = conceptsOf(toldWith(rival));
  if (LATIN.test(before)) {
    const nearest = [...conceptsOf(before)].slice(-1);
    return nearest.length > 0 && nearest.every(concept => told.has(concept));
  }
  const noun = nounOf(before);
  const nearest = conceptsOf(noun);
  return nearest.size > 0 && shared(nearest, told) * 2 >= nearest.size;
}

/** 澜江药业上半年研发投入增长: what is told to change, without who, when and how. */
function nounOf(before: string): string {
  const told = before.trimEnd().replace(CHANGES_ZH, '').replace(WHEN_ZH, '');
  return told.slice(-LONGEST_NOUN).replace(OF_SIZE, '');
}

const CHANGES_ZH =
  /(?:同比|按年|按月|[环環]比|[较較比][上去前][年月]|大幅?|猛|[骤驟]|再|[约約]|逾|近|[净淨])*(?:[增减減降升跌][长長加多少幅速至到]?|下[降滑跌]|上[升涨漲]|[涨漲][至到]?|年[增减減升跌]|成[长長]|提[高升]|[萎收][缩縮]|回[升落])+[了至到达達约約逾近超]*$/u;
/** Up to the last word of time: 富泰銀行全年, 2024年上半年. */
const WHEN_ZH = /^.*(?:[年月季日][度]?|半年|季度)(?=[\u3400-\u9fff]{2})/u;
const OF_SIZE = /(?<=[\u3400-\u9fff]{2})(?:[总總]?[量额額数數值])$/u;
const LONGEST_NOUN = 6;

/** 存储模组涨价兑现，二季度净赚 */
const OTHER_CLAUSES = /^.*[，。；：](?=[^，。；：]{3})/u;
const LATIN = /[a-z]{3}/i;

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
