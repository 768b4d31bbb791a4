import type { Wordings } from '../wordings.js';

/** Questions of proven customers about times, single songs and themselves. */
export const PURCHASES: Wordings = {
  'spent-in-year': [
    'how much money did I spend with you in {year}?',
    'total of my purchases in {year}',
    'my {year} spending?',
    'what did all my orders in {year} add up to?',
    'In {year}, how much did I pay in total?',
  ],
  'count-in-year': [
    'how many times did I order in {year}?',
    'number of my purchases in {year}',
    'how many invoices do I have from {year}?',
    '{year}: how many orders did I place?',
  ],
  'orders-in-year': [
    'what did I order in {year}?',
    'all my {year} orders',
    'list the purchases I made during {year}',
    'which invoices did I get in {year}?',
  ],
  'orders-last-year': ['my orders from last year', 'show me what I bought last year', "last year's invoices please"],
  'orders-in-month': [
    'which orders did I place in {month} {year}?',
    'my invoices from {month} {year}',
    'anything I bought in {month} {year}?',
    'show purchases of {month} {year}',
  ],
  'orders-between': [
    'what did I order between {month} and {later} {year}?',
    'invoices from {month} to {later} {year}',
    'show my purchases from {month} until {later} {year}',
  ],
  'orders-since': [
    'what have I ordered since {month} {year}?',
    'all invoices since {month} {year} please',
    'show every purchase since {month} {year}',
  ],
  'bought-song': [
    'have I ever bought {song}?',
    'do I already own the song {song}?',
    'did I purchase {song} from you?',
    'is {song} among the songs I bought?',
    'check if I already have {song} in my orders',
  ],
  'bought-when': [
    'when did I purchase {song}?',
    'on what date did I buy the song {song}?',
    'which day did I get {song}?',
    'when was it that I bought {song}',
  ],
  'bought-by-artist': [
    'what have I bought by {artist} so far?',
    'which {artist} songs do I own?',
    'show the tracks by {artist} that I purchased',
    'my {artist} purchases',
    'did I buy any songs from {artist}? which?',
  ],
  'songs-bought': [
    'how many tracks have I purchased so far?',
    'number of songs I own from you?',
    'how many songs did I buy in total?',
    'in all my orders together, how many tracks are there?',
  ],
  'own-email': [
    'which email is registered for me?',
    'what mail address do you use to reach me?',
    'my e-mail on file?',
    'under which e-mail address am I registered',
  ],
  'own-phone': [
    'what phone number do you have for me?',
    'tell me my registered phone number',
    'my telephone number on file?',
  ],
  'own-address': [
    'which address do you have for me?',
    'what postal address is in my account?',
    'where do you think I live? (my address on file)',
  ],
  'own-details': [
    'what data do you have about my account?',
    'show me my customer details',
    'my account information please',
    'under which name am I registered?',
  ],
};
