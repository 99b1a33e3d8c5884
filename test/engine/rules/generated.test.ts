import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../tools/generated.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

test.each([...generatedFiles(root)])(
  '%s is current: node test/tools/generate.mjs writes it',
  (path, text) => {
    expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
  },
);
