/**
 * Joined to Track, it gives each track's pieces sold as `sales.pieces`: one pass over the sales of the tracks meant,
 * however many rows the list has.
 *
 * @param trackIds a SELECT of the ids of the tracks that matter, so that the sales of others are left alone.
 */
export function salesOf(trackIds?: string): string {
  const where = trackIds === undefined ? '' : `WHERE {InvoiceLine.TrackId} IN (${trackIds})`;
  return `
    (SELECT {InvoiceLine.TrackId} AS track_id, SUM({InvoiceLine.Quantity}) AS pieces FROM {InvoiceLine}
     ${where} GROUP BY {InvoiceLine.TrackId}) AS sales ON sales.track_id = {Track.TrackId}`;
}

/** Whether an order goes by what was sold. */
export function isBySales(order: string): boolean {
  return order === 'most_popular' || order === 'least_popular';
}

/** Joined to Track in a statement that groups, it gives the pieces sold as `SUM({InvoiceLine.Quantity})`. */
export const LINES_SOLD = '{InvoiceLine} ON {InvoiceLine.TrackId} = {Track.TrackId}';

/** What was sold by a statement that joins `LINES_SOLD`, 0 for nothing. */
export const PIECES_SOLD = 'COALESCE(SUM({InvoiceLine.Quantity}), 0)';
