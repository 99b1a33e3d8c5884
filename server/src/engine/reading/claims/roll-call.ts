import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** What leads from the words about all of them to the first name, and from one value to the next name. */
const FIRST_NAME =
  /^[^，,。：:；;\d（(]{0,10}[，,：:（(—–]{1,2}\s?(?:其中[，,：:]?\s?)?[^，,：:。；;、\d]{1,16}[（(]?$/u;
const NEXT_NAME = /^[）)]?\s?(?:[、，,；;]|和|及|以及|与|與|,? and )\s?[^，,：:。；;、\d]{1,18}[（(]?$/u;

/** …，甲店 250 元、乙店 195 元、丙店 172 元: what stands behind words about all, one short name and one value after the other. */
export function rollCall(block: BlockReading, told: Statement, group: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  let last = told;
  for (const s of group) {
    if (s.figure.span.start < told.figure.span.end) continue;
    const gap = block.text.slice(last.figure.span.end, s.figure.span.start);
    if (s.figure.hedge !== undefined || s.figure.range !== undefined) break;
    if (!(last === told ? FIRST_NAME : NEXT_NAME).test(gap)) break;
    found.push(s);
    last = s;
  }
  return found;
}
