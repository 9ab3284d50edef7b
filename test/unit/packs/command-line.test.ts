/** A campaign with the command line alone: from an empty folder to a file that the extension would take. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { packCommand } from '../../../scripts/pack/command-line';
import { packSchema, SCHEMA_FILE } from '../../../scripts/pack/json-schema';
import { passphraseFor } from '../../../scripts/pack/keys';
import type { Known } from '../../../scripts/pack/preview';
import { knownFrom, pageAt } from '../../../scripts/pack/serve';
import type { Pack } from '../../../src/packs/pack';
import { fillFolder } from './fill-folder';
import { samplePack } from './sample';

/** Not over, and not too far away. */
const LATER = `${new Date().getFullYear() + 4}-01-31`;
const place = mkdtempSync(join(tmpdir(), 'pack-'));
const folder = join(place, 'harbour');
const key = join(place, 'harbour.key');
const file = join(place, 'harbour.pack.json');
afterAll(() => rmSync(place, { recursive: true }));

let known: Known;
beforeAll(async () => {
  vi.stubEnv('PACK_PASSPHRASE', 'four words are enough');
  known = await knownFrom('src/knowledge/data', '2026-11-27');
});

/** The command line in this process, which spares a start of Node.js for each line. */
async function pack(...args: string[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const status = await packCommand(args, { called: 'pack', base: () => known.records, say, complain: say });
  return { status, said: lines.join('\n') };
}

it('makes, checks, signs and opens a pack; what is still to be written is named', async () => {
  expect(await pack('new', folder, '--id', 'harbour', '--lang', 'fr')).toMatchObject({ status: 0 });
  const unwritten = await pack('check', folder);
  expect(unwritten.status).toBe(1);
  expect(unwritten.said).toContain('claims.harbour-claim-1.text.plain still says TODO; write it');
  expect(unwritten.said).toContain('publisher.site still says example.org; write the https address');
  fillFolder(folder);
  const checked = await pack('check', folder);
  expect(checked.said).toContain('1 claim,');
  expect(checked.said).toContain('It can be signed.');
  const made = (await pack('keygen', '--out', key)).said;
  expect(made).toContain('Fingerprint: ');
  expect(made).toMatch(/signers, keys\): \{ kty: OKP, crv: Ed25519, x: [\w-]{43} \}/);
  expect((await pack('keygen', '--out', key)).status).toBe(1);
  expect((await pack('sign', folder, '--key', key, '--out', file)).status).toBe(0);
  expect(await pack('verify', file)).toMatchObject({ status: 0 });
  writeFileSync(file, readFileSync(file, 'utf8').replace('"signature":"', '"signature":"A'));
  expect((await pack('verify', file)).said).toContain('Refused (bad-signature)');
  expect((await pack('sing', folder)).said).toContain('Usage:');
});

