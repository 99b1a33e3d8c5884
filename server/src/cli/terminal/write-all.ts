import { writeSync } from 'node:fs';
import { errorCode } from '../outcome.ts';

const PAUSE_MS = 2;

/**
 * Writes all of a text to an open file, pipe or terminal before it returns. A reader that has left
 * (`ticktie check | head`) is no fault: what is left is not written.
 */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      // The reader of a pipe that does not block is slower than this: give it time.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
