import type { ScreenplayImportScreenQuery } from '../../../lib/graphql.generated.js'

/** An import with what was read. */
export type ScreenplayImport = NonNullable<ScreenplayImportScreenQuery['screenplayImport']>

/** The scenes of the production, and what people changed in them by hand. */
export type KnownScenes = ScreenplayImportScreenQuery['scenes']
