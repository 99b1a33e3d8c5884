import { cue, mayHold } from '../../lexicon/cues.ts';
import { EDITIONS, NEVER_MISSED } from '../../lexicon/stretches.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft } from '../rule.ts';

const TOLD = cue(EDITIONS);

/** 自 1997 年起每两年一届，从未停办，2023 年迎来第 14 届: an edition by its year, when none was left out. */
export function numberedEditions(block: BlockReading): Draft[] {
  if (!mayHold(block, TOLD)) return [];
  return matchesIn(block.text, EDITIONS).flatMap(found => {
    const { first = '', every = '一', last = '', nth = '' } = found.groups ?? {};
    const [step, edition] = [numberOf(every), numberOf(nth)];
    const passed = Number(last) - Number(first);
    if (!NEVER_MISSED.test(found[0]) || !(step > 0) || passed <= 0 || passed % step !== 0) return [];
    const due = passed / step + 1;
    if (edition === due || !(edition > 0)) return [];
    const start = found.index + found[0].lastIndexOf(nth);
    return [
      {
        span: { start, end: start + nth.length },
        message: `Edition ${nth} stated; from ${first} to ${last}, every ${step === 1 ? 'year' : `${step} years`}, it is number ${due}`,
        related: [],
        fixes: [],
      },
    ];
  });
}

function numberOf(said: string): number {
  return /^\d+$/u.test(said) ? Number(said) : (readChineseNumber(said, 0)?.value ?? 0);
}
