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
}

const WIDTH_OF_FILES_AND_PIPES = 120;

/** The terminal that this process was started in. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  return {
    cwd: process.cwd(),
    columns: stdout.columns ?? WIDTH_OF_FILES_AND_PIPES,
    colours: wantsColours(env, stdout.isTTY),
    watched: stderr.isTTY === true && env.TERM !== 'dumb',
    debugging: isSet(env.TICKTIE_DEBUG),
    print: text => void stdout.write(text),
    note: text => void stderr.write(text),
    input: readStandardInput,
  };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what standard output is. */
function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return true;
  return isTerminal === true && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
