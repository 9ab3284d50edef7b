/** The teacher's notes say what the wall of this site tells them, and nothing that another site tells. */
import { beforeEach, expect, it, vi } from 'vitest';
import { notesIn } from '../../../src/pages/site/projector-notes';

const wall = { postMessage: vi.fn() };
const lines: { textContent: string; className: string }[] = [];
const heard = new Map<string, (event: object) => void>();
const screen = (title: string) => ({ title, phase: 'Ask', minutes: 5, notes: 'Wait.', known: 'TIME, 2023' });
const told = (title: string) => ({
  ...{ now: screen(title), next: screen(''), at: 1, all: 9 },
  words: { next: 'Ensuite\u00A0: %title%', of: 'of', left: 'Temps restant\u00A0: %time%' },
});

function open(address: string, origin: string): void {
  lines.length = 0;
  vi.stubGlobal('window', { opener: wall, origin });
  vi.stubGlobal('setInterval', () => 0);
  vi.stubGlobal('addEventListener', (name: string, act: (event: object) => void) => heard.set(name, act));
  vi.stubGlobal('document', {
    URL: address,
    createElement: () => {
      const line = { textContent: '', className: '' };
      lines.push(line);
      return line;
    },
  });
  const body = { replaceChildren: () => undefined, classList: { add: () => undefined } };
  notesIn(body as unknown as HTMLElement, () => undefined);
}
const words = (role: string) => lines.find(({ className }) => className === `notes-${role}`)?.textContent;
const shown = () => words('title');

beforeEach(() => heard.clear());

it('hears the page that opened it', () => {
  open('https://many-hands.example/en/lesson.html#notes', 'https://many-hands.example');
  heard.get('message')?.({ source: wall, origin: 'https://many-hands.example', data: told('Who is behind it?') });
  expect(shown()).toBe('Who is behind it?');
  expect(words('known')).toBe('TIME, 2023');
});

it('says what is left and what comes next as the language writes it', () => {
  open('https://many-hands.example/fr/lesson.html#notes', 'https://many-hands.example');
  const data = { ...told('Qui ?'), next: screen('La chaîne') };
  heard.get('message')?.({ source: wall, origin: 'https://many-hands.example', data });
  expect(words('timer')).toMatch(/^Temps restant\u00A0: [45]:\d\d · Ask$/);
  expect(words('next')).toBe('Ensuite\u00A0: La chaîne');
});

it('shows no word of another site that opened it', () => {
  open('https://many-hands.example/en/lesson.html#notes', 'https://many-hands.example');
  heard.get('message')?.({ source: wall, origin: 'https://other.example', data: told('Log in here') });
  expect(shown()).toBe('');
});

it('hears its wall on a disk, where no file has an origin', () => {
  open('file:///home/lesson.html#notes', 'null');
  heard.get('message')?.({ source: wall, origin: 'null', data: told('Who is behind it?') });
  expect(shown()).toBe('Who is behind it?');
});
