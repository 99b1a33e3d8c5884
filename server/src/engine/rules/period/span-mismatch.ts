import { JOINS_ENDS } from '../../lexicon/stretches.ts';
import { yearsBetween } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { PeriodToken, Token } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { lengthsOfChange } from './length-of-change.ts';
import { numberedEditions } from './nth-edition.ts';
import { countedYears } from './nth-year.ts';
import { toldLengths } from './told-length.ts';
import { toldMonths } from './told-months.ts';

export const spanMismatch: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'A length of time contradicts the years or months that it is said to cover.',
  scope: 'prose',
  needs: ['period'],
  check: block => {
    const found = [
      ...ofEach(block.sentences, s => inBrackets(block, s)),
      ...ofEach(block.sentences, (s, i) => lengths(block, s, block.sentences[i - 1])),
      ...ofEach(block.sentences, s => plans(block, s)),
    ];
    const told = [...found, ...toldMonths(block), ...toldLengths(block), ...lengthsOfChange(block)].filter(
      (d, i, all) => !all.slice(0, i).some(f => f.span.start === d.span.start),
    );
    return [...told, ...countedYears(block), ...numberedEditions(block)];
  },
};

/** "the first nine months (January to October)", 上半年（1—9月）, "past five years (2018–2025)". */
function inBrackets(block: BlockReading, sentence: Sentence): Draft[] {
  const { tokens } = sentence;
  return ofEach(tokens, (open, i) => {
    const inner = tokens[i + 1];
    if (open.type !== 'stop' || open.level !== 'open' || inner?.type !== 'period') return [];
    const last = tokens[i - 1];
    const before = last?.type === 'word' && last.kind === 'of' ? tokens[i - 2] : ofYear(block, tokens, i - 1);
    if (before?.type !== 'period') return [];
    // "a forecast to 2031 (2025-2031)": the end alone
    if (UP_TO.test(block.text.slice(Math.max(0, before.start - 12), before.start))) return [];
    // "Q1 2021–Q4 2024 (12 quarters)": told of both ends together
    const first = tokens[tokens.indexOf(before) - 1];
    if (first?.type === 'period' && JOINS_ENDS.test(block.text.slice(first.end, before.start))) return [];
    const closing = tokens[i + 2];
    if (!isFiller(block.text.slice(before.end, open.start)) || closing?.type !== 'stop') return [];
    // "in 15 months (Q3 last year: 18)": what stands in the brackets is of another time
    if (closing.level === 'colon' || /[a-z]{2,}/i.test(block.text.slice(inner.end, closing.start))) return [];
    // period/plan-years knows which years a plan has
    if (before.isPlan) return [];
    const [one, other] = [monthsOf(before), monthsOf(inner)];
    if (one === undefined || other === undefined || before.instant || inner.instant) return [];
    // 十年前（2013年）: a point of time, not a stretch
    if (before.duration !== undefined && inner.period !== undefined && !inner.isSpan) return [];
    // "31 March 2025 (FY25)": a date names a year.
    if (one === 1 || other === 1) return [];
    // The halves of a season are not those of a year
    if (SEASON.test(block.text)) return [];
    if (isOfItsNoun(block.text, before, open.start, inner)) return [];
    if (one === other && isMinguo(block, before) && before.period?.start !== inner.period?.start)
      return [
        draft(
          before,
          inner,
          `${name(block, before)} is ${yearText(before)}; ${name(block, inner)} stands behind it`,
        ),
      ];
    if (one === other) return otherMonths(block, before, inner);
    // “十四五”前三年（2021—2024年）counts years one by one; "past five years (2018–2023)" may count the steps between them
    const counted = tokens[i - 2]?.type === 'period' && (tokens[i - 2] as PeriodToken).isPlan === true;
    if (before.duration !== undefined && other - one === 12 && inner.isSpan && !counted) return [];
    // 三年（2019年6月至2022年3月）: years counted loosely, over months
    if (
      before.duration !== undefined &&
      one > 12 &&
      one % 12 === 0 &&
      other % 12 !== 0 &&
      Math.abs(other - one) < 12
    )
      return [];
    return [
      draft(
        before,
        inner,
        `${block.text.slice(before.start, before.end)} is ${one} months; ${block.text.slice(inner.start, inner.end)} is ${other}`,
      ),
    ];
  });
}

const UP_TO = /\b(?:to|until|till|through|by|since|from) $/iu;

/** "the first eight months of 2023 (January to August)": the months, not the year that they are of. */
function ofYear({ text }: BlockReading, tokens: readonly Token[], at: number): Token | undefined {
  const [year, before] = [tokens[at], tokens.slice(0, at).findLast(t => t.type === 'period')];
  return year?.type === 'period' &&
    before !== undefined &&
    / of $/u.test(text.slice(before.start, year.start))
    ? before
    : year;
}

