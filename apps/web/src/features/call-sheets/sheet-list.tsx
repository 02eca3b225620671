import { formatDay } from '@callboard/time'
import type { SheetItemFragment } from '../../lib/graphql.generated.js'
import { clockWords, type ClockSetting } from '../../lib/time-words.js'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { TextLink } from '../../ui/link.js'
import { StatusWord } from '../../ui/status-word.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../ui/table.js'
import { AnswerCount } from './answer-count.js'
import { sheetStateWords } from './sheet-state-words.js'

export interface SheetListProps {
  readonly sheets: readonly SheetItemFragment[]
  readonly clock: ClockSetting
  readonly productionId: string
}

/** Day, date, call, place, and how many have confirmed. */
export function SheetList(props: SheetListProps) {
  return useNarrowScreen() ? <SheetCards {...props} /> : <SheetTable {...props} />
}

function SheetTable({ sheets, clock, productionId }: SheetListProps) {
  return (
    <Table caption="Call sheets by shoot day">
      <TableHead>
        <HeadCell>Day</HeadCell>
        <HeadCell>Date</HeadCell>
        <HeadCell figures>Call</HeadCell>
        <HeadCell className="pl-4">Location</HeadCell>
        <HeadCell>Answers</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell>Next</HeadCell>
      </TableHead>
      <TableBody>
        {sheets.map((sheet) => (
          <Row key={sheet.callSheetId}>
            <Cell className="font-semibold tabular-nums">
              <SheetLink sheet={sheet} productionId={productionId} />
            </Cell>
            <Cell className="whitespace-nowrap tabular-nums">{formatDay(sheet.date)}</Cell>
            <Cell figures className="text-reading font-semibold">
              {clockWords(sheet.generalCall, clock)}
            </Cell>
            <Cell className="pl-4">{sheet.location || 'TBA'}</Cell>
            <Cell>
              <AnswerCount head={sheet} />
            </Cell>
            <Cell>
              <StatusWord status={sheetStateWords[sheet.state]} className="align-middle" />
            </Cell>
            <Cell>
              <DeskLink sheet={sheet} productionId={productionId} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function SheetCards({ sheets, clock, productionId }: SheetListProps) {
  return (
    <ul aria-label="Call sheets by shoot day" className="border-t border-line">
      {sheets.map((sheet) => (
        <li key={sheet.callSheetId} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-b border-line py-2.5">
          <span className="py-1 text-reading leading-5 font-semibold whitespace-nowrap tabular-nums">{clockWords(sheet.generalCall, clock)}</span>
          <span className="flex flex-col">
            <span className="flex flex-wrap items-center justify-between gap-x-3 font-medium">
              <SheetLink sheet={sheet} productionId={productionId} />
              <StatusWord status={sheetStateWords[sheet.state]} />
            </span>
            <span className="text-muted">
              {formatDay(sheet.date)} · {sheet.location || 'TBA'}
            </span>
            <AnswerCount head={sheet} />
            <DeskLink sheet={sheet} productionId={productionId} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function SheetLink({ sheet, productionId }: { readonly sheet: SheetItemFragment; readonly productionId: string }) {
  return (
    <TextLink
      to="/productions/$productionId/call-sheets/$callSheetId"
      params={{ productionId, callSheetId: sheet.callSheetId }}
      className="inline-block py-1"
    >
      {sheet.unitName && `${sheet.unitName}, `}Day {sheet.dayNumber}
    </TextLink>
  )
}

/** To where the day's sheet is made and sent out. */
function DeskLink({ sheet, productionId }: { readonly sheet: SheetItemFragment; readonly productionId: string }) {
  return (
    <TextLink to="/productions/$productionId/call-sheets/desk/$dayId" params={{ productionId, dayId: sheet.dayId }} className="inline-block py-1">
      Open the desk<span className="sr-only"> of Day {sheet.dayNumber}</span>
    </TextLink>
  )
}
