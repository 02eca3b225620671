/** Scenes 36 to 40. A job offered, a second sheet found, a delivery that does not come. */
export const sundayAfternoon = `INT. CAFÉ - DAY #36#

= CALLUM offers JAGO a job, and GIANNI prices a cup of coffee.

Sunday quiet. Jago at the window table. Callum stands, having not been told to sit.

CALLUM
There'd be a pension. A heated booth. You'd be the first face anybody saw.

JAGO
Taking tolls.

CALLUM
Welcoming people.

JAGO
I'm sixty-one. I've had my hand on something that moves since I was nine. You'd put me in a box and have everyone else move.

He says it without heat. That makes it worse. Callum feels for his wallet.

CALLUM
What do I owe you?

GIANNI
For the coffee, one pound eighty. For the mural I was going to paint on that wall this winter, which is a view of the harbour with a small boat, nothing. I do not charge for what is not there.

INT. TOWN HALL - ARCHIVE - DAY #37#

= CELESTE finds the second sheet.

A ladder, a lamp, and Celeste at the top of one with the other in her teeth. She draws out a flat box, blows, sneezes, and finds under the lining a folded sheet.

OYELARAN
(below, holding the ladder)
What is it?

CELESTE
It's the rest.

She reads it once to herself. Then she sits down on the top step with her knees together, as people do in church.

CELESTE (CONT'D)
"The Musick to be made by any Hand that dwells in the Town; and the Boat to arrive before Midnight be struck; and if she arrive not, it is Silence."

OYELARAN
She always arrives. It's eleven minutes.

CELESTE
Yes. Unless something were to happen to the boat.

They both think of the same person. Neither of them likes it.

INT. BRIDGE - SITE CABIN - DUSK #38#

= A telephone call about diesel.

The heater hums. Callum sits with his coat on. The Mayor has her hand on the telephone as on the head of a dog.

MAYOR
Nobody would be hurt. A delivery would be late. Deliveries are.

CALLUM
They'd be stuck at the quay.

MAYOR
They'd be safe at the quay. It's raining. One might call it a kindness.

CALLUM
I used to fall off that quay.

MAYOR
And look how far you've come.

She slides the telephone across. Out of the window behind him: his bridge, without a light on it, without a car.

He picks up the receiver. We do not hear what he says. We see that it is short.

EXT. HARBOUR QUAY - DUSK #39#

= No diesel.

Tobias unscrews a brass cap and lowers a dipstick on a string. He pulls it up. He wipes it, in case it is wrong, and lowers it again.

TOBIAS
He said four o'clock. He's never not come. His wife does the paperwork.

JAGO
How much have we got?

TOBIAS
Enough to warm her up. Or enough to say goodbye.

Jago sits on a bollard. It is the first time we have seen him sit down on land.

NELL
What else does she run on?

TOBIAS
Nothing. Diesel. She's a diesel.

He sniffs. The wind has gone round to the west, and brings, from the open door of the café, a great warm gust of frying.

TOBIAS (CONT'D)
(slowly)
Well. She's a Norwegian diesel.

INT. FERRY - ENGINE ROOM - NIGHT #40#

= The MARROW BELLE is introduced to chip fat.

Tobias, sleeves rolled, pours from a saucepan through a pair of tights into a funnel. Gianni holds the torch and averts his eyes.

GIANNI
That is sunflower. That is three days old. It has done a wedding.

TOBIAS
She'll not mind. She was built in Bergen. They'd run on cod if you left them.

He pats the engine. He opens a cock, shuts his eyes, and presses a green button with his elbow.

Nothing. Nothing. A cough; then a slow, rich, thoughtful thud.

GIANNI
What is this smell? It is like being kissed by Saturday.

TOBIAS
That's not B flat.

He puts the screwdriver to his ear. His whole face opens.

TOBIAS (CONT'D)
That's F.`
