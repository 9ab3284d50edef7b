/** A signed pack as an entry of an organisation's policy, in the form that each system reads: nobody escapes a text by hand. */

/** A pack file, and the fingerprints of all keys that it names. */
export interface PolicyPack {
  file: string;
  keys: readonly string[];
}

/** Stands for the id under which the store has the extension. */
const EXTENSION = 'EXTENSION_ID';
/** Firefox's, which is in the manifest. */
const ADDON = 'many-hands@many-hands.example';
const WINDOWS = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${EXTENSION}\\policy`;

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const inRegistry = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const inXml = (text: string): string =>
  `<string>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</string>`;
const array = (items: readonly string[]): string => `<array>${items.join('')}</array>`;

const FORMS: Readonly<Record<string, (packs: readonly PolicyPack[]) => string>> = {
  'chrome-linux': (packs) => json({ '3rdparty': { extensions: { [EXTENSION]: { packs } } } }),
  'chrome-windows': (packs) =>
    `Windows Registry Editor Version 5.00\n\n[${WINDOWS}]\n"packs"=${inRegistry(JSON.stringify(packs))}`,
  'chrome-mac': (packs) =>
    `<key>packs</key>\n${array(
      packs.map(
        ({ file, keys }) =>
          `<dict><key>file</key>${inXml(file)}<key>keys</key>${array(keys.map((one) => inXml(one)))}</dict>`,
      ),
    )}`,
  firefox: (packs) => json({ policies: { '3rdparty': { Extensions: { [ADDON]: { packs } } } } }),
  'google-admin': (packs) => json({ packs: { Value: packs } }),
};

export const POLICY_FORMS: readonly string[] = Object.keys(FORMS);

/** The entry, as its file has it. Throws for a system that nobody here knows. */
export function policyEntry(packs: readonly PolicyPack[], system: string): string {
  const form = Object.hasOwn(FORMS, system) ? FORMS[system] : undefined;
  if (!form) throw new Error(`--for ${system}: write one of ${POLICY_FORMS.join(', ')}`);
  return form(packs);
}
