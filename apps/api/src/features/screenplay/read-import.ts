import type { Screenplay } from '@callboard/screenplay'
import { readInChild } from '../../../../../scripts/read-in-child.mjs'
import type { Services } from '../../platform/context/ctx.js'
import { findAliases } from '../breakdown/index.js'
import { fitScreenplay } from './fit-screenplay.js'
import { importedScene } from './imported-scene.js'
import { findKnownScenes } from './known-scenes.js'
import { type FileToRead, findFile, type LeasedImport, type Step, writeStep } from './leased-import.js'
import { planTakeover } from './plan-takeover.js'

const MOST_ATTEMPTS = 3
const PROGRESS = { started: 10, reading: 30, answering: 70 } as const
const GIVEN_UP = 'Reading this file failed three times, so it was given up. Save it again in the program it comes from, or send us the file.'
const WITHOUT_SCENES = 'No scene heading was found in this file. Scene headings begin with INT. or EXT.'

/** Reads a leased file in a process of its own and compares it with the production's scenes. A try that crashes is due again; the third is the last. */
export async function readImport(services: Services, leased: LeasedImport): Promise<void> {
  const file = await findFile(services, leased)
  if (file === null) return
  if (file.attempts > MOST_ATTEMPTS) return write(services, file, { state: 'refused', progress: 100, refusal: GIVEN_UP })
  try {
    await write(services, file, await outcomeOf(services, file))
  } catch (error) {
    services.log.error({ screenplayImportId: file.screenplayImportId, attempts: file.attempts, error: String(error) }, 'screenplay import: a try failed')
    const isLast = file.attempts >= MOST_ATTEMPTS
    await write(services, file, isLast ? { state: 'refused', progress: 100, refusal: GIVEN_UP } : { state: 'queued', progress: 0 })
  }
}

async function outcomeOf(services: Services, file: FileToRead): Promise<Step> {
  let told: Promise<void> = Promise.resolve()
  const tell = (progress: number) => {
    told = told.then(() => write(services, file, { state: 'reading', progress })).catch(() => undefined)
  }
  const read = await readInChild(file.bytes, file.fileName, { seconds: 20, megabytes: 256, onProgress: (stage) => tell(PROGRESS[stage]) })
  await told
  if (!read.ok) return { state: 'refused', progress: 100, refusal: read.refusal.sentence }
  if (read.value.scenes.length === 0) return { state: 'refused', progress: 100, refusal: WITHOUT_SCENES }
  return compare(services, file, fitScreenplay(read.value))
}

async function compare({ database }: Services, { organizationId, productionId }: FileToRead, screenplay: Screenplay): Promise<Step> {
  const { known, aliases } = await database.transaction(organizationId, async (transaction) => ({
    known: await findKnownScenes(transaction, organizationId, productionId),
    aliases: await findAliases(transaction, organizationId, productionId),
  }))
  const comparison = planTakeover(known.scenes, screenplay.scenes).map(importedScene)
  return { state: 'ready', progress: 100, screenplay: withoutMerged(screenplay, aliases), comparedWith: known.state, comparison }
}

/** What was merged once is not offered again. */
function withoutMerged(screenplay: Screenplay, aliases: readonly { readonly name: string; readonly into: string }[]): Screenplay {
  const done = new Set(aliases.map(({ name, into }) => `${name}|${into}`))
  return { ...screenplay, mergeOffers: screenplay.mergeOffers.filter(({ name, into }) => !done.has(`${name}|${into}`)) }
}

function write({ database }: Services, file: FileToRead, step: Step): Promise<void> {
  return database.transaction(file.organizationId, (transaction) => writeStep(transaction, file, step))
}
