import { afterEach, expect, it } from '@jest/globals'
import type { CallSheetView } from '@callboard/call-sheet'
import { localDate } from '@callboard/time'
import { cleanup, render, screen } from '@testing-library/react'
import { Safety } from './safety.js'

afterEach(cleanup)

const sheet = {
  header: { rules: [], walkie: [] }, notes: [], footer: { safety: '' }, safety: { bulletins: [], attachments: ['Pier map.pdf'] },
} as unknown as CallSheetView

it('gives the files of the reader’s own day, and their names alone of any other', () => {
  const file = { sheetAttachmentId: 'f1', kind: 'map', fileName: 'Pier map.pdf' }
  const { rerender } = render(<Safety sheet={sheet} date={localDate('2027-01-12')} department="Camera" files={[file]} />)
  const link = screen.getByRole('link', { name: 'Pier map.pdf' })
  expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['/api/reader/attachments/f1', 'Pier map.pdf'])
  rerender(<Safety sheet={sheet} date={localDate('2027-01-12')} department="Camera" files={undefined} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('Pier map.pdf')).toBeTruthy()
})
