import { cue, mayHold } from '../../lexicon/cues.ts';
import { OF_TIMES, RATES_OF_LIST } from '../../lexicon/listed-rates.ts';
import {
  CONJUNCTIONS_ZH,
  LIST_GAP,
  LIST_GOES_ON,
  LIST_OPENERS,
  LIST_VERB,
  OPENERS,
  PAIRED_SUBJECTS,
  REST_BEHIND,
  SUBJECT_SEPARATORS_ZH,
} from '../../lexicon/lists.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** As many values as subjects: A、B、C 分别为 a、b、c. */
export const respectively: Rule = {
  id: 'bounds/respectively',
  severity: 'warning',
  summary: 'A list with 分别 or “respectively” has more or fewer values than subjects.',
  scope: 'prose',
  needs: ['pair'],
  check: block => ofEach(block.bySentence, group => [...chinese(block, group), ...english(block, group)]),
};

/** 分别增长 5%、6%，其余持平: what the list leaves out is told by itself. */
function isToldBehind(block: BlockReading, { list }: Values, clause: string): boolean {
  const end = list.at(-1)?.figure.span.end ?? 0;
  const rest = block.text.slice(end, block.sentences[list[0]?.sentence ?? 0]?.end);
  if (REST_BEHIND.test(rest)) return true;
  const items = clause.split(SUBJECT_SEPARATORS_ZH).map(item => item.trim());
  return items.some(item => item.length >= 2 && rest.includes(item));
}

function isOfTimes({ text, sentences }: BlockReading, { list, word }: Values): boolean {
  return OF_TIMES.test(text.slice(sentences[list[0]?.sentence ?? 0]?.start, word));
}

interface Values {
  readonly list: readonly Statement[];
  /** Offset of the word 分别. */
  readonly word: number;
}

function chinese(block: BlockReading, group: readonly Statement[]): Draft[] {
  const lists = ofEach(group, (first, i) => valuesFrom(block, group, first, i));
  return ofEach(lists, (values, i) => {
    const previous = lists[i - 1];
    const from =
      previous?.list.at(-1)?.figure.span.end ?? block.sentences[group[0]?.sentence ?? 0]?.start ?? 0;
    const lead = block.text.slice(from, values.word);
    const clause = lead.slice(lead.search(/[^，,。；;：:（）()\n]*$/u)).trim();
    const subjects =
      countChinese(clause) ?? (previous !== undefined && isAside(lead) ? previous.list.length : undefined);
    // 四年依次为 a、b、c 和 d，年增率分别为 x、y 和 z: between so many values there is one rate less
    if (subjects === values.list.length + 1 && RATES_OF_LIST.test(lead) && isOfTimes(block, values))
      return [];
    return subjects === undefined || isToldBehind(block, values, clause) ? [] : draft(values.list, subjects);
  });
}

/** The unbroken list of values behind a 分别; none when it begins with dates, goes on with words, or has a single member. */
function valuesFrom(block: BlockReading, group: readonly Statement[], first: Statement, i: number): Values[] {
  const word = first.lead.findLast(t => t.type === 'word' && t.kind === 'respectively');
  if (word === undefined || block.text.charCodeAt(word.start) < 0x3000) return [];
  if (first.lead.some(t => t.type === 'period' && t.start > word.start)) return [];
  const list = [first];
  for (const next of group.slice(i + 1)) {
    if (next.depth > first.depth) continue;
    const gap = withoutBrackets(block.text.slice(list.at(-1)?.figure.span.end, startOf(next)));
    if (!LIST_GAP.test(gap) || next.depth < first.depth) break;
    list.push(next);
  }
  const behind = withoutBrackets(block.text.slice(list.at(-1)?.figure.span.end));
  return list.length < 2 || LIST_GOES_ON.test(behind) ? [] : [{ list, word: word.start }];
}

function startOf({ figure }: Statement): number {
  return figure.hedgeSpan !== undefined && figure.hedgeSpan.end <= figure.span.start
    ? figure.hedgeSpan.start
    : figure.span.start;
}

/** （+5%） behind a value is no member of the list. */
function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（）()]{0,40}[)）]/g, '');
}

