const MARKS: Readonly<Record<string, RegExp>> = {
  USD: /(?:us)?\$|usd|dollars?|dolares|dolar|cents?|¢|bucks?|centavos?|centimes?/gu,
  CAD: /(?:ca?)?\$|cad|dollars?|dolares|dolar|cents?/gu,
  AUD: /a?\$|aud|dollars?|dolares|dolar|cents?/gu,
  EUR: /€|eur(?:os?)?|cents?|centimos?|centimes?/gu,
  GBP: /£|gbp|pounds?|pfund|livres/gu,
  BRL: /r\$|brl|reais|centavos?/gu,
  JPY: /¥|jpy|yen/gu,
};

/** Whether an amount as it is written is in this money; one without any sign is. */
export function isInCurrency(text: string, currency: string): boolean {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const marks = MARKS[currency] ?? new RegExp(currency.toLowerCase(), 'gu');
  return /^[\d.,\s'’]+$/u.test(folded.replace(marks, ''));
}
