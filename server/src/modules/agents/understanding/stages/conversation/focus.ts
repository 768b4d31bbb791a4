import { NAME_KINDS, type NameKind } from '../../../../store/names/name-index.contract.js';
import type { Evidence } from '../../../../tools/evidence.js';
import type { ToolRow } from '../../../../tools/tool.contract.js';
import { field, type Field } from '../../../wording/rows.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { EarlierTurn } from '../../understanding.contract.js';
import { addMonths } from '../figures/days.js';
import { inOrderOfSpeech, latestOfEachKind, leadingFirst, sharedNames, withSaidNames } from './remembered-names.js';
import { measuresOf } from './row-measures.js';
import { rowsShown } from './rows-shown.js';
import { type InvoiceFocus, mainName, type ShownRow } from './shown-row.js';

/** A list that was shown, whole or one page of it. */
export interface ShownList {
  readonly rows: readonly ShownRow[];
  /** How many rows of the whole list came before the first of these. */
  readonly offset: number;
  /** True when these are all rows there are. */
  readonly whole: boolean;
  /** How many rows the whole list has. */
  readonly total: number;
  /** What was asked to see it. */
  readonly by: PlannedRequest;
}

/** At most so many lists are remembered: the one that was picked from, and what was shown of the thing picked. */
const MOST_LISTS = 4;

/** What the conversation is about: what "it", "they", "the second one" and "more" can mean. */
export interface Focus {
  /** The latest name of each kind, latest first. */
  readonly names: readonly MentionedName[];
  readonly invoice: InvoiceFocus | null;
  /** Rows of the last answer that listed something. */
  readonly rows: readonly ShownRow[];
  /** The latest lists that were shown, latest first; a page that continues a list is a list of its own. */
  readonly lists: readonly ShownList[];
  /** The latest request that was about the store, and what it found. */
  readonly last: PlannedRequest | null;
  readonly evidence: readonly Evidence[];
  /** The latest request about the person's own orders. */
  readonly ofOrders: PlannedRequest | null;
  /** What the person wrote last, whatever it was about. */
  readonly said: string | null;
  /** Every request of the turn that `last` belongs to. */
  readonly turn: readonly PlannedRequest[];
  /** Names of the same message, which a later part of it may lean on without a pronoun. */
  readonly fresh: readonly MentionedName[];
  /** True when the names of the same message were only said for the part after them to be about. */
  readonly hasSubject: boolean;
}

export const NO_FOCUS: Focus = {
  names: [],
  invoice: null,
  rows: [],
  lists: [],
  last: null,
  evidence: [],
  ofOrders: null,
  said: null,
  turn: [],
  fresh: [],
  hasSubject: false,
};

/** What a row calls the things that can be spoken of again; a bare title is that of the song or album the row is about. */
const FIELD_OF: Readonly<Partial<Record<NameKind, Field>>> = {
  artist: 'artist',
  album: 'album',
  track: 'track',
  genre: 'genre',
  playlist: 'playlist',
};

/** What shows orders or one of them. */
const ABOUT_ORDERS: ReadonlySet<string> = new Set([
  'invoice_list',
  'invoice_detail',
  'where_is_order',
  'invoices_by_unit_price',
]);

/** The focus after the earlier turns, oldest first. */
export function focusOf(earlier: readonly EarlierTurn[]): Focus {
  return earlier.reduce((before: Focus, turn) => {
    const start: Focus = { ...before, turn: [] };
    const after = turn.requests.reduce(
      (focus: Focus, request) => moveFocus(focus, request, evidenceOf(request, turn)),
      start,
    );
    const isUnmoved = after.turn.length === 0 && after.names === before.names;
    return { ...(isUnmoved ? before : after), said: turn.said };
  }, NO_FOCUS);
}

