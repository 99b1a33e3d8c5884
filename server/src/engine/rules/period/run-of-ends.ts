import { cue } from '../../lexicon/cues.ts';
import { RUNS_WITH_ENDS } from '../../lexicon/runs.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { runLength } from './run-length.ts';

/** 连续四季（2022年第3季至2023年第1季）: of a run each period counts, the first and the last with it. */
export const runOfEnds: Rule = {
  id: runLength.id,
  severity: runLength.severity,
  summary:
    'A run of so many quarters or months is not as long as from the first to the last that is told of it.',
  scope: 'prose',
  cues: [cue(/连续|連續/u)],
  check: ({ text }) =>
    RUNS_WITH_ENDS.flatMap(({ inYear, behind, before }) => [
      ...ofEach(matchesIn(text, behind), found => check(found, found[1], lengthOf(found.slice(2), inYear))),
      ...ofEach(matchesIn(text, before), found =>
        check(found, found[5], lengthOf(found.slice(1, 5), inYear)),
      ),
    ]),
};

function check({ index, 0: said }: RegExpExecArray, count = '', length?: number): Draft[] {
  const stated = numberOf(count);
  if (stated === undefined || length === undefined || stated === length) return [];
  const at = said.search(RUN);
  const run = RUN.exec(said)?.[0] ?? said;
  const ends = said.replace(run, '').replace(/^[（(]|[）)]$|[，,].*$/gu, '');
  return [
    {
      span: { start: index + at + COUNTED.length, end: index + at + run.length },
      message: `${run} stated; ${ends} is ${length}`,
      related: [],
      fixes: [],
      yields: true,
    },
  ];
}

const COUNTED = '连续';
const RUN = /(?:连续|連續)[\u3400-\u9fff\d]{1,3}[个個]?(?:季度?|月)/u;

/** The first and the last, each with its year where the text tells it, in periods; undefined where they lie the wrong way round. */
function lengthOf(
  [year, first, lastYear, last]: readonly (string | undefined)[],
  inYear: 4 | 12,
): number | undefined {
  const years = lastYear === undefined ? 0 : Number(lastYear) - Number(year);
  const [a, b] = [numberOf(first), numberOf(last)];
  if (a === undefined || b === undefined || Number.isNaN(years)) return undefined;
  const length = years * inYear + b - a + 1;
  return length > 1 && a <= inYear && b <= inYear ? length : undefined;
}

function numberOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  return /^\d/.test(said) ? Number(said) : readChineseNumber(said, 0)?.value;
}
