import type { Wordings } from '../wordings.js';

export const SPANISH: Wordings = {
  'spanish-albums': [
    'hola, ¿qué discos de {artist} venden?',
    'quiero ver los álbumes de {artist}',
    'q albumes tienen de {artist}',
    '¿Me puedes decir los álbumes de {artist} que hay en la tienda?',
  ],
  'spanish-count': [
    '¿cuántas canciones de {artist} venden?',
    '¿cuántos temas de {artist} hay en la tienda?',
    'dime el número de canciones de {artist}',
  ],
  'spanish-album-tracks': [
    '¿cuáles son las canciones del disco {album}?',
    'muéstrame las canciones de {album}',
    '¿qué temas trae el álbum {album}?',
  ],
  'spanish-price': ['¿qué precio tiene la canción {song}?', 'cuanto vale la cancion {song}', 'precio de {song}'],
  'spanish-length': ['¿cuántos minutos dura {song}?', '¿cuál es la duración de {song}?'],
  'spanish-singer': ['¿de quién es la canción {song}?', '¿qué artista canta {song}?'],
  'spanish-genre-count': ['¿cuántas canciones hay del género {genre}?', 'número de canciones de {genre}'],
  'spanish-last': ['¿qué compré la última vez?', 'enséñame mi última compra', '¿cuál fue mi último pedido?'],
  'spanish-spent': ['¿cuánto dinero he gastado con ustedes?', 'total de todas mis compras'],
  'spanish-spent-year': ['¿cuánto me gasté en {year}?', 'total de mis compras de {year}'],
  'spanish-helper': ['¿quién es mi representante de soporte?', '¿cómo se llama la persona que me atiende?'],
  'spanish-refund': [
    'quiero que me devuelvan el dinero de mi último pedido',
    'me cobraron dos veces',
    'quiero hablar con una persona',
  ],
  'spanish-off-topic': ['¿cuál es la capital de Australia?', 'cuéntame un chiste'],
};
