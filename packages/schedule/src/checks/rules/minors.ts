import { yearsOn } from '../age.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import { TEACHER, type Ground } from '../ground.js'
import { isSchoolDay, minorDaysOf, type MinorDay } from '../minor-day.js'
import type { RedFlag } from '../red-flag.js'
import { duration } from '../words.js'
import { clockReasons, type Reason } from './minors-clock.js'

/** Minors who are too young, stay too long, work too much, come too early, go too late, or are without their studio teacher. */
export function minorFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  return minorDaysOf(ground, day).flatMap((minor) => {
    const reasons = minor.band ? reasonsOf(ground, day, minor) : [tooYoung(day, minor)]
    return reasons.map((reason) => flagOf(ground, day, minor, reason))
  })
}

function tooYoung(day: CheckedDay, { held }: MinorDay): Reason {
  const youngest = held.rule.bands[0]?.name ?? ''
  return { says: `is called on ${day.fullName} and is too young to work; the youngest ages are ${youngest}`, figures: ['age'] }
}

function reasonsOf(ground: Ground, day: CheckedDay, minor: MinorDay): readonly Reason[] {
  return [
    ...stayReasons(day, minor),
    ...workReasons(ground, day, minor),
    ...clockReasons(ground, day, minor),
    ...teacherReasons(ground, day, minor),
  ]
}

function stayReasons(day: CheckedDay, { hours, band }: MinorDay): readonly Reason[] {
  const stay = hours.wrap - hours.call
  if (!band || stay <= band.atPlace) return []
  const says = `is at work ${duration(stay)} on ${day.fullName}, ${duration(stay - band.atPlace)} longer than the ${duration(band.atPlace)} of ages ${band.name}`
  return [{ says, figures: ['stay', stay] }]
}

function workReasons(ground: Ground, day: CheckedDay, { hours, band }: MinorDay): readonly Reason[] {
  const school = isSchoolDay(ground, day.day.date)
  const most = school ? band?.work : band?.workWithoutSchool
  const work = hours.camera
  if (!band || most === undefined || work <= most) return []
  const kind = school ? 'on a school day' : 'without school'
  const says = `is in scenes of ${duration(work)} on ${day.fullName}, ${duration(work - most)} more than the ${duration(most)} of work ages ${band.name} may do ${kind}`
  return [{ says, figures: ['work', work, school ? 1 : 0] }]
}

function teacherReasons(ground: Ground, day: CheckedDay, { held, bornOn }: MinorDay): readonly Reason[] {
  const below = held.rule.teacherBelow
  if (below === null || yearsOn(bornOn, day.day.date) >= below || hasTeacher(ground, day)) return []
  return [{ says: `works on ${day.fullName} and no studio teacher is called or in a scene; below ${below} one is there on every day of work`, figures: ['teacher'] }]
}

function hasTeacher(ground: Ground, day: CheckedDay): boolean {
  const isCalled = day.places.some((place) => ground.isTeacherAt[place])
  return isCalled || day.slots.some(({ strip }) => strip.kind === 'scene' && (ground.sceneOf.get(strip.sceneId)?.elements ?? []).some(({ name }) => TEACHER.test(name)))
}

function flagOf(ground: Ground, day: CheckedDay, { personId, held }: MinorDay, { says, figures }: Reason): RedFlag {
  return flag({
    check: 'minors',
    cited: { pack: held.pack, source: held.rule.source },
    severity: 'breach',
    subjects: { personIds: [personId], dayIds: [day.day.id] },
    figures: [day.day.date, ...figures],
    sentence: `${ground.words.name(personId)} ${says}.`,
  })
}
