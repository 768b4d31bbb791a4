const A = 'e2e/security/authentication';
const B = 'e2e/security/authorisation';
const CD = 'e2e/security/customer-data';
const EF = 'e2e/security/abuse';
const INJECTION = 'e2e/security/injection';
const PAGE = 'browser/safety';
const CODES = 'repository/modules/verification/verification-codes';
const LIMITS = 'repository/modules/verification/verification-limits';
const MODULES = 'modules';

const REQUIRES_CALLER = {
  guard: 'the access guard refuses whoever is not signed in',
  mutant: {
    file: `${MODULES}/auth/authentication/access.guard.ts`,
    from: 'if (caller === undefined) throw',
    to: 'if (caller === undefined) return true; if (caller === undefined) throw',
  },
};
const OWNER_IN_QUERY = {
  guard: 'the owner stands in the query of every conversation',
  mutant: {
    file: `${MODULES}/conversations/conversation-conditions.ts`,
    from: "scope === 'everyone' ? [] : [['conversation.user_id = ?', scope.ownerId]]",
    to: '[]',
  },
};
const UNKNOWN_FIELDS = {
  guard: 'the validation pipe refuses fields that a DTO does not have',
  mutant: {
    file: 'common/http/validation.pipe.ts',
    from: 'forbidNonWhitelisted: true',
    to: 'forbidNonWhitelisted: false',
  },
};
const GRANTED_TOOLS = {
  guard: 'a tool runs only for an agent that was given it',
  mutant: { file: `${MODULES}/tools/tool-caller.ts`, from: '!isGranted(tool, granted)', to: 'false' },
};
const WORDS_AS_ELEMENTS = {
  guard: 'words become elements, never HTML, half as well as whole',
  mutant: {
    of: 'web',
    file: 'shared/markdown/MarkdownContent.ts',
    from: "h('div', { class: 'answer' }, renderTokens(parseMarkdown(props.text)))",
    to: "h('div', { class: 'answer', innerHTML: props.text })",
  },
};

/**
 * The rows of the security tests that the suite holds: the id in the titles of the tests, the guard behind it, and the
 * change of the source that takes the guard away. `reason` stands where nothing can be taken away by one change.
 */
