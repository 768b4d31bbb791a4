import type { Wordings } from '../wordings.js';

/** Questions about artists and albums. */
export const MUSIC: Wordings = {
  albums: [
    'What albums does {artist} have?',
    'list all albums by {artist}',
    'albums from {artist} please',
    '{artist} discography',
    'show me every {artist} LP you carry',
    'I am after {artist} records, what is there?',
  ],
  'album-count': ['how many albums by {artist} do you have?', 'number of {artist} albums'],
  'track-count': [
    'how many tracks by {artist}?',
    'number of songs by {artist}',
    '{artist}: how many tunes have you got?',
    'count the {artist} tracks for me',
  ],
  'artist-songs': ['list the songs by {artist}', 'which tracks by {artist} do you have?'],
  'have-artist': ['do you have anything by {artist}?', 'do you sell {artist}?'],
  'artist-genre': ['what kind of music does {artist} play?', 'which genre is {artist}?'],
  similar: ['artists like {artist}', 'who is similar to {artist}?'],
  'longest-by-artist': ['what is the longest song by {artist}?'],
  'shortest-by-artist': ['what is the shortest song by {artist}?'],
  'longest-on-album': ['which song on {album} is the longest?'],
  'shortest-on-album': ['the shortest track of the album {album}?'],
  'longer-than': ['songs by {artist} longer than {minutes} minutes', '{artist} tracks over {minutes} minutes'],
  'album-tracks': [
    'which songs are on {album}?',
    'track list of {album}',
    'show the songs of the record "{album}"',
    'what is on {album} by {artist}?',
  ],
  'album-artist': ['who made the album {album}?', 'whose album is {album}?', 'who is behind the record {album}?'],
  'have-album': ['do you have the album {album}?', 'is {album} by {artist} in the store?'],
  'album-size': ['how many songs are on the album {album}?', 'number of tracks on {album}'],
  'album-price': ['how much is the album {album}?', 'price of the whole album {album}'],
  'album-length': ['how long is the album {album}?', 'total length of the album {album}'],
  'track-place': ['what is the {place} song on {album}?', '{place} track of the album {album}'],
  popular: ['who is the best selling {genre} artist?', 'most popular artist in {genre}'],
};
