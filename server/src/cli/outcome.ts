/** What went wrong, for the person at the keyboard. Nothing is thrown for input that can be wrong. */
export interface Refusal {
  readonly refusal: string;
}

export type Outcome<T> = { readonly value: T } | Refusal;

export function refused<T>(outcome: Outcome<T>): outcome is Refusal {
  return 'refusal' in outcome;
}

/** The reason in a caught error's own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of a failed file operation: ENOENT, EACCES… */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
