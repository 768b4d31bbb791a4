import type { Wordings } from '../wordings.js';

export const SPANISH: Wordings = {
  'spanish-albums': [
    '¿Qué álbumes tiene {artist}?',
    'discos de {artist}',
    'muéstrame todos los álbumes de {artist}',
    'decime qué discos tenés de {artist}',
    'albunes de {artist}',
  ],
  'spanish-count': ['¿Cuántas canciones hay de {artist}?', 'número de canciones de {artist}'],
  'spanish-album-tracks': ['¿Qué canciones tiene el álbum {album}?'],
  'spanish-price': ['¿Cuánto cuesta la canción {song}?', 'a cuánto está la canción {song}'],
  'spanish-length': ['¿Cuánto dura la canción {song}?'],
  'spanish-singer': ['¿Quién canta {song}?'],
  'spanish-genre-count': ['¿Cuántas canciones de {genre} tienen?'],
  'spanish-last': ['¿Cuál fue mi última factura?', 'muéstrame mi pedido más reciente'],
  'spanish-spent': ['¿Cuánto he gastado en total?'],
  'spanish-spent-year': ['¿Cuánto gasté en {year}?', 'cuánta plata gasté en {year}'],
  'spanish-helper': ['¿Quién me atiende?'],
  'spanish-refund': ['Quiero un reembolso', 'quiero que me devuelvan la plata'],
  'spanish-off-topic': ['¿Qué tiempo hace hoy?', 'cómo estará el clima mañana'],
};

export const PORTUGUESE: Wordings = {
  'portuguese-albums': [
    'Quais álbuns de {artist} vocês têm?',
    'discos de {artist}',
    'mostre todos os álbuns de {artist}',
    'quais discos de {artist} tens à venda?',
    'vc tem algum álbum de {artist}?',
  ],
  'portuguese-count': ['Quantas músicas de {artist} há?', 'número de músicas de {artist}'],
  'portuguese-album-tracks': ['Quais músicas estão no álbum {album}?'],
  'portuguese-price': ['Quanto custa a música {song}?'],
  'portuguese-length': ['Qual é a duração da música {song}?'],
  'portuguese-singer': ['Quem canta {song}?'],
  'portuguese-genre-count': ['Quantas músicas de {genre} vocês têm?'],
  'portuguese-last': [
    'Qual foi a minha última fatura?',
    'mostre o meu pedido mais recente',
    'a minha última encomenda, se faz favor',
  ],
  'portuguese-spent': ['Quanto gastei no total?'],
  'portuguese-spent-year': ['Quanto gastei em {year}?'],
  'portuguese-helper': ['Quem me atende?'],
  'portuguese-refund': ['Quero um reembolso'],
  'portuguese-off-topic': ['Como está o tempo hoje?', 'que horas são?'],
};

export const FRENCH: Wordings = {
  'french-albums': [
    'Quels albums de {artist} avez-vous ?',
    'disques de {artist}',
    'montrez-moi tous les albums de {artist}',
    'auriez-vous des disques de {artist} ?',
    'vous avez-tu des albums de {artist} ?',
  ],
  'french-count': ['Combien de chansons de {artist} avez-vous ?', 'nombre de morceaux de {artist}'],
  'french-album-tracks': ['Quelles chansons y a-t-il sur l’album {album} ?'],
  'french-price': ['Combien coûte la chanson {song} ?', 'c’est combien la chanson {song} ?'],
  'french-length': ['Quelle est la durée de la chanson {song} ?'],
  'french-singer': ['Qui chante {song} ?'],
  'french-genre-count': ['Combien de chansons de {genre} avez-vous ?'],
  'french-last': [
    'Quelle était ma dernière facture ?',
    'montrez-moi ma commande la plus récente',
    'c’était quoi ma dernière commande ?',
  ],
  'french-spent': ['Combien ai-je dépensé en tout ?'],
  'french-spent-year': ['Combien ai-je dépensé en {year} ?'],
  'french-helper': ['Qui est mon conseiller ?'],
  'french-refund': ['Je veux un remboursement'],
  'french-off-topic': ['Quel temps fait-il ?', 'il fait quel temps ?'],
};

export const GERMAN: Wordings = {
  'german-albums': [
    'Welche Alben von {artist} habt ihr?',
    'Platten von {artist}',
    'zeig mir alle Alben von {artist}',
    'hätten Sie Alben von {artist}?',
  ],
  'german-count': ['Wie viele Lieder von {artist} gibt es?', 'Anzahl der Songs von {artist}'],
  'german-album-tracks': ['Welche Lieder sind auf dem Album {album}?'],
  'german-price': ['Was kostet das Lied {song}?'],
  'german-length': ['Wie lang ist das Lied {song}?'],
  'german-singer': ['Wer singt {song}?'],
  'german-genre-count': ['Wie viele {genre}-Lieder habt ihr?'],
  'german-last': ['Was war meine letzte Rechnung?', 'zeig mir meine neueste Bestellung'],
  'german-spent': ['Wie viel habe ich insgesamt ausgegeben?'],
  'german-spent-year': ['Wie viel habe ich {year} ausgegeben?'],
  'german-helper': ['Wer ist mein Ansprechpartner?', 'wer ist mein Berater?'],
  'german-refund': ['Ich möchte mein Geld zurück'],
  'german-off-topic': ['Wie ist das Wetter heute?', 'wie spät ist es?'],
};
