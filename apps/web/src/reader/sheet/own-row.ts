import type { CallSheetView, CastRow, TransportRow } from '@callboard/call-sheet'

/** What the day's sheet says of one reader beside their call. */
export interface OwnRow {
  readonly cast: CastRow | undefined
  readonly ride: TransportRow | undefined
}

/** The reader's own lines of a sheet: their row of the cast, and the vehicle that fetches them. */
export function ownRowOf(sheet: CallSheetView | undefined, { reader, name }: { readonly reader: string; readonly name: string }): OwnRow {
  return {
    cast: sheet?.cast.find(({ personId }) => personId === reader),
    ride: sheet?.transport?.find(({ passengers }) => passengers.split(',').some((passenger) => passenger.trim() === name)),
  }
}
