import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../cli/files/decode.ts';

/** More folders than this are no folder of reports, and are not searched to the end. */
const MOST_FOLDERS = 5_000;

/** What can be a report, by its name, its front matter or the settings. */
const ENDINGS = /\.(?:md|markdown|ya?ml|json|csv|tsv|txt)$/i;

/** The text of a file of the disk, by URI. */
export async function readFileText(uri: string): Promise<string | undefined> {
  try {
    return decode(await readFile(fileURLToPath(uri))).text;
  } catch {
    return undefined;
  }
}

/** Files that may be reports, below a folder of the disk. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return [];
  const found: string[] = [];
  const folders = [fileURLToPath(folder)];
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS); i++) {
    const path = folders[i] as string;
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      const inner = join(path, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
        folders.push(inner);
      else if (entry.isFile() && ENDINGS.test(entry.name)) found.push(pathToFileURL(inner).href);
    }
  }
  return found;
}
