/** Phrases that are looked for in short runs of text, under their first UTF-16 unit: most runs hold none of them. */
export interface PhraseList {
  readonly phrases: readonly string[];
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

export function phraseList(phrases: readonly string[]): PhraseList {
  const byFirst = new Map<number, string[]>();
  for (const phrase of phrases) {
    const first = phrase.charCodeAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [phrase]);
    else list.push(phrase);
  }
  return { phrases, byFirst };
}

export function holdsAny({ byFirst }: PhraseList, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const list = byFirst.get(text.charCodeAt(i));
    if (list?.some(phrase => text.startsWith(phrase, i))) return true;
  }
  return false;
}

/** The text with the phrases that it holds taken out, one after the other in the order of the list. */
export function without(list: PhraseList, text: string): string {
  const held = heldIn(list, text);
  if (held === undefined) return text;
  let rest = text;
  for (const phrase of held.length === 1 ? held : list.phrases)
    if (held.includes(phrase)) rest = rest.replaceAll(phrase, '');
  return rest;
}

function heldIn({ byFirst }: PhraseList, text: string): string[] | undefined {
  let held: string[] | undefined;
  for (let i = 0; i < text.length; i++) {
    const list = byFirst.get(text.charCodeAt(i));
    if (list === undefined) continue;
    for (const phrase of list)
      if (text.startsWith(phrase, i)) {
        held ??= [];
        held.push(phrase);
      }
  }
  return held;
}
