/** Which keys open the panel, and where the browser lets a person change them. */
import browser from 'webextension-polyfill';
import type { OptionsView } from '../../presentation/page-views';

/** Firefox has a call for it, newer than its types; Chrome has a page. */
async function openSettings(): Promise<void> {
  const keys: { openShortcutSettings?: () => Promise<void> } | undefined =
    'commands' in browser ? browser.commands : undefined;
  if (keys?.openShortcutSettings) await keys.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface Props {
  shortcuts: NonNullable<OptionsView['shortcuts']>;
  words: OptionsView['words'];
  onFailure(error: unknown): void;
}

export const Shortcuts = ({ shortcuts, words, onFailure }: Props) => (
  <section class="part" aria-labelledby="shortcuts">
    <h3 id="shortcuts">{words['options.shortcuts']}</h3>
    <dl class="kept">
      <div>
        <dt>{shortcuts.what}</dt>
        <dd>
          <kbd>{shortcuts.keys}</kbd>
        </dd>
      </div>
    </dl>
    <p class="small">{shortcuts.how}</p>
    <button type="button" class="quiet" data-action="shortcuts" onClick={() => openSettings().catch(onFailure)}>
      {words['options.shortcuts.change']}
    </button>
  </section>
);