it('fills in nothing of the world for its maker: each such place is named once, with what belongs there', async () => {
  const begun = join(place, 'begun');
  await pack('new', begun, '--id', 'harbour', '--lang', 'fr');
  const claims = readFileSync(join(begun, 'claims.yaml'), 'utf8');
  const sources = readFileSync(join(begun, 'sources.yaml'), 'utf8');
  // A day in it is one of the plan: until when the claim holds without a new look.
  expect((claims + sources).match(/.*\d{4}-\d\d-\d\d.*/g)).toEqual([expect.stringMatching(/^ {4}due: /)]);
  expect(claims + sources).not.toMatch(/none-found|whole|read\b|reported|news|openai|chatgpt|medium/);
  const { status, said } = await pack('check', begun);
  expect(status).toBe(1);
  const lines = said.split('\n').slice(1);
  for (const [where, what] of [
    ['claims.harbour-claim-1.said.on', 'the day on which it was said; take the line out where the source gives none'],
    ['sources.harbour-source-1.date', 'the day of the source'],
    ['claims.harbour-claim-1.evidence.0.checked', 'read where you have read the passage yourself'],
    ['claims.harbour-claim-1.evidence.0.extent', 'how much of the source you could read: whole, beginning or passage'],
    [
      'claims.harbour-claim-1.responses.0.state',
      'one of replied, own-statement, earlier, declined, none-found, named; none-found only where you looked',
    ],
    ['claims.harbour-claim-1.responses.0.of', 'whose answer this is'],
    ['claims.harbour-claim-1.subject', 'whom the claim is about'],
    ['claims.harbour-claim-1.about.0', 'whom the claim is about'],
    ['claims.harbour-claim-1.products.0', 'the product'],
    ['claims.harbour-claim-1.status', 'one of documented, reported, alleged, disputed, ruled, settled'],
    ['claims.harbour-claim-1.theme', 'one of pay'],
    ['claims.harbour-claim-1.work', 'one of annotation'],
    ['claims.harbour-claim-1.stage', 'one of data-made-by-people'],
    ['claims.harbour-claim-1.sensitivity.level', '0 where no hard subject is named'],
    ['claims.harbour-claim-1.confidence', 'high or medium: how sure you are of the claim, by your own judgement'],
    ['claims.harbour-claim-1.review.on', 'the day on which you read the claim against its sources'],
    ['sources.harbour-source-1.kind', 'one of court'],
    ['licence', 'the licence under which others may use its texts'],
    ['publisher.name', 'who publishes the pack'],
    ['claims.harbour-claim-1.said.by', 'who said it'],
    ['sources.harbour-source-1.lang', 'the language that the source is written in'],
  ] as const) {
    const told = lines.filter((line) => line.trim().startsWith(`${where} `) || line.trim().startsWith(`${where}:`));
    expect(told, where).toHaveLength(1);
    expect(told[0]).toContain(`still says TODO; write ${what}`);
  }
});

it('replaces no signed file of the same version by another content, and no file that is no pack', async () => {
  const [own, other] = [join(place, 'kept'), join(place, 'kept.pack.json')];
  await pack('new', own, '--id', 'harbour', '--lang', 'fr');
  fillFolder(own);
  const sign = (out = other) => pack('sign', own, '--key', key, '--out', out);
  expect(await sign()).toMatchObject({ status: 0 });
  expect(await sign()).toMatchObject({ status: 0 });
  const handedOut = readFileSync(other, 'utf8');
  const [claims, head] = [join(own, 'claims.yaml'), join(own, 'pack.yaml')];
  writeFileSync(claims, readFileSync(claims, 'utf8').replace('vient en retard', 'ne vient pas'));
  expect((await sign()).said).toContain('is version 1 with other content, and may be in people’s hands; raise version');
  expect(readFileSync(other, 'utf8')).toBe(handedOut);
  // Nor under another name, where the first lies beside it.
  const twin = join(place, 'kept-again.pack.json');
  expect((await sign(twin)).said).toMatch(
    /(?:kept|harbour)\.pack\.json is version 1 with other content, and may be in people’s hands/,
  );
  expect(existsSync(twin)).toBe(false);
  const ofKey = readFileSync(key, 'utf8');
  expect((await sign(key)).said).toContain('is there already, and is not this pack');
  expect(readFileSync(key, 'utf8')).toBe(ofKey);
  writeFileSync(head, readFileSync(head, 'utf8').replace('version: 1', 'version: 2'));
  expect((await sign()).said).toContain('is version 1, and this is version 2; take another name with --out');
  expect(readFileSync(other, 'utf8')).toBe(handedOut);
  expect(await sign(join(place, 'kept-2.pack.json'))).toMatchObject({ status: 0 });
});

