import { SourceError } from './source-error.mjs';

const trackPattern = /^(\d+)\. (.+?) \| (\d{1,3}):([0-5]\d)(?: \| (.+))?$/;
const limits = { artist: 120, album: 160, track: 200, composer: 220 };

/**
 * Tells what one line of a catalogue file says. The kinds are `artist`, `album`, `setting` (composer or media of the
 * album) and `track` (length in milliseconds; composer undefined when the line has none, null for "-").
 *
 * @param {{ file: string, number: number, text: string }} line
 * @throws {SourceError} when the line is none of them or a name is longer than its column
 */
export function parseCatalogueLine(line) {
  const parsed = parseHeading(line) ?? parseSetting(line) ?? parseTrack(line);
  if (parsed === undefined) {
    throw new SourceError(
      line,
      'expected "# Artist", "## Album | Genre", "composer: …", "media: …" or "1. Track | 3:45"',
    );
  }
  return parsed;
}

function parseHeading(line) {
  const [, marks, text] = /^(##?) (.+)$/.exec(line.text) ?? [];
  if (marks === '#') return { kind: 'artist', name: within(line, 'artist', text) };
  if (marks !== '##') return undefined;
  const [, title, genre] = /^(.+) \| ([^|]+)$/.exec(text) ?? [];
  if (title === undefined) throw new SourceError(line, 'an album needs its genre: "## Album | Genre"');
  return { kind: 'album', title: within(line, 'album', title), genre };
}

function parseSetting(line) {
  const [, setting, value] = /^(composer|media): (.+)$/.exec(line.text) ?? [];
  if (setting === undefined) return undefined;
  return { kind: 'setting', setting, value: setting === 'composer' ? within(line, 'composer', value) : value };
}

function parseTrack(line) {
  const [, position, title, minutes, seconds, composer] = trackPattern.exec(line.text) ?? [];
  if (position === undefined) return undefined;
  const milliseconds = (Number(minutes) * 60 + Number(seconds)) * 1000;
  if (milliseconds === 0) throw new SourceError(line, 'a track cannot last 0:00');
  return {
    kind: 'track',
    position: Number(position),
    title: within(line, 'track', title),
    milliseconds,
    composer: composer === '-' ? null : within(line, 'composer', composer),
  };
}

function within(line, what, text) {
  if (text !== undefined && text.length > limits[what]) {
    throw new SourceError(line, `a name of this kind (${what}) has at most ${limits[what]} characters`);
  }
  return text;
}
