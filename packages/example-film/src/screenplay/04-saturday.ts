/** Scenes 18 to 23. Theories, an audition and a hearing: what is music? */
export const saturday = `# Saturday

INT. CAFÉ - DAY #18#

= Everyone has a theory, two of them at once.

Full house. Every chair has an opinion on it. Gianni carries six plates and does not spill a bean.

GIANNI
They've been bought. By a bigger town. With a bandstand.

TOBIAS
Eels. It's the season.

CELESTE
What would a brass band want with eels?

TOBIAS
I didn't say it was the band that wanted it.

Oyelaran puts her notebook on the counter. Two people reach her from two sides.

GIANNI
My sister saw them at the motorway, all in a line, buying pasties!

MRS PASCOE ^
They've gone to sea, I saw a light where there isn't a light!

OYELARAN
One at a time. Who's the motorway and who's the sea?

WREN
(from under a table)
The bus only had a quarter of a tank.

Everybody looks under the table.

WREN (CONT'D)
I noticed that too. Is anyone having that bacon?

[[Dual dialogue: keep both speakers in one frame; no cutting.]]

INT. BRIDGE - SITE CABIN - DAY #19#

= The MAYOR wishes to define music.

A steel box with a desk, a heater and a model of the quay in which there is no quay. The Mayor moves a tiny yacht.

MAYOR
A concertina. Is that music?

CALLUM
Legally, I'm afraid so. It has been tested. There was a case in Ramsgate.

MAYOR
Then one wants a definition. A minimum. So many players; so many minutes; something with a certificate.

CALLUM
You could call a hearing.

MAYOR
I could, couldn't I? One wouldn't be against anybody. One would simply be in favour of quality.

Callum looks at the model. Where the café should be, there is a very small tree.

INT. BAND HALL - INSTRUMENT STORE - DAY #20#

= NELL and OYELARAN search the store and find what was left on purpose.

Racks with the shapes of instruments in dust. Oyelaran reads the labels with a torch.

OYELARAN
Euphonium, gone. Trombones, gone. Bass drum. How do you steal away with a bass drum?

NELL
Grace could do it under one arm. She used to carry crates at the cannery.

OYELARAN
Did she? Which one?

NELL
The old one. On the Other Side. It's been shut since I was at school.

Oyelaran writes it down. Nell finds a nail with a triangle on it, and below it, on a shelf dusted clean, a photograph: the band in its bus, and at the front a laughing woman with a cornet.

OYELARAN
Is that you?

NELL
No. People say so, but no.

She turns the photograph to the wall; then thinks again, and turns it back.

EXT. HARBOUR QUAY - DAY #21#

= The town auditions for its own ferry.

A trestle table. A queue that goes round the ticket office: saws, spoons, a man with a bucket, a woman with a parrot, twins with one violin.

JAGO
Next.

The man strikes the bucket. It is a fair bucket.

JAGO (CONT'D)
Thank you. Next.

MRS PASCOE
You can't turn down a bucket. You've turned down two buckets.

JAGO
I'd know it was a bucket.

The parrot, unprompted, whistles the first line of the band's hymn, perfectly, and then swears. Nell puts her head down on the table.

WREN
What about somebody who's never done it before?

JAGO
Next.

Wren stays where she is. Behind her back, on a loop of string, something small and bright.

INT. TOWN HALL - COUNCIL CHAMBER - DAY #22#

= A hearing: what is music? Nobody wins, but somebody learns something.

Portraits of mayors. A public gallery full to the clock. The Mayor has a gavel and enjoys it.

MAYOR
The question before us is simple. What is music?

Nobody breathes. Celeste raises a white glove.

CELESTE
In seventeen ninety-one it was ruled to be "any Noise made on purpose, to please". There was some doubt about the bagpipe.

CALLUM
And a recording? If one played a recording on the boat?

ZOË
(from the gallery)
No. A recording's not a noise. It's a noise that was.

She is surprised to find that she has stood up. So is everyone.

MAYOR
The lady is from where?

ZOË
Everywhere. I'm just saying, I make them. I wouldn't want to live off one.

The Mayor raises the gavel.

MAYOR
Then we are agreed. Live; on purpose; to please. And a new performer each night, so that it be a band, and not a lady with a box.

MRS PASCOE
(rising)
A box!

The gavel. Uproar. Callum, alone in the noise, does not look like a man who is winning.

EXT. TOWN HALL - STEPS - LATER #23#

= NELL and CALLUM, who were friends, try to talk like it.

The crowd drains away between the lions. Nell catches up with Callum, and then has nothing ready.

NELL
Did you do something to them? The band.

CALLUM
No! I build bridges. I don't kidnap tubas.

NELL
You found the Charter.

CALLUM
It was in the archive. Anyone could. I'm the only one in this town who ever read it, Nell, and I read it because you told me to. You said there was a bit about pirates.

NELL
There is a bit about pirates.

CALLUM
It's the best bit.

They very nearly smile. His telephone rings; he looks at it, and is an engineer again.`
