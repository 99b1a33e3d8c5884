import type { Finding } from '../finding.ts';

const origins = new WeakMap<Finding, object>();

/** Notes what a finding was made from, and gives the finding. */
export function madeFrom(origin: object, finding: Finding): Finding {
  origins.set(finding, origin);
  return finding;
}

/** What a finding was made from: the same object for as long as the finding says the same, wherever an edit moves it. */
export function originOf(finding: Finding): object {
  return origins.get(finding) ?? finding;
}
