import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { buttonStyle } from './button-style.js'
import { cn } from './cn.js'
import { toasts } from './toast.js'

/** Where toasts appear: bottom left, above the thumb bar. Mount it once, in the shell. */
export function Toaster() {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label="What just happened"
          // Toasts are read out by the one live region; here they would be said twice.
          aria-live="off"
          className="fixed bottom-20 left-4 z-50 flex w-[calc(100vw-2rem)] max-w-sm flex-col gap-2 lg:bottom-4"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-medium bg-slate text-on-slate shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0 forced-colors:border"
    >
      <Toast.Content className="flex items-center gap-2 py-1 pr-1 pl-3">
        <Toast.Title className="grow py-1.5 text-base" render={<p />} />
        {toast.actionProps && <Toast.Action className={onSlate('px-2 underline underline-offset-2')} />}
        <Toast.Close aria-label="Dismiss" className={onSlate('w-control')}>
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

function onSlate(className: string) {
  return cn(buttonStyle({ kind: 'quiet' }), 'px-0 text-on-slate not-disabled:hover:bg-transparent not-disabled:hover:underline', className)
}
