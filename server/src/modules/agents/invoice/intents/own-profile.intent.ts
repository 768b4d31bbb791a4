import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { list, plain } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { OWN_PROFILE } from './own-profile.texts.js';

const FIELDS = {
  number: ['customer_id'],
  name: ['first_name', 'last_name'],
  company: ['company'],
  email: ['email'],
  phone: ['phone'],
  fax: ['fax'],
  address: ['address', 'city', 'state', 'postal_code', 'country'],
  representative: ['support_representative'],
} as const;
type Asked = keyof typeof FIELDS;
const ORDER: readonly Asked[] = ['number', 'name', 'company', 'email', 'phone', 'fax', 'address', 'representative'];

/** Told only where they are known, unless they are asked for. */
const RARE: ReadonlySet<Asked> = new Set(['company', 'fax']);

/** What a question about the record asks for alone, by its words. */
const ASKED: readonly (readonly [Asked, RegExp])[] = [
  ['email', /e-?mail|\bmail\b|correo|courriel/iu],
  [
    'phone',
    /\b(?:what|which) number|number (?:is )?on my|phone|telephone|mobile|tel[eé]fono|telefone|t[eé]l[eé]phone|telefon|handy/iu,
  ],
  [
    'address',
    /\bwhere (?:do|does|did|are|is|was|were|will|would|to)\b|a d[oó]nde|para onde|\bwohin\b|address|street|\bcity\b|\btown\b|\bstate\b|country|post\s?code|postal|\bzip\b|\bi live\b|direcci[oó]n|ciudad|c[oó]digo|vivo|endere[cç]o|morada|cidade|\bcep\b|moro|adresse|ville|code postal|habite|anschrift|wohnort|wohne|\bplz\b|postleitzahl|stra(?:ss|ß)e/iu,
  ],
  ['company', /company|employer|firm\b|empresa|entreprise|soci[eé]t[eé]|firma|unternehmen/iu],
  ['fax', /\bfax\b/iu],
  [
    'number',
    /(?:customer|client|account|user|member(?:ship)?)[\s-]*(?:number|no\b|nr\b|id\b|code)|n[uú]mero d[eo] (?:cliente|cuenta|usuario|conta)|num[eé]ro (?:de )?client|kunden-?\s?(?:nummer|nr|id)/iu,
  ],
  ['name', /(?<!company )\bname\b|nombre|\bnome\b|\bnom\b|who am i|quién soy|quem sou|qui suis|wer bin/iu],
];

/** An "e-mail address" is one thing, and no place where somebody lives. */
const ADDRESS_OF_MAIL =
  /(?:e-?\s?)?mail[\s-]*(?:address(?:es)?|adressen?)|(?:direcci[oó]n|endere[cç]o|adresse)s?\s+(?:de\s+)?(?:correo(?:\s+electr[oó]nico)?|courriel|(?:e-?\s?)?mail)/giu;

