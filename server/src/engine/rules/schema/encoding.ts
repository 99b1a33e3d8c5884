import type { Rule } from '../rule.ts';

/** What every decoder puts where bytes are not text. */
const REPLACEMENT = '\uFFFD';

/** Damage shows many times in a file; the first place is told, for the cure is one for all of them. */
export const encoding: Rule = {
  id: 'schema/encoding',
  severity: 'error',
  summary: 'Bytes that are not text: the file is in another encoding than UTF-8',
  scope: 'document',
  check({ text }) {
    const at = text.indexOf(REPLACEMENT);
    if (at < 0) return [];
    const count = text.split(REPLACEMENT).length - 1;
    const message = `${count === 1 ? 'A byte' : `${count} bytes`} from here on could not be read as UTF-8: save the file as UTF-8`;
    return [{ span: { start: at, end: at + 1 }, message, related: [], fixes: [] }];
  },
};
