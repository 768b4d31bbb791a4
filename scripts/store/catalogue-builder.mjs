import { SourceError } from './source-error.mjs';

const centsOf = (price) => Math.round(Number(price) * 100);

/**
 * Puts the lines of the catalogue files together, in the order they are given; that order gives the ids. A line that does
 * not fit where it stands is a `SourceError`.
 */
export class CatalogueBuilder {
  artists = [];
  albums = [];
  tracks = [];
  #names = new Set();
  #lists;
  #artist;
  #album;

  /** @param {{ genres: Map<string, number>, mediaTypes: object[] }} lists the genres and media types an album may name */
  constructor(lists) {
    this.#lists = lists;
  }

  /** Takes one line, as `parseCatalogueLine` understood it. */
  add(line, parsed) {
    if (parsed.kind === 'artist') this.#addArtist(line, parsed);
    else if (parsed.kind === 'album') this.#addAlbum(line, parsed);
    else if (this.#album === undefined) throw new SourceError(line, 'this line stands before the first album');
    else if (parsed.kind === 'setting') this.#set(line, parsed);
    else this.#addTrack(line, parsed);
  }

  /** An artist never runs on into the next file. */
  endFile() {
    this.#endAlbum();
    this.#artist = undefined;
  }

  #addArtist(line, { name }) {
    this.#endAlbum();
    this.#claimName(line, `artist ${name}`);
    this.#artist = { id: this.artists.length + 1, name };
    this.artists.push(this.#artist);
  }

  #addAlbum(line, { title, genre }) {
    this.#endAlbum();
    if (this.#artist === undefined) throw new SourceError(line, 'this album stands before the first artist');
    this.#claimName(line, `album ${this.#artist.id} ${title}`);
    const genreId = this.#lists.genres.get(genre);
    if (genreId === undefined) throw new SourceError(line, `genres.txt has no genre "${genre}"`);
    const row = {
      id: this.albums.length + 1,
      title,
      artistId: this.#artist.id,
      artist: this.#artist.name,
      genre,
      genreId,
    };
    this.#album = { ...row, line, composer: null, mediaType: this.#lists.mediaTypes[0], trackCount: 0 };
    this.albums.push(this.#album);
  }

  #set(line, { setting, value }) {
    if (this.#album.trackCount > 0)
      throw new SourceError(line, `"${setting}" stands before the first track of an album`);
    if (setting === 'composer') this.#album.composer = value;
    else this.#album.mediaType = this.#mediaType(line, value);
  }

  #mediaType(line, name) {
    const mediaType = this.#lists.mediaTypes.find((candidate) => candidate.Name === name);
    if (mediaType === undefined) throw new SourceError(line, `media-types.txt has no media type "${name}"`);
    return mediaType;
  }

  #addTrack(line, parsed) {
    const album = this.#album;
    album.trackCount += 1;
    if (parsed.position !== album.trackCount) {
      throw new SourceError(line, `expected track number ${album.trackCount}, found ${parsed.position}`);
    }
    this.#claimName(line, `track ${album.id} ${parsed.title}`);
    this.tracks.push({ id: this.tracks.length + 1, ...trackOf(album, parsed) });
  }

  #endAlbum() {
    if (this.#album?.trackCount === 0) throw new SourceError(this.#album.line, 'this album has no tracks');
    this.#album = undefined;
  }

  #claimName(line, name) {
    if (this.#names.has(name)) throw new SourceError(line, `${name} is there twice`);
    this.#names.add(name);
  }
}

function trackOf(album, { title, milliseconds, composer }) {
  return {
    title,
    albumId: album.id,
    album: album.title,
    artist: album.artist,
    genreId: album.genreId,
    genre: album.genre,
    mediaTypeId: album.mediaType.id,
    mediaType: album.mediaType.Name,
    composer: composer === undefined ? album.composer : composer,
    milliseconds,
    bytes: Math.round((milliseconds / 1000) * Number(album.mediaType.BytesPerSecond)),
    unitPriceInCents: centsOf(album.mediaType.UnitPrice),
  };
}