/** "What do you have on file about me?", "what is my e-mail address?", "which phone number do you have for me?" */
export class OwnProfileIntent extends Intent {
  readonly name = 'own_profile';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly cues = {
    en: `do you have a|an|any|my company|fax|phone|mobile|email|e_mail|mail|postal|home name|number|address|code? for|of|on me, company name, my full|whole|complete|entire|exact|current address|postal_address|name|details|data, what|whats|which|tell|give|show|know|see|need|forgot|find|remember is|me|us|out? my customer|client|account|user|member|membership number|id|no|nr|code, my customer|client|account|member number|id please, which mail do you have, which email do you have, which email address do you have, which phone do you have, which phone number do you have, which address do you have, which name do you have, what mail do you have, what email do you have, what phone do you have, what phone number do you have, what address do you have, what name do you have,
      what email is on my, what address is on my, my customer data, my customer info, my customer information, my customer details, my customer record, my customer profile, my record, my records, my contact data, my contact details, my contact info, my street, my street address, my postal address, my phone number, my mail, my mail address, my telephone number, my mobile number, my personal data, my account data, my account info, my account information, data about me, information about me, info about me,
      stored about me, saved about me, know about me, have about me, hold about me, details about me, where do i live, data do you hold, data do you have on me, information do you have on me,
      what number is on my account, which number is on my account, number is on my account, number on my account, number on my profile, number for my account, what number do you have, which number do you have, number on file, do you hold of me, do you hold about me, do you hold for me, do you have of me,
      have you got for me, have you got on me, have you got about me, do you have for me, what|which email|e_mail|mail|phone|telephone|mobile|name|address|postcode|company|fax address|number? is|are|do_you_have on|in file|record|your_records|your_system|my_account|my_profile,
      information|info|data|details do|did|have you|i have|hold|keep|store|stored|save|saved|got|given|give|gave about|on|of|for? me|you?, what|which email|e_mail|mail|phone|address|account|name am i using|on|under|logged_in|signed_in with|as|under?,
      what|whose|which account is this|it, what|which name|email is this|the account under|in|on, an? email|e_mail|phone|address|number for me, how|where can|could|do|would|will you contact|reach|call|mail|write_to me at?, my own file|details|data,
      what|which email|e_mail|mail|phone|telephone|address|name address|number? did|do i register|registered|sign|signed up|in? with|under, the? email|e_mail|mail|phone|telephone|address|name address|number? i registered|signed|sign up|in? with|under,
      account|profile|user|personal|customer information|info|details|data|record please?, view|open|show|see|display|check|pull_up my? own? account|profile, open|display|check|pull_up my own? record|file, you have|keep|hold|store|know|remember on|about|of me, profile please?, you have|keep|hold on|in record|file for|about|of? me, am i in your system|records|files|database,
      customer|account|personal details|data|info|information|record of mine, data|details|information of mine, know|tell|remember my name, what|whats|which is? my number, my customer|client card|file|record|entry|account|sheet, do you reach|call|ring|write|mail me? on|at?, you reach|call|ring me on|at, would|will|do you mail|send|post things|my_mail|my_post|letters to, city|town|country|state|place do you have me in|under`,
    es: `direccion|correo|telefono|nombre que tienen|tienes|teneis|guardan de|sobre|para mi, mi numero de cliente, mi numero de cuenta, que|cual direccion|telefono|correo|nombre|numero_de_telefono tienen|tiene|tienes|teneis registrada|registrado|guardada|guardado|anotado? a_mi_nombre|de_mi|para_mi, mis datos, mi correo, mi direccion, mi telefono, mi nombre, mi ficha, datos de mi cuenta, que datos tienes, que datos tienen, que correo tienes, que direccion tienes, que telefono tienes, quien soy`,
    pt: `endereco|email|telefone|nome que voces? tem|guardam de|sobre|para mim, meu numero de cliente, meu codigo de cliente, meus dados, os meus dados, meu email, meu endereco, meu telefone, meu nome, minha ficha, meu cadastro, dados da minha conta, que dados voces tem, qual email voces tem, quem sou eu`,
    fr: `adresse|email|e_mail|telephone|numero|nom que vous|tu avez|as|gardez pour|de|sur moi, mon numero client, mon numero de client, quel|quelle numero_de_telephone|telephone|numero|adresse|email|e_mail|adresse_e_mail|nom avez_vous|as_tu enregistre|note? pour_moi|de_moi|sur_moi?, mes donnees, mes coordonnees, mon adresse, mon email, mon telephone, mon nom, mon dossier, ma fiche, mes informations, quelles donnees, quelle adresse avez vous, qui suis je`,
    de: `adresse|anschrift|email|e_mail|telefonnummer|nummer|name die|den ihr|sie von|uber|fur mir|mich habt|haben, meine kundennummer, meine kundennr, meine kunden nummer, meine daten, meine kundendaten, meine adresse, meine email, meine e mail, meine telefonnummer, mein name, meine anschrift, meine kontodaten, welche daten, welche adresse habt ihr, welche adresse haben sie, wer bin ich`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['profile'], likes: ['contact', 'first_person', 'date', 'cue', 'have'], base: 0.95 },
    {
      needs: ['cue'],
      likes: ['contact', 'first_person', 'profile', 'have'],
      never: ['account_change', 'employee', 'invoice'],
      base: 0.97,
    },
    { needs: ['contact', 'first_person'], never: ['account_change', 'employee'], base: 0.7 },
  ];

  override notes({ text }: Reading): Slots['details'] {
    const said = text.replaceAll(ADDRESS_OF_MAIL, 'e-mail');
    const asked = ASKED.filter(([, words]) => words.test(said)).map(([field]) => field);
    return asked.length === 0 ? {} : { about: asked.join(',') };
  }

  calls(): readonly PlannedCall[] {
    return [call('get_own_profile')];
  }

  word({ request, evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const row = evidence[0]?.result.rows[0];
    if (row === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const asked = String(request.details['about'] ?? '').split(',');
    const chosen = ORDER.filter((field) => asked.includes(field));
    const fields = chosen.length > 0 ? chosen : ORDER.filter((field) => !RARE.has(field) || isKnown(row, field));
    const lines = fields.map((field) => say(OWN_PROFILE, language, field, { value: valueOf(row, field, language) }));
    return { lead: say(OWN_PROFILE, language, 'found'), facts: list(lines), close: '' };
  }
}

function isKnown(row: ToolRow, field: Asked): boolean {
  return FIELDS[field].some((key) => plain(row[key]) !== '');
}

/** Names are joined by a space, places by a comma. */
function valueOf(row: ToolRow, field: Asked, language: string): string {
  const parts = FIELDS[field].map((key) => plain(row[key])).filter((text) => text !== '');
  return parts.length === 0 ? say(OWN_PROFILE, language, 'unknown') : parts.join(field === 'address' ? ', ' : ' ');
}
