import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";

// dist/modules/store/sales/customers.repository.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const profileRow = object({
	first_name: text,
	last_name: text,
	company: text,
	address: text,
	city: text,
	state: text,
	postal_code: text,
	country: text,
	phone: text,
	fax: text,
	email: text,
	/** Full name of the employee who looks after the customer, '' when there is none. */ support_representative: text
});
const representativeRow = object({
	employee: text,
	title: text,
	email: text
});
const identityRow = object({
	customerId: whole,
	email: text,
	firstName: text,
	lastName: text,
	phone: text
});
const FULL_NAME = "{Employee.FirstName} || ' ' || {Employee.LastName}";
const IDENTITY = `
  SELECT {Customer.CustomerId} AS "customerId", {Customer.Email} AS email, {Customer.FirstName} AS "firstName",
    {Customer.LastName} AS "lastName", {Customer.Phone} AS phone FROM {Customer}`;
var CustomersRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** @throws StoreUnavailableError */ async findProfile(customerId) {
		const sql = `
      SELECT {Customer.FirstName} AS first_name, {Customer.LastName} AS last_name, {Customer.Company} AS company,
        {Customer.Address} AS address, {Customer.City} AS city, {Customer.State} AS state,
        {Customer.PostalCode} AS postal_code, {Customer.Country} AS country, {Customer.Phone} AS phone,
        {Customer.Fax} AS fax, {Customer.Email} AS email, ${FULL_NAME} AS support_representative
      FROM {Customer} LEFT JOIN {Employee} ON {Employee.EmployeeId} = {Customer.SupportRepId}
      WHERE {Customer.CustomerId} = ?`;
		const [profile] = await this.database.all(sql, [customerId], profileRow);
		return profile ?? null;
	}
	/** The employee who looks after a customer; null when there is none. @throws StoreUnavailableError */ async findRepresentative(customerId) {
		const sql = `
      SELECT ${FULL_NAME} AS employee, {Employee.Title} AS title, {Employee.Email} AS email
      FROM {Customer} JOIN {Employee} ON {Employee.EmployeeId} = {Customer.SupportRepId}
      WHERE {Customer.CustomerId} = ?`;
		const [representative] = await this.database.all(sql, [customerId], representativeRow);
		return representative ?? null;
	}
	/** @throws StoreUnavailableError */ async findIdentity(customerId) {
		const [found] = await this.database.all(`${IDENTITY} WHERE {Customer.CustomerId} = ?`, [customerId], identityRow);
		return found ?? null;
	}
	/** Customers whose address is this one but for ASCII case, at most two. @throws StoreUnavailableError */ async findIdentitiesByEmail(email) {
		const sql = `${IDENTITY} WHERE LOWER({Customer.Email}) = LOWER(?) ORDER BY {Customer.CustomerId} LIMIT 2`;
		return this.database.all(sql, [email], identityRow);
	}
	/** Everybody with a phone number; numbers are written too freely to compare them in the database. @throws StoreUnavailableError */ async findIdentitiesWithPhone() {
		const sql = `${IDENTITY} WHERE {Customer.Phone} IS NOT NULL ORDER BY {Customer.CustomerId}`;
		return this.database.all(sql, [], identityRow);
	}
};
CustomersRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], CustomersRepository);

export { CustomersRepository };