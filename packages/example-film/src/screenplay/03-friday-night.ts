/** Scenes 11 to 17. A concertina, a witness with a watch, and a listener in the dark. */
export const fridayNight = `INT. FERRY - ENGINE ROOM - NIGHT #11#

= TOBIAS offers the engine as a musician. It is not accepted.

Hot pipes. A diesel the size of a van, as clean as a plate. Tobias listens to it with a screwdriver against his ear.

TOBIAS
That's a B flat.

NELL
It's a diesel.

TOBIAS
It's a diesel in B flat. I've been tuning her since ninety-eight. What's the paper say? Musick aboard. She's aboard.

NELL
Would you dance to it?

Tobias considers this honestly.

TOBIAS
I have done.

Nell looks at the clock on the bulkhead: 22.20. She takes the ladder two rungs at a time.

INT. LIGHTHOUSE - KITCHEN - NIGHT #12#

= MRS PASCOE, retired, has not been asked for anything since the light went automatic.

A round room, so nothing fits: the dresser stands away from the wall like a shy guest. MRS PASCOE (72), keeper until they replaced her with a sensor, deals patience under a lamp.

Nell stands on the mat, dripping.

MRS PASCOE
I told the council in nineteen ninety-four. A lamp wants company. They sent me a clock with my name spelled wrong.

NELL
Mrs Pascoe, you used to play the concertina on the gallery. We could hear you from the slip.

MRS PASCOE
You could hear me from France. That was the idea. In fog a ship doesn't care for beauty, it cares for where you are.

NELL
I need you to be on a boat in fifty minutes.

Mrs Pascoe lays a black ten on a red knave, and looks at it.

MRS PASCOE
Say it again. Not the boat. The first part.

NELL
I need you.

The old woman is up, and has the case from behind the dresser, before the chair has stopped rocking.

INT. LIGHTHOUSE - STAIR - CONTINUOUS #12A#

= One hundred and forty steps, and the concertina breathes on every one.

A stone corkscrew. Torchlight. Nell goes ahead with the case open under her arm; at each step the concertina lets out a small, reproachful note.

MRS PASCOE
Hold her shut!

NELL
I am holding her shut!

MRS PASCOE
You're holding her like a cat. Hold her like a loaf.

She holds it like a loaf. Silence; three steps of it. Then, all alone, a long low chord, and Mrs Pascoe in the dark behind, laughing.

EXT. HARBOUR QUAY - NIGHT #13#

= CALLUM waits with a stopwatch, a notebook and a witness.

23.28. Callum under a lamp, with a stopwatch. Beside him, in a borrowed oilskin, CELESTE, miserable.

CELESTE
I'm a witness. I was asked to be a witness. I'm so sorry.

CALLUM
It's nothing personal, Jago. If there's no music I only have to write down that there wasn't.

JAGO
(from the rail)
Thirteen years old, you fell off this quay, Callum Reed. What did I fish you out with?

A silence.

CALLUM
A boat hook.

JAGO
I've still got it.

Running feet. Nell, Mrs Pascoe and a noise like a goose being consoled come round the ticket office. They jump. The gap between quay and boat opens under Mrs Pascoe's heel.

MRS PASCOE
Evening, Callum! Stand up straight!

EXT. FERRY - DECK - NIGHT #14#

= The first crossing: a hornpipe meant for fog.

The quay slides away. Mrs Pascoe plants her boots, shuts her eyes and plays: a hornpipe, very loud, meant for ships in trouble.

A woman by the rail has taken off her headphones. ZOË (33), a recorder on her hip and a microphone in a fur coat, holds still as one does near deer.

Mrs Pascoe comes to an end, because her arms do.

ZOË
Would you do that again?

MRS PASCOE
No, dear. I shall be dead. Who are you?

ZOË
Zoë. I record foghorns. I've done Norway, I've done Nova Scotia. They're switching them all off, so I go round.

NELL
You go round listening to things before they stop?

ZOË
Somebody has to be the last to hear it. It may as well be somebody who presses record.

Nell looks at the red light on the recorder a moment too long.

INT. FERRY - WHEELHOUSE - NIGHT #15#

= The log line is kept, with its k.

Jago's pen. "23.41. Crossed, with musick." He blots it.

NELL
One.

JAGO
Your mother'd have liked the second part. When the wind took the tune out and you had to guess.

NELL
Don't, Dad.

JAGO
I'm only saying what she'd have liked.

He rings the bell. From the deck the concertina, unasked, answers it.

EXT. SLIPWAY - THE OTHER SIDE - NIGHT #16#

= Someone on the far shore has been listening.

Weed and shingle. The ferry's ramp comes down; the two cars go off into the lanes; the ferry leaves again. Its light draws away over the water.

When it has gone, a match is struck among the rocks.

We do not see a face. Only a hand in a white glove, and a thumb that, against the forefinger, very softly, is still beating time.

INT. CAFÉ - FLAT ABOVE - NIGHT #17#

= Nell opens the cornet case, and shuts it.

One room over the fryer. A bed, a chart for wallpaper. Nell lies on the floor and pulls a case from under the bed, through six years of fluff.

She opens one catch. The other.

Blue plush. A cornet gone the colour of tea. A card in a round hand: LOVEDAY TREGENNA, 1ST CORNET. IF FOUND, PLAY IT.

From below, through the boards:

GIANNI (O.S.)
Nell? You want chips? I have one portion that nobody loves.

She shuts one catch. The other.

NELL
I'm asleep!`
