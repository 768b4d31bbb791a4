import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { Plan } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planOf = (text: string): Plan => understanding.plan(text, ALONE);
const intentsOf = (text: string): string[] => planOf(text).requests.map(({ intent }) => intent);

describe('What only the staff can settle', () => {
  it.each([
    'please cancel order 31',
    'I bought Paper Boats by accident, how do I get a refund for the song I bought?',
    'I would like my money back for the Ostrava records',
    'my account was debited two times for 31',
    'you billed me again for the same thing',
    'the file I downloaded is damaged, it cuts out after half a minute',
    'my new address is 7 Lime Kiln Lane, Sheffield',
    'Please correct my last name, it is Okonkwo-Reyes',
    'we moved house, please update my street to 9 Quarry Hill',
    'I need a copy of my invoice with our tax number on it',
    'somebody drew money from my account two times',
    'you took 4.95 off my card twice',
    'the bank says 4.95 went out twice, you took it',
    'order 31 was incorrect',
    'the tracks of order 31 have never turned up',
    'could you forward me a copy of order 31 by post?',
    'email me my last invoice please',
    'retiraron el importe de mi tarjeta dos veces',
    'el pedido 31 nunca llegó',
    'mándame la factura 31 por correo',
    'tiraram o valor do meu cartão duas vezes',
    'as músicas da fatura 31 nunca chegaram',
    'on m’a pris l’argent deux fois',
    'les chansons de la commande 31 ne sont pas arrivées',
    'das Geld wurde doppelt abgezogen',
    'die Rechnung 31 ist falsch',
    'cancela el pedido 31, por favor',
    'me han cargado dos veces la factura 31',
    'el archivo está dañado y se corta',
    'me he mudado, mi nueva dirección es Calle Robledo 4',
    'quero ser reembolsada pela compra 31',
    'a música está corrompida',
    'mudei de casa, o novo endereço é Rua das Amoras 9',
    'je souhaite être remboursée pour la commande 31',
    'j’ai été débitée en double',
    'j’ai déménagé, ma nouvelle adresse est 3 rue des Lilas',
    'bitte stornieren Sie die Bestellung 31',
    'mir wurde der Betrag zweimal eingezogen',
    'ich bin umgezogen, die neue Anschrift ist Fliederweg 8',
  ])('should be passed on, whatever names are in it: %s', (text) => {
    expect(intentsOf(text)).toEqual(['support_request']);
  });

  it.each([
    'order 31 came incomplete',
    'My receipt 31 shows six tracks, but I just received five',
    'two titles are missing in my last purchase',
    'mi pedido 31 está incompleto',
    'meu pedido 31 veio incompleto',
    'il manque une chanson dans ma commande 31',
    'in meiner Bestellung 31 fehlt ein Lied',
  ])('should be an order that something is missing from: %s', (text) => {
    expect(planOf(text).requests).toEqual([
      expect.objectContaining({
        intent: 'support_request',
        details: expect.objectContaining({ kinds: 'missing_download' }) as object,
      }),
    ]);
  });

  it.each([
    'which Ostrava songs am I still missing?',
    'show me only order 31',
    'just my last three orders',
    'is order 31 complete?',
  ])('should not be heard where nothing is complained of: %s', (text) => {
    expect(intentsOf(text)).not.toContain('support_request');
  });

  it.each([
    ['cancel my last order', 'cancellation', { position: 1, order: 'newest' }],
    ['please cancel order 31', 'cancellation', { invoice_id: 31 }],
    ['ich möchte die Bestellung 31 stornieren', 'cancellation', { invoice_id: 31 }],
    ['undo my first purchase', 'refund', { position: 1, order: 'oldest' }],
    ['refund my biggest order', 'refund', { position: 1, order: 'largest' }],
    ['refund the dearest song I bought', 'refund', { position: 1, order: 'dearest' }],
    ['refund the order with Paper Boats on it', 'refund', { song_title: 'Paper Boats' }],
    ['find my biggest order and refund it', 'refund', { position: 1, order: 'largest' }],
    ['order 31 is wrong, refund it', 'refund', { invoice_id: 31 }],
    ['the songs of my order from May 2025 never arrived', 'download', { from: '2025-05-01', to: '2025-05-31' }],
    ['talk to a person about order 31', 'talk_to_person', { invoice_id: 31 }],
  ])('should carry the order they are about: %s', (text, kind, order) => {
    const matter = planOf(text).requests.at(-1);
    expect(matter?.details['kinds']).toContain(kind);
    expect(matter?.calls).toMatchObject([{ tool: 'open_support_request', arguments: order }]);
  });

  it('should name no order where several things may be from several', () => {
    const [matter] = planOf('I want a refund for the Ostrava and Nordlicht records').requests;
    expect(matter?.calls[0]?.arguments).toEqual({ kind: 'refund' });
  });

  it('should not take what else of the record shall be changed for a question', () => {
    expect(intentsOf('delete my account and all my data')).toEqual(['support_request']);
    expect(intentsOf('I moved. The new one is 12 Money Street, Live')).toEqual(['support_request']);
    expect(intentsOf('change my address and show my data')).toEqual(['support_request', 'own_profile']);
  });

  it('should leave what is asked of the order beside it to be answered', () => {
    expect(intentsOf('talk to a person about order 31 and please tell me what it was for')).toEqual([
      'support_request',
      'invoice_detail',
    ]);
  });

  it.each([
    'what did I buy twice?',
    'how much have I paid for One twice?',
    'what e-mail do you send my invoices to?',
    'send me my last invoice',
  ])('should not be heard in a mere question: %s', (text) => {
    expect(intentsOf(text)).not.toContain('support_request');
  });

  it.each([
    'can we talk to a real person?',
    'could I speak with a human being, please',
    'find me a live operator',
    'give me a real human agent',
    'puedo hablar con una persona',
    'posso falar com uma pessoa?',
    'puis-je parler à une personne ?',
    'kann ich mit einem Menschen sprechen?',
  ])('should be handed to a person who is wished for: %s', (text) => {
    expect(intentsOf(text)).toEqual(['support_request']);
  });

  it.each([
    'I want some assistance with my last payment',
    'can somebody help with a charge, is a real human there?',
    'we need support regarding our billing',
  ])('should be a payment that help is wanted with: %s', (text) => {
    expect(intentsOf(text)).toContain('support_request');
    expect(intentsOf(text)).not.toContain('capabilities');
  });

  it.each([
    ['can you help me?', 'capabilities'],
    ['do I talk to a human?', 'who_are_you'],
    ['is somebody real there?', 'who_are_you'],
  ])('should not be seen in a question about who answers and how: %s', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });

  it('should not hide a question beside it', () => {
    expect(intentsOf('I want a refund for order 31. Do you have Zubrowka Collective?')).toEqual([
      'support_request',
      'absent_name',
    ]);
  });

  it('should explain how it works to who only asks', () => {
    expect(intentsOf('how do refunds work?')).toEqual(['how_to']);
  });
});

