import type { Finding } from '../finding.ts';
import type { Text } from '../text/long-text.ts';

/**
 * What an attestation (`ticktie-ok RULE #hash: why`) keeps of a finding: a hash of the figures that it speaks of, in their
 * order. It is 32 bits of FNV-1a, enough to notice an edit. Blanks do not count, so that a reflowed paragraph stays attested.
 */
export function attestationOf(finding: Finding, text: Text): string {
  const operands = [
    text.slice(finding.span.start, finding.span.end),
    ...finding.related.map(r => (r.path === undefined ? text.slice(r.span.start, r.span.end) : r.message)),
  ];
  let hash = 0x811c9dc5;
  for (const character of operands.join('|').replace(/\s+/g, '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
