import { Section } from '../../ui/section.js'

export function Type() {
  return (
    <Section title="Type">
      <p className="text-call font-semibold tabular-nums">18:05</p>
      <p className="text-title font-semibold">Title 24/32: The tide table</p>
      <p className="text-reading">Reading 17/26: meet at Pier 4, the gate code is on your sheet.</p>
      <p className="text-base">Base 14/20: INT. BOATHOUSE – NIGHT, 1 3/8 pages, cast 1, 4, 9.</p>
      <p className="text-small text-muted">Small 12/16: saved 18:44, by Ana Prado.</p>
      <p className="mt-2 tabular-nums">
        06:30
        <br />
        11:11
      </p>
    </Section>
  )
}
