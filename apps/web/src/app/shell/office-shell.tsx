import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { useViewer } from '../../lib/use-viewer.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Waiting } from '../../ui/waiting.js'
import { BottomBar } from './bottom-bar.js'
import { CommandKeys } from './command-keys.js'
import { OfflineBanner } from './offline-banner.js'
import { PhoneBar } from './phone-bar.js'
import { SideNav } from './side-nav.js'
import { SkipLink } from './skip-link.js'
import { ToTheDoor } from './to-the-door.js'
import { useArrival } from './use-arrival.js'
import { useThemeKey } from './use-theme-key.js'

/** The office around a screen: navigation at the side, or at the thumb on a phone. Sends strangers to the door. */
export function OfficeShell() {
  const { member, error } = useViewer()
  if (member === null) return <ToTheDoor />
  if (member) {
    return (
      <Frame>
        <Outlet />
      </Frame>
    )
  }
  return (
    <main className="p-4 lg:p-8">{error ? <ErrorNotice {...failureOf(error)} /> : <Waiting words="Opening the office…" />}</main>
  )
}

function Frame({ children }: { readonly children: ReactNode }) {
  const main = useArrival()
  useThemeKey()
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <PhoneBar />
      <SideNav />
      <div className="min-w-0">
        <OfflineBanner />
        <main ref={main} id="main" tabIndex={-1} className="mx-auto max-w-6xl has-data-wide:max-w-none px-4 pt-5 pb-24 outline-none lg:px-10 lg:pt-8 lg:pb-16">
          {children}
        </main>
      </div>
      <BottomBar />
      <CommandKeys />
    </div>
  )
}