/** The focus after one more request; without evidence (the same message) only what the request names. */
export function moveFocus(focus: Focus, planned: PlannedRequest, evidence: readonly Evidence[]): Focus {
  if (planned.intent === 'preference_noted') return withLiked(focus, planned);
  if (planned.agent === 'supervisor' && planned.intent !== 'clarify') return focus;
  const request = withSaidNames(planned);
  const { rows, whole } = rowsShown(request, evidence);
  const shown = rows.map((row) => toShownRow(row));
  const placed = request.details['place'] === undefined ? undefined : shown.at(-1);
  const leads = request.intent === 'most_bought';
  const isOne = shown.length === 1 || leads || request.details['sort'] !== undefined;
  const single = placed ?? (isOne ? shown[0] : undefined);
  const ofOrder = invoiceOf(request) !== null && shown.some(({ invoice }) => invoice !== null);
  const found = ofOrder
    ? sharedNames(shown).filter(({ kind }) => kind === 'artist')
    : (single?.names ?? sharedNames(shown)).filter(({ kind }) => leads || kind !== 'genre');
  const ofOrders =
    invoiceOf(request) !== null || shown.some((row) => row.invoice !== null && mainName(row) === undefined);
  const said = inOrderOfSpeech(request, leadingFirst(found, single === undefined ? undefined : mainName(single)));
  const total = Math.max(shown.length, ...evidence.map(({ result }) => result.total));
  const list = { rows: shown, offset: offsetOf(request), whole: whole && offsetOf(request) === 0, total, by: request };
  return {
    names: latestOfEachKind([...said, ...(ofOrders ? [] : focus.names)]),
    invoice: isAbsent(request, evidence)
      ? focus.invoice
      : (invoiceFocus(invoiceOf(request), shown, isBounded(request)) ?? orderTold(request, evidence) ?? focus.invoice),
    rows: shown.length > 0 ? shown : focus.rows,
    lists: shown.length > 0 ? [list, ...focus.lists].slice(0, MOST_LISTS) : focus.lists,
    last: request,
    evidence,
    ofOrders: ABOUT_ORDERS.has(request.intent) ? request : focus.ofOrders,
    said: focus.said,
    turn: [...focus.turn, request],
    fresh: focus.fresh,
    hasSubject: focus.hasSubject,
  };
}

/** "I am into U2" speaks of U2; what was asked before stays the last question. */
function withLiked(focus: Focus, noted: PlannedRequest): Focus {
  if (noted.names.length === 0) return focus;
  return { ...focus, names: latestOfEachKind([...noted.names, ...focus.names]), last: focus.last ?? noted };
}

/** An order that was looked for and is not there is nothing to speak of. */
function isAbsent({ intent }: PlannedRequest, evidence: readonly Evidence[]): boolean {
  return ABOUT_ORDERS.has(intent) && evidence.length > 0 && evidence.every(({ result }) => result.total === 0);
}

function evidenceOf(request: PlannedRequest, turn: EarlierTurn): readonly Evidence[] {
  return turn.requests.length === 1
    ? turn.evidence
    : turn.evidence.filter((found) => request.calls.some((call) => call.tool === found.tool));
}

/** The order that was asked for, completed by what the first row tells of it; a place within a period is no place among all. */
function invoiceFocus(asked: InvoiceFocus | null, shown: readonly ShownRow[], bounded: boolean): InvoiceFocus | null {
  const found = shown[0]?.invoice ?? null;
  if (bounded && found !== null) return found;
  return asked === null && found === null ? null : { ...found, ...asked };
}

/** "I ordered something on 5 May 2023. What was it?": the order of a short time that was spoken of in the same message. */
function orderTold({ intent, details }: PlannedRequest, evidence: readonly Evidence[]): InvoiceFocus | null {
  const { from, to, any_year: anyYear } = details;
  if (intent !== 'invoice_list' || evidence.length > 0 || anyYear !== undefined) return null;
  if (typeof from !== 'string' || typeof to !== 'string' || addMonths(from, 1) <= to) return null;
  return { position: 1, order: 'newest', since: from, until: to, of_period: true };
}

function offsetOf({ details }: PlannedRequest): number {
  return typeof details['offset'] === 'number' ? details['offset'] : 0;
}

function isBounded({ details }: PlannedRequest): boolean {
  return ['from', 'to', 'since', 'until'].some((bound) => details[bound] !== undefined);
}

function invoiceOf(request: PlannedRequest): InvoiceFocus | null {
  const { invoice_id: id, position, order } = request.details;
  if (typeof id === 'number') return { invoice_id: id };
  return typeof position === 'number' ? { position, order: typeof order === 'string' ? order : 'newest' } : null;
}

/** Reads a tool's row as the names in it. */
export function toShownRow(row: ToolRow): ShownRow {
  const names = NAME_KINDS.flatMap((kind): MentionedName[] => {
    const known = FIELD_OF[kind];
    const text = known === undefined ? null : field(row, known);
    return typeof text === 'string' ? [{ kind, text, said: text, known: true, guessed: false }] : [];
  });
  const id = row['invoice_id'];
  const date = row['date'] ?? row['invoice_date'];
  const invoice = typeof id === 'number' ? { invoice_id: id, ...(typeof date === 'string' && { date }) } : null;
  return { names, invoice, measures: measuresOf(row) };
}
