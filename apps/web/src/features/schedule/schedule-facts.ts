import { type CalledPerson, foldName, type SceneFacts } from '@callboard/call-sheet'
import type { BreakdownScene } from '@callboard/schedule'
import { minutes, type Minutes, type Zone } from '@callboard/time'
import type { Lighting, ScheduleScreenQuery } from '../../lib/graphql.generated.js'
import type { ClockSetting } from '../../lib/time-words.js'

/** What the board must know of the production around it. */
export interface ScheduleFacts {
  readonly productionId: string
  readonly title: string
  readonly zone: Zone
  readonly clock: ClockSetting
  readonly minimumRest: Minutes
  readonly palette: Readonly<Record<string, unknown>>
  readonly scenes: ReadonlyMap<string, BoardScene>
  readonly people: readonly CalledPerson[]
  readonly nameOf: ReadonlyMap<string, string>
  readonly locations: ReadonlyMap<string, string>
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly draftId: string }[]
  readonly mayEdit: boolean
  readonly mayPublish: boolean
}

export interface BoardScene extends SceneFacts {
  readonly lighting: Lighting | null
  readonly omitted: boolean
  /** Cast numbers of who plays in it, in order. */
  readonly cast: readonly string[]
  /** "D2"; empty when nobody said. */
  readonly scriptDay: string
  /** Typed by hand; null: by its length. */
  readonly estimatedMinutes: number | null
  readonly background: number
  readonly unitId: string | null
  /** The unit that shoots it, or null. */
  readonly unit: string | null
  readonly elements: BreakdownScene['elements']
  /** What needs care: "Stunts", "SFX", "Animals". */
  readonly needs: readonly string[]
  /** Everything a search looks at, in small letters. */
  readonly text: string
}

export type Production = NonNullable<ScheduleScreenQuery['production']>
type Loaded = Pick<ScheduleScreenQuery, 'scenes' | 'people'> & { readonly production: Production }

/** Puts what the server told into the shapes the engines read. */
export function scheduleFacts({ production, scenes, people }: Loaded): ScheduleFacts {
  const called = people.flatMap((person) => calledPerson(person, production.departments))
  const numbers = castNumbers(called)
  const units = new Map(production.units.map(({ unitId, name }) => [unitId, name]))
  return {
    productionId: production.productionId,
    title: production.title,
    zone: production.zone,
    clock: production.clock,
    minimumRest: production.minimumRest,
    palette: production.palette,
    scenes: new Map(scenes.map((scene) => [scene.sceneId, boardScene(scene, numbers, units)])),
    people: called,
    nameOf: new Map(people.map((person) => [person.personId, person.name])),
    locations: new Map(production.locations.map(({ locationId, name }) => [locationId, name])),
    units: production.units,
    mayEdit: production.viewerCan.includes('edit schedule'),
    mayPublish: production.viewerCan.includes('publish schedule'),
  }
}

type LoadedPerson = ScheduleScreenQuery['people'][number]

function calledPerson(person: LoadedPerson, departments: Production['departments']): readonly CalledPerson[] {
  if (person.kind === 'contact') return []
  const department = departments.find(({ departmentId }) => departmentId === person.departmentId)
  const isCast = person.kind === 'cast'
  return [
    {
      personId: person.personId,
      name: person.name,
      kind: person.kind,
      department: isCast ? 'Cast' : (department?.name ?? 'No department'),
      position: person.position,
      castNumber: person.castNumber,
      characters: person.characters,
      callOffset: isCast ? person.callOffset : minutes((department?.callOffset ?? 0) + person.callOffset),
    },
  ]
}

function castNumbers(people: readonly CalledPerson[]): ReadonlyMap<string, string> {
  return new Map(people.flatMap(({ castNumber, characters }) => characters.map((name) => [foldName(name), castNumber ?? '?'] as const)))
}

/** Made once: comparing by a locale made anew each time is most of the work of a thousand scenes. */
const byNumber = new Intl.Collator('en', { numeric: true })

function boardScene(scene: Loaded['scenes'][number], numbers: ReadonlyMap<string, string>, units: ReadonlyMap<string, string>): BoardScene {
  const cast = new Set(scene.characters.flatMap((name) => numbers.get(foldName(name)) ?? []))
  const intExt = scene.intExt?.replace('_', '/') ?? ''
  return {
    ...scene,
    intExt,
    timeOfDay: scene.timeOfDay ?? '',
    cast: [...cast].sort(byNumber.compare),
    unit: units.get(scene.unitId ?? '') ?? null,
    needs: [],
    text: [scene.number, intExt, scene.set, scene.timeOfDay, scene.synopsis, ...scene.characters].join(' ').toLowerCase(),
  }
}
