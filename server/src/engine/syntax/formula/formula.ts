import type { Span } from '../../text/span.ts';

/** A check such as `revenue = volume * price`: two sides and how they must compare. Spans count from the start of its text. */
export interface Formula {
  readonly left: Expression;
  readonly comparison: Comparison;
  readonly comparisonSpan: Span;
  readonly right: Expression;
}

export type Comparison = '=' | '<=' | '>=' | '<' | '>';

export type Expression = Literal | Name | Negation | Operation | Sum;

export interface Literal {
  readonly kind: 'literal';
  readonly span: Span;
  /** As written: `100%`, `1.5`, or with a scale and a unit `20億筆`. */
  readonly text: string;
}

/** The id of a series or a figure; `revenue@2025` is its value of one period, in every period of the check. */
export interface Name {
  readonly kind: 'name';
  readonly span: Span;
  readonly id: string;
  readonly period?: string;
}

export interface Negation {
  readonly kind: 'negation';
  readonly span: Span;
  readonly of: Expression;
}

export interface Operation {
  readonly kind: 'operation';
  readonly span: Span;
  readonly operator: '+' | '-' | '*' | '/';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Sum {
  readonly kind: 'sum';
  readonly span: Span;
  readonly terms: readonly Expression[];
}

export interface FormulaProblem {
  readonly span: Span;
  readonly message: string;
}

/** Every name in an expression, in order. */
export function namesIn(expression: Expression): readonly Name[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'name':
      return [expression];
    case 'negation':
      return namesIn(expression.of);
    case 'operation':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'sum':
      return expression.terms.flatMap(namesIn);
  }
}
