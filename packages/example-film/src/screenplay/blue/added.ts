/** What the blue draft adds, each after the scene named: 23A and 47A. */
export const addedScenes: readonly { readonly after: string; readonly text: string }[] = [
  {
    after: '23',
    text: `INT. CAFÉ - NIGHT #23A#

= GIANNI teaches WREN how to wait.

Chairs on tables. Gianni mops around Wren, who sits on the counter with the triangle on her knee.

GIANNI
In the old country I played in a dance orchestra. The cymbals. All night, nothing, nothing. Then one.

WREN
Didn't you get bored?

GIANNI
I was never so awake in my life.

He stops the mop. He lifts one finger. The fridge hums. The tap drips. He waits much longer than is comfortable, and brings the finger down: exactly on the drip.

GIANNI (CONT'D)
You see? I did nothing. I was only in the right place.`,
  },
  {
    after: '47',
    text: `EXT. SLIPWAY - THE OTHER SIDE - CONTINUOUS #47A#

= AUBREY takes hold of the rope.

The rope comes up the shingle out of the fog. Grace has it over her shoulder. Behind her the trombones; behind them, the horns. It is not enough.

GRACE
On three! Who's counting?

Nobody is. A white glove closes on the last yard of rope, behind everyone, where they cannot see whose it is.

AUBREY
In four, I think. Two, three.

They pull, in four. The fog gives up a ferry.`,
  },
]
