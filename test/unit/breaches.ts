/** The smallest breaches of promises three, four, five and seven in code: what is replaced in a copy, and the test that must fail then. One, two and six: plants/. */

export interface Breach {
  file: string;
  from: string;
  to: string;
  /** A test file of the README's list, and a part of the title of the test that must fail. */
  guard: string;
  fails: string;
}

const LINTS = 'test/unit/knowledge/lints.test.ts';
const CLAIM_LINTS = 'test/unit/knowledge/claim-lints.test.ts';
const CLAIMS = 'test/unit/ui/claims.test.tsx';
const PANEL = 'test/unit/ui/panel.test.tsx';
const PANEL_VIEW = 'test/unit/presentation/panel-view.test.ts';
const LIFECYCLE = 'test/unit/presentation/lifecycle.test.ts';
const QUIETNESS = 'test/unit/background/quietness.test.ts';
const MOMENTS = 'test/unit/background/moments.test.ts';
const STORE = 'test/unit/knowledge/store.test.ts';

const SOURCES: Record<string, Breach> = {
  'a claim whose sources are left out': {
    file: 'src/presentation/claim-view.ts',
    from: 'sources: claim.evidence.flatMap((item) => numbers.get(item.source) ?? []),',
    to: 'sources: [],',
    guard: PANEL_VIEW,
    fails: 'every product of the base',
  },
  'a claim without the day of our check': {
    file: 'src/ui/ClaimCard.tsx',
    from: '<span class="checked">{claim.checked}</span>',
    to: '',
    guard: CLAIMS,
    fails: 'when it was checked',
  },
  'a claim without what limits it': {
    file: 'src/ui/ClaimCard.tsx',
    from: '<p {...inLanguage(claim.lang)}>{claim.contested}</p>',
    to: '',
    guard: CLAIMS,
    fails: 'with what limits it',
  },
  'a withdrawn claim that keeps silent about it': {
    file: 'src/presentation/claim-view.ts',
    from: 'gone: goneLine(claim, words),',
    to: 'gone: undefined,',
    guard: LIFECYCLE,
    fails: 'stays in the panel, with the day and the reason',
  },
  'a withdrawn claim that looks as if it stood': {
    file: 'src/ui/ClaimCard.tsx',
    from: '{gone ? <s>{claim.text}</s> : claim.text}',
    to: '{gone ? claim.text : claim.text}',
    guard: CLAIMS,
    fails: 'sees a withdrawn claim struck through',
  },
  'a claim under check that does not say so': {
    file: 'src/presentation/proof.ts',
    from: 'suspended ? words.t(',
    to: 'suspended && !status ? words.t(',
    guard: LIFECYCLE,
    fails: 'its state says so wherever it stands',
  },
  'an allegation with the mark of what is established': {
    file: 'src/presentation/proof.ts',
    from: 'shape: status,',
    to: "shape: status && 'documented',",
    guard: PANEL_VIEW,
    fails: 'has the mark of its own state',
  },
  'a sentence without the one who says it': {
    file: 'src/presentation/told.ts',
    from: 'const line = byAndDay(said.by, said.on, words);',
    to: "const line = said.on && '';",
    guard: PANEL_VIEW,
    fails: 'opens with TIME, dated',
  },
  'a product of which nothing is known that looks clean': {
    file: 'src/ui/Undocumented.tsx',
    from: '<span>{heading}</span>',
    to: '<span>{heading && null}</span>',
    guard: PANEL,
    fails: 'says so, once, shows the maker',
  },
  'a claim that rests on nothing': {
    file: 'scripts/knowledge/lints/evidence.ts',
    from: '.filter((part) => !carried.has(part))',
    to: '.filter((part) => part === undefined)',
    guard: CLAIM_LINTS,
    fails: 'carries every figure, place and period',
  },
};

