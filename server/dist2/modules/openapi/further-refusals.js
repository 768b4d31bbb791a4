// dist/modules/openapi/further-refusals.js
/** Statuses of refusal that do not follow from the form of an operation. */ const FURTHER_REFUSALS = {
	"POST /api/agents/": [409],
	"DELETE /api/agents/{name}/": [409],
	"POST /api/api-keys/": [422],
	"POST /api/auth/code/verify/": [401],
	"POST /api/auth/login/": [401],
	"DELETE /api/auth/me/": [409],
	"POST /api/auth/password/change/": [409],
	"POST /api/auth/register/": [409],
	"POST /api/auth/token/refresh/": [401],
	"POST /api/chat/": [
		404,
		422,
		503
	],
	"POST /api/chat/{thread_id}/regenerate/": [409],
	"POST /api/chat/{thread_id}/resend/": [409],
	"POST /api/chat/{thread_id}/resume/": [409, 422],
	"POST /api/conversations/import/": [422],
	"POST /api/conversations/{id}/continue_from_message/": [422],
	"POST /api/inbox/": [404],
	"POST /api/inbox/{id}/approve/": [409],
	"POST /api/inbox/{id}/hand_back/": [409],
	"POST /api/inbox/{id}/reject/": [409],
	"POST /api/inbox/{id}/reply/": [409],
	"POST /api/inbox/{id}/take_over/": [409],
	"POST /api/support-requests/": [409],
	"POST /api/system/models/": [409],
	"POST /api/system/models/configure/": [404],
	"POST /api/system/models/test/": [404],
	"POST /api/users/": [409],
	"DELETE /api/users/{id}/": [409],
	"PATCH /api/users/{id}/": [409],
	"POST /api/webhooks/": [409],
	"POST /webhooks/": [401]
};

export { FURTHER_REFUSALS };