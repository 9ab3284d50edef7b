/** A dialog of Headless UI: traps the focus at the window, closes when something outside is pressed or a frame takes the focus. */
import { Dialog, DialogPanel } from '@headlessui/react';
import { createElement as make } from 'react';
import { showModal } from './show-modal';

showModal((open, setOpen, content) => make(Dialog, { open, onClose: setOpen }, make(DialogPanel, null, content)));
