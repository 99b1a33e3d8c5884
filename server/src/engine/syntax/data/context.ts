import type { Figure } from '../../quantity/figure.ts';
import type { Period } from '../../quantity/period.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import type { Span } from '../../text/span.ts';
import type { DataEnvironment } from '../data.ts';
import type { Problem } from '../document.ts';
import type { DataNode } from './node.ts';
import { numberProblem } from './number-format.ts';

/** What the readers of the parts of a data file share. */
export class DataContext {
  readonly environment: DataEnvironment;
  readonly problems: Problem[] = [];

  constructor(environment: DataEnvironment) {
    this.environment = environment;
  }

  problem(rule: string, span: Span, message: string, suggestion?: Problem['suggestion']): void {
    this.problems.push({ rule, span, message, ...(suggestion ? { suggestion } : {}) });
  }

  /** The period that a key or value names; anything else is a problem. */
  period(text: string, span: Span): Period | undefined {
    const period = readPeriodText(text);
    if (!period)
      this.problem(
        'schema/invalid',
        span,
        `Expected a period such as 2025, 2025H1, 2025Q3, 2025-06 or 2022..2025`,
      );
    return period;
  }

  /** The figure of a value; undefined for missing marks (`n/a`, `–`, nothing), and, with a problem, for what is no number. */
  figure(node: DataNode, unit: string | undefined): Figure | undefined {
    if (node.kind !== 'scalar' || node.value === null || isMissing(node.text)) return undefined;
    const problem = numberProblem(node);
    if (problem) {
      this.problems.push(problem);
      if (problem.suggestion === undefined) return undefined;
    }
    if (typeof node.value === 'boolean') return undefined;
    const text = typeof node.value === 'number' ? plainDigits(node.text) : node.text;
    const figure = this.environment.readFigure(text, node.span.start, unit === undefined ? {} : { unit });
    if (!figure && !problem) {
      this.problem('schema/number-format', node.span, `“${node.text}” is not read as a number`);
    }
    return figure;
  }
}

const MISSING = /^(?:|~|-|–|—|…|\.{2,3}|n\/?a|n\.a\.?|null|nil|tbd|na|无|無|不适用|不適用|缺)$/i;

function isMissing(text: string): boolean {
  return MISSING.test(text.trim());
}

/** YAML's other notations of numbers as decimals; those of decimals stay as they are written. */
function plainDigits(text: string): string {
  return /^[-+]?\d+(?:\.\d+)?$/.test(text) ? text : String(Number(text));
}
