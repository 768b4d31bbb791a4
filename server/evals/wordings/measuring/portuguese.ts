import type { Wordings } from '../wordings.js';

export const PORTUGUESE: Wordings = {
  'portuguese-albums': [
    'oi, que discos de {artist} vocês vendem?',
    'quero ver os álbuns de {artist}',
    'quais albuns vcs tem de {artist}',
    'Pode me mostrar todos os discos de {artist}?',
  ],
  'portuguese-count': [
    'quantas músicas de {artist} vocês vendem?',
    'quantas faixas de {artist} há na loja?',
    'me diga o número de canções de {artist}',
  ],
  'portuguese-album-tracks': [
    'quais são as faixas do disco {album}?',
    'mostre as músicas do álbum {album}',
    'que músicas tem em {album}?',
  ],
  'portuguese-price': ['qual é o preço da música {song}?', 'quanto custa {song}', 'preço da faixa {song}'],
  'portuguese-length': ['quantos minutos tem a música {song}?', 'qual a duração de {song}?'],
  'portuguese-singer': ['de quem é a música {song}?', 'que artista canta {song}?'],
  'portuguese-genre-count': ['quantas faixas há no gênero {genre}?', 'número de músicas de {genre}'],
  'portuguese-last': [
    'o que eu comprei por último?',
    'mostre minha última compra',
    'qual foi meu pedido mais recente?',
  ],
  'portuguese-spent': ['quanto dinheiro já gastei com vocês?', 'total de todas as minhas compras'],
  'portuguese-spent-year': ['quanto eu gastei no ano de {year}?', 'total das minhas compras em {year}'],
  'portuguese-helper': ['quem é o meu representante de suporte?', 'qual é o nome de quem me atende?'],
  'portuguese-refund': ['quero meu dinheiro de volta', 'fui cobrado duas vezes', 'quero falar com uma pessoa'],
  'portuguese-off-topic': ['qual é a capital da Austrália?', 'conte uma piada'],
};
