import { render } from 'preact';
import { setDocumentLanguage } from '../../utils/texts/i18n';
import { CheckOthers } from './check-others';

setDocumentLanguage(document);
const app = document.getElementById('app');
if (app) render(<CheckOthers />, app);
