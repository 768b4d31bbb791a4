// dist/modules/agents/music-catalog/intents/track-facts.texts.js
/** The answer to each, for a song that is there once; `several` leads a table of all its recordings. */ const TRACK_FACTS = {
	en: {
		length: "{track} by {artist} is **{length}** long.",
		price: "{track} by {artist} costs **{price}**.",
		composer: "{track} was written by {composer}. It is on {album} by {artist}.",
		genre: "{track} by {artist} is filed under **{genre}**.",
		format: "{track} by {artist} comes as **{format}**.",
		artist: "{track} is by {artist}, on the album {album}.",
		album: "{track} is on the album {album} by {artist}.",
		all: "{track} is by {artist}, on the album {album}. It is {length} long and costs {price}; genre: {genre}.",
		noComposer: "Our catalogue does not say who wrote {track} ({artist}, on {album}).",
		several: "We have {total|recording|recordings} of {track}:",
		none: "We do not have a song called {track}."
	},
	es: {
		length: "{track} de {artist} dura **{length}**.",
		price: "{track} de {artist} cuesta **{price}**.",
		composer: "{track} fue escrita por {composer}. Está en {album} de {artist}.",
		genre: "{track} de {artist} es del género **{genre}**.",
		format: "{track} de {artist} está en formato **{format}**.",
		artist: "{track} es de {artist}, del álbum {album}.",
		album: "{track} está en el álbum {album} de {artist}.",
		all: "{track} es de {artist}, del álbum {album}. Dura {length} y cuesta {price}; género: {genre}.",
		noComposer: "Nuestro catálogo no dice quién escribió {track} ({artist}, en {album}).",
		several: "Tenemos {total|grabación|grabaciones} de {track}:",
		none: "No tenemos ninguna canción llamada {track}."
	},
	pt: {
		length: "{track} de {artist} dura **{length}**.",
		price: "{track} de {artist} custa **{price}**.",
		composer: "{track} foi escrita por {composer}. Está em {album} de {artist}.",
		genre: "{track} de {artist} é do gênero **{genre}**.",
		format: "{track} de {artist} vem como **{format}**.",
		artist: "{track} é de {artist}, do álbum {album}.",
		album: "{track} está no álbum {album} de {artist}.",
		all: "{track} é de {artist}, do álbum {album}. Dura {length} e custa {price}; gênero: {genre}.",
		noComposer: "O nosso catálogo não diz quem escreveu {track} ({artist}, em {album}).",
		several: "Temos {total|gravação|gravações} de {track}:",
		none: "Não temos nenhuma música chamada {track}."
	},
	fr: {
		length: "{track} de {artist} dure **{length}**.",
		price: "{track} de {artist} coûte **{price}**.",
		composer: "{track} a été écrite par {composer}. Elle figure sur {album} de {artist}.",
		genre: "{track} de {artist} est classée dans **{genre}**.",
		format: "{track} de {artist} est au format **{format}**.",
		artist: "{track} est de {artist}, sur l’album {album}.",
		album: "{track} figure sur l’album {album} de {artist}.",
		all: "{track} est de {artist}, sur l’album {album}. Durée : {length} ; prix : {price} ; genre : {genre}.",
		noComposer: "Notre catalogue ne dit pas qui a écrit {track} ({artist}, sur {album}).",
		several: "Nous avons {total|enregistrement|enregistrements} de {track} :",
		none: "Nous n’avons pas de chanson intitulée {track}."
	},
	de: {
		length: "{track} von {artist} dauert **{length}**.",
		price: "{track} von {artist} kostet **{price}**.",
		composer: "{track} wurde von {composer} geschrieben. Der Song ist auf {album} von {artist}.",
		genre: "{track} von {artist} steht unter **{genre}**.",
		format: "{track} von {artist} gibt es als **{format}**.",
		artist: "{track} ist von {artist}, auf dem Album {album}.",
		album: "{track} ist auf dem Album {album} von {artist}.",
		all: "{track} ist von {artist}, auf dem Album {album}. Länge {length}, Preis {price}, Genre {genre}.",
		noComposer: "Unser Katalog sagt nicht, wer {track} geschrieben hat ({artist}, auf {album}).",
		several: "Wir haben {total|Aufnahme|Aufnahmen} von {track}:",
		none: "Einen Song namens {track} haben wir nicht."
	}
};

export { TRACK_FACTS };