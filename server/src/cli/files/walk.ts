import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileTrouble } from './read.ts';

export interface Walk {
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** A file or folder that was asked for and cannot be read. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

export interface Chooser {
  wantsFile(path: string): boolean;
  wantsFolder(path: string): boolean;
}

/** Every wanted file under a folder, by name; hidden folders, `node_modules` and links to folders are not entered. */
export function walk(folder: string, chooser: Chooser): Walk {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const visit = (path: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path, reason: fileTrouble(error) });
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name) && chooser.wantsFolder(inner)) visit(inner);
      } else if (isFile(entry, inner) && chooser.wantsFile(inner)) {
        files.push(inner);
      }
    }
  };
  visit(folder);
  return { files, unreadable };
}

function isPassedOver(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
