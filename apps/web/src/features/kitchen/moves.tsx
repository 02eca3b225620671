import { useState } from 'react'
import { PageHeader } from '../../ui/page-header.js'
import { Section } from '../../ui/section.js'
import { Stepper } from '../../ui/stepper.js'
import { Tabs } from '../../ui/tabs.js'
import { Button } from '../../ui/button.js'
import { Wordmark } from '../../ui/wordmark.js'

export function Moves() {
  const [step, setStep] = useState(1)
  return (
    <Section title="Going about">
      <Stepper label="Import" steps={['Choose file', 'Compare', 'Accept']} current={step} onStep={setStep} />
      <Button onClick={() => setStep(Math.min(step + 1, 2))}>Next step</Button>
      <div className="my-6">
        <Tabs
          label="What changed"
          tabs={[
            { id: 'you', label: 'For you', panel: 'Your call is now 06:30 (was 07:00).' },
            { id: 'unit', label: 'For the unit', panel: 'Scene 42 moved to Day 9. 31 of 34 days unchanged.' },
          ]}
        />
      </div>
      <PageHeader title="Day 12" facts={<span>Tue 12 Jan · Pier 4 · 4 5/8 pages</span>} actions={<Button>Print</Button>} />
      <Wordmark />
    </Section>
  )
}
