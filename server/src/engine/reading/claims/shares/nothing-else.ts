import { cue, mayHold } from '../../../lexicon/cues.ts';
import { NO_OTHERS, OF_OTHER_THINGS, OF_WHAT_IS_LEFT } from '../../../lexicon/wholes.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { isShare, type WholeOfShares } from './share.ts';

/** "57.8% are rented and 42.2% are lived in by their owners; there is no other type of tenure": the text says that these are all. */
export function nothingElse(block: BlockReading, group: readonly Statement[]): WholeOfShares | undefined {
  if (!mayHold(block, SAYS_SO)) return undefined;
  const parts = group.filter(s => isShare(s) && s.figure.kind === 'percent' && s.depth === 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > MOST) return undefined;
  if (parts.some(s => s.part_ !== first.part_ || s.figure.range !== undefined || s.ownPeriod))
    return undefined;
  const { text, sentences } = block;
  const next = sentences[last.sentence + 1] ?? sentences[last.sentence];
  const said = text.slice(last.figure.span.end, next?.end);
  const own = text.slice(sentences[first.sentence]?.start ?? 0, last.figure.span.end);
  const isAll = NO_OTHERS.test(said) && !OF_WHAT_IS_LEFT.test(said) && !OF_OTHER_THINGS.test(own);
  return isAll ? { parts, because: 'split' } : undefined;
}

const SAYS_SO = cue(NO_OTHERS);
const MOST = 5;
