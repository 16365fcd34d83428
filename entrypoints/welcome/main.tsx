import { render } from 'preact';
import { setLanguage } from '../../utils/texts/i18n';
import { Welcome } from './welcome';

setLanguage(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
