import type { Problem } from '../document.ts';
import type { ScalarNode } from './node.ts';

const RULE = 'schema/number-format';
const FULL_WIDTH = /[０-９．，％]/;
const YAML_1_1 = /^(?:yes|no|on|off|true|false)$/i;
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/;
const INDIAN = /^[-+]?\d{1,2}(?:,\d{2})*,\d{3}(?!\d)/;
const COMMAS = /^[-+]?\d+(?:,\d+)+/;

/** What is wrong with how a value is written, whatever it states. */
export function numberProblem(node: ScalarNode): Problem | undefined {
  const { text, span } = node;
  if (typeof node.value === 'boolean' || YAML_1_1.test(text)) {
    return { rule: RULE, span, message: `Expected a number; “${text}” is a yes or no` };
  }
  if (typeof node.value === 'number') return numberNotation(node);
  if (FULL_WIDTH.test(text)) {
    const newText = text.normalize('NFKC');
    return {
      rule: RULE,
      span,
      message: `Full-width digits: write ${newText}`,
      suggestion: { title: `Write ${newText}`, newText },
    };
  }
  if (COMMAS.test(text) && !GROUPED.test(text) && !INDIAN.test(text)) {
    const message = `The commas of ${text} do not group by three: a digit may be missing or a comma stand for a decimal point`;
    return { rule: RULE, span, message };
  }
  return undefined;
}

/** Octal, hexadecimal, infinite and not-a-number, which YAML knows and no report writes. */
function numberNotation({ text, span, value }: ScalarNode): Problem | undefined {
  if (!Number.isFinite(value)) return { rule: RULE, span, message: `Expected a number; “${text}” is none` };
  if (/^0\d/.test(text))
    return { rule: RULE, span, message: `${text} begins with a zero: a digit may be missing` };
  return /^0[xo]/i.test(text)
    ? { rule: RULE, span, message: `Write ${text} as a decimal number: ${value}` }
    : undefined;
}
