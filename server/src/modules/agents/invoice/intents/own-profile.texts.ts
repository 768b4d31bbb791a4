import type { Texts } from '../../wording/texts.js';

/** What each field of a customer's record is called. */
export const OWN_PROFILE: Texts<
  'found' | 'number' | 'name' | 'company' | 'email' | 'phone' | 'fax' | 'address' | 'representative' | 'unknown'
> = {
  en: {
    found: 'This is what we have on file for you:',
    number: 'Customer number: {value}',
    name: 'Name: {value}',
    company: 'Company: {value}',
    email: 'E-mail: {value}',
    phone: 'Phone: {value}',
    fax: 'Fax: {value}',
    address: 'Address: {value}',
    unknown: 'not on file',
    representative: 'Support representative: {value}',
  },
  es: {
    found: 'Esto es lo que tenemos registrado:',
    number: 'Número de cliente: {value}',
    name: 'Nombre: {value}',
    company: 'Empresa: {value}',
    email: 'Correo: {value}',
    phone: 'Teléfono: {value}',
    address: 'Dirección: {value}',
    unknown: 'no consta',
    representative: 'Representante: {value}',
  },
  pt: {
    found: 'Isto é o que temos registrado:',
    number: 'Número de cliente: {value}',
    name: 'Nome: {value}',
    company: 'Empresa: {value}',
    email: 'E-mail: {value}',
    phone: 'Telefone: {value}',
    address: 'Endereço: {value}',
    unknown: 'não consta',
    representative: 'Representante: {value}',
  },
  fr: {
    found: 'Voici ce que nous avons sur vous :',
    number: 'Numéro de client : {value}',
    name: 'Nom : {value}',
    company: 'Société : {value}',
    email: 'E-mail : {value}',
    phone: 'Téléphone : {value}',
    fax: 'Fax : {value}',
    address: 'Adresse : {value}',
    unknown: 'non renseigné',
    representative: 'Conseiller : {value}',
  },
  de: {
    found: 'Das haben wir über Sie gespeichert:',
    number: 'Kundennummer: {value}',
    name: 'Name: {value}',
    company: 'Firma: {value}',
    email: 'E-Mail: {value}',
    phone: 'Telefon: {value}',
    address: 'Anschrift: {value}',
    unknown: 'nicht hinterlegt',
    representative: 'Ansprechpartner: {value}',
  },
};
