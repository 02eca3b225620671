/** Scenes 24 to 28. The smallest instrument of all, and where the band is. */
export const saturdayNight = `EXT. HARBOUR QUAY - NIGHT #24#

= A new performer is wanted by half past eleven, and is exactly ten years old.

23.15. Drizzle. Nobody. Under the lamp Callum is writing the date at the top of a clean page.

GIANNI
My granddaughter should be in bed. I say this so that it has been said.

WREN
You don't need to be good. The glove lady read it out. On purpose, to please.

She holds up the triangle. It turns on its string and sends one spark around the quay.

NELL
What can you play on it?

WREN
It only does the one.

NELL
Then we'd better have it in the right place. Coat. Lifejacket. Hold my hand on the ramp.

CALLUM
(quietly)
Mind the third plank. It's always wet.

Nell looks at him. He looks at his page.

EXT. FERRY - DECK - NIGHT #25#

= The second crossing: one note, in the right place.

Engine, rain, dark. Nine cars' worth of deck and one child in the middle of it.

WREN
When?

NELL
When it's the right place.

They wait. The engine thuds. The rain ticks on the roof of a van. A rope creaks: two, three. Zoë's microphone comes slowly up.

All of it, for no reason, falls into step.

Wren strikes. One note. It goes out over the water, thin as wire, and does not seem to end.

ZOË
(whispering)
Oh, well done.

INT. FERRY - WHEELHOUSE - CONTINUOUS #26#

= JAGO lets WREN ring the bell, and TOBIAS joins in from below.

Wren, on a box, both hands on the bell rope.

JAGO
Let it finish. Most people don't let it finish.

She rings. They listen to it finish. From a pipe in the wall, by and by, comes a clank: two, three. Then another, higher.

WREN
Who's that?

JAGO
That's Tobias with a spanner. He's been wanting to be asked since ninety-eight.

He writes the line. He holds the pen out to her, and she puts in the k.

INT. CANNERY - PACKING HALL - NIGHT #27#

= The band, all twenty-four, in the dark, listening.

A long hall with no lights. Windows on the water. Rows of steel tables where sardines were once laid head to tail.

Between the tables, in overcoats, on folding chairs, in a horseshoe: the band. Every face is turned to the windows.

Across the water: one thin bright note. A bell. A clank, two, three.

In the second row GRACE (40), who is large and has not cried since the cannery shut, lets it run down into her scarf.

GRACE
That's the triangle. They've put the little one on the triangle.

AUBREY
Hush.

GRACE
We never let anybody on the triangle.

Aubrey has his back to them. His right hand, in its white glove, hangs at his side. It goes on beating a bar or two after the sound is gone.

INT. CANNERY - OFFICE - LATER #28#

= AUBREY and GRACE quarrel about what the silence is for.

Time-cards in a rack, all stopped on one Friday. A paraffin stove. Aubrey polishes the baton, which is clean.

GRACE
How long?

AUBREY
Until they notice.

GRACE
They've noticed! They had an old woman and a baby out there in the wet.

AUBREY
They've noticed there's a gap. Nobody has come to look for us. They've come to look for something to put in the gap.

He lays the baton in its case.

AUBREY (CONT'D)
Sixty years I've stood with my back to that town, Grace. Last Christmas I turned around in the middle of the carol. Do you know how many there were?

She knows.

AUBREY (CONT'D)
There was a dog.

GRACE
It was a nice dog. It stayed to the end.`
