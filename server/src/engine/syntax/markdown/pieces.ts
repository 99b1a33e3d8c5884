import type { Span } from '../../text/span.ts';

/** Paragraphs above this many code units are read in pieces, so that an edit in a scraped report costs a piece, not all of it. */
const HUGE = 16_384;
const SENTENCE_END = /[。！？!?；;]|\.(?=\s)/g;

/**
 * Cuts a huge paragraph at its line ends and, in huge lines, at ends of sentences. Where it cuts depends only on the
 * text nearby, so that an edit moves no cut but those beside it.
 */
export function pieces(text: string): readonly Span[] {
  if (text.length <= HUGE) return [{ start: 0, end: text.length }];
  const out: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    cutLine(text, at, end, out);
    at = end + 1;
  }
  return out;
}

function cutLine(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  if (to - from > HUGE) {
    SENTENCE_END.lastIndex = from;
    for (let found = SENTENCE_END.exec(text); found && found.index < to; found = SENTENCE_END.exec(text)) {
      const cut = found.index + 1;
      if (!cutsHere(text, cut) || cut >= to) continue;
      out.push({ start, end: cut });
      start = cut;
    }
  }
  const end = text.charCodeAt(to - 1) === 13 ? to - 1 : to;
  if (text.slice(start, end).trim() !== '') out.push({ start, end });
}

/** True for about one sentence end in eight, told from the characters that follow it. */
function cutsHere(text: string, at: number): boolean {
  return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) % 8 === 0;
}
