import { describe, expect, it } from '@jest/globals'
import type { SheetTemplate } from '@callboard/call-sheet'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { SheetTemplateFields } from './sheet-template.js'

describe('the parts of a sheet', () => {
  it('are those of what the production makes, moved by button and by key, and left out', () => {
    const made: (SheetTemplate | null)[] = []
    render(<Form onMade={(template) => made.push(template)} />)
    const list = screen.getByLabelText('Parts of the sheet')
    const order = () => within(list).getAllByRole('listitem', { hidden: true }).slice(0, 3).map((row) => row.textContent)
    expect(order()).toEqual(['Key contacts', 'Locations', 'Company moves'])
    fireEvent.click(screen.getByLabelText('Move Locations up'))
    expect(order()).toEqual(['Locations', 'Key contacts', 'Company moves'])
    const locations = screen.getByLabelText('Locations')
    expect(document.activeElement).toBe(locations)
    fireEvent.keyDown(locations, { key: 'ArrowDown', altKey: true })
    fireEvent.keyDown(locations, { key: 'ArrowDown', altKey: true })
    expect(order()).toEqual(['Key contacts', 'Company moves', 'Locations'])
    fireEvent.click(locations)
    expect(made.at(-1)).toMatchObject({ advanceDays: 2 })
    expect(made.at(-1)!.sections[2]).toEqual({ section: 'locations', on: false })
    fireEvent.change(screen.getByLabelText('Start from'), { target: { value: 'documentary' } })
    expect(made.at(-1)).toMatchObject({ advanceDays: 3 })
  })
})

function Form({ onMade }: { readonly onMade: (template: SheetTemplate | null) => void }) {
  const [template, setTemplate] = useState<SheetTemplate | null>(null)
  const take = (next: SheetTemplate | null) => {
    onMade(next)
    setTemplate(next)
  }
  return <SheetTemplateFields kind="feature" template={template} onChange={take} />
}
