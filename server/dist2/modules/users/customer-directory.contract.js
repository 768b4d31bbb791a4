import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/users/customer-directory.contract.js
/** A store customer as far as identity is concerned. */ /**
* Looks up store customers by what identifies them. Matching is exact after canonical form only: no wildcard, no part
* of a value, no second spelling of a number. Implemented by the store module.
*/ var CustomerDirectory = class {};

export { CustomerDirectory };