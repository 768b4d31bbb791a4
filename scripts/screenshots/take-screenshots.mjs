// Takes the pictures of docs/screenshots from the built product: brings the page into each state, looks for the words that
// state must show, and only then takes the picture. Names of states as arguments take only those.
import { inProject } from '../lib/project.mjs';
import { CHROMIUM, chromium, signIn, startProduct } from '../lib/product.mjs';
import { STATES } from './states.mjs';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const wanted = process.argv.slice(2);

const product = await startProduct();
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await take(state);
} finally {
  await browser.close();
  await product.stop();
}

async function take({ name, size = 'desktop', colours = 'light', locale = 'en-GB', reach, shows }) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: colours,
    locale,
    baseURL: product.url,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await signIn(page);
  await reach(page);
  for (const words of shows) await page.getByText(words).first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: inProject('docs/screenshots', `${name}.png`), animations: 'disabled' });
  await context.close();
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}
