import { render } from 'preact';
import { setLanguage } from '../../utils/texts/i18n';
import { CheckOthers } from './check-others';

setLanguage(document.documentElement);
// A file that is dropped beside its place would open there, and all that was entered would be gone.
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
const app = document.getElementById('app');
if (app) render(<CheckOthers />, app);
