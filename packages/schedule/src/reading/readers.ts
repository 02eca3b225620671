/** Reads one value of untrusted JSON, or throws `Misread`. Gives a fresh value: nothing unread comes through. */
export type Reader<Value> = (value: unknown, path: string) => Value

/** Where a value is not what it should be; never leaves this folder. */
export class Misread extends Error {
  readonly path: string
  readonly expected: string

  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}`)
    this.path = path
    this.expected = expected
  }
}

/** An object with exactly these fields of its own; another field, inherited or unknown, is refused. */
export function object<Shape extends object>(fields: { [Field in keyof Shape]-?: Reader<Exclude<Shape[Field], undefined>> }): Reader<Shape> {
  const names = Object.keys(fields) as (keyof Shape & string)[]
  return (value, path) => {
    const given = ownFields(value, path, names)
    const missing = names.filter((name) => !Object.hasOwn(given, name))
    const needed = missing.find((name) => whenMissing(fields[name]) === undefined)
    if (needed !== undefined) throw new Misread(`${path}.${needed}`, 'a value')
    const read = names.filter((name) => !missing.includes(name)).map((name) => [name, fields[name](given[name], `${path}.${name}`)])
    const rest = missing.flatMap((name) => whenMissing(fields[name])?.map((fallback) => [name, fallback]) ?? [])
    return Object.fromEntries([...read, ...rest]) as Shape
  }
}

/** In an object: a field that was not always written, and what it meant before it was. */
export function orElse<Value>(reader: Reader<Value>, fallback: Value): Reader<Value> {
  return Object.assign((value: unknown, path: string) => reader(value, path), { whenMissing: [fallback] as const })
}

/** In an object: a field that may be left out, and then stays out. */
export function optional<Value>(reader: Reader<Value>): Reader<Value> {
  return Object.assign((value: unknown, path: string) => reader(value, path), { whenMissing: [] as const })
}

/** What stands for a missing field: one value, or none; undefined when the field must be there. */
function whenMissing(reader: Reader<unknown> & { readonly whenMissing?: readonly unknown[] }): readonly unknown[] | undefined {
  return reader.whenMissing
}

/** An object with some of these fields and no other. */
export function partial<Shape extends object>(fields: {
  [Field in keyof Shape]-?: Reader<Exclude<Shape[Field], undefined>>
}): Reader<Shape> {
  const names = Object.keys(fields) as (keyof Shape & string)[]
  return (value, path) => {
    const given = ownFields(value, path, names)
    const present = names.filter((name) => Object.hasOwn(given, name))
    return Object.fromEntries(present.map((name) => [name, fields[name](given[name], `${path}.${name}`)])) as Shape
  }
}

/** A union told apart by its `kind`. */
export function byKind<Value extends { readonly kind: string }>(readers: {
  [Kind in Value['kind']]: Reader<Extract<Value, { readonly kind: Kind }>>
}): Reader<Value> {
  return (value, path) => {
    const kind: unknown = isRecord(value) && Object.hasOwn(value, 'kind') ? value['kind'] : undefined
    if (typeof kind !== 'string' || !Object.hasOwn(readers, kind)) throw new Misread(`${path}.kind`, Object.keys(readers).join(' | '))
    return readers[kind as Value['kind']](value, path) as Value
  }
}

/** A list of at most so many. */
export function list<Item>(item: Reader<Item>, longest: number): Reader<readonly Item[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > longest) throw new Misread(path, `a list of at most ${longest}`)
    return Array.from(value, (each: unknown, index) => item(each, `${path}[${index}]`))
  }
}

export function text(shortest: number, longest: number): Reader<string> {
  return (value, path) => {
    const fits = typeof value === 'string' && value.length >= shortest && value.length <= longest
    if (!fits) throw new Misread(path, `text of ${shortest} to ${longest} characters`)
    return value
  }
}

export function whole(least: number, most: number): Reader<number> {
  return (value, path) => {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
    if (!fits) throw new Misread(path, `a whole number from ${least} to ${most}`)
    return value === 0 ? 0 : value
  }
}

export function literal<Word extends string>(word: Word): Reader<Word> {
  return (value, path) => {
    if (value !== word) throw new Misread(path, word)
    return word
  }
}

export function truth(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Misread(path, 'true or false')
  return value
}

export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, path) => {
    const word = words.find((each) => each === value)
    if (word === undefined) throw new Misread(path, words.join(' | '))
    return word
  }
}

export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, path) => (value === null ? null : reader(value, path))
}

function ownFields(value: unknown, path: string, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw new Misread(path, 'an object')
  const strange = Object.keys(value).find((name) => !names.includes(name))
  if (strange !== undefined) throw new Misread(`${path}.${strange.slice(0, 40)}`, 'no such field')
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
