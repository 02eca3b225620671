import { TriangleAlert } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { Chip } from '../../ui/chip.js'
import { EmptyState } from '../../ui/empty-state.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { ProgressBar } from '../../ui/progress-bar.js'
import { Section } from '../../ui/section.js'
import { Skeleton } from '../../ui/skeleton.js'
import { Waiting } from '../../ui/waiting.js'
import { WarningNotice } from '../../ui/warning-notice.js'

export function Messages() {
  return (
    <Section title="Messages">
      <div className="flex flex-col gap-5">
        <ErrorNotice
          title="The schedule was not saved."
          kept="Your move of scene 42 is still here. Somebody else changed Day 9 meanwhile."
          action={<Button>Show both</Button>}
          reference="r-7f3a"
        />
        <WarningNotice title="Day 9 breaks a rest">
          <p>Ana Prado has 8 h 30 between wrap and call; 11 h are due.</p>
        </WarningNotice>
        <div className="flex flex-wrap gap-2">
          <Chip>Props</Chip>
          <Chip tone="moving">3 changed</Chip>
          <Chip tone="good">84 of 84</Chip>
          <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
            Short rest
          </Chip>
          <Chip tone="bad" icon={<TriangleAlert aria-hidden />}>
            2 clashes
          </Chip>
        </div>
        <ProgressBar label="Sending call sheets" done={43} total={180} remaining="about 20 s left" />
        <Waiting words="Reading the screenplay…" />
        <Skeleton lines={3} />
        <EmptyState action={<Button kind="primary">Import a screenplay</Button>}>
          The schedule grows from the screenplay: bring a Final Draft or Fountain file and every scene becomes a strip.
        </EmptyState>
      </div>
    </Section>
  )
}
