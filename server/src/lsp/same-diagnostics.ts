import type { Diagnostic } from 'vscode-languageserver-protocol';
import { originOf } from '../engine/analysis/origin.ts';
import type { Finding } from '../engine/finding.ts';
import type { LineIndex } from '../engine/text/lines.ts';
import { diagnosticOf, type Places } from './convert.ts';

/** The last diagnostic of a finding, with the lines and characters of all that it speaks of. */
interface Known {
  readonly places: readonly number[];
  readonly diagnostic: Diagnostic;
}

/**
 * Makes the diagnostics of one document. What says the same at the same lines as before is the same object: most of them
 * after an edit, and neither compared nor written anew.
 */
export function sameDiagnostics(): (findings: readonly Finding[], places: Places) => Diagnostic[] {
  const known = new WeakMap<object, Known>();
  return (findings, places) =>
    findings.map(finding => {
      const stands = placesIn(finding, places.lines);
      if (stands === undefined) return diagnosticOf(finding, places);
      const origin = originOf(finding);
      const last = known.get(origin);
      if (last && isSame(last.places, stands)) return last.diagnostic;
      const diagnostic = diagnosticOf(finding, places);
      known.set(origin, { places: stands, diagnostic });
      return diagnostic;
    });
}

/** Undefined for what speaks of other files, whose lines may have changed. */
function placesIn({ span, related, fixes }: Finding, lines: LineIndex): number[] | undefined {
  const places: number[] = [];
  const add = (offset: number) => {
    const { line, character } = lines.position(offset);
    places.push(line, character);
  };
  const spans = [{ span, path: undefined }, ...related, ...fixes.flatMap(fix => fix.edits)];
  for (const { span, path } of spans) {
    if (path !== undefined) return undefined;
    add(span.start);
    add(span.end);
  }
  return places;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, i) => place === b[i]);
}