/** Nothing between two lists but what the second measures: 三地分别为 …，同比分别增长 …. */
function isAside(lead: string): boolean {
  return (
    /^[，,；;]/.test(lead) &&
    lead.length <= 14 &&
    !SUBJECT_SEPARATORS_ZH.test(lead) &&
    !PAIRED_SUBJECTS.test(lead)
  );
}

const LONGEST_SUBJECT = 12;

/** The members of a list of subjects; undefined when the words may name one, or a number of their own. */
function countChinese(clause: string): number | undefined {
  if (PAIRED_SUBJECTS.test(clause) || /[等的中]$/.test(clause)) return undefined;
  if ((clause.match(CONJUNCTIONS_ZH) ?? []).length > 1) return undefined;
  const items = clause.split(SUBJECT_SEPARATORS_ZH);
  const last = clause.search(CONJUNCTIONS_ZH);
  // 收入和成本、费用: a conjunction that is not the last separator joins something else
  if (last >= 0 && clause.indexOf('、', last) > 0) return undefined;
  // 铁和铜: two short words may be one name, and 和 alone joins measures as well as subjects
  if (items.length < 3 || items.some(item => item.trim() === '' || item.trim().length > LONGEST_SUBJECT))
    return undefined;
  return last >= 0 && joinsMeasures(items) ? undefined : items.length;
}

/** 甲、乙、丙公司收入和利润: what 和 joins is of all the names before it. */
function joinsMeasures(items: readonly string[]): boolean {
  const before = items.slice(0, -2).map(item => item.trim().length);
  const joined = items.at(-2)?.trim().length ?? 0;
  return joined > Math.max(...before) + 2;
}

/** "Sales of A, B and C were 3.1 and 4.2 million, respectively". */
function english(block: BlockReading, group: readonly Statement[]): Draft[] {
  if (!mayHold(block, SAYS_RESPECTIVELY)) return [];
  return ofEach(group, (last, i) => {
    if (!RESPECTIVELY.test(block.text.slice(last.figure.span.end))) return [];
    const list = [last];
    for (const before of group.slice(0, i).reverse()) {
      const next = list[0] as Statement;
      if (!LIST_GAP.test(block.text.slice(before.figure.span.end, startOf(next)))) break;
      list.unshift(before);
    }
    const first = list[0] as Statement;
    const from = group[i - list.length]?.figure.span.end ?? block.sentences[last.sentence]?.start ?? 0;
    const subjects = countEnglish(block.text.slice(from, startOf(first)));
    return list.length < 2 || subjects === undefined ? [] : draft(list, subjects);
  });
}

/** Straight behind, or behind what the values are of: "of sales, respectively". */
const RESPECTIVELY = /^(?: [a-z'-]+){0,4},? respectively\b/i;
const SAYS_RESPECTIVELY = cue(RESPECTIVELY);

const MOST_WORDS = 3;
/** "Of the cases, mild, moderate and severe ones made up": what the subjects are taken from. */
const OF_WHICH_ALL = /^\W*(?:of|among) [^,]+, /i;

function countEnglish(lead: string): number | undefined {
  const verb = lead.search(LIST_VERB);
  if (verb < 0) return undefined;
  const clause = lead.slice(0, verb).replace(OF_WHICH_ALL, '').replace(LIST_OPENERS, '').trim();
  if ((clause.match(/\band\b/g) ?? []).length !== 1 || /[;:()]/.test(clause)) return undefined;
  const items = clause.split(/,\s*(?:and\s+)?|\s+and\s+/);
  // The list ends with what follows "and": anything behind it is another clause.
  if (clause.lastIndexOf(',') > clause.search(/\band\b/)) return undefined;
  const isPlain = items.every(item => item.trim() !== '' && item.trim().split(/\s+/).length <= MOST_WORDS);
  return items.length < 3 || !isPlain || OPENERS.test(items[0] ?? '') ? undefined : items.length;
}

function draft(list: readonly Statement[], subjects: number): Draft[] {
  const [first, ...others] = list;
  const last = others.at(-1);
  if (first === undefined || last === undefined || list.length === subjects) return [];
  return [
    {
      span: { start: first.figure.span.start, end: last.figure.span.end },
      message: `${list.length} values (${list.map(s => s.figure.text).join(', ')}) for ${subjects} subjects`,
      related: list.map(relatedTo),
      fixes: [],
    },
  ];
}
