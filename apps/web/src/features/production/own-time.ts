import type { PersonDay } from '@callboard/notice'

/** A printed time with its day, when that is not the day it stands under: "23:30 (Mon 11 Jan)". */
export function timeWords({ time, otherDay }: PersonDay['call']): string {
  return otherDay === null ? time : `${time} (${otherDay})`
}
