/** Asks what the popup shows. */
import type { PopupView } from '../../presentation/popup-view';
import { currentTab } from '../kit/current-tab';
import { send } from '../kit/send';

/** What there is to say of the tab in front of this window. Throws ManyHandsError. */
export const load = async (): Promise<PopupView> => send('popup', await currentTab());
