/** The key of whoever publishes: made here and saved under a passphrase, or opened from its file; it leaves the page with the file only. */
import { useState } from 'preact/hooks';
import type { MakeWordKey } from '../../i18n/make-words';
import { fingerprint } from '../../packs/envelope';
import { KeyRefused, LEAST_PASSPHRASE, makeKey, openKey, type PrivateKey, publicPart } from '../../packs/keys';
import { spokenFingerprint } from '../../packs/spoken';
import { useCopy } from '../../ui/copy';
import { saveFile } from '../kit/save-file';
import { Field } from './Field';
import { Opener } from './Opener';
import { Said } from './Said';

interface Props {
  word(key: MakeWordKey): string;
  name: string;
  /** What came of the last making or opening. */
  said: string;
  onKey(key: PrivateKey): void;
  onFailure(error: unknown): void;
}

/** The words that people compare, on a line of their own. */
function Spoken({ word, spoken }: Pick<Props, 'word'> & { spoken: string }) {
  const [copied, copy] = useCopy();
  return (
    <>
      <p class="spoken">
        {word('key.words')} <code translate={false}>{spoken}</code>
      </p>
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          data-action="copy-words"
          onClick={() => void copy('words', Promise.resolve(spoken))}
        >
          {word('key.copy')}
        </button>
      </p>
      <p role="status">{copied && word('done' in copied ? 'key.copied' : 'key.copyFailed')}</p>
    </>
  );
}

export function KeyBox({ word, name, said, onKey, onFailure }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
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
      // Nobody sees what was typed, and nobody can make the key anew. One that is too short is told so first.
      if (passphrase.length >= LEAST_PASSPHRASE && again !== passphrase)
        throw new KeyRefused('differ', 'The two passphrases differ; type both anew.');
      const { key, file } = await makeKey(passphrase);
      saveFile(new Blob([file], { type: 'text/plain' }), `${name || 'pack'}.key`);
      return key;
    });
  return (
    <fieldset class="part">
      <legend class="large">{word('key')}</legend>
      <p>{word('key.what')}</p>
      <Field label={word('passphrase')} name="passphrase" value={passphrase} secret={!shown} onChange={setPassphrase} />
      <Field
        label={word('passphrase.again')}
        hint={word('passphrase.why')}
        name="passphrase-again"
        value={again}
        secret={!shown}
        onChange={setAgain}
      />
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
      <Said text={said} />
      {spoken && <Spoken key={spoken} {...{ word, spoken }} />}
    </fieldset>
  );
}
