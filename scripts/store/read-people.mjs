import { readTable } from './read-table.mjs';
import { SourceError } from './source-error.mjs';

const reservedAddress = /^[a-z0-9.]+@example\.(com|net|org)$/;

/**
 * Reads `employees.txt` and `customers.txt`; the order of the lines gives the ids.
 *
 * @param {string} folder the store's source folder
 * @param {Map<string, number>} genres the genres a customer's `Likes` may name
 * @returns {{ employees: object[], customers: object[] }} rows by column name with `id`; a customer's `likes` is a list
 * @throws {SourceError} for an address outside the reserved example domains, an address that is there twice, and a
 *   manager, support representative or genre that does not exist
 */
export function readPeople(folder, genres) {
  const employees = readTable(folder, 'employees.txt').map((row, index) => ({ ...row, id: index + 1 }));
  const customers = readTable(folder, 'customers.txt').map((row, index) => ({ ...row, id: index + 1 }));
  checkAddresses([...employees, ...customers]);
  for (const employee of employees) checkEmployeeId(employee.line, employees, employee.ReportsTo);
  return { employees, customers: customers.map((customer) => withLikes(customer, employees, genres)) };
}

function checkAddresses(people) {
  const seen = new Set();
  for (const { line, Email } of people) {
    if (!reservedAddress.test(Email)) throw new SourceError(line, `"${Email}" is not a reserved example address`);
    if (seen.has(Email)) throw new SourceError(line, `the address ${Email} is there twice`);
    seen.add(Email);
  }
}

function checkEmployeeId(line, employees, id) {
  if (id !== null && !employees.some((employee) => String(employee.id) === id)) {
    throw new SourceError(line, `employees.txt has no employee ${id}`);
  }
}

function withLikes(customer, employees, genres) {
  checkEmployeeId(customer.line, employees, customer.SupportRepId);
  const likes = (customer.Likes ?? '').split(',').map((genre) => genre.trim());
  const unknown = likes.find((genre) => !genres.has(genre));
  if (unknown !== undefined) throw new SourceError(customer.line, `genres.txt has no genre "${unknown}"`);
  return { ...customer, likes };
}
