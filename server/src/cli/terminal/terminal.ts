/** What a command may know of, and write to, the place it runs in. */
export interface Terminal {
  /** Absolute folder that paths are given and printed relative to. */
  readonly cwd: string;
  /** Columns that a line of output may take. */
  readonly columns: number;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /** Whether a person watches standard error, so that progress is worth showing. */
  readonly watched: boolean;
  readonly debugging: boolean;
  /** Writes to standard output: results. */
  print(text: string): void;
  /** Writes to standard error: everything that is not a result. */
  note(text: string): void;
  /** Everything on standard input, up to its end. */
  input(): Promise<Uint8Array>;
  /** Makes standard input and output a language server's; returns when it listens. */
  serveLanguage(): Promise<void>;
}
