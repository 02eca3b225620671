/** What is known of one press of a button, and of whoever pressed it. */
export interface Press {
  /** Made by the browser for a person's hand, not by a script. */
  readonly trusted: boolean
  /** How long finger or button was down, in milliseconds; null when it was pressed by keys or by a program that reads the page aloud. */
  readonly held: number | null
  /** How often the pointer moved over the button before. */
  readonly moves: number
  /** Whether a key was pressed for it. */
  readonly byKey: boolean
  /** How long the page has been looked at. */
  readonly shownFor: number
  /** Whether the browser says that a program works it. */
  readonly automated: boolean
}

/** `meant`: answers. `ask`: asks once more, for it could have been a program that presses every button. `program`: never answers. */
export type Judgement = 'meant' | 'ask' | 'program'

/** Mail scanners press and let go in one breath; the quickest of fingers does not. */
const SHORTEST_PRESS = 20
/** A hand that taps in less came over the button first; a program jumps on it. */
const FEWEST_MOVES = 3
/** Nobody has read a call in less. */
const SHORTEST_LOOK = 1200

/** Programs that open the links of mails before people do, by what they call themselves. */
const SCANNERS = /HeadlessChrome|PhantomJS|Barracuda|Proofpoint|Mimecast|SafeLinks|BingPreview|GoogleImageProxy|YahooMailProxy|Symantec|MessageLabs|FireEye|Trend ?Micro|Sophos|Forcepoint|Cloudmark|urldefense|ZScaler|Cisco ?(IronPort|Umbrella)|\bbot\b|spider|crawler|scanner\b/i

/** Whether the browser is worked by a program, as far as it says. */
export function isAutomated({ webdriver, userAgent }: Pick<Navigator, 'userAgent'> & { readonly webdriver?: boolean }): boolean {
  return webdriver === true || SCANNERS.test(userAgent)
}

/** Whether a press was a person's answer. Opening the page, looking at it and pressing everything on it confirms nothing. */
export function judge(press: Press): Judgement {
  if (press.automated || !press.trusted) return 'program'
  return press.shownFor >= SHORTEST_LOOK && isByHand(press) ? 'meant' : 'ask'
}

/**
 * A second question is answered by whoever has read it: not by a press that was on its way already, nor by one more press of no
 * length. Without a pointer it is a program that reads the page aloud, for somebody.
 */
export function judgeAgain(press: Press, askedFor: number): Judgement {
  if (press.automated || !press.trusted) return 'program'
  return askedFor >= SHORTEST_LOOK && (press.held === null || isByHand(press)) ? 'meant' : 'ask'
}

function isByHand({ byKey, held, moves }: Press): boolean {
  return byKey || (held !== null && (held >= SHORTEST_PRESS || moves >= FEWEST_MOVES))
}
