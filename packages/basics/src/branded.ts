declare const brand: unique symbol

/** A primitive that cannot be mixed up with another of the same shape: `Branded<number, 'Eighths'>`. */
export type Branded<Primitive, Name extends string> = Primitive & { readonly [brand]: Name }
