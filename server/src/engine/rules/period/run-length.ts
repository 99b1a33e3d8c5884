import { cue } from '../../lexicon/cues.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { likeKinds, likeUnits } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../../reading/numbers/word-table.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft, Rule } from '../rule.ts';

/** Looked for first: few texts have one of these words. */
const MAY_RUN = /连续|連續|consecutive|straight|successive/i;

/** 连续五个季度增长，分别为 3.1%、3.4%、3.6% 和 4.0%: a run of so many periods, and another number of values. */
export const runLength: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'A run of so many quarters, months or years is followed by another number of values.',
  scope: 'prose',
  needs: ['triple'],
  cues: [cue(MAY_RUN)],
  check: block => matchesIn(block.text, RUN).flatMap(found => check(block, found)),
};

const RUN =
  /(?:连续|連續)([二两兩三四五六七八九十]|\d{1,2})(?:个|個)?(?:季度|季|年|月)|\b([a-z]+|\d{1,2}) (?:consecutive|straight|successive) (?:quarters|months|years)\b/giu;

/** Where the list of the values begins. */
const LIST_BEGINS = /[:：]\s*$|分[别別][\u3400-\u9fff]{0,4}\s*$|依次[为為]?\s*$|\b(?:by|at|of) $/u;
/** Only some of the run is listed. */
const SOME = /最近|近|其中|后|後|\b(?:last|latest|most recent|including|such as|first)\b/i;

function check(block: BlockReading, found: RegExpExecArray): Draft[] {
  const said = found[1] ?? found[2] ?? '';
  const stated = /^\d/.test(said)
    ? Number(said)
    : (longestMatch(ENGLISH_NUMBERS, said.toLowerCase(), 0)?.value ?? readChineseNumber(said, 0)?.value);
  if (stated === undefined || stated < 3) return [];
  const end = found.index + found[0].length;
  const sentence = block.sentences.findIndex(s => s.start <= found.index && end <= s.end);
  const behind = block.statements.filter(s => s.sentence === sentence && s.figure.span.start >= end);
  const [first] = behind;
  if (first === undefined) return [];
  const lead = block.text.slice(end, first.figure.hedgeSpan?.start ?? first.figure.span.start);
  if (!LIST_BEGINS.test(lead) || SOME.test(lead)) return [];
  const list = listed(block, behind);
  if (list.length < 3 || list.length === stated) return [];
  return [
    {
      span: { start: found.index, end },
      message: `${found[0]} stated; ${list.length} values follow`,
      related: list.map(s => ({ span: s.figure.span, message: s.figure.text })),
      fixes: [],
    },
  ];
}

/** The values that stand with nothing but commas, "and" and brackets of their own between them. */
function listed({ text }: BlockReading, statements: readonly Statement[]): Statement[] {
  const list: Statement[] = [];
  for (const s of statements) {
    const last = list.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.figure.span.end, s.figure.span.start);
      const alike = likeKinds(last.figure, s.figure) && likeUnits(last.figure.unit, s.figure.unit);
      if (!alike || !/^\s*(?:[、，,]|和|及|与|與|以及|and)\s*(?:and |和|及)?\s*$/u.test(gap)) break;
    }
    list.push(s);
  }
  return list;
}
