/** What a silencing comment says, in Markdown and in report data. */
export interface Silencing {
  readonly rules: readonly string[];
  /** Why; empty when the author gives no reason. */
  readonly reason: string;
  readonly wholeFile: boolean;
  /** Of `ticktie-ok RULE #hash`: what the figures were when the author attested them. */
  readonly hash?: string;
}

const WORD = /^\s*ticktie-(ignore-file|ignore|ok)(?=[\s:]|$)/;
const HASH = /\s#([\da-f]{8})(?=\s|$)/;
const RULE = /[a-z][a-z\d-]*\/[a-z\d-]+/g;

/**
 * Reads `ticktie-ignore RULE…: why`, `ticktie-ignore-file RULE…: why` and `ticktie-ok RULE #hash: why`, without the comment
 * signs of the language. Undefined when the comment is something else. No rules at all means every rule.
 */
export function readSilencing(comment: string): Silencing | undefined {
  const word = WORD.exec(comment);
  if (!word) return undefined;
  const rest = comment.slice(word[0].length);
  const colon = rest.search(/[:：]/);
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const rules = names.match(RULE) ?? [];
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const hash = word[1] === 'ok' ? HASH.exec(names)?.[1] : undefined;
  return { rules, reason, wholeFile: word[1] === 'ignore-file', ...(hash !== undefined && { hash }) };
}

/** The text between `<!--` and `-->`. */
export function commentBody(comment: string): string {
  return comment.replace(/^\s*<!--/, '').replace(/-->\s*$/, '');
}
