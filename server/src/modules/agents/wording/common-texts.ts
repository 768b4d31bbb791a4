import type { Texts } from './texts.js';

/** Sentences that many answers share. */
export const COMMON: Texts<
  | 'guess'
  | 'noArtist'
  | 'noAlbum'
  | 'noTrack'
  | 'noGenre'
  | 'noComposer'
  | 'noPlaylist'
  | 'noMediaType'
  | 'noEmployee'
  | 'near'
  | 'first'
  | 'firstOne'
  | 'leftOne'
  | 'next'
  | 'nextOne'
  | 'left'
  | 'unavailable'
  | 'nothing'
  | 'found'
> = {
  en: {
    guess: 'I take it you mean {name}.',
    noArtist: 'I could not find an artist called “{said}” in our catalogue.',
    noAlbum: 'I could not find an album called “{said}” in our catalogue.',
    noTrack: 'I could not find a song called “{said}” in our catalogue.',
    noGenre: 'I could not find a genre called “{said}” in our catalogue.',
    noComposer: 'I could not find a composer called “{said}” in our catalogue.',
    noPlaylist: 'I could not find a playlist called “{said}”.',
    noMediaType: 'I could not find a format called “{said}”.',
    noEmployee: 'I could not find a colleague called “{said}”.',
    near: 'Did you mean {names}?',
    firstOne: 'Here is the first, {order}:',
    leftOne: 'There is one more – say “show more” to see it.',
    first: 'Here are the first {shown}, {order}:',
    next: 'Here are numbers {from} to {to} of {total}:',
    nextOne: 'Here is number {from} of {total}:',
    left: 'There are {left} more – say “show more” to see them.',
    unavailable: 'I cannot look that up right now. Please try again in a little while.',
    found: 'Here is what I found.',
    nothing: 'I found nothing for that in our catalogue.',
  },
  es: {
    guess: 'Supongo que te refieres a {name}.',
    noArtist: 'No encuentro ningún artista llamado «{said}» en nuestro catálogo.',
    noAlbum: 'No encuentro ningún álbum llamado «{said}» en nuestro catálogo.',
    noTrack: 'No encuentro ninguna canción llamada «{said}» en nuestro catálogo.',
    noGenre: 'No encuentro ningún género llamado «{said}» en nuestro catálogo.',
    noComposer: 'No encuentro ningún compositor llamado «{said}» en nuestro catálogo.',
    noPlaylist: 'No encuentro ninguna lista llamada «{said}».',
    noMediaType: 'No encuentro ningún formato llamado «{said}».',
    noEmployee: 'No encuentro a nadie de nuestro equipo llamado «{said}».',
    near: '¿Querías decir {names}?',
    firstOne: 'Este es el primero, {order}:',
    leftOne: 'Hay uno más: escribe «más» para verlo.',
    first: 'Estos son los {shown} primeros resultados, {order}:',
    next: 'Del {from} al {to} de {total}:',
    nextOne: 'El número {from} de {total}:',
    left: 'Hay {left} más: escribe «más» para verlos.',
    unavailable: 'Ahora mismo no puedo consultarlo. Inténtalo de nuevo dentro de un rato.',
    found: 'Esto es lo que encontré.',
    nothing: 'No encontré nada de eso en nuestro catálogo.',
  },
  pt: {
    guess: 'Suponho que se refere a {name}.',
    noArtist: 'Não encontrei nenhum artista chamado “{said}” no nosso catálogo.',
    noAlbum: 'Não encontrei nenhum álbum chamado “{said}” no nosso catálogo.',
    noTrack: 'Não encontrei nenhuma música chamada “{said}” no nosso catálogo.',
    noGenre: 'Não encontrei nenhum gênero chamado “{said}” no nosso catálogo.',
    noComposer: 'Não encontrei nenhum compositor chamado “{said}” no nosso catálogo.',
    noPlaylist: 'Não encontrei nenhuma playlist chamada “{said}”.',
    noMediaType: 'Não encontrei nenhum formato chamado “{said}”.',
    noEmployee: 'Não encontrei ninguém da nossa equipe chamado “{said}”.',
    near: 'Quis dizer {names}?',
    firstOne: 'Aqui está o primeiro, {order}:',
    leftOne: 'Há mais um – escreva “mais” para vê-lo.',
    first: 'Aqui estão os {shown} primeiros resultados, {order}:',
    next: 'Do {from} ao {to} de {total}:',
    nextOne: 'O número {from} de {total}:',
    left: 'Há mais {left}: escreva “mais” para ver.',
    unavailable: 'Neste momento não consigo consultar isso. Tente de novo daqui a pouco.',
    found: 'Aqui está o que encontrei.',
    nothing: 'Não encontrei nada disso no nosso catálogo.',
  },
  fr: {
    guess: 'Je suppose que vous parlez de {name}.',
    noArtist: 'Je ne trouve aucun artiste nommé « {said} » dans notre catalogue.',
    noAlbum: 'Je ne trouve aucun album intitulé « {said} » dans notre catalogue.',
    noTrack: 'Je ne trouve aucune chanson intitulée « {said} » dans notre catalogue.',
    noGenre: 'Je ne trouve aucun genre nommé « {said} » dans notre catalogue.',
    noComposer: 'Je ne trouve aucun compositeur nommé « {said} » dans notre catalogue.',
    noPlaylist: 'Je ne trouve aucune playlist nommée « {said} ».',
    noMediaType: 'Je ne trouve aucun format nommé « {said} ».',
    noEmployee: 'Je ne trouve aucun collègue nommé « {said} ».',
    near: 'Vouliez-vous dire {names} ?',
    firstOne: 'Voici le premier, {order} :',
    leftOne: 'Il y en a un de plus : dites « plus » pour le voir.',
    first: 'Voici les {shown} premiers résultats, {order} :',
    next: 'Du numéro {from} au {to} sur {total} :',
    nextOne: 'Le numéro {from} sur {total} :',
    left: 'Il y en a encore {left} : écrivez « plus » pour les voir.',
    unavailable: 'Je ne peux pas consulter cela pour le moment. Réessayez un peu plus tard.',
    found: 'Voici ce que j’ai trouvé.',
    nothing: 'Je n’ai rien trouvé de tel dans notre catalogue.',
  },
  de: {
    guess: 'Ich nehme an, Sie meinen {name}.',
    noArtist: 'Einen Künstler namens „{said}“ finde ich nicht in unserem Katalog.',
    noAlbum: 'Ein Album namens „{said}“ finde ich nicht in unserem Katalog.',
    noTrack: 'Einen Song namens „{said}“ finde ich nicht in unserem Katalog.',
    noGenre: 'Ein Genre namens „{said}“ finde ich nicht in unserem Katalog.',
    noComposer: 'Einen Komponisten namens „{said}“ finde ich nicht in unserem Katalog.',
    noPlaylist: 'Eine Playlist namens „{said}“ finde ich nicht.',
    noMediaType: 'Ein Format namens „{said}“ finde ich nicht.',
    noEmployee: 'Eine Kollegin oder einen Kollegen namens „{said}“ finde ich nicht.',
    near: 'Meinten Sie {names}?',
    firstOne: 'Hier ist der erste Eintrag, {order}:',
    leftOne: 'Es gibt noch einen – mit „mehr“ sehen Sie ihn.',
    first: 'Hier sind die ersten {shown}, {order}:',
    next: 'Nummer {from} bis {to} von {total}:',
    nextOne: 'Nummer {from} von {total}:',
    left: 'Es gibt noch {left} weitere – schreiben Sie „mehr“, um sie zu sehen.',
    unavailable: 'Das kann ich gerade nicht nachsehen. Bitte versuchen Sie es etwas später noch einmal.',
    found: 'Das habe ich gefunden.',
    nothing: 'Dazu habe ich nichts in unserem Katalog gefunden.',
  },
};
