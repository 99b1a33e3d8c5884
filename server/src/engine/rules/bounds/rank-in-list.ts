import { STOPWORDS_EN } from '../../lexicon/stopwords.ts';
import { NARROWED, NOT_OF_ALL, OF_SO_MANY, OF_THE_LIST, RANK_VERBS } from '../../lexicon/superlatives.ts';
import { COUNTS } from '../../lexicon/totals.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { conceptsOf } from '../document/concepts.ts';
import { type Passage, type Sentence, takenApart } from '../document/passages.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Order, orderIn } from './orders.ts';
import { superlative } from './superlative.ts';

/** "A, B and C took in 11.6, 7.3 and 12.8 million tonnes. A, the largest of the three, …": another of the list is larger. */
export const rankInList: Rule = {
  id: superlative.id,
  severity: superlative.severity,
  summary: 'Of things listed with their values, another than the one so called is the largest or smallest.',
  scope: 'prose',
  needs: ['pair'],
  check(block) {
    const lists = block.bySentence.flatMap(group => listIn(block, group) ?? []);
    if (lists.length === 0) return [];
    return takenApart(block.text).flatMap(sentence =>
      ofEach(sentence.clauses, clause => check(block, lists, sentence, clause)),
    );
  },
};

interface Item {
  /** What stands with the value: the name of the thing, among other words. */
  readonly label: string;
  readonly value: Statement;
}

interface List {
  readonly items: readonly Item[];
  readonly end: number;
  readonly start: number;
}

/** Two are compared in so many words. */
const FEWEST = 3;

/** The values of a sentence that are of one kind and unit, each with its label. */
function listIn(block: BlockReading, group: readonly Statement[]): List | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const values = group.filter(s => isValue(s) && isLike(s, first));
  const last = values.at(-1);
  if (values.length < FEWEST || last === undefined || !isValue(first)) return undefined;
  const labels =
    first.lead.some(isRespectively) || isListed(block, values)
      ? namesBefore(block, first, values.length)
      : (namesBehind(block, values) ?? values.map(s => phraseOf(block, s)));
  if (labels === undefined) return undefined;
  const start = block.sentences[first.sentence]?.start ?? 0;
  const items = values.map((value, i) => ({ value, label: labels[i] ?? '' }));
  return { items, start, end: last.figure.span.end };
}

/** "4,480 in Truro, 5,910 in Exeter and 5,260 in Bath": what stands between two values is the name of the first. */
function namesBehind(block: BlockReading, values: readonly Statement[]): string[] | undefined {
  const names = values.map((s, i) => {
    const end = values[i + 1]?.figure.span.start ?? s.figure.span.end + REACH;
    return NAME_BEHIND.exec(block.text.slice(s.figure.span.end, end))?.[1];
  });
  return names.some(name => name === undefined) ? undefined : names.map(name => name ?? '');
}

const NAME_BEHIND =
  /^(?: [a-z]+){0,3} (?:in|at|for|from|by|to|on) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})(?=[,;.)]|$| and )/u;

function isRespectively(token: Statement['lead'][number]): boolean {
  return token.type === 'word' && token.kind === 'respectively';
}

/** "11.6, 7.3 and 12.8": nothing but commas and "and" between the values. */
function isListed(block: BlockReading, values: readonly Statement[]): boolean {
  return values.every(
    (s, i) => i === 0 || /^(?:、|，|, ?| ?and |, and |和|与|與|及)$/.test(phraseOf(block, s)),
  );
}

function isValue(s: Statement): boolean {
  return (
    (s.role === 'level' || s.role === 'share') &&
    s.depth === 0 &&
    s.figure.range === undefined &&
    s.base === 'none'
  );
}

function isLike(a: Statement, b: Statement): boolean {
  const [x, y] = [a.figure, b.figure];
  return (
    x.kind === y.kind &&
    (x.unit === undefined || y.unit === undefined || x.unit.dimension === y.unit.dimension)
  );
}

