import type { Wordings } from '../wordings.js';

/** Questions of proven customers about times, single songs and themselves. */
export const PURCHASES: Wordings = {
  'spent-in-year': ['how much did I spend in {year}?', 'what did I pay in the year {year}?'],
  'count-in-year': ['how many orders did I make in {year}?'],
  'orders-in-year': ['show my orders from {year}', 'invoices of {year}'],
  'orders-last-year': ['what did I order last year?'],
  'orders-in-month': ['show my orders from {month} {year}', 'what did I buy in {month} {year}?'],
  'orders-between': ['my orders between {month} and {later} {year}'],
  'orders-since': ['my orders since {month} {year}'],
  'bought-song': ['did I buy the song {song}?', 'which of my orders had {song}?'],
  'bought-when': ['when did I buy {song}?'],
  'bought-by-artist': ['which songs by {artist} have I bought?', 'what did I buy from {artist}?'],
  'songs-bought': ['how many songs have I bought?'],
  'own-email': ['what e-mail address do you have for me?'],
  'own-phone': ['which phone number do you have on file for me?'],
  'own-address': ['what is my address on file?'],
  'own-details': ['show my profile'],
};
