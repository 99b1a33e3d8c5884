import { TAKES_AWAY } from '../../lexicon/totals.ts';
import { AIM, AT_END, HALVES, NO_FLOW, ORDINALS, QUARTERLY, WHOLE_YEAR } from '../../lexicon/year-parts.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { meets, middle, scale, sum } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const prosePeriods: Rule = {
  id: 'total/periods',
  severity: 'error',
  summary: 'The quarters or halves told with a year do not make it up.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: wholesOfSentences,
};

/** Years told with their parts, or in the sentence behind them. */
export function wholesOfSentences(block: BlockReading): Draft[] {
  return ofEach(block.bySentence, (group, i) => {
    const own = check(block, group);
    if (own.length > 0) return own;
    const next = nextSentence(block, i);
    if (next.length > 0) return check(block, [...group, ...next]);
    const parts = partsNext(block, i);
    return parts.length === 0 ? own : check(block, [group[0] as Statement, ...parts]);
  });
}

/** Only when the year stands there and its parts all stand before: parts that are told twice would be found twice. */
function nextSentence(block: BlockReading, i: number): readonly Statement[] {
  const [group, next] = [block.bySentence[i], block.bySentence[i + 1]];
  if (group === undefined || next === undefined) return NOTHING;
  const [first] = next;
  const isNext = first !== undefined && first.turn - (group[0] as Statement).turn === 1;
  return isNext && WHOLE_YEAR.test(phraseOf(block, first)) ? [first] : NOTHING;
}

/** 全年 2,846 万人次。上半年 1,302 万，下半年 1,544 万: the year alone in a sentence, its parts in the next. */
function partsNext(block: BlockReading, i: number): readonly Statement[] {
  const [group, next] = [block.bySentence[i], block.bySentence[i + 1]];
  const [whole] = group ?? [];
  if (whole === undefined || next === undefined || next[0]?.sentence !== whole.sentence + 1) return NOTHING;
  const isAlone = group?.every(s => s === whole || !comparable(s.figure, whole.figure)) === true;
  const isTold = next.some(s => WHOLE_YEAR.test(phraseOf(block, s)));
  return isAlone && !isTold && WHOLE_YEAR.test(phraseOf(block, whole)) ? next : NOTHING;
}

const NOTHING: readonly Statement[] = [];

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  return ofEach(group, whole => {
    const span = isFlow(block, whole) ? monthsOfWhole(block, whole) : undefined;
    return span === undefined ? [] : checkWhole(block, group, whole, span);
  });
}

/** Beyond this the whole is of something else: profit beside revenue. A year says what it is, a half or quarter may not. */
const FARTHEST_YEAR = 1.6;
const FARTHEST_PART = 1.25;

function checkWhole(
  block: BlockReading,
  group: readonly Statement[],
  whole: Statement,
  span: Months,
): Draft[] {
  const levels = group.filter(s => s !== whole && isFlow(block, s) && comparable(s.figure, whole.figure));
  const parts = partsOf(block, levels, whole, span);
  if (parts.length === 0) return [];
  const turn = signOf(block, whole);
  const signs = parts.map(s => turn * signOf(block, s));
  const computed = sum(parts.map((s, i) => scale(inBase(s.figure), signs[i] as number)));
  if (meets(computed, inBase(whole.figure))) return [];
  const isMixed = signs.some(sign => sign !== signs[0]);
  const factor = whole.figure.unit?.factor ?? 1;
  const ratio = middle(computed) / middle(inBase(whole.figure));
  const farthest = span[1] === 12 ? FARTHEST_YEAR : FARTHEST_PART;
  // 上半年净流入 27.4，下半年净流出 11.9，全年净流入 39.3: what goes out was added
  const isAdded = isMixed && meets(sum(parts.map(s => inBase(s.figure))), inBase(whole.figure));
  if (!isAdded && (ratio > farthest || ratio < 1 / farthest)) return [];
  const shown = parts.reduce(
    (a, q, i) => a + (signs[i] as number) * q.figure.value * (q.figure.unit?.factor ?? 1),
    0,
  );
  const path = parts
    .map((q, i) => `${(signs[i] as number) < 0 ? '− ' : i === 0 ? '' : '+ '}${q.figure.text}`)
    .join(' ');
  return [
    {
      span: whole.figure.span,
      message: `Stated ${whole.figure.text} for the ${nameOf(span)}; ${path} = ${formatNumber(shown / factor / whole.figure.scale, decimalsOf(whole.figure.written))}`,
      related: parts.map(relatedTo),
      fixes: valueFix(whole.figure, scale(computed, 1 / factor), 'preferred'),
    },
  ];
}

