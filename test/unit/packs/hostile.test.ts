/** What somebody would write who signs well and means ill: each is refused where it is made and where it is opened, by the one format. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrivateKey } from '../../../src/packs/keys';
import { openPack } from '../../../src/packs/open-pack';
import type { Pack } from '../../../src/packs/pack';
import { POSING } from './hostile-texts';
import { circumstances, faultOf, newKey, samplePack, signed } from './sample';

let ours: PrivateKey;
beforeAll(async () => {
  ours = await newKey();
});

type Claim = NonNullable<Pack['claims'][string]>;
/** What is said of the sample with one thing changed in it; empty where it is taken. */
async function said(change: (pack: Pack, claim: Claim) => unknown): Promise<string> {
  const pack = samplePack([ours]);
  const claim = pack.claims['harbour-claim'] as Claim;
  const other = change(pack, claim);
  return openPack(await signed(other ?? pack, ours), circumstances()).then(
    () => '',
    (error: unknown) => String(error),
  );
}
const plainly = (plain: string) => said((_, claim) => void Object.assign(claim.text, { plain }));
const published = (name: string) => said((pack) => void Object.assign(pack.publisher, { name }));

describe('no company is made to speak', () => {
  const rows = (...responses: object[]) =>
    said((_, claim) => void Object.assign(claim, { responses: responses.map((row) => ({ of: 'a-company', ...row })) }));
  const reply = { state: 'replied', text: 'We paid late.', source: 's-known' };

  it.each([
    { state: 'replied', text: 'We paid late.' },
    { state: 'replied', text: 'We paid late.', on: '2026-10-02' },
    { state: 'own-statement', text: 'We paid late.' },
    { state: 'own-statement' },
    { state: 'earlier', text: 'We paid late.' },
    { state: 'declined' },
  ])('without the piece in which it does: %j', async (row) =>
    expect(await rows(row)).toContain('responses.0.source: is missing; name the piece'),
  );
  it('and does not say by itself that nothing is laid to a company', async () =>
    expect(await rows({ state: 'named' })).toContain('write whether it answered'));
  it('nor more often than a claim has room for: four times, and twelve rows in all', async () => {
    const replies = Array.from({ length: 13 }, (_, at) => ({ ...reply, of: `a-company-${at}` }));
    expect(await rows(reply, reply, reply, reply)).toBe('');
    expect(await rows(reply, reply, reply, reply, reply)).toContain('responses.4.of: is more than 4 answers of one');
    expect(await rows(...replies)).toContain(
      'responses.12.of: is more than 4 answers of one company or 12 of one claim',
    );
  });
  it('with words under an answer that was not found', async () =>
    expect(await rows({ state: 'none-found', text: 'We paid late.' })).toContain('not found'));
  it.each([
    [reply, { state: 'declined', source: 's-known' }],
    [
      { ...reply, on: '2026-10-02' },
      { state: 'declined', source: 's-judgment', on: '2026-10-02' },
    ],
    [reply, { state: 'none-found' }],
    [{ state: 'declined', source: 's-known' }, { state: 'none-found' }],
  ])('and be silent on the same occasion: %j, %j', async (...both) =>
    expect(await rows(...both)).toContain('that it answered and that it did not'),
  );
  it('and it may decline first and answer later, or have spoken before', async () => {
    expect(await rows(reply)).toBe('');
    expect(
      await rows({ ...reply, on: '2026-10-09' }, { state: 'declined', source: 's-judgment', on: '2026-10-02' }),
    ).toBe('');
    expect(await rows({ ...reply, state: 'earlier' }, { state: 'none-found' })).toBe('');
  });
});

describe('the project vouches for nothing and takes nothing back', () => {
  it.each([
    'Many Hands confirms this.',
    'M4ny H4nds approves this.',
    'This was checked by Many Hands.',
    'Vérifié par Petites mains',
    'Many Hands: true',
    'The claims of Many Hands above are false.',
    'c h e c k e d by Many Hands',
    'Many\u00a0Hands has looked at it, and it is so.',
  ])('by its name: %s', async (text) => expect(await plainly(text)).toContain('the name of this project'));

  it('in a call, a licence, an action, a lesson or another language either', async () => {
    const text = 'Many Hands asks you to log in here';
    expect(await said((pack) => void Object.assign(pack.callToAction ?? {}, { text }))).toContain('callToAction.text');
    expect(await said((pack) => void Object.assign(pack, { licence: text }))).toContain('licence: writes the name');
    const actions = {
      'harbour-act': { title: text, text: 'Do it.', url: 'https://harbour.example/', for: ['anyone'] },
    };
    expect(await said((pack) => ({ ...pack, actions }))).toContain('actions.harbour-act.title');
    const teacher = 'Open Many Hands and check who answered.';
    expect(
      await said((pack) => void Object.assign(pack.lessons?.['harbour-lesson']?.phases[0] ?? {}, { teacher })),
    ).toContain('call the program “the extension”');
    const fr = { claims: { 'harbour-claim': { text: { plain: 'Ainsi dit Petites mains.', standard: 'Ainsi.' } } } };
    expect(await said((pack) => ({ ...pack, languages: ['en', 'fr'], translations: { fr } }))).toContain(
      'translations.fr.claims.harbour-claim.text.plain',
    );
  });

  it.each(POSING)('and what poses without it is taken, because our line stands beside it: %s', async (text) =>
    expect(await plainly(text)).toBe(''),
  );
});

