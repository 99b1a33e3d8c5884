const OLD = /^ (?:or|and) (?:over|older|above|under|younger|more)\b/i;
const OF_AGE = /\b(?:aged?|ages|of|those|people|persons|adults|residents|women|men|patients) $/i;

/** "34.4 people of 65 or over", "those 65 and older": how old they are. */
export function isAge(text: string, start: number, digitsEnd: number): boolean {
  return (
    OLD.test(text.slice(digitsEnd, digitsEnd + 12)) && OF_AGE.test(text.slice(Math.max(0, start - 10), start))
  );
}
