// Takes the pictures of docs/screenshots from the built product: brings the page into each state, looks for the words that
// state must show, and only then takes the picture. Names of states as arguments take only those.
import { inProject } from '../lib/project.mjs';
import { CHROMIUM, chromium, signIn, startProduct } from '../lib/product.mjs';
import { STATES } from './states.mjs';
import { startUnhurriedModel } from './unhurried-model.mjs';

const FORMS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};
const wanted = process.argv.slice(2);

const product = await startProduct();
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (state.modelSays === undefined) await take(state, product.url);
    else await takeWithModel(state);
  }
} finally {
  await browser.close();
  await product.stop();
}

/** The model's product is one of its own, so that the other pictures show answers without a model. */
async function takeWithModel(state) {
  const model = await startUnhurriedModel(state.modelSays);
  const withModel = await startProduct({ LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url });
  try {
    await take(state, withModel.url);
  } finally {
    model.stop();
    await withModel.stop();
  }
}

async function take({ name, form = 'desktop', colours = 'light', locale = 'en-GB', reach, shows }, baseURL) {
  const context = await browser.newContext({
    ...FORMS[form],
    colorScheme: colours,
    locale,
    baseURL,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await signIn(page);
  await comeAgain(page);
  await reach(page);
  for (const words of shows) await page.getByText(words).first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: inProject('docs/screenshots', `${name}.png`), animations: 'disabled' });
  await context.close();
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}

/** A first visit may be over before the type of the headings is there; with the pointer aside, nothing looks pointed at. */
async function comeAgain(page) {
  await page.evaluate(`document.fonts.load("700 1em 'Bricolage Grotesque Variable'").then(() => true)`);
  await page.reload();
  await page.locator('textarea').waitFor();
  await page.mouse.move(0, 0);
}
