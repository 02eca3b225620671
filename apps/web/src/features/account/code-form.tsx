import { z } from 'zod'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'

interface CodeFormProps {
  readonly label: string
  readonly verb: string
  readonly busy: boolean
  readonly onSend: (code: string) => Promise<void>
}

export function CodeForm({ label, verb, busy, onSend }: CodeFormProps) {
  const { register, handleSubmit, formState } = useZodForm(typed, { code: '' })
  return (
    <Form aria-label={verb} onSubmit={(event) => void handleSubmit(({ code }) => onSend(code))(event)}>
      <Field label={label} error={formState.errors.code?.message}>
        <TextInput inputMode="numeric" autoComplete="one-time-code" className="w-40 tabular-nums" {...register('code')} />
      </Field>
      <Button type="submit" busy={busy} className="self-start">
        {verb}
      </Button>
    </Form>
  )
}

const typed = z.object({ code: z.string().regex(/^\s*\d[\d\s]{4,10}$/, 'Type the digits the app shows.') })
