import { cue } from '../../lexicon/cues.ts';
import {
  BREAKS_RECORD,
  FEWEST_BEST,
  RECORD_BEHIND,
  RECORD_STANDS,
  RECORD_WAYS,
} from '../../lexicon/records.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { record } from './record.ts';

const RECORD = cue(/纪录|紀錄|记录|記錄|峰值|谷值|高点|高點|低点|低點|新高|新低|前高|前低|最高值|最低值/u);

/** 最高负荷冲至 1.24 亿千瓦，打破 1.38 亿千瓦的历史纪录: what breaks a record lies beyond it. */
export const recordBroken: Rule = {
  id: record.id,
  severity: record.severity,
  summary: 'A value is said to break a record that it does not reach.',
  scope: 'prose',
  needs: ['pair'],
  cues: [RECORD],
  check: block => ofEach(block.bySentence, group => ofEach(group, (s, i) => check(block, group, s, i))),
};

function check(block: BlockReading, group: readonly Statement[], old: Statement, i: number): Draft[] {
  const { text } = block;
  const start = block.sentences[old.sentence]?.start ?? 0;
  const from = group[i - 1]?.figure.span.end ?? start;
  const before = text.slice(Math.max(from, old.figure.span.start - REACH), old.figure.span.start);
  const behind = text.slice(old.figure.span.end, old.figure.span.end + 24);
  const said = RECORD_BEHIND.exec(behind)?.[0];
  // 打破去年 8 月创下的 1.35 亿千瓦: a date between the verb and the old value has digits
  const verb = BREAKS_RECORD.test(before.replace(/\d{1,4}[年月日]/gu, '年'));
  if (said === undefined || !verb || isHypothetical(old)) return [];
  const value = newValue(group, i);
  if (value === undefined || !isTold(value) || !isTold(old)) return [];
  const clause = text.slice(start, old.figure.span.end) + said;
  const stand = text.slice(
    Math.min(value.figure.span.end, old.figure.span.start),
    old.figure.span.end + said.length,
  );
  const way = wayOf(before + said, clause, old);
  if (way === undefined || RECORD_STANDS.test(stand)) return [];
  const [a, b] = [inBase(value.figure), inBase(old.figure)];
  if (!(way === 'most' ? below(a, b) : below(b, a)) || !isLikelyAmount(a, b)) return [];
  return [
    {
      span: value.figure.span,
      message: `${value.figure.text} is said to break the record of ${old.figure.text}, which is ${way === 'most' ? 'higher' : 'lower'}`,
      related: [relatedTo(old)],
      fixes: [],
    },
  ];
}

const REACH = 40;

/** The nearest value of the kind before the old one, else the one behind it. */
function newValue(group: readonly Statement[], i: number): Statement | undefined {
  const old = group[i] as Statement;
  const isLike = (s: Statement) =>
    comparable(s.figure, old.figure) && s.role !== 'growth' && s.role !== 'points';
  const before = group.slice(0, i).filter(isLike);
  return before.at(-1) ?? group.slice(i + 1).find(isLike);
}

function isTold({ figure, role }: Statement): boolean {
  return figure.range === undefined && figure.hedge === undefined && (role === 'level' || role === 'share');
}

/** By the words beside the old value, else by those of the sentence; the shortest time may be the best. */
function wayOf(near: string, clause: string, { figure }: Statement): 'most' | 'least' | undefined {
  const told =
    RECORD_WAYS.find(([, words]) => words.test(near)) ?? RECORD_WAYS.find(([, words]) => words.test(clause));
  if (told !== undefined) return told[0];
  const isTime = figure.unit?.dimension.startsWith('duration') === true;
  return isTime || FEWEST_BEST.test(clause) ? undefined : 'most';
}
