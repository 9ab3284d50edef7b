/** QTI packages are held against a schema by a validator that others wrote; against 1EdTech's own where `QTI_SCHEMAS` names a folder with it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { QUIZ_FILES, type Quiz } from '../../../scripts/lessons/export/quiz';
import { hostile, quizzes } from '../support/quizzes';

const OURS = { item: 'test/unit/scripts/qti/item.xsd', manifest: 'test/unit/scripts/qti/manifest.xsd' };
const given = process.env.QTI_SCHEMAS;
const THEIRS = { item: `${given}/qtiv2p1/imsqti_v2p1.xsd`, manifest: `${given}/imscp_v1p1.xsd` };

/** Says why a text is not as the schema wants it; nothing where it is. */
function checker(file: string): (xml: string) => string | undefined {
  const schema = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: pathToFileURL(resolve(file)).href });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      document.dispose();
    }
  };
}

const filesOf = (quiz: Quiz): [name: string, xml: string][] =>
  Object.entries(unzipSync(QUIZ_FILES['qti.zip'](quiz) as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)]);

xmlRegisterFsInputProviders();

describe.each([['our own schema', OURS], ...(given ? [['the schema of 1EdTech', THEIRS] as const] : [])] as const)(
  'a QTI package held against %s',
  (_name, { item, manifest }) => {
    const check = { item: checker(item), manifest: checker(manifest) };
    const faultsOf = (quiz: Quiz) =>
      filesOf(quiz).flatMap(([name, xml]) => {
        const fault = check[name === 'imsmanifest.xml' ? 'manifest' : 'item'](xml);
        return fault === undefined ? [] : [`${quiz.id}-${quiz.lang} ${name}: ${fault}`];
      });

    it('is as it wants it, for every quiz and for hostile words', async () => {
      const all = [...(await quizzes()), hostile];
      expect(all.length).toBeGreaterThan(8);
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    const [, question = ''] = filesOf(hostile).find(([name]) => name.startsWith('items/')) ?? [];
    it.each([
      ['feedback before the question', (xml: string) => moved(xml, /<modalFeedback[\s\S]*?<\/modalFeedback>\n/)],
      ['a choice without a name', (xml: string) => xml.replace('<simpleChoice identifier="option-1"', '<simpleChoice')],
      ['a name with a space in it', (xml: string) => xml.replaceAll('"option-1"', '"option 1"')],
      [
        'no prompt where one is',
        (xml: string) => xml.replace('<prompt>', '<promptt>').replace('</prompt>', '</promptt>'),
      ],
    ])('is refused with %s', (_what, change) => {
      expect(check.item(question)).toBeUndefined();
      expect(check.item(change(question))).toBeDefined();
    });
  },
);

/** The text with what matches put before the body. */
function moved(xml: string, what: RegExp): string {
  const [part = ''] = what.exec(xml) ?? [];
  return xml.replace(part, '').replace('<itemBody>', () => `${part}<itemBody>`);
}
