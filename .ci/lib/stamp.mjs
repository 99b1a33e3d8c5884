// @ts-check
// A stamp holds a digest of what a step was made from, so that the step is done again only when that changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A digest of files, folders (all that is in them) and plain words.
 * @param {{ files?: string[], words?: string[] }} inputs
 */
export function digest({ files = [], words = [] }) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of files.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} stamp
 * @param {string} current
 */
export function isCurrent(stamp, current) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === current;
}

/**
 * @param {string} stamp
 * @param {string} current
 */
export function remember(stamp, current) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesBelow(join(path, name)));
}
