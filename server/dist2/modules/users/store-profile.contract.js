import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/users/store-profile.contract.js
/** What the rest of the application needs to know about the store in use. Implemented by the store module. */ var StoreProfile = class {};

export { StoreProfile };