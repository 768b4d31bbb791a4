// dist/modules/verification/verification.contract.js
/** How a claim was proven. */ const PROOF_METHODS = [
	"linked_account",
	"code",
	"staff",
	"act_as"
];

export { PROOF_METHODS };