/** As many names as values, from the clause before the first: 甲、乙和丙的份额分别为, "A, B and C took in". */
function namesBefore(block: BlockReading, first: Statement, count: number): string[] | undefined {
  const text = phraseOf(block, first);
  const isChinese = /[\u3400-\u9fff]/.test(text);
  const pieces = isChinese
    ? (text.split(/[，：；]/).findLast(p => p.includes('、')) ?? '').split(/[、和与與及]/)
    : text.split(/, (?:and )?| and /);
  return pieces.length < count ? undefined : pieces.slice(-count);
}

const SENTENCES_ON = 2;

function check(block: BlockReading, lists: readonly List[], sentence: Sentence, clause: Passage): Draft[] {
  const order = orderIn(clause.text);
  if (order === undefined || order.of !== 'level') return [];
  if (NOT_OF_ALL.test(clause.text.replace(order.said, ' ')) || NARROWED.test(clause.text)) return [];
  if (OF_OWN_VALUE.test(block.text.slice(clause.start + order.end, clause.start + order.end + 16))) return [];
  const list = lists.findLast(l => l.start <= clause.start);
  if (list === undefined || sentencesBetween(block, list.start, clause.start) > SENTENCES_ON) return [];
  const item =
    subjectOf(block.text, list, sentence, clause, order) ??
    leaderOf(list, clause, clause.start + order.start);
  if (item === undefined) return [];
  const listed = block.text.slice(list.start, list.end);
  const isBound =
    (isAttributed(block.text, clause, order) && sentence.start <= list.start) ||
    isCalledByMeasure(block.text, clause, order, item, listed);
  if (!isBound && !isOfTheList(listed, clause, order, item)) return [];
  const own = item.value.figure.interval;
  const beyond = list.items.filter(({ value: { figure } }) =>
    order.way === 'most' ? below(own, inScaleOf(item, figure)) : below(inScaleOf(item, figure), own),
  );
  const first = [...beyond].sort(
    (a, b) => (a.value.figure.value - b.value.figure.value) * (order.way === 'most' ? -1 : 1),
  )[0];
  if (first === undefined || beyond.length < order.place) return [];
  return [
    {
      span: { start: clause.start, end: clause.end },
      message: `"${order.said}" is said of ${item.value.figure.text}; ${first.value.figure.text} is ${order.way === 'most' ? 'more' : 'less'}`,
      related: [relatedTo(item.value), ...beyond.map(b => relatedTo(b.value))],
      fixes: [],
    },
  ];
}

/** 最高 431 分, "has greyed most, by 3.4 years": the rank is of a figure of its own. */
const OF_OWN_VALUE = /^\s?(?:者|的)?(?:为|為|是|达|達)?\s?\d|^,? by\b/i;

/** "11.6, 7.3 and 12.8 million": a scale that only the last of a list shows is that of all. */
function inScaleOf({ value }: Item, figure: Statement['figure']): Statement['figure']['interval'] {
  const by = figure.scale === value.figure.scale ? 1 : value.figure.scale / figure.scale;
  return { low: figure.interval.low * by, high: figure.interval.high * by };
}

function sentencesBetween(block: BlockReading, from: number, to: number): number {
  return block.sentences.filter(s => s.start > from && s.start <= to).length;
}

