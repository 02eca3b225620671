/** Scenes 29 to 35. Across the water: the band is not kidnapped, not bought and not sorry. */
export const sunday = `# Sunday

EXT. LIGHTHOUSE - HEADLAND - DAWN #29#

= ZOË plays NELL last night's crossing, and there is one sound too many.

Grass flat with wind. Grey sea, pink edge. Zoë sits with her back against the lighthouse; Nell with headphones on, her eyes shut.

ZOË
There's the note. There's the bell. Your spanner. Now wait. Turn it up. There.

Very far off, under everything: a low breath, as if a cow had sat down on a stair.

NELL
(opening her eyes)
That's a tuba.

ZOË
I thought it was a ship.

NELL
That's Grace Bolitho's tuba. That's her B flat. She's answering. Which way was the microphone?

Zoë points. Across the water, beyond the slipway, behind a chimney: THE OTHER SIDE.

INT. LIGHTHOUSE - LAMP ROOM - DAWN #30#

= Through MRS PASCOE's telescope: smoke from a chimney dead for eighteen years.

Glass all round, like standing in a lantern. A grey sensor the size of a lunch box blinks where the great lamp was. Mrs Pascoe has hung her cardigan on it.

MRS PASCOE
Third chimney. Wait for the gust.

Nell at the brass telescope. In the round of the lens: a cold brick stack. A gust; and a thread of smoke that lies down, gets up, and pretends not to have been there.

NELL
The cannery.

MRS PASCOE
I've had it in the log since Friday. Nobody asked for the log.

Nell takes her eye from the glass.

NELL
I should have asked for the log.

MRS PASCOE
Yes, dear. Put the kettle on.

EXT. SLIPWAY - THE OTHER SIDE - DAY #31#

= NELL, ZOË and WREN land by daylight and follow a tuba's footprints.

The ferry stands off. Three figures on the weed. Wren kneels on the shingle with her nose an inch above it.

WREN
Bus. And boots, lots. And this one goes down further than the others and it's got a round thing next to it.

ZOË
A round thing?

WREN
Where she puts it down to rest.

Nell sets her own boot beside the print. It is a long stride. She tries it; she has to jump.

NELL
All right. Nobody shout. I'd like to be the one to shout.

EXT. CANNERY - LOADING DOCK - DAY #31A#

= DENZIL is on watch, with a pasty.

A concrete dock, buddleia in the cracks. The bus under a tarpaulin, with the effect of a bus under a tarpaulin. Denzil on an upturned crate, cornet across his knees, mouth full.

He sees them. He looks at the cornet, and at the pasty. It is a question of which to put down.

DENZIL
I'm to blow three notes if anyone comes.

NELL
Go on, then.

DENZIL
(swallowing)
I can't. It's all flakes.

He wipes his mouth with a sleeve, and all at once he is six years old.

DENZIL (CONT'D)
Is my mum cross?

NELL
Your mum thinks you've run off to sea. She's been telling everyone. She's ever so proud.

INT. CANNERY - PACKING HALL - DAY #32#

= Found. The band is not kidnapped, not bought and not sorry.

The big door rolls up and the daylight comes in along the floor as far as twenty-four pairs of boots.

Nobody moves. Somebody's mute falls off a chair and rolls, for a long time, in a circle.

NELL
Hello, Grace.

GRACE
Hello, my lover. You've got thin.

NELL
We thought you were dead! Well, no. We thought you were at the motorway.

Aubrey rises from behind a steel table. He has put on his jacket first.

AUBREY
We are on strike, Miss Tregenna.

NELL
Against who?

AUBREY
I wrote it down.

He has. He unfolds the paper, but does not need it.

AUBREY (CONT'D)
You don't hear a thing that plays every night. We decided to let you hear the other thing.

Wren goes along the front row, holding the triangle out to each of them in turn, like a collecting plate. One by one they look at their knees.

WREN
I did it for you. You can have it back. It only does the one.

INT. CANNERY - OFFICE - DAY #33#

= AUBREY offers a bargain: the band comes home when the first chair is filled.

The stove ticks. Nell reads the time-cards because it is easier than looking at him.

NELL
If one night goes by they lose the quay. All of them. Gianni. Dad.

AUBREY
I have read the Charter. I set it to music in nineteen seventy-six. It was not asked for again.

NELL
So come home!

AUBREY
There's a chair with a ribbon on it.

He waits. She has gone very still.

AUBREY (CONT'D)
Six years we have played round a hole. Loveday's part, nobody in it. I write the chords about it like a man walking round a well. You want us to be twenty-four and act as if it were twenty-five.

NELL
I don't play.

AUBREY
You played before you could walk. She had you on a biscuit tin by the timpani.

NELL
I put it under the bed, Mr Aubrey. I put it under the bed on the day, and I lay on the bed.

AUBREY
(gently)
Yes. So did we all. But ours was bigger, and it had a town on it.

EXT. CANNERY - LOADING DOCK - LATER #34#

= GRACE gives NELL a mouthpiece; DENZIL wants to come and does not.

Nell crosses the dock fast. Grace is sitting on the step, darning a glove the size of a cushion cover.

GRACE
He's a stubborn old post. He cries at night, though. You'd think it was a radiator.

She puts something in Nell's hand and closes the fingers over it. A mouthpiece, silver, worn on one side.

GRACE (CONT'D)
She'd left it in my tuba case, for a joke. I found it in the spring. I didn't know who to give it to that wouldn't mind.

NELL
I mind.

GRACE
That's who, then.

Denzil has half stood up from his crate, his bag on his shoulder. He looks at the water. He looks in at the door. He sits down again.

EXT. FERRY - DECK - DAY #35#

= NELL decides to say nothing, and WREN asks what that is called.

Midstream. Sun, gulls. Zoë coils a cable; Nell leans on the rail with her fist shut on something.

ZOË
You could just tell the town where they are.

NELL
And they'd go and fetch them. With a van. They'd be fetched, and sat down, and they'd play, and it'd be the same as before, only cross.

WREN
So we don't tell?

NELL
We don't tell yet.

WREN
Is that lying, or is it like when you don't let go of the bell?

Nell has to think about it as far as the buoy.

NELL
Ask me on Tuesday.`
