import type { Wanted } from './rest.ts';
import type { ClosedFile, ClosedReport } from './workspace/closed-files.ts';

/** What the machine under the server gives it. */
export interface Host {
  /** Whether this host can read such a URI itself; otherwise the client is asked, where it offers to. */
  canRead(uri: string): boolean;
  /** The text of a file; undefined when there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** The URIs of the files below a folder that may be reports, by their endings; none where this host cannot look. */
  filesIn(folder: string): Promise<readonly string[]>;
  /** Checks files beside all else that the server does; undefined where this host has no threads to do it in. */
  readonly checkBeside?: CheckBeside;
  /** Gives back memory that is not in use, where this host can; nothing else runs meanwhile. Tells whether it was much. */
  giveBackMemory(wanted: Wanted): 'much' | 'little';
}

/**
 * Tells the report of each file as it is there; resolves when all are, or at once after the signal. Each file waits for
 * `calm`.
 */
export type CheckBeside = (
  files: readonly ClosedFile[],
  tell: (report: ClosedReport) => void,
  when: { readonly calm: () => Promise<void>; readonly signal: AbortSignal },
) => Promise<void>;
