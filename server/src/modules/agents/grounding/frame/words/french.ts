import { vocabularyOf } from './vocabulary.js';

/** The words of French sentences around facts. */
export const FRENCH = vocabularyOf(
  {
    plain: `le la les l ce cette ces cet ceux celui celle ceci cela ca ici il ils elle elles je j nous vous moi me te tu lui leur leurs notre nos votre vos mon ma
      mes son sa ses dans en au aux a avec pour et ou comme sur sous chez qui que qu dont voici voila liste listes listee suivant suivante suivants
      suivantes ci-dessous dessous montrer montre affiche affiches voir voyez regardez regarder coup oeil trouver trouve trouvez trouverez
      trouvera trouves pouvez pouvons peux explorer explorez decouvrir decouvrez profitez profiter ecoute ecouter ecoutez entendre choisir
      choisissez aimez aimerez adorerez aimer souhaitez vouliez demande demandez cherchez cherchiez recherche recherchiez question requete
      mentionne numero date datee catalogue magasin boutique selection collection discographie musique musical musicale titre nom noms
      nomme nommee appele appelee intitule intitulee details detail information informations resume resultat resultats reponse donnees
      enregistrement enregistrements fait partie appartient figure figurent apparait apparaissent bon bonne bons bonnes merveilleux
      merveilleuse fantastique fantastiques incroyable incroyables excellent excellente excellents superbe superbes parfait parfaite
      magnifique magnifiques beau belle beaux classique classiques merci bonjour bonsoir salut bienvenue bien sur certainement absolument
      oui accord heureux heureuse ravi ravie plaisir espere quelques plusieurs actuellement maintenant aussi egalement tres des oeuvre oeuvres
      presente presentons proposons offrons y faire faites`,
    phrase: `dans votre compte, bien sur, avec plaisir, ci-dessous, jetez un oeil, jetez un coup d'oeil, si vous le souhaitez, n'hesitez pas, s'il vous plait, je vous en prie, bonne ecoute,
      bonne journee, sont disponibles, est disponible, disponibles dans, disponible dans, fait partie de, l'un d'eux, l'une d'elles, l'un des, l'une des, un des, une des,
      d'apres nos donnees, que nous avons, plus de details, plus d'informations, bon choix, excellent choix, comme demande, j'espere que, j'espere`,
    be: `est sont etait etaient fut c'est`,
    have: 'avons a ont avez contient contiennent comporte comportent',
    article: 'un une',
    maker: 'de du d par des',
    listing:
      'comprend, comprennent, inclut, incluent, y compris, comme, par exemple, tels que, telles que, parmi eux, parmi, notamment',
    all: 'tout tous toute toutes',
    each: 'chaque, chacun, chacune, par chanson, par titre',
    newest:
      'dernier, derniere, derniers, dernieres, plus recent, plus recente, plus recents, plus recentes, recente, recent',
    oldest: 'premier, premiere, premiers, premieres, plus ancien, plus ancienne',
    largest: 'plus gros, plus grosse, plus grand, plus grande, plus elevee, plus cher, plus chere',
    smallest: 'plus petit, plus petite, moins cher, moins chere',
    cost: 'coute coutent prix',
    total: `total, au total, montant, somme, s'eleve a, s'elevait a, s'est elevee a, valeur, d'un montant de, d'un total de, un total de, pour un total de, a coute, ont coute`,
    spend: 'depense paye',
    buy: 'achete commande',
    place: 'passe passee passees passes effectue effectuee',
    length: 'dure, durent, duree, minutes, minute, secondes, seconde',
    write:
      'ecrite ecrit ecrites ecrits composee compose composees composes compositeur compositrice compositeurs ecrivain',
    help: 'aide, aidee, accompagne, representant, representante, agent, vendeur, collegue, employe, employee, conseiller, conseillere, occupe, vous aider',
    contact: 'ecrire a, ecrivez a, contacter, contact, e-mail, email, courriel',
    order: 'commande facture achat',
    orders: 'commandes factures achats',
    song: 'chanson chansons morceau morceaux titre titres piste pistes',
    album: 'album albums disque disques',
    artist: 'artiste artistes groupe groupes interprete interpretes',
    genre: 'genre genres style styles',
    playlist: 'playlist playlists',
    item: 'article articles ligne lignes',
  },
  {
    bare: (word) => word.replace(/^(?:l|d|j|m|t|s|c|qu)'/u, ''),
    possession:
      /\bvous (?:en )?avez(?! (?:demande|cherche|mentionne))|\bvotre (?!demande|question|recherche|requete|ecoute|plaisir)|\bvos (?!questions|recherches)|\btu as\b|\b(?:ton|ta|tes) \p{L}/u,
  },
);