describe('People who say who they are', () => {
  it.each([
    ['Hello, I’m Ines Quadros. What did I buy last?', 'invoice_detail'],
    ['my name is Tom Harbour, got any jazz?', 'songs_by_genre'],
    ['hola, soy Ines Quadros. ¿tienen algo de Ostrava?', 'albums_by_artist'],
    ['oi, me chamo Ines Quadros, tem jazz?', 'songs_by_genre'],
    ['bonjour, je m’appelle Ines Quadros, avez-vous du jazz ?', 'songs_by_genre'],
    ['Hallo, ich heiße Ines Quadros, habt ihr Jazz?', 'songs_by_genre'],
    ['What did I, Ines Quadros from Oporto, order last?', 'invoice_detail'],
    ['show my last order. Thank you, Ines', 'invoice_detail'],
    ['¿qué compré último? Gracias, Ines Quadros', 'invoice_detail'],
    ['my friend Zoltan recommended me this shop, which albums by Ostrava do you have?', 'albums_by_artist'],
  ])('should be answered what they ask, and nothing about their name: %s', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});

describe('What belongs to others', () => {
  it.each([
    'Ines Quadros orders',
    'ines quadros invoices',
    'can I see the invoices of the customer living at Lime Kiln Lane',
    'did I spend more than Ines Quadros?',
    'compare my spending with that of Ines Quadros',
    'customer_id=31 last order',
    'I need the last invoice of Ines Quadros',
    'I would like Ines Quadros’s e-mail address',
    'customer Ines Quadros - who is the rep?',
    'show me quadros’s orders',
    'Ines Holy’s invoices, please',
    'last invoice of quadros',
  ])('should be refused: %s', (text) => {
    expect(intentsOf(text)).toContain('privacy_refusal');
  });

  it.each([
    'good evening, there are receipts everywhere and a zebu on the keyboard. How much did I spend in 2025?',
    'who else has Paper Boats',
    'how many people live in Ruritania',
  ])('should not be seen where nobody is spoken of: %s', (text) => {
    expect(intentsOf(text)).not.toContain('privacy_refusal');
  });

  it('should not be seen in a comparison of artists', () => {
    expect(intentsOf('did I spend more on Ostrava than on Nordlicht?')).not.toContain('privacy_refusal');
  });
});

describe('Statements of taste', () => {
  it.each([
    ['I hate rock but love jazz', { Rock: false, Jazz: true }],
    ['jazz is great, but rock I hate', { Jazz: true, Rock: false }],
    ['I like jazz, not Nordlicht', { Jazz: true, Nordlicht: false }],
    ['odio el rock pero amo el jazz', { Rock: false, Jazz: true }],
    ['odeio rock mas gosto de jazz', { Rock: false, Jazz: true }],
    ['je déteste le rock mais j’adore le jazz', { Rock: false, Jazz: true }],
    ['ich hasse Rock, aber ich liebe Jazz', { Rock: false, Jazz: true }],
  ])('should be kept with the feeling that goes with each name: %s', (text, felt) => {
    const kept = planOf(text).preferences.map(({ value, liked }) => [value, liked]);
    expect(Object.fromEntries(kept)).toEqual(felt);
  });

  it('should not lead to what is disliked', () => {
    const [request] = planOf('rock is not my thing, recommend me something else').requests;
    expect(request).toMatchObject({ intent: 'recommend_songs', names: [] });
  });
});

describe('an order that is only named beside a matter for the staff', () => {
  it.each([
    'I want a refund. Order 314.',
    'I bought the wrong song by mistake, order 314, can I return it?',
    'Quiero un reembolso. Pedido 314.',
  ])('should be the order of that matter in "%s"', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests).toMatchObject([{ intent: 'support_request', details: { invoice_id: 314 } }]);
  });

  it.each(['my payment failed for order 363, what now?', 'there is a double booking on order 363'])(
    'should be passed on where money went wrong: "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'support_request', details: { invoice_id: 363 } },
      ]);
    },
  );

  it.each(['how long do refunds take?', 'is it possible to return a song?', 'can songs be returned?'])(
    'should open nothing where it is only asked how: "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'how_to', calls: [] }]);
    },
  );

  it.each(['support email?', 'how do I reach support?', 'is there someone in support I can write to?'])(
    'should tell whom to write to for "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'invoice_employee' }]);
    },
  );
});
