/** The key of whoever publishes: made here and saved under a passphrase, or opened from its file; it leaves the page with the file only. */
import { useState } from 'preact/hooks';
import type { MakeWordKey } from '../../i18n/make-words';
import { fingerprint } from '../../packs/envelope';
import { makeKey, openKey, type PrivateKey, publicPart } from '../../packs/keys';
import { spokenFingerprint } from '../../packs/spoken';
import { saveFile } from '../kit/save-file';
import { Field } from './Field';
import { Opener } from './Opener';

interface Props {
  word(key: MakeWordKey): string;
  name: string;
  onKey(key: PrivateKey): void;
  onFailure(error: unknown): void;
}

export function KeyBox({ word, name, onKey, onFailure }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [spoken, setSpoken] = useState('');
  const [shown, setShown] = useState(false);
  const use = async (act: () => Promise<PrivateKey>) => {
    try {
      const key = await act();
      setSpoken(spokenFingerprint(await fingerprint(publicPart(key))));
      onKey(key);
    } catch (error) {
      onFailure(error);
    }
  };
  const make = () =>
    use(async () => {
      const { key, file } = await makeKey(passphrase);
      saveFile(new Blob([file], { type: 'text/plain' }), `${name || 'pack'}.key`);
      return key;
    });
  return (
    <fieldset class="part">
      <legend class="large">{word('key')}</legend>
      <p>{word('key.what')}</p>
      <Field label={word('passphrase')} name="passphrase" value={passphrase} secret={!shown} onChange={setPassphrase} />
      <label class="choice">
        <input type="checkbox" name="show-passphrase" checked={shown} onChange={() => setShown(!shown)} />
        <span>{word('passphrase.show')}</span>
      </label>
      <p class="buttons">
        <button type="button" class="quiet" data-action="make-key" onClick={make}>
          {word('makeKey')}
        </button>
      </p>
      <Opener
        name="open-key"
        label={`${word('openKey')} – ${word('key.wait')}`}
        onFile={(file) => use(async () => openKey(await file.text(), passphrase))}
      />
      {spoken && (
        <p>
          {word('key.words')} <code translate={false}>{spoken}</code>
        </p>
      )}
    </fieldset>
  );
}
