import type { Span } from '../../text/span.ts';
import type { FormulaProblem } from './formula.ts';

export interface Token {
  readonly type: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly span: Span;
}

const TOKEN =
  /[ \t\u3000]+|(\d+(?:,\d{3})*(?:\.\d+)?(?:%|\p{L}*))|([\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*(?:@\d{4}(?:H[12]|Q[1-4]|-\d\d|\/\d\d)?)?)|(<=|>=|==|!=|[-+*/()=<>,%≤≥×÷−·（）])/uy;

/** The signs that people write for those of the language. */
const SAME: Readonly<Record<string, string>> = {
  '==': '=',
  '≤': '<=',
  '≥': '>=',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '（': '(',
  '）': ')',
};

/**
 * Cuts a formula into tokens. A hyphen inside a name belongs to it (`mobile-share`); a minus has a space or a sign beside it.
 */
export function tokenize(text: string): {
  readonly tokens: readonly Token[];
  readonly problem?: FormulaProblem;
} {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) {
      const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      const message = `“${text.slice(at, end)}” has no meaning in a check`;
      return { tokens, problem: { span: { start: at, end }, message } };
    }
    const span = { start: at, end: at + found[0].length };
    if (found[1]) tokens.push({ type: 'number', text: found[1], span });
    else if (found[2]) tokens.push({ type: 'name', text: found[2], span });
    else if (found[3]) tokens.push({ type: 'sign', text: SAME[found[3]] ?? found[3], span });
    at = span.end;
  }
  tokens.push({ type: 'end', text: '', span: { start: text.length, end: text.length } });
  return { tokens };
}
