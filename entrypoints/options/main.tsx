import { render } from 'preact';
import { setDocumentLanguage } from '../../utils/texts/i18n';
import { Options } from './options';

setDocumentLanguage(document);
const app = document.getElementById('app');
if (app) render(<Options />, app);
