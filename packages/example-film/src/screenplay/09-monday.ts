/** Scenes 49 to 57. One note, a ribbon, a scratch band and a bus that will not start. */
export const monday = `# Monday

INT. CAFÉ - FLAT ABOVE - DAWN #49#

= NELL plays one note. It cracks.

The case open on the bed. The cornet polished, with toothpaste, by somebody who has not slept. The mouthpiece goes in with a quarter turn, like a key.

She stands at the window. She lifts it. She lowers it. She lifts it and, before she can be asked, breathes.

A note. It starts as a note; in the middle it breaks like a plate; and then, at the very end, there is a thread of it, whole.

She stands with her hand over her mouth.

NELL
(to the cornet)
Sorry. Sorry. You've been asleep.

Below in the kitchen, a spoon has been put down.

GIANNI (O.S.)
(very softly)
Again.

EXT. HARBOUR QUAY - DAWN #50#

= Everyone on the quay looks up at one window.

Milk float. Fish boxes. A postman. The cracked note goes over them and they stop, each in the middle of what he was doing, with their faces lifted to the window above the café.

Jago, on his ladder, brush in hand, does not turn round. He shuts his eyes.

A second note. Not cracked.

OYELARAN
(to her bicycle)
Well, there she is.

EXT. BRIDGE - APPROACH ROAD - DAY #51#

= The MAYOR rehearses the opening with a loudspeaker for a band.

Bunting. A ribbon wide enough for a horse. The Mayor walks towards it with an invisible pair of scissors. A WORKMAN presses a button on a loudspeaker: fanfare, then an advertisement for tyres.

MAYOR
Can one have it without the tyres?

CALLUM
They're in the middle of it. It's free if you leave them in.

MAYOR
Mr Reed. At nine tonight two thousand people will be standing here. At half past eleven a boat will not leave. At midnight you and I shall own a view. What is the matter with your face?

CALLUM
I was wondering what they'd hear. From up here. If it was quiet.

MAYOR
(kindly, as to a child)
Traffic.

INT. BAND HALL - DAY #52#

= A scratch band: concertina, triangle, two spanners, one cornet.

Twenty-four empty chairs. Nell sits down on the twenty-fifth, having looked at the ribbon for some time and then put it in her pocket.

She plays four bars. Stops. Plays the same four bars. It is like hearing someone learn to walk down a stair.

At the double doors, a cough. Mrs Pascoe, with the case. Wren, with the string. Tobias, with a choice of spanners, in a tie.

MRS PASCOE
Is this seat taken?

NELL
They're all taken.

MRS PASCOE
Then I'll keep it warm.

They sit. There is a good deal of adjusting of stands that need no adjusting. Nell lifts a hand, since somebody must.

TOBIAS
Do we come in on one, or when it feels right?

WREN
When it's the right place.

INT. TOWN HALL - COUNCIL CHAMBER - DAY #53#

= CALLUM confesses to an almost empty room.

Chairs upside down on tables. OYELARAN writing a report under the portraits. Callum in the doorway, with no hat.

CALLUM
The diesel. It was me. I rang the depot. I said the ferry had closed early.

OYELARAN
I know. His wife does the paperwork. She wrote down your name, the time, and "did not sound happy".

CALLUM
Are you going to arrest me?

OYELARAN
For being late with a delivery? I'd have to start with the post office.

She screws the top on her pen.

OYELARAN (CONT'D)
I'll tell you what I'd do, though, if I'd fallen off a quay thirteen times and been got out thirteen times. I'd find out who was holding the hook.

EXT. TOWN HALL - STEPS - DAY #54#

= CALLUM gives NELL the bit about pirates.

Nell sits between the lions with the cornet across her knees, working the valves. Callum lowers himself to the same step. A lion's width between them.

CALLUM
I've got something. It's the end of the Charter, it's on the back. I never showed them, because it's not law. It's only how it came about.

He gives her a photocopy, folded small, soft with carrying.

NELL
(reading)
"For that in the Winter of the Pirates, the Town being dark and the Boat lost in the Fog, one Widow stood upon the Slip and blew a Horn till all were home; and it was not well played; and it was enough."

Gulls. A lorry goes by with two thousand little flags.

NELL (CONT'D)
"And it was not well played."

CALLUM
I thought of you. I mean that as --

NELL
I know how you mean it.

INT. CANNERY - OFFICE - DAY #55#

= GRACE resigns; AUBREY reads a child's drawing.

Aubrey at the desk with a ruler and manuscript paper, ruling lines. Grace fills the doorway with her coat on and the tuba on her back.

GRACE
I'm going home to play, or I'm going home not to. I've not decided. But I'm going.

AUBREY
The strike is not over until I say that it is.

GRACE
No, my lover. That's a rehearsal.

She puts a sheet from a sketchbook on his ruled lines. Wren's drawing: a band pushing a bus, under a moon. Twenty-four hats, each one different, each one somebody.

GRACE (CONT'D)
The little one gave it me. She'd counted us.

He bends over it. He finds his own hat. He goes on looking until the ruler slides off the desk, and he does not pick it up.

EXT. CANNERY - LOADING DOCK - DUSK #56#

= The bus will not start.

The tarpaulin comes off in a cloud of sparrows. Twenty-four people with instruments, and one key.

The engine turns over. Says something rude. Says no more.

DENZIL
That's the quarter of a tank.

GRACE
It's nine miles round by the new road.

DENZIL
The new road's not open.

They all turn to Aubrey, from habit. He is standing on the edge of the dock in his bandmaster's jacket, looking at the water; at the slipway; at the last of the light.

AUBREY
Ladies and gentlemen. How many of us can march?

EXT. BRIDGE - DUSK #57#

= The ribbon is cut, and two thousand people wait to feel something.

Two thousand people and their little flags. The Mayor cuts. The ribbon parts. From the loudspeaker: fanfare, tyres.

A cheer, of the sort that is handed out with the flags.

Lights run along the bridge from end to end. It is, in fact, beautiful. Callum looks at it as one looks at a photograph of oneself.

The first cars roll. Their people look straight ahead.

ZOË
(microphone up, to Callum)
Nice. What's it sound like?

They listen. Hum. Hum. Hum.

CALLUM
Like the fridge when it comes back on.`
