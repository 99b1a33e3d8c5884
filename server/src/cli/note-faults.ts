import type { FileReport } from './check/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Says on standard error where Ticktie itself stumbled; the findings of the rest were printed all the same. */
export function noteFaults(
  reports: readonly Pick<FileReport, 'path' | 'faults'>[],
  terminal: Terminal,
): ExitCode {
  const faults = reports.flatMap(({ path, faults }) => faults.map(fault => `${path}: ${firstLine(fault)}\n`));
  if (faults.length === 0) return EXIT.clean;
  terminal.note(
    `ticktie: a fault of Ticktie's own; please report it. The rest was checked.\n${faults.join('')}`,
  );
  return EXIT.fault;
}

/** Where it happened is for the log of a developer; a user reports what happened. */
function firstLine(fault: string): string {
  return fault.split('\n', 1)[0] ?? fault;
}
