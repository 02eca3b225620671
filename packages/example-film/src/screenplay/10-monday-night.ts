/** Scenes 58 to 64. The last boat, and the morning after. */
export const mondayNight = `EXT. HARBOUR QUAY - NIGHT #58#

= The last boat, and nobody on the quay but the band that there is.

23.24. The bridge glitters above them like somebody else's party. The quay is empty.

Jago, a scarf round his throat, holds up a slate: EVENING.

MRS PASCOE
Not a soul.

GIANNI
They will come down when it gets boring.

CELESTE
I came. I'm not a witness. I just came.

Running feet. Oyelaran, with the bicycle; she leans it on the ticket office and, for the first time in her career, does not lock it.

OYELARAN
Don't say anything. I've brought the bell off it.

Nell counts them. Concertina, triangle, spanners, bicycle bell. She takes her place at the rail as if it were a chair.

NELL
Cast off, Dad.

Jago chalks two words, and turns the slate to her. WITH MUSICK.

EXT. FERRY - DECK - NIGHT #59#

= NELL plays her mother's solo, not well, and it is enough.

Midstream. Engine in F. The lights of the bridge go by on the water, upside down.

NELL
(to the mouthpiece)
Go on, then. Whichever of us remembers.

She shuts her eyes. She plays. It is the hymn from the yellow page: the first cornet's line, the one that has been missing.

It cracks in the second bar. She does not stop. It cracks again, and behind her a concertina leans in under it, like a shoulder. A triangle, in the right place. A clank, two, three. A bicycle bell.

She gets to the end of the line, where the others should come in. There are no others.

She holds the note. It is a long note, and she has not much left.

WREN
(a breath)
Wait for it.

EXT. SLIPWAY - THE OTHER SIDE - NIGHT #60#

= Twenty-four players march down to the water and come in.

The lane down from the cannery, black between hedges. A tread. Twenty-four pairs of boots, and over the hedge-tops, in a row, a gleam of brass.

Aubrey marches in front, backwards, because that is how he knows them best.

From the water: one held note, going thin.

AUBREY
Denzil. If you please. That's your entry, I believe.

DENZIL
Second cornet, or first?

AUBREY
Second. Somebody's in the first.

He raises the baton. His white glove shows in the dark like a bird that has made up its mind.

They come in.

EXT. BRIDGE - NIGHT #61#

= A traffic jam, of people who have switched off to listen.

The hum of traffic. Then, under it and then over it: brass. The whole band; both sides of the river at once.

A car slows. A window goes down. An engine is switched off. Then the next. It passes back along the bridge like a rumour, until there is no hum at all.

Two thousand people at the rail, looking down.

MAYOR
Why have they stopped? It's a bridge! One goes across it!

CALLUM
They are. Look.

In ones and twos, and then in dozens, with flags, with children on shoulders, they are walking off the end of it, down the steps, to the quay.

The Mayor stands alone in a mile of light. After a moment, since nobody is looking, her foot begins to tap.

INT. FERRY - WHEELHOUSE - NIGHT #62#

= JAGO finds that the Charter says "cross" and not "straight".

The music fills the little room from both doors. Tobias puts his head up through the hatch.

TOBIAS
She's got the oil for another hour. Just saying.

Jago looks at the far slip, thirty yards off, and at the clock, 23.52. He takes up the slate and writes: IT SAYS CROSS.

He rubs it out with his cuff and writes again: DOESN'T SAY STRAIGHT. In case it should not be clear, he says it too, in what is left of his voice.

JAGO
Once round, I thought. Under the lights.

He spins the wheel. For the first time in the film he steers with both hands.

EXT. FERRY - DECK - LATER #63#

= All of them aboard, under the bridge.

The ramp down on the shingle at 23.56, and twenty-four players walking up it without missing a bar. Grace ducks the tuba under the chain.

The horseshoe forms by itself, round a hatch cover, round Nell. Aubrey stops in front of her. He takes in the cornet, the mouthpiece, the ribbon sticking out of her pocket.

AUBREY
You were late in the second bar.

NELL
I was crying in the second bar.

AUBREY
Hm. We'll mark it in the parts.

He turns round. He does what he did last Christmas: faces the other way. On the quay, on the harbour wall, along the whole length of the bridge above them, there is not a foot of rail without a face.

He lifts the baton to Penmarrow.

The boat goes under the bridge with everything playing, and for a moment the arch rings like the inside of a bell. Jago lets it finish.

# Tuesday

EXT. HARBOUR QUAY - DAWN #64#

= A queue.

Pink water. Chairs left about. Denzil asleep on a crate of leeks, in tune.

Callum, on the ladder, with a small brush, paints over nothing in particular. Jago holds the ladder; he writes on the slate and holds it up: YOU MISSED A BIT.

NELL
(hoarse)
Dad. You'll want to see this.

From the ticket office, along the wall, round the corner, back past the café, where Gianni is carrying out every cup he has: a queue. Every one of them could go by bridge.

Wren walks down it with the sketchbook, counting hats.

ZOË
(microphone up, to the first in line)
What are you waiting for?

The first in line is the woman with the parrot. She thinks about it. On her shoulder, the parrot gets there first: eight bars, perfect, to the end.

INSERT: THE LOG. Nell's hand, under her father's. "Monday. Crossed, with musick." She goes back and puts in the k.

The bell. It is let to finish.

> FADE OUT.`