/** 2025年暑运（7月1日至8月31日）: what takes place in the year lasts so long, not the year. */
function isOfItsNoun(text: string, before: PeriodToken, end: number, inner: PeriodToken): boolean {
  const noun = text.slice(before.end, end).replace(FILLERS, '').trim();
  if (noun === '' || inner.part === undefined) return false;
  const isYear = before.period !== undefined && before.part === undefined;
  return isYear || DAYS.test(text.slice(inner.start, inner.end));
}

const DAYS = /\d[日号號]/u;

const SEASON = /赛季|賽季|学期|學期|\bseason\b|\bsemesters?\b/i;

const FILLERS =
  /of the (?:financial |fiscal |calendar )?year|[”"'」度来來间間内內]|时期|時期|期间|期間|规划|規劃/g;

/** Nothing but words of time, or the noun that the time is of: 上半年财政账目（…）. */
function isFiller(gap: string): boolean {
  const rest = gap.replace(FILLERS, '').trim();
  return rest === '' || /^[\u3400-\u9fff]{1,6}$/u.test(rest);
}

/** 第三季（4月至6月）: as long, but other months; fiscal quarters are told as such. */
function otherMonths(block: BlockReading, before: PeriodToken, inner: PeriodToken): Draft[] {
  if (
    before.part === undefined ||
    inner.part === undefined ||
    before.part[0] === inner.part[0] ||
    before.part[1] === 1
  )
    return [];
  if (FISCAL.test(block.text) && !CALENDAR.test(block.text)) return [];
  // A year that begins in April goes without saying in many countries
  if (inner.part[0] - before.part[0] === 3) return [];
  const name = (t: PeriodToken) => block.text.slice(t.start, t.end);
  return [
    draft(
      before,
      inner,
      `${name(before)} begins in month ${before.part[0] + 1}; ${name(inner)} in month ${inner.part[0] + 1}`,
    ),
  ];
}

/** 民國112年（2022年）: years of two calendars for one. */
function isMinguo(block: BlockReading, token: PeriodToken): boolean {
  return token.period !== undefined && /^民[国國]/.test(name(block, token));
}

function yearText({ period }: PeriodToken): string {
  return String(Math.floor((period?.start ?? 0) / 12));
}

const FISCAL = /财年|財年|会计年度|會計年度|fiscal|financial year|\bFY/i;
/** A financial year that is the calendar's. */
const CALENDAR = /year (?:ends|ended|ending) (?:on )?(?:31 December|December 31)/i;

function monthsOf(token: PeriodToken): number | undefined {
  if (token.duration !== undefined) return token.duration;
  if (token.part !== undefined) return token.part[1];
  if (token.period === undefined) return undefined;
  return token.period.end - token.period.start;
}

/** Words straight before a length of time by which it is that of the years just told. */
const OF_THESE = /(?:这|這|短短|in the|over the|over these|during the|in those|over those|period of)\s*$/i;
/** Words by which it is that of the years told next. */
const OF_THOSE_NEXT =
  /(?:这|這|过去|過去|近|未来|未來|接下来|in the|over the|over these|during the|in those|over those|past|last|next|the)\s*$/i;
/** Another stretch of time than the one just told: 此后三年间, 未来五年内. */
const OF_OTHERS =
  /(?:过去|過去|近|未来|未來|接下来|接下來|此后|此後|随后|隨後|之后|之後|此前|之前|(?<!前)[后後]|前|再|另)\s*$/u;
const CUE_AFTER = /^(之?间|之?間|来|來|期间|期間|内|內|时间|時間|里|裡|中)/;

/** "a three-year plan for 2024–2028": the years of a plan follow its length. */
function plans(block: BlockReading, sentence: Sentence): Draft[] {
  return ofEach(sentence.tokens, (token, i) => {
    if (
      token.type !== 'period' ||
      token.duration === undefined ||
      token.duration % 12 !== 0 ||
      token.duration < 24
    )
      return [];
    const span = sentence.tokens.slice(i + 1, i + 4).find(t => t.type === 'period');
    if (span?.type !== 'period' || !span.isSpan || span.period === undefined) return [];
    const gap = block.text.slice(token.end, span.start);
    const direct =
      /^\s*,?\s*(?:from|between|of)?\s*$/.test(gap) &&
      OF_THOSE_NEXT.test(block.text.slice(Math.max(0, token.start - 14), token.start));
    if (!PLAN.test(gap) && !RUNS.test(gap) && !direct) return [];
    const years = (span.period.end - span.period.start) / 12;
    const stated = token.duration / 12;
    if (!Number.isInteger(years)) return [];
    if (stated === years || stated === years - 1) return [];
    return [draft(token, span, `${name(block, token)} stated; ${name(block, span)} is ${years} years`)];
  });
}

const PLAN =
  /^[ -]*(?:plan|programme|program|strategy|roadmap|forecast|outlook|period|span|stretch|周期|週期|行动计划|行動計畫|规划|規劃|计划|計畫|方案)[^,，。;；]{0,16}$/i;

/** "the three-year fisheries agreement, which runs from …", 为期三年的合作协议自 …: what lasts so long, and from when to when. */
const RUNS =
  /^[ -]*(?:[a-z-]+ ){0,3}(?:agreement|contract|deal|lease|licence|license|mandate|term|scheme|project|partnership|concession|plan|programme|program|campaign|study|trial|loan|bond|facility)\b[^.;]{0,24}\b(?:runs?|running|ran|lasts?|lasting|from|between|covers?|covering|for)\b(?: from)? ?$|^的?[\u3400-\u9fff]{2,10}(?:协议|協議|合约|合約|合同|项目|項目|计划|計劃|計畫|行动|行動|任期|租约|租約|试点|試點|活动|活動)[，,]?[\u3400-\u9fff]{0,6}[自从從由]$/iu;

/** "from 2024 to 2030, in those eight years": told from the two ends in the same sentence. */
function lengths(block: BlockReading, sentence: Sentence, earlier: Sentence | undefined): Draft[] {
  if (!sentence.tokens.some(t => t.type === 'period' && t.duration !== undefined)) return [];
  const own = endsOf(block, sentence);
  const ends = own ?? (earlier === undefined ? undefined : endsOf(block, earlier));
  if (ends === undefined) return [];
  const [from, to] = ends;
  const years =
    from === to && from.period !== undefined
      ? (from.period.end - from.period.start) / 12 - 1
      : from.period && to.period
        ? yearsBetween(from.period, to.period)
        : 0;
  if (years < 1 || !Number.isInteger(years)) return [];
  return ofEach(sentence.tokens, token => {
    if (
      token.type !== 'period' ||
      token.duration === undefined ||
      token.duration % 12 !== 0 ||
      token.start < to.end
    )
      return [];
    const stated = token.duration / 12;
    if (stated < 2 || stated === years || stated === years + 1) return [];
    const before = block.text.slice(Math.max(0, token.start - 14), token.start);
    // "Over these eight years": the years of the sentence before
    if (own === undefined && !/(?:these|those|这|這)\s*$/i.test(before)) return [];
    // 2020至2022三年间…；2023年…，四年来首次: counted from another year than the ones of the span
    const later = sentence.tokens.some(
      t => t.type === 'period' && t.period !== undefined && t.start >= to.end && t.start < token.start,
    );
    if (later) return [];
    const after = block.text.slice(token.end, token.end + 6);
    if (OF_OTHERS.test(before)) return [];
    if (
      !OF_THESE.test(before) &&
      !CUE_AFTER.test(after) &&
      !CUE_AFTER.test(block.text.slice(token.end - 1, token.end))
    )
      return [];
    if (/^\s*(to|from|before|earlier|ago|前|期)/.test(after)) return [];
    return [
      draft(
        token,
        to,
        `${block.text.slice(token.start, token.end)} stated; ${from === to ? name(block, from) : `from ${name(block, from)} to ${name(block, to)}`} is ${years} years`,
      ),
    ];
  });
}

/** The two years that the sentence spans: 从 2024 年 … 到 2030 年, or one span token. */
function endsOf(block: BlockReading, sentence: Sentence): readonly [PeriodToken, PeriodToken] | undefined {
  const dated = sentence.tokens.filter(
    (t: Token): t is PeriodToken => t.type === 'period' && t.period !== undefined && t.duration === undefined,
  );
  const spans = dated.filter(t => t.isSpan);
  const [span] = spans;
  // Of two spans neither need be the one meant
  if (spans.length > 1) return undefined;
  if (span !== undefined) return [span, span];
  if (dated.length !== 2) return undefined;
  const [from, to] = dated as [PeriodToken, PeriodToken];
  if (!/(从|從|由|自|from|between)\s*$/i.test(block.text.slice(Math.max(0, from.start - 8), from.start)))
    return undefined;
  // 由1952年的9辆发展到现在的…，轨道交通2012年首通: the second year is of another subject
  const between = block.text.slice(from.end, to.start);
  return NOW.test(between) ? undefined : [from, to];
}

/** An end told without its year. */
const NOW = /现在|現在|如今|今天|今日|目前|至今|\b(?:now|today|nowadays)\b/i;

function name(block: BlockReading, token: PeriodToken): string {
  return block.text.slice(token.start, token.end);
}

function draft(told: PeriodToken, other: PeriodToken, message: string): Draft {
  return {
    span: { start: told.start, end: told.end },
    message,
    related: [{ span: { start: other.start, end: other.end }, message: 'the years it is told of' }],
    fixes: [],
  };
}
