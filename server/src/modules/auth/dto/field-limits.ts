/** Characters a user name or e-mail address may have in a request. */
export const MAXIMUM_LOGIN_LENGTH = 254;
/** Characters of a password in a request; whether a new one is acceptable is decided by the password rules. */
export const MAXIMUM_PASSWORD_INPUT = 1024;
/** Characters a token in a request may have. */
export const MAXIMUM_TOKEN_LENGTH = 512;
