/** Scenes 5 to 10. The morning the band is gone, and what one silent night would cost. */
export const friday = `# Friday

INT. CAFÉ - DAY #5#

= Something is missing from the morning; GIANNI works out what.

Six tables, one fryer, a coffee machine that sounds like a departing train. GIANNI (60) stops with a cup under the spout.

GIANNI
Listen.

Nell, in yesterday's jumper, listens. TOBIAS (50), ship's engineer, goes on with his egg.

NELL
I can't hear anything.

GIANNI
Every Friday since I came to this town: scales. Half past eight, the tuba, like a cow on the stairs. Eleven years I have asked them to stop.

He puts down the cup.

GIANNI (CONT'D)
They have stopped.

TOBIAS
(through egg)
Lovely.

GIANNI
No. It is like when the fridge goes off. First you think, peace. Then you think of the fish.

Nell is already taking her coat.

INT. BAND HALL - DAY #6#

= Twenty-four chairs, a warm kettle and nobody.

Double doors, a key under a flowerpot, dust in the sun. Twenty-four chairs in a horseshoe. Twenty-four music stands.

No instruments. No people.

Nell lays her palm on the tea urn. Takes it away fast.

NELL
Aubrey?

She walks the horseshoe. On each stand the same hymn is open at the same page.

And there is a twenty-fifth: first cornet. The page on it is yellow, and its chair has a ribbon across it, as in a museum. She does not touch that one.

NELL (CONT'D)
Very funny. Whoever's doing it, it's very funny.

The clock on the wall has been stopped. Somebody has hung a card on it: BACK WHEN YOU NOTICE.

EXT. BAND HALL - YARD - CONTINUOUS #7#

= WREN saw the bus leave, and has drawn it.

Nettles, bicycles, a rectangle of dry ground where a bus was. Wren sits on the wall above it with a sketchbook.

WREN
Ten past four. They pushed it to the corner so the engine wouldn't wake anyone. The big lady steered.

NELL
Grace? All of them went?

WREN
Twenty-four. I counted hats.

NELL
You're ten. What were you doing up at ten past four?

WREN
Noticing.

She tears out the page. It is an excellent drawing: a dark bus, pushed by a band, under a moon. Nell turns it over. On the back: a triangle.

WREN (CONT'D)
They left that behind. The triangle. I think it's because nobody plays it.

INT. TOWN HALL - ARCHIVE - DAY #8#

= CELESTE brings out the Charter, and Nell learns what one silent night costs.

Boxes to the ceiling. CELESTE (45), archivist, white gloves, unrolls a parchment under a lamp and weights it with two tins of sardines.

CELESTE
People come for the seal. The seal's nothing. Read the fourth line.

NELL
"And should any Night pass in Silence, then is the Ferry forfeit, and the Landing, and the Quay, and all that stand thereon." All that stand thereon?

CELESTE
The slip. The ticket office. The café, and whatever's above it.

NELL
I'm above it.

CELESTE
I know, love. I've seen your curtains.

She rolls up the parchment with the care of somebody wrapping a baby.

CELESTE (CONT'D)
I shouldn't worry. You've got twenty-four musicians.

Nell's face.

EXT. TOWN HALL - STEPS - DAY #9#

= SERGEANT OYELARAN explains why nobody is missing.

SERGEANT OYELARAN (40), harbour police, is eating a sandwich by the lions. Nell stands one step below, which makes them equal.

OYELARAN
Twenty-four adults, in a bus they own, with their own luggage. That's not a disappearance. That's a holiday.

NELL
At ten past four? Pushing it?

OYELARAN
A cheap holiday.

Callum comes up the steps with a roll of drawings. He sees Nell and his stride catches, very slightly.

CALLUM
Nell. I heard. I'm sorry about the band.

NELL
Heard from who? I found out twenty minutes ago.

CALLUM
It's quiet, isn't it? You can hear it from the bridge.

He goes in. Oyelaran stops chewing and looks after him.

OYELARAN
Now that, on the other hand, I'd call a sentence.

EXT. HARBOUR QUAY - DUSK #10#

= Five hours to the last boat and not a musician in Penmarrow.

The ticket board: LAST BOAT 23.30. Jago paints over nothing in particular with a small brush. Nell sits down beside his ladder.

NELL
Four nights. Tonight, Saturday, Sunday, Monday. If they're not back, I need four tunes.

JAGO
There's a cornet under your bed.

NELL
There's a suitcase under my bed, too, and I don't go anywhere.

JAGO
Six years, Nell.

NELL
I know how long it is.

He comes down the ladder, one rung at a time, the way he does everything.

JAGO
Then who else in this town has got anything with a reed in it?

They turn. At the end of the headland, very small, the old lighthouse shows one yellow window.`
