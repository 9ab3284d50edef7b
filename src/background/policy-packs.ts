/** Packs that the organisation hands out: taken when they come, replaced when they change, removed when they go. */
import browser from 'webextension-polyfill';
import { PackRefused } from '../packs/faults';
import { forgetAhead } from './dossiers';
import { quietly, report } from './errors';
import { choicesChanged } from './open-pages';
import { examineAlone, packHeads, packText, takePack, undoPack } from './packs';
import { onPolicyChanged, type Policy, policySet } from './policy';

type PolicyPack = NonNullable<Policy['packs']>[number];

/** Takes one where it is signed by the keys that the policy names. Returns its id; undefined where it is refused, which is logged. */
async function takeFor({ file, keys }: PolicyPack): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(file);
  try {
    const { pack, fingerprints } = await examineAlone(bytes);
    if (!fingerprints.every((one) => keys.includes(one)))
      throw new PackRefused('unknown-key', `the policy does not name the keys of ${pack.id}`);
    const heads = await packHeads();
    const own = Object.hasOwn(heads, pack.id) && heads[pack.id]?.by === 'organisation';
    if (!own || (await packText(pack.id)) !== file) await takePack(bytes, 'organisation', pack.id);
    return pack.id;
  } catch (error) {
    report('a pack of the policy is refused', error);
    return undefined;
  }
}

/** Makes the packs that are there agree with the policy; what persons added stays, or is back. */
async function follow({ packs = [] }: Policy): Promise<void> {
  const brought = Object.entries(await packHeads()).filter(([, { by }]) => by === 'organisation');
  if (packs.length === 0 && brought.length === 0) return;
  const taken: (string | undefined)[] = [];
  for (const pack of packs) taken.push(await takeFor(pack));
  for (const [id] of brought) if (!taken.includes(id)) await undoPack(id);
  forgetAhead();
}

/** Follows the policy from now on; what changed while the browser was closed is caught up with. */
export function followPolicy(): void {
  const catchUp = () => quietly('cannot follow the policy', policySet().then(follow));
  browser.runtime.onStartup.addListener(catchUp);
  browser.runtime.onInstalled.addListener(catchUp);
  onPolicyChanged((policy) => {
    quietly(
      'cannot follow the policy',
      follow(policy).then(() => choicesChanged(undefined, { ofPacks: true })),
    );
  });
}
