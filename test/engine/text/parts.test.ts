import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, joined, smallest, type TextEdit } from '../../../server/src/engine/text/edit.ts';
import { LongText } from '../../../server/src/engine/text/long-text.ts';
import { Offsets } from '../../../server/src/engine/text/offsets.ts';
import { Parts } from '../../../server/src/engine/text/parts.ts';

/** Where in a list an edit falls, how much it takes away and how much it adds, each as a part of the length. */
const splice = fc.record({
  at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  removed: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.4, noNaN: true })),
  added: fc.oneof(fc.nat(3), fc.nat(5000)),
});
const splices = fc.array(splice, { minLength: 1, maxLength: 8 });

function placed({ at, removed }: { at: number; removed: number }, length: number) {
  const kept = Math.floor(at * length);
  return { kept, next: Math.min(length, kept + Math.floor(removed * length)) };
}

test('lists in parts are the lists that they stand for, and know what they share', () => {
  fc.assert(
    fc.property(fc.nat(9000), splices, (length, all) => {
      let plain: object[] = Array.from({ length }, () => ({}));
      let parts = Parts.of(plain);
      for (const one of all) {
        const { kept, next } = placed(one, plain.length);
        const between = Array.from({ length: one.added }, () => ({}));
        const before = parts;
        parts = parts.spliced(kept, between, next);
        plain = [...plain.slice(0, kept), ...between, ...plain.slice(next)];
        expect(parts.length).toBe(plain.length);
        expect([...parts].every((item, i) => item === plain[i] && item === parts.at(i))).toBe(true);
        expect(parts.agreement(before)).toEqual(
          between.length === 0 && next === kept
            ? { head: plain.length, tail: 0 }
            : { head: kept, tail: before.length - next },
        );
        expect(parts.slice(kept, kept + 7)).toEqual(plain.slice(kept, kept + 7));
      }
      expect([parts.at(-1), parts.at(plain.length)]).toEqual([undefined, undefined]);
    }),
    { numRuns: 60 },
  );
});

test('columns of offsets are the numbers that they stand for', () => {
  fc.assert(
    fc.property(fc.nat(9000), splices, (length, all) => {
      let plain = Array.from({ length }, (_, i) => i * 3);
      let offsets = Offsets.of(plain);
      for (const one of all) {
        const { kept, next } = placed(one, plain.length);
        const start = kept === 0 ? 0 : (plain[kept - 1] as number) + 1;
        const between = Array.from({ length: one.added }, (_, i) => start + i * 2);
        const by = start + one.added * 2 - (plain[next] ?? 0);
        offsets = offsets.spliced(kept, between, next, by);
        plain = [...plain.slice(0, kept), ...between, ...plain.slice(next).map(offset => offset + by)];
        expect([...offsets]).toEqual(plain);
        for (const i of [-1, 0, kept, plain.length - 1, plain.length]) expect(offsets.at(i)).toBe(plain[i]);
        for (const sought of [0, start, start + 1, (plain.at(-1) ?? 0) + 1]) {
          const found = plain.findIndex(offset => offset >= sought);
          expect(offsets.firstAtLeast(sought)).toBe(found < 0 ? plain.length : found);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a long text is the text that its edits make, and edits that follow each other are one', () => {
  fc.assert(
    fc.property(fc.nat(150_000), splices, fc.boolean(), (length, all, isAskedFor) => {
      const start = 'One line of a report, 15 %\n'.repeat(length / 20);
      let plain = start;
      let text = LongText.of(start);
      let known: TextEdit | undefined;
      for (const one of all) {
        const { kept, next } = placed(one, plain.length);
        const edit = { span: { start: kept, end: next }, newText: 'xy %\n'.repeat(one.added) };
        text = text.edited(edit);
        plain = applyEdits(plain, [edit]);
        known = known ? joined(known, edit, text) : edit;
        const from = Math.max(0, kept - 3);
        expect(text.slice(from, kept + 40_000)).toBe(plain.slice(from, kept + 40_000));
        expect(text.charCodeAt(kept)).toBe(plain.charCodeAt(kept));
        if (isAskedFor) expect(text.toString()).toBe(plain);
      }
      expect(text.toString()).toBe(plain);
      expect(applyEdits(start, known ? [known] : [])).toBe(plain);
      const least = known && smallest(known, start);
      expect(applyEdits(start, least ? [least] : [])).toBe(plain);
    }),
    { numRuns: 60 },
  );
});