const SIDES: Record<string, Breach> = {
  'an answer left out of its card': {
    file: 'src/ui/ClaimCard.tsx',
    from: 'claim.answers.map(',
    to: 'claim.answers.slice(1).map(',
    guard: CLAIMS,
    fails: 'with who answered beside it',
  },
  'a reply kept back': {
    file: 'src/presentation/proof.ts',
    from: 'return claim.responses.map((row) => {',
    to: "return claim.responses.filter(({ state }) => state !== 'replied').map((row) => {",
    guard: PANEL_VIEW,
    fails: 'says at once who answered',
  },
  'nobody asked, and nothing said of it': {
    file: 'src/ui/ClaimCard.tsx',
    from: '<span>{answer.stateWord}</span>',
    to: '',
    guard: CLAIMS,
    fails: 'who was not asked',
  },
  'a company named without a row for its answer': {
    file: 'scripts/knowledge/lints/responses.ts',
    from: 'if (!ANSWERABLE_TYPES.includes(type) ||',
    to: 'if (ANSWERABLE_TYPES.includes(type) ||',
    guard: LINTS,
    fails: 'an answer row for every company it names',
  },
  'an answer that stands nowhere': {
    file: 'scripts/knowledge/lints/responses.ts',
    from: "row.state === 'none-found' || row.state === 'asked' || row.source",
    to: "row.state === 'none-found' || row.state !== 'none-found' || row.source",
    guard: CLAIM_LINTS,
    fails: 'stands in one named piece',
  },
  'the opening silent about who answered': {
    file: 'src/ui/Lead.tsx',
    from: '{lead.answered && (',
    to: '{!lead.answered && (',
    guard: PANEL,
    fails: 'that the company answered',
  },
  'the second answer of a company': {
    file: 'src/ui/Answers.tsx',
    from: '{answers.map((answer, index) => (',
    to: '{answers.slice(0, 1).map((answer, index) => (',
    guard: CLAIMS,
    fails: 'reads both answers of one company',
  },
  'an answer in another voice than the claim’s size': {
    file: 'src/ui/Answers.tsx',
    from: "'claim-text' : 'voice';",
    to: "'claim-text' : 'small';",
    guard: CLAIMS,
    fails: 'with its answer in the same text size',
  },
  'the words of an answer': {
    file: 'src/presentation/proof.ts',
    from: 'row.text ??\n',
    to: "(row.text && '') ??\n",
    guard: PANEL_VIEW,
    fails: 'every product of the base',
  },
};

const WAYS: Record<string, Breach> = {
  'a label that comes again on the day after': {
    file: 'src/background/quietness.ts',
    from: 'last === undefined || (day === last.on && !last.opened)',
    to: 'last === undefined || !last.opened',
    guard: QUIETNESS,
    fails: 'then waits a week',
  },
  'a label for those who wanted the toolbar only': {
    file: 'src/background/quietness.ts',
    from: 'preferences.quiet || isPaused',
    to: 'isPaused',
    guard: 'test/unit/background/clocks.test.ts',
    fails: 'quiet',
  },
  'a pause that is none': {
    file: 'src/background/quietness.ts',
    from: 'pausedUntil !== null && day < pausedUntil',
    to: 'pausedUntil !== null && day > pausedUntil',
    guard: QUIETNESS,
    fails: 'is quiet everywhere for thirty days',
  },
  '"never here" that means tomorrow': {
    file: 'src/background/quietness.ts',
    from: "how === 'never-here' ? 'always' : dayAfter(day, 1)",
    to: 'dayAfter(day, how.length > 0 ? 1 : 2)',
    guard: QUIETNESS,
    fails: 'never after "never on this site"',
  },
  'a second note on one day': {
    file: 'src/background/moments.ts',
    from: 'return Object.values(log).every((noted) => noted < day) && (',
    to: 'return (',
    guard: MOMENTS,
    fails: 'comes once a day over all kinds',
  },
  'a note of a kind each day': {
    file: 'src/background/moments.ts',
    from: 'day >= dayAfter(last, WEEK_DAYS)',
    to: 'day >= last',
    guard: MOMENTS,
    fails: 'of a kind comes once a week',
  },
  'notes for those who want none': {
    file: 'src/background/moments.ts',
    from: 'preferences.moments && !preferences.quiet',
    to: '!preferences.quiet',
    guard: MOMENTS,
    fails: 'never comes where it is off',
  },
  'a choice that cannot be taken back': {
    file: 'src/background/dismissals.ts',
    from: 'sites[host] === sent.until ? withSite(sites, host, sent.before) : sites',
    to: 'sites',
    guard: 'test/unit/background/dismissals.test.ts',
    fails: 'gives back what held before',
  },
  'every key of the page': {
    file: 'src/content/keys.ts',
    from: "if (!handler && !(held && type === 'keyup' && keyOf() === held)) return;",
    to: '',
    guard: 'test/unit/content/keys.test.ts',
    fails: 'in the page reaches the page',
  },
  'a clock that was ahead, believed': {
    file: 'src/background/quietness.ts',
    from: 'last.on > day ? { on: day, opened: true } : last',
    to: 'last',
    guard: 'test/unit/background/clocks.test.ts',
    fails: 'the label never shows twice before the day has changed',
  },
};

