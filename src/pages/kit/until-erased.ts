/** Hears that everything was erased, in whichever tab: storage says nothing where nothing was stored. */
import { OFFERED } from '../../model/asking';

/** Says so once, if it comes before the returned function is called. */
export function untilErased(onErased: () => void): () => void {
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  navigator.locks.request(OFFERED, { mode: 'shared' }, () => left).catch(onErased);
  return leave;
}
