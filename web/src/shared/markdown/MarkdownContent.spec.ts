import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import MarkdownContent from './MarkdownContent';
import { toPlainText } from './parse-markdown';

const render = (text: string): Element => mount(MarkdownContent, { props: { text } }).element;
const FORBIDDEN = 'script, img, svg, iframe, object, embed, style, form, input, link, meta, base, video, audio, math';

const vectors = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example/a)',
  '[x](/api/auth/logout/)',
  '![x](https://evil.example/a.png)',
  '![x][1]\n\n[1]: https://evil.example/a.png',
  '<https://evil.example/"onmouseover="alert(1)>',
  '[x](https://evil.example/"onmouseover="alert(1))',
  '`<img src=x onerror=alert(1)>`',
  '```html\n<script>alert(1)</script>\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '<style>*{background:url(https://evil.example)}</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

describe('MarkdownContent', () => {
  it.each(vectors)('should make nothing that acts out of %j', (text) => {
    for (let length = 1; length <= text.length; length += 1) {
      const element = render(text.slice(0, length));
      expect(element.querySelectorAll(FORBIDDEN)).toHaveLength(0);
      for (const node of element.querySelectorAll('*')) {
        expect(node.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
      }
      for (const link of element.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?:|mailto:)/);
    }
  });

  it('should show where a link leads and open it apart', () => {
    const element = render('[the score](https://scores.example/a)');
    expect(element.textContent).toBe('the score (scores.example)');
    expect(element.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('should put the description in the place of a picture', () => {
    expect(render('![a cover](https://evil.example/a.png)').textContent).toBe('a cover');
  });

  it('should draw lists, tables and emphasis', () => {
    const element = render('**2** albums:\n\n- A\n- B\n\n| t | p |\n|---|--:|\n| x | $0.99 |');
    expect(element.querySelectorAll('li')).toHaveLength(2);
    expect(element.querySelector('strong')?.textContent).toBe('2');
    expect(element.querySelector('td.number')?.textContent).toBe('$0.99');
  });

  it('should let a table break a word without a gap, and keep all others whole', () => {
    const cells = render(`| t | p |\n|---|---|\n| ${'word'.repeat(9)} | **${'name'.repeat(9)}** |\n| a word | 12 |`);
    expect([...cells.querySelectorAll('td')].map((cell) => cell.className)).toEqual(['long-word', 'long-word', '', '']);
  });

  it('should not make links out of names that look like addresses', () => {
    expect(render('Heart.com by www.band.example').querySelector('a')).toBeNull();
  });
});

describe('toPlainText', () => {
  it('should say the words without the marks', () => {
    expect(toPlainText('We have **2 albums**:\n\n- *Let* There\n- Be `Rock`')).toBe(
      'We have 2 albums:\nLet There\nBe Rock',
    );
  });
});