const WITHOUT_US: Record<string, Breach> = {
  'a damaged chunk that is taken': {
    file: 'src/knowledge/packed.ts',
    from: 'if ((await sha256(bytes)) !== hash)',
    to: 'if ((await sha256(bytes)) === "")',
    guard: 'test/unit/knowledge/pack.test.ts',
    fails: 'of which one bit has changed',
  },
  'a new version that is never stored': {
    file: 'src/knowledge/store.ts',
    from: "if (upToDate && files.length === 0) return 'current';",
    to: "if (files.length >= 0) return 'current';",
    guard: STORE,
    fails: 'is seeded afterwards',
  },
  'no answer where the browser refuses a database': {
    file: 'src/knowledge/store.ts',
    from: 'return await packaged.readAll(keys);\n      } catch (damaged)',
    to: 'throw refused;\n      } catch (damaged)',
    guard: STORE,
    fails: 'answers from the package where the browser refuses',
  },
  'a damaged database that is believed': {
    file: 'src/knowledge/store.ts',
    from: 'await verifiedChunk(held, place).catch(() => undefined)',
    to: 'await held.slice(place[2], place[2] + place[3]).arrayBuffer()',
    guard: STORE,
    fails: 'heals a chunk whose bytes',
  },
  'a chunk that is missing for good': {
    file: 'src/knowledge/store.ts',
    from: "await db.put('chunks', blob, [kbVersion, file]);",
    to: '',
    guard: STORE,
    fails: 'heals a chunk that is missing',
  },
  'the version before, forgotten': {
    file: 'src/knowledge/store.ts',
    from: '[meta?.current.kbVersion, meta?.previous?.kbVersion]',
    to: '[meta?.current.kbVersion]',
    guard: STORE,
    fails: 'the version before when the package cannot be read',
  },
  'facts of an older version, after an update': {
    file: 'src/knowledge/store.ts',
    from: 'if (meta?.current.kbVersion !== kbVersion) {',
    to: 'if (meta === undefined) {',
    guard: STORE,
    fails: 'answers from a new version',
  },
  'old versions that are never dropped': {
    file: 'src/knowledge/store.ts',
    from: 'if (key[0] !== kbVersion) void chunks.delete(key)',
    to: 'if (key[0] === "") void chunks.delete(key)',
    guard: STORE,
    fails: 'drops the old one only after it has answered',
  },
  'a database of a later release, for ever': {
    file: 'src/knowledge/database.ts',
    from: "if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;",
    to: 'if (error) throw error;',
    guard: STORE,
    fails: 'replaces a database that a later release made',
  },
  'a language that nobody asked for': {
    file: 'src/knowledge/store.ts',
    from: '(sets && !sets.includes(set)) ? [] : [file]',
    to: 'sets === null ? [] : [file]',
    guard: STORE,
    fails: 'stores one language and leaves the others',
  },
};

export const BREACHES: Readonly<Record<string, Breach>> = Object.fromEntries(
  Object.entries({ 3: SOURCES, 4: SIDES, 5: WAYS, 7: WITHOUT_US }).flatMap(([promise, breaches]) =>
    Object.entries(breaches).map(([name, breach]) => [`${promise}: ${name}`, breach] as const),
  ),
);
