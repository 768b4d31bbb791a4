// dist/modules/agents/invoice/intents/most-bought.texts.js
/** What leads the answer to "what do I buy most?". */ const MOST_BOUGHT = {
	en: {
		artist: "You have bought most from {name}: {pieces|song|songs} for **{spent}**{period}.",
		album: "You have bought most from the album {name} by {artist}: {pieces|song|songs} for **{spent}**{period}.",
		genre: "You have bought most in the genre {name}: {pieces|song|songs} for **{spent}**{period}.",
		count_artist: "You have bought songs by {total|artist|artists}{period}.",
		count_album: "You have bought songs from {total|album|albums}{period}.",
		count_genre: "You have bought songs of {total|genre|genres}{period}.",
		none: "I find no purchases of yours{period} yet."
	},
	es: {
		artist: "De quien más has comprado es de {name}: {pieces|canción|canciones} por **{spent}**{period}.",
		album: "El álbum del que más has comprado es {name} de {artist}: {pieces|canción|canciones} por **{spent}**{period}.",
		genre: "El género del que más has comprado es {name}: {pieces|canción|canciones} por **{spent}**{period}.",
		count_artist: "Has comprado canciones de {total|artista|artistas}{period}.",
		count_album: "Has comprado canciones de {total|álbum|álbumes}{period}.",
		count_genre: "Has comprado canciones de {total|género|géneros}{period}.",
		none: "Todavía no encuentro compras tuyas{period}."
	},
	pt: {
		artist: "De quem você mais comprou foi {name}: {pieces|música|músicas} por **{spent}**{period}.",
		album: "O álbum de que você mais comprou é {name} de {artist}: {pieces|música|músicas} por **{spent}**{period}.",
		genre: "O gênero de que você mais comprou é {name}: {pieces|música|músicas} por **{spent}**{period}.",
		count_artist: "Você comprou músicas de {total|artista|artistas}{period}.",
		count_album: "Você comprou músicas de {total|álbum|álbuns}{period}.",
		count_genre: "Você comprou músicas de {total|gênero|gêneros}{period}.",
		none: "Ainda não encontro compras suas{period}."
	},
	fr: {
		artist: "C’est à {name} que vous avez acheté le plus : {pieces|chanson|chansons} pour **{spent}**{period}.",
		album: "L’album dont vous avez le plus acheté est {name} de {artist} : {pieces|chanson|chansons} pour **{spent}**{period}.",
		genre: "Le genre que vous achetez le plus est {name} : {pieces|chanson|chansons} pour **{spent}**{period}.",
		count_artist: "Vous avez acheté des chansons de {total|artiste|artistes}{period}.",
		count_album: "Vous avez acheté des chansons de {total|album|albums}{period}.",
		count_genre: "Vous avez acheté des chansons de {total|genre|genres}{period}.",
		none: "Je ne trouve pas encore d’achats de votre part{period}."
	},
	de: {
		artist: "Am meisten haben Sie von {name} gekauft: {pieces|Song|Songs} für **{spent}**{period}.",
		album: "Am meisten haben Sie vom Album {name} von {artist} gekauft: {pieces|Song|Songs} für **{spent}**{period}.",
		genre: "Am meisten haben Sie im Genre {name} gekauft: {pieces|Song|Songs} für **{spent}**{period}.",
		count_artist: "Sie haben Songs von {total|Künstler|Künstlern} gekauft{period}.",
		count_album: "Sie haben Songs von {total|Album|Alben} gekauft{period}.",
		count_genre: "Sie haben Songs aus {total|Genre|Genres} gekauft{period}.",
		none: "Ich finde noch keine Käufe von Ihnen{period}."
	}
};

export { MOST_BOUGHT };