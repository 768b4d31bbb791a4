// dist/modules/agents/music-catalog/intents/tracks-of-album.texts.js
/** What is on an album, and which song stands at a place of it. */ const TRACKS_OF_ALBUM = {
	en: {
		found: "{album} by {artist} has {total|song|songs}",
		place: "Song number **{place}** on {album} by {artist} is {track} ({length}, {price}).",
		noPlace: "{album} has no song number {place}; it has {total|song|songs}.",
		yes: "Yes, we have the album {album} by {artist}. It has {total|song|songs}",
		count: "{album} by {artist} has {total|song|songs}.",
		none: "We have no songs of an album called {album}.",
		order: "in the order of the album"
	},
	es: {
		place: "La canción número **{place}** de {album} de {artist} es {track} ({length}, {price}).",
		noPlace: "{album} no tiene canción número {place}; tiene {total|canción|canciones}.",
		found: "{album} de {artist} tiene {total|canción|canciones}",
		yes: "Sí, tenemos el álbum {album} de {artist}. Tiene {total|canción|canciones}",
		count: "{album} de {artist} tiene {total|canción|canciones}.",
		none: "No tenemos canciones de un álbum llamado {album}.",
		order: "en el orden del álbum"
	},
	pt: {
		place: "A música número **{place}** de {album} de {artist} é {track} ({length}, {price}).",
		noPlace: "{album} não tem música número {place}; tem {total|música|músicas}.",
		found: "{album} de {artist} tem {total|música|músicas}",
		yes: "Sim, temos o álbum {album} de {artist}. Tem {total|música|músicas}",
		count: "{album} de {artist} tem {total|música|músicas}.",
		none: "Não temos músicas de um álbum chamado {album}.",
		order: "na ordem do álbum"
	},
	fr: {
		place: "La chanson numéro **{place}** de {album} de {artist} est {track} ({length}, {price}).",
		noPlace: "{album} n’a pas de chanson numéro {place} ; il y en a {total}.",
		found: "{album} de {artist} contient {total|chanson|chansons}",
		yes: "Oui, nous avons l’album {album} de {artist}. Il contient {total|chanson|chansons}",
		count: "{album} de {artist} contient {total|chanson|chansons}.",
		none: "Nous n’avons aucune chanson d’un album intitulé {album}.",
		order: "dans l’ordre de l’album"
	},
	de: {
		place: "Song Nummer **{place}** auf {album} von {artist} ist {track} ({length}, {price}).",
		noPlace: "{album} hat keinen Song Nummer {place}; es sind {total|Song|Songs}.",
		found: "{album} von {artist} hat {total|Song|Songs}",
		yes: "Ja, wir haben das Album {album} von {artist}. Es hat {total|Song|Songs}",
		count: "{album} von {artist} hat {total|Song|Songs}.",
		none: "Wir haben keine Songs eines Albums namens {album}.",
		order: "in der Reihenfolge des Albums"
	}
};

export { TRACKS_OF_ALBUM };