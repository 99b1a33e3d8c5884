import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from '../lsp/host.ts';
import { giveBackMemory } from './heap.ts';

/** More folders than this are no folder of reports, and are not searched to the end. */
const MOST_FOLDERS = 5_000;

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
  async markdownIn(folder) {
    if (!folder.startsWith('file:')) return [];
    const found: string[] = [];
    const folders = [fileURLToPath(folder)];
    for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS); i++) {
      const path = folders[i] as string;
      for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
        const inner = join(path, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
          folders.push(inner);
        else if (entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
          found.push(pathToFileURL(inner).href);
      }
    }
    return found;
  },
  giveBackMemory,
};
