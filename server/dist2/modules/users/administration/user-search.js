// dist/modules/users/administration/user-search.js
/** The orders in which accounts can be listed; a dash turns one round. */ const USER_ORDERINGS = [
	"created_at",
	"-created_at",
	"last_seen_at",
	"-last_seen_at",
	"username",
	"-username"
];

export { USER_ORDERINGS };