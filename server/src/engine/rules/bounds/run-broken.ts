import { cue } from '../../lexicon/cues.ts';
import { RUN_ASIDE, RUN_UP, RUNS } from '../../lexicon/marks.ts';
import { likeKinds } from '../../quantity/compare.ts';
import { below } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { matchesIn } from '../../text/matches.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { monotonicClaim } from './monotonic-claim.ts';

/** "has grown in each of the last five years: 3,110, 3,284, 3,197 …", 连年下降: the figures behind it turn back once. */
export const runBroken: Rule = {
  id: monotonicClaim.id,
  severity: monotonicClaim.severity,
  summary: 'A run of growth or decline is broken in the figures told with it.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(...RUNS)],
  check: brokenInSentence,
};

/** Runs that the figures of their own sentence break. */
export function brokenInSentence(block: BlockReading): Draft[] {
  return RUNS.flatMap(run => matchesIn(block.text, run).flatMap(found => check(block, found)));
}

function check(block: BlockReading, found: RegExpMatchArray): Draft[] {
  const [said, verb = ''] = found;
  const at = found.index ?? 0;
  const sentence = block.sentences.findIndex(s => s.start <= at && at < s.end);
  const { start = 0, end = 0 } = block.sentences[sentence] ?? {};
  if (RUN_ASIDE.test(block.text.slice(start, end))) return [];
  const dated = seriesIn(block, sentence, at);
  const series = dated.length > 0 ? dated : listBehind(block, sentence, at);
  const up = RUN_UP.test(verb);
  const turn = series.findIndex((s, i) => i > 0 && isTurn(series[i - 1] as Statement, s, up));
  if (turn < 1) return [];
  const [from, to] = [series[turn - 1] as Statement, series[turn] as Statement];
  return [
    {
      span: { start: at, end: at + said.length },
      message: `"${said}", but ${from.figure.text} → ${to.figure.text} is a ${up ? 'fall' : 'rise'}`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: [],
    },
  ];
}

/** Fewer values are a change, no series. */
const LEAST = 3;

/** The values of one measure for periods that follow each other, in the sentence of the claim. */
function seriesIn(block: BlockReading, sentence: number, at: number): Statement[] {
  const told = block.statements.filter(
    s =>
      s.sentence === sentence &&
      s.ownPeriod &&
      s.period !== undefined &&
      s.depth === 0 &&
      (s.role === 'level' || s.role === 'share') &&
      s.figure.range === undefined &&
      s.figure.span.start > at,
  );
  const [first] = told;
  if (first === undefined || told.length < LEAST) return [];
  const isAlike = (s: Statement) =>
    likeKinds(s.figure, first.figure) &&
    s.figure.scale === first.figure.scale &&
    (s.inSeries || !s.freshSubject || s.period !== first.period);
  const units = new Set(told.flatMap(s => s.figure.unit?.id ?? []));
  if (units.size > 1 || !told.every(isAlike)) return [];
  const ends = told.map(s => s.period?.end ?? 0);
  return ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? 0)) ? told : [];
}

/** 近四年逐年递增，依次为 88、267、312 和 540 例: values without a year of their own, in the order of time. */
function listBehind({ text, statements }: BlockReading, sentence: number, at: number): Statement[] {
  const told = statements.filter(s => s.sentence === sentence && s.figure.span.start > at && s.depth === 0);
  const [first] = told;
  if (first === undefined || !IN_ORDER.test(text.slice(at, first.figure.span.start))) return [];
  const end = told.findIndex(
    (s, i) =>
      i > 0 &&
      (!LISTED.test(text.slice((told[i - 1] as Statement).figure.span.end, s.figure.span.start)) ||
        !likeKinds(s.figure, first.figure) ||
        s.figure.scale !== first.figure.scale),
  );
  const list = end < 0 ? told : told.slice(0, end);
  return list.length >= LEAST && list.every(s => s.figure.range === undefined) ? list : [];
}

const IN_ORDER =
  /(?:依次|依序|顺次|順次|先后|先後|分别|分別|各年)(?:[为為是]|录得|錄得|达|達)?[^，。；\d]{0,4}$|[：:]$/u;
const LISTED = /^[\u3400-\u9fff]{0,3}(?:、|，|和|及|与|與|以及)$/u;

function isTurn(from: Statement, to: Statement, up: boolean): boolean {
  const [a, b] = [from.figure.interval, to.figure.interval];
  return up ? below(b, a) : below(a, b);
}
