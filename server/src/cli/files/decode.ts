import { isUtf8 } from 'node:buffer';

/** What the bytes of a file say, without its byte order mark, as editors see it. */
export interface Decoded {
  /** U+FFFD stands where bytes are not text; the rule schema/encoding tells of it. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly hasMark: boolean;
  /** Whether writing the text back gives the same bytes. */
  readonly faithful: boolean;
}

/** Reads UTF-8, and UTF-16 that begins with a byte order mark. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return { text, encoding: 'utf-8', hasMark, faithful: isUtf8(body) };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  // TextDecoder takes the mark away by itself.
  const text = new TextDecoder(encoding).decode(bytes);
  const read: Decoded = { text, encoding, hasMark: true, faithful: true };
  return { ...read, faithful: Buffer.compare(encode(text, read), bytes) === 0 };
}

/** The bytes that `text` has in the encoding that it was read from. */
export function encode(text: string, as: Pick<Decoded, 'encoding' | 'hasMark'>): Uint8Array {
  const marked = as.hasMark ? `\uFEFF${text}` : text;
  if (as.encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return as.encoding === 'utf-16le' ? bytes : bytes.swap16();
}
