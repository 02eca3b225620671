/** The answer of a decision: a value, or a refusal that carries its facts. Refusals are expected; they are never thrown. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

/** Wraps a value as a successful Result. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

/** Wraps a refusal as an unsuccessful Result. */
export function refuse<Refusal>(refusal: Refusal): Result<never, Refusal> {
  return { ok: false, refusal }
}