/** The one item that the clause names before the superlative, else the name in apposition to it, else what stands behind "is". */
function subjectOf(
  text: string,
  list: List,
  sentence: Sentence,
  clause: Passage,
  order: Order,
): Item | undefined {
  const at = clause.start + order.start;
  if (at < list.end) return announced(text, list, clause, order);
  const own = text.slice(Math.max(list.end, clause.start), at);
  const apposed = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const behind = text.slice(
    clause.start + order.end,
    Math.min(sentence.end, clause.start + order.end + REACH),
  );
  const places = [own];
  if (apposed !== undefined && apposed.start >= list.end && isName(apposed.text) && ARTICLE.test(own))
    places.push(apposed.text);
  if (BEHIND.test(behind)) places.push(behind);
  // 垫底的丙厂: the name straight behind its rank
  const attributed = ATTRIBUTED.exec(behind)?.[1];
  if (attributed !== undefined) places.push(attributed);
  for (const place of places) {
    const named = list.items.filter(item => isNamedIn(item, place));
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

const ATTRIBUTED = /^的([\u3400-\u9fff]{2,6})/u;

/** 95.3%，垫底的丙厂…: a rank with nothing but the name behind it, in the sentence of the list, is one of the list. */
function isAttributed(text: string, clause: Passage, order: Order): boolean {
  return order.start === 0 && ATTRIBUTED.test(text.slice(clause.start + order.end));
}

/** 占比最高的正餐，客单价 46.8 元: the measure of the list and the name around the rank; what is told of the thing then is another matter. */
function isCalledByMeasure(
  text: string,
  clause: Passage,
  order: Order,
  { label, value }: Item,
  listed: string,
): boolean {
  const name = ATTRIBUTED.exec(text.slice(clause.start + order.end))?.[1] ?? '';
  const measure = clause.text
    .slice(0, order.end)
    .replace(OPENS_RANK, '')
    .replace(/最[\u3400-\u9fff]$/u, '');
  if (name.length < 2 || measure === '' || !label.includes(name.slice(0, 2))) return false;
  if (NAMES_SHARE.test(measure)) return value.figure.kind === 'percent' && NAMES_SHARE.test(listed);
  return value.figure.kind === 'amount' && listed.includes(measure);
}

const OPENS_RANK = /^(?:其中|而|但|当中|當中)?的?[，,]?/u;
const NAMES_SHARE = /[占佔]|比重|份额|份額|比例/u;

/** "At 148 metres the Tower is the tallest of the three; the Exchange measures 131 metres and the Meridian 156": what is told first of as many as are listed. */
function leaderOf(list: List, { text }: Passage, at: number): Item | undefined {
  const count = OF_SO_MANY.exec(text)?.[1]?.toLowerCase();
  if (count === undefined || COUNTS[count] !== list.items.length || at > list.end) return undefined;
  const before = list.items.filter(({ value }) => value.figure.span.end <= at);
  return before.length === 1 ? before[0] : undefined;
}

/** 去年以日本居冠：香港 119.6、日本 92.9……: the rank first, then the list behind a colon. */
function announced(text: string, list: List, clause: Passage, order: Order): Item | undefined {
  const [first] = list.items;
  const start = first?.value.figure.span.start ?? 0;
  const end = clause.start + order.end;
  if (end > start || !/^[^，。；,.;]{0,4}[:：]/u.test(text.slice(end, start))) return undefined;
  const named = list.items.filter(item => isNamedIn(item, text.slice(clause.start, end - order.said.length)));
  return named.length === 1 ? named[0] : undefined;
}

/** "Rotterdam, the largest of the three": nothing but the name, and nothing but the article. */
const ARTICLE = /^\s*(?:the |still the |again the |其)?$/i;

function isName(text: string): boolean {
  return text.trim().split(' ').length <= 3 && text.trim().length <= LONGEST_NAME;
}

const LONGEST_NAME = 24;
const REACH = 24;
const BEHIND =
  /^[^，。；,.;]{0,12}(?:是|为|為|属|屬)|^(?: [a-z]+){0,4} (?:is|was|remains|went to|belongs to) /i;

/** A name of the label that the text repeats: a word with a capital, or the first characters of a Chinese label. */
function isNamedIn({ label }: Item, text: string): boolean {
  const names = (label.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []).filter(
    name => !STOPWORDS_EN.has(name.toLowerCase()),
  );
  if (names.length > 0) return names.some(name => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
  const run = /[\u3400-\u9fff]{2,}/u.exec(label.split(/[，、；：]|其中/u).at(-1) ?? '')?.[0] ?? '';
  return (
    run.length >= 2 &&
    [run, run.slice(0, 4), run.slice(0, 3), run.slice(0, 2)].some(name => text.includes(name))
  );
}

/** Nothing is said beside the rank that the list does not speak of, or the rank is one of the list in so many words. */
function isOfTheList(listed: string, clause: Passage, order: Order, { label }: Item): boolean {
  if (OF_THE_LIST.test(clause.text)) return true;
  const rest = `${clause.text.slice(0, order.start)} ${clause.text.slice(order.end)}`.replace(
    RANK_VERBS,
    ' ',
  );
  const known = conceptsOf(`${listed} ${label}`);
  return [...conceptsOf(rest)].every(concept => known.has(concept) || conceptsOf(label).has(concept));
}
