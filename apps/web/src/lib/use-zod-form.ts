import { set, useForm, type DefaultValues, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { ZodType } from 'zod'

/** A form that keeps what is typed and checks it against a schema before it is sent, then at every keystroke. */
export function useZodForm<Fields extends FieldValues>(schema: ZodType<Fields, Fields>, defaultValues: DefaultValues<Fields>): UseFormReturn<Fields> {
  return useForm<Fields>({
    defaultValues,
    resolver: (values) => {
      const read = schema.safeParse(values)
      return read.success ? { values: read.data, errors: {} } : { values: {}, errors: errorsOf<Fields>(read.error.issues) }
    },
  })
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The first remark of each field. */
function errorsOf<Fields extends FieldValues>(issues: readonly Issue[]): FieldErrors<Fields> {
  const errors: FieldErrors<Fields> = {}
  for (const { path, message } of issues.toReversed()) set(errors, path.join('.'), { type: 'schema', message })
  return errors
}
