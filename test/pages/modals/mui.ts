/** A dialog of MUI: traps the focus, makes its siblings silent, closes when its backdrop is pressed. */
import { Dialog } from '@mui/material';
import { createElement as make } from 'react';
import { showModal } from './show-modal';

showModal((open, setOpen, content) => make(Dialog, { open, onClose: () => setOpen(false) }, content));
