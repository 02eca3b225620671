import { DraftEditRow, DraftRow } from './features/schedule/draft.entity.js'

/** Every row type TypeORM maps. */
export const ENTITIES = [DraftRow, DraftEditRow]
