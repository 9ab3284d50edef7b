/** The smallest breaches of promise seven: what would end without a network or this project. */
import { type Breach, GUARDS } from './breach';

export const WITHOUT_US: Record<string, Breach> = {
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
    guard: GUARDS.STORE,
    fails: 'is seeded afterwards',
  },
  'no answer where the browser refuses a database': {
    file: 'src/knowledge/store.ts',
    from: 'return await packaged.readAll(keys);\n      } catch (damaged)',
    to: 'throw refused;\n      } catch (damaged)',
    guard: GUARDS.STORE,
    fails: 'answers from the package where the browser refuses',
  },
  'a damaged database that is believed': {
    file: 'src/knowledge/store.ts',
    from: 'await verifiedChunk(held, place).catch(() => undefined)',
    to: 'await held.slice(place[2], place[2] + place[3]).arrayBuffer()',
    guard: GUARDS.STORE,
    fails: 'heals a chunk whose bytes',
  },
  'a chunk that is missing for good': {
    file: 'src/knowledge/store.ts',
    from: "await db.put('chunks', blob, [kbVersion, file]);",
    to: '',
    guard: GUARDS.STORE,
    fails: 'heals a chunk that is missing',
  },
  'the version before, forgotten': {
    file: 'src/knowledge/store.ts',
    from: '[meta?.current.kbVersion, meta?.previous?.kbVersion]',
    to: '[meta?.current.kbVersion]',
    guard: GUARDS.STORE,
    fails: 'the version before when the package cannot be read',
  },
  'facts of an older version, after an update': {
    file: 'src/knowledge/store.ts',
    from: 'if (meta?.current.kbVersion !== kbVersion) {',
    to: 'if (meta === undefined) {',
    guard: GUARDS.STORE,
    fails: 'answers from a new version',
  },
  'old versions that are never dropped': {
    file: 'src/knowledge/store.ts',
    from: 'if (key[0] !== kbVersion) void chunks.delete(key)',
    to: 'if (key[0] === "") void chunks.delete(key)',
    guard: GUARDS.STORE,
    fails: 'drops the old one only after it has answered',
  },
  'a database of a later release, for ever': {
    file: 'src/knowledge/database.ts',
    from: "if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;",
    to: 'if (error) throw error;',
    guard: GUARDS.STORE,
    fails: 'replaces a database that a later release made',
  },
  'a language that nobody asked for': {
    file: 'src/knowledge/store.ts',
    from: '(sets && !sets.includes(set)) ? [] : [file]',
    to: 'sets === null ? [] : [file]',
    guard: GUARDS.STORE,
    fails: 'stores one language and leaves the others',
  },
  'a package that is believed after its database was damaged': {
    file: 'src/knowledge/store.ts',
    from: 'return verifiedChunk(await fresh, place);',
    to: 'return (await fresh).slice(place[2], place[2] + place[3]).arrayBuffer();',
    guard: GUARDS.STORE,
    fails: 'never answers from a damaged package',
  },
  'the version before, believed unseen': {
    file: 'src/knowledge/store.ts',
    from: 'verifiedChunk(await blobOf(place[1]), place)).catch',
    to: '(await blobOf(place[1])).slice(place[2], place[2] + place[3]).arrayBuffer()).catch',
    guard: GUARDS.STORE,
    fails: 'never answers from a version before whose bytes were changed',
  },
};
