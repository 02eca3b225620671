import type { EntitySchema, MixedList } from 'typeorm'

type EntityClass = abstract new () => object

/** Every row type TypeORM maps. */
export const ENTITIES: MixedList<EntityClass | EntitySchema> = [] as unknown as MixedList<EntityClass | EntitySchema>
