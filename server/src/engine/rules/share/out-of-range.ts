import {
  BOUNDED_ZH,
  COUNTED_BEHIND_ZH,
  MAY_NET_ZH,
  OTHER_WHOLES_ZH,
  OVERFULL,
  PEOPLE_ZH,
  RISES_TO_ZH,
  SHARE_OF_ZH,
  THERE_ARE_ZH,
  TWO_GROUPS_ZH,
  UNBOUNDED_ZH,
  WHOLES_ZH,
} from '../../lexicon/bounded-rates.ts';
import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { divide, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { amountsNear, isLike } from '../../reading/claims/near-amounts.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { wholeOfKin } from './bounded-kin.ts';
import { englishWhole } from './english-whole.ts';

export const outOfRange: Rule = {
  id: 'share/out-of-range',
  severity: 'error',
  summary: 'A share of a whole, or a rate of a population, lies outside 0–100 %.',
  scope: 'prose',
  needs: ['percent'],
  check: block => ofEach(block.statements, s => check(block, s)),
};

const RATE_BEFORE = new RegExp(`(?:${BOUNDED_ZH.source})${RISES_TO_ZH}$`, 'u');

function check(block: BlockReading, s: Statement): Draft[] {
  const { figure } = s;
  if (
    figure.kind !== 'percent' ||
    leastOf(figure) <= 100 ||
    (s.role !== 'level' && s.role !== 'share') ||
    isHypothetical(s) ||
    OVERFULL.test(block.text)
  )
    return [];
  const whole = wholeOf(block, s) ?? wholeOfKin(block, s, kin => wholeOf(block, kin));
  if (whole === undefined || FULL.test(block.text) || isOfTwoTold(block, s)) return [];
  return [
    {
      span: figure.span,
      message: `${whole} cannot exceed 100%: ${figure.text} > 100%`,
      related: [],
      fixes: [],
    },
  ];
}

/** "as many as 124% of visitors" tells of 124%. */
function leastOf({ hedge, interval, value, step }: Figure): number {
  return hedge === 'atMost' ? value - step / 2 : interval.low;
}

/** "Built for 1,500, it held 1,725, an occupancy of 115%": the text tells by how much more there were. */
function isOfTwoTold(block: BlockReading, s: Statement): boolean {
  const near = amountsNear(block, s, 1);
  return near.some(a =>
    near.some(b => {
      const r = a !== b && isLike(a, b) ? divide(inBase(a.figure), inBase(b.figure)) : undefined;
      return r !== undefined && meets(scale(r, 100), s.figure.interval);
    }),
  );
}

/** "two passengers to a cabin count as 100%": the text says what is full, and that there may be more. */
const FULL =
  /\b(?:counts?|counted|taken|set|defined|regarded) as 100 ?(?:%|per cent)|\b(?:lower berths?|double occupancy)\b|(?:计为|計為|视为|視為|算作|记为|記為|按[^，。；]{2,12}[为為])\s*100\s*[%％]/iu;

/** What the percentage is a part of; undefined when it may be a ratio of two things. */
function wholeOf(block: BlockReading, s: Statement): string | undefined {
  const before = ownClause(block, s);
  if (/[\u3400-\u9fff]/.test(before)) {
    const behind = block.text.slice(s.figure.span.end, s.figure.span.end + 16);
    if (OF_PEOPLE_BEHIND.test(behind)) return behind.slice(1, behind.search(/[^，。；者户人戶民]*$/u));
    const counted = THERE_ARE_ZH.test(before) ? COUNTED_BEHIND_ZH.exec(behind)?.groups?.whole : undefined;
    if (counted !== undefined) return `A share of ${counted}`;
    return shareOf(block, s, before) ?? rateOf(block, s, before);
  }
  return englishWhole(block, s, before);
}

/** 占用户总数的 117%, 占全体董事的比例为 114%, 农民工中有意愿的占 117%: what is told to be part of a number of things. */
function shareOf(block: BlockReading, s: Statement, before: string): string | undefined {
  if (OF_ALL_ZH.test(before)) return before.replace(/^.*[占佔]/u, '占');
  // 缺失率（即有缺失案件占受查案件的比率）: what a bracket says of a rate
  const told = before.replace(COPULA, '').replace(/[）)]$/u, '');
  const { whole } = SHARE_OF_ZH.exec(told)?.groups ?? {};
  if (whole !== undefined)
    return WHOLES_ZH.test(whole) && !OTHER_WHOLES_ZH.test(whole) ? `A share of ${whole}` : undefined;
  if (/(?:比例|比率)$/u.test(told) && ONE_OF_PEOPLE.test(told) && !TWO_GROUPS_ZH.test(told))
    return told.slice(-8);
  if (PEOPLE_ZH.test(told) && /[中裡里]$/u.test(told)) return told;
  if (s.role !== 'share' || !/[占佔]比?$|比重$/u.test(told)) return undefined;
  if (PEOPLE_ZH.test(told.replace(/[占佔]比?$/u, ''))) return before;
  const opening = block.text.slice(Math.max(0, s.figure.span.start - 60), s.figure.span.start);
  return OPENS_PARTS.test(opening) && !MAY_NET_ZH.test(opening) ? `A part of what is taken apart` : undefined;
}

const OF_ALL_ZH =
  /[占佔][^，。；占佔]{0,14}(?:总数|總數|总人数|總人數|总户数|總戶數|总人口|總人口|全[体體][\u3400-\u9fff]{2,4})的$/u;
const COPULA = /[达達为為到约約高至有的是仅僅已竟]+$/u;
/** 农民工中，…占; 受訪者裡…占: in one breath with the whole. */
const OPENS_PARTS =
  /[\u3400-\u9fff]{2}(?:[之其当當]?中|[裡里])[，,]?[^，。；、%％]{1,14}(?:[占佔]比?|比重)[^，。；]{0,4}$/u;
/** 毕业生升大学的比例: of those who are named before it. */
const ONE_OF_PEOPLE =
  /(?:[者生民]|人[员員口]|[户戶]|[员員]工|[师師]|[职職]工|企[业業])[^，。；]{0,8}的?(?:比例|比率)$/u;

/** 參加率, 盛行率: a rate of a whole by its name. */
function rateOf(block: BlockReading, s: Statement, before: string): string | undefined {
  const found = RATE_BEFORE.exec(before);
  if (found === null) return undefined;
  const rate = BOUNDED_ZH.exec(found[0])?.[0] ?? found[0];
  return UNBOUNDED_ZH.test(wholeName(block, s, before.slice(0, found.index))) ? undefined : rate;
}

/** 114% 的受訪業者. */
const OF_PEOPLE_BEHIND = /^的(?:受访|受訪)[^，。；]{0,6}/u;

/** 備抵呆帳 98.6 億元，覆蓋率 1,332%: a bare rate is of what was told before it. */
function wholeName(block: BlockReading, s: Statement, name: string): string {
  if (name !== '') return name;
  const previous = block.statements[block.statements.indexOf(s) - 1];
  return previous?.sentence === s.sentence ? previous.subject.words.join('') : '';
}

/** A Chinese clause is as long as that only where it tells of something else. */
const LONGEST_CLAUSE = 80;

function ownClause(block: BlockReading, s: Statement): string {
  const { start } = s.figure.span;
  return clauseBefore(block.text, start - LONGEST_CLAUSE, s.figure.hedgeSpan?.start ?? start, '，。；、,;');
}
