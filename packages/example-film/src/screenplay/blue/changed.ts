/** Scenes the blue draft writes anew, whole, under the numbers they had. */
export const changedScenes: Readonly<Record<string, string>> = {
  '19': `INT. BRIDGE - SITE CABIN - DAY #19#

= The MAYOR wishes to define music, and CALLUM moves a tree.

A steel box with a desk, a heater and a model of the quay in which there is no quay. The Mayor moves a tiny yacht.

MAYOR
A concertina. Is that music?

CALLUM
Legally, I'm afraid so. It has been tested. There was a case in Ramsgate.

MAYOR
Then one calls a hearing. One wouldn't be against anybody. One would simply be in favour of quality.

She sweeps out. Callum looks at the model. Where the café should be, there is a very small tree. He takes it between finger and thumb, and puts it in his pocket.`,
  '29': `EXT. LIGHTHOUSE - HEADLAND - DAWN #29#

= ZOË plays NELL last night's crossing; there is one sound too many, and MRS PASCOE has seen smoke.

Grass flat with wind. Grey sea, pink edge. Zoë sits with her back against the lighthouse; Nell with headphones on, her eyes shut.

ZOË
There's the note. There's the bell. Your spanner. Now wait. Turn it up. There.

Very far off, under everything: a low breath, as if a cow had sat down on a stair.

NELL
(opening her eyes)
That's Grace Bolitho's tuba. She's answering. Which way was the microphone?

Above them a window opens. Mrs Pascoe, with a telescope and a piece of toast.

MRS PASCOE
The cannery! Third chimney, since Friday! I've had it in the log. Nobody asked for the log.`,
  '36': `INT. CAFÉ - DAY #36#

= CALLUM offers JAGO a job; WREN returns something he lost.

Sunday quiet. Jago at the window table. Callum stands, having not been told to sit.

CALLUM
There'd be a pension. A heated booth. You'd be the first face anybody saw.

JAGO
I'm sixty-one. I've had my hand on something that moves since I was nine. You'd put me in a box and have everyone else move.

He says it without heat. That makes it worse. Wren comes out from under the table with a very small tree.

WREN
This fell out of your pocket on Saturday. Is it from where we are?

Callum takes it. He cannot find anywhere to put it down.

GIANNI
For the coffee, one pound eighty.`,
  '57': `EXT. BRIDGE - DUSK #57#

= The ribbon is cut, and two thousand people wait to feel something.

Two thousand people and their little flags. The Mayor cuts. The ribbon parts. From the loudspeaker: fanfare, tyres.

A cheer, of the sort that is handed out with the flags. Lights run along the bridge from end to end. It is, in fact, beautiful.

ZOË
(microphone up, to Callum)
Nice. What's it sound like?

They listen. Hum. Hum. Hum.

CALLUM
Like the fridge when it comes back on.

He takes a very small tree out of his pocket and stands it on the rail of the bridge, facing the town.`,
}
