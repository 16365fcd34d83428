import { render } from 'preact';
import { setLanguage } from '../../utils/texts/i18n';
import { Options } from './options';

setLanguage(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Options />, app);
