import { useTitle } from '../../lib/use-title.js'
import { useViewer } from '../../lib/use-viewer.js'
import { DefinitionList } from '../../ui/definition-list.js'
import { PageHeader } from '../../ui/page-header.js'
import { Section } from '../../ui/section.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { ChangePasswordForm } from './change-password-form.js'
import { Codes } from './codes.js'
import { DeviceSettings } from './device-settings.js'
import { Sessions } from './sessions.js'

/** One's own account: who one is, how one signs in, where one is signed in. */
export function AccountPage() {
  useTitle('Account')
  const { member } = useViewer()
  if (!member) return <NotLoaded onRetry={() => undefined} />
  return (
    <>
      <PageHeader title="Account" />
      <div className="grid gap-x-16 lg:grid-cols-2">
        <div>
          <Section title="You">
            <DefinitionList
              items={[
                { term: 'Name', value: member.name },
                { term: 'Mail address', value: <span className="break-all">{member.email}</span> },
                { term: 'Company', value: member.organization.name },
              ]}
            />
          </Section>
          <Section title="Password">
            <ChangePasswordForm />
          </Section>
          <DeviceSettings />
        </div>
        <div>
          <Section title="Codes from an authenticator app">
            <Codes totpIsOn={member.totpIsOn} />
          </Section>
          <Sessions />
        </div>
      </div>
    </>
  )
}
