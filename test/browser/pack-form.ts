/** Filling in the form that makes packs, as a union officer would: in the extension and on the site it is the same. */
import type { Page } from './driver';

export const CLAIM = {
  product: 'chatgpt',
  // As it is typed in haste; the list has it as OpenAI.
  about: 'openai',
  plain: 'The Harbour Union says that raters were paid late in 2026.',
  standard: 'The Harbour Union says that raters were paid late in 2026, and asks for what they are owed.',
  said: '2026-10-01',
  answered: 'none-found',
  checked: 'read',
  title: 'A letter to OpenAI',
  outlet: 'Harbour Union',
  date: '2026-10-01',
  url: 'https://harbour.example/letter',
  kind: 'union',
  status: 'documented',
  theme: 'pay',
  work: 'rating-rlhf',
  stage: 'rating',
  hard: '0',
};
export const HEAD = {
  id: 'harbour',
  publisher: 'Harbour Union',
  site: 'https://harbour.example/',
  corrections: 'errors@harbour.example',
  licence: 'CC BY 4.0',
};

/** A lesson of one step and one question, on the first claim. */
export const LESSON = {
  'heading-lesson-1-0': 'Who was paid late?',
  'youngest-lesson-1-0': '14',
  'oldest-lesson-1-0': '18',
  'objectives-lesson-1-0': 'Say who speaks in a claim.\nSay on what it rests.',
  'step-lesson-1-1': 'Look together',
  'minutes-lesson-1-1': '45',
  'teacher-lesson-1-1': 'Read the claim aloud and ask who says it.',
  'ask-lesson-1-1': 'Who says that raters were paid late?',
  'rests-lesson-1-1': '1',
  'right-lesson-1-1': 'The Harbour Union',
  'rightWhy-lesson-1-1': 'It wrote so in a letter.',
  'other-lesson-1-1': 'OpenAI',
  'otherWhy-lesson-1-1': 'No answer of the company was found.',
};

/** Adds that lesson, and waits until nothing is left to mend. */
export async function fillLesson(page: Page): Promise<void> {
  await page.clickPage('[data-action="add-lesson"]');
  await page.waitFor(() => document.querySelector('[name="heading-lesson-1-0"]') !== null);
  await page.clickPage('[data-action="add-question"]');
  await page.waitFor(() => document.querySelector('[name="ask-lesson-1-1"]') !== null);
  await fill(page, LESSON);
  await page.waitFor(() => document.querySelector('.faults') === null && document.querySelector('.ready') !== null);
}

/** Writes into the fields by their names and leaves them, as typing does. */
export const fill = (page: Page, fields: Record<string, string>) =>
  page.evaluate((values: Record<string, string>) => {
    for (const [field, value] of Object.entries(values)) {
      const element = document.querySelector<HTMLInputElement>(`[name="${field}"]`);
      if (!element) throw new Error(`no field ${field}`);
      const kind = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(element.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      element.dispatchEvent(new Event('blur'));
    }
  }, fields);

/** Fills in the whole form with so many claims, and waits until nothing is left to mend. `more` is the same in each claim. */
export async function fillForm(page: Page, claims: number, more: Record<string, string> = {}): Promise<void> {
  await fill(page, HEAD);
  for (let number = 1; number <= claims; number += 1) {
    if (number > 1) await page.clickPage('[data-action="add-claim"]');
    await page.waitFor((at: number) => document.querySelector(`[name="plain-${at}"]`) !== null, number);
    await fill(
      page,
      Object.fromEntries(Object.entries({ ...CLAIM, ...more }).map(([field, value]) => [`${field}-${number}`, value])),
    );
  }
  await page.waitFor(() => document.querySelector('.faults') === null && document.querySelector('.ready') !== null);
}

/** Makes a key and signs: the file as it is saved. */
export async function signForm(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await fill(page, { passphrase: 'four words are enough', 'passphrase-again': 'four words are enough' });
  const key = await page.download('[data-action="make-key"]');
  // Where one of that name lies already, a browser numbers the next.
  if (!/^harbour(\(\d+\))?\.key$/.test(key.name)) throw new Error(`the key was saved as ${key.name}`);
  await page.waitFor(() => document.querySelector('[data-action="sign"]:not(:disabled)') !== null);
  return page.download('[data-action="sign"]');
}