it('says at once what cannot be: a name of another form, a language that is none, a file that is not there, a day that is over', async () => {
  expect((await pack('new', join(place, 'other'), '--id', 'Harbour')).said).toContain(
    '--id Harbour: write an id in small',
  );
  expect((await pack('new', join(place, 'other'), '--id', 'port', '--lang', 'de')).said).toContain('write en or fr');
  expect((await pack('new', join(place, 'other'), '--id', 'openai')).said).toContain('openai is an id of the base');
  expect((await pack('keygen', '--out', key)).said).toContain('is there already, and may be a key');
  const nowhere = join(place, 'no-folder', 'a.key');
  expect((await pack('keygen', '--out', nowhere)).said).toContain('There is no folder');
  expect((await pack('sign', folder, '--key', key, '--out', nowhere)).said).toContain('There is no folder');
  expect((await pack('verify', 'no-file')).said).toBe('There is no file no-file.');
  for (const command of ['verify', 'show'])
    expect((await pack(command, place)).said).toBe(`${place} is a folder; name the file in it.`);
  expect((await pack('sign', folder, '--key', place, '--out', file)).said).toContain(
    'is a folder; name the file in it',
  );
  expect((await pack('keygen', '--out', join(key, 'a.key'))).said).toContain('There is no folder');
  expect((await pack('new', join(place, 'other'), '--id', 'ab')).said).toBe('--id ab: is shorter than 3 characters');
  expect((await pack('check', folder, '--fast')).said).toMatch(/^There is no flag --fast\.\n\nUsage: /);
  const head = join(folder, 'pack.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace(/expires: .*/, 'expires: 2025-01-31'));
  expect((await pack('check', folder)).said).toContain('expires (2025-01-31) is over');
  const claims = join(folder, 'claims.yaml');
  const written = readFileSync(claims, 'utf8');
  writeFileSync(claims, written.replace(/ on: .*/, " on: '2099-03-02'"));
  writeFileSync(head, readFileSync(head, 'utf8').replace(/expires: .*/, `expires: ${LATER}`));
  expect((await pack('check', folder)).said).toMatch(/\.on \(2099-03-02\) is after the day on which the pack was made/);
  writeFileSync(claims, written);
  const made = readFileSync(head, 'utf8');
  writeFileSync(head, made.replace(/created: .*/, "created: '2099-01-01'"));
  expect((await pack('check', folder)).said).toContain('created (2099-01-01) has not come yet');
  writeFileSync(head, made);
});

it('finds the ids that a pack can name, by words as they are typed in haste', async () => {
  const said = async (...words: string[]) => (await pack('find', ...words)).said;
  expect(await said('OPENAI')).toMatch(/whom claims name .*:\n(?: {2}.*\n)* {2}openai {2}OpenAI \(company\)/);
  expect(await said('Chat', 'gpt')).toMatch(/^products \(products\):\n {2}chatgpt {2}ChatGPT \(product\)/);
  expect(await said('openai-sama-contract-rate')).toContain(
    'claims (comments, lessons):\n  openai-sama-contract-rate  ',
  );
  expect(await said('TIME', 'news')).toMatch(/sources \(evidence, said, responses\.source\):\n {2}\S+ {2}/);
  const nothing = await pack('find', 'no such thing at all');
  expect(nothing).toMatchObject({ status: 1 });
  expect(nothing.said).toContain('The base has nothing with "no such thing at all"');
  expect((await pack('find')).said).toContain('What to look for is missing.');
});

it('says of a day, an address and a key what belongs there, not what the format calls it', async () => {
  const head = join(folder, 'pack.yaml');
  const made = readFileSync(head, 'utf8');
  const check = async (line: RegExp, written: string) => {
    writeFileSync(head, made.replace(line, written));
    return (await pack('check', folder)).said;
  };
  expect(await check(/created: .*/, 'created: 27.11.2026')).toContain('created: is not a whole day; write YYYY-MM-DD');
  expect(await check(/expires: .*/, "expires: '2027-11'")).toContain('expires: is not a whole day; write YYYY-MM-DD');
  expect(await check(/corrections: .*/, 'corrections: Ann <ann@harbour.example>')).toContain(
    'publisher.corrections: write a mail address alone',
  );
  expect(await check(/corrections: .*/, 'corrections: https://harbour.example:8443/')).toContain('without port');
  writeFileSync(head, made);
  const noKey = await pack('sign', folder, '--key', head, '--out', join(place, 'x.pack.json'));
  expect(noKey.said).toBe(`${head} is no key file; give the one that keygen wrote.`);
});

describe('a passphrase that is typed', () => {
  const terminal = (lines: readonly string[], isTTY: boolean) => {
    const input = Object.assign(new PassThrough(), { isTTY });
    let shown = '';
    const left = [...lines];
    const output = new Writable({
      write: (text, _encoding, done) => {
        shown += String(text);
        if (String(text).endsWith(': ')) setImmediate(() => input.write(`${left.shift() ?? ''}\n`));
        done();
      },
    });
    return { at: { input, output }, shown: () => shown };
  };
  const asked = (lines: readonly string[], isTTY = true) => {
    vi.stubEnv('PACK_PASSPHRASE', '');
    const { at, shown } = terminal(lines, isTTY);
    return { answer: passphraseFor('the new key', true, at), shown };
  };
  afterEach(() => void vi.stubEnv('PACK_PASSPHRASE', 'four words are enough'));

  it('is asked for twice and not shown', async () => {
    const { answer, shown } = asked(['four words are enough', 'four words are enough']);
    expect(await answer).toBe('four words are enough');
    expect(shown()).toContain('once more');
    expect(shown()).not.toContain('four words');
  });

  it('makes no key where the two differ', () =>
    expect(asked(['four words are enough', 'four words are enouhg']).answer).rejects.toThrow('differ'));

  it('is taken as it comes where no person types', async () =>
    expect(await asked(['four words are enough'], false).answer).toBe('four words are enough'));
});

it('checks the lessons of a folder, and says in one line each what is wrong with one', async () => {
  const head = join(folder, 'pack.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace(/expires: .*/, `expires: ${LATER}`));
  const lesson = (claim: string, minutes: number) => `harbour-lesson-1:
  title: Payés en retard
  ages: [14, 18]
  minutes: ${minutes}
  objectives: [Dire qui parle.]
  phases:
    - { title: Lire, minutes: 50, teacher: Lisez à haute voix. }
  claims: [${claim}]
`;
  const check = async (text: string) => {
    writeFileSync(join(folder, 'lessons.yaml'), text);
    return (await pack('check', folder)).said;
  };
  expect(await check(lesson('harbour-claim-1, openai-sama-contract-rate', 50))).toContain('1 claim, 1 lesson,');
  expect(await check(lesson('harbour-claim-1', 45))).toContain(
    'lessons.harbour-lesson-1: lasts 45 minutes and its phases 50; make them add up',
  );
  expect(await check(lesson('nothing', 50))).toContain(
    'lessons.harbour-lesson-1 shows the claim "nothing", which neither pack nor base has',
  );
});

it('starts from a shell as well', () => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'pack', '--', 'check', 'no-folder'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('no-folder has no pack.yaml; start with "npm run --silent pack -- new no-folder --id <id>"');
  expect(status).toBe(1);
});

describe('the preview', () => {
  const read = () => samplePack([]);
  const about = (product: string): Pack => {
    const [[id, claim] = []] = Object.entries(read().claims);
    const companies = { about: ['openai'], responses: [{ of: 'openai', state: 'none-found' as const }] };
    return {
      ...read(),
      claims: { [String(id)]: { ...claim, ...companies, subject: 'openai', products: [product] } },
    } as Pack;
  };

  it('draws the whole panel of a product, with the part of the pack in it under its name', async () => {
    const page = await pageAt('/en/chatgpt', () => about('chatgpt'), known);
    expect(page).toContain('Pack not checked by Many Hands. Publisher: “Harbour Union”');
    expect(page).toContain('The Harbour Union says that raters were paid late.');
    expect(page).toMatch(/class="[^"]*\bhero\b/);
    expect(page).not.toContain('<script');
  });

  it('lists the products that it is about, and, while something is wrong, that', async () => {
    expect(await pageAt('/fr', () => about('chatgpt'), known)).toContain('href="/fr/chatgpt"');
    const broken = () => {
      throw new Error('harbour:\n  claims: <none>');
    };
    expect(await pageAt('/', broken, known)).toContain('claims: &#60;none&#62;');
  });
});

it('publishes the format as it is (else run "npm run pack -- schema")', () =>
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(packSchema())));
