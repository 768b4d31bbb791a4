// dist/modules/llm-config/doctor/finding.js
/** What the doctor can find of a model. */ const FINDINGS = [
	"ready",
	"loading",
	"disabled",
	"not_checked",
	"not_running",
	"wrong_address",
	"not_answering",
	"not_allowed",
	"model_missing",
	"file_missing",
	"file_unreadable",
	"library_missing",
	"loopback_in_container",
	"context_too_small",
	"too_slow",
	"tools_unsupported",
	"failing"
];

export { FINDINGS };