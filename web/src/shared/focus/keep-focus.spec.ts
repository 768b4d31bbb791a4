import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus';

const find = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found;
};
const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
const button = (name: string): string => `<button aria-label="${name}"></button>`;

describe('keepFocus', () => {
  let stop: () => void;

  beforeEach(() => {
    stop = keepFocus();
  });
  afterEach(() => {
    stop();
    document.body.innerHTML = '';
  });

  it('should go to the row that has taken the place of a removed one', async () => {
    document.body.innerHTML = `<ul><li>${button('one')}</li><li>${button('two')}</li><li>${button('three')}</li></ul>`;
    find('two').focus();
    find('two').parentElement?.remove();
    await vi.waitFor(() => expect(focused()).toBe('three'));
  });

  it('should go to the control of the same name in what was drawn anew', async () => {
    document.body.innerHTML = `<main><article>${button('copy')}${button('before')}</article></main>`;
    find('before').focus();
    const article = document.querySelector('article');
    article?.replaceWith(Object.assign(document.createElement('article'), { innerHTML: article.innerHTML }));
    await vi.waitFor(() => expect(focused()).toBe('before'));
  });

  it('should go back to what opened a dialog when the dialog is gone', async () => {
    document.body.innerHTML = `<main>${button('first')}${button('opens')}</main><div role="dialog">${button('save')}</div>`;
    find('opens').focus();
    find('save').focus();
    document.querySelector('[role=dialog]')?.remove();
    await vi.waitFor(() => expect(focused()).toBe('opens'));
  });

  it('should leave alone whoever has pressed beside everything', async () => {
    document.body.innerHTML = `<main><p>words</p>${button('one')}${button('two')}</main>`;
    find('one').focus();
    document.querySelector('p')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    find('one').blur();
    find('one').remove();
    await new Promise((later) => setTimeout(later, 200));
    expect(document.activeElement).toBe(document.body);
  });
});
