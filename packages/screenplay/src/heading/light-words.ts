import type { Lighting } from '../screenplay.js'

const DAY = 'DAY MORNING AFTERNOON NOON MIDDAY DAYTIME DAYLIGHT DZIEŃ RANO DIA DÍA MANHÃ MAÑANA TARDE JOUR MATIN TAG MORGEN GIORNO MATTINA ДЕНЬ УТРО 日 天 昼 白天 낮'
const NIGHT = 'NIGHT EVENING MIDNIGHT NIGHTTIME NOC WIECZÓR NOITE NOCHE NUIT SOIR NACHT ABEND NOTTE SERA НОЧЬ ВЕЧЕР 夜 晚 밤'
const BETWEEN = 'DAWN DUSK SUNSET SUNRISE SUNDOWN SUNUP TWILIGHT MAGIC GOLDEN DAYBREAK ŚWIT ZMIERZCH AMANHECER ATARDECER AUBE CRÉPUSCULE ALBA TRAMONTO РАССВЕТ ЗАКАТ'

/** Words that say what light a scene plays in. */
export const LIGHT_WORDS: ReadonlyMap<string, Lighting> = new Map<string, Lighting>([
  ...DAY.split(' ').map((word) => [word, 'day'] as const),
  ...NIGHT.split(' ').map((word) => [word, 'night'] as const),
  ...BETWEEN.split(' ').map((word) => [word, 'dawn/dusk'] as const),
])

/** Words that place a scene by the scene before it, whose light it takes. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  'CONTINUOUS CONTINUED CONTINUES CONTINUING CONT CONT\'D LATER SAME SIMULTANEOUS SIMULTANEOUSLY'.split(' '),
)

/** Words that place a scene in the story's time without telling its light. */
export const STORY_WORDS: ReadonlySet<string> = new Set(
  ('PRESENT FLASHBACK FLASHFORWARD FLASH-FORWARD FLASHBACKS EARLIER MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY ' +
    'DREAM MEMORY').split(' '),
)

/** Words that may follow a time of day without being one: "DAY - ESTABLISHING", "NIGHT - RAIN". */
export const COMPANION_WORDS: ReadonlySet<string> = new Set(
  'ESTABLISHING ESTAB INTERCUT MONTAGE RAIN RAINING SNOW SNOWING STORM FOG DREAM MEMORY FANTASY VISION STOCK'.split(' '),
)

/** Words that only shade the others: "A FEW MOMENTS LATER", "LATER THAT EVENING", "THE NEXT DAY". */
export const SHADE_WORDS: ReadonlySet<string> = new Set(
  ('EARLY LATE MID PRE THE NEXT THAT THIS A AN FEW SEVERAL MOMENT MOMENTS MINUTE MINUTES SECOND SECONDS HOUR HOURS DAYS WEEK WEEKS ' +
    'MONTH MONTHS YEAR YEARS BIT LITTLE WHILE SHORT ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TWELVE FOLLOWING PREVIOUS AFTER ' +
    'BEFORE TIME LAST SOME STILL HALF COUPLE OF TO AND OR FOR AGO NIGHTS MORNINGS BACK SEQUENCE FIRST').split(' '),
)
