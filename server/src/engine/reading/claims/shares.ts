import { CLASSES_OF_ALL, SPLIT_WORDS, SPLITS_INTO } from '../../lexicon/wholes.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { latest } from '../latest.ts';
import type { Statement } from '../statements/statements.ts';
import { areAgesOfAll } from './age-bands.ts';
import { nothingElse } from './shares/nothing-else.ts';
import { REACH, remainderGroup, restOfSentencesBefore, restToldFirst } from './shares/rests.ts';
import { isShare, type WholeOfShares } from './shares/share.ts';
import { complementGroup, halves, onlyTwo } from './shares/two-of-a-whole.ts';

export type { WholeOfShares } from './shares/share.ts';

/** Groups of shares in one sentence that must come to 100 %. */
export const wholesOf: (block: BlockReading) => readonly WholeOfShares[] = latest(block =>
  ofEach(block.bySentence, (group, i) => {
    const before = block.bySentence.slice(Math.max(0, i - REACH), i);
    const found =
      remainderGroup(block, group, before) ??
      restOfSentencesBefore(block, group, before) ??
      restToldFirst(block, group, before) ??
      complementGroup(block, group) ??
      halves(block, group) ??
      onlyTwo(block, group) ??
      nothingElse(block, group) ??
      splitGroup(block, group);
    return found === undefined ? [] : [found];
  }),
);

/** 轻、中、重症分别占…, "yes in 48%, no in 37% and don't know in 21%": classes that together are everything, a share for each. */
function leavesNothingOut(block: BlockReading, parts: readonly Statement[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  // 另有 21.8% 尚未拿定主意: others of the same list
  const isOneBreath = parts.every(
    (s, i) =>
      (s.part_ === first.part_ || (i === parts.length - 1 && isOthers(s, parts.at(-2)))) &&
      s.role !== 'growth' &&
      s.base !== 'from',
  );
  const text = block.text.slice(
    Math.max(block.sentences[first.sentence]?.start ?? 0, first.figure.span.start - LONGEST_LABEL),
    last.figure.span.end + LONGEST_LABEL,
  );
  return (
    isOneBreath && CLASSES_OF_ALL.some(c => c.length === parts.length && c.every(label => label.test(text)))
  );
}

function isOthers(s: Statement, before: Statement | undefined): boolean {
  return s.part_ - (before?.part_ ?? 0) === 1 && s.lead.some(t => t.type === 'word' && t.kind === 'contrast');
}

/** Characters before the first share and behind the last that may name their classes. */
const LONGEST_LABEL = 28;

/** 分渠道看 / "splits into": three or more shares of a whole that the sentence takes apart. */
function splitGroup(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  const shares = group.filter(s => isShare(s) && s.figure.kind === 'percent' && s.depth === 0);
  const parts = shares.some(s => s.role === 'share') ? shares.filter(s => !isOfRate(block, s)) : shares;
  const first = parts[0];
  if (
    parts.length < 3 ||
    first === undefined ||
    group.some(s => s.scope.has('survey') || s.scope.has('including'))
  )
    return undefined;
  if (areAgesOfAll(block, parts) || leavesNothingOut(block, parts)) return { parts, because: 'split' };
  if (!parts.some(s => s.role === 'share'))
    return isSplitInto(block, first) ? { parts, because: 'split' } : undefined;
  const opening = block.text.slice(Math.max(0, first.figure.span.start - 60), first.figure.span.start);
  return SPLIT_WORDS.test(opening) ? { parts, because: 'split' } : undefined;
}

/** 办证率 55.0%；…占 26.8%: beside shares a rate with a name of its own is none of them. */
function isOfRate({ text }: BlockReading, { role, figure: { span, hedgeSpan } }: Statement): boolean {
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  return role === 'level' && NAMES_RATE.test(text.slice(Math.max(0, start - 8), start));
}

const NAMES_RATE = /率[为為达達约約是有]{0,2}$/u;

/** "the visitors split into 33% from Asia, …": the verb stands straight before the first. */
function isSplitInto({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return SPLITS_INTO.test(text.slice(Math.max(0, span.start - 24), span.start));
}
