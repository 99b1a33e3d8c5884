import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command line: what a user runs. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): void;
  /** Runs `ticktie WORDS…` here. */
  ticktie(words: readonly string[], input?: string | Uint8Array): Result;
  remove(): void;
}

/** A folder of its own for one test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ticktie-')));
  const write = (name: string, content: string | Uint8Array) => {
    const target = join(path, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    ticktie: (words, input = '') => run(words, path, input),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function run(words: readonly string[], cwd: string, input: string | Uint8Array): Result {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A report with one contradiction: 40 to 80 in four years is 18.9 % a year. */
export const WRONG = 'Sales rose from $40 million in 2020 to $80 million in 2024, a CAGR of 30%.\n';

/** The same, agreeing. */
export const RIGHT = 'Sales rose from $40 million in 2020 to $80 million in 2024, a CAGR of 18.9%.\n';

export const RULE = 'growth/cagr-mismatch';
