import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { Language } from './lexicon/concepts.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('Regional and everyday wordings', () => {
  it.each<[string, Language, string]>([
    ['recomendame algo parecido a Ostrava', 'es', 'similar_artists'],
    ['¿qué me recomendás?', 'es', 'recommend_songs'],
    ['no pude bajar la canción que compré', 'es', 'support_request'],
    ['qué datos tenés guardados de mí', 'es', 'own_profile'],
    ['muchas gracias por tu ayuda', 'es', 'thanks'],
    ['olvida mis preferencias', 'es', 'forget_memory'],
    ['¿en qué año compré más?', 'es', 'invoice_totals'],
    ['obrigada pela ajuda', 'pt', 'thanks'],
    ['como está o tempo hoje em Curitiba?', 'pt', 'off_topic'],
    ['quais discos da Ostrava tens à venda?', 'pt', 'albums_by_artist'],
    ["combien d'artistes avez-vous ?", 'fr', 'catalogue_counts'],
    ["combien d'achats ai-je faits en 2024 ?", 'fr', 'invoice_totals'],
    ["t'es un robot ?", 'fr', 'who_are_you'],
    ['quel est le courriel de Erika Muster ?', 'fr', 'privacy_refusal'],
    ['Grüß Gott', 'de', 'greeting'],
    ['vielen Dank für die Hilfe', 'de', 'thanks'],
    ['habt ihr Jazzalben?', 'de', 'ranked_albums'],
    ['habt ihr Jazz Alben?', 'de', 'ranked_albums'],
    ['conseille-moi un truc dans le genre de Ostrava', 'fr', 'similar_artists'],
    ['empfehlen Sie mir Rocksongs', 'de', 'recommend_songs'],
    ['durchschnittlicher Bestellwert', 'de', 'invoice_totals'],
  ])('should understand "%s"', (text, language, intent) => {
    const plan = understanding.plan(text, ALONE);
    expect(plan.language).toBe(language);
    expect(plan.requests.map((request) => request.intent)).toEqual([intent]);
  });

  it('should part a German compound into the kind of music and the thing', () => {
    const [request] = understanding.plan('zeig mir Jazzlieder', ALONE).requests;
    expect(request?.names).toMatchObject([{ kind: 'genre', text: 'Jazz', guessed: false }]);
  });

  it('should not take an article for a number of things', () => {
    const [request] = understanding.plan('me conta um pouco sobre o álbum Quiet Rooms', ALONE).requests;
    expect(request?.details['limit']).toBeUndefined();
  });

  it('should not take a kind of music for a slip in a name', () => {
    const [request] = understanding.plan('show me samba songs', ALONE).requests;
    expect(request?.names).toMatchObject([{ kind: 'genre', text: 'samba', known: false }]);
  });
});
