import { cue } from '../../lexicon/cues.ts';
import { CLOSING, MIGRATION, OF_LIFE } from '../../lexicon/flows.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, magnitude, meets, scale, subtract } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';
import { isPlain, near3 } from './difference-operands.ts';

const LESS =
  /\b(?:less|minus)\s*(?:[a-z]+\s){0,5}$|减去[^，。；]{0,12}$|減去[^，。；]{0,12}$|扣除[^，。；]{0,12}$/i;
/** "operations generated 2.65 and capital expenditure absorbed 1.71" */
const SPENT = /\band [^,.;]{2,40}\b(?:absorbed|consumed|cost|took|used|paid out|withdrew)\s*$/i;
const NET =
  /\b(?:left|yield(?:s|ed)|gives|gave|produced|for) an? (?:net )?(?:profit|surplus|loss|deficit|balance|margin) of\s*$|\bnet (?:[a-z]+ ){1,2}(?:of|to|at|was|were|came to|amounted to)\s*$|\bleaving (?:[a-z]+ ){0,4}(?:of|at)?\s*$|[,:–—-] ?(?:a|or a|that is a) net(?: [a-z]+){0,2}(?: of)? ?$/iu;

export const TAKES_OFF = cue(LESS, SPENT);
export const LEAVES = cue(NET);

/** "Free cash flow amounted to 230: cash from operations of 587 less capital expenditure of 357". */
export function spelledOut(block: BlockReading, b: Statement, i: number): Draft[] {
  const a = block.statements[i - 1];
  const result = block.statements[i - 2];
  if (a === undefined || result === undefined || result.sentence !== b.sentence) return [];
  if (
    ![result, a, b].every(isPlain) ||
    !comparable(a.figure, b.figure) ||
    !comparable(result.figure, a.figure)
  )
    return [];
  const gap = block.text.slice(a.figure.span.end, b.figure.span.start);
  const lead = block.text.slice(result.figure.span.end, a.figure.span.start);
  if (!(LESS.test(gap) || SPENT.test(gap)) || !/^\s*[:：（(]|\b(?:that is|i\.e\.)/.test(lead)) return [];
  const computed = subtract(inBase(a.figure), inBase(b.figure));
  if (meets(computed, inBase(result.figure))) return [];
  const own = scale(computed, 1 / (result.figure.unit?.factor ?? 1));
  return [
    {
      span: result.figure.span,
      message: `Stated ${result.figure.text}; ${a.figure.text} less ${b.figure.text} is ${formatInterval(scale(own, 1 / result.figure.scale), decimalsOf(result.figure.written))}`,
      related: [relatedTo(a), relatedTo(b)],
      fixes: valueFix(result.figure, own, 'preferred'),
    },
  ];
}

/** "It took in 214 and 197 were adopted, leaving 103 at the end": of what was there before, too. */
function isBalance(block: BlockReading, s: Statement): boolean {
  const { end } = s.figure.span;
  return (
    CLOSING.test(block.text.slice(end, end + 24)) ||
    block.statements.some(o => s.turn - o.turn === 1 && comparable(o.figure, s.figure))
  );
}

/** "took in 5.2 and clients withdrew 3.9, leaving net inflows of 1.3": two flows in the sentence and what is left of them. */
export function netOfTwo(block: BlockReading, net: Statement, i: number): Draft[] {
  const [a, b] = [block.statements[i - 2], block.statements[i - 1]];
  if (
    a === undefined ||
    b === undefined ||
    a.sentence !== net.sentence ||
    block.statements[i - 3]?.sentence === net.sentence
  )
    return [];
  if (
    ![a, b, net].every(
      s =>
        s.figure.kind === 'amount' &&
        s.figure.range === undefined &&
        s.figure.hedge === undefined &&
        s.base === 'none',
    )
  )
    return [];
  if (!comparable(a.figure, b.figure) || !comparable(a.figure, net.figure)) return [];
  const gap = block.text.slice(b.figure.span.end, net.figure.span.start);
  // "absorbed 1.7 and 0.7 of net premiums of 2.3": the net figure is what they are a part of
  if (!NET.test(gap) || /^\s*of\b/.test(gap) || (/leaving/i.test(gap) && isBalance(block, net))) return [];
  // "deaths came to 44,610, so that the balance was negative by 5,670, and net immigration of 21,300": of other flows
  if (MIGRATION.test(gap) && OF_LIFE.test(block.text.slice(0, a.figure.span.start))) return [];
  const computed = magnitude(subtract(inBase(a.figure), inBase(b.figure)));
  const claim = magnitude(inBase(net.figure));
  if (
    meets(computed, claim) ||
    meets(near3(computed, net), claim) ||
    meets(add(inBase(a.figure), inBase(b.figure)), claim)
  )
    return [];
  const own = scale(computed, 1 / (net.figure.unit?.factor ?? 1));
  return [
    {
      span: net.figure.span,
      message: `Stated net ${net.figure.text}; ${a.figure.text} less ${b.figure.text} is ${formatInterval(scale(own, 1 / net.figure.scale), decimalsOf(net.figure.written))}`,
      related: [relatedTo(a), relatedTo(b)],
      fixes: valueFix(net.figure, own, 'preferred'),
    },
  ];
}
