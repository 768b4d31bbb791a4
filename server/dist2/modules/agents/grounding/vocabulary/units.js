import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/vocabulary/units.js
/** What can be counted in the store, with its words in the languages (folded) and the stem its columns and tools use. */ const words = (text) => new Set(text.split(/\s+/));
const UNITS = [
	{
		words: words("track tracks song songs tune tunes cancion canciones pista pistas tema temas musica musicas faixa faixas chanson chansons morceau morceaux titre titres piste pistes lied lieder titel stuck stucke"),
		stem: /track|song/
	},
	{
		words: words("title titles"),
		stem: /track|song|title/
	},
	{
		words: words("album albums record records lp lps disc discs disco discos albumes albuns disque disques alben platte platten"),
		stem: /album/
	},
	{
		words: words("artist artists band bands artista artistas banda bandas grupo grupos artiste artistes groupe groupes kunstler interpreten"),
		stem: /artist/
	},
	{
		words: words("genre genres genero generos style styles stil stile"),
		stem: /genre/
	},
	{
		words: words("playlist playlists lista listas"),
		stem: /playlist/
	},
	{
		words: words("invoice invoices order orders purchase purchases receipt receipts factura facturas pedido pedidos compra compras fatura faturas encomenda encomendas facture factures commande commandes achat achats rechnung rechnungen bestellung bestellungen kauf kaufe einkauf einkaufe"),
		stem: /invoice|order|purchase/
	},
	{
		words: words("line lines item items linea lineas articulo articulos linha linhas itens ligne lignes article articles posten artikel"),
		stem: /line|item|quantity/
	},
	{
		words: words("time times copy copies unit units vez veces vezes fois mal exemplare"),
		stem: /sold|sales|times|copies|quantity/
	}
];
/** The stem of the thing a folded word counts; undefined when it counts nothing of the store. */ function unitOf(word) {
	return UNITS.find((unit) => unit.words.has(word))?.stem;
}

export { unitOf };