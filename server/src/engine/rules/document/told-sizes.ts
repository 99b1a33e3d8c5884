import { baseValue } from '../../quantity/compare.ts';
import type { TopicFact } from '../../reading/statements/topics.ts';

/** The sizes as the report writes them, each value once: 17萬億元 and 17萬億元人民幣 are one. */
export function toldSizes(facts: readonly TopicFact[]): string[] {
  const byValue = new Map<string, string>();
  for (const { fact } of facts) {
    const { figure } = fact.statement;
    const value = `${figure.unit?.dimension} ${baseValue(figure)}`;
    if (!byValue.has(value)) byValue.set(value, figure.text);
  }
  return [...byValue.values()];
}
