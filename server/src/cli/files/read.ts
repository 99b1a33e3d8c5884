import { readFileSync } from 'node:fs';
import { errorCode, type Outcome, reasonOf } from '../outcome.ts';
import { type Decoded, decode } from './decode.ts';

/** The text of a file, or why there is none in words for its author. */
export function readText(path: string): Outcome<Decoded> {
  try {
    return { value: decode(readFileSync(path)) };
  } catch (error) {
    return { refusal: fileTrouble(error) };
  }
}

/** Why something could not be done with a file or folder. */
export function fileTrouble(error: unknown): string {
  const code = errorCode(error);
  const known = code === undefined ? undefined : TROUBLES[code];
  return known ?? reasonOf(error);
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  ERR_STRING_TOO_LONG: 'it is too large to be read as one text (512 MB)',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read (2 GB)',
};
