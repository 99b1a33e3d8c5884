import { cue } from '../../lexicon/cues.ts';
import { includes, interval } from '../../quantity/interval.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft, Rule } from '../rule.ts';

/** One decimal place at least: 5∶3∶2 and 60∶30∶20 compare, they do not take a whole apart. */
const PART = '\\d{1,2}\\.\\d{1,2}';
const STRUCTURE = new RegExp(
  `(?:结构|結構|构成|構成|占比|比重|比例|之比)[^，。；\\d]{0,10}(${PART}[:：∶]${PART}[:：∶]${PART}(?:[:：∶]${PART})?)(?![\\d.:：∶])`,
  'gu',
);

/** 三次产业结构为 4.1∶41.7∶54.2: the parts of a structure are written as a ratio and make 100. */
export const structureRatio: Rule = {
  id: 'share/sum-not-100',
  severity: 'error',
  summary: 'The parts of a structure written as a ratio do not come to 100.',
  scope: 'prose',
  cues: [cue(STRUCTURE)],
  check: block => matchesIn(block.text, STRUCTURE).flatMap(found => check(found)),
};

function check(found: RegExpExecArray): Draft[] {
  const written = found[1] as string;
  const parts = written.split(/[:：∶]/u);
  const total = parts.reduce((a, p) => a + Number(p), 0);
  const slack = parts.reduce((a, p) => a + halfPlace(p), 0);
  const sum = interval(total - slack, total + slack);
  if (includes(sum, 100) || Math.abs(total - 100) > 20) return [];
  const start = found.index + found[0].length - written.length;
  return [
    {
      span: { start, end: start + written.length },
      message: `${parts.join(' + ')} = ${total.toFixed(1)}, not 100`,
      related: [],
      fixes: [],
    },
  ];
}

function halfPlace(written: string): number {
  return 0.5 * 10 ** -(written.length - 1 - written.indexOf('.'));
}
