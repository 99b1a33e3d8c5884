import { setFlagsFromString } from 'node:v8';

/** The newest Node that is known to have the flag: an engine without it would complain on standard error. */
const NEWEST = 24;

/**
 * Regular expressions become machine code at their first use. Left alone, the engine makes byte code of each first, and
 * machine code at the second use: rules hold more than a thousand, and most texts use hundreds of them twice.
 */
export function compilePatternsAtOnce(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST) setFlagsFromString('--no-regexp-tier-up');
}
