import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from '../lsp/host.ts';

/** Reads files of the disk; everything else (virtual workspaces) is the client's. */
export const nodeHost: Host = {
  canRead: uri => uri.startsWith('file:'),
  async readText(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
};
