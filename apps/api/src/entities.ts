import { ElementRow } from './features/breakdown/element.entity.js'
import { PersonalLinkRow } from './features/deliveries/personal-link.entity.js'
import { PersonRow } from './features/people/person.entity.js'
import { DepartmentRow } from './features/productions/department.entity.js'
import { LocationRow } from './features/productions/location.entity.js'
import { ProductionRow } from './features/productions/production.entity.js'
import { ScreenplayImportRow } from './features/screenplay/screenplay-import.entity.js'
import { DraftEditRow, DraftRow } from './features/schedule/draft.entity.js'

/** Every row type TypeORM maps. */
export const ENTITIES = [DraftRow, DraftEditRow, ProductionRow, DepartmentRow, LocationRow, PersonRow, ElementRow, PersonalLinkRow, ScreenplayImportRow]