describe('the time of a pack', () => {
  it('has begun, but for the hours by which one place is ahead of another', async () => {
    const made = (created: string) => said((pack) => ({ ...pack, created, expires: '2028-01-01' }));
    expect(await made('2026-11-28')).toBe('');
    expect(await made('2026-11-29')).toContain('created (2026-11-29) has not come yet');
    expect(await made('2030-01-01')).toContain('2030-01-01');
  });
  it('ends within five years', async () => {
    const until = (expires: string) => said((pack) => ({ ...pack, expires }));
    expect(await until('2031-11-27')).toBe('');
    expect(await until('2031-11-28')).toContain('expires: is more than 5 years after created');
    expect(await until('9999-12-31')).toContain('expires: is more than 5 years after created');
  });
});

describe('nothing is withdrawn under a sentence of the base', () => {
  const gone = (status: string, version: number, comments?: string) =>
    said((pack, claim) => {
      Object.assign(claim, { status, ...(comments && { comments }) });
      const { lessons: _, ...rest } = pack;
      return { ...rest, version };
    });
  it.each(['withdrawn', 'superseded'])('a comment is never %s, and nothing is in a first version', async (status) => {
    expect(await gone(status, 2, 'a-claim-of-the-base')).toContain(`is ${status} on a comment`);
    expect(await gone(status, 1)).toContain(`is ${status} in a first version`);
    expect(await gone(status, 2)).toBe('');
  });
});

describe('nobody poses as what shows the pack', () => {
  it.each([
    ...[
      'This extension',
      'Extension team',
      'The team behind this extension',
      'The knowledge base',
      'Your organisation',
    ],
    ...['The browser', 'Editors of this panel', 'This project', 'Cette extension', 'L’équipe de l’extension'],
    ...['La base de connaissances', 'Votre organisation', 'Le navigateur', 'Meny Hends', 'Mony Honds', 'Mny Hnds'],
  ])('as a publisher, speaker or outlet named %s', async (name) => {
    expect(await published(name)).toContain('publisher.name');
    expect(await said((_, claim) => void Object.assign(claim.said ?? {}, { by: name }))).toContain('said.by');
    expect(
      await said((pack) => void Object.assign(pack.sources?.['harbour-letter'] ?? {}, { publisher: name })),
    ).toContain('outlet');
  });
  it.each([
    'Browser Workers Union',
    'Extension Rebellion',
    'Projet',
    'School Teachers Union',
    'Many Minds',
    'Petits Matins',
  ])('and not for being called %s', async (name) => expect(await published(name)).toBe(''));
  it.each([
    ...['Hands, Many', 'Hands Many', 'Many H.', 'many h', 'Mains, Petites', 'Petites M.'],
    ...['Mozilla Add-ons', 'Chrome Web Store', 'Firefox Add-ons team', 'addons.mozilla.org', 'Modules pour Firefox'],
    ...['Officiel', 'Official', 'Vérifié ✓', 'Verified source', 'Officially approved', 'Compte officiel'],
    ...['Google Chrome', 'Mozilla', 'Firefox', 'Microsoft Edge', 'Verified publisher', 'Fact-check', 'Fact-checkers'],
    ...['Human reviewers of this panel', 'The reviewers of claims', 'Comité de relecture des affirmations', 'Editors'],
    ...['Independent Checking Panel', 'Verified by the courts', 'Extension store review', 'The Claim Checkers'],
    ...['Mnay Hnads', 'Hnads Mnay', 'Petiets Mians', 'Chrome Web Store Review', 'Firefox Add-ons review board'],
    ...['Editors of the claims above', 'The team behind these claims', 'Relecteurs des affirmations ci-dessus'],
    ...['The employer', 'L’administration', 'Your school', 'Le projet', 'The project team', 'The panel'],
  ])('nor as a body that vouches, as a publisher named %s', async (name) =>
    expect(await published(name)).toContain('publisher.name'),
  );
  it.each(['Mary Hands', 'Mandy Hands', 'Many Hand', 'Petits Mains'])(
    'and whose name is only like this project’s is told so, and what to write: %s',
    async (name) => {
      const told =
        /so like the name of this project that it is read as it; if it is somebody’s own name, write it with an initial/;
      expect(await published(name)).toMatch(told);
      const letter = (given: object) =>
        said((pack) => void Object.assign(pack.sources?.['harbour-letter'] ?? {}, given));
      expect(await letter({ publisher: name })).toMatch(told);
      expect(await letter({ authors: [name] })).toMatch(told);
      expect(await letter({ authors: [name.replace(' ', ' J. '), name.replace(/^(.)\w+/, '$1.')] })).toBe('');
    },
  );
  it.each([
    ...[
      'Authors of Color',
      'People for the Claims of Labour',
      'Handy Mans',
      'Namy Shand',
      'All Hands, Many Voices',
      'Hall, Many',
      'M. Hands',
      'Many Hours',
      'Handy, Mary',
      'Main Street Library',
    ],
    ...[
      'Court of Claims',
      'Human Rights Watch',
      'Editors Guild of India',
      'Columbia Journalism Review',
      'The Independent',
    ],
    ...['Independent Workers Union', 'Comité de grève des relectrices', 'Syndicat des éditrices', 'Reviewers Union'],
    ...['Mozilla Foundation', 'Store Workers Union', 'Chrome Platers Union', 'Firefox Crew Rescue'],
    ...['Official Monetary and Financial Institutions Forum', 'Checked Shirts Union', 'Journal officiel', 'Trust'],
  ])('and an honest publisher may be called %s', async (name) => expect(await published(name)).toBe(''));
  it('and a piece that stands in a store may be cited from there', async () => {
    const publisher = 'Chrome Web Store';
    expect(await said((pack) => void Object.assign(pack.sources?.['harbour-letter'] ?? {}, { publisher }))).toBe('');
  });
  it('and one that is called as a company of the base is told from the others', async () => {
    const open = async (name: string) => {
      const pack = samplePack([ours]);
      return openPack(await signed({ ...pack, publisher: { ...pack.publisher, name } }, ours), circumstances());
    };
    expect(await open('The Company')).toMatchObject({ namesCompany: true });
    expect(await open('Quayside W0rks')).toMatchObject({ namesCompany: true });
    expect(await open('Harbour Union')).toMatchObject({ namesCompany: false });
  });
});

