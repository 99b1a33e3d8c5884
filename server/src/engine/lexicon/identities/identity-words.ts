/**
 * How a named figure follows from its parts. `words` are looked for in the clause of a figure, with what stands before
 * it, a bar, and what stands behind; English nouns are in the singular there.
 */
export interface IdentityWords {
  readonly name: string;
  readonly rule: IdentityRule;
  readonly result: RegExp;
  readonly form: Form;
  readonly formula: IdentityFormula;
  readonly parts: readonly PartWords[];
  /** Turns the formula's value into the base unit of the result; a percentage is multiplied by 100 besides. */
  readonly factor?: number;
  /** Room for averages against year-end figures, as a part of the result; 0.02 where nothing is said. */
  readonly room?: number;
  /** Only over a whole year. */
  readonly yearly?: true;
}

export type IdentityRule =
  | 'identity/margin'
  | 'identity/ratio'
  | 'identity/per-unit'
  | 'identity/penetration'
  | 'identity/volume-price';

export type IdentityFormula =
  /** x₀ / x₁ */
  | 'quotient'
  /** 1 − x₀ / x₁ */
  | 'complement'
  /** x₀ / x₁ − 1 */
  | 'excess'
  /** (x₀ + x₁) / x₂ */
  | 'joint'
  /** x₀ · x₁ */
  | 'product';

/**
 * What the result is written as: a percentage, a number of times (2.5x, 2.5:1, a bare number), an amount in the unit of
 * the first part, or a length of time.
 */
export type Form = 'percent' | 'times' | 'amount' | 'hours' | 'days';

/** A part is known by its words, by the dimension of its unit, or by both. */
export interface PartWords {
  readonly words?: RegExp;
  readonly dimension?: RegExp;
  /** A percentage: an occupancy, a rate of interest. */
  readonly percent?: true;
}

export const part = (words: RegExp): PartWords => ({ words });
