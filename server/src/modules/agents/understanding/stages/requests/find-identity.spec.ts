import { findIdentity } from './find-identity.js';

describe('findIdentity', () => {
  it.each([
    ['I am customer 5', 'customer_id', '5'],
    ["I'm customer number 12, show my orders", 'customer_id', '12'],
    ['my id is 7', 'customer_id', '7'],
    ['customer id: 9', 'customer_id', '9'],
    ['soy el cliente 5', 'customer_id', '5'],
    ['sou o cliente 5', 'customer_id', '5'],
    ['je suis le client 5', 'customer_id', '5'],
    ['ich bin Kunde 5', 'customer_id', '5'],
    ['ann@example.com', 'email', 'ann@example.com'],
    ["I'm ann@example.com, what was my last order?", 'email', 'ann@example.com'],
    ['my email is ann@example.com', 'email', 'ann@example.com'],
    ['my phone is 030.12.34.56.78', 'phone', '030.12.34.56.78'],
    ['my phone is +49 0711 2842222', 'phone', '+49 0711 2842222'],
  ])('should read %j as a claim', (text, kind, value) => {
    expect(findIdentity(text)).toMatchObject({ identity: { kind, value }, own: true });
  });

  it.each([
    'orders of ann@example.com',
    'show invoice 5 of customer 7',
    "customer 7's invoices",
    'what did ann@example.com buy',
    'total for customer 2',
  ])('should read %j as about somebody else', (text) => {
    expect(findIdentity(text)?.own).toBe(false);
  });

  it.each([
    'invoice 382',
    'orders on 2025-08-07',
    'The Best Of 1980-1990',
    'my order number is 12',
    'songs by AX/DL',
    'show invoice 1000000',
    'show me 1000000 of my orders',
    'I spent 1000000 dollars',
    'did I pay on 3 May 2024 17.82 or 18.72?',
    'my bill of March 2025 13.86',
  ])('should see no identifier in %j', (text) => {
    expect(findIdentity(text)).toBeNull();
  });
});
