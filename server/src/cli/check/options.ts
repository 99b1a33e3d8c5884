import { availableParallelism } from 'node:os';
import type { Severity } from '../../engine/finding.ts';
import type { Arguments } from '../arguments.ts';
import type { Outcome } from '../outcome.ts';

export const CHECK_OPTIONS = {
  format: {
    kind: 'choice',
    values: ['pretty', 'json', 'sarif', 'github'],
    help: 'how to print the findings',
  },
  'fail-on': { kind: 'choice', values: ['error', 'warning', 'never'], help: 'what makes the exit code 1' },
  rule: {
    kind: 'list',
    placeholder: 'ID=SEVERITY',
    help: 'error, warning, info, hint or off for a rule; may be repeated',
  },
  config: {
    kind: 'text',
    placeholder: 'FILE',
    help: 'settings to use instead of the nearest ticktie.config.yaml',
  },
  baseline: { kind: 'text', placeholder: 'FILE', help: 'leave out the findings that this file knows' },
  'write-baseline': {
    kind: 'text',
    placeholder: 'FILE',
    help: 'write the findings to this file and accept them',
  },
  fix: { kind: 'flag', help: 'mend how figures are written; never changes what they say' },
  'stdin-filename': { kind: 'text', placeholder: 'NAME', help: 'what to read standard input ("-") as' },
  jobs: { kind: 'text', placeholder: 'N', help: 'threads at most; one for each processor when left out' },
  quiet: { kind: 'flag', short: 'q', help: 'print the findings and nothing else' },
} as const;

export type CheckArguments = Arguments<typeof CHECK_OPTIONS>;

/** What `--fail-on` asks for. */
export type FailOn = Extract<Severity, 'error' | 'warning'> | 'never';

/** The number of threads that `--jobs` allows. */
export function jobsOf(written: string | undefined): Outcome<number> {
  if (written === undefined) return { value: availableParallelism() };
  const jobs = Number(written);
  if (Number.isInteger(jobs) && jobs >= 1) return { value: jobs };
  return { refusal: `--jobs is a whole number from 1, not "${written}"` };
}
