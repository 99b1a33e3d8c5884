/** The slips of the hand and the keyboard that turn one written number into another. */

/** True when `a` and `b` are written with the same digits in another order: 31,826 and 31,286. At least two digits differ. */
export function isTransposed(a: string, b: string): boolean {
  if (a === b || !mayDiffer(a, b)) return false;
  const [x, y] = [digits(a), digits(b)];
  return (
    x !== y &&
    x.length === y.length &&
    x.length >= 2 &&
    pointOf(a) === pointOf(b) &&
    [...x].sort().join('') === [...y].sort().join('')
  );
}

/** True when exactly one digit differs. */
export function isOneDigitOff(a: string, b: string): boolean {
  if (a === b || !mayDiffer(a, b)) return false;
  const [x, y] = [digits(a), digits(b)];
  if (x.length !== y.length || pointOf(a) !== pointOf(b)) return false;
  let off = 0;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) off++;
  return off === 1;
}

/** Signs and group marks aside, a slip keeps the length: a quick look before digits are compared. */
function mayDiffer(a: string, b: string): boolean {
  return a.length === b.length || !PLAIN.test(a) || !PLAIN.test(b);
}

const PLAIN = /^[\d.]*$/;

/** One digit off in a number of four digits that count: 1,500 and 1,100 are simply two round numbers. */
export function isTellingSlip(a: string, b: string): boolean {
  return significant(a) >= 4 && significant(b) >= 4 && isOneDigitOff(a, b);
}

function significant(written: string): number {
  return digits(written).replace(/^0+|0+$/g, '').length;
}

function digits(written: string): string {
  return written.replace(/\D/g, '');
}

function pointOf(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}
