import type { Severity } from '../../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * A rule that reading itself checks: what it finds comes as problems of the document or its data, and the analysis turns
 * those into findings. It stands in the list so that it has a severity, a page and a setting like every other.
 */
export function ruleOfReading(id: string, severity: Severity, summary: string): Rule {
  return { id, severity, summary, scope: 'data', check: () => [] };
}
