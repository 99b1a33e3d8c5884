/** What a UTF-16 unit may begin; one table look-up decides for each character of a report. */
export enum Class {
  Other = 0,
  Digit = 1,
  Letter = 2,
  Cjk = 3,
  Blank = 4,
  Mark = 5,
}

export const CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (from: number, to: number, cls: number) => table.fill(cls, from, to + 1);
  fill(0x30, 0x39, Class.Digit);
  fill(0xff10, 0xff19, Class.Digit);
  fill(0x41, 0x5a, Class.Letter);
  fill(0x61, 0x7a, Class.Letter);
  fill(0xc0, 0x24f, Class.Letter);
  fill(0xff21, 0xff3a, Class.Letter);
  fill(0xff41, 0xff5a, Class.Letter);
  fill(0x3005, 0x3007, Class.Cjk);
  fill(0x3400, 0x9fff, Class.Cjk);
  fill(0xf900, 0xfaff, Class.Cjk);
  for (const c of ' \t\u00a0\u2009\u202f\u3000') table[c.charCodeAt(0)] = Class.Blank;
  for (const c of '\n\r.,;:!?()[]{}"\'`/\\|<>=+-–—−~*_#%&@^。，；：！？（）【】「」『』《》〈〉、“”‘’…·～－％＋$€£¥￥₹₩₽₺฿₫₪₦₱₴₸₵°℃㎡＄￡≤≥≦≧＜＞≈≒') {
    table[c.charCodeAt(0)] = Class.Mark;
  }
  return table;
}

/** The codes of some characters. To ask for a code makes no string, as asking for the character of a place does. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(character => character.charCodeAt(0)));
}

export function isDigit(code: number): boolean {
  return CLASSES[code] === Class.Digit;
}

export function isLetter(code: number): boolean {
  return CLASSES[code] === Class.Letter;
}

export function isCjk(code: number): boolean {
  return CLASSES[code] === Class.Cjk;
}

export function isBlank(code: number): boolean {
  return CLASSES[code] === Class.Blank;
}

export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (CLASSES[text.charCodeAt(i)] === Class.Blank) i++;
  return i;
}

/** 0–9 of an ASCII or full-width digit. */
export function digitValue(code: number): number {
  return code >= 0xff10 ? code - 0xff10 : code - 0x30;
}

/**
 * Lower case and half width without moving any offset: full-width ASCII becomes ASCII, and a character whose
 * lower case has another length is kept as it is.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !hasFullWidth(lower)) return lower;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0).toLowerCase();
    else {
      const one = (text[i] as string).toLowerCase();
      out += one.length === 1 ? one : text[i];
    }
  }
  return out;
}

function hasFullWidth(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Only what stands inside numbers and words; full-width commas and stops are read as they are.
    if (
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff5a) ||
      code === 0xff0e ||
      code === 0xff05
    )
      return true;
  }
  return false;
}
