// dist/modules/auth/dto/field-limits.js
/** Characters a user name or e-mail address may have in a request. */ const MAXIMUM_LOGIN_LENGTH = 254;
/** Characters of a password in a request; whether a new one is acceptable is decided by the password rules. */ const MAXIMUM_PASSWORD_INPUT = 1024;
/** Characters a token in a request may have. */ const MAXIMUM_TOKEN_LENGTH = 512;

export { MAXIMUM_LOGIN_LENGTH, MAXIMUM_PASSWORD_INPUT, MAXIMUM_TOKEN_LENGTH };