import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { say, type Texts } from '../../wording/texts.js';

type Missing = 'artist' | 'album' | 'track' | 'genre' | 'composer' | 'playlist' | 'media_type' | 'employee' | 'invoice';

const TEXTS: Texts<Missing> = {
  en: {
    artist: 'Which artist do you mean?',
    album: 'Which album do you mean?',
    track: 'Which song do you mean?',
    genre: 'Which genre do you mean?',
    composer: 'Which composer do you mean?',
    playlist: 'Which playlist do you mean?',
    media_type: 'Which format do you mean?',
    employee: 'Whom of our team do you mean?',
    invoice: 'Which order do you mean? Tell me its number, or say “my last order”.',
  },
  es: {
    artist: '¿A qué artista te refieres?',
    album: '¿A qué álbum te refieres?',
    track: '¿A qué canción te refieres?',
    genre: '¿A qué género te refieres?',
    composer: '¿A qué compositor te refieres?',
    playlist: '¿A qué lista te refieres?',
    invoice: '¿A qué pedido te refieres? Dime su número o «mi último pedido».',
  },
  pt: {
    artist: 'De que artista está a falar?',
    album: 'De que álbum está a falar?',
    track: 'De que música está a falar?',
    genre: 'De que gênero está a falar?',
    composer: 'De que compositor está a falar?',
    playlist: 'De que playlist está a falar?',
    invoice: 'De que pedido está a falar? Diga o número ou “o meu último pedido”.',
  },
  fr: {
    artist: 'De quel artiste parlez-vous ?',
    album: 'De quel album parlez-vous ?',
    track: 'De quelle chanson parlez-vous ?',
    genre: 'De quel genre parlez-vous ?',
    composer: 'De quel compositeur parlez-vous ?',
    playlist: 'De quelle playlist parlez-vous ?',
    invoice: 'De quelle commande parlez-vous ? Donnez son numéro ou dites « ma dernière commande ».',
  },
  de: {
    artist: 'Welchen Künstler meinen Sie?',
    album: 'Welches Album meinen Sie?',
    track: 'Welchen Song meinen Sie?',
    genre: 'Welches Genre meinen Sie?',
    composer: 'Welchen Komponisten meinen Sie?',
    playlist: 'Welche Playlist meinen Sie?',
    invoice: 'Welche Bestellung meinen Sie? Nennen Sie die Nummer oder „meine letzte Bestellung“.',
  },
};

/** Asks for the one thing that is missing; the answer to it takes up the question again. */
export class ClarifyIntent extends Intent {
  readonly name = 'clarify';
  readonly agent = 'supervisor';
  readonly patterns: readonly Pattern[] = [];

  calls(): readonly PlannedCall[] {
    return [];
  }

  word({ request }: AnsweredRequest, { language }: WordingContext): Wording {
    const { missing } = request.details;
    return { lead: say(TEXTS, language, isMissing(missing) ? missing : 'artist'), facts: '', close: '' };
  }
}

function isMissing(value: unknown): value is Missing {
  return typeof value === 'string' && value in TEXTS.en;
}
