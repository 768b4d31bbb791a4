import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Words = Record<'welcome' | 'lead' | 'heading' | 'intro', string>;
interface Texts {
  session: { welcome: string; lead: string };
  chat: { heading: string; intro: string };
}

const LOCALES = 'src/i18n/locales';
const START = 'src/start.ts';
/** What each outline of `index.html` is taken over by, besides the start itself. */
const VIEWS = {
  'sign-in': ['src/features/session/LoginView.vue'],
  page: [
    'src/app/layouts/SignedInLayout.vue',
    'src/features/chat/ChatView.vue',
    'src/features/chat/components/ChatThread.vue',
  ],
} as const;

/**
 * Fills in what `public/first-paint.js` needs before any script of the page is there: the few words of the outlines in every
 * language, and the names of the scripts to fetch, so that none is found only after another was read.
 */
export function firstPaint(): Plugin {
  let root = '';
  return {
    name: 'counterpoint:first-paint',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.replace('__FIRST_WORDS__', () => JSON.stringify(describe(root, bundle ?? {}))),
    },
  };
}

function describe(root: string, bundle: Bundle): object {
  const languages = readdirSync(join(root, LOCALES)).map((file) => basename(file, '.json'));
  return {
    words: Object.fromEntries(languages.map((language) => [language, wordsOf(root, language)])),
    texts: Object.fromEntries(
      languages.map((language) => [language, filesOf(bundle, [`${LOCALES}/${language}.json`])]),
    ),
    files: {
      'sign-in': filesOf(bundle, [START, ...VIEWS['sign-in']]),
      page: filesOf(bundle, [START, ...VIEWS.page]),
    },
  };
}

function wordsOf(root: string, language: string): Words {
  const { session, chat }: Texts = JSON.parse(readFileSync(join(root, LOCALES, `${language}.json`), 'utf8'));
  return { welcome: session.welcome, lead: session.lead, heading: chat.heading, intro: chat.intro };
}

/** Addresses of the scripts that these sources became, and of all they import. */
function filesOf(bundle: Bundle, sources: readonly string[]): string[] {
  const files = new Set<string>();
  for (const source of sources) {
    const found = Object.values(bundle).find((output) => isMadeOf(output, source));
    if (found) collect(bundle, found.fileName, files);
  }
  return [...files].map((file) => `/${file}`);
}

function isMadeOf(output: Bundle[string], source: string): boolean {
  return output.type === 'chunk' && (output.facadeModuleId?.endsWith(source) ?? false);
}

function collect(bundle: Bundle, file: string, into: Set<string>): void {
  const output = bundle[file];
  if (output?.type !== 'chunk' || into.has(file)) return;
  into.add(file);
  for (const imported of output.imports) collect(bundle, imported, into);
}
