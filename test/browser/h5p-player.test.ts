/**
 * A quiz taken along as H5P, played: the questions show, and each answer gets the feedback that was written for it.
 * Runs where `H5P` names a folder with the player h5p-standalone (`player`) and H5P's own content types (`libraries`); neither is kept here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import type { Page } from './driver';
import { it, name } from './fixture';

const folder = process.env.H5P ?? '';
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};
const PAGE = `<!doctype html><title>Quiz</title><div id="quiz"></div><script src="/player/main.bundle.js"></script>
<script>new H5PStandalone.H5P(document.getElementById('quiz'), { h5pJsonPath: '/quiz', librariesPath: '/libraries', frameJs: '/player/frame.bundle.js', frameCss: '/player/styles/h5p.css' })</script>`;

interface Answer {
  text: string;
  correct: boolean;
  tipsAndFeedback: { chosenFeedback: string };
}

/** What stands in the player's frame, and what is pressed there. */
function inPlayer(what: 'text' | 'press', of = '') {
  const inside = document.querySelector('iframe')?.contentDocument ?? document;
  const seen = (one: HTMLElement) => one.offsetParent !== null;
  const question = [...inside.querySelectorAll<HTMLElement>('.question-container')].find(seen);
  if (what === 'text') return question?.innerText ?? '';
  const all = [...(question?.querySelectorAll<HTMLElement>('.h5p-answer, button, a') ?? [])].filter(seen);
  const found = all.find((one) =>
    of.startsWith('.') ? one.matches(of) : one.innerText.replace(/\s+/g, ' ').trim() === of,
  );
  found?.click();
  return found !== undefined;
}

const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe.runIf(folder !== '' && name === 'chromium')('a quiz in an H5P player', () => {
  it.for(['en', 'fr'])(
    'shows each question, and for a wrong and for the right answer its own feedback (%s)',
    async (language, { browser, server }) => {
      const files = unzipSync(new Uint8Array(readFileSync(`dist/site/data/lesson/who-is-behind-${language}.h5p`)));
      server.show((host, path) => {
        if (host !== 'h5p.example') return undefined;
        const file = decodeURIComponent(path.split(/[?#]/)[0] ?? '').slice(1);
        const packed = files[file.replace('quiz/', '')];
        if (packed && file.startsWith('quiz/')) return { body: strFromU8(packed), type: 'application/json' };
        if (!existsSync(`${folder}/${file}`) || file === '') return { body: file === '' ? PAGE : '' };
        return {
          body: readFileSync(`${folder}/${file}`, 'utf8'),
          type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
        };
      });
      const content = JSON.parse(strFromU8(files['content/content.json'] ?? new Uint8Array()));
      const questions: { params: { question: string; answers: Answer[] } }[] = content.questions;
      const page: Page = await browser.open('https://h5p.example/');
      const says = (text: string) =>
        page.waitFor(`(${inPlayer})('text').replace(/\\s+/g, ' ').includes(${JSON.stringify(text)})`);
      const press = (of: string) => page.waitFor(`(${inPlayer})('press', ${JSON.stringify(of)})`);
      expect(questions.length).toBeGreaterThan(2);
      for (const [at, { params }] of questions.entries()) {
        await says(bare(params.question));
        await says(language === 'fr' ? 'Vérifier' : 'Check');
        const wrong = params.answers.find(({ correct }) => !correct);
        const right = params.answers.find(({ correct }) => correct);
        for (const answer of [wrong, right]) {
          if (!answer) throw new Error('a question has no such answer');
          await press(bare(answer.text));
          await press('.h5p-question-check-answer');
          await says(bare(answer.tipsAndFeedback.chosenFeedback));
          if (answer === wrong) await press('.h5p-question-try-again');
        }
        await page.screenshot(`test-results/pictures/h5p-${language}-${at + 1}.png`);
        if (at < questions.length - 1) await press('.h5p-question-next');
      }
      await page.close();
      server.show();
    },
  );
});
