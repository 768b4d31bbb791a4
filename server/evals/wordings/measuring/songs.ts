import type { Wordings } from '../wordings.js';

/** Questions about songs. */
export const SONGS: Wordings = {
  'have-song': [
    'Hi, is the song {song} available in your shop?',
    'have u got {song} by {artist}',
    'I heard a song called {song} on the radio. Do you sell it?',
    'looking for the tune {song}',
    'do you carry the track {song}?',
    '{song} by {artist} - is that in your catalogue?',
  ],
  'short-title': [
    'have you got the song {song} by {artist}?',
    'I am searching for a track named "{song}"',
    'is the song {song} for sale?',
    'the song {song}, do you have that one?',
    'can I buy {song} by {artist}?',
  ],
  price: [
    "what's the price of {song}?",
    'how much do I have to pay for the song {song}',
    'How much does {song} by {artist} cost?',
    '{song} - price?',
    'what will the track {song} set me back?',
  ],
  length: [
    'how long does {song} last?',
    "what's the length of {song} by {artist}",
    'duration of the track {song}?',
    'How many minutes is {song}?',
    'how long is the tune {song} exactly?',
  ],
  'song-artist': [
    'who performs {song}?',
    'whose song is {song}?',
    'the song {song}, who is it by?',
    'which band plays {song}?',
    'Who is the artist of the song "{song}"?',
  ],
  'song-album': [
    'on what album can I find {song}?',
    'which record has {song} on it?',
    '{song} by {artist} is from which album?',
    'from what album is the song {song}',
    'What album does {song} come from?',
  ],
  'song-genre': [
    'which genre does the song {song} fall under?',
    'genre of {song}?',
    'what style is the track {song} by {artist}?',
    '{song} - what genre is that song?',
    'under what genre is the song {song} listed',
  ],
  'song-composer': [
    'who composed {song}?',
    'who is the songwriter of {song}?',
    'by whom was the song {song} written?',
    'who wrote {song}',
    'Who gets the composing credit for {song}?',
  ],
  'composer-songs': [
    'what did {composer} write?',
    'show tracks composed by {composer}',
    'Which songs have {composer} as the composer?',
    'pieces by the composer {composer}',
    'songs that {composer} wrote',
  ],
  'title-words': [
    'which songs have {word} in their title?',
    'find me all tracks whose name contains "{word}"',
    'any song titles with the word {word}?',
    'songs with the word {word} in the name',
    'I only remember that "{word}" is in the title of the song. What are the options?',
  ],
  versions: [
    'how many recordings of {song} do you have and on which albums?',
    'show me every version of {song}',
    'all recordings of the song {song} please',
    'on what albums can I find {song}?',
    'different versions of {song}?',
  ],
};
