import { type Cue, mayHold } from '../../lexicon/cues.ts';
import { WENT_DOWN } from '../../lexicon/quantifiers.ts';
import {
  IS_TARGET,
  SET_AT_LEAST,
  SET_AT_MOST,
  SET_BEFORE,
  SET_BEHIND,
  SET_NOT_ABOVE,
  SET_NOT_BELOW,
  VERDICT_CUES,
  VERDICTS,
} from '../../lexicon/targets.ts';
import { baseValue } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { Line } from '../document/lines.ts';
import { phraseSpan } from '../prose/phrase.ts';

/** A value that is to be reached from below or kept to from above; `way` is undefined where the words do not say which. */
export interface Limit {
  readonly fact: Fact;
  readonly value: number;
  readonly way: 'atLeast' | 'atMost' | undefined;
}

/** The figures of a sentence that it tells as a target, a limit or a mark. */
export function limitsIn(line: Line): Limit[] {
  return line.facts.flatMap(fact => {
    const { figure, role } = fact.statement;
    if (figure.range !== undefined || role === 'points' || role === 'compound') return [];
    const { before, behind } = wordsAround(line, fact);
    if (!isSetBefore(fact, before) && !SET_BEHIND.test(behind)) return [];
    return [{ fact, value: baseValue(figure), way: wayOf(fact, `${before} ${behind}`) }];
  });
}

function wordsAround(line: Line, { block, statement: s }: Fact): { before: string; behind: string } {
  const { text } = block.reading;
  const { start, end } = phraseSpan(block.reading, s);
  const behind = text.slice(
    s.figure.span.end,
    Math.min(line.start + line.text.length, s.figure.span.end + REACH),
  );
  const stop = behind.search(/[,;.，。；]/u);
  return { before: text.slice(start, end), behind: stop < 0 ? behind : behind.slice(0, stop) };
}

const REACH = 48;

function isSetBefore({ block }: Fact, before: string): boolean {
  return SET_BEFORE.test(before) && SET_BEFORE.test(withoutVerdicts(block.reading, before));
}

/** "The target was met when emissions fell to": what it was is not told there; but in "missed its goal of" it is. */
function withoutVerdicts(block: BlockReading, before: string): string {
  return VERDICTS.reduce((words, [, verdict], i) => {
    if (!mayHold(block, VERDICT_CUES[i] as Cue)) return words;
    return words.replace(verdict, (found, ...rest) => {
      const at = rest.findLast((r): r is number => typeof r === 'number') ?? 0;
      return TELLS_IT.test(words.slice(at + found.length)) ? found : ' ';
    });
  }, before);
}

const TELLS_IT = /^(?: of| to| for|,? set at|:|：|（| \()[^.,;，。；]{0,40}$/u;

function wayOf({ statement: { figure } }: Fact, words: string): Limit['way'] {
  if (SET_NOT_BELOW.test(words)) return 'atLeast';
  if (SET_NOT_ABOVE.test(words)) return 'atMost';
  if (figure.hedge === 'atMost' || figure.hedge === 'below') return 'atMost';
  if (figure.hedge === 'atLeast' || figure.hedge === 'over') return 'atLeast';
  if (SET_AT_MOST.test(words)) return 'atMost';
  return SET_AT_LEAST.test(words) || (IS_TARGET.test(words) && !WENT_DOWN.test(words))
    ? 'atLeast'
    : undefined;
}
