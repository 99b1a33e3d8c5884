import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from '../../server/src/lsp/calm.ts';
import { rest, type Wanted } from '../../server/src/lsp/rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what long work after an edit leaves is given back when it is done, and once more when it was much', () => {
  const given: Wanted[] = [];
  const resting = rest(
    wanted => {
      given.push(wanted);
      return wanted === 'when much' ? 'much' : 'little';
    },
    () => true,
  );
  resting.after('edit');
  resting.working();
  vi.advanceTimersByTime(10_000);
  expect(given).toEqual([]);
  resting.after('edit');
  vi.advanceTimersByTime(10_000);
  expect(given).toEqual(['when much', 'all']);
});

test('work that can wait does so until nobody types, and no longer than a second', async () => {
  const typing = calm();
  typing.edited();
  const begin = performance.now();
  const once = typing.wait().then(() => performance.now() - begin);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await once).toBeCloseTo(200, -1);

  const keys = setInterval(typing.edited, 50);
  await vi.advanceTimersByTimeAsync(100);
  const again = performance.now();
  const always = typing.wait().then(() => performance.now() - again);
  await vi.advanceTimersByTimeAsync(2000);
  clearInterval(keys);
  expect(await always).toBeCloseTo(1000, -1);
});
