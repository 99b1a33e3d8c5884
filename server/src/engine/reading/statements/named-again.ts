import { NAMES_AGAIN, NAMES_AGAIN_ZH } from '../../lexicon/bindings.ts';
import { ofEach } from '../../text/of-each.ts';
import { isCjk } from '../numbers/chars.ts';
import type { Statement } from './statements.ts';

/** No subject of its own, one that only points back, or the same again; and no other noun behind the figure. */
export function isNamedAgain(s: Statement, level: Statement): boolean {
  const own = namesOf(s);
  const other = namesOf(level);
  return own.every(w =>
    other.some(o => o === w || (o.length > 1 && w.endsWith(o)) || (w.length > 1 && o.endsWith(w))),
  );
}

/** What a statement names, without the words that only point back. */
export function namesOf(s: Statement): string[] {
  return ofEach(s.subject.words, w => {
    const bare = isLatinWord(w) ? w : w.replace(NAMES_AGAIN_ZH, '');
    return bare === '' || NAMES_AGAIN.has(bare) ? [] : [bare];
  });
}

function isLatinWord(word: string): boolean {
  return !isCjk(word.charCodeAt(0)) && !isCjk(word.charCodeAt(word.length - 1));
}
