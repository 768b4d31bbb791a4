// dist/modules/agents/grounding/testing/catalogue.js
/** Albums with names that are hard to read in a sentence: figures, marks, everyday words, one name inside another. */ const ALBUMS = [
	[
		"AC/DC",
		"For Those About To Rock We Salute You",
		"Let's Get It Up",
		"Rock"
	],
	[
		"AC/DC",
		"Let There Be Rock",
		"Go Down",
		"Rock"
	],
	[
		"Aerosmith",
		"Big Ones",
		"Walk On Water",
		"Rock"
	],
	[
		"Alanis Morissette",
		"Jagged Little Pill",
		"You Oughta Know",
		"Rock"
	],
	[
		"Audioslave",
		"Out Of Exile",
		"Doesn't Remind Me",
		"Alternative"
	],
	[
		"Black Sabbath",
		"Black Sabbath Vol. 4 (Remaster)",
		"Wheels Of Confusion / The Straightener",
		"Metal"
	],
	[
		"Caetano Veloso",
		"Prenda Minha",
		"Não Enche",
		"Latin"
	],
	[
		"Iron Maiden",
		"The Number of The Beast",
		"Hallowed Be Thy Name",
		"Metal"
	],
	[
		"Iron Maiden",
		"Live At Donington 1992 (Disc 1)",
		"Wasted Years",
		"Metal"
	],
	[
		"Led Zeppelin",
		"Led Zeppelin III",
		"Gallows Pole",
		"Rock"
	],
	[
		"Metallica",
		"...And Justice For All",
		"Blackened",
		"Metal"
	],
	[
		"Metallica",
		"Ride The Lightning",
		"For Whom The Bell Tolls",
		"Metal"
	],
	[
		"Mötley Crüe",
		"Red, White & Crüe (Disc 1)",
		"Home Sweet Home",
		"Metal"
	],
	[
		"Motörhead",
		"Ace Of Spades",
		"Jailbait",
		"Metal"
	],
	[
		"Guns N' Roses",
		"Use Your Illusion I",
		"November Rain",
		"Rock"
	],
	[
		"Os Paralamas Do Sucesso",
		"Acústico MTV",
		"Meu Erro",
		"Latin"
	],
	[
		"Pearl Jam",
		"Ten",
		"Alive",
		"Alternative & Punk"
	],
	[
		"Queen",
		"Greatest Hits II",
		"A Kind Of Magic",
		"Rock"
	],
	[
		"R.E.M.",
		"Out Of Time",
		"Shiny Happy People",
		"Alternative & Punk"
	],
	[
		"Red Hot Chili Peppers",
		"Blood Sugar Sex Magik",
		"Give It Away",
		"Alternative & Punk"
	],
	[
		"The Beatles",
		"Help!",
		"Yesterday",
		"Rock"
	],
	[
		"The Who",
		"My Generation - The Very Best Of The Who",
		"I Can't Explain",
		"Rock"
	],
	[
		"U2",
		"All That You Can't Leave Behind",
		"Beautiful Day",
		"Rock"
	],
	[
		"U2",
		"War",
		"Sunday Bloody Sunday",
		"Rock"
	],
	[
		"UB40",
		"UB40 The Best Of - Volume Two [UK]",
		"Red Red Wine",
		"Reggae"
	],
	[
		"Van Halen",
		"Van Halen III",
		"1984",
		"Rock"
	],
	[
		"Zeca Pagodinho",
		"Ao Vivo [IMPORT]",
		"Faixa Amarela",
		"Latin"
	],
	[
		"Antônio Carlos Jobim",
		"Warner 25 Anos",
		"Garota De Ipanema",
		"Jazz"
	],
	[
		"Yo-Yo Ma",
		"Bach: The Cello Suites",
		"Suite No. 1 in G Major",
		"Classical"
	],
	[
		"The 12 Cellists of The Berlin Philharmonic",
		"South American Getaway",
		"Las Cuatro Estaciones",
		"Classical"
	]
];

export { ALBUMS };