import { cover } from '../../text/span.ts';
import type { Comparison, Expression, Formula, FormulaProblem } from './formula.ts';
import { type Token, tokenize } from './tokens.ts';

export type Parsed =
  | { readonly formula: Formula; readonly problem?: undefined }
  | { readonly formula?: undefined; readonly problem: FormulaProblem };

const COMPARISONS: readonly string[] = ['=', '<=', '>=', '<', '>'];
const DEEPEST = 64;

/**
 * Parses a check: `+ - * / ( )`, `sum(a, b)`, numbers and percents, and one comparison. The first thing that does not
 * fit is the problem, at its exact place.
 */
export function parseFormula(text: string): Parsed {
  const { tokens, problem } = tokenize(text);
  if (problem) return { problem };
  const parser = new Parser(tokens);
  const formula = parser.formula();
  return formula ? { formula } : { problem: parser.problem() };
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #problem: FormulaProblem | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  problem(): FormulaProblem {
    return this.#problem ?? { span: this.#token.span, message: 'This check cannot be read' };
  }

  formula(): Formula | undefined {
    const left = this.#sum();
    if (!left) return undefined;
    const sign = this.#token;
    if (!COMPARISONS.includes(sign.text)) return this.#expect('a comparison: = <= >= < or >');
    this.#at++;
    const right = this.#sum();
    if (!right) return undefined;
    if (this.#token.type !== 'end') return this.#expect('the end of the check or an operator');
    return { left, comparison: sign.text as Comparison, comparisonSpan: sign.span, right };
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #expect(what: string): undefined {
    const token = this.#token;
    const found = token.type === 'end' ? 'the check ends here' : `found “${token.text}”`;
    this.#problem ??= { span: token.span, message: `Expected ${what}; ${found}` };
    return undefined;
  }

  #take(sign: string): boolean {
    const taken = this.#token.type === 'sign' && this.#token.text === sign;
    if (taken) this.#at++;
    return taken;
  }

  #sum(): Expression | undefined {
    return this.#operations(['+', '-'], () => this.#operations(['*', '/'], () => this.#operand()));
  }

  #operations(signs: readonly string[], operand: () => Expression | undefined): Expression | undefined {
    let left = operand();
    while (left && this.#token.type === 'sign' && signs.includes(this.#token.text)) {
      const operator = this.#token.text as '+' | '-' | '*' | '/';
      this.#at++;
      const right = operand();
      if (!right) return undefined;
      left = { kind: 'operation', span: cover(left.span, right.span), operator, left, right };
    }
    return left;
  }

  #operand(): Expression | undefined {
    if (++this.#depth > DEEPEST) return this.#expect('fewer brackets');
    const result = this.#unnested();
    this.#depth--;
    return result;
  }

  #unnested(): Expression | undefined {
    const token = this.#token;
    if (this.#take('-')) {
      const of = this.#operand();
      return of && { kind: 'negation', span: cover(token.span, of.span), of };
    }
    if (this.#take('(')) {
      const inner = this.#sum();
      if (!inner) return undefined;
      const close = this.#token.span;
      if (!this.#take(')')) return this.#expect('a closing bracket');
      return { ...inner, span: cover(token.span, close) };
    }
    if (token.type === 'number') {
      this.#at++;
      return literal(token);
    }
    if (token.type !== 'name') return this.#expect('a name, a number or a bracket');
    this.#at++;
    if (token.text === 'sum' && this.#take('(')) return this.#terms(token);
    return name(token);
  }

  #terms(first: Token): Expression | undefined {
    const terms: Expression[] = [];
    do {
      const term = this.#sum();
      if (!term) return undefined;
      terms.push(term);
    } while (this.#take(','));
    const close = this.#token.span;
    if (!this.#take(')')) return this.#expect('a comma or a closing bracket');
    return { kind: 'sum', span: cover(first.span, close), terms };
  }
}

function literal(token: Token): Expression {
  return { kind: 'literal', span: token.span, text: token.text };
}

function name(token: Token): Expression {
  const at = token.text.indexOf('@');
  if (at < 0) return { kind: 'name', span: token.span, id: token.text };
  return { kind: 'name', span: token.span, id: token.text.slice(0, at), period: token.text.slice(at + 1) };
}
