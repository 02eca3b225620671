import { useState, type ReactNode } from 'react'
import { Button, type ButtonProps } from './button.js'
import { Dialog } from './dialog.js'

export interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick'> {
  readonly question: string
  /** What will be lost or sent, counted. */
  readonly consequence: ReactNode
  /** The verb again: "Delete 3 strips", "Issue PINK to 84 people". */
  readonly confirm: string
  readonly onConfirm: () => void
}

/** For what cannot be undone: says the consequence before the act. What can be undone is done at once, with a toast. */
export function ConfirmButton({ question, consequence, confirm, onConfirm, kind = 'danger', ...rest }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button {...rest} kind={kind} aria-haspopup="dialog" onClick={() => setAsking(true)} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={question}
        description={consequence}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Cancel</Button>
            <Button
              kind={kind}
              onClick={() => {
                setAsking(false)
                onConfirm()
              }}
            >
              {confirm}
            </Button>
          </>
        }
      />
    </>
  )
}
