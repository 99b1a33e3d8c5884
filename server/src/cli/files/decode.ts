import { isUtf8 } from 'node:buffer';

/** What the bytes of a file say, without its byte order mark, as editors see it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly hasMark: boolean;
  /** Set when some bytes are not text of that encoding; they stand in `text` as U+FFFD. */
  readonly damage?: Damage;
}

export interface Damage {
  /** Offset of the first replacement character in `text`. */
  readonly offset: number;
  /** The byte there, 0–255, where one can be named. */
  readonly byte?: number;
}

/** Reads UTF-8, and UTF-16 that begins with a byte order mark. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  const encoding = 'utf-8';
  if (isUtf8(body)) return { text, encoding, hasMark };
  return { text, encoding, hasMark, damage: firstDamage(text, body) };
}

/** The bytes that `text` has in the encoding that it was read from. */
export function encode(text: string, as: Pick<Decoded, 'encoding' | 'hasMark'>): Uint8Array {
  const marked = as.hasMark ? `\uFEFF${text}` : text;
  if (as.encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return as.encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  // TextDecoder takes the mark away by itself.
  const text = new TextDecoder(encoding).decode(bytes);
  const wellFormed = bytes.length % 2 === 0 && !LONE_SURROGATE.test(asUtf16(bytes, encoding));
  const offset = text.indexOf(REPLACEMENT);
  if (wellFormed || offset < 0) return { text, encoding, hasMark: true };
  return { text, encoding, hasMark: true, damage: { offset } };
}

function asUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  return (encoding === 'utf-16le' ? even : even.swap16()).toString('utf16le');
}

const REPLACEMENT = '\uFFFD';
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The first replacement character that the file does not itself contain (as EF BF BD). */
function firstDamage(text: string, bytes: Uint8Array): Damage {
  let byte = 0;
  let counted = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    byte += Buffer.byteLength(text.slice(counted, at), 'utf8');
    const genuine = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!genuine) return { offset: at, byte: bytes[byte] };
    byte += 3;
    counted = at + 1;
  }
  return { offset: 0 };
}
