import { render } from 'preact';
import { setDocumentLanguage } from '../../utils/texts/i18n';
import { Welcome } from './welcome';

setDocumentLanguage(document);
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
