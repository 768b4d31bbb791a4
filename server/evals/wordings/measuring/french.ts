import type { Wordings } from '../wordings.js';

export const FRENCH: Wordings = {
  'french-albums': [
    'bonjour, quels disques de {artist} vendez-vous ?',
    'je voudrais voir les albums de {artist}',
    'vous avez quoi comme albums de {artist}',
    'Pouvez-vous me donner la liste des albums de {artist} ?',
  ],
  'french-count': [
    'combien de morceaux de {artist} vendez-vous ?',
    'combien de titres de {artist} y a-t-il ?',
    'le nombre de chansons de {artist} svp',
  ],
  'french-album-tracks': [
    'quels sont les titres de l’album {album} ?',
    'montrez-moi les chansons de {album}',
    'qu’y a-t-il sur le disque {album} ?',
  ],
  'french-price': ['quel est le prix de la chanson {song} ?', 'combien coute {song}', 'prix du morceau {song}'],
  'french-length': ['combien de minutes dure {song} ?', 'quelle est la longueur du morceau {song} ?'],
  'french-singer': ['de qui est la chanson {song} ?', 'quel artiste chante {song} ?'],
  'french-genre-count': ['combien de morceaux y a-t-il dans le genre {genre} ?', 'nombre de chansons de {genre}'],
  'french-last': [
    'qu’est-ce que j’ai acheté la dernière fois ?',
    'affichez mon dernier achat',
    'quelle est ma commande la plus récente ?',
  ],
  'french-spent': ['combien d’argent ai-je dépensé chez vous ?', 'le total de tous mes achats'],
  'french-spent-year': ['combien est-ce que j’ai dépensé en {year} ?', 'total de mes commandes de {year}'],
  'french-helper': ['comment s’appelle la personne qui s’occupe de moi ?', 'qui est mon représentant du support ?'],
  'french-refund': ['je voudrais être remboursé', 'j’ai été débité deux fois', 'je veux parler à un humain'],
  'french-off-topic': ['quelle est la capitale de l’Australie ?', 'raconte-moi une blague'],
};
