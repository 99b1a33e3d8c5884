import type { Host } from '../lsp/host.ts';
import { checkBeside } from './closed-files.ts';
import { filesIn, readFileText } from './files.ts';
import { giveBackMemory } from './heap.ts';

/** Reads files of the disk; everything else (virtual workspaces) is the client's. */
export const nodeHost: Host = {
  canRead: uri => uri.startsWith('file:'),
  readText: readFileText,
  filesIn,
  checkBeside,
  giveBackMemory,
};
