import { accounts, backgroundBySceneNumber, cast, crew, departments, type ExampleLocation, locations, minutesBySceneNumber, organization, personIdOf, production, sceneIdOf, screenplay, scriptDayOf, stableId } from '@callboard/example-film'
import { fingerprintOf, readScreenplay } from '@callboard/screenplay'

/** The example film as rows of the database. */
export const UNIT_ID = stableId('unit Main')
export const DRAFT_ID = stableId('draft Main')
const departmentIdOf = (name: string): string => stableId(`department ${name}`)

export const departmentRows = departments.map((department, index) => ({
  department_id: departmentIdOf(department.name),
  name: department.name,
  call_offset: department.callOffset,
  position: index + 1,
}))

export const locationRows = locations.map((location: ExampleLocation) => ({
  location_id: location.locationId,
  name: location.name,
  address: location.address,
  parking: location.parking,
  basecamp: location.basecamp,
  hospital: location.hospital.name,
  hospital_address: location.hospital.address,
  hospital_phone: location.hospital.phone,
  notes: location.notes,
  latitude: location.latitude,
  longitude: location.longitude,
}))

export const personRows = [
  ...cast.map((member) => ({
    person_id: member.personId, name: member.name, kind: 'cast', department_id: null, position: '', cast_number: member.castNumber,
    email: member.email, phone: member.phone, phone_on_sheet: false, call_offset: member.preparation,
  })),
  ...crew.map((member) => ({
    person_id: member.personId, name: member.name, kind: 'crew', department_id: departmentIdOf(member.department), position: member.position,
    cast_number: null, email: member.email, phone: member.phone, phone_on_sheet: member.department === 'Production' || member.department === 'Direction',
    call_offset: member.callOffset,
  })),
].map((row) => ({ ...row, email_folded: row.email.toLowerCase(), phone_e164: row.phone.replaceAll(' ', '') }))

/** The child of the cast: ten years and a half, whenever the example is loaded. */
export const child = { personId: personIdOf('Maisie Østergaard'), daysOld: 3835 } as const

/** Accounts, and the person of the crew each is, by their address. */
export const memberRows = accounts.map((account) => ({
  account_id: account.accountId,
  membership_id: stableId(`membership ${account.name}`),
  name: account.name,
  email: account.email,
  role: account.role,
  person_id: crew.find((member) => member.email === account.email)?.personId ?? null,
}))

/** The scenes as the reader reads them, under the ids the example's boards name. */
export function sceneRows() {
  const read = readScreenplay({ bytes: new TextEncoder().encode(screenplay), fileName: 'music-aboard.fountain' })
  if (!read.ok) throw new Error(`The example screenplay is refused: ${read.refusal.sentence}`)
  return read.value.scenes.map((scene, index) => ({
    scene_id: sceneIdOf(scene.number ?? ''),
    number: scene.number ?? '',
    heading: scene.heading,
    int_ext: scene.intExt,
    set_name: scene.set,
    time_of_day: scene.timeOfDay,
    lighting: scene.lighting,
    synopsis: scene.synopsis ?? '',
    eighths: scene.eighths,
    eighths_estimated: scene.eighthsEstimated,
    characters: scene.characters,
    elements: scene.elements,
    notes: scene.notes,
    blocks: scene.text ?? [],
    fingerprint: fingerprintOf(scene),
    position: index + 1,
    script_day: scriptDayOf(scene.number ?? '', scene.lighting),
    background: backgroundBySceneNumber[scene.number ?? ''] ?? 0,
    estimated_minutes: minutesBySceneNumber[scene.number ?? ''] ?? null,
  }))
}

export { organization, production }
