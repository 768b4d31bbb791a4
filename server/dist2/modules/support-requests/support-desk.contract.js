import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/support-requests/support-desk.contract.js
/** What a person may need a human for. */ const SUPPORT_KINDS = [
	"refund",
	"wrong_charge",
	"missing_download",
	"account_change",
	"complaint",
	"talk_to_person",
	"other"
];
/** The same, and what the server puts before the staff by itself: somebody claims to be a customer. */ const INBOX_KINDS = [...SUPPORT_KINDS, "identity"];
/** Where a request for a person stands: nobody looked yet; staff wait for the customer; done. */ const SUPPORT_STATUSES = [
	"open",
	"waiting",
	"resolved"
];
/** Records what needs a person. Recording promises nothing: staff decide what is done. */ var SupportDesk = class {};

export { INBOX_KINDS, SUPPORT_KINDS, SUPPORT_STATUSES, SupportDesk };