const midnight = (day) => (day === null ? null : `${day} 00:00:00`);
const priceOf = (cents) => cents / 100;

/**
 * Fills an empty database that already has the schema.
 *
 * @param {import('better-sqlite3').Database} database
 * @param {ReturnType<typeof import('./read-store-source.mjs').readStoreSource>} source
 * @param {ReturnType<typeof import('./generate-orders.mjs').generateOrders>} orders
 */
export function writeStore(database, source, orders) {
  const write = database.transaction(() => {
    writeCatalogue(database, source);
    writePlaylists(database, source.playlists);
    writePeople(database, source);
    writeOrders(database, orders);
  });
  write();
}

function insertAll(database, table, rows) {
  const placeholders = rows[0].map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${placeholders})`);
  for (const row of rows) insert.run(row);
}

function writeCatalogue(database, { genres, mediaTypes, artists, albums, tracks }) {
  insertAll(
    database,
    'Genre',
    [...genres].map(([name, id]) => [id, name]),
  );
  insertAll(
    database,
    'MediaType',
    mediaTypes.map(({ id, Name }) => [id, Name]),
  );
  insertAll(
    database,
    'Artist',
    artists.map(({ id, name }) => [id, name]),
  );
  insertAll(
    database,
    'Album',
    albums.map(({ id, title, artistId }) => [id, title, artistId]),
  );
  insertAll(database, 'Track', tracks.map(toTrackRow));
}

function toTrackRow(track) {
  const { id, title, albumId, mediaTypeId, genreId, composer, milliseconds, bytes, unitPriceInCents } = track;
  return [id, title, albumId, mediaTypeId, genreId, composer, milliseconds, bytes, priceOf(unitPriceInCents)];
}

function writePlaylists(database, playlists) {
  insertAll(
    database,
    'Playlist',
    playlists.map(({ id, name }) => [id, name]),
  );
  const members = playlists.flatMap(({ id, trackIds }) => trackIds.map((trackId) => [id, trackId]));
  insertAll(database, 'PlaylistTrack', members);
}

function writePeople(database, { employees, customers }) {
  insertAll(database, 'Employee', employees.map(toEmployeeRow));
  insertAll(database, 'Customer', customers.map(toCustomerRow));
}

function toEmployeeRow(employee) {
  const { id, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate } = employee;
  return [
    id,
    LastName,
    FirstName,
    Title,
    ReportsTo,
    midnight(BirthDate),
    midnight(HireDate),
    ...toContactCells(employee),
  ];
}

function toCustomerRow(customer) {
  const { id, FirstName, LastName, Company, SupportRepId } = customer;
  return [id, FirstName, LastName, Company, ...toContactCells(customer), SupportRepId];
}

function toContactCells({ Phone, Fax, Email, ...person }) {
  return [...toAddressCells(person), Phone, Fax, Email];
}

function toAddressCells({ Address, City, State, Country, PostalCode }) {
  return [Address, City, State, Country, PostalCode];
}

function writeOrders(database, orders) {
  insertAll(database, 'Invoice', orders.map(toInvoiceRow));
  const lines = orders.flatMap((order) => order.lines.map((line) => toInvoiceLineRow(order, line)));
  insertAll(database, 'InvoiceLine', lines);
}

function toInvoiceRow({ id, customer, date, totalInCents }) {
  return [id, customer.id, midnight(date), ...toAddressCells(customer), priceOf(totalInCents)];
}

function toInvoiceLineRow(order, { id, track }) {
  return [id, order.id, track.id, priceOf(track.unitPriceInCents), 1];
}
