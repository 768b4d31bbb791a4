// dist/modules/openapi/area-tags.js
/** What each area of the interface is about, in the order in which the explorer shows the areas. */ const AREA_TAGS = [
	{
		name: "Auth",
		description: "Sign in, stay signed in, sign out; the signed-in person."
	},
	{
		name: "API keys",
		description: "Keys for programs, each with its scopes."
	},
	{
		name: "Chat",
		description: "Send a message, follow its answer, stop it, answer what it waits for."
	},
	{
		name: "Conversations",
		description: "Conversations and the messages in them."
	},
	{
		name: "Agents",
		description: "Who answers."
	},
	{
		name: "Tools",
		description: "What agents may do."
	},
	{
		name: "Memory",
		description: "What is remembered about a person."
	},
	{
		name: "Support",
		description: "What needs a person."
	},
	{
		name: "Inbox",
		description: "For staff: what waits for a person, and what they do about it."
	},
	{
		name: "Users",
		description: "Accounts."
	},
	{
		name: "Analytics",
		description: "How much is asked, who answers, how well and how fast."
	},
	{
		name: "Webhooks",
		description: "What the shop tells this server, and what this server tells other programs."
	},
	{
		name: "System",
		description: "State of the software, its model and its databases; probes for operators."
	},
	{
		name: "Administration",
		description: "For administrators: who did what, and mail that stayed on this machine."
	}
];

export { AREA_TAGS };