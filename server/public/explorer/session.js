const SAFE = new Set(['get', 'head', 'options']);

/** Who sends: the person of the session cookie, or whoever a typed token belongs to. Nothing is kept after the page. */
export class Session {
  #csrfToken = null;
  #tokenField;
  #personField;

  constructor(tokenField, personField) {
    this.#tokenField = tokenField;
    this.#personField = personField;
  }

  /** Looks who is signed in and says so on the page. */
  async show() {
    this.#personField.textContent = await this.#look();
  }

  async #look() {
    const response = await fetch('/api/auth/me/', { headers: this.headersFor('get') });
    this.#csrfToken = null;
    if (!response.ok) return this.#token === '' ? 'Not signed in' : 'The token is not accepted';
    const person = await response.json();
    this.#csrfToken = person.csrf_token ?? null;
    return `Signed in as ${person.username ?? person.name ?? person.id}`;
  }

  /** The headers that say who sends a request of this method. */
  headersFor(method) {
    if (this.#token !== '') return { Authorization: `Bearer ${this.#token}` };
    return SAFE.has(method) || this.#csrfToken === null ? {} : { 'X-CSRF-Token': this.#csrfToken };
  }

  get #token() {
    return this.#tokenField.value.trim();
  }
}