/** A loss or an outflow takes away from what the year made, unless the year is told as one, too. */
function signOf(block: BlockReading, s: Statement): 1 | -1 {
  return TAKES_AWAY.test(phraseOf(block, s)) ? -1 : 1;
}

function isFlow(block: BlockReading, s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.role === 'level' &&
    (s.base === 'none' || s.base === 'to') &&
    s.figure.range === undefined &&
    s.depth === 0 &&
    s.figure.unit?.dimension.includes('/') !== true &&
    !NO_FLOW.test(phraseOf(block, s))
  );
}

function nameOf([, months]: Months): string {
  return months === 12 ? 'year' : months === 6 ? 'half' : months === 3 ? 'quarter' : `${months} months`;
}

/** 全年 120, "120 for the year as a whole", 三季度共 11.1; not what is aimed at. */
function monthsOfWhole(block: BlockReading, s: Statement): Months | undefined {
  const before = phraseOf(block, s);
  const { end } = s.figure.span;
  const behind = /^[^,，;；。.]*/u.exec(block.text.slice(end, end + 28))?.[0] ?? '';
  if (AIM.test(before)) return undefined;
  if (WHOLE_YEAR.test(before) || WHOLE_YEAR.test(behind)) return [0, 12];
  return s.ownPeriod && s.part !== undefined && s.part[1] > 1 ? s.part : undefined;
}

/** Levels whose months make up the whole without gap or overlap; or as many as the text counts without naming them one by one. */
function partsOf(
  block: BlockReading,
  levels: readonly Statement[],
  whole: Statement,
  span: Months,
): readonly Statement[] {
  const [first] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined || levels.length < 2) return [];
  const dated = monthsOf(block, levels)
    .filter(({ part }) => part[1] < span[1] && part[0] >= span[0] && endOf(part) <= endOf(span))
    .sort((a, b) => a.part[0] - b.part[0]);
  const isTiled =
    dated.every(({ part }, i) => part[0] === (i === 0 ? span[0] : endOf(dated[i - 1]?.part))) &&
    endOf(dated.at(-1)?.part) === endOf(span);
  // Two parts of less than a year are compared by total/ytd-delta
  if (isTiled && dated.length > (span[1] === 12 ? 1 : 2) && areOfOneYear([...dated.map(d => d.s), whole]))
    return dated.map(d => d.s);
  if (span[1] < 12 || dated.length > 1) return [];
  const start = block.sentences[first.sentence]?.start ?? 0;
  const text = block.text.slice(start, Math.max(last.figure.span.end, whole.figure.span.end));
  const counted = levels.length === 4 ? QUARTERLY : levels.length === 2 ? HALVES : undefined;
  return counted?.test(text) === true ? levels : [];
}

type Months = readonly [start: number, months: number];

interface Dated {
  readonly s: Statement;
  readonly part: Months;
}

function monthsOf(block: BlockReading, levels: readonly Statement[]): Dated[] {
  const dated: Dated[] = [];
  for (const s of levels) {
    const { end } = s.figure.span;
    // 二季度末: a stock at the end of it
    if (s.periodToken !== undefined && AT_END.test(block.text.slice(s.periodToken.start, s.periodToken.end)))
      continue;
    // "in the second": of what was counted first, halves or quarters
    const length = dated.at(-1)?.part[1] ?? 3;
    const ordinal = ORDINALS.find(([word]) => word.test(block.text.slice(end, end + 24)))?.[1];
    if (ordinal !== undefined) dated.push({ s, part: [ordinal * length, length] });
    else if (s.ownPeriod && s.part !== undefined) dated.push({ s, part: s.part });
  }
  return dated;
}

function endOf(part: Months | undefined): number {
  return part === undefined ? 0 : part[0] + part[1];
}

function areOfOneYear(parts: readonly Statement[]): boolean {
  const years = ofEach(parts, s =>
    s.ownPeriod && s.period !== undefined ? [Math.floor(s.period.start / 12)] : [],
  );
  return new Set(years).size < 2;
}
