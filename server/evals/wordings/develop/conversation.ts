import type { Wordings } from '../wordings.js';

/** Turns that lean on earlier ones, and messages with several questions. */
export const CONVERSATION: Wordings = {
  'follow-up-other': ['what about {other}?', 'and {other}?', 'same question for {other}'],
  'follow-up-correction': ['no, I meant {other}'],
  'follow-up-count': ['how many songs is that?', 'how many tracks do they have?', 'and the number of their songs?'],
  'its-price': ['how much is it?'],
  'its-length': ['how long is it?'],
  'its-album': ['which album is it on?'],
  'its-artists-albums': ['what albums do they have?'],
  'follow-up-genre': ['what about {other}?', 'and {other}?'],
  'follow-up-album': ['which songs are on it?', 'list its tracks'],
  'follow-up-second': ['which songs are on the second one?'],
  'follow-up-more': ['show more', 'more'],
  'follow-up-order': ['and the one before that?', 'what about the one before?', 'show the order before that one'],
  'follow-up-helper': ['who helped me with it?', 'and who assisted me?', 'who took care of that order?'],
  'follow-up-lines': ['what was on it?', 'which tracks were in that one?'],
  'follow-up-sum': ['and how much have I spent altogether?'],
  'follow-up-year': ['and in {year}?', 'what about {year}?'],
  'albums-and-last-total': [
    'how much was my last order, and what albums do you have by {artist}?',
    'list the {artist} albums and tell me the total of my latest invoice',
  ],
  'song-and-spent': ['who sings {song}, and how much have I spent in total?'],
  'length-and-price': ['how long is the song {song} and how much is it?'],
  'albums-and-songs': ['how many albums and how many songs by {artist} do you have?'],
  'first-and-last': ['show my first and my last order'],
  'album-and-artist-of-song': ['who sings {song} and which album is it on?'],
  'long-conversation': ['back to my last order: how much was it?', 'show me my last order again'],
};
