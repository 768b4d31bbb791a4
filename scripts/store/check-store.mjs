const minimums = {
  Artist: 60,
  Album: 150,
  Track: 1200,
  Genre: 15,
  MediaType: 2,
  Playlist: 6,
  PlaylistTrack: 1,
  Employee: 8,
  Customer: 40,
  Invoice: 300,
  InvoiceLine: 1500,
};

/** Each query lists what breaks the rule; a good store gives no row. */
const rules = {
  'an invoice total is the sum of its lines': `
    SELECT Invoice.InvoiceId FROM Invoice LEFT JOIN InvoiceLine USING (InvoiceId) GROUP BY Invoice.InvoiceId
    HAVING round(Total * 100) <> coalesce(sum(round(InvoiceLine.UnitPrice * 100) * Quantity), -1)`,
  'a line costs what its track costs': `
    SELECT InvoiceLineId FROM InvoiceLine JOIN Track USING (TrackId) WHERE InvoiceLine.UnitPrice <> Track.UnitPrice`,
  'a customer has one invoice a day at most': `
    SELECT CustomerId FROM Invoice GROUP BY CustomerId, InvoiceDate HAVING count(*) > 1`,
  'a customer is looked after by a sales support agent': `
    SELECT CustomerId FROM Customer LEFT JOIN Employee ON EmployeeId = SupportRepId
    WHERE Title IS NULL OR Title NOT LIKE '%Sales Support%'`,
  'customer 1 has at least seven invoices': `
    SELECT count(*) FROM Invoice WHERE CustomerId = 1 HAVING count(*) < 7`,
  'the most recent invoice of customer 1 has several tracks': `
    SELECT InvoiceId FROM Invoice JOIN InvoiceLine USING (InvoiceId)
    WHERE InvoiceId = (SELECT InvoiceId FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC LIMIT 1)
    GROUP BY InvoiceId HAVING count(*) < 2`,
  'exactly one customer has no phone': `
    SELECT count(*) FROM Customer WHERE Phone IS NULL HAVING count(*) <> 1`,
  'every playlist has tracks': `
    SELECT PlaylistId FROM Playlist WHERE PlaylistId NOT IN (SELECT PlaylistId FROM PlaylistTrack)`,
  'every genre has tracks': `
    SELECT GenreId FROM Genre WHERE GenreId NOT IN (SELECT GenreId FROM Track)`,
  'The Beatles have at least six albums': `
    SELECT count(*) FROM Album JOIN Artist USING (ArtistId) WHERE Name = 'The Beatles' HAVING count(*) < 6`,
  'there are some videos': `
    SELECT count(*) FROM Track JOIN MediaType USING (MediaTypeId) WHERE MediaType.Name LIKE '%video%' HAVING count(*) < 5`,
};

/**
 * Looks a finished store over.
 *
 * @param {import('better-sqlite3').Database} database
 * @returns {Record<string, number>} the number of rows by table
 * @throws {Error} naming every promise the store does not keep
 */
export function checkStore(database) {
  const counts = countRows(database);
  const problems = [...brokenReferences(database), ...shortages(counts), ...brokenRules(database)];
  if (problems.length > 0) throw new Error(`The store is not good:\n- ${problems.join('\n- ')}`);
  return counts;
}

function countRows(database) {
  const count = (table) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  return Object.fromEntries(Object.keys(minimums).map((table) => [table, count(table)]));
}

function brokenReferences(database) {
  const integrity = database.pragma('integrity_check', { simple: true });
  const references = database.pragma('foreign_key_check');
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ...references.map(({ table, rowid, parent }) => `${table} ${rowid} points to a ${parent} that is not there`),
  ];
}

function shortages(counts) {
  return Object.entries(minimums)
    .filter(([table, minimum]) => counts[table] < minimum)
    .map(([table, minimum]) => `${table} has ${counts[table]} rows, at least ${minimum} are promised`);
}

function brokenRules(database) {
  return Object.entries(rules)
    .map(([rule, query]) => ({ rule, rows: database.prepare(query).pluck().all() }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ rule, rows }) => `${rule}: not so for ${rows.slice(0, 5).join(', ')}`);
}
