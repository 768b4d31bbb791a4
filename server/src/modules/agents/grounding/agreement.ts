import type { Claim } from './claim.js';
import type { FactCell, Facts, Place } from './facts/facts.js';

/**
 * The claims that stand, each by itself, but not together: an amount of one invoice with the date of another, a title
 * with the artist of another title. Such a claim shares no row with what the sentence says about the other columns of
 * its rows.
 */
export function findDisagreement(claims: readonly Claim[], facts: Facts): Claim[] {
  const located = claims.filter((claim) => claim.places.length > 0);
  const filled = filledColumns(facts);
  return located.filter((claim) => {
    const own = new Set(claim.places.map(({ column }) => column));
    const others = located.filter((other) => other !== claim && mustAgree(claim, other));
    const columns = new Set(others.flatMap((other) => other.places.map(({ column }) => column)));
    return [...columns].some((column) => !own.has(column) && !sharesRow(claim, column, others, filled));
  });
}

/** Names that stand side by side name one thing together: first and last name, artist and title. */
export function findTornNames(claims: readonly Claim[], text: string): Claim[] {
  const names = claims.filter(({ kind, places }) => kind === 'name' && places.length > 0);
  return names.filter((name) => {
    const next = names.find((other) => other.start > name.end && /^\s+$/.test(text.slice(name.end, other.start)));
    return next !== undefined && !next.places.some(({ row }) => name.places.some((place) => place.row === row));
  });
}

/** A name may be followed by figures of other things; a figure is always about the things named. */
function mustAgree(claim: Claim, other: Claim): boolean {
  return claim.kind !== 'name' || other.kind === 'name';
}

function sharesRow(
  claim: Claim,
  column: string,
  others: readonly Claim[],
  filled: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  const rows = claim.places.map(({ row }) => row).filter((row) => filled.get(row)?.has(column));
  const said = others.flatMap((other) => other.places.filter((place) => place.column === column).map(({ row }) => row));
  return rows.length === 0 || rows.some((row) => said.includes(row));
}

function filledColumns(facts: Facts): ReadonlyMap<number, ReadonlySet<string>> {
  const filled = new Map<number, Set<string>>();
  const places: readonly Place[] = [...facts.cells.filter(isFigure), ...facts.names];
  for (const { row, column } of places) filled.set(row, (filled.get(row) ?? new Set()).add(column));
  return filled;
}

function isFigure({ cents, date, whole }: FactCell): boolean {
  return cents !== null || date !== null || whole !== null;
}
