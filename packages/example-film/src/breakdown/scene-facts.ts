/** Day of the story of each scene by its number: Thursday is 1. Nights go by N. */
export function scriptDayOf(number: string, lighting: string | null): string {
  const at = Number.parseInt(number, 10)
  const day = 1 + LAST_OF_DAY.filter((last) => at > last).length
  return `${lighting === 'night' ? 'N' : 'D'}${day}`
}

/** The last scenes of Thursday, Friday, Saturday and Sunday. */
const LAST_OF_DAY = [4, 17, 28, 48]

/** Background actors by scene number, head count. */
export const backgroundBySceneNumber: Readonly<Record<string, number>> = {
  1: 6, 2: 1, 4: 4, 5: 8, 13: 6, 18: 12, 21: 40, 22: 60, 24: 14, 27: 20, 32: 20, 36: 6, 41: 40, 45: 20, 50: 25, 51: 30, 52: 4, 53: 6, 57: 200, 58: 18, 60: 20, 61: 120, 63: 20, 64: 80,
}

/** Shooting time typed by hand, in minutes, where the length says too little. */
export const minutesBySceneNumber: Readonly<Record<string, number>> = { 22: 210, 25: 120, 47: 105, 57: 150, 63: 120 }
