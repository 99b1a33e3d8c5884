import { cue, mayHold } from '../../../lexicon/cues.ts';
import { comparable } from '../../../quantity/compare.ts';
import { ofEach } from '../../../text/of-each.ts';
import type { BlockReading } from '../../block-reading.ts';
import { clauseBefore, gapText } from '../../statements/gaps.ts';
import type { Statement } from '../../statements/statements.ts';
import { isCountedAlike, isPart, type StatedSum, sizeOf, sumOf } from './parts.ts';
import { saysTotal } from './total-words.ts';

/** What a sentence opens with that takes apart a thing told before: 新增债券里，, 其他收入当中，. */
const OPENS =
  /^(?:在)?([\u3400-\u9fff]{2,10}?)(?:里面?|裡面?|中|当中|當中|之中|内部?|內部?|方面)[，,][^，。；\d]{1,12}$/u;
/** 若分開來看，公債型有…; 其中，…: the total of the sentence before is taken apart. */
const TAKES_APART =
  /^(?:若|如果?)?(?:分[别別]?[开開]?[来來]?|具[体體]|[细細]分|[细細]|逐一|逐[项項]|按[^，。；]{1,8}(?:分|[区區划劃]分))(?:而言|[来來]?[看说說]|下[来來])?[，,：:][^，。；\d]{1,12}$|^(?:其中|[当當]中|包括)[，,：:]?[^，。；\d]{1,12}$/u;
const NAMED = cue(OPENS, TAKES_APART);
const REACH = 2;
/** Beyond this the list is not of all of it. */
const FARTHEST = 0.15;

/** 新增债券 1,968 亿元…。新增债券里，一般债券 312 亿元，专项债券 1,656 亿元: the parts of what an earlier sentence has told. */
export function ofNamedBefore(
  block: BlockReading,
  sentences: readonly (readonly Statement[])[],
): StatedSum[] {
  if (!mayHold(block, NAMED)) return [];
  return ofEach(sentences, group => {
    const [first] = group;
    if (first === undefined) return [];
    const start = block.sentences[first.sentence]?.start ?? 0;
    const phrase = block.text.slice(start, first.figure.span.start);
    const name = OPENS.exec(phrase)?.[1];
    const total =
      name !== undefined
        ? told(block, name, first)
        : TAKES_APART.test(phrase)
          ? onlyTotal(block, first)
          : undefined;
    if (total === undefined) return [];
    const end = group.findIndex(s => !isPart(s, total) || !isCountedAlike(s, total));
    const parts = end < 0 ? group : group.slice(0, end);
    if (parts.length < 2 || !parts.slice(1).every((s, i) => isNext(block, parts[i] as Statement, s)))
      return [];
    const miss = Math.abs(sumOf(parts) / sizeOf(total) - 1);
    const isAll = name === undefined && parts.length > 2;
    return miss < FARTHEST ? [{ total, parts, partition: isAll ? 'all' : 'some' } as const] : [];
  });
}

/** The only amount of the sentences before that has the name straight before it. */
function told(block: BlockReading, name: string, first: Statement): Statement | undefined {
  const found = block.statements.filter(s => {
    const back = first.turn - s.turn;
    if (back < 1 || back > REACH || s.role !== 'level' || !comparable(s.figure, first.figure)) return false;
    const { start } = s.figure.span;
    return clauseBefore(block.text, start - 16, start, '，。；、：,;').endsWith(name);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The one amount of the sentence before that is told to be a total, with no other of its kind beside it. */
function onlyTotal(block: BlockReading, first: Statement): Statement | undefined {
  const like = block.statements.filter(
    s =>
      first.turn - s.turn === 1 &&
      s.depth === 0 &&
      comparable(s.figure, first.figure) &&
      isCountedAlike(s, first),
  );
  const [only] = like;
  return like.length === 1 && only?.role === 'level' && only.base === 'none' && saysTotal(only)
    ? only
    : undefined;
}

function isNext(block: BlockReading, a: Statement, b: Statement): boolean {
  return /^[，、,和及与與][^，。；\d]{0,14}$/u.test(gapText(block, a, b));
}
