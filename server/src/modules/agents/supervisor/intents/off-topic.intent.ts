import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** What is not about the store; taken when nothing else fits. */
export class OffTopicIntent extends TalkIntent {
  readonly name = 'off_topic';
  override readonly cues = {
    en: `what|which time is it, time is it in, time zone, traffic in|on, king|queen|president|prime_minister|chancellor|mayor|pope of, who invented, who discovered, restaurants, write me, write a, write my, compose a, poem, poems, essay, joke, jokes, tell me a story, bedtime story, recipe, recipes, weather, horoscope,
      translate, translation, homework, source code, python, javascript, stock price, bitcoin, election, president, football, soccer, lyrics, lyric,
      world cup, capital of, meaning of life, solve, calculate, square root, book|find|order|reserve me? a|an? flight|hotel|table|taxi|restaurant|pizza|ticket, flight to|from, flights, hotel|restaurant|pizza in|near, hotels near, movie tickets, concert tickets,
      tell me a joke, a joke, invest, investing, invest in, investment, investments, which stock should, what stock should, which stocks, what stocks, stocks, stock market, which shares, crypto, cryptocurrency, the capital city,
      you are now, admin mode, developer mode, debug mode, god mode, root access, system prompt, your prompt, previous instructions, your instructions, all instructions, above instructions, ignore all, ignore everything, ignore the rules, ignore your rules, disregard, jailbreak, a movie, a film, a book, a tv series, movies, lend me, loan me, borrow money, give me money, how many people live, population, pretend to be, pretend you are, act as, roleplay, role play`,
    es: `escribeme, escribe un, poema, poemas, chiste, chistes, receta, recetas, el tiempo en, clima, horoscopo, traduce, traduccion, deberes, letra de la cancion, capital de,
      cuentame un chiste, cuenta un chiste, un chiste, capital del, capital, invertir, inversion, inversiones, acciones, la bolsa, presidente,
      que tiempo hace|hara|va_a_hacer, como esta|estara el tiempo|clima, que hora es, partido de futbol, futbol, pronostico`,
    pt: `escreva um, escreva uma, poema, poemas, piada, piadas, receita, receitas, previsao do tempo, horoscopo, traduza, traducao, letra da musica, capital de,
      conta uma piada, conte uma piada, uma piada, capital da, capital do, investir, investimento, investimentos, acoes, a bolsa, presidente,
      como esta|vai|estara o? tempo|clima, como vai estar o tempo, que tempo faz|fara, vai chover, que horas sao, futebol, jogo de futebol`,
    fr: `ecris moi, ecris un, poeme, poemes, blague, blagues, recette, recettes, meteo, horoscope, traduis, traduction, paroles, capitale de,
      une blague, raconte moi une blague, racontez moi une blague, capitale du, capitale de la, capitale des, investir, investissement, investissements, la bourse, en bourse, president,
      quel temps fait_il|fera_t_il|il_fait|fait, il fait quel temps, va t il pleuvoir, quelle heure est il, il est quelle heure, football, hockey, match de foot`,
    de: `schreib mir, schreibe ein, gedicht, gedichte, witz, witze, rezept, rezepte, wetter, horoskop, ubersetze, ubersetzung, hausaufgaben, liedtext, songtext, hauptstadt von,
      einen witz, erzahl mir einen witz, erzahle mir einen witz, hauptstadt, hauptstadt der, investieren, investition, investitionen, anlegen, geldanlage, aktien, aktie, borse, bundeskanzler,
      wie wird|ist das? wetter, wie spat ist es, wieviel uhr, wie viel uhr, fussball, fussballspiel, regnet es`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        'compose',
        'song',
        'album',
        'artist',
        'show',
        'have',
        'want',
        'who',
        'how',
        '@artist',
        '@track',
        '@album',
        '@genre',
      ],
      never: ['invoice', 'title', 'called'],
    },
  ];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer:
        'I can only help with the music of {store} and with your own orders – ask me about an artist, an album, a song or an invoice.',
    },
    es: {
      answer:
        'Solo puedo ayudarte con la música de {store} y con tus pedidos: pregúntame por un artista, un álbum, una canción o una factura.',
    },
    pt: {
      answer:
        'Só posso ajudar com a música da {store} e com os seus pedidos: pergunte por um artista, um álbum, uma música ou uma fatura.',
    },
    fr: {
      answer:
        'Je ne peux aider que pour la musique de {store} et pour vos commandes : demandez-moi un artiste, un album, une chanson ou une facture.',
    },
    de: {
      answer:
        'Ich kann nur bei der Musik von {store} und bei Ihren Bestellungen helfen – fragen Sie nach einem Künstler, einem Album, einem Song oder einer Rechnung.',
    },
  };
}
