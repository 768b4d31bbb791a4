import fc from 'fast-check';
import { canonicalIdentifier, looksLikeIdentifier, parseIdentifier } from './identifier.js';

describe(`${parseIdentifier.name} (C7)`, () => {
  it.each([
    ['luisg@embraer.com.br', 'email:luisg@embraer.com.br'],
    ['  LuisG@Embraer.com.br ', 'email:luisg@embraer.com.br'],
    ['it is <luisg@embraer.com.br>.', 'email:luisg@embraer.com.br'],
    ['My address: luisg@embraer.com.br!', 'email:luisg@embraer.com.br'],
    ['+55 (12) 3923-5555', 'phone:551239235555'],
    ['555-0101-77', 'phone:555010177'],
    ['5', 'customer_id:5'],
    ['customer 5', 'customer_id:5'],
    ["I'm customer #5", 'customer_id:5'],
    ['my id is 5', 'customer_id:5'],
    ['Customer ID: 59.', 'customer_id:59'],
    ['customer 1234567', 'customer_id:1234567'],
  ])('should read %j as %s', (text, canonical) => {
    const identifier = parseIdentifier(text);
    expect(identifier && canonicalIdentifier(identifier)).toBe(canonical);
  });

  it.each([
    '%',
    'a%@%',
    '%@%',
    '_@_._',
    '01',
    '+1',
    '1.0',
    '1e0',
    '１',
    '1;2',
    '[1]',
    '{"$ne":0}',
    '-1',
    '0',
    '0x1',
    '1,000',
    '123 45',
    '2025-08-07',
    '1 OR 1=1',
    "1'--",
    'a@b@c.com',
    'luisg@embraer.com.br or leonekohler@surfeu.de',
    'user@',
    '@host.com',
    'user@host',
    '.luisg@embraer.com.br',
    'luisg.@embraer.com.br',
    'customer',
    'customer 01',
    'null',
    '',
    '   ',
    'show my last order',
    'Iron Maiden',
  ])('should find no identifier in %j', (text) => {
    expect(parseIdentifier(text)).toBeNull();
    expect(looksLikeIdentifier(text)).toBe(false);
  });

  it('should keep different spellings of an e-mail address apart but for case', () => {
    expect(parseIdentifier('luis.g@embraer.com.br')).not.toEqual(parseIdentifier('luisg@embraer.com.br'));
    expect(parseIdentifier('luisg+x@embraer.com.br')).not.toEqual(parseIdentifier('luisg@embraer.com.br'));
  });

  it('should answer quickly for hostile texts', () => {
    const started = performance.now();
    for (const piece of ['a.', 'a-', '1 ', '(', 'my ', '@a', 'a@']) parseIdentifier(piece.repeat(150));
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('should never throw and never find an identifier without a digit or an at sign', () => {
    fc.assert(fc.property(fc.string(), (text) => /[\d@]/.test(text) || parseIdentifier(text) === null));
  });
});