export const ROWS = [
  {
    id: 'A1',
    what: 'passwords are kept as argon2id and weak ones refused',
    test: A,
    guard: 'the list of common passwords',
    mutant: {
      file: `${MODULES}/users/passwords/common-passwords.ts`,
      from: 'return common.has(folded) || isDecoratedWord(folded) || isRepetition(folded) || isSequence(folded);',
      to: 'return false;',
    },
  },
  {
    id: 'A2',
    what: 'wrong passwords are counted for each account and address',
    test: A,
    guard: 'the limits of sign-in',
    mutant: {
      file: `${MODULES}/auth/sign-in/sign-in-limits.ts`,
      from: 'if (wait > 0) throw',
      to: 'if (wait < 0) throw',
    },
  },
  {
    id: 'A3',
    what: 'an unknown user is answered like a wrong password',
    test: A,
    guard: 'one refusal for both',
    mutant: {
      file: `${MODULES}/auth/sign-in/sign-in.service.ts`,
      from: 'if (user === null) throw new WrongCredentialsError();',
      to: 'if (found === null) throw new GuestsRefusedError(); if (user === null) throw new WrongCredentialsError();',
    },
  },
  {
    id: 'A4',
    what: 'no forged access token is accepted',
    test: A,
    guard: 'the signature of tokens',
    mutant: {
      file: `${MODULES}/auth/tokens/access-tokens.ts`,
      from: 'await jwtVerify(token, this.keys.signing, {',
      to: "((given, _key, _options) => ({ payload: JSON.parse(Buffer.from(given.split('.')[1], 'base64url').toString()) }))(token, this.keys.signing, {",
    },
  },
  {
    id: 'A5',
    what: 'a refresh token is good for one exchange',
    test: A,
    guard: 'spending a token marks it as used',
    mutant: {
      file: `${MODULES}/auth/tokens/refresh-tokens.ts`,
      from: 'if (await this.tokens.markUsed(found.id, at)) return session;',
      to: 'return session;',
    },
  },
  {
    id: 'A6',
    what: 'switching an account off closes every way in',
    test: A,
    guard: 'the account is looked at on every request',
    mutant: {
      file: `${MODULES}/auth/authentication/caller-resolver.ts`,
      from: 'if (!isActive) return null;',
      to: 'void isActive;',
    },
  },
  {
    id: 'A7',
    what: 'a cookie changes nothing without the token of its session',
    test: A,
    guard: 'the CSRF token',
    mutant: {
      file: `${MODULES}/auth/authentication/request-authenticator.ts`,
      from: 'if (sessionId === null || !this.csrf.matches(sessionId, request.headers[CSRF_HEADER])) throw new CsrfRefusedError();',
      to: '',
    },
  },
  {
    id: 'A8',
    what: 'weak, sample and missing secrets stop the start',
    test: A,
    guard: 'the strength of secrets is checked',
    mutant: {
      file: 'config/value-kinds.ts',
      from: '!KNOWN_TO_THE_WORLD.test(value)',
      to: 'true',
    },
  },
  { id: 'B1', what: 'closed routes answer 401 to every kind of stranger', test: B, ...REQUIRES_CALLER },
  { id: 'B2', what: 'no spelling of a path or method goes round the guards', test: B, ...REQUIRES_CALLER },
  { id: 'B3', what: "other people's things are as if they did not exist", test: B, ...OWNER_IN_QUERY },
  { id: 'B4', what: "nobody reads another's stream", test: B, ...OWNER_IN_QUERY },
  { id: 'B5', what: "nobody sends into or leans on another's conversation", test: B, ...OWNER_IN_QUERY },
  { id: 'B6', what: 'bodies set no field that is not theirs to set', test: B, ...UNKNOWN_FIELDS },
  {
    id: 'B7',
    what: 'orderings, pages and searches are from lists and literal',
    test: B,
    guard: 'the largest page of a list',
    mutant: {
      file: 'common/http/page.ts',
      from: '  @Max(MAXIMUM_LIMIT)\n',
      to: '',
    },
  },
  {
    id: 'B8',
    what: 'answers hold no hash, secret or path',
    test: B,
    guard: 'DTOs name each field',
    mutant: {
      file: `${MODULES}/users/dto/user.dto.ts`,
      from: '    has_password: user.passwordHash !== null,',
      to: '    has_password: user.passwordHash !== null,\n    password_hash: user.passwordHash,',
    },
  },
  {
    id: 'B9',
    what: 'staff and administration routes are closed to others; protected accounts survive',
    test: B,
    guard: 'the roles of a route',
    mutant: {
      file: `${MODULES}/auth/authentication/access.guard.ts`,
      from: 'if (roles !== undefined && !roles.includes(caller.role)) return false;',
      to: '',
    },
  },
  {
    id: 'B10',
    what: 'exports hold own rows without formulas; imports are whole or nothing',
    test: B,
    guard: 'cells that begin like a formula are quoted',
    mutant: {
      file: `${MODULES}/conversations/transfer/export-format.ts`,
      from: 'escape_formulas: true',
      to: 'escape_formulas: false',
    },
  },
  {
    id: 'C1',
    what: 'no private row before proof, however obedient the model',
    test: CD,
    guard: 'a claim is never proof',
    mutant: {
      file: `${MODULES}/agents/graph/nodes/verify-customer.node.ts`,
      from: 'const customerId = proof?.customerId ?? null;',
      to: 'const customerId = proof?.customerId ?? 1;',
    },
  },
  {
    id: 'C2',
    what: 'no row of another customer, whatever the model, the text or the body say',
    test: CD,
    guard: 'the customer comes from the proof alone',
    mutant: {
      file: `${MODULES}/agents/graph/nodes/verify-customer.node.ts`,
      from: 'const customerId = proof?.customerId ?? null;',
      to: 'const customerId = Number(state.claim?.value ?? proof?.customerId ?? 0) || null;',
    },
  },
  {
    id: 'C3',
    what: 'a claim to be somebody else ends a proof, and the model is told nothing of the first customer',
    test: INJECTION,
    guard: 'the end of the proof',
    mutant: {
      file: `${MODULES}/verification/claims.ts`,
      from: "if (step.status === 'code_sent') await this.proofs.end(conversationId, caller);",
      to: '',
    },
  },
  {
    id: 'C4',
    what: 'codes are single-use, short-lived, bound and hashed',
    test: CODES,
    guard: 'a try is spent before a code is compared',
    mutant: {
      file: `${MODULES}/verification/verification.service.ts`,
      from: "if (!(await this.attempts.spendTry(attempt.id, CODE_TRIES, now()))) return { status: 'code_expired' };",
      to: '',
    },
  },
  {
    id: 'C5',
    what: 'known and unknown identifiers are answered alike, and codes to a customer are counted',
    test: LIMITS,
    guard: 'the number of codes for a customer',
    mutant: {
      file: `${MODULES}/verification/claim-limits.ts`,
      from: 'CODES_FOR_A_CUSTOMER: Limit = { most: 5,',
      to: 'CODES_FOR_A_CUSTOMER: Limit = { most: 500,',
    },
  },
  {
    id: 'C6',
    what: 'nobody sweeps through identifiers',
    test: 'e2e/verification-limits',
    guard: 'the number of claims of an account',
    mutant: {
      file: `${MODULES}/verification/claim-limits.ts`,
      from: 'CLAIMS_OF_A_USER: Limit = { most: 5,',
      to: 'CLAIMS_OF_A_USER: Limit = { most: 5000,',
    },
  },
  {
    id: 'C7',
    what: 'odd identifiers match nobody',
    test: 'unit/modules/verification/identifier',
    guard: 'the one spelling of a customer number',
    mutant: {
      file: `${MODULES}/verification/identifier.ts`,
      from: 'const CUSTOMER_ID = /^[1-9]\\d{0,5}$/;',
      to: 'const CUSTOMER_ID = /^0*[1-9]\\d{0,5}$/;',
    },
  },
  { id: 'C8', what: 'a wait is not resumed with state made by a client', test: CD, ...UNKNOWN_FIELDS },
  {
    id: 'C9',
    what: 'of an employee only name, title and work address are told',
    test: CD,
    guard: 'each field of the row is named',
    mutant: {
      file: `${MODULES}/tools/invoices/get-employee-by-invoice-and-customer.tool.ts`,
      from: '...representative }',
      to: "...representative, birth_date: '1970-01-01' }",
    },
  },
  {
    id: 'D1',
    what: 'a catalogue that gives orders reaches no private tool',
    test: INJECTION,
    guard: 'names of the catalogue lose the form of such marks',
    mutant: {
      file: `${MODULES}/agents/model-words/prompt/neutralise.ts`,
      from: ".replace(/</g, '‹')",
      to: '',
    },
  },
  {
    id: 'D2',
    what: 'no message makes an obedient model read or change anything',
    test: INJECTION,
    guard: 'identity comes from a proof alone',
    mutant: {
      file: `${MODULES}/agents/graph/nodes/verify-customer.node.ts`,
      from: 'const customerId = proof?.customerId ?? null;',
      to: 'const customerId = proof?.customerId ?? 2;',
    },
  },
  {
    id: 'D3',
    what: 'the text of a webhook is data, and the customer it names a claim',
    test: INJECTION,
    guard: 'identity comes from a proof alone',
    mutant: {
      file: `${MODULES}/agents/graph/nodes/verify-customer.node.ts`,
      from: 'const customerId = proof?.customerId ?? null;',
      to: 'const customerId = proof?.customerId ?? 2;',
    },
  },
  {
    id: 'D4',
    what: 'only known genres and artists are remembered',
    test: CD,
    guard: 'a list of likes is bounded',
    mutant: { file: `${MODULES}/memory/preferences.ts`, from: 'MOST_VALUES = 50', to: 'MOST_VALUES = 5000' },
  },
  {
    id: 'D5',
    what: 'marks of chat templates do not reach a model',
    test: CD,
    guard: 'texts lose the form of such marks',
    mutant: {
      file: `${MODULES}/agents/model-words/prompt/neutralise.ts`,
      from: ".replace(/</g, '‹')",
      to: '',
    },
  },
  {
    id: 'D6',
    what: 'hidden characters change no name',
    test: CD,
    guard: 'words are normalised in one place',
    mutant: {
      file: `${MODULES}/store/names/normalise-words.ts`,
      from: "bare.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '')",
      to: 'bare',
    },
  },
  {
    id: 'D7',
    what: 'answers of people at the same time never cross',
    test: CD,
    guard: 'each turn gathers its own facts',
    mutant: {
      file: `${MODULES}/agents/graph/langgraph-turn-runner.ts`,
      from: 'const progress = new TurnProgress(request.emit);',
      to: "const progress: TurnProgress = Reflect.get(this, 'one') ?? new TurnProgress(request.emit); Reflect.set(this, 'one', progress);",
    },
  },
  {
    id: 'D8',
    what: 'what a model asks a tool for is bounded',
    test: 'unit/modules/tools/tool-caller',
    guard: 'the most rows of one call',
    mutant: {
      file: `${MODULES}/tools/tool-caller.ts`,
      from: 'const ROW_LIMIT = 50;',
      to: 'const ROW_LIMIT = 5000;',
    },
  },
  {
    id: 'D9',
    what: 'a person has two running and eight waiting turns',
    test: CD,
    guard: 'the number of waiting turns',
    mutant: { file: `${MODULES}/chat/runs/turn-limits.ts`, from: 'WAITING_PER_USER = 8', to: 'WAITING_PER_USER = 80' },
  },
  {
    id: 'D10',
    what: 'no prompt is told',
    test: 'unit/modules/agents/model-words/model-word-writer',
    guard: 'sentences that repeat the prompt are held back',
    mutant: {
      file: `${MODULES}/agents/model-words/sentences/sentence-gate.ts`,
      from: '!leaksPrompt(sentence, this.request.secret)',
      to: 'this.request.secret !== sentence',
    },
  },
  {
    id: 'D11',
    what: 'what a model makes up is held back',
    test: CD,
    guard: 'sentences are compared with the facts',
    mutant: {
      file: `${MODULES}/agents/model-words/sentences/growing-answer.ts`,
      from: 'return check.stands && (isAnchored(check) || isLeadIn(sentence)) ?',
      to: 'return true ?',
    },
  },
  { id: 'D12', what: 'no tool of another agent runs, and none that is switched off', test: CD, ...GRANTED_TOOLS },
  { id: 'E1', what: 'nothing that people or models write runs in a page', test: PAGE, ...WORDS_AS_ELEMENTS },
  { id: 'E2', what: 'nothing of it runs while it arrives in pieces', test: PAGE, ...WORDS_AS_ELEMENTS },
  {
    id: 'E3',
    what: 'an answer loads nothing and says where its links lead',
    test: PAGE,
    guard: 'a picture becomes its description',
    mutant: {
      of: 'web',
      file: 'shared/markdown/render-tokens.ts',
      from: "    case 'hr':",
      to: "    case 'image':\n      return [h('img', { src: String(token.attrGet('src')) })];\n    case 'hr':",
    },
  },
  {
    id: 'E4',
    what: 'every answer carries the security headers',
    test: EF,
    guard: 'the headers',
    mutant: { file: 'common/http/security-headers.ts', from: "    'object-src': [\"'none'\"],\n", to: '' },
  },
  {
    id: 'E5',
    what: 'no text forges an event',
    test: EF,
    guard: 'data is one line of JSON',
    mutant: {
      file: `${MODULES}/chat/streams/sse-frame.ts`,
      from: 'data: ${oneLine(data)}\\n\\n`',
      to: 'data: ${oneLine(data).replaceAll("\\\\n", "\\n")}\\n\\n`',
    },
  },
  {
    id: 'E6',
    what: 'signing out leaves nothing in the browser',
    test: PAGE,
    guard: 'what the tab keeps is removed',
    mutant: {
      of: 'web',
      file: 'features/session/session.store.ts',
      from: '      clearTabStorage();\n      forget();',
      to: '      forget();',
    },
  },
  {
    id: 'E7',
    what: 'no other origin reads anything',
    test: EF,
    guard: 'nothing allows other origins',
    mutant: {
      file: 'common/http/request-hooks.ts',
      from: "reply.header('X-Request-Id', request.id);",
      to: "reply.header('X-Request-Id', request.id); reply.header('Access-Control-Allow-Origin', request.headers.origin ?? '*');",
    },
  },
  {
    id: 'E8',
    what: 'sockets are opened for our own page alone, and bounded',
    test: 'e2e/websocket',
    guard: 'the origin of a socket',
    mutant: {
      file: `${MODULES}/chat/sockets/socket-door.ts`,
      from: "if (caller.via === 'session' && !isOfOwnOrigin(request, this.publicOrigin)) throw new CrossSiteError();",
      to: '',
    },
  },
  {
    id: 'F1',
    what: 'large bodies and messages are refused, not cut',
    test: EF,
    guard: 'the length of a message',
    mutant: {
      file: `${MODULES}/chat/turns/message-text.ts`,
      from: 'if (isLong) throw new MessageTooLongError(MESSAGE_LENGTH);',
      to: '',
    },
  },
  {
    id: 'F2',
    what: 'malformed requests never make the server fail',
    test: 'e2e/security/fuzz',
    guard: 'what the framework refuses is a refusal of ours',
    mutant: {
      file: 'common/http/problem-of-error.ts',
      from: 'return FRAMEWORK_PROBLEMS[frameworkStatus(error)] ?? INTERNAL;',
      to: 'return INTERNAL;',
    },
  },
  {
    id: 'F3',
    what: 'requests are counted exactly, and forged addresses do not help',
    test: 'e2e/limits',
    guard: 'the edge of the window',
    mutant: {
      file: 'common/throttling/fixed-window-storage.ts',
      from: 'const isBlocked = hits > limit;',
      to: 'const isBlocked = hits > limit + 1;',
    },
  },
  {
    id: 'F5',
    what: 'slow connections are let go',
    test: EF,
    guard: 'the time for headers',
    mutant: {
      file: 'common/http/fastify-options.ts',
      from: 'HEADERS_TIMEOUT_MILLISECONDS = 10_000',
      to: 'HEADERS_TIMEOUT_MILLISECONDS = 29_000',
    },
  },
  {
    id: 'F6',
    what: 'webhooks are signed, fresh and taken once',
    test: 'e2e/webhooks',
    guard: 'the window of a signature',
    mutant: {
      file: `${MODULES}/webhooks/webhook-signature.ts`,
      from: "if (written === '' || !isFresh) return false;",
      to: "if (written === '') return false;",
    },
  },
  {
    id: 'F7',
    what: 'no webhook leads inside',
    test: 'e2e/webhooks',
    guard: 'the address of a target is checked',
    mutant: {
      file: `${MODULES}/webhooks/outbound/webhooks.service.ts`,
      from: 'if (problem !== null) throw',
      to: "if (problem === 'nothing') throw",
    },
  },
  {
    id: 'F8',
    what: 'no redirect is followed',
    test: 'e2e/webhooks',
    guard: 'an answer is read no further than its status',
    mutant: {
      file: `${MODULES}/webhooks/outbound/webhook-sender.ts`,
      from: 'response.destroy();',
      to: 'response.destroy(); if (response.headers.location !== undefined) void this.send(response.headers.location, body, secret);',
    },
  },
  {
    id: 'F9',
    what: 'logs and refusals hold no secret, text, stack or statement',
    test: EF,
    guard: 'what is logged of a refusal is named',
    mutant: {
      file: 'common/http/problem.filter.ts',
      from: 'if (problem.status === 500) this.logFault',
      to: 'this.logger.warn(JSON.stringify(request.body)); if (problem.status === 500) this.logFault',
    },
  },
  {
    id: 'F12',
    what: 'libraries are new enough, and no file beside the pages is served',
    test: EF,
    guard: 'addresses that are no page are not found',
    mutant: {
      file: 'common/pages/serve-page.ts',
      from: '      reply.callNotFound();\n      return reply;',
      to: '      return sendIndex(reply, folder);',
    },
  },
];
