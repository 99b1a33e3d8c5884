/** What the machine under the server gives it. */
export interface Host {
  /** Whether this host can read such a URI itself; otherwise the client is asked, where it offers to. */
  canRead(uri: string): boolean;
  /** The text of a file; undefined when there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** The URIs of the Markdown files below a folder; none where this host cannot look. */
  markdownIn(folder: string): Promise<readonly string[]>;
  /** Gives back memory that is not in use, where this host can; nothing else runs meanwhile. */
  giveBackMemory(wanted: 'all' | 'when much'): void;
}
