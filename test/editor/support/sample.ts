import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../../../.ci/lib/paths.mjs';

/** The files of one folder of samples, for a test to open. */
export function sample(name: string): Readonly<Record<string, string>> {
  const folder = join(samples, name);
  return Object.fromEntries(
    readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
