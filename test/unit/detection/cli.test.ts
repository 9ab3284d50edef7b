import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRule } from '../../../scripts/detection/load-rules';
import { newProductFiles } from '../../../scripts/new/detection-rule';

/** As `npm run detect` does it, without npm, which takes longer than the answer. */
function run(args: string[], input = '') {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/detect.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return { lines: stdout.trim().split('\n'), status };
}

describe('npm run detect', () => {
  it('answers a thousand addresses from standard input in one run', () => {
    const { lines, status } = run(
      ['--json', '-'],
      Array.from({ length: 1000 }, (_, at) => `https://chatgpt.com/c/${at}`).join('\n'),
    );
    expect([lines.length, status]).toEqual([1000, 0]);
    expect(JSON.parse(lines[999] ?? '')).toEqual({
      url: 'https://chatgpt.com/c/999',
      primary: 'chatgpt',
      others: [],
      group: 'assistants',
      matched: 'host',
    });
  });
  it('answers the rest when one address is malformed, and ends with status 1', () => {
    const { lines, status } = run(['--json', 'https://news.example/', 'nope', 'https://x.com/i/grok']);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { url: 'https://news.example/', primary: null, others: [], group: null, matched: null },
      { url: 'nope', error: expect.any(String) },
      { url: 'https://x.com/i/grok', primary: 'grok-in-x', others: ['x'], group: 'social', matched: 'path' },
    ]);
    expect(status).toBe(1);
  });
  it('reads a saved page at the address it is given', () => {
    const { lines, status } = run([
      '--json',
      '--page',
      'test/pages/detection/claude-2026-07-toolbar-intercom.html',
      'https://claude.ai/chat/1',
    ]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      primary: 'claude',
      others: [],
      widgets: ['intercom-fin'],
      captcha: [],
      moments: [{ moment: 'feedback', polarity: 'up' }, { moment: 'feedback', polarity: 'down' }, { moment: 'voice' }],
    });
    expect(status).toBe(0);
  });
  it('lists the rules by the age of their verification', () => {
    const days = run(['--stale', '--json']).lines.map((line) => JSON.parse(line).lastVerified as string);
    expect(days.length).toBeGreaterThan(150);
    expect(days).toEqual(days.toSorted());
  });
});

describe('npm run new -- product', () => {
  const answers = {
    id: 'new-chat',
    name: 'New Chat',
    vendor: 'New Company',
    kind: 'chat',
    group: 'assistants',
    hosts: ['chat.new.example', '*.new.example'],
    paths: ['/chat/**'],
    source: 'some/list@abc:hosts',
    today: '2026-11-23',
  };
  it('writes a rule that the build takes, and a sample page that the tests read', () => {
    const files = newProductFiles(answers);
    expect([...files.keys()]).toEqual(['src/detection/products/new-chat.yaml', 'test/pages/detection/new-chat.html']);
    const rule = files.get('src/detection/products/new-chat.yaml') ?? '';
    expect(readRule('new-chat.yaml', rule)).toMatchObject({
      id: 'new-chat',
      hosts: ['*://chat.new.example/*', '*://*.new.example/*'],
      lastVerified: '2026-11-23',
    });
    expect(files.get('test/pages/detection/new-chat.html')).toContain('address: https://chat.new.example/chat');
    expect(Object.keys(parse(rule))).toEqual(
      Object.keys(parse(readFileSync('src/detection/products/poe.yaml', 'utf8'))).flatMap((key) =>
        key === 'turns' ? [] : key === 'hosts' ? ['hosts', 'paths'] : [key],
      ),
    );
  });
  it('says what is wrong instead of writing', () =>
    expect(() => newProductFiles({ ...answers, kind: 'toaster' })).toThrow('kind'));
});
