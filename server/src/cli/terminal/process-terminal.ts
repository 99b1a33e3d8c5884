import { fstatSync } from 'node:fs';
import type { Terminal } from './terminal.ts';
import { writeAll } from './write-all.ts';

const WIDTH_OF_FILES_AND_PIPES = 120;
const OUT = 1;
const ERR = 2;

/** The terminal that this process was started in; the language server is the caller's to give. */
export function processTerminal(serveLanguage: Terminal['serveLanguage']): Terminal {
  const { env } = process;
  const isTerminal = mayBeTerminal(OUT) && process.stdout.isTTY;
  return {
    cwd: process.cwd(),
    columns: (isTerminal ? process.stdout.columns : undefined) ?? WIDTH_OF_FILES_AND_PIPES,
    colours: wantsColours(env, isTerminal),
    watched: env.TERM !== 'dumb' && mayBeTerminal(ERR) && process.stderr.isTTY,
    debugging: isSet(env.TICKTIE_DEBUG),
    print: text => writeAll(OUT, text),
    note: text => writeAll(ERR, text),
    input: readStandardInput,
    serveLanguage,
  };
}

/** Asked before `process.stdout`, which takes a tenth of the start to make and is needed for terminals only. */
function mayBeTerminal(file: number): boolean {
  try {
    return fstatSync(file).isCharacterDevice();
  } catch {
    return false;
  }
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what standard output is. */
function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return true;
  return isTerminal && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
