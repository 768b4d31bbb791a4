import type { SeededRandom } from '../random.js';

/** One letter inside the name left out, doubled, or swapped with the next. */
export function misspell(name: string, random: SeededRandom): string {
  const inside = [...name].flatMap((letter, place) =>
    place > 0 && place < name.length - 2 && /\p{L}/u.test(letter) ? [place] : [],
  );
  const place = random.pick(inside);
  const [before, letter, next, after] = [
    name.slice(0, place),
    name[place] ?? '',
    name[place + 1] ?? '',
    name.slice(place + 2),
  ];
  return random.pick([before + next + after, before + letter + letter + next + after, before + next + letter + after]);
}