describe('what stands in the offer', () => {
  const long = `https://harbour.example/${'a'.repeat(477)}`;
  it.each(['site', 'corrections'])('has no %s that nobody reads to its end', async (field) => {
    const at = (address: string) => said((pack) => void Object.assign(pack.publisher, { [field]: address }));
    expect(await at(long.slice(0, 500))).toBe('');
    expect(await at(long)).toContain('500 characters');
  });
  it.each([
    ['https://company.example/', true],
    ['https://www.company.example/union', true],
    ['https://help.company.example/', true],
    ['https://hosted.example/the-company/news', true],
    ['https://hosted.example/harbour/', false],
    ['https://mycompany.example/', false],
    ['https://company.example.harbour.example/', false],
  ])('says of the site %s that it is a company’s: %s', async (site, is) => {
    const pack = samplePack([ours]);
    const file = await signed({ ...pack, publisher: { ...pack.publisher, site } }, ours);
    expect(await openPack(file, circumstances())).toMatchObject({ onCompanySite: is, namesCompany: false });
  });
});

describe('a refusal has a reason of its own', () => {
  it('for keys that stand twice, and for none that must sign', async () => {
    const signedBy = (change: object) => said((pack) => ({ ...pack, signers: { ...pack.signers, ...change } }));
    const [key] = samplePack([ours]).signers.keys;
    expect(await signedBy({ keys: [key, key] })).toContain('signers: names a key twice');
    expect(await signedBy({ threshold: 0 })).toContain('signers.threshold: asks for no signature');
  });

  const fault = async (pack: unknown, key: PrivateKey) => faultOf(await signed(pack, key), circumstances());
  it('for another key than the one it names, for a weak one, for no row of an answer, for a record without end', async () => {
    expect(await fault(samplePack([ours]), await newKey())).toBe('not-its-key');
    for (const x of ['A'.repeat(43), `AQ${'A'.repeat(41)}`, `7P__${'_'.repeat(36)}_38`])
      expect(
        await fault(
          { ...samplePack([ours]), signers: { keys: [{ kty: 'OKP', crv: 'Ed25519', x }], threshold: 1 } },
          ours,
        ),
      ).toBe('weak-key');
    const pack = samplePack([ours]);
    (pack.claims['harbour-claim'] as Claim).responses.splice(0);
    expect(await fault(pack, ours)).toBe('no-answer-row');
  });
});

describe('no claim takes the place of what it should not', () => {
  it('beside a status that says that it stands, or of itself', async () => {
    const by = (claim: object) =>
      said((pack, own) => {
        pack.version = 2;
        Object.assign(own, claim);
      });
    expect(await by({ supersededBy: 'harbour-claim' })).toContain('supersededBy: stands beside status');
    expect(await by({ status: 'superseded', supersededBy: 'harbour-claim' })).toContain('leads back to a claim');
  });
  it('in a round of several', async () =>
    expect(
      await said((pack, claim) => {
        pack.version = 2;
        pack.claims['harbour-other'] = { ...claim, status: 'superseded', supersededBy: 'harbour-claim' };
        Object.assign(claim, { status: 'superseded', supersededBy: 'harbour-other' });
      }),
    ).toContain('leads back to a claim'));
  it('and none that comments one of the base is suspended under its sentence', async () => {
    const suspended = { since: '2026-10-02', reason: 'It is being looked at again.' };
    expect(await said((_, claim) => void Object.assign(claim, { suspended, comments: 'base-claim' }))).toContain(
      'suspended: stands on a comment',
    );
  });
});
