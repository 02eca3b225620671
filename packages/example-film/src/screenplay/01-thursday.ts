/** Scenes 1 to 4. A ferry, its nightly tune, and a sentence from 1782. */
export const thursday = `# Thursday

> FADE IN:

EXT. HARBOUR QUAY - DUSK #1#

= A ferry, a band bus and a town that has stopped looking at either.

A stone quay the colour of old teeth. Lamps come on one by one, as if somebody were walking along with a match.

The MARROW BELLE, a car ferry with room for nine cars and one opinion, bumps against her tyres. NELL TREGENNA (29), deckhand, drops a rope over a bollard without looking.

A bus goes by: PENMARROW TOWN BAND, EST. 1782. AUBREY (68), bandmaster, sits very upright behind the driver with a baton case on his knees.

Nell lifts a hand. Aubrey lifts his. Nobody else on the quay turns a head.

NELL
(to the rope)
And good evening to you, Thursday.

WREN (10), on the harbour wall with an ice cream she has no business eating in October, watches the bus all the way round the corner.

EXT. FERRY - DECK - NIGHT #2#

= DENZIL plays the nightly tune to one passenger, who is asleep.

The last boat. 23.30. Black water, two cars, one PASSENGER asleep on a crate of leeks.

DENZIL (22), second cornet, in a band tunic over a hooded top, plays eight bars of a hymn as one might sign for a parcel.

He lowers the cornet. The passenger snores in the right key.

DENZIL
Any requests?

NELL
The end, usually.

DENZIL
Two hundred and forty years, one of us on this boat every night. Do you know what I got tonight? A woman gave me fifty pence. She said, there, now you can stop.

NELL
Did you?

DENZIL
I'm saving for a car. I could drive over, on Monday. Like a person.

He looks up. Across the stars runs a long straight absence of stars: THE BRIDGE, finished, unlit, not yet open.

INT. FERRY - WHEELHOUSE - NIGHT #3#

= JAGO writes the log, and will not talk about Monday.

Brass, varnish, a kettle on gimbals. JAGO TREGENNA (61), skipper, steers with two fingers and writes the log with the other hand.

Insert: a ruled book. The same line down the whole page, every night: "23.41. Crossed, with musick."

NELL
You still put the k on it.

JAGO
My father put the k on it.

NELL
Dad. On Monday they cut a ribbon and then there's a road. Who's going to wait for a boat?

JAGO
People who like waiting.

NELL
That's you and the leeks.

Jago rings the bell for the far side. It is a good bell, and he lets it finish.

JAGO
Your mother used to say: a bridge is only a boat that's given up.

Nell has no reply to that. She goes out. The door does not quite shut; it never has.

EXT. BRIDGE - NIGHT #4#

= CALLUM shows the MAYOR the one thing between them and the quay: a sentence from 1782.

New tarmac, new paint, no cars. CALLUM REED (34), in a hard hat that has never been hit, leans on the rail with the MAYOR (55), whose coat has a velvet collar.

Below them the ferry crawls across the dark like a lit matchbox.

MAYOR
Charming. I shall miss it terribly. When does it go?

CALLUM
That's the thing. It doesn't have to.

He hands over a photocopy. She holds it at the length of her arm.

MAYOR
(reading)
"So long as one boat shall cross each night with musick aboard, the Quay and the Landing shall belong to the Ferry." Is this law?

CALLUM
It's a Royal Charter. You want a marina there. My company wants a toll plaza there. And neither of us gets a brick of it until one night goes by without a tune.

MAYOR
In two hundred and forty years, has one?

CALLUM
No.

He looks at the small lights below. He grew up down there, and it shows for a moment.

CALLUM (CONT'D)
It's a very punctual band.`
