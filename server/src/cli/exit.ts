/** Exit codes, as other programs rely on them. When several apply, the largest wins. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Wrong usage, configuration or unreadable input. */
  input: 2,
  /** A fault of Ticktie's own. */
  fault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (b > a ? b : a), EXIT.clean);
}
