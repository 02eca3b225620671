/** Scenes 41 to 48. A procession of saucepans, a song, and a rowing boat. */
export const sundayNight = `EXT. HARBOUR QUAY - NIGHT #41#

= The town brings its cooking oil.

Doors open along the harbour. People come out of them with pans, jars, a bath, a font. Nobody has organised it. A line forms, hand to hand, from the church to the ferry.

MRS PASCOE
That's walnut! Who's putting in walnut? Give it here, that's for best.

OYELARAN
I should be asking if anyone's got a licence for this.

CELESTE
Have you got any oil?

A pause. From under her official cape the Sergeant produces a small tin.

OYELARAN
It's for my bicycle.

It goes up the line, from hand to hand, with ceremony. On board, Tobias holds it to the light, nods, and adds it drop by drop.

EXT. FERRY - DECK - NIGHT #42#

= Fog, a smell of chips, and nobody to play.

The quay is gone three yards behind them. White above, white below. The boat thuds through it, smelling of supper.

NELL
Who've we got? Who's on tonight?

WREN
The bucket man. He's got a cold. He's been sick in the bucket.

NELL
The twins?

WREN
They only had one violin and now they've had an argument.

ZOË
It could be me. I can whistle.

NELL
"Any hand that dwells in the town." Do you dwell?

ZOË
(after a moment, sorry)
I've got a rucksack.

Nell's hand goes to her pocket, where the mouthpiece is. It stays in the pocket. The fog comes over the rail and sits down among them.

INT. FERRY - WHEELHOUSE - NIGHT #43#

= JAGO sings.

Nothing in the windows but white. Jago steers by the compass and by something else. His lips are moving.

Nell comes in, streaming with fog.

NELL
Dad, there's no one. I've tried to, I can't, I've got it in my pocket and I can't.

JAGO
Then shut the door. No, leave it. Leave it open.

He takes the speaking tube from its hook. He clears his throat like a man moving furniture. And he sings, flat, slow, not at all well: Loveday's song, the one about the tide that comes home for its hat.

He does not know the second verse. He hums it. He comes back in for the end as for a train he had been afraid of missing.

Nell has slid down the door frame to the floor.

JAGO (CONT'D)
I never sang it while she was about. You don't, do you. You don't whistle in front of a blackbird.

EXT. BRIDGE - NIGHT #44#

= CALLUM hears the song come out of the fog, and looks at his hands.

The bridge stands in fog to its ankles. Callum at the rail, with the stopwatch. The MAYOR behind him, in her car, with the window down an inch.

An old man's voice, amplified, flat, from nowhere:

JAGO (V.O.)
(singing)
Oh the tide went out to see the world / and left its hat behind.

MAYOR
How are they moving? You said they had no fuel!

CALLUM
They haven't.

He smells the air. He leans out over the rail.

CALLUM (CONT'D)
They're coming across on chips.

He starts to laugh, and it gets away from him, and by the end it is not laughing. He drops the stopwatch into the fog. It is a long time before there is a splash.

INT. CANNERY - PACKING HALL - NIGHT #45#

= The band hears JAGO and takes a vote.

Candles in sardine tins. Jago's voice comes through the broken panes, a quarter-tone under where it should be.

DENZIL
He's flat.

GRACE
He's been flat since the wedding. Nobody tell him.

DENZIL
He's flat and he's doing it anyway! I'm sharp as a tack and I'm sat in a fish factory!

He is on his feet. So, one after another, are the trombones.

AUBREY
Sit down, please.

DENZIL
Put it to a vote. That's in the rules, Mr Aubrey. Rule nine.

AUBREY
I know where it is in the rules.

Twenty-three hands go up in the candlelight, some of them in mittens. Aubrey looks at them. He counts, as he has always counted, under his breath, in four.

Outside, the voice stops. So does the engine.

EXT. SLIPWAY - THE OTHER SIDE - NIGHT #46#

= The ferry dies forty yards out, and DENZIL takes a rowing boat.

Fog. A ship's lantern hanging in it, not getting any nearer. 23.51 by the church across the water.

Denzil comes down the shingle at a run, falls, gets up with weed on him, and puts his shoulder to an upturned rowing boat.

GRACE
You can't row!

DENZIL
I've got lungs, haven't I?

GRACE
That's not what you row with!

She hitches her skirt, wades in to the thigh, takes hold of the stern and launches boat and Denzil together as one might post a letter.

EXT. FERRY - DECK - LATER #47#

= A rope, a boy and a hundred tons of dead weight; 23.58.

Rope. Nell throws it without looking, as on the first evening. Out of the fog it comes back tight.

DENZIL (O.S.)
Got it! I've got it! Which way's land?

NELL
Listen for Grace!

From the shore, without instrument, from the bottom of a large chest: one long B flat. The bow of the rowing boat swings to it. The rope lifts, dripping. A hundred tons of ferry think it over, and begin to follow a second cornet.

TOBIAS
(at the rail, hat off)
I'll say this for the lad. He's in tune.

Shingle under the ramp. A crunch. Over the water the church clock gathers itself, and strikes twelve to a boat that is already home.

INT. FERRY - WHEELHOUSE - LATER #48#

= The third line in the log, and JAGO has no voice left for a fourth.

Jago's hand shakes. He has to hold the pen with both. "23.58. Crossed, with musick."

JAGO
(a sort of sawing)
One.

He tries for the next word, and it is not there.

NELL
Don't talk.

He writes it instead, on the blotter, in capitals: MORE.

Nell looks at the word. She takes the mouthpiece out of her pocket and stands it on the log, upright, on its silver rim, where it catches the light like something lit.

NELL (CONT'D)
I know, Dad. I can count.`
